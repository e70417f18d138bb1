"""The text of a long message turned into HTML a little at a time, while nobody types."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

from ui.compose.editor.editor import Editor
from ui.compose.form import Form

SLICE = 0.004
"""Seconds at a time: a key that comes meanwhile is not felt to wait."""


class ReadingAhead(QObject):
    """`take(then)` reads the text in slices, gives the HTML to the form, calls `then`; a change puts an end to it."""

    def __init__(self, editor: Editor, form: Form, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._form = editor, form
        self._then: Callable[[], object] = lambda: None
        self._pieces: Iterator[str] = iter(())
        self._read: list[str] = []
        self._revision = -1
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        editor.changed.connect(self.stop)  # whoever changed it asks again

    def take(self, then: Callable[[], object]) -> None:
        if self._editor.stand_in is not None or self._editor.is_plain:
            then()  # quick, and its changes are not those of the document
            return
        if not self._form.has_new_text:
            then()
            return
        self._then = then
        self._revision = self._editor.document().revision()
        self._pieces, self._read = self._editor.html_in_pieces(), []
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._pieces = iter(())

    def _go_on(self) -> None:
        if self._editor.document().revision() != self._revision:
            self.stop()
            return
        end = time.perf_counter() + SLICE
        for piece in self._pieces:
            self._read.append(piece)
            if time.perf_counter() > end:
                return
        self.stop()
        self._form.keep_html("".join(self._read))
        self._then()
