"""The shape of a table: which cells belong together, merging and splitting, rows and columns in another order.

A cell may span rows and columns, so rows that a cell ties together move as one. The caller makes each deed one
step of undo.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCursor,
    QTextDocumentFragment,
    QTextListFormat,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
)

from ui.compose.editor.formats import P, paragraph
from ui.compose.editor.ranges import selected_cells
from ui.compose.editor.table.table_says import set_widths, widths_of


@dataclass(frozen=True)
class Area:
    """A rectangle of cells: first row, rows, first column, columns."""

    row: int
    rows: int
    column: int
    columns: int


@dataclass(frozen=True)
class Kept:
    """A cell that was lifted out of its place."""

    row: int
    column: int
    rows: int
    columns: int
    look: QTextTableCellFormat
    inside: QTextDocumentFragment
    paragraphs: int
    first: QTextBlockFormat
    marker: QTextListFormat | None  # of a list in which the first paragraph is
    shared: bool  # whether the next paragraph is in the same list


def area_of(cursor: QTextCursor) -> Area:
    """What is selected, or the cell at the cursor, so large that no cell is cut."""
    table = cursor.currentTable()
    if cursor.hasComplexSelection():
        row, rows, column, columns = selected_cells(cursor)
    else:
        cell = table.cellAt(cursor)
        row, rows, column, columns = cell.row(), cell.rowSpan(), cell.column(), cell.columnSpan()
    return _closed(table, Area(row, rows, column, columns))


def _closed(table: QTextTable, area: Area) -> Area:
    while True:
        found = cells(table, area)
        row = min(cell.row() for cell in found)
        column = min(cell.column() for cell in found)
        rows = max(cell.row() + cell.rowSpan() for cell in found) - row
        columns = max(cell.column() + cell.columnSpan() for cell in found) - column
        if Area(row, rows, column, columns) == area:
            return area
        area = Area(row, rows, column, columns)


def cells(table: QTextTable, area: Area) -> list[QTextTableCell]:
    """Each cell that lies in the rectangle, at least in part, once."""
    found: dict[tuple[int, int], QTextTableCell] = {}
    for row in range(area.row, area.row + area.rows):
        for column in range(area.column, area.column + area.columns):
            cell = table.cellAt(row, column)
            found.setdefault((cell.row(), cell.column()), cell)
    return list(found.values())


def whole(table: QTextTable) -> Area:
    return Area(0, table.rows(), 0, table.columns())


# --- merging and splitting ---------------------------------------------------------------------------


def can_merge(cursor: QTextCursor) -> bool:
    return cursor.hasComplexSelection() and len(cells(cursor.currentTable(), area_of(cursor))) > 1


def merge(cursor: QTextCursor) -> QTextCursor:
    """The selected cells become one with all their words; where writing goes on."""
    table, area = cursor.currentTable(), area_of(cursor)
    if len(cells(table, area)) > 1:
        table.mergeCells(area.row, area.column, area.rows, area.columns)
    return table.cellAt(area.row, area.column).firstCursorPosition()


def split(cursor: QTextCursor) -> None:
    """A merged cell becomes the cells that it was; any other one two, side by side."""
    table = cursor.currentTable()
    cell = table.cellAt(cursor)
    if cell.rowSpan() > 1 or cell.columnSpan() > 1:
        _split_merged(table, cell)
    else:
        _split_in_two(table, cell)


def _split_merged(table: QTextTable, cell: QTextTableCell) -> None:
    row, column, rows, columns = cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()
    look = plain_look(cell)
    table.splitCell(row, column, 1, 1)
    for r in range(row, row + rows):
        for c in range(column, column + columns):
            table.cellAt(r, c).setFormat(look)
            if (r, c) != (row, column):
                table.cellAt(r, c).firstCursorPosition().setBlockFormat(paragraph(in_cell=True))


def _split_in_two(table: QTextTable, cell: QTextTableCell) -> None:
    row, column = cell.row(), cell.column()
    widths = widths_of(table.format())
    others = [c for c in cells(table, Area(0, table.rows(), column, 1)) if c.row() != row]
    tied = [(c.row(), c.column(), c.rowSpan(), c.columnSpan()) for c in others]
    look = plain_look(cell)
    table.insertColumns(column + 1, 1)
    for r, c, rows, columns in tied:
        if c + columns == column + 1:  # one that reaches further has grown by itself
            table.mergeCells(r, c, rows, columns + 1)
    table.cellAt(row, column).setFormat(look)
    new = table.cellAt(row, column + 1)
    new.setFormat(look)
    new.firstCursorPosition().setBlockFormat(paragraph(in_cell=True))
    if column < len(widths):
        half = widths[column]
        half = type(half)(half.type(), half.rawValue() / 2)
        fmt = table.format()
        set_widths(fmt, [*widths[:column], half, half, *widths[column + 1 :]])
        table.setFormat(fmt)


def plain_look(cell: QTextTableCell) -> QTextTableCellFormat:
    """How the cell looks, as one that spans nothing."""
    look = cell.format().toTableCellFormat()
    look.setTableCellRowSpan(1)
    look.setTableCellColumnSpan(1)
    return look


# --- another order -----------------------------------------------------------------------------------


def groups(table: QTextTable, *, columns: bool = False) -> list[range]:
    """The rows (or columns) from first to last, those that a cell ties together in one range."""
    count = table.columns() if columns else table.rows()
    found: list[range] = []
    at = 0
    while at < count:
        end, done = at + 1, at
        while done < end:
            line = Area(0, table.rows(), done, 1) if columns else Area(done, 1, 0, table.columns())
            for cell in cells(table, line):
                reach = cell.column() + cell.columnSpan() if columns else cell.row() + cell.rowSpan()
                end = max(end, reach)
            done += 1
        found.append(range(at, end))
        at = end
    return found


def move(cursor: QTextCursor, step: int, *, columns: bool = False) -> QTextCursor | None:
    """The row or column at the cursor one place on (1) or back (-1); the cursor in its cell, None at the edge."""
    table = cursor.currentTable()
    cell = table.cellAt(cursor)
    here = cell.column() if columns else cell.row()
    offset = cursor.position() - cell.firstPosition()
    found = groups(table, columns=columns)
    at = next(i for i, group in enumerate(found) if here in group)
    other = at + step
    if not 0 <= other < len(found):
        return None
    first, second = found[min(at, other)], found[max(at, other)]
    row, column = cell.row(), cell.column()
    reorder(table, [*second, *first], columns=columns)
    moved = len(second) if step > 0 else -len(first)
    target = table.cellAt(row, column + moved) if columns else table.cellAt(row + moved, column)
    place = target.firstCursorPosition()
    place.setPosition(min(target.firstPosition() + offset, target.lastPosition()))
    return place


def reorder(table: QTextTable, order: Sequence[int], *, columns: bool = False) -> None:
    """Put these rows (or columns), neighbours in any order, into this one. Groups must be whole and stay together."""
    first, count = min(order), len(order)
    area = Area(0, table.rows(), first, count) if columns else Area(first, count, 0, table.columns())
    place = {old: first + new for new, old in enumerate(order)}
    kept = [lift(cell) for cell in cells(table, area)]
    for cell in kept:
        if cell.rows > 1 or cell.columns > 1:
            table.splitCell(cell.row, cell.column, 1, 1)
    for row in range(area.row, area.row + area.rows):
        for column in range(area.column, area.column + area.columns):
            _clear(table.cellAt(row, column))
    for cell in kept:
        row, column = (cell.row, place[cell.column]) if columns else (place[cell.row], cell.column)
        if cell.rows > 1 or cell.columns > 1:
            table.mergeCells(row, column, cell.rows, cell.columns)
        lay(table.cellAt(row, column), cell)
    if columns:
        _move_widths(table, first, order)


def _move_widths(table: QTextTable, first: int, order: Sequence[int]) -> None:
    fmt = table.format()
    widths = list(fmt.columnWidthConstraints())
    if len(widths) == table.columns():
        widths[first : first + len(order)] = [widths[old] for old in order]
        fmt.setColumnWidthConstraints(widths)
        table.setFormat(fmt)


def _inside(cell: QTextTableCell) -> QTextCursor:
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def lift(cell: QTextTableCell) -> Kept:
    """What a cell holds and how it looks; it stays as it is."""
    first = cell.firstCursorPosition().block()
    found, after = first.textList(), first.next()
    following = after.textList() if after.isValid() and after.position() <= cell.lastPosition() else None
    shared = found is not None and following is not None and following.objectIndex() == found.objectIndex()
    return Kept(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        plain_look(cell),
        _inside(cell).selection(),
        _paragraphs(cell),
        first.blockFormat(),
        QTextListFormat(found.format()) if found is not None else None,
        shared,
    )


def _paragraphs(cell: QTextTableCell) -> int:
    return cell.lastCursorPosition().blockNumber() - cell.firstCursorPosition().blockNumber() + 1


def _clear(cell: QTextTableCell) -> None:
    _inside(cell).removeSelectedText()
    cell.firstCursorPosition().setBlockFormat(paragraph(in_cell=True))


def lay(cell: QTextTableCell, kept: Kept) -> None:
    """Put what was lifted into an empty cell. Qt gives its first paragraph the format that was there before."""
    look = QTextTableCellFormat(kept.look)
    look.setTableCellRowSpan(kept.rows)
    look.setTableCellColumnSpan(kept.columns)
    cell.setFormat(look)
    if not kept.inside.isEmpty():
        cell.firstCursorPosition().insertFragment(kept.inside)
        if _paragraphs(cell) > kept.paragraphs and cell.firstCursorPosition().block().length() == 1:
            empty = cell.firstCursorPosition()  # Qt leaves it before a list
            empty.setPosition(empty.position() + 1, QTextCursor.MoveMode.KeepAnchor)
            empty.removeSelectedText()
    first = cell.firstCursorPosition()
    fmt = QTextBlockFormat(kept.first)
    fmt.clearProperty(P.ObjectIndex.value)
    first.setBlockFormat(fmt)
    if kept.marker is not None:
        following = first.block().next().textList() if kept.shared else None
        if following is not None:
            following.add(first.block())
        else:
            first.createList(kept.marker)
