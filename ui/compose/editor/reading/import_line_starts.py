"""A few words that float at the left before a paragraph, as labels in orders do: its first line begins with them."""

from __future__ import annotations

import re
from itertools import islice

import lxml.html

_LEFT = re.compile(r"(?:^|;)\s*(?:float\s*:\s*left|clear\s*:\s*\w+)\b[^;]*", re.IGNORECASE)
_FLOATS = re.compile(r"(?:^|;)\s*float\s*:\s*left\b", re.IGNORECASE)
_WORDS = ("span", "strong", "x-b", "x-font", "x-small", "x-em", "x-i")
_LINES = frozenset(("p", "div"))
_NO_WORDS = frozenset(("table", "div", "p", "ul", "ol", "img"))
_MOST, _MOST_LETTERS = 2_000, 40  # elements that are looked at; letters of such words


def begin_lines(root: lxml.html.HtmlElement) -> None:
    """Put the words into the paragraph that stands beside them."""
    for words in [one for one in islice(root.iter(*_WORDS), _MOST) if _FLOATS.search(one.get("style", ""))]:
        line = words.getnext()
        if line is None or line.tag not in _LINES or (words.tail or "").strip() or "clear" in line.get("style", ""):
            continue
        if not line.text_content().strip() or not 0 < len(words.text_content().strip()) <= _MOST_LETTERS:
            continue
        if len(words) or (len(line) and line[0].tag in _NO_WORDS):
            continue
        words.set("style", _LEFT.sub("", words.get("style", "")).strip("; "))
        words.tail, line.text = f" {(line.text or '').lstrip()}", None
        line.insert(0, words)
