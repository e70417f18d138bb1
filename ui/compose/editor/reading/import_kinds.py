"""Which elements of foreign HTML are blocks, which go on in a line, and which nothing is seen of."""

from __future__ import annotations

from enum import Enum, auto

import lxml.html

from ui.compose.editor.reading.css import amount
from ui.compose.editor.reading.import_elements import Element
from ui.compose.editor.reading.import_flow import is_hidden

BLOCK_TAGS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "listing",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "xmp",
    ]
)
DROPPED = frozenset(
    [
        "applet",
        "audio",
        "base",
        "canvas",
        "col",
        "colgroup",
        "embed",
        "frame",
        "frameset",
        "head",
        "iframe",
        "input",
        "link",
        "map",
        "math",
        "meta",
        "noframes",
        "noscript",
        "object",
        "param",
        "script",
        "select",
        "source",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "track",
        "video",
    ]
)


_SHORTEST = frozenset(("p", "div", "section", "h1", "h2", "h3", "h4", "h5", "h6"))
_OF_ITS_OWN = frozenset(("width", "max-width", "height", "float", "background-color"))
_AS_BLOCKS = frozenset(("block", "list-item", "flex", "grid", "flow-root", "table", "table-row"))
_ONE_LINE = 60  # characters that stand beside others without breaking


class Kind(Enum):
    """What is done with an element."""

    UNSEEN = auto()
    BLOCK = auto()
    MARKER = auto()  # typed by Word before an item, which shows one of its own
    STANDING = auto()  # a block, unless there is so little in it that it stands in a line of text
    OTHER = auto()  # its name says so


def kind_of(element: Element) -> Kind:
    tag, style = element.tag, element.style
    if style.get("mso-list", "").lower() == "ignore":
        return Kind.MARKER
    if tag in DROPPED or is_hidden(style, element.attributes):
        return Kind.UNSEEN
    if tag in ("br", "img", "hr", "table"):
        return Kind.OTHER
    shown = style.get("display")
    inline = shown == "inline" or (tag == "li" and shown == "inline-block")  # as menus are written
    block = (tag in BLOCK_TAGS and not inline) or shown in _AS_BLOCKS
    if block and shown == "inline-block" and tag in _SHORTEST and not _has_room_of_its_own(element):
        return Kind.STANDING
    return Kind.BLOCK if block else Kind.OTHER


def _has_room_of_its_own(element: Element) -> bool:
    """Whether it is seen as something apart from the text around it."""
    style = element.style
    if not _OF_ITS_OWN.isdisjoint(style) or any(name.startswith("border") for name in style):
        return True
    paddings = (amount(value) for name, value in style.items() if name.startswith("padding"))
    return any(found is not None and found.value > 0 for found in paddings)


def stands_in_line(node: lxml.html.HtmlElement) -> bool:
    """Whether it is a few words, with no line end or block in them."""
    if any(child.tag == "br" or child.tag in BLOCK_TAGS for child in node.iterdescendants()):
        return False
    words = node.text_content().strip()
    return 0 < len(words) <= _ONE_LINE
