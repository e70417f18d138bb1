"""Finding words in a document, paragraph by paragraph, and putting others in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from ui.compose.editor.positions import BlockText

Spans = Sequence[tuple[int, int]]


class Hit(NamedTuple):
    """Positions in the document."""

    start: int
    end: int


@dataclass(frozen=True)
class Query:
    """What is looked for. A blank also finds the blanks that never break a line; nothing spans two paragraphs."""

    words: str
    match_case: bool = False
    whole_words: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        body = re.sub(r"(?:\\ |\\\u00a0|\u00a0|\\\t| )", "[ \u00a0\u202f\t]", re.escape(self.words))
        body = re.sub("['’]", "['’]", body)
        if self.whole_words:
            body = rf"(?<!\w){body}(?!\w)"
        return re.compile(body, re.NOFLAG if self.match_case else re.IGNORECASE)


def hits(block: QTextBlock, query: Query, spans: Spans | None = None, start: int = 0) -> Iterator[Hit]:
    """All hits of one paragraph from a position on, in order; with `spans` only those within one of them."""
    if not query.words:
        return
    text = BlockText(block)
    for match in query.pattern.finditer(text.text, text.index(start)):
        hit = Hit(text.place(match.start()), text.place(match.end()))
        if spans is None or any(first <= hit.start and hit.end <= last for first, last in spans):
            yield hit


def every(document: QTextDocument, query: Query, spans: Spans | None = None) -> Iterator[Hit]:
    """All hits, in order."""
    block = document.firstBlock()
    while block.isValid():
        yield from hits(block, query, spans)
        block = block.next()


def following(document: QTextDocument, query: Query, place: int, spans: Spans | None = None) -> Hit | None:
    """The first hit that starts at or behind a position; None before the end of the document."""
    block = document.findBlock(place)
    while block.isValid():
        hit = next(hits(block, query, spans, place), None)
        if hit is not None:
            return hit
        block = block.next()
    return None


def preceding(document: QTextDocument, query: Query, place: int, spans: Spans | None = None) -> Hit | None:
    """The last hit that ends at or before a position; None before the start of the document."""
    block = document.findBlock(place)
    while block.isValid():
        found = [hit for hit in hits(block, query, spans) if hit.end <= place]
        if found:
            return found[-1]
        block = block.previous()
    return None


def is_hit(document: QTextDocument, query: Query, hit: Hit) -> bool:
    """Whether exactly this stretch is a hit."""
    return next(hits(document.findBlock(hit.start), query, None, hit.start), None) == hit


def replace(cursor: QTextCursor, hit: Hit, words: str) -> None:
    """The words in place of a hit, in the format of its first character."""
    cursor.setPosition(hit.start)
    cursor.setPosition(hit.start + 1, QTextCursor.MoveMode.KeepAnchor)
    look = QTextCharFormat(cursor.charFormat())
    cursor.setPosition(hit.start)
    cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words, look)
