"""Puts paragraphs, words and pictures behind each other in a document, with HTML's rules for blanks and gaps.

The reader of the tree (`importer.py`) says what it meets; this side opens a paragraph only when something
visible comes, holds back a blank or a line break until it is known to count, and lets margins collapse.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextImageFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)

from ui.compose.editor.formats import (
    ALIGNMENTS,
    FORCED,
    INDENT_STEP,
    ITEM_GAP,
    LIST_TOP,
    PREFORMATTED,
    QUOTE_LEVEL,
    QUOTE_STEP,
    P,
    paragraph,
    set_line_height,
)

_BLANKS = re.compile(r"[ \t\r\n\f]+")
_SOFT_BREAK = "\u2028"
MAX_GAP = 400.0  # pixels: a margin of foreign mail may push the text off the page


@dataclass
class Listing:
    """A list of the document; it exists from its first item on."""

    format: QTextListFormat
    gap_below: float
    index: int = -1


@dataclass
class Item:
    """A list item; what comes after its first paragraph continues it behind soft breaks."""

    listing: Listing
    quote: int
    started: bool = False


@dataclass(frozen=True)
class Block:
    """What a paragraph that is opened here looks like. Lengths in pixels."""

    left: float = 0.0
    right: float = 0.0
    align: str = ""
    right_to_left: bool = False
    line: float | None = None  # CSS per cent
    indent: float = 0.0
    ground: QColor | None = None
    heading: int = 0
    pre: bool = False
    quote: int = 0
    item: Item | None = None
    in_cell: bool = False

    def format(self, top: float) -> QTextBlockFormat:
        fmt = QTextBlockFormat()
        fmt.setTopMargin(min(MAX_GAP, top))
        fmt.setLeftMargin(max(0.0, min(MAX_GAP, self.left)) + QUOTE_STEP * self.quote)
        fmt.setRightMargin(max(0.0, min(MAX_GAP, self.right)))
        set_line_height(fmt, self.line, in_cell=self.in_cell)
        if self.align and self.align != ("right" if self.right_to_left else "left"):
            fmt.setAlignment(ALIGNMENTS[self.align])
        if self.right_to_left:
            fmt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if self.indent > 0:
            fmt.setTextIndent(min(MAX_GAP, self.indent))
        if self.ground is not None:
            fmt.setBackground(QBrush(self.ground))
        if self.heading:
            fmt.setHeadingLevel(self.heading)
        if self.pre:
            fmt.setProperty(PREFORMATTED, 1)
            fmt.setNonBreakableLines(True)
        if self.quote:
            fmt.setProperty(QUOTE_LEVEL, self.quote)
        return fmt


class Writer:
    """Writes at the end of an empty document, or into an empty cell."""

    def __init__(self, cursor: QTextCursor, *, in_cell: bool = False) -> None:
        self.cursor = cursor
        self.paragraphs = 0  # opened so far
        self._cell_start = in_cell
        self._table: QTextTable | None = None  # right above
        self._fresh = True  # the block at the cursor is unused
        self._open = False  # the paragraph at the cursor takes more text
        self._item: Item | None = None  # the item the last paragraph belongs to
        self._gap = 0.0  # top margin that waits for the next paragraph
        self._line_start = True
        self._blank: QTextCharFormat | None = None
        self._breaks: list[QTextCharFormat] = []

    # --- paragraphs ------------------------------------------------------------------------------

    def gap_above(self, pixels: float) -> None:
        self._gap = max(self._gap, min(MAX_GAP, pixels))

    def gap_below(self, pixels: float) -> None:
        """Space under the last paragraph; margins of nested elements collapse."""
        if self._fresh or self._item is not None:
            self.gap_above(pixels)
            return
        fmt = self.cursor.blockFormat()
        if fmt.bottomMargin() < pixels:
            fmt.setBottomMargin(min(MAX_GAP, pixels))
            self.cursor.setBlockFormat(fmt)

    def end_paragraph(self) -> None:
        if self._open and self._breaks:
            del self._breaks[-1]  # a break at the end of a block is not one
            self._flush()
        self._blank, self._breaks, self._open = None, [], False

    def start(self, block: Block, char: QTextCharFormat) -> None:
        """Open a paragraph, or continue the list item that is open."""
        self.end_paragraph()
        item = block.item
        if item is not None and item.started and item is self._item and block.quote == item.quote:
            self.cursor.insertText(_SOFT_BREAK * (2 if self._gap > 0 else 1), char)
            self._gap, self._open, self._line_start = 0.0, True, True
            return
        if self._table is not None and self._gap > 0:  # Qt does not show the top margin below a table
            look = self._table.format()
            look.setBottomMargin(self._gap)
            self._table.setFormat(look)
        self._table = None
        fmt = block.format(self._gap)
        begun = item if item is not None and block.quote == item.quote and not item.started else None
        self._item = begun
        if begun is not None:
            self._as_item(fmt, begun, block)
        elif item is not None:
            fmt.setLeftMargin(fmt.leftMargin() + INDENT_STEP * item.listing.format.indent())
        self._new_block(fmt, char)
        if begun is not None and begun.listing.index < 0:
            begun.listing.index = self.cursor.createList(begun.listing.format).objectIndex()
        self._gap, self._open, self._line_start = 0.0, True, True

    def _as_item(self, fmt: QTextBlockFormat, item: Item, block: Block) -> None:
        item.started = True
        listing = item.listing
        fmt.setLeftMargin(QUOTE_STEP * block.quote)
        for prop in (PREFORMATTED, P.HeadingLevel.value, P.BlockNonBreakableLines.value):
            fmt.clearProperty(prop)
        fmt.setTopMargin(listing.format.doubleProperty(LIST_TOP) if listing.index < 0 else 0.0)
        fmt.setBottomMargin(ITEM_GAP)
        if listing.index >= 0:
            fmt.setObjectIndex(listing.index)

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
        if self._item is not None and self._item.listing is listing and not self._fresh:
            fmt = self.cursor.blockFormat()
            fmt.setBottomMargin(max(ITEM_GAP, listing.gap_below))
            self.cursor.setBlockFormat(fmt)
        self._item = None
        self._gap = 0.0

    def rule(self, block: Block, char: QTextCharFormat) -> None:
        self.start(Block(quote=block.quote, in_cell=block.in_cell), char)
        fmt = self.cursor.blockFormat()
        width = QTextLength(QTextLength.Type.PercentageLength, 100)
        fmt.setProperty(P.BlockTrailingHorizontalRulerWidth.value, width)
        fmt.setBottomMargin(ITEM_GAP)
        self.cursor.setBlockFormat(fmt)
        self.end_paragraph()

    # --- inside a paragraph ------------------------------------------------------------------------

    def words(self, text: str, char: QTextCharFormat, block: Block, *, preserve: bool) -> None:
        if preserve:
            self._preserved(text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", _SOFT_BREAK), char, block)
            return
        text = _BLANKS.sub(" ", text)
        bare = text.strip(" ")
        if not bare:
            if text and self._open and not self._line_start and not self._breaks:
                self._blank = self._blank or char
            return
        self._ensure(block, char)
        if text[0] == " " and not self._line_start:
            self._blank = self._blank or char
        self._flush_blank(char, bare)
        self._line_start = False
        if text[-1] == " ":
            self._blank = char

    def _preserved(self, text: str, char: QTextCharFormat, block: Block) -> None:
        if not text or not (self._open or block.pre or text.strip()):
            return
        self._ensure(block, char)
        kept = text.removesuffix(_SOFT_BREAK)
        if kept:
            self.cursor.insertText(kept, char)
        self._line_start = len(kept) < len(text)
        if self._line_start:  # the last line break of a block shows nothing
            self._breaks.append(QTextCharFormat(char))

    def _flush_blank(self, char: QTextCharFormat, bare: str) -> None:
        if self._blank is not None and self._blank is not char and self._blank != char:
            self.cursor.insertText(" ", self._blank)
            self.cursor.insertText(bare, char)
        else:
            self.cursor.insertText(" " + bare if self._blank is not None else bare, char)
        self._blank = None

    def _ensure(self, block: Block, char: QTextCharFormat) -> None:
        if not self._open:
            self.start(block, char)
        self._flush()

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
        self._line_start = False

    # --- tables ------------------------------------------------------------------------------------

    def insert_table(self, rows: int, columns: int, fmt: QTextTableFormat, quote: int) -> QTextTable:
        self.end_paragraph()
        if self._fresh:
            self._force(quote)
        else:  # Qt does not show the lower margin of what stands above a table
            fmt.setTopMargin(max(self._gap, self.cursor.blockFormat().bottomMargin()))
        return self.cursor.insertTable(rows, columns, fmt)

    def after_table(self, table: QTextTable, quote: int) -> None:
        self._table = table
        self.cursor = table.lastCursorPosition()
        self.cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        self._fresh, self._cell_start, self._item, self._gap = True, False, None, 0.0
        self.paragraphs += 1
        self._force(quote)

    def _force(self, quote: int) -> None:
        fmt = paragraph()
        fmt.setProperty(FORCED, 1)
        if quote:
            fmt.setProperty(QUOTE_LEVEL, quote)
            fmt.setLeftMargin(QUOTE_STEP * quote)
        self.cursor.setBlockFormat(fmt)

    def finish_cell(self) -> None:
        """An empty cell still has a paragraph in it."""
        self.end_paragraph()
        if self._fresh and self._is_untouched():
            self.cursor.setBlockFormat(paragraph(in_cell=True))

    def finish(self) -> None:
        self.end_paragraph()
        if self._fresh and self._is_untouched():
            self.cursor.setBlockFormat(paragraph())

    def _is_untouched(self) -> bool:
        return not self.cursor.blockFormat().hasProperty(FORCED)
