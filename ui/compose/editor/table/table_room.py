"""Everything that can be done with a table: actions with keys, and the menu that holds them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QColor, QKeySequence, QTextCursor, QTextTable
from PySide6.QtWidgets import QMenu

from ui.compose.editor.actions import EditorActions
from ui.compose.editor.colour_choice import Purpose
from ui.compose.editor.colours import ColourMenu, used_colours
from ui.compose.editor.contract import FormatState
from ui.compose.editor.editor import Editor
from ui.compose.editor.table import table_look, table_shape, table_sort, table_widths
from ui.compose.editor.table.cell_shade import CellShade
from ui.compose.editor.table.table_drag import TableDrag
from ui.compose.editor.table.table_frames import TableFrames
from ui.compose.editor.table.table_look import Borders, Upright
from ui.look.icons import icon


class TableRoom(QObject):
    """For one editor; made when the cursor first comes to a table. Each deed is one step of undo."""

    def __init__(self, editor: Editor, actions: EditorActions) -> None:
        super().__init__(editor)
        self._editor, self._of_text = editor, actions
        self.drag = TableDrag(editor)
        self.shade = CellShade(editor)
        self._frames = TableFrames(editor)
        editor.also_painting.append(lambda area: self._frames.paint(area, editor.scale()))
        editor.viewport().update()
        self.actions: dict[str, QAction] = {}
        self._build()
        editor.state_changed.connect(self._on_state)
        editor.selectionChanged.connect(self._on_selection)
        self._on_state(editor.state())

    def _build(self) -> None:
        add, move, scale = self._add, table_shape.move, self._editor.scale
        add("row-up", self.tr("Move row up"), "", "Ctrl+Alt+Shift+Up", lambda c: move(c, -1))
        add("row-down", self.tr("Move row down"), "", "Ctrl+Alt+Shift+Down", lambda c: move(c, 1))
        left, right = "Ctrl+Alt+Shift+Left", "Ctrl+Alt+Shift+Right"
        add("column-back", self.tr("Move column back"), "", left, lambda c: move(c, -1, columns=True))
        add("column-on", self.tr("Move column on"), "", right, lambda c: move(c, 1, columns=True))
        add("merge", self.tr("Merge cells"), "cells-merge", "", table_shape.merge)
        add("split", self.tr("Split cell"), "cells-split", "", table_shape.split)
        add("header", self.tr("Header row"), "", "", self._toggle_header)
        self.actions["header"].setCheckable(True)
        add("ascending", self.tr("Sort by this column, ascending"), "", "", table_sort.sort_rows)
        down = partial(table_sort.sort_rows, descending=True)
        add("descending", self.tr("Sort by this column, descending"), "", "", down)
        step = table_widths.STEP
        add("wider", self.tr("Wider column"), "", "", lambda c: table_widths.widen(c, scale(), step))
        add("narrower", self.tr("Narrower column"), "", "", lambda c: table_widths.widen(c, scale(), -step))
        add("even", self.tr("All columns alike"), "", "", table_widths.even)

    def _add(
        self, name: str, words: str, picture: str, keys: str, deed: Callable[[QTextCursor], QTextCursor | None]
    ) -> None:
        action = QAction(words, self)
        action.setObjectName(f"table-{name}")
        if picture:
            action.setIcon(icon(picture))
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: self._do(deed))
        self._editor.addAction(action)
        self.actions[name] = action

    def _do(self, deed: Callable[[QTextCursor], QTextCursor | None]) -> None:
        """One step of undo; the cursor goes where the deed says."""
        if self._editor.textCursor().currentTable() is None:
            return
        with self._editor.one_step() as cursor:
            target = deed(cursor)
        if target is not None:
            self._editor.setTextCursor(target)
            self._editor.ensureCursorVisible()

    def _on_state(self, state: FormatState) -> None:
        for action in self.actions.values():
            action.setEnabled(state.in_table)
        self._on_selection()

    def _on_selection(self) -> None:
        """Also where no menu asks: keys and the palette take the actions as they stand."""
        self.actions["merge"].setEnabled(table_shape.can_merge(self._editor.textCursor()))

    def _toggle_header(self, cursor: QTextCursor) -> None:
        table = cursor.currentTable()
        table_look.set_header(table, on=not table_look.has_header(table))

    # the menu

    def fill(self, menu: QMenu) -> None:
        """Everything in its place, as it is for the table at the cursor now."""
        a, text = self.actions, self._of_text
        cursor = self._editor.textCursor()
        table = cursor.currentTable()
        insert = menu.addMenu(icon("table-row-add"), self.tr("Insert"))
        insert.addActions([text[f"table-{n}"] for n in ("row-above", "row-below", "column-before", "column-after")])
        move = menu.addMenu(self.tr("Move"))
        move.addActions([a[n] for n in ("row-up", "row-down", "column-back", "column-on")])
        remove = menu.addMenu(icon("trash"), self.tr("Remove"))
        remove.addActions([text[f"table-{n}"] for n in ("remove-row", "remove-column", "remove")])
        menu.addSeparator()
        menu.addActions([a["merge"], a["split"], a["header"]])
        a["header"].setChecked(table is not None and table_look.has_header(table))
        sort = menu.addMenu(self.tr("Sort"))
        sort.addActions([a["ascending"], a["descending"]])
        menu.addSeparator()
        looks = [self._ground_menu(menu), self._borders_menu(menu, table), self._upright_menu(menu, table)]
        widths = menu.addMenu(self.tr("Column width"))
        widths.addActions([a["wider"], a["narrower"], a["even"]])
        for found in (insert, move, remove, sort, widths, *looks):
            found.setEnabled(table is not None)

    def _change(self, deed: Callable[[QTextTable, table_shape.Area], None], *, all_cells: bool = False) -> None:
        """A change of the selected cells, or of the one at the cursor; of `all_cells` where none are selected."""

        def of_area(cursor: QTextCursor) -> None:
            table = cursor.currentTable()
            every = all_cells and not cursor.hasComplexSelection()
            deed(table, table_shape.whole(table) if every else table_shape.area_of(cursor))

        self._do(of_area)

    def _ground_menu(self, menu: QMenu) -> QMenu:
        found = ColourMenu(Purpose.GROUND, partial(used_colours, self._editor.document(), Purpose.GROUND))
        found.none.setText(self.tr("No background"))
        found.setTitle(self.tr("Background of cells"))
        found.setParent(menu, found.windowFlags())
        found.chosen.connect(lambda c: self._change(lambda table, area: table_look.set_ground(table, area, c)))
        menu.addMenu(found)
        return found

    def _borders_menu(self, menu: QMenu, table: QTextTable | None) -> QMenu:
        found = menu.addMenu(self.tr("Lines"))
        words = {
            Borders.NONE: self.tr("None"),
            Borders.THIN: self.tr("Thin"),
            Borders.THICK: self.tr("Thick"),
        }
        now = table_look.borders_of(table, table_shape.area_of(self._editor.textCursor()))[0] if table else None
        one_of = QActionGroup(found)
        for kind, label in words.items():
            action = self._choice(found, one_of, label, now is kind)
            deed = partial(table_look.set_borders, kind=kind)
            action.triggered.connect(lambda _checked=False, deed=deed: self._change(deed, all_cells=True))
        found.addSeparator()
        colours = ColourMenu(Purpose.LINE)
        colours.none.setText(self.tr("Usual grey"))
        colours.setTitle(self.tr("Colour of lines"))
        colours.setParent(found, colours.windowFlags())
        colours.chosen.connect(self._colour_lines)
        found.addMenu(colours)
        return found

    def _colour_lines(self, colour: QColor | None) -> None:
        wanted = colour or table_look.usual_line()
        self._change(lambda table, area: table_look.set_borders(table, area, colour=wanted), all_cells=True)

    def _upright_menu(self, menu: QMenu, table: QTextTable | None) -> QMenu:
        found = menu.addMenu(self.tr("Words in cells"))
        found.addActions([self._of_text[f"align-{name}"] for name in ("left", "center", "right")])
        found.addSeparator()
        words = {
            Upright.TOP: self.tr("At the top"),
            Upright.MIDDLE: self.tr("In the middle"),
            Upright.BOTTOM: self.tr("At the bottom"),
        }
        now = table_look.upright_of(table.cellAt(self._editor.textCursor())) if table else None
        one_of = QActionGroup(found)
        for place, label in words.items():
            action = self._choice(found, one_of, label, now is place)
            deed = partial(table_look.set_upright, place=place)
            action.triggered.connect(lambda _checked=False, deed=deed: self._change(deed))
        return found

    @staticmethod
    def _choice(menu: QMenu, one_of: QActionGroup, words: str, on: bool) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        one_of.addAction(action)
        return action
