"""Text above or below its line by a distance: Word's raised text and large first letters, Apple's footnote marks.

Raised by `vertical-align`, text pushes its line apart; moved out of its place (`position: relative`), it does not.
Mail programs know the former alone. The same is seen if such text has a line height of its own, for its box to end
where it would without being moved.
"""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat

from ui.compose.editor.formats import NATURAL_LINE, RAISED_LINE, SEEN_LARGER
from ui.compose.editor.reading.css import Style, amount, length
from ui.compose.editor.reading.import_block import Block

_LEAST, _MOST = 5, 1_000  # per cent of a line height


def lifted(style: Style, em: float) -> float:
    """How far text stands above its line, in pixels, by what its own element says; 0 where that is not a distance."""
    return length(style.get("x-raised") or style.get("vertical-align"), em) or 0.0


def in_its_line(char: QTextCharFormat, style: Style, em: float, block: Block) -> QTextCharFormat:
    """The look of raised text of size `em` that stands in the block, with its own line height, if it has one."""
    said = amount(style.get("line-height"))
    if "x-raised" in style:
        percent = 100 * _kept(lifted(style, em), em, block) / em
    elif said is not None and said.unit == "%":
        percent = said.value
    else:
        return char
    found = QTextCharFormat(char)
    found.setProperty(RAISED_LINE, max(_LEAST, min(_MOST, round(percent))))
    return found


def _kept(lift: float, em: float, block: Block) -> float:
    """The line height in pixels.

    Its box is around its middle: what it is moved by, it has to lose twice, not to reach out at that side. Lowered
    text that is larger than what is around it ends the line above: that is the side that has to stay.
    """
    line = block.line_pixels or em * (block.line or 100 * NATURAL_LINE) / 100
    is_end = lift < 0 and em > block.strut * SEEN_LARGER
    return line + 2 * abs(lift) * (1 if is_end else -1)
