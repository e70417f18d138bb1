"""Where the rows of a table are on the sheet: Qt tells where words are, not where cells begin."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtGui import QAbstractTextDocumentLayout, QTextTable, QTextTableCell, QTextTableFormat

from ui.compose.editor.table import table_says, table_shape


def row_edges(table: QTextTable, scale: float) -> list[float]:
    """The upper edge of each row and the lower one of the last, in coordinates of the document.

    `scale`: how much larger the document is laid out than it says. The frame of a table is no help: Qt gives its place
    shifted by the inside of the first cell, and the space below belongs to it.
    """
    layout, look = _layout_of(table), table.format()
    tops: list[float] = []
    for cell in table_shape.cells(table, table_shape.whole(table)):
        top = _top(cell, layout, look, scale)
        while len(tops) <= cell.row():
            tops.append(top)
        tops[cell.row()] = min(tops[cell.row()], top)
    tops += tops[-1:] * (table.rows() - len(tops))  # rows without a cell of their own
    return [*accumulate(tops, max), ends(table, scale)[1]]


def ends(table: QTextTable, scale: float) -> tuple[float, float]:
    """The upper edge of the first row and the lower one of the last. Only these two are looked at."""
    layout, look = _layout_of(table), table.format()
    first, last = (table_shape.Area(row, 1, 0, table.columns()) for row in (0, table.rows() - 1))
    return (
        min(_top(cell, layout, look, scale) for cell in table_shape.cells(table, first)),
        max(_bottom(cell, layout, look, scale) for cell in table_shape.cells(table, last)),
    )


def _layout_of(table: QTextTable) -> QAbstractTextDocumentLayout:
    return table.firstCursorPosition().document().documentLayout()


def _top(cell: QTextTableCell, layout: QAbstractTextDocumentLayout, look: QTextTableFormat, scale: float) -> float:
    block = cell.firstCursorPosition().block()
    return layout.blockBoundingRect(block).top() - table_says.insets(cell.format(), look)[0] * scale


def _bottom(cell: QTextTableCell, layout: QAbstractTextDocumentLayout, look: QTextTableFormat, scale: float) -> float:
    block = cell.lastCursorPosition().block()
    below = table_says.insets(cell.format(), look)[2] + block.blockFormat().bottomMargin()
    return layout.blockBoundingRect(block).bottom() + below * scale
