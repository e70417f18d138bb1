"""How an element of foreign HTML changes the paragraphs inside it: pure functions of its style."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import lxml.html
from PySide6.QtGui import QTextTableCellFormat

from ui.compose.editor.formats import MAX_QUOTE
from ui.compose.editor.reading.css import Style, amount, colour, length
from ui.compose.editor.reading.import_block import Block, Listing
from ui.compose.editor.reading.import_char import HEADING_TAGS, CharReader, Look
from ui.compose.editor.reading.import_copies import replace
from ui.compose.editor.reading.import_elements import Element, Elements
from ui.compose.editor.reading.import_quotes import is_framed, is_on_ground, is_quote, read_look
from ui.compose.editor.reading.import_writer import Writer

if TYPE_CHECKING:
    from ui.compose.editor.reading.import_cells import TablePlan

_EM_GAPS = {  # what browsers put above and below, in font sizes
    "p": 1.0,
    "pre": 1.0,
    "dl": 1.0,
    "blockquote": 1.0,
    "figure": 1.0,
    "listing": 1.0,
    "xmp": 1.0,
    "h1": 0.67,
    "h2": 0.83,
    "h3": 1.0,
    "h4": 1.33,
    "h5": 1.67,
    "h6": 2.33,
}
_ALIGN = {"start": "", "end": "right", "-webkit-center": "center", "middle": "center"}
APART = 1e-6  # pixels of padding: no space, but margins do not collapse through it
TINY = 4.0  # pixels: text of this size is there for the space it takes
_OF_PARENT = frozenset(("inherit", "unset"))
PAGE = 784.0  # pixels between the usual margins of a page
_BLANK = 3.0  # pixels, about: what a blank is wide
_FAR_OUT = 30.0  # pixels: a date, or the number of a clause; of a mere bullet, the other lines count more
PRE_TAGS = frozenset(("pre", "listing", "xmp"))


@dataclass(frozen=True)
class Box:
    """A block of a fixed width, in pixels (None: all there is)."""

    width: float | None
    centred: bool = False


def is_centred(style: Style) -> bool:
    return style.get("margin-left", "").lower() == "auto" and style.get("margin-right", "").lower() == "auto"


def is_pushed(style: Style) -> bool:
    """Whether it says itself at which side it stands: only one of its margins takes the rest."""
    return (style.get("margin-left", "").lower() == "auto") is not (style.get("margin-right", "").lower() == "auto")


def width_of(element: Element) -> float:
    """How wide it says it is, in pixels; 0 where it does not, or says it in shares of what is around."""
    return max(0.0, length(element.style.get("width") or element.attributes.get("width"), 16.0) or 0.0)


@dataclass(frozen=True, eq=False)
class Flow:
    """What an element hands to its children."""

    look: Look
    block: Block
    preserve: bool = False  # white space counts
    lists: int = 0  # open lists
    listing: Listing | None = None  # the one whose items come next
    align_by_attribute: bool = False
    moved: str = ""  # where a table here stands: text-align does not move it, align= around it does
    box: Box | None = None  # what the only table in here fills
    room: float = 0.0  # how wide the innermost box of a fixed width is, 0 outside of one
    nested: int = 0  # boxes around this
    floats: str = ""  # the side at which text flows around the table that is read
    stood_in: bool = False  # some table around this is in a cell that stands in from the side
    buttons: bool = True  # a link that looks like one has yet to become it


@dataclass(frozen=True, eq=False)
class Span:
    """What an element that goes on in its line does to what is in it."""

    inner: Flow
    is_plain: bool  # nothing but that
    place: str = ""  # the name of the place that begins here
    boxed: bool = False  # it may stand in a box of its own
    apart: tuple[bool, bool] = (False, False)  # from what is before and behind it
    padded: tuple[bool, bool] = (False, False)  # the same, from words only
    marked: bool = False  # signs may stand around it


class Walker(Protocol):
    """What the readers of lists and tables need from the walk over the tree."""

    writer: Writer
    chars: CharReader
    elements: Elements
    inner: dict[tuple[object, ...], Flow]  # what an element makes of what it stands in, found once
    spans: dict[tuple[Flow, Element], Span]  # the same of one that goes on in its line
    cell_formats: dict[tuple[object, ...], QTextTableCellFormat]
    table_plans: dict[tuple[object, ...], TablePlan]
    table_sides: dict[tuple[Element, float, bool], tuple[Space, Space, tuple[float, float]]]
    simplified: bool
    boxes: int  # blocks that became tables
    tables: int  # around what is read now
    read_tables: int  # up to what is read now
    deepest: int  # so many at most

    def children(self, node: lxml.html.HtmlElement, flow: Flow) -> None: ...

    def text(self, text: str | None, flow: Flow) -> None: ...

    def node(self, node: lxml.html.HtmlElement, flow: Flow) -> None: ...

    def paragraph(self, node: lxml.html.HtmlElement, element: Element, flow: Flow) -> None: ...


def is_hidden(style: Style, attributes: dict[str, str]) -> bool:
    """Hidden text of newsletters (previews, tracking) and Word's imitation of list markers.

    What is hidden from Outlook alone (`mso-hide`) is what all others show.
    """
    return (
        style.get("display", "").lower() == "none"
        or style.get("visibility", "").lower() in ("hidden", "collapse")
        or style.get("mso-list", "").lower() == "ignore"
        or ("hidden" in attributes and "display" not in style)
        or amount(style.get("opacity")) == (0.0, "")
        or (style.get("overflow", "") == "hidden" and any(_is_zero(style.get(x)) for x in ("max-height", "height")))
    )


def _is_zero(text: str | None) -> bool:
    found = amount(text)
    return found is not None and found.value == 0


def inline_marks(element: Element, flow: Flow) -> tuple[str, str]:
    """What stands for an element that has no format of its own: quotation marks, and turns of direction.

    Isolates and overrides are those of the Unicode bidirectional algorithm, sections 2.2 and 2.4.
    """
    if element.tag == "q":
        return "\u201c", "\u201d"
    direction = element.attributes.get("dir", element.style.get("direction", "")).lower()
    if direction not in ("rtl", "ltr"):
        return "", ""
    if element.tag == "bdo":
        return ("\u202e" if direction == "rtl" else "\u202d"), "\u202c"
    if (direction == "rtl") == flow.block.right_to_left:
        return "", ""
    return ("\u2067" if direction == "rtl" else "\u2066"), "\u2069"


def preserves(style: Style, inherited: bool) -> bool:
    value = style.get("white-space", "").lower()
    return value in ("pre", "pre-wrap", "break-spaces", "pre-line") if value else inherited


def is_unbroken(element: Element) -> bool | None:
    """Whether lines in it stay whole, if it says anything about that."""
    said = element.style.get("white-space", "").lower()
    if said and said not in _OF_PARENT:
        return said in ("nowrap", "pre")
    return True if "nowrap" in element.attributes else None


def apart_in_line(style: Style, em: float) -> tuple[bool, bool]:
    """Whether something in a line keeps away from what is before and behind it, though no blank is there."""
    return _as_wide_as_blanks(
        style, em, ("margin", "padding") if style.get("display") == "inline-block" else ("margin",)
    )


def padded_in_line(style: Style, em: float) -> tuple[bool, bool]:
    """The same of room within it that nobody sees as its own: no ground and no line shows where it ends."""
    if "background-color" in style or any(name.startswith("border-") for name in style):
        return False, False
    return _as_wide_as_blanks(style, em, ("padding",))


def _as_wide_as_blanks(style: Style, em: float, kinds: tuple[str, ...]) -> tuple[bool, bool]:
    sides = [[length(style.get(f"{kind}-{side}"), em) for kind in kinds] for side in ("left", "right")]
    left, right = (sum(x or 0.0 for x in both) >= _BLANK for both in sides)
    return left, right


def keeps_margins(element: Element) -> bool:
    """Whether margins in it add to its own, instead of falling together with them."""
    return element.tag not in ("html", "body") and element.style.get("overflow", "") in ("hidden", "auto", "scroll")


def is_blank(node: lxml.html.HtmlElement) -> bool:
    """Whether the element is the conventional empty paragraph: a lone no-break space."""
    return len(node) == 0 and (node.text or "") == "\xa0"


def height_of_space(node: lxml.html.HtmlElement, element: Element, flow: Flow) -> float | None:
    """How high a block is that is there for the space it takes; None for any other one."""
    em = flow.look.em
    if length(element.style.get("height"), em) == 0 and _shows_nothing(node, element, em):
        return 0.0
    if (node.text or "").strip() or flow.block.item is not None:
        return None
    if len(node) and not (
        ("height" in element.style and _is_without_content(node)) or (em <= TINY and _is_line_ends(node))
    ):
        return None
    said = [length(element.style.get(name), em) for name in ("height", "line-height")]
    if em > TINY and (said[0] is None or is_blank(node)):
        return None
    return max(0.0, *(high or 0.0 for high in said), flow.block.line_pixels or 0.0)


def _is_line_ends(node: lxml.html.HtmlElement) -> bool:
    return all(child.tag == "br" and not (child.tail or "").strip() for child in node)


def _is_without_content(node: lxml.html.HtmlElement) -> bool:
    """Whether there are at most empty spans in it, as in the empty lines of Google Docs."""
    return not any(
        child.tag != "span" or (child.text or "").strip() or (child.tail or "").strip()
        for child in node.iterdescendants()
    )


def _shows_nothing(node: lxml.html.HtmlElement, element: Element, em: float) -> bool:
    """Whether all that is in the element are line ends, of lines that have no height."""
    return (
        length(element.style.get("line-height"), em) == 0
        and not node.text_content().strip()
        and node.find(".//*[@src]") is None
    )


@dataclass(frozen=True)
class Space:
    """Margin and padding of one side, in pixels."""

    margin: float
    padding: float


def gaps(element: Element, em: float, *, inner: bool = False) -> tuple[Space, Space]:
    """Space above and below. `inner`: of a list in a list."""
    usual = 0.0 if inner else _EM_GAPS.get(element.tag, 0.0) * em
    found = []
    for side in ("top", "bottom"):
        margin = length(element.style.get(f"margin-{side}"), em)
        padding = length(element.style.get(f"padding-{side}"), em)
        found.append(Space(max(0.0, usual if margin is None else margin), max(0.0, padding or 0.0)))
    return found[0], found[1]


def block_style(element: Element, flow: Flow, em: float) -> tuple[Block, bool]:
    """The paragraphs inside the element, and whether their alignment came from an attribute."""
    tag, style, attributes = element.tag, element.style, element.attributes
    block, by_attribute = flow.block, flow.align_by_attribute
    declared = style.get("text-align", "").lower()
    named = declared or ("center" if tag == "center" else attributes.get("align", "").lower())
    align = _ALIGN.get(named, named)
    if named and align in ("", "left", "center", "right", "justify"):
        block, by_attribute = replace(block, align=align), not declared
    if (direction := attributes.get("dir", style.get("direction", "")).lower()) in ("rtl", "ltr"):
        block = replace(block, right_to_left=direction == "rtl")
    block = lined(block, style, em)
    if (indent := style.get("text-indent")) is not None:
        block = replace(block, indent=max(0.0, length(indent, em) or 0.0))
    if tag not in ("html", "body", "td", "th"):
        ground = colour(style.get("background-color") or attributes.get("bgcolor"))
        block = block if ground is None else replace(block, ground=ground)
        if tag != "li" or flow.listing is None:  # an item stands where its list does
            block = indented(block, element, em, flow.look.under)
        if (out := standing_out(style, em)) >= _FAR_OUT and "mso-list" not in style:  # those are looked at as lists
            block = begun_at_first(block, out)
    heading = int(tag[1]) if tag in HEADING_TAGS else block.heading if tag in ("div", "p", "span") else 0
    lined_up = style.get("white-space", "").lower() == "pre" and tag == "div"  # how programs copy code
    pre = block.pre or lined_up or tag in PRE_TAGS
    return replace(block, heading=heading, pre=pre, strut=em, of_text=False), by_attribute


def standing_out(style: Style, em: float) -> float:
    """How far the first line stands out before the others, in pixels."""
    return max(0.0, -(length(style.get("text-indent"), em) or 0.0))


def begun_at_first(block: Block, out: float) -> Block:
    """All of it where its first line begins: not all mail programs let that one stand out."""
    if block.right_to_left:
        return replace(block, right=max(0.0, block.right - out))
    return replace(block, left=max(0.0, block.left - out))


def lined(block: Block, style: Style, em: float) -> Block:
    """The line height that the style says, if any."""
    if (text := style.get("line-height")) is None or text.strip().lower() in ("inherit", "unset"):
        return block
    percent, pixels = _line_height(text, em)
    return replace(block, line=percent, line_pixels=pixels)


def indented(block: Block, element: Element, em: float, under: tuple[int, int, int]) -> Block:
    """Quotes, and what stands in from the sides. `under`: the ground of all that."""
    tag, style = element.tag, element.style
    if is_quote(element, em, under):
        if block.quote >= MAX_QUOTE:
            return block
        boxed = is_on_ground(element, em, under) or is_framed(element, em)
        # its line stands in as far as the text around it
        look = read_look(element, em, (block.left, block.right), boxed=boxed)
        return replace(block, looks=(*block.looks, look), left=0.0, right=0.0)
    if tag in ("ul", "ol", "menu", "dir"):
        return block
    sides = []
    for side in ("left", "right"):
        sides.append(sum(_across(style.get(f"{kind}-{side}"), em) for kind in ("margin", "padding")))
        if tag == "figure" and f"margin-{side}" not in style:
            sides[-1] += 40.0
    if tag == "dd" and "margin-left" not in style:
        sides[0] += 40.0
    return replace(block, left=block.left + sides[0], right=block.right + sides[1])


def _across(text: str | None, em: float) -> float:
    """A length, or a share of a page that is as wide as where most mail is read."""
    found = length(text, em) if text else 0.0
    if found is None and (share := amount(text)) is not None and share.unit == "%":
        found = share.value * PAGE / 100
    return found or 0.0


def _line_height(text: str, em: float) -> tuple[float | None, float | None]:
    """CSS per cent of the font size, and pixels if it was not a mere number; both None for the usual one."""
    found = amount(text)
    if found is None or found.value <= 0 or em <= 0:
        return None, None
    if found.unit == "":
        return round(max(20.0, min(1000.0, found.value * 100)), 2), None
    pixels = em * found.value / 100 if found.unit == "%" else length(text, em)
    if pixels is None:
        return None, None
    pixels = max(0.2 * em, min(10 * em, pixels))
    return round(pixels / em * 100, 2), round(pixels, 4)
