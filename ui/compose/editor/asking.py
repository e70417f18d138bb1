"""Asks for a link's address or a picture's text, at the place in the text."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAction, QContextMenuEvent

from ui.compose.editor import lists
from ui.compose.editor.actions import EditorActions
from ui.compose.editor.editor import Editor
from ui.compose.editor.picture import pictures
from ui.compose.editor.popups import FieldPopup


class Asking(QObject):
    """Popups and the context menu of one editor."""

    def __init__(self, editor: Editor, actions: EditorActions) -> None:
        super().__init__(editor)
        self._editor, self._actions = editor, actions
        editor.link_wanted.connect(self.ask_link)
        editor.start_wanted.connect(self.ask_start)
        editor.menu_wanted.connect(self.show_menu)

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
        menu = editor.createStandardContextMenu(event.pos())
        for name, deed in (("edit-undo", editor.undo), ("edit-redo", editor.redo)):
            entry = menu.findChild(QAction, name)
            if entry is not None:  # Qt's own deed knows nothing of ours
                entry.triggered.disconnect()
                entry.triggered.connect(lambda _checked=False, deed=deed: deed())
        state = editor.state()
        own = menu.actions()[0] if menu.actions() else None
        if state.link:
            edit, remove = self._actions["link"], self._actions["unlink"]
            menu.insertActions(own, [edit, remove])  # type: ignore[arg-type]  # the stubs forget that None is allowed
            menu.insertSeparator(own)  # type: ignore[arg-type]  # the same
        menu.addSeparator()
        menu.addAction(self._actions["paste-plain"])
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
