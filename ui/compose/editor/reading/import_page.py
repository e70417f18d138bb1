"""The ground of the whole page: said once around everything, instead of on each paragraph with gaps in between."""

from __future__ import annotations

import lxml.html
from PySide6.QtGui import QColor

from ui.compose.editor.reading.css import Style, amount, colour, declarations, length
from ui.compose.editor.reading.import_boxes import shows_ground
from ui.compose.editor.reading.import_flow import is_hidden
from ui.compose.editor.reading.import_kinds import BLOCK_TAGS

_DEEPEST = 8  # wrappers around everything else
_WRAPPERS = frozenset(("html", "body", "div", "center", "x-center", "section", "article", "main"))
_LIMITS = ("width", "max-width", "margin-left", "margin-right", "border-left", "border-right", "border-top", "float")
_HELD = BLOCK_TAGS | {"body", "table", "x-center", "x-font", *(f"x-h{n}" for n in range(1, 7))}
_NOTHING = frozenset(("", "none", "auto"))
_PADDED = 2.5  # pixels: such a ground reaches around what is in it


def take_ground(root: lxml.html.HtmlElement | None) -> QColor | None:
    """What everything stands on, and reaches as far as the page does; the elements say it no longer.

    Inside, a box that keeps away from the sides of the page has its own ground, and keeps it.
    """
    found: QColor | None = None
    node = root
    for _ in range(_DEEPEST):
        if node is None or node.tag not in _WRAPPERS:
            break
        style = declarations(node.get("style"))
        ground = colour(style.get("background-color") or node.get("bgcolor"))
        if not any(child.tag in _HELD for child in node):
            break
        if _is_limited(style):
            break
        if ground is not None:
            if found is not None or (_is_padded(style) and shows_ground(node)):
                break
            found = ground
            node.attrib.pop("bgcolor", None)
            kept = {name: value for name, value in style.items() if not name.startswith("background")}
            node.set("style", ";".join(f"{name}:{value}" for name, value in kept.items()))
        node = _only_child(node)
    return found


def _is_limited(style: Style) -> bool:
    """Whether the element may end before the page does."""
    said = (style.get(name, "") for name in _LIMITS)
    return any(amount(one) != (100.0, "%") and length(one, 16.0) != 0 for one in said if one not in _NOTHING)


def _is_padded(style: Style) -> bool:
    return any((length(style.get(f"padding-{side}"), 16.0) or 0.0) >= _PADDED for side in ("top", "left"))


def _only_child(node: lxml.html.HtmlElement) -> lxml.html.HtmlElement | None:
    """The one that shows anything, if there is no text beside it."""
    if (node.text or "").strip():
        return None
    shown = []
    for child in node:
        if (child.tail or "").strip():
            return None
        if not is_hidden(declarations(child.get("style")), dict(child.attrib)):
            shown.append(child)
            if len(shown) > 1:
                return None
    return shown[0] if shown else None
