"""Pictures that may not be fetched leave the room they took, where others are lined up by it."""

from __future__ import annotations

from itertools import islice

import lxml.html

from ui.compose.editor.reading.css import declarations, length

_WIDEST, _HIGHEST = 300.0, 120.0  # pixels: a portrait, a mark; where a banner was, nothing need be seen of it
_MOST = 500


def keep_room(root: lxml.html.HtmlElement) -> None:
    """A cell beside others with nothing but a small blocked picture in it says how large that was."""
    for picture in islice(root.iter("img"), _MOST):
        cell = next(picture.iterancestors("td"), None) if "src" not in picture.attrib else None
        if cell is None or (cell.getprevious() is None and cell.getnext() is None):
            continue
        if "width" in cell.attrib or "width" in cell.get("style", "") or cell.text_content().strip():
            continue
        style = declarations(picture.get("style"))
        width = length(style.get("width") or picture.get("width"), 16.0)
        if width is not None and 1 <= width <= _WIDEST:
            cell.set("width", str(round(width)))
            high = length(style.get("height") or picture.get("height"), 16.0)
            if high is not None and 1 <= high <= _HIGHEST and "height" not in cell.attrib:
                cell.set("height", str(round(high)))
