"""How cells look: lines, backgrounds, where their words stand, and the row that names the columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from functools import partial

from PySide6.QtGui import QBrush, QColor, QFont, QTextCharFormat, QTextFrameFormat, QTextTable, QTextTableCell
from PySide6.QtGui import QTextTableCellFormat as CellFormat

from ui.compose.editor import commands
from ui.compose.editor.emitting.emit_tables import is_mirrored
from ui.compose.editor.formats import HEADER_GROUND, TABLE_LINE, P, has
from ui.compose.editor.ranges import change_block_text, fragments
from ui.compose.editor.table.table_says import in_full, left_to, say, says_lines
from ui.compose.editor.table.table_shape import Area, cells, whole

_SOLID = QTextFrameFormat.BorderStyle.BorderStyle_Solid
_NONE = QTextFrameFormat.BorderStyle.BorderStyle_None


class Borders(Enum):
    """How thick the lines of cells are, in pixels."""

    NONE = 0.0
    THIN = 1.0
    THICK = 3.0


class Upright(Enum):
    """Where the words of a cell stand in its height."""

    TOP = QTextCharFormat.VerticalAlignment.AlignTop
    MIDDLE = QTextCharFormat.VerticalAlignment.AlignMiddle
    BOTTOM = QTextCharFormat.VerticalAlignment.AlignBottom


def change(cell: QTextTableCell, deed: Callable[[CellFormat], object]) -> None:
    fmt = cell.format().toTableCellFormat()
    deed(fmt)
    cell.setFormat(fmt)


# --- lines -------------------------------------------------------------------------------------------


def borders_of(table: QTextTable, area: Area) -> tuple[Borders | None, QColor]:
    """The lines of the first cell there; None for a width that is not ours."""
    fmt = in_full(cells(table, area)[0].format(), table.format())
    width = fmt.topBorder() if fmt.topBorderStyle() is not _NONE else 0.0
    colour = fmt.topBorderBrush().color() if has(fmt, P.TableCellTopBorderBrush) else QColor(TABLE_LINE)
    return next((found for found in Borders if found.value == width), None), colour


def usual_line() -> QColor:
    return QColor(TABLE_LINE)


def set_borders(table: QTextTable, area: Area, kind: Borders | None = None, colour: QColor | None = None) -> None:
    """Draw all lines of these cells so; None leaves width or colour as they are.

    Neighbours share a line with them, and mail programs draw the stronger of the two: theirs changes as well.
    """
    looks = _Looks(table)
    for cell in cells(table, area):
        looks.change(cell, lambda fmt: _draw_all(fmt, kind, colour))
    for cell, side in _neighbours(table, area):
        looks.change(cell, partial(_draw, side=side, kind=kind, colour=colour))
    looks.write()


class _Looks:
    """How cells of a table are to look. `write` says it, in as few words as can be where all cells are looked at."""

    def __init__(self, table: QTextTable) -> None:
        self._table, self._format = table, table.format()
        self._found: dict[tuple[int, int], tuple[QTextTableCell, CellFormat]] = {}
        self._known: dict[int, CellFormat] = {}

    def _look(self, cell: QTextTableCell) -> CellFormat:
        """The same object for all cells of one format."""
        index = cell.tableCellFormatIndex()
        if index not in self._known:
            self._known[index] = in_full(cell.format(), self._format)
        return self._known[index]

    def change(self, cell: QTextTableCell, deed: Callable[[CellFormat], object]) -> None:
        place = cell.row(), cell.column()
        look = CellFormat(self._found[place][1] if place in self._found else self._look(cell))
        deed(look)
        self._found[place] = cell, look

    def write(self) -> None:
        every = cells(self._table, whole(self._table))
        if says_lines(self._format) or len(self._found) == len(every):
            for cell in every:
                self._found.setdefault((cell.row(), cell.column()), (cell, self._look(cell)))
            own = say(self._format, [look for _, look in self._found.values()])
            self._table.setFormat(self._format)
        else:
            own = [left_to(look, self._format) for _, look in self._found.values()]
        for (cell, _), look in zip(self._found.values(), own, strict=True):
            if look != cell.format():
                cell.setFormat(look)


def _neighbours(table: QTextTable, area: Area) -> Iterable[tuple[QTextTableCell, str]]:
    """The cells around, each with the side that it shares."""
    before, after = ("right", "left") if not is_mirrored(table.format()) else ("left", "right")
    if area.row > 0:
        yield from ((c, "bottom") for c in cells(table, Area(area.row - 1, 1, area.column, area.columns)))
    if area.row + area.rows < table.rows():
        yield from ((c, "top") for c in cells(table, Area(area.row + area.rows, 1, area.column, area.columns)))
    if area.column > 0:
        yield from ((c, before) for c in cells(table, Area(area.row, area.rows, area.column - 1, 1)))
    if area.column + area.columns < table.columns():
        yield from ((c, after) for c in cells(table, Area(area.row, area.rows, area.column + area.columns, 1)))


def _draw_all(fmt: CellFormat, kind: Borders | None, colour: QColor | None) -> None:
    for side in _SIDES:
        _draw(fmt, side, kind, colour)


def _draw(fmt: CellFormat, side: str, kind: Borders | None, colour: QColor | None) -> None:
    width_of, set_width, set_style, set_brush = _SIDES[side]
    if kind is not None:
        set_width(fmt, kind.value)
        set_style(fmt, _SOLID if kind.value else _NONE)
        if colour is None and kind.value and not has(fmt, _BRUSHES[side]):
            set_brush(fmt, QBrush(QColor(TABLE_LINE)))
    if colour is not None and width_of(fmt) > 0:
        set_brush(fmt, QBrush(colour))


_SIDES = {
    "top": (
        CellFormat.topBorder,
        CellFormat.setTopBorder,
        CellFormat.setTopBorderStyle,
        CellFormat.setTopBorderBrush,
    ),
    "right": (
        CellFormat.rightBorder,
        CellFormat.setRightBorder,
        CellFormat.setRightBorderStyle,
        CellFormat.setRightBorderBrush,
    ),
    "bottom": (
        CellFormat.bottomBorder,
        CellFormat.setBottomBorder,
        CellFormat.setBottomBorderStyle,
        CellFormat.setBottomBorderBrush,
    ),
    "left": (
        CellFormat.leftBorder,
        CellFormat.setLeftBorder,
        CellFormat.setLeftBorderStyle,
        CellFormat.setLeftBorderBrush,
    ),
}
_BRUSHES = {
    "top": P.TableCellTopBorderBrush,
    "right": P.TableCellRightBorderBrush,
    "bottom": P.TableCellBottomBorderBrush,
    "left": P.TableCellLeftBorderBrush,
}


# --- grounds and places ------------------------------------------------------------------------------


def set_ground(table: QTextTable, area: Area, colour: QColor | None) -> None:
    """The background of these cells; None takes it away."""
    for cell in cells(table, area):
        change(cell, lambda fmt: fmt.setBackground(QBrush(colour)) if colour is not None else fmt.clearBackground())


def set_upright(table: QTextTable, area: Area, place: Upright) -> None:
    for cell in cells(table, area):
        change(cell, lambda fmt: _place(fmt, place))


def _place(fmt: CellFormat, place: Upright) -> None:
    if place is Upright.TOP:  # where they stand without a word
        fmt.clearProperty(P.TextVerticalAlignment.value)
    else:
        fmt.setVerticalAlignment(place.value)


def upright_of(cell: QTextTableCell) -> Upright:
    found = cell.format().verticalAlignment()
    return next((place for place in Upright if place.value == found), Upright.TOP)


# --- the row that names the columns --------------------------------------------------------------------


def has_header(table: QTextTable) -> bool:
    """Whether the first row stands out: a ground in all its cells and nothing in them that is not bold."""
    first = cells(table, Area(0, 1, 0, table.columns()))
    return all(has(cell.format(), P.BackgroundBrush) and _is_bold(cell) for cell in first)


def _is_bold(cell: QTextTableCell) -> bool:
    block, last = cell.firstCursorPosition().block(), cell.lastPosition()
    while block.isValid() and block.position() <= last:
        if not all(commands.is_bold(fmt) for _, _, fmt in fragments(block)):
            return False
        block = block.next()
    return True


def set_header(table: QTextTable, *, on: bool) -> None:
    """Give the first row a grey ground and bold words, or take them from it again."""
    for cell in cells(table, Area(0, 1, 0, table.columns())):
        if on:
            change(cell, _mark)
        else:
            change(cell, _unmark)
        block, last = cell.firstCursorPosition().block(), cell.lastPosition()
        while block.isValid() and block.position() <= last:
            change_block_text(block, commands.bold(on))
            block = block.next()


def _mark(fmt: CellFormat) -> None:
    fmt.setBackground(QBrush(QColor(HEADER_GROUND)))
    fmt.setFontWeight(QFont.Weight.Bold)  # of what is typed into an empty cell


def _unmark(fmt: CellFormat) -> None:
    if fmt.background().color() == QColor(HEADER_GROUND):
        fmt.clearBackground()
    fmt.clearProperty(P.FontWeight.value)
