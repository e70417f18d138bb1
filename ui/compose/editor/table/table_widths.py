"""How wide the columns of a table are: where their edges are on the sheet, and giving them other widths.

Widths are whole per cent of the table, and the table's a part of the text's: that is what every mail program keeps.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QTextCursor, QTextLength, QTextTable

from ui.compose.editor.emitting.emit_tables import is_mirrored
from ui.compose.editor.table import table_says

LEAST = 3.0  # per cent of the table that a column keeps
_LEAST_TABLE = 10.0  # per cent of the text
STEP = 5.0
_PERCENT = QTextLength.Type.PercentageLength


def edges(table: QTextTable, scale: float) -> list[float]:
    """The left edge of each column and the right edge of the last, from the left, in coordinates of the document.

    `scale`: how much larger the document is laid out than it says. Empty where a column has no cell of its own.
    """
    found = []
    for column in range(table.columns()):
        box = _column_box(table, column, scale)
        if box is None:
            return []
        found.append(box)
    if is_mirrored(table.format()):
        found.reverse()
    return [*(box.left() for box in found), found[-1].right()]


def _layout_of(table: QTextTable) -> QAbstractTextDocumentLayout:
    """By way of a cursor: to who asks the table itself, Python's document ends with the table, whoever holds it."""
    return table.firstCursorPosition().document().documentLayout()


def _column_box(table: QTextTable, column: int, scale: float) -> QRectF | None:
    layout = _layout_of(table)
    for row in range(table.rows()):
        cell = table.cellAt(row, column)
        if cell.columnSpan() != 1:
            continue
        _, right, _, left = table_says.insets(cell.format(), table.format())
        block = cell.firstCursorPosition().block()
        if not block.layout().lineCount():
            continue
        box = layout.blockBoundingRect(block)
        line = block.layout().lineAt(0)
        inner, margins = line.width(), block.blockFormat()
        edge = box.left() - margins.leftMargin() * scale - left * scale
        wide = inner + (margins.leftMargin() + margins.rightMargin()) * scale + (left + right) * scale
        return QRectF(edge, box.top(), wide, 1)
    return None


def height(table: QTextTable) -> tuple[float, float]:
    """Upper and lower end, in coordinates of the document."""
    box = _layout_of(table).frameBoundingRect(table)
    return box.top(), box.bottom()


def shares(table: QTextTable, scale: float) -> list[float]:
    """What each column has of the table now, in per cent, from the first column on."""
    widths = table.format().columnWidthConstraints()
    if len(widths) == table.columns() and all(w.type() == _PERCENT and w.rawValue() > 0 for w in widths):
        values = [w.rawValue() for w in widths]
    else:
        found = edges(table, scale)
        values = [b - a for a, b in pairwise(found)] or [1.0] * table.columns()
        if is_mirrored(table.format()):
            values.reverse()
    whole = sum(values) or 1.0
    return [100 * value / whole for value in values]


def set_shares(table: QTextTable, values: Sequence[float]) -> None:
    """Per cent for each column; together they become 100."""
    fmt = table.format()
    fmt.setColumnWidthConstraints([QTextLength(_PERCENT, value) for value in _rounded(values)])
    table.setFormat(fmt)


def _rounded(values: Sequence[float]) -> list[float]:
    """Whole numbers that add up to 100, each as near as it can be and none below the least."""
    whole = sum(values) or 1.0
    exact = [max(min(LEAST, 100 / len(values)), 100 * value / whole) for value in values]
    exact = [100 * value / sum(exact) for value in exact]
    found = [int(value) for value in exact]
    by_rest = sorted(range(len(exact)), key=lambda i: found[i] - exact[i])
    for i in by_rest[: 100 - sum(found)]:
        found[i] += 1
    return [float(max(1, value)) for value in found]


def shift(values: Sequence[float], edge: int, by: float) -> list[float]:
    """Move the edge behind column `edge` (from 0) by per cent of the table; both neighbours keep the least."""
    found = list(values)
    both = found[edge] + found[edge + 1]
    least = min(LEAST, both / 2)
    found[edge] = max(least, min(both - least, found[edge] + by))
    found[edge + 1] = both - found[edge]
    return found


def widen(cursor: QTextCursor, scale: float, by: float) -> None:
    """The column at the cursor wider or narrower; the next one, or the one before the last, gives way."""
    table = cursor.currentTable()
    if table.columns() < 2:
        return
    cell = table.cellAt(cursor)
    column = cell.column() + cell.columnSpan() - 1
    values = shares(table, scale)
    if column + 1 < table.columns():
        set_shares(table, shift(values, column, by))
    else:
        set_shares(table, shift(values, column - 1, -by))


def even(cursor: QTextCursor) -> None:
    """All columns alike."""
    table = cursor.currentTable()
    set_shares(table, [1.0] * table.columns())


def set_table_share(table: QTextTable, values: Sequence[float], percent: float) -> None:
    """The table this much of the width of the text, its columns in these proportions."""
    set_shares(table, values)
    fmt = table.format()
    fmt.setWidth(QTextLength(_PERCENT, float(round(max(_LEAST_TABLE, min(100.0, percent))))))
    table.setFormat(fmt)
