"""Counts and colours all hits in a document, a few milliseconds at a time."""

from __future__ import annotations

from bisect import bisect_left
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.compose.editor.editor import Editor
from ui.compose.editor.positions import seen
from ui.compose.editor.words.find import Hit, Query, Spans, hits
from ui.look import theme

MOST_HITS = 50_000
_SLICE = 0.004  # seconds
_QUIET = 120  # milliseconds after a change before it looks again


class FindScan(QObject):
    """Looks through the whole document in slices and again after each change. `advanced` follows each slice.

    Only what is seen is coloured; the colours lie on the paper and are no part of the mail.
    """

    advanced = Signal()

    def __init__(self, editor: Editor, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._query = Query("")
        self._spans: Spans | None = None
        self._on = False
        self._next = 0
        self._current: Hit | None = None
        self.hits: list[Hit] = []
        self.is_done = True
        self._slices, self._quiet = QTimer(self), QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._work)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET)
        self._quiet.timeout.connect(self._again)
        editor.document().contentsChange.connect(self._on_change)
        editor.verticalScrollBar().valueChanged.connect(self._colour)

    @property
    def is_full(self) -> bool:
        """Whether there are more hits than anybody counts."""
        return len(self.hits) >= MOST_HITS

    def begin(self, query: Query, spans: Spans | None) -> None:
        self._query, self._spans, self._on = query, spans, True
        self._again()

    def end(self) -> None:
        """Take all colours away and look no more."""
        self._on = False
        self._slices.stop()
        self._quiet.stop()
        self.hits, self.is_done, self._current = [], True, None
        self._editor.set_marks("find", [])

    def show_current(self, hit: Hit | None) -> None:
        """The hit that stands out among the others."""
        self._current = hit
        self._colour()

    def number(self, hit: Hit) -> int:
        """1 for the first hit, 0 for one that has not been reached yet."""
        at = bisect_left(self.hits, hit)
        return at + 1 if self.hits[at : at + 1] == [hit] else 0

    def _on_change(self, _place: int, removed: int, added: int) -> None:
        if self._on and (removed or added):
            self.is_done = False
            self._quiet.start()

    def _again(self) -> None:
        self.hits, self._next, self.is_done = [], 0, not self._query.words
        self._quiet.stop()
        if self.is_done:
            self._slices.stop()
            self._tell()
        else:
            self._work()
            if not self.is_done:
                self._slices.start()

    def _work(self) -> None:
        """One slice, from the paragraph where the last one ended."""
        until = perf_counter() + _SLICE
        block = self._editor.document().findBlock(self._next)
        while block.isValid() and not self.is_full:
            self.hits += hits(block, self._query, self._spans)
            block = block.next()
            if perf_counter() > until:
                break
        if block.isValid() and not self.is_full:
            self._next = block.position()
        else:
            self.is_done = True
            self._slices.stop()
        self._tell()

    def _tell(self) -> None:
        self._colour()
        self.advanced.emit()

    def _colour(self) -> None:
        if not self._on:
            return
        first, last = seen(self._editor)
        at = bisect_left(self.hits, (max(0, first - len(self._query.words)), 0))
        shown = []
        while at < len(self.hits) and self.hits[at].start <= last:
            if self.hits[at] != self._current:
                shown.append(self._mark(self.hits[at], theme.LIGHT.warn_soft))
            at += 1
        if self._current is not None:
            shown.append(self._mark(self._current, theme.LIGHT.fill, theme.LIGHT.on_fill))
        self._editor.set_marks("find", shown)

    def _mark(self, hit: Hit, ground: str, ink: str = "") -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(hit.start)
        cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        look = QTextCharFormat()
        look.setBackground(QColor(ground))
        if ink:
            look.setForeground(QColor(ink))
        mark.format = look
        return mark
