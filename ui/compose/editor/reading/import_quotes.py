"""Which elements of foreign HTML are quotes, and how they stand in the page."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QColor

from ui.compose.editor.quote_look import QuoteLook, unpacked
from ui.compose.editor.reading.css import Style, border, colour, length
from ui.compose.editor.reading.import_elements import Element

_USUAL_MARGIN = 40.0  # of a <blockquote> in browsers
_WRITTEN = frozenset(("solid", "dashed", "dotted", "double"))
_ENDS = ("top", "bottom")
_SEEN_PADDING = 2.5  # pixels


def is_quote(element: Element, em: float, under: tuple[int, int, int]) -> bool:
    """A `<blockquote>` that does not merely indent, or another block with a bar at its side.

    `under`: the ground that it stands on. With a bar on another ground, and room around its text, it is a box.
    """
    if element.tag == "blockquote":
        return not _only_indents(element)
    return element.tag in ("div", "p") and _has_bar(element.style, em) and not is_on_ground(element, em, under)


def is_on_ground(element: Element, em: float, under: tuple[int, int, int]) -> bool:
    """Whether a ground of its own reaches around what is in it."""
    own = colour(element.style.get("background-color"))
    if own is None or (own.red(), own.green(), own.blue()) == under:
        return False
    return any((length(element.style.get(f"padding-{side}"), em) or 0.0) >= _SEEN_PADDING for side in _ENDS)


def is_framed(element: Element, em: float) -> bool:
    """A `<blockquote>` in a frame, as chats quote: it stands in a box that has the lines."""
    return element.tag == "blockquote" and all(
        border(element.style.get(f"border-{side}"), em) for side in ("left", "right", *_ENDS)
    )


def _only_indents(element: Element) -> bool:
    """A blockquote that shows no bar and says where it stands: how some programs indent."""
    style = element.style
    return element.attributes.get("type", "").lower() != "cite" and "none" in style.get("border-left", "").split()


def _has_bar(style: Style, em: float) -> bool:
    """A line at one side only: what many programs draw beside a quotation, or beside a remark."""
    if style.get("border-left") == style.get("border-right"):  # of most blocks: at both sides or at none
        return False
    drawn = [border(style.get(f"border-{side}"), em) is not None for side in ("left", "right", "top", "bottom")]
    return sum(drawn) == 1 and (drawn[0] or drawn[1])


def read_look(element: Element, em: float, around: tuple[float, float], *, boxed: bool) -> QuoteLook:
    """The look of a quote. `around`: how far it stands in from left and right without its own doing, in pixels.

    `boxed`: its padding is that of a box in it.
    """
    style, usual = element.style, _USUAL_MARGIN if element.tag == "blockquote" else 0.0
    bars = {
        side: None if boxed and is_framed(element, em) else border(style.get(f"border-{side}"), em)
        for side in ("left", "right")
    }
    both = bars["left"] is not None and bars["right"] is not None
    mirrored = bars["left"] is None and bars["right"] is not None
    near, far = ("right", "left") if mirrored else ("left", "right")
    beyond, opposite = (max(0.0, side) for side in (reversed(around) if mirrored else around))
    bar = bars[near]
    inner = 0.0 if boxed else 1.0
    room = 0.0 if both else inner * _px(style.get(f"padding-{far}"), em, 0.0)
    found = QuoteLook(
        near=_px(style.get(f"margin-{near}"), em, usual) + beyond,
        far=_px(style.get(f"margin-{far}"), em, usual) + opposite + room,
        bar=int(min(8, bar.width)) if bar else 0,
        line=bar.style if bar and bar.style in _WRITTEN else "solid" if bar else "",
        ink=QColor(bar.colour).name() if bar else "",
        padding=inner * _px(style.get(f"padding-{near}"), em, 0.0),
        mirrored=mirrored,
        both=both,
    )
    if not found.bar:  # then all of it is distance
        found = replace(found, near=found.near + found.padding, padding=0.0)
    return unpacked(found.packed())  # the numbers as they will be read again


def _px(text: str | None, em: float, usual: float) -> float:
    value = length(text, em) if text is not None else usual
    return max(0.0, usual if value is None else value)
