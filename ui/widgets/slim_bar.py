"""A scroll bar that looks as the sheet of styles says and paints itself: by way of the sheet it takes Qt 1.5 ms, and it
is painted with each line that a text grows by."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider

from ui.look import theme

_MARGIN, _RADIUS = 3, 3  # pixels, as in `sheet.py`
_SLIDER = QStyle.SubControl.SC_ScrollBarSlider


class SlimBar(QScrollBar):
    """For where it matters; others leave their painting to the sheet."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        tokens = theme.of(self)
        slider = self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, _SLIDER, self)
        is_hovered = QStyle.StateFlag.State_MouseOver in option.state and option.activeSubControls == _SLIDER
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.text_3 if is_hovered else tokens.scroll))
        painter.drawRoundedRect(QRectF(slider).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN), _RADIUS, _RADIUS)
