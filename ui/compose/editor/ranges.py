"""Which stretches of text and which paragraphs a cursor means, also when it selects cells of a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFrame, QTextTable

from ui.compose.editor.formats import is_first_in_cell

CharChange = Callable[[QTextCharFormat], QTextCharFormat]
BlockChange = Callable[[QTextBlockFormat], QTextBlockFormat]


def spans(cursor: QTextCursor) -> list[tuple[int, int]]:
    """Start and end of what is selected; one for each cell of a rectangle of cells. Empty without a selection."""
    table = cursor.currentTable()
    if cursor.hasComplexSelection() and table is not None:
        row, rows, column, columns = selected_cells(cursor)
        found = []
        for r in range(row, row + rows):
            for c in range(column, column + columns):
                cell = table.cellAt(r, c)
                if (cell.row(), cell.column()) == (r, c):
                    found.append((cell.firstPosition(), cell.lastPosition()))
        return found
    return [(cursor.selectionStart(), cursor.selectionEnd())] if cursor.hasSelection() else []


def is_selected(cursor: QTextCursor, position: int) -> bool:
    """Whether a position is in what is selected. Of cells anywhere in them: Qt's two ends are at words of theirs."""
    if not cursor.hasComplexSelection():
        return cursor.hasSelection() and cursor.selectionStart() <= position <= cursor.selectionEnd()
    cell = cursor.currentTable().cellAt(position)
    row, rows, column, columns = selected_cells(cursor)
    return cell.isValid() and row <= cell.row() < row + rows and column <= cell.column() < column + columns


def selected_cells(cursor: QTextCursor) -> tuple[int, int, int, int]:
    """First row, rows, first column, columns."""
    return cast(tuple[int, int, int, int], cursor.selectedTableCells())  # the stubs only say "object"


def blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """The paragraphs that are touched, in order. One that ends the selection at its very start is not meant."""
    document = cursor.document()
    found = []
    for start, end in spans(cursor) or [(cursor.position(), cursor.position())]:
        block = document.findBlock(start)
        while block.isValid() and block.position() <= end:
            if block.position() < end or block.position() == start:
                found.append(block)
            block = block.next()
    return found


def pieces(cursor: QTextCursor) -> tuple[list[QTextBlock], list[QTextTable]]:
    """The paragraphs and whole tables that are selected; a paragraph of such a table is not listed itself."""
    found: list[QTextBlock] = []
    tables: list[QTextTable] = []
    for block in blocks(cursor):
        outermost = None
        frame: QTextFrame | None = QTextCursor(block).currentTable()
        while isinstance(frame, QTextTable) and _covers(cursor, frame):
            outermost, frame = frame, frame.parentFrame()
        if outermost is None:
            found.append(block)
        elif not any(t.firstPosition() == outermost.firstPosition() for t in tables):
            tables.append(outermost)
    return found, tables


def _covers(cursor: QTextCursor, table: QTextTable) -> bool:
    return cursor.selectionStart() < table.firstPosition() and cursor.selectionEnd() > table.lastPosition()


def fragments(block: QTextBlock) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Start, end and format of each stretch of equal look."""
    it = block.begin()
    while not it.atEnd():
        fragment = it.fragment()
        if fragment.isValid():
            yield fragment.position(), fragment.position() + fragment.length(), fragment.charFormat()
        it += 1


def looks(cursor: QTextCursor) -> list[QTextCharFormat]:
    """The formats of the selected text; without a selection that of the next character typed."""
    found = []
    for start, end in spans(cursor):
        for block in between(cursor, start, end):
            found += [fmt for first, last, fmt in fragments(block) if first < end and last > start]
    return found or [cursor.charFormat()]


def between(cursor: QTextCursor, start: int, end: int) -> Iterator[QTextBlock]:
    """The paragraphs from one position to another."""
    block = cursor.document().findBlock(start)
    while block.isValid() and block.position() <= end:
        yield block
        block = block.next()


def change_text(cursor: QTextCursor, change: CharChange) -> None:
    """Give all selected text a changed format; empty paragraphs keep it for what is typed there."""
    for start, end in spans(cursor):
        for block in list(between(cursor, start, end)):
            change_stretch(block, max(start, block.position()), min(end, block.position() + block.length() - 1), change)


def change_stretch(block: QTextBlock, start: int, end: int, change: CharChange) -> None:
    """Change a paragraph between two positions of the document; of an empty one the look of what will be typed."""
    found = [(max(first, start), min(last, end), fmt) for first, last, fmt in fragments(block)]
    cursor = QTextCursor(block)
    for first, last, fmt in found:
        if first < last:
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(change(fmt))
    if block.length() == 1 and not is_first_in_cell(block):
        cursor.setBlockCharFormat(change(block.charFormat()))


def change_block_text(block: QTextBlock, change: CharChange) -> None:
    change_stretch(block, block.position(), block.position() + block.length() - 1, change)


def change_block(block: QTextBlock, change: BlockChange) -> None:
    """Change one paragraph; nothing is a step of undo that changes nothing."""
    wanted = change(block.blockFormat())
    if wanted != block.blockFormat():
        QTextCursor(block).setBlockFormat(wanted)
