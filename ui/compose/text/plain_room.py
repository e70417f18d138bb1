"""A message as plain text: there and back, with a question only where something would be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from app.message.text.plain_text import from_html
from ui import dialogs
from ui.compose.editor.typing.plain_sheet import as_html, what_is_lost
from ui.look import theme
from ui.widgets.basics import Elided, Picture, push, row

if TYPE_CHECKING:
    from ui.compose.fittings import Fittings
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work


def as_lines(html: str) -> str:
    """A paragraph a line: readers break them where they like."""
    return from_html(html, width=0).removesuffix("\n")


class PlainRoom(QObject):
    """Turns the sheet of one window over."""

    def __init__(self, window: ComposeWindow, fittings: Fittings) -> None:
        super().__init__(window)
        self._window, self._fittings = window, fittings
        self._before: tuple[str, str] | None = None  # the formatted message, and the lines it became
        fittings.editor.lines_of = as_lines
        self._sign = self._build()

    def _build(self) -> QWidget:
        sign = QWidget()
        words = Elided(
            self.tr("Plain text: it is sent just as it stands here."), colour="text_2", mode=Qt.TextElideMode.ElideRight
        )
        self.back = push(self.tr("Use formatting"), "quiet")
        self.back.clicked.connect(self.toggle)
        sign.setLayout(row(Picture("file-text", 20), (words, 1), self.back, gap=theme.GAP_2))
        sign.setAccessibleName(words.text())
        return sign

    def show(self) -> None:
        """The bar says what kind of message this is."""
        plain = self._fittings.form.is_plain
        if plain != (self._fittings.bar.instead() is self._sign):
            self._fittings.bar.show_instead(self._sign if plain else None)

    def toggle(self) -> None:
        """To plain text, or back to a formatted message."""
        if self._fittings.form.is_plain:
            self._to_formatted()
        else:
            self._window.do(lambda work: work.tasks.start(self._to_plain(work), "turn a message into plain text"))

    def _to_formatted(self) -> None:
        editor, text = self._fittings.editor, self._fittings.editor.text()
        unchanged = self._before is not None and self._before[1] == text
        editor.load(self._before[0] if self._before is not None and unchanged else as_html(text))
        self._fittings.form.set_plain(False)
        editor.setFocus()

    async def _to_plain(self, work: Work) -> None:
        editor = self._fittings.editor
        editor.settle()
        lost = what_is_lost(editor.html())
        if lost and not await self._may_lose(lost):
            self._fittings.form.options_changed.emit()  # the tick goes again
            return
        if work.may_close or self._fittings.form.is_plain:
            return
        html = editor.html()
        text = as_lines(html)
        self._before = (html, text)
        editor.load_lines(text)
        self._fittings.form.set_plain(True)
        editor.setFocus()

    async def _may_lose(self, lost: tuple[str, ...]) -> bool:
        sentences = {
            "pictures": self.tr("Pictures in the text become attached files."),
            "tables": self.tr("Tables become columns of words."),
            "formats": self.tr("Bold, colours, fonts and the like are dropped."),
        }
        return await dialogs.ask(
            self._window,
            self.tr("Turn this message into plain text?"),
            " ".join(sentences[what] for what in lost),
            safe=self.tr("Keep formatting"),
            risky=self.tr("Plain text"),
        )
