"""Snippets in a message: expanded while typing, or chosen from a list."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog

from app.message.text.placeholders import about_writing, fill, fill_html
from app.message.text.plain_text import from_html
from app.model.snippet import CURSOR, Snippet
from ui import dialogs
from ui.compose.editor.formats import PREFORMATTED, integer
from ui.compose.editor.reading.importer import load_document
from ui.compose.editor.typing.paste import insert_html
from ui.compose.editor.typing.plain_sheet import insert_lines
from ui.compose.people.addressed import addresses
from ui.compose.picker import Picker, Row
from ui.home.paper import load_picture
from ui.widgets.basics import push

if TYPE_CHECKING:
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work

_TYPED = re.compile(r"(?:^|[\s(\[{\"'“‘«>])(;([\w-]{1,30}))$")
_LONGEST = 34  # characters of a key with its semicolon and what stands before it


class SnippetRoom(QObject):
    """Made when a profile has snippets, or the list is asked for."""

    def __init__(self, work: Work, window: ComposeWindow) -> None:
        super().__init__(window)
        self._work, self._window, self._editor = work, window, window.editor

    def listen(self) -> None:
        """Expand keys from now on."""
        self._editor.expand = self.expand

    def expand(self, typed: int) -> bool:
        """Whether a key stood before the cursor and is now its text. `typed` characters behind it go as well.

        One step of undo of its own: it gives back what was typed.
        """
        cursor = self._editor.textCursor()
        if cursor.hasSelection() or integer(cursor.blockFormat(), PREFORMATTED) or cursor.charFormat().isAnchor():
            return False
        end = cursor.positionInBlock() - typed
        found = _TYPED.search(cursor.block().text()[max(0, end - _LONGEST) : max(0, end)])
        snippet = self._work.engine.snippets.current.get(found[2].casefold()) if found is not None else None
        if found is None or snippet is None:
            return False
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(found[1]) + typed)
        self._insert(cursor, snippet)
        return True

    def choose(self) -> None:
        """The list, with search."""
        self._work.tasks.start(self._choose(), "choose a snippet")

    async def _choose(self) -> None:
        snippets = await self._work.engine.snippets.all()
        rows = [Row(f";{one.key}", " ".join(_words(one).split())[:80], _words(one)) for one in snippets]
        nothing = (self.tr("No snippets yet"), self.tr("They are made in the settings."))
        picker = Picker(self._window, self.tr("Insert a snippet"), self.tr("Insert"), rows, nothing)
        edit = push(self.tr("Snippets…"), "quiet")
        edit.setAutoDefault(False)
        edit.clicked.connect(picker.reject)
        edit.clicked.connect(partial(self._window.settings_wanted.emit, "snippets"))
        picker.add_foot(edit)
        if await dialogs.answer(picker) == QDialog.DialogCode.Accepted and not self._work.may_close:
            self._insert(self._editor.textCursor(), snippets[picker.chosen])
            self._editor.setFocus()

    def _insert(self, cursor: QTextCursor, snippet: Snippet) -> None:
        head = self._window.head
        values = about_writing(addresses(head.to.texts()), head.sender_address(), _today())
        values.pop(CURSOR[1:-1], None)
        cursor.beginEditBlock()
        start = min(cursor.position(), cursor.anchor())
        if self._editor.is_plain:
            insert_lines(cursor, fill(_words(snippet), values))
        elif snippet.html:
            self._prepare(snippet)
            insert_html(cursor, fill_html(snippet.html, values), load_document)
        else:
            cursor.insertText(fill(snippet.text, values).replace("\n", "\u2028"))
        self._place(cursor, start)
        cursor.endEditBlock()
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()

    def _prepare(self, snippet: Snippet) -> None:
        """Have its pictures ready. Read here and now: a key press does not wait, and they are small."""
        work = self._work
        for file in snippet.pictures:
            image = load_picture(str(work.engine.drafts.path_of(file)))
            if not image.isNull():
                work.attaching.prepare(file, image)

    def _place(self, cursor: QTextCursor, start: int) -> None:
        """Put the cursor where `{cursor}` stands, which goes."""
        document: QTextDocument = self._editor.document()
        found = document.find(CURSOR, start, QTextDocument.FindFlag.FindCaseSensitively)
        if not found.isNull() and found.selectionEnd() <= cursor.position():
            cursor.setPosition(found.selectionStart())
            cursor.setPosition(found.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()


def _words(snippet: Snippet) -> str:
    return from_html(snippet.html, width=0).rstrip("\n") if snippet.html else snippet.text


def _today() -> str:
    return QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
