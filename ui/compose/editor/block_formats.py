"""Line spacing, space below a paragraph, and the direction it is read in."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

from ui.compose.editor.formats import (
    CARRIED,
    LINE_HEIGHT,
    NATURAL_LINE,
    PARAGRAPH_GAP,
    P,
    alignment_of,
    set_line_height,
)
from ui.compose.editor.ranges import blocks, change_block

SPACINGS = (0.0, 1.0, 1.15, 1.5, 2.0)
"""Multiples of a font's own line; 0 leaves it to the reader's program."""
GAPS = (0.0, 6.0, PARAGRAPH_GAP, 16.0, 24.0)
"""Pixels below a paragraph."""
DIRECTIONS = ("auto", "ltr", "rtl")
_FROM_THE_RIGHT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"


def line_spacing(block: QTextBlock) -> float:
    """One of `SPACINGS`, or another multiple that came with foreign text."""
    fmt = block.blockFormat()
    return round(fmt.doubleProperty(LINE_HEIGHT) / 100 / NATURAL_LINE, 2) if fmt.hasProperty(LINE_HEIGHT) else 0.0


def set_line_spacing(cursor: QTextCursor, multiple: float) -> None:
    """`multiple` of the height that lines have by themselves; 0 leaves it to the mail program."""
    percent = round(multiple * NATURAL_LINE * 100, 2) if multiple else None
    for block in blocks(cursor):
        in_cell = QTextCursor(block).currentTable() is not None

        def change(fmt: QTextBlockFormat, in_cell: bool = in_cell) -> QTextBlockFormat:
            found = QTextBlockFormat(fmt)
            set_line_height(found, percent, in_cell=in_cell)
            return found

        change_block(block, change)


def set_gap(cursor: QTextCursor, pixels: float) -> None:
    """Space below the paragraphs; that of list items is their list's business."""
    for block in blocks(cursor):
        if block.blockFormat().objectIndex() >= 0:
            continue

        def change(fmt: QTextBlockFormat) -> QTextBlockFormat:
            found = QTextBlockFormat(fmt)
            found.setBottomMargin(pixels)
            return found

        change_block(block, change)


def direction_of(block: QTextBlock) -> str:
    """ "auto" where the first letter decides, else "ltr" or "rtl"."""
    fmt = block.blockFormat()
    if not fmt.hasProperty(P.LayoutDirection.value) or fmt.hasProperty(CARRIED):
        return "auto"
    return {Qt.LayoutDirection.LeftToRight: "ltr", Qt.LayoutDirection.RightToLeft: "rtl"}.get(
        fmt.layoutDirection(), "auto"
    )


def set_direction(cursor: QTextCursor, name: str) -> None:
    """ "auto", "ltr" or "rtl". An alignment that was chosen stays at the side where the reader sees it."""
    for block in blocks(cursor):
        fmt = QTextBlockFormat(block.blockFormat())
        _turned(fmt, name)
        if fmt != block.blockFormat():
            QTextCursor(block).setBlockFormat(fmt)


def turn(fmt: QTextBlockFormat, name: str) -> None:
    """Set the direction alone."""
    fmt.clearProperty(CARRIED)
    if name == "auto":
        fmt.clearProperty(P.LayoutDirection.value)
    else:
        fmt.setLayoutDirection(Qt.LayoutDirection.RightToLeft if name == "rtl" else Qt.LayoutDirection.LeftToRight)


def _turned(fmt: QTextBlockFormat, name: str) -> None:
    turn(fmt, name)
    if name != "auto" and fmt.hasProperty(P.BlockAlignment.value):
        side = alignment_of(fmt, right_to_left=name == "rtl")
        if side == ("right" if name == "rtl" else "left"):  # that is where it starts anyway
            fmt.clearProperty(P.BlockAlignment.value)


def first_strong(text: str) -> str:
    """ "ltr" or "rtl" as the first letter says (Unicode bidirectional algorithm, rule P2), "" without one."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            return "ltr"
        if kind in ("R", "AL"):
            return "rtl"
    return ""


def carry_direction(fmt: QTextBlockFormat, above: QTextBlock) -> None:
    """An empty paragraph below one that is read from the right begins there as well."""
    if direction_of(above) == "auto" and above.textDirection() == Qt.LayoutDirection.RightToLeft:
        fmt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        fmt.setProperty(CARRIED, 1)


def release_direction(block: QTextBlock) -> bool:
    """The paragraph has a letter of its own, which decides from now on; False while there is none."""
    if not first_strong(block.text()):
        return False
    fmt = QTextBlockFormat(block.blockFormat())
    fmt.clearProperty(CARRIED)
    fmt.clearProperty(P.LayoutDirection.value)
    QTextCursor(block).setBlockFormat(fmt)
    return True


def release_directions(first: QTextBlock, last: QTextBlock) -> None:
    """The same for all paragraphs from one to another, after words came there that nobody typed: the others began
    like the first.
    """
    block = first if first.blockFormat().hasProperty(CARRIED) else QTextBlock()
    while block.isValid():
        release_direction(block)
        block = block.next() if block != last else QTextBlock()


def may_turn(html: str) -> bool:
    """Whether something in it may be written from the right."""
    is_said = "rtl" in html or "RTL" in html or "&#" in html
    return is_said or not (html.isascii() or not ("\u200f" in html or re.search(_FROM_THE_RIGHT, html)))


def settle_directions(document: QTextDocument) -> None:
    """After HTML was read: a direction is kept with a paragraph only where its first letter says another one.

    So what was automatic when it was written is so again, and what was not stays. HTML that `may_turn` says no to has
    nothing to settle.
    """
    block = document.firstBlock()
    while block.isValid():
        fmt = block.blockFormat()
        right = fmt.layoutDirection() == Qt.LayoutDirection.RightToLeft
        natural = first_strong(block.text())
        if right != (natural == "rtl") or (right and natural):
            wanted = "auto" if natural == "rtl" and right else "rtl" if right else "ltr"
            found = QTextBlockFormat(fmt)
            turn(found, wanted)
            if not natural:
                found.setProperty(CARRIED, 1)
            if found != fmt:
                QTextCursor(block).setBlockFormat(found)
        block = block.next()
