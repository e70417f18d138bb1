"""A small note in the corner of the screen, for when no home window is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.look import theme
from ui.widgets.basics import column, push, row, text

_MARGIN = 16


class CornerNote(QWidget):
    """One line with one button, in a small window of its own; goes after some seconds unless the pointer is on it.

    Once the button was pressed it stays until it is closed by whoever does the work: as the last window it keeps the
    program alive.
    """

    closed = Signal()

    def __init__(self, words: str, action_label: str, on_action: Callable[[], None], seconds: float = 8) -> None:
        super().__init__(None, Qt.WindowType.Tool)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle("Tintero")
        self.button = push(action_label, "quiet")
        self._on_action = on_action
        self.button.clicked.connect(self._act)
        margins = (theme.GAP_4, theme.GAP_3, theme.GAP_3, theme.GAP_3)
        self.setLayout(column(row((text(words), 1), self.button, gap=theme.GAP_4, margins=margins)))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()  # else the button would have the keyboard unasked, and with it hold the clock
        self._clock = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        self._clock.timeout.connect(self._end)
        self._clock.start()
        self.adjustSize()
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.move(room.right() - self.width() - _MARGIN, room.bottom() - self.height() - 3 * _MARGIN)

    def _act(self) -> None:
        self._clock.stop()
        self.button.setEnabled(False)
        self._on_action()

    def _end(self) -> None:
        if self.underMouse() or self.button.hasFocus():
            self._clock.start()
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
        self.deleteLater()
