"""Where pictures come to stand in the text that were pasted or dropped, and are still on their way."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextCursor


class PicturePlaces:
    """Cursors that stay where they are: what is typed until a picture is there comes behind it."""

    def __init__(self) -> None:
        self._waiting: list[tuple[QTextCursor, str]] = []  # and what was selected there

    def mark(self, cursor: QTextCursor) -> QTextCursor:
        """The place of `cursor`, with what is selected there, until it is forgotten."""
        place = QTextCursor(cursor)
        place.setKeepPositionOnInsert(True)
        self._waiting.append((place, place.selectedText()))
        return place

    def forget(self, place: QTextCursor) -> None:
        self._waiting = [(other, words) for other, words in self._waiting if other is not place]

    @contextmanager
    def filling(self, place: QTextCursor) -> Iterator[None]:
        """A picture is put there inside the block: what waits for the same place comes behind it."""
        selected = next((words for other, words in self._waiting if other is place), "")
        if place.selectedText() != selected:  # the other end of a cursor does not stay: it would take what was typed
            place.clearSelection()
        start = place.selectionStart()
        place.setKeepPositionOnInsert(False)
        yield
        place.setKeepPositionOnInsert(True)
        for other, _ in self._waiting:
            if other.position() == start:
                other.setPosition(place.position())
