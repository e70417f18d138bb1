"""What is seen of a sheet while much is written into it: a picture now and then, not one after each portion."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

APART = 200
"""Milliseconds between two pictures."""
_WHEN_NEEDED, _ALWAYS = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOn
_OFF = Qt.WidgetAttribute.WA_UpdatesDisabled  # the attribute alone: to switch updates on again would paint everything


class Glimpses:
    """Of the sheet, or of none, while each portion is written at `cursor`, behind the one before it.

    Say `show` behind the last portion.
    """

    def __init__(self, sheet: QTextEdit | None, cursor: QTextCursor) -> None:
        self._sheet, self._cursor = sheet, cursor
        self._filled: tuple[int, ...] = ()  # the place of a sheet that was painted, and is written on below it
        self._last = QElapsedTimer()
        self._is_hidden = False
        self._caret: int | None = None  # its place: going along, it would have the sheet follow it
        self._lends_bar = False  # there before it is needed: one that comes lays all of the text out anew

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A portion is written inside. Nothing is painted before the next glimpse."""
        sheet = self._sheet
        if sheet is None or not (self._is_hidden or sheet.viewport().updatesEnabled()):
            yield
            return
        if not self._is_hidden and sheet.textCursor().position() == self._cursor.position():
            self._caret = self._cursor.selectionStart()
        if sheet.verticalScrollBarPolicy() is _WHEN_NEEDED:
            self._lends_bar = True
            sheet.setVerticalScrollBarPolicy(_ALWAYS)
        self._is_hidden = True
        sheet.viewport().setAttribute(_OFF, True)
        bar = sheet.verticalScrollBar()
        shown = bar.value()
        try:
            yield
        finally:
            if self._caret is not None and sheet.textCursor().position() > self._caret:
                caret = QTextCursor(sheet.document())
                caret.setPosition(self._caret)
                sheet.setTextCursor(caret)
                bar.setValue(shown)
            if not self._last.isValid() or self._last.elapsed() >= APART:
                self._last.start()
                QTimer.singleShot(0, sheet, self._reveal)  # behind what moves the sheet, which would paint it once more

    def _reveal(self) -> None:
        """One picture, now: what moves the sheet a little further behind it would cost another.

        None where all that is seen was painted before, and stays as it is: others are written further down.
        """
        sheet = self._sheet
        if sheet is None or not self._is_hidden:
            return
        viewport = sheet.viewport()
        bars = sheet.horizontalScrollBar(), sheet.verticalScrollBar()
        place = viewport.width(), viewport.height(), *(bar.value() for bar in bars)
        if place == self._filled:
            return
        viewport.setAttribute(_OFF, False)
        viewport.repaint()
        viewport.setAttribute(_OFF, True)
        is_below = sheet.cursorRect(self._cursor).top() > viewport.height()
        self._filled = place if is_below and self._cursor.currentTable() is None else ()

    def show(self) -> None:
        """Nothing more is written: have all of it painted, and whatever comes from now on."""
        if self._sheet is None:
            return
        if self._caret is not None:
            self._caret = None
            self._sheet.setTextCursor(QTextCursor(self._cursor))
        if self._lends_bar:
            self._lends_bar = False
            self._sheet.setVerticalScrollBarPolicy(_WHEN_NEEDED)
        if self._is_hidden:
            self._is_hidden = False
            self._sheet.viewport().setAttribute(_OFF, False)
            self._sheet.viewport().update()
