"""What Enter and Backspace do beyond inserting: the ways into and out of items, quotes and preformatted text.

Functions take a cursor and return whether they acted; the editor wraps each in one step of undo.
"""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextFormat

from ui.compose.editor import commands, lists
from ui.compose.editor.block_formats import carry_direction
from ui.compose.editor.commands import quoted, style_of, styled_block, styled_text
from ui.compose.editor.formats import (
    FORCED,
    PREFORMATTED,
    QUOTE_LEVEL,
    QUOTE_STEP,
    SIGNATURE,
    P,
    has,
    integer,
    is_first_in_cell,
    paragraph,
)
from ui.compose.editor.ranges import CharChange, change_stretch, selected_cells
from ui.compose.editor.table.line_below import is_led_below, is_right_below, is_unseen
from ui.compose.editor.table.tables import release

_SOFT_BREAK = "\u2028"
_OF_CELLS = range(0x4800, 0x4900)  # Qt's properties of tables and their cells
_CELL_ONLY = (P.ObjectType, P.ObjectIndex, P.BackgroundBrush, P.TextVerticalAlignment)


def remove(cursor: QTextCursor) -> None:
    """Take out what is selected. What is left of several paragraphs has the look of the style that is left, not that
    of the heading it once was in; a text that is gone altogether begins anew, without one.
    """
    document = cursor.document()
    first, last = (document.findBlock(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
    several, styles = first != last, (style_of(first), style_of(last))
    everything = cursor.selectionEnd() - cursor.selectionStart() >= document.characterCount() - 1
    if cursor.hasComplexSelection():  # cells: writing goes on in the first of them
        table, (row, _, column, _) = cursor.currentTable(), selected_cells(cursor)
        cursor.removeSelectedText()
        cursor.setPosition(table.cellAt(row, column).firstPosition())
        return
    cursor.removeSelectedText()
    block = cursor.block()
    if block.length() > 1 and several:
        _settle_styles(block, cursor.position(), styles)
    if not (several or everything) or block.length() > 1 or is_first_in_cell(block):
        return
    if document.isEmpty():
        if (found := lists.list_of(block)) is not None:
            found.remove(block)
        cursor.setBlockFormat(paragraph())
    typing = styled_text(style_of(cursor.block()))(QTextCharFormat())
    cursor.setBlockCharFormat(typing)
    cursor.setCharFormat(typing)


def _settle_styles(block: QTextBlock, seam: int, styles: tuple[str, str]) -> None:
    """Of a paragraph that was made of two, which had these styles and met at the seam."""
    style, first, last = style_of(block), block.position(), block.position() + block.length() - 1
    for once, start, stop, beside in ((styles[0], first, seam, seam + 1), (styles[1], seam, last, seam)):
        if once != style and start < stop:
            change_stretch(block, start, stop, _like(style, beside, block))


def _like(style: str, beside: int, block: QTextBlock) -> CharChange:
    """The look of a style as the words before a position have it: headings of other programs have other sizes."""
    model, change = QTextCursor(block), styled_text(style)
    model.setPosition(beside)

    def look(fmt: QTextCharFormat) -> QTextCharFormat:
        found = change(fmt)
        for known in (P.FontPointSize, P.FontWeight, P.FontFamilies):
            if style != "p" and has(model.charFormat(), known):
                found.setProperty(known.value, model.charFormat().property(known.value))
        return found

    return look


def _join(cursor: QTextCursor, above: QTextBlock) -> bool:
    """Make one of this paragraph and the one below it, where their styles differ; whether it was done."""
    below = above.next()
    if not (above.isValid() and below.isValid()) or style_of(above) == style_of(below):
        return False
    if QTextCursor(above).currentFrame() != QTextCursor(below).currentFrame() or is_first_in_cell(below):
        return False
    cursor.setPosition(below.position() - 1)
    cursor.setPosition(below.position(), QTextCursor.MoveMode.KeepAnchor)
    remove(cursor)
    return True


def enter(cursor: QTextCursor) -> None:
    """A new paragraph, or the way out of an empty item, quote or preformatted text."""
    remove(cursor)
    block = cursor.block()
    fmt = block.blockFormat()
    empty = block.length() == 1
    if integer(fmt, PREFORMATTED):
        _enter_preformatted(cursor)
    elif empty and lists.list_of(block) is not None:
        lists.shift(block, -1)
    elif empty and integer(fmt, QUOTE_LEVEL):
        _step_out(cursor)
    elif integer(fmt, QUOTE_LEVEL) and cursor.atBlockStart() and lists.list_of(block) is None:
        _split(cursor)
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        _step_out(cursor)
    else:
        _split(cursor)


def _step_out(cursor: QTextCursor) -> None:
    """The empty paragraph at the cursor comes out of the innermost quote. Enter before quoted words, or for the second
    time between them, has made it for an answer.
    """
    fmt = cursor.blockFormat()
    if integer(fmt, QUOTE_LEVEL) == 1:
        leave_quotes(cursor)
    else:
        cursor.setBlockFormat(quoted(fmt, -1))


def leave_quotes(cursor: QTextCursor) -> None:
    """The empty paragraph at the cursor comes out of all quotes and begins anew: an answer does not look like what it
    answers.
    """
    fmt = paragraph(in_cell=cursor.currentTable() is not None)
    carry_direction(fmt, cursor.block().previous())
    cursor.setBlockFormat(fmt)
    if not is_first_in_cell(cursor.block()):
        cursor.setBlockCharFormat(QTextCharFormat())
    cursor.setCharFormat(QTextCharFormat())


def _enter_preformatted(cursor: QTextCursor) -> None:
    """Lines stay in one paragraph, empty ones too: code has them. Enter on the second one at its end leaves it."""
    block = cursor.block()
    text = block.text()
    if cursor.atBlockEnd() and (not text or text.endswith(2 * _SOFT_BREAK)):
        if text:
            cursor.deletePreviousChar()
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
    if cursor.atBlockStart() and is_right_below(block):
        was_at_corner = is_unseen(block) and not is_led_below(block)
        _make_seen(cursor)
        if was_at_corner:
            return
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


def _make_seen(cursor: QTextCursor) -> None:
    """Put the paragraph that Qt gives no room above this one, which is then the first below the table that can be left
    empty: it is seen, and sent.
    """
    unseen = cursor.blockFormat()
    unseen.setProperty(FORCED, 1)
    seen, typing = release(unseen), typing_format(cursor)
    cursor.setBlockFormat(unseen)
    cursor.insertBlock(seen, typing)


def leave_signature(block: QTextBlock) -> None:
    """Of a paragraph that was just cut in two: an empty half at the edge of a signature is no part of it."""
    for half, beyond in ((block, block.next()), (block.previous(), block.previous().previous())):
        if half.length() == 1 and not (beyond.isValid() and integer(beyond.blockFormat(), SIGNATURE)):
            fmt = half.blockFormat()
            if has(fmt, SIGNATURE):
                fmt.clearProperty(SIGNATURE)
                QTextCursor(half).setBlockFormat(fmt)


def backspace(cursor: QTextCursor) -> bool:
    """At the start of an item, a quote or an indented paragraph: one step out. Behind a rule: the rule goes."""
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
    if fmt.leftMargin() > QUOTE_STEP * integer(fmt, QUOTE_LEVEL):
        commands.indent(cursor, -1)
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
    return _join(cursor, above)


def delete(cursor: QTextCursor) -> bool:
    """At the end of a paragraph before one of another style: the two become one."""
    return not cursor.hasSelection() and cursor.atBlockEnd() and _join(cursor, cursor.block())


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
