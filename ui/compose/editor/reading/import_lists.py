"""Lists of foreign HTML.

A second paragraph in an item continues the item behind a soft break (two if there is space between them): mail
programs disagree about paragraphs in items, and Qt has no such thing. What cannot stand in an item at all
(a table, a quote, text after a nested list) becomes an indented paragraph, and the list goes on after it.
"""

from __future__ import annotations

import re
from dataclasses import replace

import lxml.html
from PySide6.QtGui import QTextList, QTextListFormat

from ui.compose.editor.formats import LIST_BOTTOM, LIST_MARK, LIST_TOP, MAX_LEVEL, PARAGRAPH_GAP, safe_mark
from ui.compose.editor.reading.css import Style, length, whole
from ui.compose.editor.reading.import_block import Item, Listing, stand_in
from ui.compose.editor.reading.import_elements import Element
from ui.compose.editor.reading.import_flow import (
    Flow,
    Walker,
    block_style,
    gaps,
    is_blank,
)
from ui.compose.editor.reading.import_markers import BY_DEPTH, HIGHEST, Kind, dress, is_number, typed

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


_WRITTEN_OUT = re.compile(r"""(["'])[^"']{1,12}\1""")
_BESIDE_PAGE = 20.0  # pixels that a marker takes, which no page has beside it
_SIGNS = {"hyphen": "–", "dash": "–", "check": "✓"}  # that Apple's programs know by name


def read_list(walker: Walker, node: lxml.html.HtmlElement, element: Element, flow: Flow) -> None:
    depth, style, em = flow.lists, element.style, flow.look.em
    first = next((walker.elements.of(child) for child in node if child.tag == "li"), Element("li", {}, {}))
    marker = _marker(first.style) or _marker(style)
    if marker == "none":
        _read_unmarked(walker, node, element, flow)
        return
    fmt = _numbered(element, first, marker, depth)
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
    if _is_inside(style) and not block.in_cell:  # ours stand before the text
        left = max(left, _BESIDE_PAGE)
    mirrored = block.right_to_left
    around = 0.0
    if flow.listing is None or opens:  # else the list around it has that already
        around = flow.block.right if mirrored else flow.block.left
    of_first = _left_of(first, em, mirrored, 0.0)
    stand_in(fmt, around + left + of_first)
    usual = None if is_number(_quoted(marker)) else _look(_numbered(element, element, _marker(style), depth))
    listing = Listing(fmt, bottom, of_first, usual=usual)
    # what is no item stands in all the same: some programs indent by lists without any
    sides = (0.0, left) if mirrored else (left, 0.0)
    block = replace(block, item=None, left=flow.block.left + sides[0], right=flow.block.right + sides[1])
    block = replace(block, indent=0.0, heading=0)
    inner = replace(flow, lists=depth + 1, listing=listing, block=block, align_by_attribute=by_attribute)
    walker.children(node, inner)
    walker.writer.end_paragraph()
    walker.writer.end_list(listing)


def _numbered(element: Element, first: Element, marker: str, depth: int) -> QTextListFormat:
    """What stands before the items of a list: which sign, or which kind of number and the `first` of them."""
    fmt = QTextListFormat()
    usual = Kind.ListDecimal if element.tag == "ol" else BY_DEPTH[min(2, depth)]
    _marked(fmt, marker, element.attributes.get("type") or first.attributes.get("type") or "", usual, depth)
    fmt.setIndent(min(MAX_LEVEL, depth + 1))
    counted = first.attributes.get("value") or element.attributes.get("start")
    fmt.setStart(whole(counted, 1, 0, HIGHEST) if element.tag == "ol" else 1)
    return fmt


def _marked(fmt: QTextListFormat, marker: str, named: str, usual: Kind, depth: int) -> QTextListFormat:
    """The format with the marker that a style names, else the one of `type`, else the usual one."""
    by_name = _NAMED.get(named.strip()) or _NAMED.get(named.strip().lower())
    if is_number(written := _quoted(marker)):
        by_name = by_name or typed(written, depth + 1)[0]
        dress(fmt, written)
    elif sign := safe_mark(written) or _SIGNS.get(marker, ""):
        fmt.setProperty(LIST_MARK, sign)
    fmt.setStyle(_NAMED.get(marker) or by_name or usual)
    return fmt


def _look(fmt: QTextListFormat) -> tuple[Kind, str]:
    return fmt.style(), str(fmt.stringProperty(LIST_MARK))


def _left_of(element: Element, em: float, right_to_left: bool, usual: float) -> float:
    """How far its text stands in from the side where it begins: what is said, else what is usual."""
    style, side = element.style, "right" if right_to_left else "left"
    padding = length(style.get(f"padding-{side}") or style.get("padding-inline-start"), em)
    return (usual if padding is None else padding) + (length(style.get(f"margin-{side}"), em) or 0.0)


def _is_inside(style: Style) -> bool:
    """Whether markers stand in the first line of the text."""
    return "inside" in f"{style.get('list-style', '')} {style.get('list-style-position', '')}".lower().split()


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


def read_item(
    walker: Walker,
    node: lxml.html.HtmlElement,
    element: Element,
    flow: Flow,
    listing: Listing,
    said: float | None = None,
) -> None:
    """`said`: how far it stands in beyond the lists around, if that is not what its style says."""
    if element.tag == "li" and (node.text or "").strip() and _marker(element.style) == "none" and listing.index >= 0:
        number = listing.number  # it counts, though it does not show that
        _interrupt(walker, listing)
        walker.paragraph(node, element, replace(flow, listing=None))
        listing.go_on(number if listing.format.style() in BY_DEPTH else number + 1)
        return
    if said is None:
        said = _left_of(element, flow.look.em, flow.block.right_to_left, 0.0)
    if element.tag == "li" and "value" in element.attributes and listing.index >= 0:
        _count_from(walker, listing, whole(element.attributes["value"], listing.number, 0, HIGHEST))
    if element.tag == "li" and listing.usual is not None and listing.index >= 0:
        _mark_as(walker, listing, element, listing.usual)
    item = Item(listing, flow.block.quote, said - listing.left, 0.0 if flow.block.right_to_left else flow.block.left)
    block = replace(flow.block, item=item, left=0.0, pre=False, heading=0)
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


def _count_from(walker: Walker, listing: Listing, number: int) -> None:
    """The next item has this number: no mail program agrees about `value`, all about where a list begins."""
    if number == listing.number or listing.format.style() not in _NAMED.values() or listing.format.style() in BY_DEPTH:
        return
    _interrupt(walker, listing)
    listing.go_on(number)


def _mark_as(walker: Walker, listing: Listing, element: Element, usual: tuple[Kind, str]) -> None:
    """An item that names another marker than the one above it begins a list of its own, which counts on."""
    marker, named = _marker(element.style), element.attributes.get("type", "")
    if marker == "none" or is_number(_quoted(marker)):
        return
    kind, sign = _look(_marked(QTextListFormat(), marker, named, usual[0], 0)) if marker or named else usual
    if (kind, sign) == _look(listing.format):
        return
    number = listing.number
    _interrupt(walker, listing)
    listing.format.setStyle(kind)
    if sign:
        listing.format.setProperty(LIST_MARK, sign)
    else:
        listing.format.clearProperty(LIST_MARK)
    listing.go_on(1 if kind in BY_DEPTH else number)


def _interrupt(walker: Walker, listing: Listing) -> None:
    """The list ends; what follows at once is its rest."""
    walker.writer.end_paragraph()
    made = walker.writer.cursor.document().object(listing.index)
    if isinstance(made, QTextList):
        look = made.format()
        look.setProperty(LIST_BOTTOM, 0.0)
        made.setFormat(look)


def _quoted(marker: str) -> str:
    """What stands between quotation marks: a marker that is written out."""
    is_written = len(marker) > 2 and marker[0] in "\"'" and marker[0] == marker[-1]
    return marker[1:-1].strip() if is_written else ""


def _marker(style: Style) -> str:
    """The kind of marker that a style names, "none", one between quotation marks, or ""."""
    if kind := style.get("list-style-type", "").strip().lower():
        return kind if kind in _NAMED or kind in _SIGNS or kind == "none" or _quoted(kind) else ""
    said = style.get("list-style", "")
    if (written := _WRITTEN_OUT.search(said)) and _quoted(written[0]):
        return written[0]
    words = said.lower().split()
    return next((word for word in words if word in _NAMED or word == "none"), "")
