"""Into the HTML source of the message and out of it again, through the importer that all foreign HTML goes through."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.message.markup import edited_source
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.typing.paste import words
from ui.compose.notices import Note
from ui.compose.text.importer import load_importer
from ui.compose.text.source_page import SourcePage
from ui.look import theme
from ui.widgets.basics import Elided, Picture, push, row

if TYPE_CHECKING:
    from ui.compose.fittings import Fittings
    from ui.compose.window import ComposeWindow

QUIET = 800  # milliseconds without a key before the source is read
_NOTICE = "source"
_ELEMENT = re.compile(r"<([a-z][\w-]{0,20})\b", re.I)
_SAME = {  # what means the same to a reader, under the name that is written
    "strong": "b", "em": "i", "strike": "s", "del": "s", "ins": "u", "div": "p", "font": "span", "th": "td",
    "code": "span", "tt": "span", "center": "p", "section": "p", "article": "p", "main": "p", "header": "p",
    "footer": "p", "small": "span", "big": "span", "cite": "i", "address": "i",
}  # fmt: skip
_SILENT = frozenset(("html", "body", "head", "tbody", "thead", "tfoot", "p", "span", "br", "col", "colgroup", "meta"))
_MOST_NAMED = 6


def left_out(source: str, emitted: str) -> list[str]:
    """The elements of the source, in the order they come, that the mail has nothing for."""
    kept = {name.lower() for name in _ELEMENT.findall(emitted)}
    found = dict.fromkeys(name.lower() for name in _ELEMENT.findall(source))
    return [name for name in found if name not in _SILENT and name not in kept and _SAME.get(name, name) not in kept]


class SourceRoom(QObject):
    """One window's view of its own source. While it is open, what it holds is what is saved and sent."""

    shown = Signal(bool)

    def __init__(self, window: ComposeWindow, fittings: Fittings) -> None:
        super().__init__(window)
        self._window, self._fittings = window, fittings
        self._page: SourcePage | None = None
        self._start = ""
        self._read: tuple[str, str, str] | None = None  # a source, its HTML, its words
        self._late = QTimer(self, singleShot=True, interval=QUIET)
        self._late.timeout.connect(self._tell)
        self._sign = self._build()
        fittings.editor.loaded.connect(self._close)  # what is shown is no longer the source of anything

    def _build(self) -> QWidget:
        sign = QWidget()
        said = Elided(
            self.tr("HTML source: what a mail cannot carry is left out when you go back."),
            colour="text_2",
            mode=Qt.TextElideMode.ElideRight,
        )
        self.leave_button = push(self.tr("Leave as it was"), "quiet")
        self.leave_button.clicked.connect(self.forget)
        self.use_button = push(self.tr("Use this source"))
        self.use_button.clicked.connect(self.use)
        buttons = (self.leave_button, self.use_button)
        sign.setLayout(row(Picture("source", 20), (said, 1), *buttons, gap=theme.GAP_2))
        sign.setAccessibleName(said.text())
        return sign

    @property
    def is_open(self) -> bool:
        return self._page is not None

    @property
    def page(self) -> SourcePage | None:
        return self._page

    def toggle(self) -> None:
        if self._page is None:
            self.open()
        else:
            self.use()

    def open(self) -> None:
        """The sheet shows the source."""
        editor, layout = self._fittings.editor, self._window.paper.layout()
        editor.settle()
        self._start = edited_source.shown(editor.html(), self._fittings.form.elsewhere)
        self._page = page = SourcePage(self._start, editor.palette())
        page.changed.connect(self._on_changed)
        page.leave_wanted.connect(self.use)
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(layout.indexOf(editor), page, 1)
        editor.hide()
        self._fittings.bar.show_instead(self._sign)
        page.field.setFocus()
        self._window.notices.withdraw(_NOTICE)
        self.shown.emit(True)

    def use(self) -> None:
        """Back to the text, with what was changed in the source: one step of undo."""
        if self._page is None:
            return
        source = self._page.source()
        self._close()
        if source == self._start:
            return
        editor = self._fittings.editor
        taken = self._with_places(source)
        found = editor.replace_by(taken.html)
        self._say(left_out(source, editor.html()), simplified=found.simplified or taken.simplified)

    def _with_places(self, source: str) -> edited_source.Taken:
        """Pictures on the web keep their places; nothing is fetched."""
        form = self._fittings.form
        taken = edited_source.taken(source, form.elsewhere)
        if taken.elsewhere.keys() - form.elsewhere.keys():
            form.add_elsewhere(taken.elsewhere)
        return taken

    def forget(self) -> None:
        """Back to the text as it was."""
        changed = self._page is not None and self._page.source() != self._start
        self._close()
        if changed:
            self._fittings.editor.changed.emit()  # what was saved meanwhile is not what is shown

    def _close(self) -> None:
        if self._page is None:
            return
        page, self._page, self._read = self._page, None, None
        self._late.stop()
        editor = self._fittings.editor
        editor.stand_in = None
        self._fittings.bar.show_instead(None)
        editor.show()
        editor.setFocus()
        page.blockSignals(True)
        page.hide()
        page.deleteLater()
        self.shown.emit(False)

    def _say(self, names: list[str], *, simplified: bool) -> None:
        if names:
            shown = ", ".join(f"<{name}>" for name in names[:_MOST_NAMED])
            shown += " …" if len(names) > _MOST_NAMED else ""
            title = self.tr("Some of the source was left out")
            sentence = self.tr("A mail cannot carry {elements} safely. Undo brings back what was there before.")
            self._window.notices.say(Note(_NOTICE, "info", title, sentence.format(elements=shown)))
        elif simplified:
            title = self.tr("Some formatting was simplified")
            sentence = self.tr("The source had more than a mail can carry safely. The words are all there.")
            self._window.notices.say(Note(_NOTICE, "info", title, sentence))

    # what is saved and sent meanwhile

    def _on_changed(self) -> None:
        if self._page is None:
            return
        self._fittings.editor.stand_in = self
        self._late.start()

    def settle(self) -> None:
        """Reading a source takes a while: it is told of when the fingers rest, or when the message must be read."""
        if self._late.isActive():
            self._tell()

    def _tell(self) -> None:
        self._late.stop()
        if self._page is not None:
            self._fittings.editor.changed.emit()

    def html(self) -> str:
        return self._taken()[0]

    def text(self) -> str:
        return self._taken()[1]

    def _taken(self) -> tuple[str, str]:
        source = self._page.source() if self._page is not None else self._start
        if self._read is None or self._read[0] != source:
            piece = QTextDocument()
            load_importer()(piece, self._with_places(source).html)
            self._read = (source, serialise(piece), words(piece.toPlainText()))
        return self._read[1], self._read[2]
