"""What is seen of a sheet while much is written into it: a picture now and then, not one after each portion."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QTextEdit

APART = 200
"""Milliseconds between two pictures."""
_WHEN_NEEDED, _ALWAYS = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOn
_OFF = Qt.WidgetAttribute.WA_UpdatesDisabled  # the attribute alone: to switch updates on again would paint everything


class Glimpses:
    """Of the sheet, or of none. Say `show` behind the last portion."""

    def __init__(self, sheet: QTextEdit | None) -> None:
        self._sheet = sheet
        self._last = QElapsedTimer()
        self._is_hidden = False
        self._lends_bar = False  # there before it is needed: one that comes lays all of the text out anew

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A portion is written inside. Nothing is painted before the next glimpse."""
        sheet = self._sheet
        if sheet is None or not (self._is_hidden or sheet.viewport().updatesEnabled()):
            yield
            return
        if sheet.verticalScrollBarPolicy() is _WHEN_NEEDED:
            self._lends_bar = True
            sheet.setVerticalScrollBarPolicy(_ALWAYS)
        self._is_hidden = True
        sheet.viewport().setAttribute(_OFF, True)
        try:
            yield
        finally:
            if not self._last.isValid() or self._last.elapsed() >= APART:
                self._last.start()
                QTimer.singleShot(0, sheet, self._reveal)  # behind what moves the sheet, which would paint it once more

    def _reveal(self) -> None:
        """One picture, now: what moves the sheet a little further behind it would cost another."""
        if self._sheet is not None and self._is_hidden:
            viewport = self._sheet.viewport()
            viewport.setAttribute(_OFF, False)
            viewport.repaint()
            viewport.setAttribute(_OFF, True)

    def show(self) -> None:
        """Nothing more is written: have all of it painted, and whatever comes from now on."""
        if self._sheet is None:
            return
        if self._lends_bar:
            self._lends_bar = False
            self._sheet.setVerticalScrollBarPolicy(_WHEN_NEEDED)
        if self._is_hidden:
            self._is_hidden = False
            self._sheet.viewport().setAttribute(_OFF, False)
            self._sheet.viewport().update()
