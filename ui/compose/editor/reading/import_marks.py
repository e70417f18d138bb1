"""Marks of byte order in foreign text: invisible, and misread on the way out of Qt."""

from __future__ import annotations

import re

_MARKS = re.compile("[\ufeff\ufffe\uffff]")
_NO_WIDTH = "\u200b"


def without_marks(text: str) -> str:
    if text.isascii() or not _MARKS.search(text):
        return text
    found = _MARKS.sub("", text)
    return found if found.strip() or "\ufeff" not in text else _NO_WIDTH  # alone, it makes a line
