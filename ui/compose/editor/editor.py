"""The editor: the widget in which a mail is written.

HTML comes in through an importer that is loaded on first use, and leaves through our serializer; Qt's own HTML is
used nowhere. Each command is one step of undo. What only the paper shows (zoom, line height, theme) stays on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QImage, QMouseEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from ui.compose.editor import commands, links, places
from ui.compose.editor.contract import Imported, ImporterLoader, StandIn
from ui.compose.editor.emitting.serializer import is_empty, serialise, serialised
from ui.compose.editor.formats import SIGNATURE, integer, paragraph, safe_link
from ui.compose.editor.page_ground import lay_ground
from ui.compose.editor.picture import pictures
from ui.compose.editor.ranges import is_selected
from ui.compose.editor.table import tables
from ui.compose.editor.typing import paste, plain_sheet
from ui.compose.editor.typing.formatting_paper import FormattingPaper
from ui.compose.editor.typing.keys import typing_format

_IMAGE = QTextDocument.ResourceType.ImageResource.value


class Editor(FormattingPaper):
    """A sheet of paper with formatting.

    `importer` is called when HTML is first loaded or pasted and returns the function that reads it; an empty
    message never needs it. `changed` follows a change that a person made, not `load`.
    """

    changed = Signal()
    loaded = Signal()
    """Another text stands here than before; no person changed anything."""
    files_dropped = Signal(list)
    picture_pasted = Signal(object, str)  # a QImage, or the octets of a file of it
    copied = Signal(QMimeData)
    """What goes to the clipboard: pictures can be added to it."""
    pasting = Signal(QMimeData)
    """Text of our own is about to be pasted; its pictures can be made known."""
    simplified = Signal()
    link_wanted = Signal()
    link_followed = Signal(str)
    """Somebody wants to see where a link leads; its address is a safe one."""
    start_wanted = Signal()
    menu_wanted = Signal(QContextMenuEvent)
    menu_made = Signal(object)
    """The context menu, a `QMenu` that is about to be shown: rooms may add to it."""

    def __init__(self, importer: ImporterLoader | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._load_importer = importer
        self._resolve: pictures.Resolve = lambda _content_id: None
        self._known: dict[str, QImage] = {}
        self.lines_of: Callable[[str], str] | None = None
        """HTML as lines of plain text, for a sheet of them."""
        self.stand_in: StandIn | None = None
        """Where the text is written for the moment, if it is not here: a view of its source."""
        self.paster: Callable[[QMimeData], object] | None = None
        """Who pastes HTML, if the window has somebody for it."""
        self.setAccessibleName(self.tr("Message text"))
        self.setAcceptRichText(True)
        self.setUndoRedoEnabled(True)
        self._start_empty()
        self.document().contentsChanged.connect(self._on_changed)

    # --- content ---------------------------------------------------------------------------------------

    def load(self, html: str) -> Imported:
        """Show this mail text; the undo history starts anew. Raises nothing for odd HTML."""
        self.set_plain(False)
        self._loading = True
        self._declined.clear()
        self.setTextCursor(QTextCursor())  # one that moves to the end, and back, has all of it laid out
        try:
            if html.strip():
                found = self._reader()(self.document(), html)
            else:
                self._clear()
                found = Imported()
            if is_empty(self.document()):
                self._start_empty()
            self.document().clearUndoRedoStacks()
        finally:
            self.setTextCursor(QTextCursor(self.document()))
            self._loading = False
        self._tell_state()
        self.loaded.emit()
        return found

    def replace_by(self, html: str) -> Imported:
        """Put other HTML, made safe, in the place of all that is written: one step of undo wherever Qt can do that
        exactly, else a new beginning.
        """
        with self.one_step() as cursor:
            found, exactly = paste.replace_all(cursor, html, self._reader())
            cursor.setPosition(0)
            self.setTextCursor(cursor)
        if self.html() != exactly:
            found = self.load(html)
            self.changed.emit()
        return found

    def settle(self) -> None:
        """Nothing of what is on the screen may be missing in what is read next."""
        super().settle()
        if self.stand_in is not None:
            self.stand_in.settle()

    def load_lines(self, text: str) -> None:
        """Show a message of plain text; formats mean nothing until the next `load`."""
        self._loading = True
        try:
            self.set_plain(True)
            plain_sheet.write_lines(self.document(), text)
            self.setTextCursor(QTextCursor(self.document()))
        finally:
            self._loading = False
        self._tell_state()
        self.loaded.emit()

    def html(self) -> str:
        """The body of the mail; "" while nothing is written, and while it is plain text."""
        if self.stand_in is not None:
            return self.stand_in.html()
        return "" if self.is_plain else serialise(self.document())

    def html_in_pieces(self) -> Iterator[str]:
        """The document's HTML, one paragraph after the other; it may not change meanwhile."""
        return serialised(self.document())

    def text(self) -> str:
        """The words alone, for search and previews; the message itself while it is plain text."""
        if self.stand_in is not None:
            return self.stand_in.text()
        return paste.words(self.document().toPlainText())

    def _clear(self) -> None:
        """As one change, told when it is over: in the middle of it Qt does not see which cursors are let go or made,
        and writes later to where they were.
        """
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self.document().clear()
        cursor.endEditBlock()

    def _start_empty(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        cursor.setBlockFormat(paragraph())
        cursor.setBlockCharFormat(QTextCharFormat())
        lay_ground(self.document(), None)
        self.document().clearUndoRedoStacks()

    def _reader(self) -> Callable[[QTextDocument, str], Imported]:
        if self._load_importer is None:
            raise RuntimeError("this editor was built without an importer")
        return self._load_importer()

    def _on_changed(self) -> None:
        if not self._loading:
            self.changed.emit()
            self._tell_state()

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
            links.insert(cursor, target, words, typing_format(cursor))
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
        """One step of undo; the cursor is in the first cell."""
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

    def insert_picture(
        self, name: str, content_id: str, image: QImage, alt: str = "", at: QTextCursor | None = None
    ) -> None:
        """Put a picture at the cursor, at most as wide as a sheet. `alt` is what a reader without it gets."""
        self._known[content_id] = image
        if self.is_plain:  # it goes along as a file
            return
        with self.one_step() as cursor:
            pictures.insert(at or cursor, content_id, image, alt or name)

    def show_picture(self, content_id: str, image: QImage) -> None:
        """The picture has come, or looks different now. No change of the message."""
        self._known[content_id] = image
        self._loading = True
        try:
            pictures.show(self.document(), content_id, image)
        finally:
            self._loading = False

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

    def picture_at(self, name: str) -> QImage | None:
        """The picture with this source; None for one that is not of this message, or not read yet."""
        return self._picture(name)

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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ctrl and a click follow a link, also to a place in the text. A click into the white under a signature means
        the text above it: nobody adds words to a signature there.
        """
        super().mouseReleaseEvent(event)
        is_click = event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        is_to_follow = is_click and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        link = self.anchorAt(event.position().toPoint()) if is_to_follow else ""
        if address := safe_link(link):
            self.link_followed.emit(address)
        else:
            places.go_to(self, link)
        last = self.document().lastBlock()
        place = event.position().y() + self.verticalScrollBar().value()
        if (
            not is_click
            or not integer(last.blockFormat(), SIGNATURE)
            or place <= self.document().documentLayout().blockBoundingRect(last).bottom()
        ):
            return
        while last.isValid() and integer(last.blockFormat(), SIGNATURE):
            last = last.previous()
        if last.isValid():
            cursor = QTextCursor(last)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            self.setTextCursor(cursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A click beside the selection moves the cursor: the menu is about what was clicked."""
        cursor = self.cursorForPosition(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Mouse and not is_selected(self.textCursor(), cursor.position()):
            self.setTextCursor(cursor)
        self.menu_wanted.emit(event)

    # --- clipboard -------------------------------------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return paste.look(source) is not paste.Found.NOTHING

    def insertFromMimeData(self, source: QMimeData) -> None:
        found = paste.look(source)
        if found is paste.Found.OWN:
            self.pasting.emit(source)
        if self.is_plain and found in (paste.Found.OWN, paste.Found.HTML):
            found = paste.Found.WORDS
        if found in (paste.Found.OWN, paste.Found.HTML) and self.paster is not None:
            self.paster(source)
        elif found is paste.Found.FILES:
            self.files_dropped.emit(paste.files(source))
        elif found in (paste.Found.OWN, paste.Found.HTML):
            self.paste_html(paste.html(source))
        elif found is paste.Found.PICTURE:
            if (picture := paste.picture(source)) is not None:
                self.picture_pasted.emit(picture, self.tr("Picture"))
        elif found is paste.Found.WORDS and not self._link_by(source.text()):
            start = self.textCursor().selectionStart()
            self.paste_words(source.text())
            self.link_addresses(start, self.textCursor().position())

    def _link_by(self, words: str) -> bool:
        """An address pasted over words within a paragraph makes them a link to it."""
        selected = self.textCursor().selectedText()
        if self.is_plain or not self.habits.links or not selected.strip() or "\u2029" in selected:
            return False
        return links.is_address(words.strip()) and self.insert_link(words.strip(), selected)

    def paste_html(self, html: str) -> None:
        """Insert foreign HTML, made safe, as one step; on a sheet of plain text what it says."""
        if self.is_plain and self.lines_of is not None:
            self.paste_words(self.lines_of(html))
            return
        read = self._reader()
        with self.one_step() as cursor:
            simplified = paste.insert_html(cursor, html, read)
            self.setTextCursor(cursor)
        if simplified:
            self.simplified.emit()

    def paste_words(self, words: str) -> None:
        """In place of what is selected, in the format of the place."""
        with self.one_step() as cursor:
            (plain_sheet.insert_lines if self.is_plain else paste.insert_words)(cursor, words)
            self.setTextCursor(cursor)

    def paste_plain(self) -> None:
        """The words of the clipboard in the format of the place they come to."""
        if words := self.clipboard_words():
            self.paste_words(words)

    def createMimeDataFromSelection(self) -> QMimeData:
        data = super().createMimeDataFromSelection()
        paste.fill_mime_data(data, self.textCursor())
        self.copied.emit(data)
        return data
