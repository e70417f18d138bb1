"""Tables while writing: insert, add and remove rows and columns, walk the cells."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ui.compose.editor.formats import (
    FORCED,
    PARAGRAPH_GAP,
    QUOTE_LEVEL,
    QUOTE_STEP,
    TABLE_LINE,
    Sharing,
    collapse,
    integer,
    paragraph,
)
from ui.compose.editor.ranges import selected_cells
from ui.compose.editor.table.table_says import say

MAX_ROWS, MAX_COLUMNS = 100, 20
_PADDING = (4.0, 8.0, 4.0, 8.0)
_SOLID = QTextFrameFormat.BorderStyle.BorderStyle_Solid


def insert(cursor: QTextCursor, rows: int, columns: int) -> QTextTable:
    """A table as wide as the text, with thin lines drawn on each cell, for not every mail program draws its own."""
    rows, columns = max(1, min(MAX_ROWS, rows)), max(1, min(MAX_COLUMNS, columns))
    cursor.removeSelectedText()
    level = integer(cursor.blockFormat(), QUOTE_LEVEL)
    in_cell = cursor.currentTable() is not None
    fmt = QTextTableFormat()
    fmt.setBottomMargin(0.0 if in_cell else PARAGRAPH_GAP)  # Qt does not show the top margin of what follows
    fmt.setBorder(0)
    collapse(fmt, Sharing.OVERLAP)
    fmt.setCellPadding(0)
    fmt.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    fmt.setColumnWidthConstraints(_even(columns))
    if level:
        fmt.setProperty(QUOTE_LEVEL, level)
        fmt.setLeftMargin(QUOTE_STEP * level)
    (look,) = say(fmt, [_new_look()])
    before = cursor.block()
    first, empty = before.position(), before.length() == 1
    table = cursor.insertTable(rows, columns, fmt)
    for row in range(rows):
        for column in range(columns):
            _dress(table.cellAt(row, column), look)
    if empty:
        _force(QTextCursor(cursor.document().findBlock(first)), level, in_cell=in_cell)
    after = table.lastCursorPosition()
    after.movePosition(QTextCursor.MoveOperation.NextCharacter)
    if after.block().length() == 1:
        _force(after, level, in_cell=in_cell)
        if not in_cell:
            _keep_away(after.block().next())
    return table


def _keep_away(below: QTextBlock) -> None:
    """What stands below the table and the paragraph that nobody sees: in the mail, nothing else keeps it away."""
    fmt = below.blockFormat()
    if below.isValid() and QTextCursor(below).currentTable() is None and fmt.objectIndex() < 0:
        fmt.setTopMargin(max(fmt.topMargin(), PARAGRAPH_GAP))
        QTextCursor(below).setBlockFormat(fmt)


def _even(columns: int) -> list[QTextLength]:
    """Whole per cents, which together are the width of the table: pulling a line later leaves its edge where it is."""
    ends = [round(100 * n / columns) for n in range(columns + 1)]
    return [QTextLength(QTextLength.Type.PercentageLength, end - start) for start, end in pairwise(ends)]


def _force(cursor: QTextCursor, level: int, *, in_cell: bool) -> None:
    """Mark a paragraph as one that only Qt asked for. What is typed into it later keeps its distance."""
    fmt = paragraph(in_cell=in_cell)
    fmt.setProperty(FORCED, 1)
    fmt.setTopMargin(0.0 if in_cell else PARAGRAPH_GAP)
    if level:
        fmt.setProperty(QUOTE_LEVEL, level)
        fmt.setLeftMargin(QUOTE_STEP * level)
    cursor.setBlockFormat(fmt)


def _new_look() -> QTextTableCellFormat:
    """How the cells of a new table look."""
    fmt = QTextTableCellFormat()
    fmt.setBorder(1)
    fmt.setBorderStyle(_SOLID)
    fmt.setBorderBrush(QBrush(QColor(TABLE_LINE)))
    top, right, bottom, left = _PADDING
    fmt.setTopPadding(top)
    fmt.setRightPadding(right)
    fmt.setBottomPadding(bottom)
    fmt.setLeftPadding(left)
    return fmt


def reach(cursor: QTextCursor) -> tuple[int, int, int, int]:
    """First row, rows, first column, columns of what is selected, or of the cell at the cursor."""
    if cursor.hasComplexSelection():
        return selected_cells(cursor)
    cell = cursor.currentTable().cellAt(cursor)
    return cell.row(), cell.rowSpan(), cell.column(), cell.columnSpan()


def add_row(cursor: QTextCursor, *, below: bool) -> None:
    """The new row looks like the one at the cursor."""
    table = cursor.currentTable()
    row, rows, _, _ = reach(cursor)
    like = row + rows - 1 if below else row
    at = row + rows if below else row
    looks = [_copy(table.cellAt(like, column).format()) for column in range(table.columns())]
    table.insertRows(at, 1)
    for column, look in enumerate(looks):
        _dress(table.cellAt(at, column), look)


def add_column(cursor: QTextCursor, *, after: bool) -> None:
    """The new column looks like the one at the cursor."""
    table = cursor.currentTable()
    _, _, column, columns = reach(cursor)
    like = column + columns - 1 if after else column
    at = column + columns if after else column
    looks = [_copy(table.cellAt(row, like).format()) for row in range(table.rows())]
    table.insertColumns(at, 1)
    for row, look in enumerate(looks):
        _dress(table.cellAt(row, at), look)
    spread(table)


def spread(table: QTextTable) -> None:
    """Columns share the width again if they did before, in per cent."""
    fmt = table.format()
    widths = fmt.columnWidthConstraints()
    if widths and all(w.type() == QTextLength.Type.PercentageLength for w in widths):
        fmt.setColumnWidthConstraints(_even(table.columns()))
        table.setFormat(fmt)


def _copy(fmt: QTextCharFormat) -> QTextTableCellFormat:
    found = fmt.toTableCellFormat()
    found.setTableCellColumnSpan(1)
    found.setTableCellRowSpan(1)
    return found


def _dress(cell: QTextTableCell, look: QTextTableCellFormat) -> None:
    if cell.rowSpan() > 1 or cell.columnSpan() > 1:
        return  # a merged cell grew instead
    cell.setFormat(look)
    cell.firstCursorPosition().setBlockFormat(paragraph(in_cell=True))


def walk(cursor: QTextCursor, *, back: bool) -> QTextCursor | None:
    """The cursor in the next or previous cell; None beyond the last one."""
    table = cursor.currentTable()
    here = table.cellAt(cursor)
    cells = [
        (row, column)
        for row in range(table.rows())
        for column in range(table.columns())
        if (table.cellAt(row, column).row(), table.cellAt(row, column).column()) == (row, column)
    ]
    at = cells.index((here.row(), here.column())) + (-1 if back else 1)
    if at < 0:
        return cursor
    return table.cellAt(*cells[at]).firstCursorPosition() if at < len(cells) else None


def release(fmt: QTextBlockFormat) -> QTextBlockFormat:
    """A paragraph beside a table that a person now uses."""
    found = QTextBlockFormat(fmt)
    found.clearProperty(FORCED)
    return found
