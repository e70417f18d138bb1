"""Places in the text that links in the same mail lead to: footnotes, headings below a table of contents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextDocument

from ui.compose.editor.formats import PLACE, has, safe_place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit


def place_of(fmt: QTextCharFormat) -> str:
    """The names of the place that begins with such text, with blanks between; "" mostly."""
    return str(fmt.property(PLACE)) if fmt.hasProperty(PLACE) else ""


def places_in(document: QTextDocument) -> frozenset[str]:
    """The names of all that links may lead to."""
    return frozenset(name for name, _ in _places(document))


def position_of(document: QTextDocument, name: str) -> int | None:
    """Where the text begins that the name is of; None if there is no such place (any more)."""
    return next((position for known, position in _places(document) if known == name), None)


def go_to(text: QTextEdit, link: str) -> None:
    """Put the cursor where a link such as `#name` leads, if there is that place."""
    there = position_of(text.document(), link.strip()[1:]) if safe_place(link) else None
    if there is not None:
        cursor = text.textCursor()
        cursor.setPosition(there)
        text.setTextCursor(cursor)


def _places(document: QTextDocument) -> Iterator[tuple[str, int]]:
    if not any(has(fmt, PLACE) for fmt in document.allFormats()):  # most mail; the rest takes longer
        return
    block = document.firstBlock()
    while block.isValid():
        it = block.begin()
        while not it.atEnd():
            fragment = it.fragment()
            if fragment.isValid():
                for name in place_of(fragment.charFormat()).split():
                    if safe_place("#" + name):
                        yield name, fragment.position()
            it += 1
        block = block.next()
