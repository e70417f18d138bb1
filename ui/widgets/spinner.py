"""Busy: an arc that turns, or a clock where the platform does not animate. Words stand beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.look import icons, theme

_TICK, _STEP = 40, 15  # milliseconds, degrees


class Spinner(QWidget):
    """Call `start` when the wait begins: it shows itself after 400 ms, so that a short wait shows nothing."""

    def __init__(self, size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._angle = 90
        self._delay = QTimer(self, singleShot=True, interval=theme.SILENT)
        self._delay.timeout.connect(self._begin)
        self._ticks = QTimer(self, interval=_TICK)
        self._ticks.timeout.connect(self._turn)
        self.setFixedSize(size, size)
        keep = self.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.setSizePolicy(keep)

    def start(self, *, at_once: bool = False) -> None:
        if at_once:
            self._begin()
        else:
            self._delay.start()

    def stop(self) -> None:
        self._delay.stop()
        self._ticks.stop()
        self.hide()

    def _begin(self) -> None:
        self.show()
        if theme.duration(self, _TICK):
            self._ticks.start()

    def _turn(self) -> None:
        if not self.isVisible():
            return
        self._angle = (self._angle - _STEP) % 360
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.of(self)
        painter = QPainter(self)
        if not theme.duration(self, _TICK):
            drawn = icons.pixmap("clock", self.width(), t.accent, self.devicePixelRatioF())
            painter.drawPixmap(self.rect(), drawn)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        painter.setPen(QPen(QColor(t.line), 2))
        painter.drawEllipse(box)
        painter.setPen(QPen(QColor(t.accent), 2, c=Qt.PenCapStyle.RoundCap))
        painter.drawArc(box, self._angle * 16, -100 * 16)
