"""Rows, columns and whole tables taken away: merged cells stay whole and in their place, paragraphs stay two.

Qt alone makes a cell that spans two removed rows one row lower instead of none, puts one that goes on below them into
the first free column, and ends the process at the next layout where a row has lost all its cells. A table between two
paragraphs it removes together with the end of the first one.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextTable

from ui.compose.editor.formats import FORCED, integer
from ui.compose.editor.table.table_shape import Area, Kept, cells, lay, lift
from ui.compose.editor.table.tables import reach, release, spread


def remove_rows(cursor: QTextCursor) -> None:
    """Those that the cursor reaches; the table goes with its last one. Merged cells go on below."""
    table = cursor.currentTable()
    row, rows, _, _ = reach(cursor)
    if rows >= table.rows():
        remove_table(cursor)
        return
    goes_on = _part(table, Area(row, rows, 0, table.columns()), columns=False)
    table.removeRows(row, rows)
    _join(table, goes_on)


def remove_columns(cursor: QTextCursor) -> None:
    """The columns that stay share the width again if they did before."""
    table = cursor.currentTable()
    _, _, column, columns = reach(cursor)
    if columns >= table.columns():
        remove_table(cursor)
        return
    goes_on = _part(table, Area(0, table.rows(), column, columns), columns=True)
    table.removeColumns(column, columns)
    _join(table, goes_on)
    spread(table)


def _part(table: QTextTable, gone: Area, *, columns: bool) -> list[tuple[Area, Kept | None]]:
    """Split all merged cells that reach into what is removed.

    Where each of them will stand that goes on beyond it; with what it holds if its first part is removed.
    """
    found: list[tuple[Area, Kept | None]] = []
    first, count = (gone.column, gone.columns) if columns else (gone.row, gone.rows)
    for cell in cells(table, gone):
        start, span = (cell.column(), cell.columnSpan()) if columns else (cell.row(), cell.rowSpan())
        if cell.rowSpan() == 1 and cell.columnSpan() == 1:
            continue
        left = span - (min(start + span, first + count) - max(start, first))
        if left:
            place = Area(cell.row(), cell.rowSpan(), cell.column(), cell.columnSpan())
            at = min(start, first)
            place = replace(place, column=at, columns=left) if columns else replace(place, row=at, rows=left)
            found.append((place, lift(cell) if start >= first else None))
        table.splitCell(cell.row(), cell.column(), 1, 1)
    return found


def _join(table: QTextTable, goes_on: list[tuple[Area, Kept | None]]) -> None:
    for place, kept in goes_on:
        if place.rows > 1 or place.columns > 1:
            table.mergeCells(place.row, place.column, place.rows, place.columns)
        if kept is not None:
            kept = replace(kept, rows=place.rows, columns=place.columns)
            lay(table.cellAt(place.row, place.column), kept)


def remove_table(cursor: QTextCursor) -> None:
    """The paragraphs above and below it stay two, unless one is only there because Qt asked for it."""
    table = cursor.currentTable()
    document = cursor.document()  # the table's own one would be lost to Python together with the table
    above, below = document.findBlock(table.firstPosition() - 1), document.findBlock(table.lastPosition() + 1)
    start, look = above.position(), above.blockFormat()
    if _is_forced(above):
        look = below.blockFormat()
    elif not _is_forced(below):
        between = QTextCursor(below)
        between.insertBlock(below.blockFormat(), below.charFormat())
        between.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        between.setBlockFormat(look)
    table.removeRows(0, table.rows())
    left = document.findBlock(start)
    wanted = release(look) if left.length() > 1 or not _is_beside_table(left) else look
    if wanted != left.blockFormat():
        QTextCursor(left).setBlockFormat(QTextBlockFormat(wanted))


def _is_forced(block: QTextBlock) -> bool:
    return block.length() == 1 and bool(integer(block.blockFormat(), FORCED))


def _is_beside_table(block: QTextBlock) -> bool:
    """Whether another table ends right above the paragraph or begins right below it."""
    here = QTextCursor(block).currentFrame().firstPosition()
    others = (block.previous(), block.next())
    return any(o.isValid() and QTextCursor(o).currentFrame().firstPosition() > here for o in others)
