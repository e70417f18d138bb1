"""What a document of the editor carries beyond Qt's own properties, and the defaults of paper and mail.

Two worlds share one `QTextDocument`: what the reader gets (the mail) and what makes the paper pleasant to
write on (the view). Rules that keep them apart:

* A property of the mail that Qt has no word for is a user property listed here.
* Line height: Qt's own value belongs to the view and is never emitted; the mail's is `LINE_HEIGHT`.
* Left margin: each quote level adds `QUOTE_STEP` in the view; the serializer takes it off again.
* List items: their margins belong to the view; the mail's are those of the list (`LIST_TOP`, `LIST_BOTTOM`).

Lengths are CSS pixels (96 an inch), font sizes are points, as in the mail.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from urllib.parse import quote

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

P = QTextFormat.Property
_USER = P.UserProperty.value
QUOTE_LEVEL = _USER + 1  # block and table: depth of quoting, absent for 0
PREFORMATTED = _USER + 2  # block: <pre>
FORCED = _USER + 3  # block: empty, there only because Qt wants a block beside a table
LINE_HEIGHT = _USER + 4  # block: line height of the mail in per cent of the font size
LIST_TOP = _USER + 5  # list: space above and below it in the mail, where it is not the usual one
LIST_BOTTOM = _USER + 6
LINK_AUTOMATIC = _USER + 40  # text: a link whose colour is the reader's own; shown in ours
QUOTE_LOOKS = _USER + 41  # block and table: the looks of foreign quotes from the outside in (`quote_look.py`)
LINE_PIXELS = _USER + 42  # block: line height of the mail in pixels, where it was not said in font sizes
LIST_LEFT = _USER + 43  # list: how far its text stands in, where that is not the usual 40
ITEM_TOP = _USER + 44  # block: space above a list item that is not the first one, in the mail
RULE_LOOK = _USER + 46  # block: a horizontal line other than our own (`emit_css.rule_style`)
LANGUAGE = _USER + 47  # root frame: the language the text says it is in
SPACE = _USER + 48  # block that is `FORCED`: the distance it stands for in the mail, beside a table
STRUT = _USER + 49  # block: foreign text of another size than its lines are made for; that one, in points
CELL_HEIGHT = _USER + 50  # cell: the least height of its inside in the mail
FULL_SIZE = _USER + 51  # text: raised or lowered, and for all that as large as it says
PAGE_MIRRORED = _USER + 52  # root frame: the whole page is read from the right
CELL_UNBROKEN = _USER + 53  # cell: its lines are not broken, the column is as wide as they are
RAISED_BY = _USER + 54  # text: how much higher it stands than its line, in points; lower where that is negative
RAISED_LINE = _USER + 55  # text that is: the line height, in per cent of its size, that keeps its line as it is
ITEM_LEFT = _USER + 56  # block: how much farther a list item stands in than the first one of its list, in the mail
LIST_MARK = _USER + 58  # list: the sign before its items, where that is no dot, circle or square
PLACE = _USER + 57  # text: names of the place that begins with it, with blanks between; links in the mail lead there
TABLE_FRAME = _USER + 58  # table: the line around all of it, apart from those of its cells (`2 solid #000000`)
UNSPACED = _USER + 59  # text: raised or lowered, and takes no room of its own in its line
COLLAPSED = _USER + 10  # table: neighbours share their lines (`collapse`)
CARRIED = _USER + 20  # block: its direction is that of the paragraph above, until its own first letter comes
SIGNATURE = _USER + 30  # block: part of a signature, and of which insertion; never emitted

PARAGRAPH_GAP = 10.0
ITEM_GAP = 4.0
VIEW_LEADING = 6.7  # pixels between lines: 38 per cent of the usual font's; not in per cent, a picture is a line too
NATURAL_LINE = 1.2  # a font's own line spacing, about, in font sizes: CSS counts from the latter
QUOTE_STEP = 18.0  # what the emitted margin, bar and padding of a <blockquote> take
SEEN_LARGER = 1.05  # times as large: what is seen in the distance of lines
INDENT_STEP = 40.0  # one press of "indent"; also one list level
MAX_QUOTE = 20
_RAISED_MOST = 100.0  # pixels
MAX_LEVEL = 9  # of a list

LINK_COLOUR = "#0563c1"  # fixed: a colour of the theme must not reach the mail
INK = "#000000"  # what text is without a colour, in a mail
PAPER = "#ffffff"  # what text stands on
WEB_LINK = "#0000ee"  # what browsers paint a link in, where its target is not one that may stay
MARKED = "#ffff00"  # <mark>
LINK_SCHEMES = frozenset(("http", "https", "mailto", "tel", "ftp", "cid"))
_UNWRITTEN = re.compile(r"[\s\"<>`\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_QUOTES = re.compile(r"[\"'<>`]")
_MARK = re.compile(r"[-*+\u00b7\u00bb\u2010-\u2015\u2022\u2023\u2043\u203a\u2190-\u21ff\u2500-\u27bf]{1,2}")
_PLACE = re.compile(r"#[\w.:\-]{1,120}")
PICTURE_SCHEMES = frozenset(("cid", "http", "https"))  # kept as names; only known cid: pictures are ever loaded
TABLE_LINE = "#bfbfbf"
CELL_LINE = "#808080"  # what browsers draw for <table border>
HEADER_GROUND = "#efefef"  # of the row that names the columns
RULE_LINE = "#999999"
QUOTE_BAR = "#cccccc"
CODE_GROUND = "#f0f0f0"


@dataclass(frozen=True)
class MailFont:
    """The font of everything that names none: written once, on the outermost element."""

    families: tuple[str, ...] = ("Arial", "Helvetica", "sans-serif")
    size: float = 11.0


DEFAULT_FONT = MailFont()
MONOSPACE = ("Courier New", "monospace")
HEADINGS = {1: 20.0, 2: 16.0, 3: 13.5}  # level: points
HEADING_GAPS = {1: (16.0, 8.0), 2: (14.0, 6.0), 3: (12.0, 4.0)}  # level: above, below
FAMILIES: dict[str, tuple[str, ...]] = {  # on the computers of nearly all readers
    "Arial": ("Arial", "Helvetica", "sans-serif"),
    "Courier New": MONOSPACE,
    "Georgia": ("Georgia", "Times New Roman", "serif"),
    "Tahoma": ("Tahoma", "Geneva", "sans-serif"),
    "Times New Roman": ("Times New Roman", "Times", "serif"),
    "Trebuchet MS": ("Trebuchet MS", "Helvetica", "sans-serif"),
    "Verdana": ("Verdana", "Geneva", "sans-serif"),
}
SIZES = (8.0, 9.0, 10.0, 11.0, 12.0, 14.0, 18.0, 24.0, 36.0)


def has(fmt: QTextFormat, prop: QTextFormat.Property | int) -> bool:
    """Whether the property is set; Qt's getters return defaults otherwise."""
    return fmt.hasProperty(prop if isinstance(prop, int) else prop.value)


def integer(fmt: QTextFormat, prop: int) -> int:
    return fmt.intProperty(prop) if fmt.hasProperty(prop) else 0


def set_line_height(
    fmt: QTextBlockFormat, percent: float | None, *, in_cell: bool = False, pixels: float | None = None
) -> None:
    """The mail's line height (CSS per cent), or with None the view's own comfortable one.

    `pixels`: what the same was for foreign text that did not say it in font sizes; that is what counts then.
    """
    proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    fmt.clearProperty(LINE_PIXELS)
    if pixels is not None:
        fmt.setProperty(LINE_PIXELS, float(pixels))
    if percent is None:
        fmt.clearProperty(LINE_HEIGHT)
        distance = QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value
        fmt.setLineHeight(0.0 if in_cell else VIEW_LEADING, distance)
    else:
        fmt.setProperty(LINE_HEIGHT, float(percent))
        fmt.setLineHeight(max(50.0, percent / NATURAL_LINE), proportional)


def show_lines_for(fmt: QTextBlockFormat, size: float) -> None:
    """Lines of a height in pixels, for text of another size (in points) than they are made for: seen as in the mail."""
    if fmt.hasProperty(LINE_PIXELS):
        percent = fmt.doubleProperty(LINE_PIXELS) * 75 / size
        fmt.setLineHeight(max(50.0, percent / NATURAL_LINE), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)


def raise_text(fmt: QTextCharFormat, pixels: float, em: float) -> None:
    """Put text of size `em` (in pixels) above its line, or below."""
    pixels = max(-_RAISED_MOST, min(_RAISED_MOST, pixels))
    fmt.setProperty(RAISED_BY, round(pixels * 0.75, 2))
    fmt.setBaselineOffset(100 * pixels / (em * NATURAL_LINE))
    fmt.clearProperty(RAISED_LINE)


def put_on_line(fmt: QTextCharFormat) -> None:
    """Neither above nor below it by a distance."""
    for prop in (RAISED_BY, RAISED_LINE, P.TextBaselineOffset.value):
        fmt.clearProperty(prop)


def paragraph(*, in_cell: bool = False) -> QTextBlockFormat:
    """A fresh paragraph: nothing of the mail in it but its distance to the next one."""
    fmt = QTextBlockFormat()
    set_line_height(fmt, None, in_cell=in_cell)
    fmt.setBottomMargin(0.0 if in_cell else PARAGRAPH_GAP)
    return fmt


@cache
def forced() -> QTextBlockFormat:
    """Of a paragraph that only Qt needs, beside a table: nobody sends it. Whoever changes it takes a copy."""
    fmt = paragraph()
    fmt.setProperty(FORCED, 1)
    return fmt


def is_first_in_cell(block: QTextBlock) -> bool:
    """Whether the block opens a table cell: Qt then keeps the cell's format as its character format."""
    table = QTextCursor(block).currentTable()
    return table is not None and table.cellAt(block.position()).firstPosition() == block.position()


class Sharing(Enum):
    """How the paper shows lines that cells share; in the mail they are shared all the same."""

    NOTHING = auto()  # there are none
    OVERLAP = auto()  # cells lie one pixel over each other
    QT = auto()  # exact wherever lines differ, and twice as slow with each key that is typed in the table


def collapse(fmt: QTextTableFormat, sharing: Sharing) -> None:
    """Let the cells of the table share their lines."""
    fmt.setProperty(COLLAPSED, 1)
    fmt.setBorderCollapse(sharing is Sharing.QT)
    fmt.setCellSpacing(-1 if sharing is Sharing.OVERLAP else 0)


def sharing_of(cells: Iterable[QTextTableCellFormat]) -> Sharing:
    """What shows these cells right: a ground would cover a line that only the neighbour draws."""
    ruled = covers = False
    for fmt in cells:
        lines = (fmt.topBorder(), fmt.rightBorder(), fmt.bottomBorder(), fmt.leftBorder())
        ruled = ruled or max(lines) > 0
        covers = covers or (has(fmt, P.BackgroundBrush) and min(lines) <= 0)
    return Sharing.NOTHING if not ruled else Sharing.QT if covers else Sharing.OVERLAP


def is_collapsed(fmt: QTextTableFormat) -> bool:
    return fmt.hasProperty(COLLAPSED)


def table_at(cursor: QTextCursor) -> QTextTable | None:
    return cursor.currentTable()


def scheme_of(address: str) -> str:
    """Lower-case scheme of a URL, "" without one. Blanks and control characters never hide one."""
    name, colon, _ = "".join(c for c in address if c > " " and c != "\x7f").partition(":")
    return name.lower() if colon and name.isascii() and name.replace("+", "").replace("-", "").isalnum() else ""


def safe_link(address: str) -> str:
    """The address if a reader may be sent there, else "". What parts words or turns them is written in numbers."""
    address = "".join(c for c in address.strip() if c >= " " and c != "\x7f")
    return _UNWRITTEN.sub(lambda odd: quote(odd[0]), address) if scheme_of(address) in LINK_SCHEMES else ""


def safe_place(address: str) -> str:
    """The address if it leads to a place in the same mail and nothing else (`#name`), else ""."""
    address = address.strip()
    return address if _PLACE.fullmatch(address) else ""


def safe_mark(sign: str) -> str:
    """The sign if it may stand before the items of a list, in the mail as well, else ""."""
    return sign if _MARK.fullmatch(sign) else ""


def safe_picture(source: str) -> str:
    """The source of a picture if it may stay in the text, else ""."""
    source = "".join(c for c in source.strip() if c >= " " and c != "\x7f")
    scheme = scheme_of(source)
    return source if scheme in PICTURE_SCHEMES and not (scheme == "cid" and _QUOTES.search(source)) else ""


def make_link(fmt: QTextCharFormat, address: str) -> None:
    """Turn the format into that of a link to a safe address, in the fixed colour."""
    fmt.setAnchor(True)
    fmt.setAnchorHref(address)
    fmt.setFontUnderline(True)
    fmt.setForeground(QColor(LINK_COLOUR))
    fmt.clearProperty(LINK_AUTOMATIC)


def unmake_link(fmt: QTextCharFormat) -> None:
    """The words stay; a colour that somebody gave them stays as well."""
    for prop in (P.IsAnchor, P.AnchorHref, P.AnchorName, P.FontUnderline, P.TextUnderlineStyle):
        fmt.clearProperty(prop.value)
    fmt.clearProperty(LINK_AUTOMATIC)
    if has(fmt, P.ForegroundBrush) and fmt.foreground().color().name() == LINK_COLOUR:
        fmt.clearForeground()


def make_heading(fmt: QTextCharFormat, level: int) -> None:
    fmt.setFontPointSize(HEADINGS.get(level, HEADINGS[3]))
    fmt.setFontWeight(QFont.Weight.Bold)


def alignment_of(fmt: QTextBlockFormat, *, right_to_left: bool) -> str:
    """ "left", "center", "right" or "justify" as the reader sees it."""
    value = fmt.alignment()
    if value & Qt.AlignmentFlag.AlignHCenter:
        return "center"
    if value & Qt.AlignmentFlag.AlignJustify:
        return "justify"
    absolute = bool(value & Qt.AlignmentFlag.AlignAbsolute)
    if value & Qt.AlignmentFlag.AlignRight:
        return "right" if absolute or not right_to_left else "left"
    return "left" if absolute or not right_to_left else "right"


ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
    "justify": Qt.AlignmentFlag.AlignJustify,
}
