"""Pictures and tables of a compose window: their places in the menus, and when their rooms are loaded."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.compose.editor.format_bar import TableGrid
from ui.compose.editor.table.grid import in_menu
from ui.compose.files.file_kinds import CARRIED_PICTURES, picture_filter
from ui.look.icons import icon

if TYPE_CHECKING:
    from ui.compose.editor.contract import FormatState
    from ui.compose.editor.table.table_room import TableRoom
    from ui.compose.fittings import Fittings
    from ui.compose.picture.elsewhere_room import ElsewhereRoom
    from ui.compose.picture.picture_room import PictureRoom
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work


class Loaders(NamedTuple):
    """What makes the rooms."""

    pictures: Callable[[Work], PictureRoom]
    tables: Callable[[], TableRoom]
    elsewhere: Callable[[Work, QAction], ElsewhereRoom]


class Things(QObject):
    """A room is loaded with the first picture, or when the cursor comes to a table."""

    def __init__(self, window: ComposeWindow, fittings: Fittings, loaders: Loaders) -> None:
        super().__init__(window)
        self._window, self._fittings, self._rooms = window, fittings, loaders
        self.pictures: PictureRoom | None = None
        self.tables: TableRoom | None = None
        self.elsewhere: ElsewhereRoom | None = None
        self._add_menus()
        fittings.strip.cards_changed.connect(self._on_files)
        fittings.editor.state_changed.connect(self._on_state)
        fittings.editor.pasting.connect(self._on_pasting)
        fittings.editor.loaded.connect(self._on_load)
        fittings.editor.changed.connect(self._look_for_tables)
        fittings.form.elsewhere_changed.connect(self._on_elsewhere)
        window.do(lambda _work: self._on_load())

    def _add_menus(self) -> None:
        actions, bar = self._fittings.actions_of, self._fittings.bar
        self.insert_picture = actions.action(self.tr("Picture…"), "image", "Ctrl+Shift+I", self._choose_picture)
        actions.insert.addAction(self.insert_picture)
        self.web_pictures = actions.action(
            self.tr("Load pictures from the internet"), "globe", "", lambda: self._window.do(self._load_elsewhere)
        )
        self.web_pictures.setEnabled(False)
        actions.insert.addAction(self.web_pictures)
        self.new_table = actions.insert.addMenu(icon("table"), self.tr("Table"))
        self.new_table.aboutToShow.connect(self._fill_new_table)
        actions.action(self.tr("Insert a table…"), "table", "", self._ask_table)  # for the palette
        self.picture_menu = actions.format.addMenu(icon("image"), self.tr("Picture"))
        self.picture_menu.aboutToShow.connect(lambda: self._fill_picture(self.picture_menu))
        table_menu = actions.format.findChild(QMenu, "table")
        assert isinstance(table_menu, QMenu)
        self.table_menu = table_menu
        self.table_menu.aboutToShow.connect(lambda: self._fill_table(table_menu))
        bar.table_menu.aboutToShow.connect(lambda: self._fill_table(bar.table_menu, keep=2))
        bar.actions_of.thing_menus = self._fill_context

    # when

    def _on_load(self) -> None:
        self._on_files()
        self._look_for_tables()

    def _look_for_tables(self) -> None:
        """They come with drafts, templates and the clipboard as well."""
        if self.tables is None and self._fittings.editor.document().rootFrame().childFrames():
            self._table_room()

    def _on_files(self) -> None:
        if self.pictures is None and any(f.content_type.startswith("image/") for f in self._fittings.strip.files()):
            self._window.do(self._picture_room)

    def _on_pasting(self, data: QMimeData) -> None:
        if data.hasFormat(CARRIED_PICTURES) and (work := self._window.work) is not None:
            self._picture_room(work).take_carried(data)

    def _on_state(self, state: FormatState) -> None:
        if state.in_table:
            self._table_room()

    def _picture_room(self, work: Work) -> PictureRoom:
        if self.pictures is None:
            self.pictures = self._rooms.pictures(work)
        return self.pictures

    def _table_room(self) -> TableRoom:
        if self.tables is None:
            self.tables = self._rooms.tables()
        return self.tables

    # menus

    def _choose_picture(self) -> None:
        title = self.tr("Put a picture into the text")
        self._window.do(lambda work: work.choose_pictures(title, picture_filter()))

    def _on_elsewhere(self) -> None:
        """Places of pictures on the web have come into the text."""
        if self._fittings.form.elsewhere:
            self._window.do(self._picture_room)
            self._window.do(self.elsewhere_room)

    def _load_elsewhere(self, work: Work) -> None:
        self.elsewhere_room(work).load()

    def elsewhere_room(self, work: Work) -> ElsewhereRoom:
        """What loads pictures of the web, when a person says so."""
        if self.elsewhere is None:
            self.elsewhere = self._rooms.elsewhere(work, self.web_pictures)
        return self.elsewhere

    def _fill_new_table(self) -> None:
        if self.new_table.isEmpty():
            grid = TableGrid()
            grid.chosen.connect(self._insert_table)
            in_menu(self.new_table, grid)
            grid.setFocus()

    def _ask_table(self) -> None:
        """The same field of squares at the cursor: for who calls it by name."""
        editor = self._fittings.editor
        self.new_table.popup(editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft()))

    def _insert_table(self, row: int, column: int) -> None:
        if not self._fittings.editor.is_plain:
            self._fittings.editor.insert_table(row + 1, column + 1)
        self._fittings.editor.setFocus()  # out of the menu bar, where the keyboard may have come from

    def _fill_picture(self, menu: QMenu) -> None:
        _empty(menu)

        def fill(work: Work) -> None:
            room = self._picture_room(work)
            room.hand.take_near()
            room.fill(menu)

        self._window.do(fill)

    def _fill_table(self, menu: QMenu, keep: int = 0) -> None:
        _empty(menu, keep)
        self._table_room().fill(menu)

    def _fill_context(self, menu: QMenu) -> None:
        """What the thing under the pointer offers."""
        if self.pictures is not None and self.pictures.hand.take_near():
            self.pictures.fill(menu.addMenu(icon("image"), self.tr("Picture")))
        if self._fittings.editor.state().in_table:
            self._table_room().fill(menu.addMenu(icon("table"), self.tr("Table")))


def _empty(menu: QMenu, keep: int = 0) -> None:
    """Take out all but the first entries, and the menus below them for good."""
    for action in menu.actions()[keep:]:
        below = action.menu()
        menu.removeAction(action)
        if isinstance(below, QMenu):
            below.deleteLater()
