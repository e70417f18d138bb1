"""Pictures that are blocks for browsers: in a line of their own, and in its middle where their margins say so."""

from __future__ import annotations

from itertools import islice

import lxml.html

from ui.compose.editor.reading.css import declarations, length
from ui.compose.editor.reading.import_flow import is_centred

_MOST = 1_000  # pictures that are looked at
_SEEN = 3.0  # pixels


def put_apart(root: lxml.html.HtmlElement) -> None:
    """Each gets a block around it where that is seen."""
    for picture in [one for one in islice(root.iter("img"), _MOST) if "block" in one.get("style", "")]:
        style, above = declarations(picture.get("style")), picture.getparent()
        if above is None or style.get("display", "").lower() != "block":
            continue
        is_middle = is_centred(style)
        room = [f"{side}:{style[side]}" for side in ("margin-top", "margin-bottom") if _is_seen(style.get(side))]
        if is_middle or room or _is_beside_words(picture, above):
            said = ["text-align:center", *room] if is_middle else room
            around = lxml.html.Element("div", {"style": ";".join(said)} if said else {})
            above.replace(picture, around)
            around.tail, picture.tail = picture.tail, None
            around.append(picture)


def _is_seen(margin: str | None) -> bool:
    return (length(margin, 16.0) or 0.0) >= _SEEN


def _is_beside_words(picture: lxml.html.HtmlElement, above: lxml.html.HtmlElement) -> bool:
    before = picture.getprevious()
    words = above.text if before is None else before.tail
    return bool((words or "").strip() or (picture.tail or "").strip())
