"""The words of HTML that is too large to be read properly: quick, and linear in the length of what is looked at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.message.markup.html_tokens import unescape

MOST_WORDS = 2_000_000
"""Characters: a thousand pages. What stands behind is not looked at."""
_UNSEEN = re.compile(r"<(?:!--|(style|script)\b)", re.IGNORECASE | re.ASCII)
_END = {
    "": re.compile(r"--!?>"),
    "style": re.compile(r"</style\b[^<>]*+>", re.IGNORECASE | re.ASCII),
    "script": re.compile(r"</script\b[^<>]*+>", re.IGNORECASE | re.ASCII),
}
_BRACKET = re.compile(r"[<>]")
_BLOCK = re.compile(r"<(?:p|div|tr|li|h[1-6]|table|ul|ol|pre|blockquote)\b[^<>]*+>", re.IGNORECASE)
_CELL = re.compile(r"</t[dh]\b[^<>]*+>", re.IGNORECASE)
_LINE = re.compile(
    r"<(?:br|/p|/div|/tr|/li|/h[1-6]|/table|/ul|/ol|/pre|/blockquote|hr)\b[^<>]*+>", re.IGNORECASE | re.ASCII
)
_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*+>")
_MARKS = re.compile(r"[\x00\x01]+")
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_AROUND = re.compile(r" ?(?:\x00 ?(?:\x01 ?)*|(?:\x01 ?)+)")
_EMPTY = re.compile(r"\n{3,}")
_PORTION = 200_000  # characters of the source


def words_of(html: str, most: int = MOST_WORDS) -> str:
    """Text with a line for each block.

    NUL stands for a line end on the way, since blanks are joined first, and U+0001 for the beginning of a block: that
    is a line end only where no line ended just before.
    """
    found: list[str] = []
    count = 0
    for portion in _portions(html):
        lines = _BLANKS.sub(" ", _TAG.sub("", _CELL.sub(" ", _BLOCK.sub("\x01", _LINE.sub("\x00", portion)))))
        found.append(lines)
        count += len(lines)
        if count > 2 * most:  # entities, and blanks beside each other, become less of it
            break
    words = _BLANKS.sub(" ", "".join(found))
    return _EMPTY.sub("\n\n", unescape(_AROUND.sub("\n", words))).strip()[:most]


def seen_of(html: str, most: int) -> str:
    """As many characters of it as a reader can use: megabytes of style in front of the words are no words."""
    kept: list[str] = []
    count = 0
    for piece in _seen(html):
        kept.append(piece)
        count += len(piece)
        if count >= most:
            break
    return "".join(kept)[:most]


def _portions(html: str) -> Iterator[str]:
    """What is not inside of comments, style sheets and scripts, cut beside tags and not within them."""
    kept, size = [], 0
    for piece in _seen(html):
        kept.append(piece)
        size += len(piece)
        if size >= _PORTION:
            yield _MARKS.sub("", "".join(kept))
            kept, size = [], 0
    yield _MARKS.sub("", "".join(kept))


def _seen(html: str) -> Iterator[str]:
    at, length = 0, len(html)
    while at < length:
        cut = min(at + _PORTION, length)
        if html.rfind("<", at, cut) > html.rfind(">", at, cut) and (bracket := _BRACKET.search(html, cut)):
            cut = bracket.end() if bracket[0] == ">" else bracket.start()
        opened = _UNSEEN.search(html, at, min(cut + len("<script"), length))
        if opened is None or opened.start() >= cut:
            yield html[at:cut]
            at = cut
            continue
        yield html[at : opened.start()]
        closed = _END[(opened[1] or "").lower()].search(html, opened.end())
        at = length if closed is None else closed.end()  # a begin without an end leaves out the rest
