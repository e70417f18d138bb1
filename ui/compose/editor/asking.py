"""Asks for a link's address or a picture's text, at the place in the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QUrl
from PySide6.QtGui import QAction, QContextMenuEvent, QDesktopServices, QGuiApplication, QHelpEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QToolTip

from ui.compose.editor import lists, places
from ui.compose.editor.actions import EditorActions
from ui.compose.editor.editor import Editor
from ui.compose.editor.formats import safe_link, safe_place
from ui.compose.editor.picture import pictures
from ui.compose.editor.popups import FieldPopup
from ui.compose.editor.text_menu import text_menu

_MOST_OF_ADDRESS = 120  # characters that a tool tip shows: where it leads is said at its beginning


class Asking(QObject):
    """Popups and the context menu of one editor."""

    def __init__(self, editor: Editor, actions: EditorActions) -> None:
        super().__init__(editor)
        self._editor, self._actions = editor, actions
        self._menu: QMenu | None = None  # the last one: what it began may outlast it (any colour)
        editor.link_wanted.connect(self.ask_link)
        editor.link_followed.connect(self.follow_link)
        editor.start_wanted.connect(self.ask_start)
        editor.menu_wanted.connect(self.show_menu)
        editor.viewport().installEventFilter(self)

    def ask_link(self) -> None:
        address, words = self._editor.link_at_cursor()
        labels = (self.tr("Address"), self.tr("Words"))
        title = self.tr("Link")
        popup = FieldPopup(self._editor, title, labels, self.tr("Apply"), self.tr("Remove link") if address else "")
        popup.setObjectName("link popup")
        popup.fields[0].setPlaceholderText("https://")
        popup.fields[0].setText(address)
        popup.fields[1].setText(words)
        popup.accepted.connect(lambda values: self._link(popup, *values))
        popup.second.connect(self._editor.remove_link)
        popup.show_below(self._place())

    def follow_link(self, address: str) -> None:
        """Outside, as any program shows it; to a place in the text there."""
        if safe := safe_link(address):
            QDesktopServices.openUrl(QUrl(safe))
        else:
            places.go_to(self._editor, address)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A link says where it leads before anybody follows it."""
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return False
        QToolTip.showText(event.globalPos(), self.tip_of(self._editor.anchorAt(event.pos())), self._editor.viewport())
        return True

    def tip_of(self, link: str) -> str:
        """What is said of a link; "" of none. Plain text in any case: Qt looks for tags in the first line alone."""
        address = safe_link(link)
        if not address and not safe_place(link):
            return ""
        shown = address if len(address) <= _MOST_OF_ADDRESS else address[:_MOST_OF_ADDRESS] + "…"
        native = QKeySequence.SequenceFormat.NativeText  # Strg, ⌘: Qt names a modifier only together with a key
        key = QKeySequence("Ctrl+K").toString(native).removesuffix("K").rstrip("+")
        if not address:
            return self.tr("{key} and a click go to this place in the text.").format(key=key)
        return self.tr("{key} and a click open:").format(key=key) + "\n" + shown

    def _link(self, popup: FieldPopup, address: str, words: str) -> None:
        if not self._editor.insert_link(address, words):
            popup.complain(0, self.tr("This is no address of a page or a mailbox."))
            return
        self._editor.setFocus()

    def ask_start(self) -> None:
        """The number that the item at the cursor, and so its list, begins with."""
        number = lists.number_of(self._editor.textCursor().block())
        if not number:
            return
        popup = FieldPopup(self._editor, self.tr("Start of the list"), (self.tr("Start at"),), self.tr("Apply"))
        popup.setObjectName("start popup")
        popup.fields[0].setText(str(number))
        popup.accepted.connect(lambda values: self._start(popup, values[0]))
        popup.show_below(self._place())

    def _start(self, popup: FieldPopup, words: str) -> None:
        if not words.strip().isdecimal():
            popup.complain(0, self.tr("This is no whole number."))
            return
        with self._editor.one_step() as cursor:
            lists.set_start(cursor.block(), int(words))
        self._editor.setFocus()

    def ask_description(self) -> None:
        found = pictures.at(self._editor.textCursor())
        if found is None:
            return
        labels = (self.tr("What it shows"),)
        popup = FieldPopup(self._editor, self.tr("Description of the picture"), labels, self.tr("Apply"))
        popup.fields[0].setText(pictures.alt_of(found[1]))
        popup.accepted.connect(lambda values: self._editor.describe_picture(values[0]))
        popup.show_below(self._place())

    def _place(self) -> QRect:
        box = self._editor.cursorRect()
        return QRect(self._editor.viewport().mapToGlobal(box.topLeft()), box.size())

    def show_menu(self, event: QContextMenuEvent) -> None:
        """The usual entries, and those of the thing under the pointer."""
        editor = self._editor
        if self._menu is not None:
            self._menu.deleteLater()
        menu = self._menu = text_menu(editor, self._actions["paste-plain"])
        state = editor.state()
        own = menu.actions()[0]
        if state.link:
            edit, remove = self._actions["link"], self._actions["unlink"]
            follow = QAction(self.tr("Open link"), menu)
            follow.triggered.connect(lambda _checked=False: self.follow_link(state.link))
            copy = QAction(self.tr("Copy the address of the link"), menu)
            copy.triggered.connect(lambda _checked=False: QGuiApplication.clipboard().setText(state.link))
            menu.insertActions(own, [follow, copy, edit, remove])
            menu.insertSeparator(own)
        menu.addSeparator()
        if self._actions.thing_menus is not None:
            self._actions.thing_menus(menu)
            editor.menu_made.emit(menu)
            menu.popup(event.globalPos())
            return
        if pictures.at(editor.textCursor()) is not None:
            sizes = menu.addMenu(self.tr("Size of the picture"))
            sizes.addAction(self.tr("Small"), lambda: editor.resize_picture("small"))
            sizes.addAction(self.tr("As wide as the text"), lambda: editor.resize_picture("fit"))
            sizes.addAction(self.tr("Original size"), lambda: editor.resize_picture("original"))
            menu.addAction(self.tr("Describe the picture…"), self.ask_description)
        if state.in_table:
            menu.addMenu(self._actions.table_menu(editor))
        editor.menu_made.emit(menu)
        menu.popup(event.globalPos())
