"""The frame of the selected picture: eight handles that change its size and keep its shape."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QTextDocument,
    QTextImageFormat,
    QTextLine,
)
from PySide6.QtWidgets import QWidget

from ui.compose.editor.picture.pictures import LEAST_WIDTH
from ui.look import theme

_SIDE = 8  # of a handle, in pixels
_REACH = 4  # how far the frame stands out, so that handles lie half outside
_SHAPES = {
    (0, 0): Qt.CursorShape.SizeFDiagCursor,
    (2, 2): Qt.CursorShape.SizeFDiagCursor,
    (2, 0): Qt.CursorShape.SizeBDiagCursor,
    (0, 2): Qt.CursorShape.SizeBDiagCursor,
    (1, 0): Qt.CursorShape.SizeVerCursor,
    (1, 2): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeHorCursor,
    (2, 1): Qt.CursorShape.SizeHorCursor,
}


def box_of(document: QTextDocument, position: int, fmt: QTextImageFormat, own: QSize) -> QRectF:
    """Where the picture at the position is painted, in coordinates of the document."""
    block = document.findBlock(position)
    line = block.layout().lineForTextPosition(position - block.position())
    if not line.isValid():
        return QRectF()
    place = document.documentLayout().blockBoundingRect(block)
    first = _across(line, position - block.position())
    width = _across(line, position - block.position() + 1) - first
    has_size = fmt.width() > 0 and fmt.height() > 0
    shape = fmt.height() / fmt.width() if has_size else own.height() / max(1, own.width())
    if width < 0:  # right to left
        first, width = first + width, -width
    bottom = place.top() + line.y() + line.ascent()
    return QRectF(place.left() + first, bottom - width * shape, width, width * shape)


def _across(line: QTextLine, position: int) -> float:
    return cast(tuple[float, int], line.cursorToX(position))[0]  # the stubs only say "object"


class _Face(QWidget):
    """The selected picture in its own colours: the text below lays the colour of a selection over it."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.image = QImage()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(theme.of_palette(QGuiApplication.palette()).paper))
        painter.drawImage(self.rect(), self.image)


class PictureFrame(QWidget):
    """Lies over the picture; only the outline and the handles catch the pointer, the rest belongs to the text.

    `resized(factor)` comes once, when a handle is let go; Esc before that forgets it.
    """

    resized = Signal(float)

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._face = _Face(viewport)
        self._box = QRect()
        self._image = QImage()
        self._written, self._widest = QSize(), 0
        self._held: tuple[int, int] | None = None
        self._pressed_at = QPointF()
        self._factor = 1.0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()

    @property
    def is_held(self) -> bool:
        return self._held is not None

    def put_around(self, box: QRect, image: QImage, written: QSize, widest: int) -> None:
        """Around the picture at `box`, which the mail says is as large as `written` and may be `widest` pixels wide."""
        self._box, self._image, self._written, self._widest = box, image, written, widest
        self.setAccessibleName(self.tr("Picture, {width} by {height}").format(**_sides(written)))
        self._face.image = image
        self._face.setGeometry(box)
        self._lie(box)
        for part in (self._face, self):
            part.show()
            part.raise_()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._face.hide()

    def handles(self) -> dict[tuple[int, int], QRect]:
        """Column and row (0 to 2) and place of each handle, in coordinates of the frame."""
        inner = self.rect().adjusted(_REACH, _REACH, -_REACH, -_REACH)
        found = {}
        for column, row in _SHAPES:
            at = QPoint(
                inner.left() + round((inner.width() - 1) * column / 2),
                inner.top() + round((inner.height() - 1) * row / 2),
            )
            found[column, row] = QRect(at.x() - _SIDE // 2, at.y() - _SIDE // 2, _SIDE, _SIDE)
        return found

    def _lie(self, box: QRect) -> None:
        self.setGeometry(box.adjusted(-_REACH, -_REACH, _REACH, _REACH))
        if self._held is None:
            inner = self.rect().adjusted(_REACH, _REACH, -_REACH, -_REACH)
            region = QRegion(inner.adjusted(-2, -2, 2, 2)).subtracted(QRegion(inner.adjusted(1, 1, -1, -1)))
            for place in self.handles().values():
                region = region.united(QRegion(place.adjusted(-1, -1, 1, 1)))
            self.setMask(region)
        else:
            self.clearMask()
        self.update()

    # pulling

    def _handle_at(self, place: QPoint) -> tuple[int, int] | None:
        corners_first = sorted(self.handles().items(), key=lambda found: 1 in found[0])
        return next((name for name, box in corners_first if box.adjusted(-3, -3, 3, 3).contains(place)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        held = self._handle_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or held is None:
            event.ignore()
            return
        self._held, self._pressed_at, self._factor = held, event.globalPosition(), 1.0
        self.grabKeyboard()
        self._lie(self._box)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            held = self._handle_at(event.position().toPoint())
            self.setCursor(_SHAPES[held] if held else Qt.CursorShape.IBeamCursor)
            return
        pulled = event.globalPosition() - self._pressed_at
        wide = pulled.x() * (self._held[0] - 1) / max(1, self._box.width())
        high = pulled.y() * (self._held[1] - 1) / max(1, self._box.height())
        change = wide if abs(wide) > abs(high) else high
        self._pull(1.0 + change)

    def _pull(self, factor: float) -> None:
        least = LEAST_WIDTH / max(1, self._written.width())
        most = self._widest / max(1, self._written.width())
        self._factor = max(min(least, 1.0), min(max(most, 1.0), factor))
        box = QRect(self._box)
        box.setSize(QSize(round(box.width() * self._factor), round(box.height() * self._factor)))
        assert self._held is not None
        if self._held[0] == 0:
            box.moveRight(self._box.right())
        if self._held[1] == 0:
            box.moveBottom(self._box.bottom())
        self._lie(box)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            event.ignore()
            return
        factor = self._factor
        self._let_go()
        if abs(factor - 1.0) > 0.001:
            self.resized.emit(factor)

    def _let_go(self) -> None:
        self._held = None
        self._factor = 1.0
        self.releaseKeyboard()
        self._lie(self._box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._held is not None and event.key() == Qt.Key.Key_Escape:
            self._let_go()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.LIGHT  # it lies on paper
        painter = QPainter(self)
        inner = self.rect().adjusted(_REACH, _REACH, -_REACH, -_REACH)
        if self._held is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(inner, self._image)
        painter.setPen(QPen(QColor(t.accent), 2))
        painter.drawRect(inner)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(t.paper))
        for place in self.handles().values():
            painter.drawEllipse(QRectF(place).adjusted(1, 1, -1, -1))
        if self._held is not None:
            self._paint_size(painter, inner)

    def _paint_size(self, painter: QPainter, inner: QRect) -> None:
        size = self._written * self._factor
        words = self.tr("{width} × {height}").format(**_sides(size))
        painter.setFont(theme.font("caption"))
        box = painter.fontMetrics().boundingRect(words).adjusted(-8, -4, 8, 4)
        box.moveCenter(inner.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.of(self).toast))
        painter.drawRoundedRect(box, theme.RADIUS_M, theme.RADIUS_M)
        painter.setPen(QColor(theme.of(self).on_toast))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.update()


def _sides(size: QSize) -> dict[str, int]:
    return {"width": size.width(), "height": size.height()}
