"""Which words of a document a spelling check looks at: the writer's own, outside links, quotes and code."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument

from app.message.text.words import Word, words
from ui.compose.editor.formats import MONOSPACE, PREFORMATTED, QUOTE_LEVEL, P, has, integer
from ui.compose.editor.positions import BlockText
from ui.compose.editor.ranges import fragments

_CONTEXT = 200
"""Characters around what is seen of a very long paragraph: enough for the words and addresses that reach into it."""
_LONG = 4000


class Place(NamedTuple):
    """A word with its positions in the document."""

    start: int
    end: int
    word: str


@lru_cache(maxsize=1024)
def _words(text: str) -> tuple[Word, ...]:
    """Most paragraphs stay as they are from one look to the next."""
    return tuple(words(text))


def is_own(block: QTextBlock) -> bool:
    """Whether the writer's own language stands in the paragraph: no quote and no code."""
    fmt = block.blockFormat()
    return not integer(fmt, QUOTE_LEVEL) and not integer(fmt, PREFORMATTED)


def places(block: QTextBlock, first: int = 0, last: int = 1 << 62) -> Iterator[Place]:
    """The words of a paragraph to be checked, of a long one only those between two positions of the document."""
    if not is_own(block):
        return
    text = BlockText(block)
    start, part = 0, text.text
    if len(part) > _LONG:
        start = max(0, text.index(first) - _CONTEXT)
        part = part[start : text.index(last) + _CONTEXT]
    found = _words(part)
    if not found:
        return
    strange = [(begin, end) for begin, end, look in fragments(block) if _is_strange(look)]
    for word in found:
        begin, end = text.place(start + word.start), text.place(start + word.end)
        if end > first and begin < last and not any(a < end and begin < b for a, b in strange):
            yield Place(begin, end, word.text)


def between(document: QTextDocument, first: int, last: int) -> Iterator[QTextBlock]:
    """The paragraphs that touch a stretch of the document."""
    block = document.findBlock(first)
    while block.isValid() and block.position() <= last:
        yield block
        block = block.next()


def _is_strange(look: QTextCharFormat) -> bool:
    """Links, pictures and the font of code."""
    if look.isAnchor() or look.isImageFormat():
        return True
    families = look.fontFamilies() if has(look, P.FontFamilies) else None
    return bool(families) and families[0] in MONOSPACE  # type: ignore[index]  # the stubs call it an object
