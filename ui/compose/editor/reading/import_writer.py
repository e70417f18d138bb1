"""Puts paragraphs, words and pictures behind each other in a document, with HTML's rules for blanks and gaps.

The reader of the tree (`importer.py`) says what it meets; this side opens a paragraph only when something
visible comes, holds back a blank or a line break until it is known to count, and lets margins collapse.
"""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from ui.compose.editor.formats import (
    DEFAULT_FONT,
    FORCED,
    INDENT_STEP,
    ITEM_GAP,
    QUOTE_STEP,
    RULE_LOOK,
    SPACE,
    P,
    forced,
    paragraph,
)
from ui.compose.editor.quote_look import QuoteLook, set_looks
from ui.compose.editor.reading import import_line_heights
from ui.compose.editor.reading.import_below import reach_below_list, space_below
from ui.compose.editor.reading.import_block import MAX_GAP, Block, Item, Listing
from ui.compose.editor.reading.import_items import begin_item
from ui.compose.editor.reading.import_marks import without_marks
from ui.compose.editor.reading.import_places import Places
from ui.compose.editor.rule_look import OWN_RULE, USUAL_SPACE, RuleLook, reach_down

_BLANKS = re.compile(r"[ \t\r\n\f]{2,}|[\t\r\n\f]")  # all but a lone blank
_SOFT_BREAK = "\u2028"
LEAST_SPACE = 3.0  # pixels that are worth a paragraph between tables
Sizes = dict[int, tuple[QTextCharFormat, float]]
"""In points, by the number of a format; with the format itself, or another one could come to have its number."""


class Writer:
    """Writes at the end of an empty document, or into an empty cell."""

    # what each begins with: there is one for each cell of each table
    paragraphs = 0  # opened so far
    _table: QTextTable | None = None  # right above
    _looks: tuple[QuoteLook, ...] = ()  # of the quotes that it stands in
    _block: Block | None = None  # what the last paragraph was opened as
    _fresh = True  # the block at the cursor is unused
    _open = False  # the paragraph at the cursor takes more text
    _item: Item | None = None  # the item the last paragraph belongs to
    _gap = 0.0  # top margin that waits for the next paragraph
    _spaced = False  # there is nothing here but space
    _overlap = 0.0  # so much of it is taken by what stands above
    _base = 0.0  # above that: padding, and the margins around it that no other one collapses with
    _tallest = 0.0  # size of the largest text in the open paragraph, in points
    _strut = 0.0  # what its lines are as high as at least
    _line_start = True
    _blank: QTextCharFormat | None = None
    _places: Places | None = None

    def __init__(self, cursor: QTextCursor, *, in_cell: bool = False, sizes: Sizes | None = None) -> None:
        """`sizes`: those that another writer of the same text has found out."""
        self.cursor = cursor
        self.sizes: Sizes = {} if sizes is None else sizes
        self._cell_start = in_cell
        self._breaks: list[QTextCharFormat] = []

    # --- paragraphs ------------------------------------------------------------------------------

    def gap_above(self, pixels: float) -> None:
        self._gap = max(self._gap, min(MAX_GAP, pixels))

    def gap_below(self, pixels: float) -> None:
        """Space under the last paragraph; margins of nested elements collapse."""
        if self._fresh or self._item is not None:
            self.gap_above(pixels)
            return
        if self._base:
            self.gap_above(pixels)
            pixels = self._distance
        self._reach_down(pixels)

    def pad_above(self, pixels: float) -> None:
        """Space that adds to all margins above it, as padding does."""
        if pixels > 0:
            above = 0.0 if self._fresh or self._item is not None else space_below(self.cursor)
            self._base, self._gap = max(self._distance, above) + min(MAX_GAP, pixels), 0.0

    def pad_below(self, pixels: float) -> None:
        """The same under the last paragraph."""
        self.pad_above(pixels)
        if pixels > 0 and not self._fresh and self._item is None:
            self._reach_down(self._base)

    def give_up(self, pixels: float) -> float:
        """Take so much of the space above what comes, as far as it is there; how much it was."""
        own = not self._fresh and self._item is None and self.cursor.currentList() is None
        fmt = self.cursor.blockFormat()
        there = max(self._base + self._gap, fmt.bottomMargin() if own else 0.0)
        left = max(0.0, there - pixels)
        self._base = min(self._base, left)
        self._gap = min(self._gap, left - self._base)
        if own and fmt.bottomMargin() > left:
            fmt.setBottomMargin(left)
            self.cursor.setBlockFormat(fmt)
        return there - left

    def overlap(self, pixels: float) -> None:
        """What stands above reaches so far into the space above what comes."""
        self._overlap = pixels

    def space(self, height: float, below: float) -> None:
        """A paragraph that nothing is seen of but its height, and the margin under it."""
        self.end_paragraph()
        self.pad_below(height)
        self.gap_below(below)
        self._spaced = True

    @property
    def is_open(self) -> bool:
        """Whether text that comes now goes on in a line."""
        return self._open and not self._line_start

    @property
    def _distance(self) -> float:
        return max(0.0, self._base + self._gap - self._overlap)

    def _reach_down(self, pixels: float) -> None:
        fmt = self.cursor.blockFormat()
        if fmt.bottomMargin() < pixels:
            fmt.setBottomMargin(min(MAX_GAP, pixels))
            reach_down(fmt, pixels)
            self.cursor.setBlockFormat(fmt)
            reach_below_list(self.cursor, pixels)

    def end_paragraph(self) -> None:
        if not self._open:
            return
        if self._block is not None and self._block.shows(self._strut, self._tallest):
            import_line_heights.keep_strut(self.cursor, self._strut, self._tallest)
        if self._breaks:
            del self._breaks[-1]  # a break at the end of a block is not one
            self._flush()
        if self._places is not None and not self._line_start:
            self._places.behind(self.cursor)
        self._blank, self._breaks, self._open = None, [], False

    def start(self, block: Block, char: QTextCharFormat) -> None:
        """Open a paragraph, or continue the list item that is open."""
        self.end_paragraph()
        item = block.item
        if item is not None and item.started and item is self._item and block.quote == item.quote:
            self.cursor.insertText(_SOFT_BREAK * (2 if self._distance > 0 else 1), char)
            self._gap, self._base, self._overlap, self._open, self._line_start = 0.0, 0.0, 0.0, True, True
            return
        above = self._distance
        if self._table is not None and above > 0:  # Qt does not show the top margin below a table
            look = self._table.format()
            look.setBottomMargin(above)
            self._table.setFormat(look)
        if self._base and not self._fresh and self._item is None and above <= self.cursor.blockFormat().bottomMargin():
            above = 0.0  # the paragraph above has it all
        self._table, self._block = None, block
        fmt = block.format(above)
        self._strut, self._tallest = block.strut * 0.75, 0.0
        begun = item if item is not None and block.quote == item.quote and not item.started else None
        self._item = begun
        if begun is not None:
            begun.listing.grow()
            begin_item(fmt, begun, block, self._distance)
        elif item is not None:
            fmt.setLeftMargin(fmt.leftMargin() + INDENT_STEP * item.listing.format.indent())
        self._new_block(fmt, char)
        if begun is not None and begun.listing.index < 0:
            begun.listing.index = self.cursor.createList(begun.listing.format).objectIndex()
        self._gap, self._base, self._overlap, self._open, self._line_start = 0.0, 0.0, 0.0, True, True

    def _new_block(self, fmt: QTextBlockFormat, char: QTextCharFormat) -> None:
        if self._fresh:
            self.cursor.setBlockFormat(fmt)
            if not self._cell_start:  # there it would overwrite the cell's format: spans, padding, background
                self.cursor.setBlockCharFormat(char)
        else:
            self.cursor.insertBlock(fmt, char)
        self._fresh = self._cell_start = False
        self.paragraphs += 1

    def end_list(self, listing: Listing) -> None:
        """The last item takes the list's lower margin in the view."""
        if listing.index < 0:  # there was none
            if self.cursor.currentList() is None:
                self.gap_below(listing.gap_below)
            else:  # but one in a list in it
                self.gap_above(listing.gap_below)
            return
        if self._item is not None and self._item.listing is listing and not self._fresh:
            below = max(listing.gap_below, self._distance)
            fmt = self.cursor.blockFormat()
            fmt.setBottomMargin(max(ITEM_GAP, below))
            self.cursor.setBlockFormat(fmt)
            if below > listing.gap_below:
                reach_below_list(self.cursor, below)
        self._item = None
        self._gap = self._base = 0.0

    def rule(self, block: Block, char: QTextCharFormat, look: RuleLook, padding: float = 0.0) -> None:
        """`padding`: what of the space below it adds to the margin of what comes."""
        if self._distance > (USUAL_SPACE if look.above is None else look.above):
            look = replace(look, above=self._distance, below=USUAL_SPACE if look.below is None else look.below)
        self.start(Block(looks=block.looks, in_cell=block.in_cell), char)
        fmt = self.cursor.blockFormat()
        if look != OWN_RULE:
            fmt.setProperty(RULE_LOOK, look.packed())
        width = QTextLength(QTextLength.Type.PercentageLength, 100)
        fmt.setProperty(P.BlockTrailingHorizontalRulerWidth.value, width)
        fmt.setBottomMargin(max(ITEM_GAP, look.below or 0.0))
        self.cursor.setBlockFormat(fmt)
        self.end_paragraph()
        self._base = padding

    # --- inside a paragraph ------------------------------------------------------------------------

    def words(self, text: str, char: QTextCharFormat, block: Block, *, preserve: bool) -> None:
        if preserve:
            text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", _SOFT_BREAK)
            self._preserved(without_marks(text), char, block)
            return
        if "  " in text or not text.isprintable():
            text = _BLANKS.sub(" ", without_marks(text))
        bare = text.strip(" ")
        if not bare:
            if text and self._open and not self._line_start and not self._breaks:
                self._blank = self._blank or char
            return
        opened = self._block
        if self._open and opened is not None and (opened.of_text or self._breaks) and not bare.isspace():
            if self._breaks and import_line_heights.are_parted(opened, block):
                self.start(opened := replace(block, indent=0.0), char)
            self._block = import_line_heights.told_by_block(self.cursor, opened, block)
        if block is not self._block or not self._open or self._breaks:
            self._ensure(block, char)
        if self._places is not None:
            char = self._places.begin(char)
        blank = self._blank
        if blank is None:
            if text[0] == " " and not self._line_start:
                bare = " " + bare
        elif blank is char or blank == char:
            bare = " " + bare
        else:
            self.cursor.insertText(" ", blank)
        self.cursor.insertText(bare, char)
        self._line_start = False
        self._measure(char)
        self._blank = char if text[-1] == " " else None

    def place(self, name: str) -> None:
        """Links that speak of the name lead to the text that comes now."""
        self._places = self._places or Places()
        self._places.add(name)

    def _measure(self, char: QTextCharFormat) -> None:
        known = self.sizes.get(id(char))
        if known is None:
            known = self.sizes[id(char)] = char, char.fontPointSize() or DEFAULT_FONT.size
        if known[1] > self._tallest:
            self._tallest = known[1]

    def _preserved(self, text: str, char: QTextCharFormat, block: Block) -> None:
        tabbed = "\t" in text and _SOFT_BREAK not in text  # as Apple's programs type them
        if not text or not (self._open or block.pre or tabbed or text.strip()):
            return
        self._ensure(block, char)
        kept = text.removesuffix(_SOFT_BREAK)
        if self._blank is not None and kept and kept[0] != _SOFT_BREAK:
            self.cursor.insertText(" ", self._blank)
        self._blank = None
        if kept:
            char = self._places.begin(char) if self._places is not None else char
            self.cursor.insertText(kept, char)
            self._measure(char)
        self._line_start = len(kept) < len(text)
        if self._line_start:  # the last line break of a block shows nothing
            self._breaks.append(QTextCharFormat(char))

    def _ensure(self, block: Block, char: QTextCharFormat) -> None:
        if not self._open:
            self.start(block, char)
        elif block is not self._block and self._block is not None and block.line_pixels is not None:
            import_line_heights.told_by_text(self.cursor, self._block, block)
        if self._breaks:
            self._flush()

    def stand_in_line(self, block: Block) -> None:
        """Lines that said nothing of their height are as high as those of a block that stands in them."""
        opened = self._block
        if self._open and opened is not None and opened.line is None and block.line is not None:
            import_line_heights.say(self.cursor, block)

    def _flush(self) -> None:
        """Write the breaks that turned out to have something behind them."""
        for char in self._breaks:
            self.cursor.insertText(_SOFT_BREAK, char)
            self._line_start = True
        self._breaks = []

    def line_break(self, char: QTextCharFormat, block: Block) -> None:
        if not self._open:
            self.start(block, char)
        self._blank = None
        self._breaks.append(QTextCharFormat(char))

    def picture(self, fmt: QTextImageFormat, block: Block, char: QTextCharFormat) -> None:
        self._ensure(block, char)
        if self._blank is not None:
            self.cursor.insertText(" ", self._blank)
            self._blank = None
        self.cursor.insertImage(fmt)
        self._line_start, self._strut = False, 0.0

    # --- tables ------------------------------------------------------------------------------------

    def insert_table(self, rows: int, columns: int, fmt: QTextTableFormat, looks: tuple[QuoteLook, ...]) -> QTextTable:
        self.end_paragraph()
        if self._fresh:
            both = tuple(one for one, other in zip(looks, self._looks, strict=False) if one == other)
            if self._distance > LEAST_SPACE:  # above a quote that begins here
                self._force(both, self._distance)
            else:
                self._force(looks)
            fmt.setTopMargin(self._distance)
        else:  # Qt does not show the lower margin of what stands above a table
            if self.cursor.currentList() is None:
                self._reach_down(self._distance)
            else:
                reach_below_list(self.cursor, self._distance)
            fmt.setTopMargin(max(self._distance, self.cursor.blockFormat().bottomMargin()))
        self._gap = self._base = self._overlap = 0.0
        return self.cursor.insertTable(rows, columns, fmt)

    def after_table(self, table: QTextTable, looks: tuple[QuoteLook, ...]) -> None:
        self._table, self._looks = table, looks
        self.cursor.setPosition(table.lastPosition() + 1)
        self._fresh, self._cell_start, self._item, self._gap, self._base = True, False, None, 0.0, 0.0
        self.paragraphs += 1
        self._force(looks)

    def _force(self, looks: tuple[QuoteLook, ...], space: float | None = None) -> None:
        """`space`: what it stands for in the mail."""
        if space is None and not looks:
            self.cursor.setBlockFormat(forced())
            return
        fmt = QTextBlockFormat(forced())
        if space is not None:
            fmt.setProperty(SPACE, min(MAX_GAP, space))
        if looks:
            set_looks(fmt, looks)
            fmt.setLeftMargin(QUOTE_STEP * len(looks))
        self.cursor.setBlockFormat(fmt)

    def finish_cell(self) -> None:
        """An empty cell still has a paragraph in it."""
        self.end_paragraph()
        if self._fresh and self._is_untouched():
            self.cursor.setBlockFormat(paragraph(in_cell=True))
            if self._spaced:
                self._force((), self._distance)
        elif self._fresh and self._distance > LEAST_SPACE:  # padding of what ends with a table
            fmt = self.cursor.blockFormat()
            fmt.setProperty(SPACE, min(MAX_GAP, self._distance))
            self.cursor.setBlockFormat(fmt)

    def finish(self) -> None:
        self.end_paragraph()
        if self._fresh and self._is_untouched():
            self.cursor.setBlockFormat(paragraph())

    def _is_untouched(self) -> bool:
        return not self.cursor.blockFormat().hasProperty(FORCED)
