"""What is as high as its content, up to a limit: more of it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class AsHigh(QScrollArea):
    """Shows `inner`, and of its height no more than so many pixels at once."""

    def __init__(self, inner: QWidget, most: int) -> None:
        super().__init__()
        self._inner, self._most = inner, most
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What comes into it is shown a moment later, and only then has a height."""
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return bool(super().eventFilter(watched, event))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), min(self._most, self._inner.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self._most, self._inner.minimumSizeHint().height()))
