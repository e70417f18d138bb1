"""Send, and beside it the other ways of sending: two buttons in one shape."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from ui.look import icons, theme
from ui.look.plain_tips import as_words
from ui.widgets import crisp
from ui.widgets.basics import press_by_enter, row
from ui.widgets.crisp import Side

_ARROW = 34
_ICON_AT, _WORDS_AT, _WORDS_END = 13, 40, 12


class _Half(QPushButton):
    """One side of the shape; `left` has the words, the other the arrow."""

    def __init__(self, words: str, icon: str, left: bool, parent: QWidget) -> None:
        super().__init__(words if left else "", parent)
        self._icon = icon
        self._left = left
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setFont(theme.font("body", QFont.Weight.DemiBold))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        words = math.ceil(metrics.horizontalAdvance(self.text())) + _WORDS_AT + _WORDS_END
        return QSize(words if self._left else _ARROW, max(theme.CONTROL_L, math.ceil(metrics.height()) + 12))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(theme.font("body", QFont.Weight.DemiBold))
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        t, live, w, h = theme.of(self), self.isEnabled(), self.width(), self.height()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words_side = self._left != self.isRightToLeft()
        shape = QRectF(0, 0, w + 20, h) if words_side else QRectF(-20, 0, w + 20, h)
        fill = t.fill_pressed if self.isDown() else t.fill_hover if self.underMouse() else t.fill
        path = QPainterPath()
        path.addRoundedRect(shape, theme.RADIUS_M, theme.RADIUS_M)
        painter.fillPath(path, QColor(fill if live else t.line))
        on = QColor(t.on_fill if live else t.disabled)
        if self._left:
            self._paint_words(painter, on)
        else:
            self._paint_arrow(painter, on)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = crisp.edge(painter, QRectF(self.rect()), t.text, 2)
            painter.drawRoundedRect(ring, theme.RADIUS_M, theme.RADIUS_M)

    def _paint_words(self, painter: QPainter, on: QColor) -> None:
        w, h, mirrored = self.width(), self.height(), self.isRightToLeft()
        icon_x = w - _ICON_AT - 20 if mirrored else _ICON_AT
        drawn = icons.pixmap(self._icon, 20, on, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(icon_x, (h - 20) // 2), drawn)
        painter.setPen(on)
        room = QRectF(_WORDS_END if mirrored else _WORDS_AT, 0, w - _WORDS_AT - _WORDS_END + 1, h)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())

    def _paint_arrow(self, painter: QPainter, on: QColor) -> None:
        w, h = self.width(), self.height()
        line = QColor(on)
        line.setAlpha(80)
        box = QRectF(0, 8, w, h - 16)
        painter.fillRect(crisp.line(painter, box, crisp.beginning(Side.LEFT, self)), line)
        drawn = icons.pixmap("chevron-down", 16, on, self.devicePixelRatioF())
        painter.drawPixmap(QPointF((w - 16) // 2, (h - 16) // 2), drawn)


class SplitButton(QWidget):
    """The strong button of a window with a menu beside it: two tab stops, one shape. `clicked` is the words' side."""

    clicked = Signal()

    def __init__(self, words: str, icon: str, menu: QMenu | None = None, parent: QWidget | None = None) -> None:
        """A menu that is not given now comes with `set_menu`."""
        super().__init__(parent)
        self.main = _Half(words, icon, True, self)
        others = QCoreApplication.translate("SplitButton", "{action}: other ways").format(action=words)
        self.arrow = _Half(others, icon, False, self)
        self.arrow.setToolTip(as_words(others))
        self.menu: QMenu | None = None
        if menu is not None:
            self.set_menu(menu)
        self.main.clicked.connect(self.clicked)
        self.arrow.clicked.connect(self.open_menu)
        self.setLayout(row(self.main, self.arrow, gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_menu(self, menu: QMenu) -> None:
        """The other ways, as the arrow opens them."""
        self.menu = menu
        if menu.parent() is not self:
            menu.setParent(self, menu.windowFlags())

    def set_words(self, words: str) -> None:
        self.main.setText(words)
        self.main.setAccessibleName(words)
        self.main.updateGeometry()

    def set_tip(self, tip: str) -> None:
        self.main.setToolTip(as_words(tip))

    def open_menu(self) -> None:
        """Above the button, because it stands at the foot of its window."""
        if self.menu is None:
            return
        self.menu.ensurePolished()
        size = self.menu.sizeHint()
        corner = self.mapToGlobal(QPoint(self.width() - size.width(), -size.height() - 4))
        self.menu.popup(corner)
