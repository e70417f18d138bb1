"""Lists while writing: switch on and off, levels, and what Enter and Backspace do in them.

A paragraph belongs to a list by the object index in its format, so all of this is setting formats. The space
between items is the view's; it is kept right around each paragraph that changes.
"""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor, QTextList, QTextListFormat

from ui.compose.editor.emitting.serializer import BULLETS, ORDERED
from ui.compose.editor.formats import (
    ITEM_GAP,
    LIST_MARK,
    MAX_LEVEL,
    PARAGRAPH_GAP,
    PREFORMATTED,
    QUOTE_LEVEL,
    QUOTE_LOOKS,
    QUOTE_STEP,
    P,
    integer,
    is_first_in_cell,
    paragraph,
)
from ui.compose.editor.ranges import blocks

Kind = QTextListFormat.Style
MARKERS = {name: style for style, name in (*BULLETS.items(), *ORDERED.items())}
"""By what HTML calls them: disc, circle, square, 1, a, A, i, I."""
MAX_START = 9999
_FAR_ABOVE = 200  # paragraphs
_BULLETS = (Kind.ListDisc, Kind.ListCircle, Kind.ListSquare)
_NUMBERS = (Kind.ListDecimal, Kind.ListLowerAlpha, Kind.ListLowerRoman)


def list_of(block: QTextBlock) -> QTextList | None:
    """The list a paragraph belongs to. The stubs of Qt forget that there may be none."""
    return block.textList()


def kind_of(block: QTextBlock) -> str:
    """ "bullets", "numbers" or ""."""
    found = list_of(block)
    return "" if found is None else "numbers" if found.format().style() in ORDERED else "bullets"


def marker_of(block: QTextBlock) -> str:
    """One of `MARKERS`, "" outside a list and where a sign stands that is none of them."""
    found = list_of(block)
    if found is not None and found.format().hasProperty(LIST_MARK):
        return ""
    return next((name for name, style in MARKERS.items() if found is not None and found.format().style() == style), "")


def number_of(block: QTextBlock) -> int:
    """What stands before the item, as a number; 0 where nothing is counted."""
    found = list_of(block)
    return found.itemNumber(block) + found.format().start() if found is not None and kind_of(block) == "numbers" else 0


def number_above(block: QTextBlock) -> int:
    """The number of the nearest item of the first level further up; 0 where none is counted."""
    above = block.previous()
    for _ in range(_FAR_ABOVE):
        if not above.isValid():
            break
        if level_of(above) == 1 and kind_of(above) == "numbers":
            return number_of(above)
        above = above.previous()
    return 0


def set_marker(cursor: QTextCursor, name: str) -> None:
    """Give the lists that are touched this marker; paragraphs outside become a list with it."""
    kind = "numbers" if MARKERS[name] in ORDERED else "bullets"
    for block in blocks(cursor):
        if list_of(block) is None:
            join(block, 1, kind)
        if (found := list_of(block)) is not None and marker_of(block) != name:
            fmt = found.format()
            fmt.clearProperty(LIST_MARK)
            fmt.setStyle(MARKERS[name])
            found.setFormat(fmt)


def set_start(block: QTextBlock, number: int) -> None:
    """Make this item the one with the number, and count on from it; the items above it keep theirs."""
    found = list_of(block)
    if found is None or kind_of(block) != "numbers":
        return
    number = max(1, min(MAX_START, number))
    made = QTextListFormat(found.format())
    if found.itemNumber(block) == 0:
        made.setStart(number)
        found.setFormat(made)
        return
    rest = [found.item(n) for n in range(found.itemNumber(block), found.count())]
    made.setStart(number)
    new = QTextCursor(rest[0]).createList(made)
    for item in rest[1:]:
        new.add(item)
    for item in rest:
        settle(item)


def carry_on(block: QTextBlock) -> bool:
    """Count on from the list of the same kind that ended further up; whether there was one."""
    found, above = list_of(block), block.previous()
    if found is None or kind_of(block) != "numbers":
        return False
    while above.isValid():
        other = list_of(above)
        if other is not None and other is not found and other.format().indent() == found.format().indent():
            if kind_of(above) != "numbers" or other.objectIndex() == found.objectIndex():
                return False
            set_start(block, number_of(above) + 1)
            return True
        above = above.previous()
    return False


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
            fmt.clearProperty(LIST_MARK)
            fmt.setStyle(_style(kind, fmt.indent()))
            found.setFormat(fmt)
    if not off:
        for block in chosen:
            other = list_of(block.next()) if block.next().isValid() else None
            if other is not None and other.format().start() <= 1:
                take_in(block)


def take_in(block: QTextBlock) -> None:
    """The list that begins right below goes on with that of the item, if it is one of the same kind."""
    mine, below = list_of(block), block.next()
    other = list_of(below) if below.isValid() and not is_first_in_cell(below) else None
    if mine is None or other is None or mine.objectIndex() == other.objectIndex():
        return
    level, quote = mine.format().indent(), integer(block.blockFormat(), QUOTE_LEVEL)
    if other.format().indent() != level or integer(below.blockFormat(), QUOTE_LEVEL) != quote:
        return
    if kind_of(below) != kind_of(block) or other.itemNumber(below):
        return
    for item in [other.item(n) for n in range(other.count())]:
        mine.add(item)
        settle(item)


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
    for prop in (P.BlockAlignment.value, P.LayoutDirection.value, QUOTE_LEVEL, QUOTE_LOOKS):
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


def _is_inside(block: QTextBlock) -> bool:
    """Whether it is an item of a list that has begun further up, or of one in it."""
    found = list_of(block)
    return found is not None and (found.format().indent() > 1 or found.itemNumber(block) > 0)


def settle(block: QTextBlock) -> None:
    """Space under the paragraph and the one above it, as the mail shows it: the last item stands apart."""
    for here in (block.previous(), block):
        if not here.isValid() or here.textList() is None:
            continue
        below = here.next()
        goes_on = below.isValid() and not is_first_in_cell(below) and _is_inside(below)
        gap = ITEM_GAP if goes_on else PARAGRAPH_GAP
        fmt = here.blockFormat()
        if fmt.bottomMargin() != gap or fmt.topMargin() != 0:
            fmt.setBottomMargin(gap)
            fmt.setTopMargin(0)
            QTextCursor(here).setBlockFormat(fmt)
