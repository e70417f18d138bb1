"""The first paragraph of a list item of foreign HTML."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat

from ui.compose.editor.formats import ITEM_GAP, ITEM_LEFT, ITEM_TOP, LIST_TOP, PREFORMATTED, QUOTE_STEP, P
from ui.compose.editor.reading.import_block import MAX_GAP, Block, Item

_LEAST = 3.0  # pixels farther in than the list that are seen


def begin_item(fmt: QTextBlockFormat, item: Item, block: Block, above: float) -> None:
    """Make `fmt`, that of a paragraph, the one of the item; `above` it there are so many pixels."""
    item.started = True
    listing = item.listing
    farther = listing.begin(item.left + (block.right if block.right_to_left else block.left))  # a paragraph in it
    farther = max(0.0, min(MAX_GAP, farther))
    fmt.setLeftMargin(QUOTE_STEP * block.quote + farther)
    if farther >= _LEAST:
        fmt.setProperty(ITEM_LEFT, farther)
    for prop in (PREFORMATTED, P.HeadingLevel.value, P.BlockNonBreakableLines.value):
        fmt.clearProperty(prop)
    if listing.index >= 0:
        if above > 0:
            fmt.setProperty(ITEM_TOP, above)
        fmt.setTopMargin(0.0)
    else:  # what is above the first item is above the list
        above = max(listing.format.doubleProperty(LIST_TOP), above)
        if above > 0:
            listing.format.setProperty(LIST_TOP, above)
        fmt.setTopMargin(above)
    fmt.setBottomMargin(ITEM_GAP)
    if listing.index >= 0:
        fmt.setObjectIndex(listing.index)
