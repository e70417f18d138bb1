"""Lists of foreign HTML, and those that Word only imitates.

A second paragraph in an item continues the item behind a soft break (two if there is space between them): mail
programs disagree about paragraphs in items, and Qt has no such thing. What cannot stand in an item at all
(a table, a quote, text after a nested list) becomes an indented paragraph, and the list goes on after it.
"""

from __future__ import annotations

import re
from dataclasses import replace

import lxml.html
from PySide6.QtGui import QTextListFormat

from ui.compose.editor.css import Style, declarations, length, whole
from ui.compose.editor.formats import LIST_BOTTOM, LIST_TOP, MAX_LEVEL, PARAGRAPH_GAP
from ui.compose.editor.import_char import Element
from ui.compose.editor.import_flow import Flow, Walker, is_blank
from ui.compose.editor.import_writer import Item, Listing

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
_TYPED_NUMBER = re.compile(r"\s*\(?[0-9a-zA-Z]{1,4}[.)]")


def read_list(walker: Walker, node: lxml.html.HtmlElement, element: Element, flow: Flow) -> None:
    depth, style = flow.lists, element.style
    first = next((child for child in node if child.tag == "li"), None)
    marker = _marker(style) or (_marker(declarations(first.get("style"))) if first is not None else "")
    if marker == "none":
        _read_unmarked(walker, node, element, flow)
        return
    fmt = QTextListFormat()
    usual = Kind.ListDecimal if element.tag == "ol" else _BY_DEPTH[min(2, depth)]
    named = element.attributes.get("type", "").strip()
    fmt.setStyle(_NAMED.get(marker) or _NAMED.get(named) or _NAMED.get(named.lower()) or usual)
    fmt.setIndent(min(MAX_LEVEL, depth + 1))
    fmt.setStart(whole(element.attributes.get("start"), 1, 0, 1_000_000) if element.tag == "ol" else 1)
    usual_gap = flow.look.em if depth == 0 else 0.0
    gaps = [length(style.get(f"margin-{side}"), flow.look.em) for side in ("top", "bottom")]
    top, bottom = (max(0.0, usual_gap if gap is None else gap) for gap in gaps)
    if top > 0:
        fmt.setProperty(LIST_TOP, top)
    if abs(bottom - (0.0 if depth else PARAGRAPH_GAP)) > 0.005:
        fmt.setProperty(LIST_BOTTOM, bottom)
    listing = Listing(fmt, bottom)
    block = replace(flow.block, item=None, left=0.0, indent=0.0, heading=0)
    walker.children(node, replace(flow, lists=depth + 1, listing=listing, block=block))
    walker.writer.end_paragraph()
    walker.writer.end_list(listing)


def _read_unmarked(walker: Walker, node: lxml.html.HtmlElement, element: Element, flow: Flow) -> None:
    """A list without markers is only indented text."""
    shift = [length(element.style.get(name), flow.look.em) for name in ("padding-left", "margin-left")]
    left = sum(x for x in shift if x) if any(x is not None for x in shift) else 40.0
    block = replace(flow.block, item=None, left=flow.block.left + left)
    walker.children(node, replace(flow, listing=None, block=block))
    walker.writer.end_paragraph()


def read_item(walker: Walker, node: lxml.html.HtmlElement, flow: Flow, listing: Listing) -> None:
    block = replace(flow.block, item=Item(listing, flow.block.quote), left=0.0, pre=False, heading=0)
    writer = walker.writer
    before = writer.paragraphs
    if not is_blank(node):
        walker.children(node, replace(flow, block=block, listing=None))
    if writer.paragraphs == before:  # an empty item still shows its marker
        writer.start(block, flow.look.char)
    writer.end_paragraph()


class WordLists:
    """Word writes a list as paragraphs that name a level, with the marker typed in front and marked "ignore"."""

    def __init__(self) -> None:
        self._open: dict[int, Listing] = {}

    def level_of(self, element: Element) -> int:
        found = _WORD_LEVEL.search(element.style.get("mso-list", ""))
        return int(found.group(1)) if found else 0

    def forget(self) -> None:
        self._open = {}

    def read_item(self, walker: Walker, node: lxml.html.HtmlElement, flow: Flow, level: int) -> None:
        self._open = {known: listing for known, listing in self._open.items() if known <= level}
        if level not in self._open:
            fmt = QTextListFormat()
            numbered = _TYPED_NUMBER.match(_typed_marker(node)) is not None
            fmt.setStyle(Kind.ListDecimal if numbered else _BY_DEPTH[min(2, level - 1)])
            fmt.setIndent(level)
            fmt.setStart(1)
            self._open[level] = Listing(fmt, PARAGRAPH_GAP)
        read_item(walker, node, replace(flow, block=replace(flow.block, indent=0.0)), self._open[level])


def _typed_marker(node: lxml.html.HtmlElement) -> str:
    for child in node.iter("span"):
        if declarations(child.get("style")).get("mso-list", "").lower() == "ignore":
            return "".join(child.itertext())
    return ""


def _marker(style: Style) -> str:
    """The kind of marker that a style names, "none", or ""."""
    if kind := style.get("list-style-type", "").strip().lower():
        return kind if kind in _NAMED or kind == "none" else ""
    words = style.get("list-style", "").lower().split()
    return next((word for word in words if word in _NAMED or word == "none"), "")
