"""The elements of foreign HTML, each kind read once: a mail repeats a few styles thousands of times."""

from __future__ import annotations

import re
from dataclasses import dataclass

import lxml.html

from ui.compose.editor.reading.css import Style, colour, declarations

RULES = frozenset(("none", "groups", "rows", "cols", "all"))  # what a table can say of the lines in it
_KEPT_OPEN = "x-"
_TOO_SOON = "(?:a|b|i|u|s|big|small|strike|tt|font|center|address|h[1-6])"
_SOON_BEGIN = "[aAbBcCfFhHiIsStTuU]"  # looked at first: most are other ones
_START = re.compile(rf"<(?={_SOON_BEGIN})(?=(?i:{_TOO_SOON})[\s/>])")
_END = re.compile(rf"</(?={_SOON_BEGIN})(?=(?i:{_TOO_SOON})[\s>])")


def kept_open(html: str) -> str:
    """The same with names that libxml2 does not know: it ends `<b>` at a `<p>`, for one, where browsers do not."""
    return _END.sub(f"</{_KEPT_OPEN}", _START.sub(f"<{_KEPT_OPEN}", html))


@dataclass(frozen=True, eq=False)
class Element:
    """What is asked of an element here: its name, style and attributes. Two that are written alike are one object.

    Nobody may change `style` or `attributes`: they are shared.
    """

    tag: str
    style: Style
    attributes: dict[str, str]


class Elements:
    """Remembers by spelling what an element says; equal spelling gives the same object, so others can remember too."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], Element] = {}
        self.has_white = False  # whether one of them may give paragraphs a white ground

    def of(self, node: lxml.html.HtmlElement) -> Element:
        """A tag with a colon (`o:p`) counts as a span."""
        key = (node.tag, *node.items())
        found = self._known.get(key)
        if found is None:
            attributes = {str(name): str(value) for name, value in node.attrib.items()}
            style = declarations(attributes["style"]) if "style" in attributes else {}
            name = str(node.tag).removeprefix(_KEPT_OPEN)
            if name == "table" and attributes.get("rules", "").lower() in RULES:
                style = {"border-collapse": "collapse", **style}  # as browsers have it
            ground = colour(style.get("background-color") or attributes.get("bgcolor"))
            if ground is not None and ground.lightness() == 255 and name not in ("td", "th"):
                self.has_white = True
            found = Element(name if ":" not in name else "span", style, attributes)
            self._known[key] = found
        return found
