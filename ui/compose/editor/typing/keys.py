"""What Enter and Backspace do beyond inserting: the ways into and out of items, quotes and preformatted text.

Functions take a cursor and return whether they acted; the editor wraps each in one step of undo.
"""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextFormat

from ui.compose.editor import lists
from ui.compose.editor.block_formats import carry_direction
from ui.compose.editor.commands import quoted, styled_block, styled_text
from ui.compose.editor.formats import FORCED, PREFORMATTED, QUOTE_LEVEL, SIGNATURE, P, has, integer, is_first_in_cell
from ui.compose.editor.table.tables import release

_SOFT_BREAK = "\u2028"
_OF_CELLS = range(0x4800, 0x4900)  # Qt's properties of tables and their cells
_CELL_ONLY = (P.ObjectType, P.ObjectIndex, P.BackgroundBrush, P.TextVerticalAlignment)


def enter(cursor: QTextCursor) -> None:
    """A new paragraph, or the way out of an empty item, quote or preformatted text."""
    cursor.removeSelectedText()
    block = cursor.block()
    fmt = block.blockFormat()
    empty = block.length() == 1
    if integer(fmt, PREFORMATTED):
        _enter_preformatted(cursor)
    elif empty and lists.list_of(block) is not None:
        lists.shift(block, -1)
    elif empty and integer(fmt, QUOTE_LEVEL):
        cursor.setBlockFormat(quoted(fmt, -1))
    else:
        _split(cursor)


def _enter_preformatted(cursor: QTextCursor) -> None:
    """Lines stay in one paragraph; Enter on an empty last line leaves it."""
    block = cursor.block()
    text = block.text()
    if cursor.atBlockEnd() and (not text or text.endswith(_SOFT_BREAK)):
        if text:
            cursor.deletePreviousChar()
            cursor.insertBlock()
        cursor.setBlockFormat(styled_block(cursor.blockFormat(), "p", in_cell=cursor.currentTable() is not None))
        if not is_first_in_cell(cursor.block()):
            cursor.setBlockCharFormat(QTextCharFormat())
        cursor.setCharFormat(QTextCharFormat())
    else:
        cursor.insertText(_SOFT_BREAK)


def _split(cursor: QTextCursor) -> None:
    typing = typing_format(cursor)
    block = cursor.block()
    at_end, heading = cursor.atBlockEnd(), block.blockFormat().headingLevel()
    cursor.insertBlock(block.blockFormat(), typing)
    leave_signature(cursor.block())
    fmt = cursor.blockFormat()
    fmt.clearProperty(P.BlockTrailingHorizontalRulerWidth.value)
    if has(fmt, FORCED):
        fmt = release(fmt)
        fmt.setTopMargin(0)
        above = QTextCursor(cursor.block().previous())
        above.setBlockFormat(release(above.blockFormat()))
    if heading and at_end:
        fmt = styled_block(fmt, "p", in_cell=cursor.currentTable() is not None)
        typing = styled_text("p")(typing)
        cursor.setBlockCharFormat(typing)
    if cursor.block().length() == 1:
        carry_direction(fmt, cursor.block().previous())
    cursor.setBlockFormat(fmt)
    cursor.setCharFormat(typing)
    lists.settle(cursor.block())


def leave_signature(block: QTextBlock) -> None:
    """Of a paragraph that was just cut in two: an empty half at the edge of a signature is no part of it."""
    for half, beyond in ((block, block.next()), (block.previous(), block.previous().previous())):
        if half.length() == 1 and not (beyond.isValid() and integer(beyond.blockFormat(), SIGNATURE)):
            fmt = half.blockFormat()
            if has(fmt, SIGNATURE):
                fmt.clearProperty(SIGNATURE)
                QTextCursor(half).setBlockFormat(fmt)


def backspace(cursor: QTextCursor) -> bool:
    """At the start of an item or a quote: one level out. Behind a rule: the rule goes."""
    block = cursor.block()
    if cursor.hasSelection() or not cursor.atBlockStart():
        return False
    fmt = block.blockFormat()
    if lists.list_of(block) is not None:
        lists.shift(block, -1)
        return True
    if integer(fmt, QUOTE_LEVEL):
        cursor.setBlockFormat(quoted(fmt, -1))
        return True
    above = block.previous()
    if (
        above.isValid()
        and not is_first_in_cell(block)
        and has(above.blockFormat(), P.BlockTrailingHorizontalRulerWidth)
    ):
        rule = above.blockFormat()
        rule.clearProperty(P.BlockTrailingHorizontalRulerWidth.value)
        QTextCursor(above).setBlockFormat(rule)
        return True
    return False


def typing_format(cursor: QTextCursor) -> QTextCharFormat:
    """The format of text typed at the cursor, without what belongs to the cell around it or to a picture."""
    fmt = QTextCharFormat(cursor.charFormat())
    if fmt.isImageFormat():
        return QTextCharFormat()
    if fmt.isTableCellFormat() or any(prop in _OF_CELLS for prop in fmt.properties()):
        for prop in [*fmt.properties()]:
            if prop in _OF_CELLS:
                fmt.clearProperty(prop)
        for known in _CELL_ONLY:
            fmt.clearProperty(known.value)
    return fmt


def is_foreign(fmt: QTextFormat) -> bool:
    """Whether typing with the format would carry a cell's or a picture's properties along."""
    return fmt.isImageFormat() or fmt.isTableCellFormat() or any(p in _OF_CELLS for p in fmt.properties())
