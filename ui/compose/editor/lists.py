"""Lists while writing: switch on and off, levels, and what Enter and Backspace do in them.

A paragraph belongs to a list by the object index in its format, so all of this is setting formats. The space
between items is the view's; it is kept right around each paragraph that changes.
"""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor, QTextList, QTextListFormat

from ui.compose.editor.formats import (
    ITEM_GAP,
    MAX_LEVEL,
    PARAGRAPH_GAP,
    PREFORMATTED,
    QUOTE_LEVEL,
    QUOTE_STEP,
    P,
    integer,
    is_first_in_cell,
    paragraph,
)
from ui.compose.editor.ranges import blocks
from ui.compose.editor.serializer import ORDERED

Kind = QTextListFormat.Style
_BULLETS = (Kind.ListDisc, Kind.ListCircle, Kind.ListSquare)
_NUMBERS = (Kind.ListDecimal, Kind.ListLowerAlpha, Kind.ListLowerRoman)


def list_of(block: QTextBlock) -> QTextList | None:
    """The list a paragraph belongs to. The stubs of Qt forget that there may be none."""
    return block.textList()


def kind_of(block: QTextBlock) -> str:
    """ "bullets", "numbers" or ""."""
    found = list_of(block)
    return "" if found is None else "numbers" if found.format().style() in ORDERED else "bullets"


def toggle(cursor: QTextCursor, kind: str) -> None:
    """Make the paragraphs a list of this kind, or take them out if all of them are in one."""
    chosen = blocks(cursor)
    off = all(kind_of(block) == kind for block in chosen)
    for block in chosen:
        found = list_of(block)
        if off:
            leave(block)
        elif found is None:
            join(block, 1, kind)
        elif kind_of(block) != kind:
            fmt = found.format()
            fmt.setStyle(_style(kind, fmt.indent()))
            found.setFormat(fmt)


def _style(kind: str, level: int) -> QTextListFormat.Style:
    return (_NUMBERS if kind == "numbers" else _BULLETS)[(level - 1) % 3]


def join(block: QTextBlock, level: int, kind: str) -> None:
    """Put the paragraph into the list above it if one fits, else into a new one."""
    fmt = block.blockFormat()
    quote = integer(fmt, QUOTE_LEVEL)
    for prop in (
        P.HeadingLevel.value,
        PREFORMATTED,
        P.BlockNonBreakableLines.value,
        P.BlockTrailingHorizontalRulerWidth.value,
    ):
        fmt.clearProperty(prop)
    fmt.setLeftMargin(QUOTE_STEP * quote)
    fmt.setTextIndent(0)
    above = _list_above(block, level, kind)
    if above is not None:
        fmt.setObjectIndex(above.objectIndex())
        QTextCursor(block).setBlockFormat(fmt)
    else:
        fmt.setObjectIndex(-1)
        cursor = QTextCursor(block)
        cursor.setBlockFormat(fmt)
        made = QTextListFormat()
        made.setStyle(_style(kind, level))
        made.setIndent(level)
        made.setStart(1)
        cursor.createList(made)
    settle(block)


def _list_above(block: QTextBlock, level: int, kind: str) -> QTextList | None:
    """The list that a paragraph of this level and kind would continue."""
    quote = integer(block.blockFormat(), QUOTE_LEVEL)
    here = block
    while not is_first_in_cell(here):
        here = here.previous()
        found = list_of(here) if here.isValid() else None
        if found is None or integer(here.blockFormat(), QUOTE_LEVEL) != quote:
            return None
        if found.format().indent() == level:
            return found if kind_of(here) == kind else None
        if found.format().indent() < level:
            return None
    return None


def leave(block: QTextBlock) -> None:
    """The paragraph becomes an ordinary one."""
    if block.textList() is None:
        return
    old = block.blockFormat()
    fmt = paragraph(in_cell=QTextCursor(block).currentTable() is not None)
    for prop in (P.BlockAlignment.value, P.LayoutDirection.value, QUOTE_LEVEL):
        if old.hasProperty(prop):
            fmt.setProperty(prop, old.property(prop))
    fmt.setLeftMargin(QUOTE_STEP * integer(old, QUOTE_LEVEL))
    QTextCursor(block).setBlockFormat(fmt)
    settle(block)


def level_of(block: QTextBlock) -> int:
    found = list_of(block)
    return 0 if found is None else found.format().indent()


def shift(block: QTextBlock, step: int) -> None:
    """One level in or out; out of the first level leaves the list. An item never skips a level."""
    level = level_of(block)
    if level + step < 1:
        leave(block)
        return
    above = block.previous() if not is_first_in_cell(block) else QTextBlock()
    if step > 0 and (level >= MAX_LEVEL or not above.isValid() or level_of(above) < level):
        return
    join(block, level + step, kind_of(block))


def settle(block: QTextBlock) -> None:
    """Space under the paragraph and the one above it, as the mail shows it: the last item stands apart."""
    for here in (block.previous(), block):
        if not here.isValid() or here.textList() is None:
            continue
        below = here.next()
        goes_on = below.isValid() and below.textList() is not None and not is_first_in_cell(below)
        gap = ITEM_GAP if goes_on else PARAGRAPH_GAP
        fmt = here.blockFormat()
        if fmt.bottomMargin() != gap or fmt.topMargin() != 0:
            fmt.setBottomMargin(gap)
            fmt.setTopMargin(0)
            QTextCursor(here).setBlockFormat(fmt)
