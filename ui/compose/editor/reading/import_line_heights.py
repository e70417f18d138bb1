"""How high the lines of the paragraph at a cursor are, once more text than its first piece is known."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat, QTextCursor

from ui.compose.editor.formats import LINE_PIXELS, STRUT, set_line_height, show_lines_for
from ui.compose.editor.reading.import_block import Block

_SHARE = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_SEEN = 4.0  # pixels
_CAPITAL = 3  # letters, at most, that stand there instead of one


def told_by_text(cursor: QTextCursor, opened: Block, block: Block) -> None:
    """Where each piece of text says the same share of its own size, that is what lines are as high as.

    `opened` is what the paragraph was opened as, `block` what the next piece of text stands in.
    """
    if opened.line == block.line and opened.line_pixels not in (None, block.line_pixels):
        fmt = cursor.blockFormat()
        if fmt.hasProperty(LINE_PIXELS):
            fmt.clearProperty(LINE_PIXELS)
            cursor.setBlockFormat(fmt)


def told_by_block(cursor: QTextCursor, opened: Block, block: Block) -> Block:
    """What only a first piece of text says of itself, a mark of a footnote for one, is not said of all lines.

    Answers with what the paragraph is to be taken as opened as.
    """
    if not opened.of_text or block.of_text or opened.line == block.line:
        return opened
    say(cursor, block)
    return block


def are_parted(above: Block, below: Block) -> bool:
    """Whether lines of one paragraph are of heights that differ so much that only two paragraphs can show them.

    A large number in a low line would stand over the words above it; in one that is the same share of its size it
    does not.
    """
    if above.line_pixels is None or below.line_pixels is None or above.line == below.line:
        return False
    if not (above.of_text or below.of_text):
        return False
    is_plain = above.item is None and not (above.heading or above.pre or above.ground)
    return is_plain and abs(above.line_pixels - below.line_pixels) >= _SEEN


def say(cursor: QTextCursor, block: Block) -> None:
    """The paragraph's lines are as high as the block says."""
    fmt = cursor.blockFormat()
    set_line_height(fmt, block.line, in_cell=block.in_cell, pixels=block.line_pixels)
    cursor.setBlockFormat(fmt)


def keep_strut(cursor: QTextCursor, strut: float, tallest: float) -> None:
    """Lines are made for text of another size than what is in the paragraph; both in points."""
    fmt = cursor.blockFormat()
    fmt.setProperty(STRUT, strut)
    show_lines_for(fmt, tallest)
    cursor.setBlockFormat(fmt)
    if fmt.lineHeightType() == _SHARE and fmt.lineHeight() < 100 and cursor.block().length() <= _CAPITAL + 1:
        _show_in_its_line(cursor, fmt.lineHeight())


def _show_in_its_line(cursor: QTextCursor, share: float) -> None:
    """A large first letter in a lower line, which Qt lets hang out below."""
    letters = QTextCursor(cursor.block())
    letters.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    look = letters.charFormat()
    look.setBaselineOffset(look.baselineOffset() + 100 - share)
    letters.setCharFormat(look)
