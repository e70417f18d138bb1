"""How large a text shows its pictures."""

from __future__ import annotations

import re

from app.message.markup.html import referenced_cids
from app.message.markup.html_tokens import unescape

_PICTURE = re.compile(r"<img\b[^>]*>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r'\b(src|width|height)\s*=\s*"([^"]*)"', re.IGNORECASE)


def shown_sizes(html: str) -> dict[str, tuple[int, int]]:
    """Width and height that the text gives each of its own pictures, the largest where one is shown twice.

    A picture without both has (0, 0): it is shown as large as it is.
    """
    found: dict[str, tuple[int, int]] = {}
    for tag in _PICTURE.findall(html):
        said = {name.lower(): unescape(value) for name, value in _ATTRIBUTE.findall(tag)}
        size = (_pixels(said.get("width", "")), _pixels(said.get("height", "")))
        for content_id in referenced_cids(tag):
            before = found.get(content_id, size)
            found[content_id] = (0, 0) if min(*size, *before) <= 0 else max(before, size)
    return found


def _pixels(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0
