"""How an element of foreign HTML changes the paragraphs inside it: pure functions of its style."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

import lxml.html

from ui.compose.editor.css import Style, amount, border, colour, length
from ui.compose.editor.formats import MAX_QUOTE
from ui.compose.editor.import_char import HEADING_TAGS, CharReader, Element, Look
from ui.compose.editor.import_writer import Block, Listing, Writer

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
PRE_TAGS = frozenset(("pre", "listing", "xmp"))


@dataclass(frozen=True)
class Flow:
    """What an element hands to its children."""

    look: Look
    block: Block
    preserve: bool = False  # white space counts
    depth: int = 0  # of elements
    lists: int = 0  # open lists
    listing: Listing | None = None  # the one whose items come next
    align_by_attribute: bool = False


class Walker(Protocol):
    """What the readers of lists and tables need from the walk over the tree."""

    writer: Writer
    chars: CharReader
    simplified: bool

    def children(self, node: lxml.html.HtmlElement, flow: Flow) -> None: ...


def is_hidden(style: Style, attributes: dict[str, str]) -> bool:
    """Hidden text of newsletters (previews, tracking) and Word's imitation of list markers."""
    return (
        style.get("display", "").lower() == "none"
        or style.get("visibility", "").lower() == "hidden"
        or style.get("mso-list", "").lower() == "ignore"
        or style.get("mso-hide", "").lower() == "all"
        or "hidden" in attributes
        or (style.get("max-height", "") in ("0", "0px") and style.get("overflow", "") == "hidden")
    )


def preserves(style: Style, inherited: bool) -> bool:
    value = style.get("white-space", "").lower()
    return value in ("pre", "pre-wrap", "break-spaces", "pre-line") if value else inherited


def is_blank(node: lxml.html.HtmlElement) -> bool:
    """Whether the element is the conventional empty paragraph: a lone no-break space."""
    return len(node) == 0 and (node.text or "") == "\xa0"


def gaps(element: Element, em: float) -> tuple[float, float]:
    """Space above and below in pixels; padding counts as margin."""
    usual = _EM_GAPS.get(element.tag, 0.0) * em
    found = []
    for side in ("top", "bottom"):
        margin = length(element.style.get(f"margin-{side}"), em)
        padding = length(element.style.get(f"padding-{side}"), em)
        found.append(max(0.0, usual if margin is None else margin) + max(0.0, padding or 0.0))
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
    if (line := style.get("line-height")) is not None:
        block = replace(block, line=_line_height(line, em))
    if (indent := style.get("text-indent")) is not None:
        block = replace(block, indent=max(0.0, length(indent, em) or 0.0))
    if tag not in ("html", "body", "td", "th"):
        ground = colour(style.get("background-color") or attributes.get("bgcolor"))
        block = block if ground is None else replace(block, ground=ground)
        block = _indented(block, element, em)
    heading = int(tag[1]) if tag in HEADING_TAGS else block.heading if tag in ("div", "p", "span") else 0
    return replace(block, heading=heading, pre=block.pre or tag in PRE_TAGS), by_attribute


def _indented(block: Block, element: Element, em: float) -> Block:
    tag, style = element.tag, element.style
    if (tag == "blockquote" and not _only_indents(element)) or (tag == "div" and _has_bar(style, em)):
        return replace(block, quote=min(MAX_QUOTE, block.quote + 1))
    if tag == "li":
        return block
    sides = []
    for side in ("left", "right"):
        sides.append(sum(length(style.get(f"{kind}-{side}"), em) or 0.0 for kind in ("margin", "padding")))
    if tag == "dd" and "margin-left" not in style:
        sides[0] += 40.0
    return replace(block, left=block.left + sides[0], right=block.right + sides[1])


def _only_indents(element: Element) -> bool:
    """A blockquote that shows no bar and says where it stands: how some programs indent."""
    style = element.style
    return element.attributes.get("type", "").lower() != "cite" and "none" in style.get("border-left", "").split()


def _has_bar(style: Style, em: float) -> bool:
    return border(style.get("border-left"), em) is not None and border(style.get("border-right"), em) is None


def _line_height(text: str, em: float) -> float | None:
    """CSS per cent of the font size; None for the usual one."""
    found = amount(text)
    if found is None or found.value <= 0:
        return None
    if found.unit == "%":
        percent = found.value
    elif found.unit == "":
        percent = found.value * 100
    else:
        pixels = length(text, em)
        if pixels is None or em <= 0:
            return None
        percent = pixels / em * 100
    return round(max(20.0, min(1000.0, percent)), 2)
