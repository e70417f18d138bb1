"""What is seen of a sheet while much is written into it: a picture now and then, not one after each portion."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QTextEdit

APART = 100
"""Milliseconds between two pictures."""
_OFF = Qt.WidgetAttribute.WA_UpdatesDisabled  # the attribute alone: to switch updates on again would paint everything


class Glimpses:
    """Of the sheet, or of none. Say `show` behind the last portion."""

    def __init__(self, sheet: QTextEdit | None) -> None:
        self._sheet = sheet
        self._last = QElapsedTimer()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A portion is written inside."""
        port = self._sheet.viewport() if self._sheet is not None else None
        if port is None or not port.updatesEnabled():
            yield
            return
        port.setAttribute(_OFF, True)
        try:
            yield
        finally:
            port.setAttribute(_OFF, False)
            if not self._last.isValid() or self._last.elapsed() >= APART:
                self.show()

    def show(self) -> None:
        """Have all of it painted."""
        if self._sheet is not None:
            self._last.start()
            self._sheet.viewport().update()
