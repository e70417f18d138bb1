"""Fields to choose a colour in, by pointer and by arrow keys: hue beside lightness, and how strong it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QLinearGradient, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.look import theme

_HUES = 6  # between two of them a gradient is exact
_STEP, _STRIDE = 0.01, 0.1
_RING, _MARK = 2.0, 7.0
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ColourField(QWidget):
    """A place in a rectangle: `across` and `down` from 0 to 1. Shift makes the steps of the arrow keys longer."""

    moved = Signal()

    def __init__(self, name: str, size: QSize) -> None:
        super().__init__()
        self.across = self.down = 0.0
        self._size = size
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return self._size

    def put(self, across: float, down: float) -> None:
        """Without a signal: the colour was said elsewhere."""
        self.across, self.down = max(0.0, min(1.0, across)), max(0.0, min(1.0, down))
        self.update()

    def _move(self, across: float, down: float) -> None:
        before = (self.across, self.down)
        self.put(across, down)
        if (self.across, self.down) != before:
            self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        by = _STRIDE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
        self._move(self.across + by * step[0], self.down + by * step[1])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event)

    def _follow(self, event: QMouseEvent) -> None:
        box = self.box()
        place = event.position() - box.topLeft()
        self._move(place.x() / box.width(), place.y() / box.height())

    def box(self) -> QRectF:
        """Where the colours are; around it is room for the focus."""
        return QRectF(self.rect()).adjusted(4, 4, -4, -4)

    def paint_colours(self, painter: QPainter, box: QRectF) -> None:
        """Each kind of field paints its own."""
        raise NotImplementedError

    def colour(self) -> QColor:
        """At the mark. Each kind of field knows its own."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        t, box = theme.of(self), self.box()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(box, theme.RADIUS_S, theme.RADIUS_S)
        painter.save()
        painter.setClipPath(shape)
        self.paint_colours(painter, box)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(t.edge_soft), 1))
        painter.drawPath(shape)
        if self.hasFocus():
            painter.setPen(QPen(QColor(t.accent), _RING))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS_M, theme.RADIUS_M)
        self._paint_mark(painter, box)

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        spot = QPointF(box.left() + self.across * box.width(), box.top() + self.down * box.height())
        inside = box.adjusted(_MARK, min(_MARK, box.height() / 2), -_MARK, -min(_MARK, box.height() / 2))
        spot.setX(max(inside.left(), min(inside.right(), spot.x())))
        spot.setY(max(inside.top(), min(inside.bottom(), spot.y())))
        painter.setBrush(self.colour())
        painter.setPen(QPen(QColor(Qt.GlobalColor.black), 3))
        painter.drawEllipse(spot, _MARK - 2, _MARK - 2)
        painter.setPen(QPen(QColor(Qt.GlobalColor.white), 1.5))
        painter.drawEllipse(spot, _MARK - 2, _MARK - 2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


class HueField(ColourField):
    """All hues from left to right, each from white to black, at one strength from 0 to 1."""

    strength = 1.0

    def colour(self) -> QColor:
        return QColor.fromHslF(min(self.across, 1 - 1 / 360), self.strength, 1 - self.down)

    def paint_colours(self, painter: QPainter, box: QRectF) -> None:
        """Of no strength all would be grey: then it is shown what there could be."""
        strength = self.strength or 1.0
        hues = QLinearGradient(box.topLeft(), box.topRight())
        for i in range(_HUES + 1):
            hues.setColorAt(i / _HUES, QColor.fromHslF((i / _HUES) % 1.0, strength, 0.5))
        light = QLinearGradient(box.topLeft(), box.bottomLeft())
        white, black = QColor(Qt.GlobalColor.white), QColor(Qt.GlobalColor.black)
        for at, shade, part in ((0.0, white, 1.0), (0.5, white, 0.0), (0.501, black, 0.0), (1.0, black, 1.0)):
            shade.setAlphaF(part)
            light.setColorAt(at, shade)
        painter.fillRect(box, hues)
        painter.fillRect(box, light)


class StrengthField(ColourField):
    """From grey to the full colour of one hue and lightness."""

    hue, lightness = 0.0, 0.5

    def colour(self) -> QColor:
        return QColor.fromHslF(self.hue, self.across, self.lightness)

    def paint_colours(self, painter: QPainter, box: QRectF) -> None:
        shades = QLinearGradient(box.topLeft(), box.topRight())
        shades.setColorAt(0, QColor.fromHslF(self.hue, 0, self.lightness))
        shades.setColorAt(1, QColor.fromHslF(self.hue, 1, self.lightness))
        painter.fillRect(box, shades)
