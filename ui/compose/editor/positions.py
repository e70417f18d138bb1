"""Places in a document: Qt counts in UTF-16, Python in characters; and which part of it can be seen."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit


class BlockText:
    """The text of a paragraph as Python sees it, and the place in the document of each of its characters."""

    def __init__(self, block: QTextBlock) -> None:
        self.text = block.text()
        self._start = block.position()
        self._ends: list[int] | None = None
        if len(self.text) != block.length() - 1:  # some characters take two units
            self._ends = [0, *accumulate(2 if character > "\uffff" else 1 for character in self.text)]

    def place(self, index: int) -> int:
        """The position in the document of the character with this index."""
        return self._start + (index if self._ends is None else self._ends[index])

    def index(self, place: int) -> int:
        """The index of the character at, or right behind, a position in the document; within the text."""
        units = place - self._start
        if self._ends is None:
            return max(0, min(units, len(self.text)))
        return max(0, min(bisect_left(self._ends, units), len(self.text)))


class Stretch:
    """Some of the text that is remembered for longer, and moves along as the text changes.

    Not a cursor with a selection: where undo brings back a row of a table at its very end, Qt moves one end into
    the table, leaves the other outside, and ends the process when it next looks at the cells between them.
    """

    def __init__(self, selection: QTextCursor) -> None:
        self._first, self._last = QTextCursor(selection), QTextCursor(selection)
        self._first.setPosition(selection.selectionStart())
        self._last.setPosition(selection.selectionEnd())

    @property
    def start(self) -> int:
        return self._first.position()

    @property
    def end(self) -> int:
        return self._last.position()


def at(paper: QTextEdit, place: QPoint) -> QTextCursor:
    """The position of the document at a place of the viewport.

    Above all words it is the first. Asked for such a place while a long text is being laid out, Qt names the last
    paragraph that it has laid out, and lays out more.
    """
    document = paper.document()
    first = document.documentLayout().blockBoundingRect(document.begin())
    if place.y() + paper.verticalScrollBar().value() <= first.top():
        return QTextCursor(document.begin())
    return paper.cursorForPosition(place)


def seen(paper: QTextEdit) -> tuple[int, int]:
    """The first and the last position of the document that the paper shows now."""
    room = paper.viewport().rect()
    first, last = at(paper, QPoint(0, 0)).position(), at(paper, room.bottomRight()).position()
    return min(first, last), max(first, last)
