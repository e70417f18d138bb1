"""What paragraphs, list items and lists of foreign HTML are, before they stand in a document."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QTextBlockFormat, QTextListFormat

from ui.compose.editor.formats import (
    ALIGNMENTS,
    INDENT_STEP,
    LIST_LEFT,
    LIST_TOP,
    PREFORMATTED,
    QUOTE_STEP,
    SEEN_LARGER,
    set_line_height,
)
from ui.compose.editor.quote_look import QuoteLook, set_looks

MAX_ITEMS = 2_000  # Qt touches all of them for each new one
MAX_GAP = 400.0  # pixels: a margin of foreign mail may push the text off the page
MAX_SIDE = 560.0  # pixels from the left or the right: letters end as far in


def list_left(fmt: QTextListFormat) -> float:
    """How far the list's text stands in, in pixels."""
    return fmt.doubleProperty(LIST_LEFT) if fmt.hasProperty(LIST_LEFT) else INDENT_STEP


def stand_in(fmt: QTextListFormat, pixels: float) -> None:
    """Let the list's text stand in so far."""
    pixels = max(0.0, min(MAX_GAP, pixels))
    if abs(pixels - INDENT_STEP) > 0.05:
        fmt.setProperty(LIST_LEFT, pixels)
    else:
        fmt.clearProperty(LIST_LEFT)


@dataclass
class Listing:
    """A list of the document; it exists from its first item on."""

    format: QTextListFormat
    gap_below: float
    left: float = 0.0  # what its first item says of how far it stands in, which is the list's as well
    farther: float | None = None  # how far the text in that item stands in beyond this
    index: int = -1
    items: int = 0  # of the list with that index
    usual: tuple[QTextListFormat.Style, str] | None = None  # marker of items that name none; None: all have the same

    def begin(self, farther: float) -> float:
        """An item comes whose text stands in so far beyond the list: how much of that is not the list's."""
        if self.farther is None:
            self.farther = farther
            if farther > 0:
                stand_in(self.format, list_left(self.format) + farther)
        return farther - self.farther

    @property
    def number(self) -> int:
        """Of the item that comes next."""
        return self.format.start() + self.items

    def go_on(self, number: int) -> None:
        """As another list, which begins with that number and follows at once."""
        self.format.setStart(number)
        self.format.clearProperty(LIST_TOP)
        self.index, self.items = -1, 0

    def grow(self) -> None:
        """One more item is coming; a list that is too long goes on as another one that counts on."""
        if self.items >= MAX_ITEMS:
            self.go_on(self.number)
        self.items += 1


@dataclass
class Item:
    """A list item; what comes after its first paragraph continues it behind soft breaks."""

    listing: Listing
    quote: int
    left: float = 0.0  # how much farther it stands in than the first one
    around: float = 0.0  # how far a table in it stands in
    started: bool = False


@dataclass(frozen=True)
class Block:
    """What a paragraph that is opened here looks like. Lengths in pixels."""

    left: float = 0.0
    right: float = 0.0
    align: str = ""
    right_to_left: bool = False
    line: float | None = None  # CSS per cent
    line_pixels: float | None = None  # the same, where it was not said in font sizes
    indent: float = 0.0
    ground: QColor | None = None
    heading: int = 0
    pre: bool = False
    looks: tuple[QuoteLook, ...] = ()  # of the quotes around it
    item: Item | None = None
    in_cell: bool = False
    unbroken: bool = False  # lines in its cell are not broken
    of_text: bool = False  # the line is what a piece of text in the paragraph says
    strut: float = 0.0  # font size of the element that the text stands in: no line is lower
    _formats: dict[float, QTextBlockFormat] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def quote(self) -> int:
        return len(self.looks)

    def shows(self, strut: float, tallest: float) -> bool:
        """Whether lines show that they are not made for their text, of that size at most. In points.

        It is much smaller; or much larger, and lines are as high as the block says all the same.
        """
        if self.line_pixels is None:
            return 0 < tallest * SEEN_LARGER < strut
        return not self.of_text and 0 < strut * SEEN_LARGER < tallest

    def format(self, top: float) -> QTextBlockFormat:
        """The paragraph's format, for the caller to change."""
        found = self._formats.get(top)
        if found is None:
            found = self._formats[top] = self._format(top)
        return QTextBlockFormat(found)

    def _format(self, top: float) -> QTextBlockFormat:
        fmt = QTextBlockFormat()
        fmt.setTopMargin(min(MAX_GAP, top))
        fmt.setLeftMargin(max(0.0, min(MAX_SIDE, self.left)) + QUOTE_STEP * self.quote)
        fmt.setRightMargin(max(0.0, min(MAX_SIDE, self.right)))
        set_line_height(fmt, self.line, in_cell=self.in_cell, pixels=self.line_pixels)
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
        if self.unbroken:
            fmt.setNonBreakableLines(True)
        if self.looks:
            set_looks(fmt, self.looks)
        return fmt
