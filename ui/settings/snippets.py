"""Snippets: keys and the texts they become."""

from __future__ import annotations

from collections.abc import Awaitable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

from app.engine import Engine
from app.events import SnippetsChanged
from app.message.text.plain_text import from_html
from app.model.snippet import CURSOR, Snippet
from ui.compose.form import paragraphs
from ui.look import theme
from ui.settings.shelf import Shelf
from ui.settings.writing_field import WritingField
from ui.tasks import Tasks
from ui.widgets.basics import column, push, row, text
from ui.widgets.segmented import Segmented

_FORMATTED, _PLAIN = "formatted", "plain"


class SnippetsPage(Shelf):
    """What is typed behind a semicolon, and the text that comes of it at a blank or Tab."""

    def __init__(self, engine: Engine, tasks: Tasks) -> None:
        super().__init__(QCoreApplication.translate("SnippetsPage", "Snippets"), "template", tasks)
        self._engine = engine
        self._snippets: list[Snippet] = []
        self._shown = Snippet("")
        self._wanted = 0
        unsubscribe = engine.events.subscribe(SnippetsChanged, lambda _event: self._on_changed())
        self.destroyed.connect(lambda _object=None: unsubscribe())

    def build(self) -> None:
        self.add = push(self.tr("New"), icon="add")
        self.add.clicked.connect(lambda: self.attempt(self._add(), "add"))
        self.key = QLineEdit()
        self.key.setAccessibleName(self.tr("Key of the snippet"))
        self.key.setPlaceholderText(self.tr("key"))
        self.kind = Segmented(
            ((_FORMATTED, self.tr("Formatted")), (_PLAIN, self.tr("Plain text"))), self.tr("Kind of the snippet")
        )
        fields = (
            (CURSOR, self.tr("where the cursor goes")),
            ("{to_first_name}", self.tr("the recipient's first name")),
            ("{to_name}", self.tr("the recipient's name")),
            ("{name}", self.tr("your name")),
            ("{address}", self.tr("your address")),
            ("{date}", self.tr("the date")),
        )
        self.field = WritingField(self._engine, self._tasks, self.tr("Text of the snippet"), fields)
        self.plain = QPlainTextEdit()
        self.plain.setAccessibleName(self.tr("Plain text of the snippet"))
        self.plain.setTabChangesFocus(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.field)
        self._stack.addWidget(self.plain)
        hint = text(
            self.tr("Type ; and the key in a message, then a blank or Tab. Undo gives back what you typed."),
            "caption",
            "text_2",
            wrap=True,
        )
        self._thing = QWidget()
        semicolon = text(";", "lead", "text_2")
        head = row(semicolon, (self.key, 1), self.kind, gap=theme.GAP_1)
        self._thing.setLayout(column(head, (self._stack, 1), hint, gap=theme.GAP_2))
        empty = self.tr("No snippet yet"), self.tr("Words that you write often, put into a message by a short key.")
        self.lay_out((self.add,), self._thing, empty)
        self.key.textEdited.connect(self._on_key)
        self.field.changed.connect(self.note_change)
        self.plain.textChanged.connect(self.note_change)
        self.kind.changed.connect(self._on_kind)

    def _on_changed(self) -> None:
        if self.isVisible():
            self.reload()

    def reload(self) -> None:
        self.begin(self._load(), "read")

    async def _load(self) -> None:
        self._snippets = await self._engine.snippets.all()
        wanted, self._wanted = self._wanted or self._shown.id, 0
        ids = [snippet.id for snippet in self._snippets]
        number = ids.index(wanted) if wanted in ids else min(0, len(ids) - 1)
        self.show_names([f";{snippet.key}" for snippet in self._snippets], number)
        if number < 0 or ids[number] != self._shown.id:
            self.show_row(number)

    def show_chosen(self, number: int) -> None:
        self._shown = self._snippets[number] if number >= 0 else Snippet("")
        self._thing.setEnabled(number >= 0)
        self.key.setText(self._shown.key)
        is_plain = bool(self._shown.text) and not self._shown.html
        self.kind.set_value(_PLAIN if is_plain else _FORMATTED)
        self._stack.setCurrentIndex(1 if is_plain else 0)
        self.field.show_html(self._shown.html, self._shown.pictures)
        self.plain.setPlainText(self._shown.text)

    def _on_key(self, key: str) -> None:
        self.rename_chosen(f";{key}")
        self.note_change()

    def _on_kind(self, kind: str) -> None:
        """The text goes along; formats do not survive the way to plain text."""
        if kind == _PLAIN:
            self.plain.setPlainText(from_html(self.field.html(), width=0).rstrip("\n"))
        else:
            self.field.show_html(paragraphs(self.plain.toPlainText()), ())
        self._stack.setCurrentIndex(1 if kind == _PLAIN else 0)
        self.note_change()

    def store(self) -> Awaitable[object] | None:
        if not self._shown.id:
            return None
        if self.kind.value() == _PLAIN:
            written = Snippet(self.key.text().strip(), "", self.plain.toPlainText(), (), self._shown.id)
        else:
            written = Snippet(self.key.text().strip(), self.field.html(), "", self.field.pictures(), self._shown.id)
        return self._store(written) if written != self._shown else None

    async def _store(self, written: Snippet) -> None:
        stored = await self._engine.snippets.store(written)
        if self._shown.id == stored.id:
            self._shown = stored

    async def _add(self) -> None:
        self.store_now()
        keys = {snippet.key.casefold() for snippet in self._snippets}
        key = next(key for n in range(1, len(keys) + 2) if (key := f"key{n if n > 1 else ''}") not in keys)
        self._wanted = (await self._engine.snippets.store(Snippet(key))).id
        await self._load()
        self.key.setFocus()
        self.key.selectAll()

    def remove_chosen(self) -> None:
        if self._shown.id:
            gone, self._shown = self._shown, Snippet("")
            self.attempt(self._engine.snippets.remove(gone.id), "remove")
