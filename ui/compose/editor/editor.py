"""The editor: the widget in which a mail is written.

HTML comes in through an importer that is loaded on first use, and leaves through our serializer; Qt's own HTML is
used nowhere. Each command is one step of undo. What only the paper shows (zoom, line height, theme) stays on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMimeData, QUrl, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QImage, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from ui.compose.editor import commands, links, lists, paste, pictures, tables
from ui.compose.editor.contract import FormatState, Imported, ImporterLoader
from ui.compose.editor.formats import paragraph
from ui.compose.editor.keys import is_foreign, typing_format
from ui.compose.editor.ranges import CharChange, change_block_text, change_text, looks
from ui.compose.editor.serializer import serialise
from ui.compose.editor.typing_paper import TypingPaper

_IMAGE = QTextDocument.ResourceType.ImageResource.value


class Editor(TypingPaper):
    """A sheet of paper with formatting.

    `importer` is called when HTML is first loaded or pasted and returns the function that reads it; an empty
    message never needs it. `changed` follows a change that a person made, not `load`.
    """

    changed = Signal()
    state_changed = Signal(FormatState)
    files_dropped = Signal(list)
    picture_pasted = Signal(QImage, str)
    simplified = Signal()
    link_wanted = Signal()
    menu_wanted = Signal(QContextMenuEvent)

    def __init__(self, importer: ImporterLoader | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._load_importer = importer
        self._resolve: pictures.Resolve = lambda _content_id: None
        self._state = FormatState()
        self._loading = False
        self._known: dict[str, QImage] = {}
        self.setAccessibleName(self.tr("Message text"))
        self.setAcceptRichText(True)
        self.setUndoRedoEnabled(True)
        self._start_empty()
        self.document().contentsChanged.connect(self._on_changed)
        self.cursorPositionChanged.connect(self._tell_state)
        self.currentCharFormatChanged.connect(self._tell_state)

    # --- content ---------------------------------------------------------------------------------------

    def load(self, html: str) -> Imported:
        """Show this mail text; the undo history starts anew. Raises nothing for odd HTML."""
        self._loading = True
        try:
            if html.strip():
                found = self._reader()(self.document(), html)
            else:
                self.document().clear()
                found = Imported()
            if not self.html():
                self._start_empty()
            self.setTextCursor(QTextCursor(self.document()))
            self.document().clearUndoRedoStacks()
        finally:
            self._loading = False
        self._tell_state()
        return found

    def html(self) -> str:
        """The body of the mail; "" while nothing is written."""
        return serialise(self.document())

    def text(self) -> str:
        """The words alone, for search and previews."""
        return paste.words(self.document().toPlainText())

    def state(self) -> FormatState:
        return self._state

    def _start_empty(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        cursor.setBlockFormat(paragraph())
        cursor.setBlockCharFormat(QTextCharFormat())
        self.document().clearUndoRedoStacks()

    def _reader(self) -> Callable[[QTextDocument, str], Imported]:
        if self._load_importer is None:
            raise RuntimeError("this editor was built without an importer")
        return self._load_importer()

    def _on_changed(self) -> None:
        if not self._loading:
            self.changed.emit()
            self._tell_state()

    def _tell_state(self) -> None:
        if self._loading:
            return
        found = commands.state_at(self.textCursor(), self.currentCharFormat())
        if found != self._state:
            self._state = found
            self.state_changed.emit(found)

    @contextmanager
    def one_step(self) -> Iterator[QTextCursor]:
        """All changes inside are undone together; the cursor is the editor's own."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        try:
            yield cursor
        finally:
            cursor.endEditBlock()
        self.ensureCursorVisible()
        self._tell_state()

    # --- the look of text ------------------------------------------------------------------------------

    def _format(self, change: CharChange) -> None:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            self.setCurrentCharFormat(change(self._typing_format()))
            self._tell_state()
            return
        with self.one_step():
            change_text(cursor, change)

    def _typing_format(self) -> QTextCharFormat:
        fmt = self.currentCharFormat()
        return typing_format(self.textCursor()) if is_foreign(fmt) else fmt

    def _all(self, test: Callable[[QTextCharFormat], bool]) -> bool:
        cursor = self.textCursor()
        return all(test(fmt) for fmt in (looks(cursor) if cursor.hasSelection() else [self.currentCharFormat()]))

    def toggle_bold(self) -> None:
        self._format(commands.bold(not self._all(commands.is_bold)))

    def toggle_italic(self) -> None:
        self._format(commands.italic(not self._all(QTextCharFormat.fontItalic)))

    def toggle_underline(self) -> None:
        self._format(commands.underline(not self._all(QTextCharFormat.fontUnderline)))

    def toggle_strike(self) -> None:
        self._format(commands.strike(not self._all(QTextCharFormat.fontStrikeOut)))

    def set_family(self, name: str) -> None:
        """A family of `formats.FAMILIES` or any other; "" is the mail's default font."""
        self._format(commands.family(name))

    def set_size(self, points: float) -> None:
        """0 is the default size."""
        self._format(commands.size(points))

    def set_colour(self, value: QColor | None) -> None:
        """None is automatic."""
        self._format(commands.colour(value))

    def set_highlight(self, value: QColor | None) -> None:
        self._format(commands.highlight(value))

    def clear_format(self) -> None:
        """The selection, or the whole paragraph at the cursor."""
        with self.one_step() as cursor:
            if cursor.hasSelection():
                change_text(cursor, commands.plain)
            else:
                change_block_text(cursor.block(), commands.plain)
            commands.clear_blocks(cursor)
        if not self.textCursor().hasSelection():
            self.setCurrentCharFormat(QTextCharFormat())
            self._tell_state()

    # --- paragraphs ------------------------------------------------------------------------------------

    def set_style(self, style: str) -> None:
        """p, h1, h2, h3 or pre."""
        with self.one_step() as cursor:
            change = commands.set_style(cursor, style)
        if not self.textCursor().hasSelection() and self.textCursor().block().length() == 1:
            self.setCurrentCharFormat(change(self._typing_format()))
            self._tell_state()

    def align(self, name: str) -> None:
        """left, center, right or justify."""
        with self.one_step() as cursor:
            commands.align(cursor, name)

    def bullets(self) -> None:
        with self.one_step() as cursor:
            lists.toggle(cursor, "bullets")

    def numbers(self) -> None:
        with self.one_step() as cursor:
            lists.toggle(cursor, "numbers")

    def indent(self) -> None:
        with self.one_step() as cursor:
            commands.indent(cursor, 1)

    def outdent(self) -> None:
        with self.one_step() as cursor:
            commands.indent(cursor, -1)

    def quote(self) -> None:
        """Quote the paragraphs, or take one level of quoting away."""
        with self.one_step() as cursor:
            commands.quote(cursor, -1 if self._state.quote else 1)

    def quote_more(self) -> None:
        with self.one_step() as cursor:
            commands.quote(cursor, 1)

    # --- things ----------------------------------------------------------------------------------------

    def link_at_cursor(self) -> tuple[str, str]:
        """Address and words of the link at the cursor; else "" and the selected words."""
        cursor = self.textCursor()
        first, last, address = links.span_at(cursor)
        if address and not cursor.hasSelection():
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        return address, links.plain(cursor.selectedText())

    def insert_link(self, address: str, words: str = "") -> bool:
        """Link the selection or the link at the cursor anew, or insert the words. False if it is no safe address."""
        target = links.complete(address)
        if not target:
            return False
        with self.one_step() as cursor:
            first, last, old = links.span_at(cursor)
            if old and not cursor.hasSelection():
                cursor.setPosition(first)
                cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            links.insert(cursor, target, words)
            cursor.setPosition(cursor.selectionEnd())
            self.setTextCursor(cursor)
        self.setCurrentCharFormat(links.without_link(self.currentCharFormat()))
        return True

    def remove_link(self) -> None:
        with self.one_step() as cursor:
            links.remove(cursor)

    def insert_rule(self) -> None:
        with self.one_step() as cursor:
            self.setTextCursor(commands.insert_rule(cursor))

    def insert_table(self, rows: int, columns: int) -> None:
        with self.one_step() as cursor:
            table = tables.insert(cursor, rows, columns)
            self.setTextCursor(table.cellAt(0, 0).firstCursorPosition())

    def change_table(self, deed: Callable[[QTextCursor], None]) -> None:
        """Add or remove rows or columns at the cursor; nothing outside a table."""
        if self.textCursor().currentTable() is not None:
            with self.one_step() as cursor:
                deed(cursor)

    # --- pictures --------------------------------------------------------------------------------------

    def set_pictures(self, resolve: pictures.Resolve) -> None:
        """Who knows the pictures of the message by content id."""
        self._resolve = resolve
        self._known = {}

    def insert_picture(self, name: str, content_id: str, image: QImage, alt: str = "") -> None:
        """Put a picture at the cursor, at most as wide as a sheet. `alt` is what a reader without it gets."""
        self._known[content_id] = image
        with self.one_step() as cursor:
            pictures.insert(cursor, content_id, image, alt or name)

    def picture_ids(self) -> set[str]:
        return pictures.names(self.document())

    def remove_picture(self, content_id: str) -> None:
        pictures.remove(self.document(), content_id)

    def resize_picture(self, choice: str) -> None:
        """small, fit or original, for the picture at the cursor."""
        found = pictures.at(self.textCursor())
        image = self._picture(found[1].name()) if found else None
        if found and image is not None:
            pictures.change(self.document(), found[0], pictures.resized(found[1], image, choice))

    def describe_picture(self, alt: str) -> None:
        if found := pictures.at(self.textCursor()):
            pictures.change(self.document(), found[0], pictures.described(found[1], alt))

    def _picture(self, name: str) -> QImage | None:
        content_id = name.removeprefix("cid:")
        if content_id == name:
            return None
        if content_id not in self._known:
            image = self._resolve(content_id)
            if image is None:
                return None
            self._known[content_id] = image
        return self._known[content_id]

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Only pictures of this message are ever shown: Qt would read files that a foreign text names."""
        if kind != _IMAGE:
            return None
        address = name if isinstance(name, str) else name.toString()
        return self._picture(address) or pictures.placeholder()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A click beside the selection moves the cursor: the menu is about what was clicked."""
        cursor = self.cursorForPosition(event.pos())
        selected = self.textCursor()
        if event.reason() == QContextMenuEvent.Reason.Mouse and not (
            selected.selectionStart() <= cursor.position() <= selected.selectionEnd() and selected.hasSelection()
        ):
            self.setTextCursor(cursor)
        self.menu_wanted.emit(event)

    # --- clipboard -------------------------------------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return paste.look(source) is not paste.Found.NOTHING

    def insertFromMimeData(self, source: QMimeData) -> None:
        found = paste.look(source)
        if found is paste.Found.FILES:
            self.files_dropped.emit(paste.files(source))
        elif found in (paste.Found.OWN, paste.Found.HTML):
            self.paste_html(paste.html(source))
        elif found is paste.Found.PICTURE:
            image = paste.picture(source)
            if not image.isNull():
                self.picture_pasted.emit(image, self.tr("Picture"))
        elif found is paste.Found.WORDS:
            self.paste_words(source.text())

    def paste_html(self, html: str) -> None:
        """Insert foreign HTML, made safe, as one step."""
        read = self._reader()
        with self.one_step() as cursor:
            simplified = paste.insert_html(cursor, html, read)
            self.setTextCursor(cursor)
        if simplified:
            self.simplified.emit()

    def paste_words(self, words: str) -> None:
        with self.one_step() as cursor:
            paste.insert_words(cursor, words)
            self.setTextCursor(cursor)

    def paste_plain(self) -> None:
        """The words of the clipboard in the format of the place they come to."""
        if words := self.clipboard_words():
            self.paste_words(words)

    def createMimeDataFromSelection(self) -> QMimeData:
        data = super().createMimeDataFromSelection()
        paste.fill_mime_data(data, self.textCursor().selection())
        return data
