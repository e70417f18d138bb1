"""The words of HTML that is too large to be read properly: quick, and linear in its length."""

from __future__ import annotations

import re

from app.message.markup.html_tokens import unescape

_UNSEEN = [
    (re.compile(r"<!--"), re.compile(r"-->")),
    (re.compile(r"<style\b", re.IGNORECASE), re.compile(r"</style\b[^<>]*+>", re.IGNORECASE)),
    (re.compile(r"<script\b", re.IGNORECASE), re.compile(r"</script\b[^<>]*+>", re.IGNORECASE)),
]
_LINE = re.compile(r"<(?:br|/p|/div|/tr|/li|/h[1-6]|/table|/ul|/ol|/pre|/blockquote|hr)\b[^<>]*+>", re.IGNORECASE)
_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*+>")
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_AROUND = re.compile(r" ?\x00 ?")
_EMPTY = re.compile(r"\n{3,}")


def words_of(html: str) -> str:
    """Text with a line for each block. NUL stands for a line end on the way, since blanks are joined first."""
    seen = html.replace("\x00", "")
    for begin, end in _UNSEEN:
        seen = _without(seen, begin, end)
    lines = _BLANKS.sub(" ", _TAG.sub("", _LINE.sub("\x00", seen)))
    return _EMPTY.sub("\n\n", unescape(_AROUND.sub("\n", lines))).strip()


def _without(source: str, begin: re.Pattern[str], end: re.Pattern[str]) -> str:
    """`source` without what lies between the marks; a begin without an end leaves out the rest."""
    kept, position = [], 0
    while opened := begin.search(source, position):
        kept.append(source[position : opened.start()])
        closed = end.search(source, opened.end())
        if closed is None:
            return "".join(kept)
        position = closed.end()
    return "".join([*kept, source[position:]])
