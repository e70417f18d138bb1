"""Lists of foreign HTML, and those that Word only imitates.

A second paragraph in an item continues the item behind a soft break (two if there is space between them): mail
programs disagree about paragraphs in items, and Qt has no such thing. What cannot stand in an item at all
(a table, a quote, text after a nested list) becomes an indented paragraph, and the list goes on after it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

import lxml.html
from PySide6.QtGui import QTextListFormat

from ui.compose.editor.formats import INDENT_STEP, LIST_BOTTOM, LIST_LEFT, LIST_TOP, MAX_LEVEL, PARAGRAPH_GAP
from ui.compose.editor.reading.css import Style, declarations, length, whole
from ui.compose.editor.reading.import_block import MAX_GAP, Item, Listing
from ui.compose.editor.reading.import_elements import Element
from ui.compose.editor.reading.import_flow import (
    Flow,
    Walker,
    begun_at_first,
    block_style,
    gaps,
    is_blank,
    standing_out,
)

Kind = QTextListFormat.Style
_NAMED = {
    "1": Kind.ListDecimal,
    "a": Kind.ListLowerAlpha,
    "A": Kind.ListUpperAlpha,
    "i": Kind.ListLowerRoman,
    "I": Kind.ListUpperRoman,
    "disc": Kind.ListDisc,
    "circle": Kind.ListCircle,
    "square": Kind.ListSquare,
    "decimal": Kind.ListDecimal,
    "decimal-leading-zero": Kind.ListDecimal,
    "lower-alpha": Kind.ListLowerAlpha,
    "lower-latin": Kind.ListLowerAlpha,
    "upper-alpha": Kind.ListUpperAlpha,
    "upper-latin": Kind.ListUpperAlpha,
    "lower-roman": Kind.ListLowerRoman,
    "upper-roman": Kind.ListUpperRoman,
}
_BY_DEPTH = (Kind.ListDisc, Kind.ListCircle, Kind.ListSquare)
_WORD_LEVEL = re.compile(r"level([1-9])")
_WORD_LIST = re.compile(r"\bl[0-9]+\b", re.IGNORECASE)
_TYPED_NUMBER = re.compile(r"(\(?)(\d{1,4}|[^\W\d_]{1,4})([.)\-]{1,2})")  # `1-` is how Arabic ones are written
_TYPED_BULLETS = {"o": Kind.ListCircle, "§": Kind.ListSquare, "·": Kind.ListDisc, "•": Kind.ListDisc}


def read_list(walker: Walker, node: lxml.html.HtmlElement, element: Element, flow: Flow) -> None:
    depth, style, em = flow.lists, element.style, flow.look.em
    first = next((walker.elements.of(child) for child in node if child.tag == "li"), Element("li", {}, {}))
    marker = _marker(first.style) or _marker(style)
    if marker == "none":
        _read_unmarked(walker, node, element, flow)
        return
    fmt = QTextListFormat()
    usual = Kind.ListDecimal if element.tag == "ol" else _BY_DEPTH[min(2, depth)]
    named = (element.attributes.get("type") or first.attributes.get("type") or "").strip()
    by_name = _NAMED.get(named) or _NAMED.get(named.lower())
    if number := _TYPED_NUMBER.fullmatch(_quoted(marker)):
        by_name = by_name or _typed(number[0], depth + 1)[0]
        _dress(fmt, number)
    fmt.setStyle(_NAMED.get(marker) or by_name or usual)
    fmt.setIndent(min(MAX_LEVEL, depth + 1))
    counted = first.attributes.get("value") or element.attributes.get("start")
    fmt.setStart(whole(counted, 1, 0, 1_000_000) if element.tag == "ol" else 1)
    opens = flow.listing is not None and flow.listing.index < 0  # nothing is seen yet of the list around it,
    opens = opens and walker.writer.cursor.currentList() is None  # nor of one that this one will go on in
    usual_gap = em if depth == 0 else 0.0
    gaps_said = [length(style.get(f"margin-{side}"), em) for side in ("top", "bottom")]
    top, bottom = (max(0.0, usual_gap if gap is None else gap) for gap in gaps_said)
    if top > 0:
        fmt.setProperty(LIST_TOP, top)
    if abs(bottom - (0.0 if depth and not opens else PARAGRAPH_GAP)) > 0.005:
        fmt.setProperty(LIST_BOTTOM, bottom)
    block, by_attribute = block_style(element, flow, em)
    walker.writer.gap_above(top)
    left = _left_of(element, em, block.right_to_left, 40.0)
    mirrored = block.right_to_left
    around = 0.0
    if flow.listing is None or opens:  # else the list around it has that already
        around = flow.block.right if mirrored else flow.block.left
    _stand_in(fmt, around + left + _left_of(first, em, mirrored, 0.0))
    listing = Listing(fmt, bottom)
    # what is no item stands in all the same: some programs indent by lists without any
    sides = (0.0, left) if mirrored else (left, 0.0)
    block = replace(block, item=None, left=flow.block.left + sides[0], right=flow.block.right + sides[1])
    block = replace(block, indent=0.0, heading=0)
    inner = replace(flow, lists=depth + 1, listing=listing, block=block, align_by_attribute=by_attribute)
    walker.children(node, inner)
    walker.writer.end_paragraph()
    walker.writer.end_list(listing)


def _left_of(element: Element, em: float, right_to_left: bool, usual: float) -> float:
    """How far its text stands in from the side where it begins: what is said, else what is usual."""
    style, side = element.style, "right" if right_to_left else "left"
    padding = length(style.get(f"padding-{side}") or style.get("padding-inline-start"), em)
    return (usual if padding is None else padding) + (length(style.get(f"margin-{side}"), em) or 0.0)


def _stand_in(fmt: QTextListFormat, pixels: float) -> None:
    pixels = max(0.0, min(MAX_GAP, pixels))
    if abs(pixels - INDENT_STEP) > 0.05:
        fmt.setProperty(LIST_LEFT, pixels)


def _read_unmarked(walker: Walker, node: lxml.html.HtmlElement, element: Element, flow: Flow) -> None:
    """A list without markers is only indented text."""
    block, by_attribute = block_style(element, flow, flow.look.em)
    shift = _left_of(element, flow.look.em, block.right_to_left, 40.0)
    sides = (0.0, shift) if block.right_to_left else (shift, 0.0)
    block = replace(block, item=None, left=flow.block.left + sides[0], right=flow.block.right + sides[1])
    usual = flow.look.em if flow.lists == 0 else 0.0
    margins = [length(element.style.get(f"margin-{side}"), flow.look.em) for side in ("top", "bottom")]
    above, below = (max(0.0, usual if margin is None else margin) for margin in margins)
    walker.writer.gap_above(above)
    before = walker.writer.paragraphs
    walker.children(node, replace(flow, listing=None, block=block, align_by_attribute=by_attribute))
    walker.writer.end_paragraph()
    if walker.writer.paragraphs > before:
        walker.writer.gap_below(below)


def read_item(walker: Walker, node: lxml.html.HtmlElement, element: Element, flow: Flow, listing: Listing) -> None:
    block = replace(flow.block, item=Item(listing, flow.block.quote), left=0.0, pre=False, heading=0)
    if block.right_to_left:
        block = replace(block, right=0.0)
    writer = walker.writer
    above, below = gaps(element, flow.look.em)
    writer.gap_above(above.margin)
    writer.pad_above(above.padding)
    before = writer.paragraphs
    if not is_blank(node):
        walker.children(node, replace(flow, block=block, listing=None))
    if writer.paragraphs == before:  # an empty item still shows its marker
        writer.start(block, flow.look.char)
    writer.end_paragraph()
    writer.pad_below(below.padding)
    writer.gap_above(below.margin)


def numbered(element: Element, flow: Flow) -> Flow:
    """What has a number that stays begins where that does."""
    return replace(flow, block=begun_at_first(flow.block, standing_out(element.style, flow.look.em)))


class WordLists:
    """Word writes a list as paragraphs that name a level, with the marker typed in front and marked "ignore"."""

    def __init__(self) -> None:
        self._open: dict[int, Listing] = {}
        self._name = ""

    def level_of(self, node: lxml.html.HtmlElement, element: Element) -> int:
        """From 1; 0 for what is no item, or has a number that people refer to: that one stays as it was typed."""
        said = element.style.get("mso-list", "")
        found = _WORD_LEVEL.search(said) if said else None
        if found is None:
            return 0
        typed = _typed_marker(node)
        if typed is None:
            return int(found.group(1)) if element.tag == "p" else 0
        if element.tag == "p" and _is_counted(_bare(typed)):
            return int(found.group(1))
        kept = declarations(typed.get("style"))
        typed.set("style", ";".join(f"{name}:{value}" for name, value in kept.items() if name != "mso-list"))
        return 0

    def forget(self) -> None:
        self._open = {}

    def read_item(self, walker: Walker, node: lxml.html.HtmlElement, element: Element, flow: Flow, level: int) -> None:
        """`flow` is the paragraph's own: how far it stands in, less what the levels around it do, is its list's."""
        name = _WORD_LIST.search(element.style.get("mso-list", ""))
        list_name = name[0].lower() if name else ""
        if list_name != self._name:  # another list of Word's
            self._open, self._name = {}, list_name
        self._open = {known: listing for known, listing in self._open.items() if known <= level}
        if level not in self._open:
            fmt = QTextListFormat()
            typed = _typed_marker(node)
            marker = "" if typed is None else _bare(typed)
            style, start = _typed(marker, level)
            if number := _TYPED_NUMBER.fullmatch(marker):
                _dress(fmt, number)
            fmt.setStyle(style)
            fmt.setIndent(level)
            fmt.setStart(start)
            around = sum(_left(self._open[known].format) for known in self._open)
            said = flow.block.right if flow.block.right_to_left else flow.block.left
            _stand_in(fmt, said - around)
            fmt.setProperty(LIST_BOTTOM, 0.0)
            self._open[level] = Listing(fmt, 0.0)
        read_item(walker, node, element, replace(flow, block=replace(flow.block, indent=0.0)), self._open[level])


def _left(fmt: QTextListFormat) -> float:
    return fmt.doubleProperty(LIST_LEFT) if fmt.hasProperty(LIST_LEFT) else INDENT_STEP


def _is_counted(marker: str) -> bool:
    """Whether a list of HTML can show the marker, or a bullet for it: not so 2.1, "Article 3" or Asian numbers."""
    if len(marker) > 1:
        return _TYPED_NUMBER.fullmatch(marker) is not None
    return not marker.isdigit() and unicodedata.category(marker or " ") != "Lo"


def _dress(fmt: QTextListFormat, number: re.Match[str]) -> None:
    """The brackets of `(a)` and `1)`."""
    if number[1] or number[3] != ".":
        fmt.setNumberPrefix(number[1])
        fmt.setNumberSuffix(number[3])


def _typed(marker: str, level: int) -> tuple[QTextListFormat.Style, int]:
    """The kind of list and its first number, from the marker that Word typed."""
    found = _TYPED_NUMBER.fullmatch(marker)
    if found is None:
        bullet = marker[:1]
        return _TYPED_BULLETS.get(bullet) or _BY_DEPTH[0 if level > 3 else level - 1], 1
    word = found[2]
    if word.isdigit():
        return Kind.ListDecimal, min(int(word), 1_000_000)
    if word.lower() == "i" or (len(word) > 1 and set(word.lower()) <= set("ivxlc")):
        return Kind.ListLowerRoman if word.islower() else Kind.ListUpperRoman, 1
    if len(word) == 1 and word.isascii() and word.isalpha():
        kind = Kind.ListLowerAlpha if word.islower() else Kind.ListUpperAlpha
        return kind, ord(word.lower()) - ord("a") + 1
    return Kind.ListDecimal, 1


def _typed_marker(node: lxml.html.HtmlElement) -> lxml.html.HtmlElement | None:
    for child in node.iter("span"):
        if declarations(child.get("style")).get("mso-list", "").lower() == "ignore":
            return child
    return None


def _bare(typed: lxml.html.HtmlElement) -> str:
    return "".join(typed.itertext()).replace("\xa0", " ").strip()


def _quoted(marker: str) -> str:
    """What stands between quotation marks: a marker that is written out."""
    is_written = len(marker) > 2 and marker[0] in "\"'" and marker[0] == marker[-1]
    return marker[1:-1].strip() if is_written else ""


def _marker(style: Style) -> str:
    """The kind of marker that a style names, "none", one between quotation marks, or ""."""
    if kind := style.get("list-style-type", "").strip().lower():
        return kind if kind in _NAMED or kind == "none" or _quoted(kind) else ""
    words = style.get("list-style", "").lower().split()
    return next((word for word in words if word in _NAMED or word == "none"), "")
