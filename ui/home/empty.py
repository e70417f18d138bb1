"""A place with nothing in it: what will be here, and one button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets.basics import column, picture, row, text
from ui.widgets.surfaces import Ground

_ICON = 48
_WIDEST = 440  # of the sentence


class EmptyState(QWidget):
    """Icon, a line, a sentence, buttons beneath each other's side. Foreign words are plain text."""

    def __init__(self, icon: str, line: str, sentence: str = "", buttons: tuple[QPushButton, ...] = ()) -> None:
        super().__init__()
        self.buttons = buttons
        self.setAccessibleName(line)
        self.setAccessibleDescription(sentence)
        title = text(line, "lead", weight=QFont.Weight.DemiBold, wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words = text(sentence, colour="text_2", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setMaximumWidth(_WIDEST)
        if not sentence:  # and never shown by hand: without a parent it would be a window of its own for a moment
            words.hide()
        inner = column(row(None, picture(icon, _ICON, "text_3"), None), 4, title, row((words, 1), gap=0), gap=6)
        if buttons:
            inner.addSpacing(8)
            inner.addLayout(row(None, *buttons, None, gap=8))
        self.setLayout(column(None, inner, None, None, gap=0, margins=(24, 24, 24, 24)))


class Desk(Ground):
    """A page of bare desk with the words of one empty place on it."""

    def __init__(self) -> None:
        super().__init__("desk")
        self.state: EmptyState | None = None
        self._key = ""
        self._column = column(gap=0)
        self.setLayout(self._column)

    def show_state(self, key: str, make: Callable[[], EmptyState]) -> None:
        """Put up what `make` returns, unless the words of the same `key` hang there already."""
        if key == self._key:
            return
        self._key = key
        if self.state is not None:
            self.state.hide()
            self.state.deleteLater()
        self.state = make()
        self._column.addWidget(self.state)
