"""A recipient as a rounded plate: click selects it, the cross removes it, a pull drags it."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from ui.look import icons, theme
from ui.look.plain_tips import as_words
from ui.widgets import crisp

ChipState = Literal["", "warn", "danger"]
_ICON, _SIDE, _END = 16, 10, 28  # the icon, the padding before the words, the room of the cross
_HEIGHT, _PADDING, _WIDEST = 26, 8, 420


class Chip(QToolButton):
    """Outlined when all is well, tinted and with an icon when something wants a look.

    It is a button to screen readers. Keys go to `on_key` first, because what an arrow does is known
    to the row of chips, not to one of them.
    """

    pressed_with = Signal(Qt.KeyboardModifier)
    removed = Signal()
    edit_wanted = Signal()
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    left = Signal()
    menu_wanted = Signal(QPoint)
    """By the right button or the key for it, at this place of the screen."""

    def __init__(self, words: str, on_key: Callable[[QKeyEvent], bool]) -> None:
        super().__init__()
        self._on_key = on_key
        self._state: ChipState = ""
        self._selected = self._over_cross = self._pulled = False
        self._pressed_at: QPoint | None = None
        self.setFont(theme.font("body"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    def set_state(self, state: ChipState, tip: str, reason: str) -> None:
        """`tip` is the whole address, `reason` why the chip wants a look (empty: it does not)."""
        self._state = state
        said = f"{tip}\n{reason}" if reason else tip
        self.setToolTip(as_words(said))
        self.setAccessibleDescription(said)
        self.updateGeometry()
        self.update()

    @property
    def state(self) -> ChipState:
        return self._state

    @property
    def selected(self) -> bool:
        return self._selected

    def set_selected(self, on: bool) -> None:
        self._selected = on
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance(self.text()) + self._words_at() + _END
        return QSize(min(math.ceil(width) + 1, _WIDEST), max(_HEIGHT, math.ceil(metrics.height()) + _PADDING))

    def _words_at(self) -> int:
        return _SIDE + 18 if self._state else _SIDE

    def _cross(self) -> QRectF:
        x = 6 if self.isRightToLeft() else self.width() - 22
        return QRectF(x, (self.height() - _ICON) / 2, _ICON, _ICON)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, ratio = theme.of(self), self.devicePixelRatioF()
        ground, edge = {"": (t.surface, t.line), "warn": (t.warn_soft, t.warn), "danger": (t.danger_soft, t.danger)}[
            self._state
        ]
        strong = self._selected or self.hasFocus()
        if strong:
            ground, edge = t.select, t.accent
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = crisp.edge(p, QRectF(self.rect()), edge, 2 if strong else 1)
        p.setBrush(QColor(ground))
        p.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        left, right = self._words_at(), _END - 4
        icon_x = 8.0
        if self.isRightToLeft():
            left, right, icon_x = right, left, self.width() - 24.0
        top = (self.height() - _ICON) / 2
        if self._state:
            name = "warning" if self._state == "warn" else "error"
            colour = t.warn if self._state == "warn" else t.danger
            p.drawPixmap(QPointF(icon_x, top), icons.pixmap(name, _ICON, QColor(colour), ratio))
        p.setPen(QColor(t.text if self.isEnabled() else t.disabled))
        room = QRectF(left, 0, self.width() - left - right, self.height())
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, math.ceil(room.width()))
        p.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        cross = QColor(t.text if self._over_cross else t.text_3)
        p.drawPixmap(self._cross().topLeft(), icons.pixmap("close", _ICON, cross, ratio))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._on_key(event):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pressed_at = event.position().toPoint()
        if not self._on_cross(event):
            self.pressed_with.emit(event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._on_cross(event)
        if over != self._over_cross:
            self._over_cross = over
            self.update()
        if self._pressed_at is None:
            return
        way = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if self._pulled or way >= QApplication.startDragDistance():
            self._pulled = True
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pulled, began = self._pulled, self._pressed_at
        self._pulled, self._pressed_at = False, None
        if pulled:
            self.dropped.emit(event.globalPosition().toPoint())
        elif began is not None and self._cross().contains(QPointF(began)) and self._on_cross(event):
            self.removed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._on_cross(event):
            self.edit_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def abandon_drag(self) -> None:
        """The pull ends where it began."""
        self._pulled, self._pressed_at = False, None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self._over_cross = False
        self.update()
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(theme.font("body"))
            self.updateGeometry()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self.update()
        super().changeEvent(event)

    def _on_cross(self, event: QMouseEvent) -> bool:
        return self._cross().adjusted(-4, -4, 4, 4).contains(event.position())


def ghost_of(words: str, window: QWidget) -> Chip:
    """A chip that follows the pointer over `window` during a drag and is in nobody's way."""
    ghost = Chip(words, lambda _event: False)
    ghost.setParent(window)
    ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    ghost.set_selected(True)
    ghost.resize(ghost.sizeHint())
    ghost.show()
    ghost.raise_()
    return ghost
