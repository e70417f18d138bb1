"""Characters in foreign text that show nothing, and mean something to Qt: marks of byte order, ends of paragraphs."""

from __future__ import annotations

import re

_MARKS = re.compile("[\ufeff\ufffe\uffff\ufdd0\ufdd1]")
_ANY = re.compile("[\ufeff\ufffe\uffff\ufdd0\ufdd1\u2029]")
_NO_WIDTH = "\u200b"


def without_marks(text: str) -> str:
    if text.isascii() or not _ANY.search(text):
        return text
    found = _MARKS.sub("", text).replace("\u2029", " ")
    return found if found.strip() or "\ufeff" not in text else _NO_WIDTH  # alone, it makes a line
