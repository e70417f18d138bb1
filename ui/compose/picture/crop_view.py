"""A picture with a window on it: what is inside stays, what is outside is left away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model.picture import Crop
from ui.look import theme

_LEAST = 0.02  # of a side that stays
_STEP = 0.01
_REACH = 10  # pixels around an edge that mean the edge
_SIDE = 10  # of a handle
_LEFT, _TOP, _RIGHT, _BOTTOM = range(4)
_KEYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CropView(QWidget):
    """Arrow keys move the window, with Shift its right and lower edges, with Ctrl the left and upper ones."""

    changed = Signal()

    def __init__(self, image: QImage, crop: Crop) -> None:
        super().__init__()
        self._image = image
        self._edges = [crop.left, crop.top, crop.right, crop.bottom]
        self._held: tuple[int, ...] | None = None  # edges that are pulled; none of them: the whole window
        self._pulled_from = QPointF()
        self._edges_then = list(self._edges)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._tell()

    def crop(self) -> Crop:
        return Crop(*self._edges)

    def set_crop(self, crop: Crop) -> None:
        self._set([crop.left, crop.top, crop.right, crop.bottom])

    def pixels(self) -> QSize:
        """What stays, in pixels of the whole picture."""
        own = self._image.deviceIndependentSize().toSize()
        left, top, right, bottom = self.crop().box(max(1, own.width()), max(1, own.height()))
        return QSize(right - left, bottom - top)

    def sizeHint(self) -> QSize:
        return QSize(720, 480)

    def picture_box(self) -> QRectF:
        """Where the picture is shown."""
        room = QRectF(self.rect()).adjusted(_SIDE, _SIDE, -_SIDE, -_SIDE)
        size = self._image.deviceIndependentSize().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(QPointF(), size)
        box.moveCenter(room.center())
        return box

    def window_box(self) -> QRectF:
        """Where the part that stays is shown."""
        box = self.picture_box()
        left, top, right, bottom = self._edges
        return QRectF(
            QPointF(box.left() + left * box.width(), box.top() + top * box.height()),
            QPointF(box.left() + right * box.width(), box.top() + bottom * box.height()),
        )

    def _set(self, edges: list[float]) -> None:
        if edges != self._edges:
            self._edges = edges
            self._tell()
            self.update()
            self.changed.emit()

    def _tell(self) -> None:
        left, top, right, bottom = (round(100 * edge) for edge in self._edges)
        words = self.tr("The part that stays: from {left} to {right} % across, from {top} to {bottom} % down")
        self.setAccessibleName(words.format(left=left, top=top, right=right, bottom=bottom))

    def _move(self, across: float, down: float, held: tuple[int, ...], then: list[float]) -> None:
        edges = list(then)
        if not held:  # the window as a whole
            across = max(-then[_LEFT], min(1 - then[_RIGHT], across))
            down = max(-then[_TOP], min(1 - then[_BOTTOM], down))
            edges = [then[_LEFT] + across, then[_TOP] + down, then[_RIGHT] + across, then[_BOTTOM] + down]
        for edge in held:
            value = then[edge] + (across if edge in (_LEFT, _RIGHT) else down)
            if edge in (_LEFT, _TOP):
                edges[edge] = max(0.0, min(then[edge + 2] - _LEAST, value))
            else:
                edges[edge] = min(1.0, max(then[edge - 2] + _LEAST, value))
        self._set([max(0.0, min(1.0, edge)) for edge in edges])

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _KEYS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        held: tuple[int, ...] = ()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            held = (_RIGHT, _BOTTOM)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            held = (_LEFT, _TOP)
        held = tuple(edge for edge in held if step[0 if edge in (_LEFT, _RIGHT) else 1])
        self._move(step[0] * _STEP, step[1] * _STEP, held, self._edges)

    # pointer

    def _edges_at(self, place: QPointF) -> tuple[int, ...] | None:
        """The edges near the place; none of them inside the window, None outside."""
        box = self.window_box()
        if not box.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(place):
            return None
        near = (
            (_LEFT, abs(place.x() - box.left())),
            (_TOP, abs(place.y() - box.top())),
            (_RIGHT, abs(place.x() - box.right())),
            (_BOTTOM, abs(place.y() - box.bottom())),
        )
        return tuple(edge for edge, distance in near if distance <= _REACH)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        held = self._edges_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and held is not None:
            self._held, self._pulled_from, self._edges_then = held, event.position(), list(self._edges)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            self._show_cursor(self._edges_at(event.position()))
            return
        box, way = self.picture_box(), event.position() - self._pulled_from
        across, down = way.x() / max(1.0, box.width()), way.y() / max(1.0, box.height())
        self._move(across, down, self._held, self._edges_then)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def _show_cursor(self, held: tuple[int, ...] | None) -> None:
        shapes = Qt.CursorShape
        if held is None:
            self.setCursor(shapes.ArrowCursor)
        elif not held:
            self.setCursor(shapes.SizeAllCursor)
        elif len(held) == 1:
            self.setCursor(shapes.SizeHorCursor if held[0] in (_LEFT, _RIGHT) else shapes.SizeVerCursor)
        else:
            falling = set(held) in ({_LEFT, _TOP}, {_RIGHT, _BOTTOM})
            self.setCursor(shapes.SizeFDiagCursor if falling else shapes.SizeBDiagCursor)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.of(self)
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        whole, kept = self.picture_box(), self.window_box()
        painter.drawImage(whole, self._image)
        veil = QColor(t.desk)
        veil.setAlphaF(0.72)
        for part in (
            QRectF(whole.left(), whole.top(), whole.width(), kept.top() - whole.top()),
            QRectF(whole.left(), kept.bottom(), whole.width(), whole.bottom() - kept.bottom()),
            QRectF(whole.left(), kept.top(), kept.left() - whole.left(), kept.height()),
            QRectF(kept.right(), kept.top(), whole.right() - kept.right(), kept.height()),
        ):
            painter.fillRect(part, veil)
        painter.setPen(QPen(QColor(t.accent), 2 if self.hasFocus() else 1))
        painter.drawRect(kept)
        painter.setBrush(QColor(t.surface))
        for corner in (kept.topLeft(), kept.topRight(), kept.bottomLeft(), kept.bottomRight()):
            painter.drawEllipse(corner, _SIDE / 2, _SIDE / 2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
