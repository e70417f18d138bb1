"""The place that a text keeps for a picture on the web: a pale frame with a sign and the words for it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.look.icons import pixmap
from ui.look.tokens import LIGHT

_SIGN = 20.0
_GAP = 6.0
_ROOM = 10.0  # left free at each side
_WORDS = 9.0  # points


def draw_place(painter: QPainter, box: QRectF, words: str, scale: float) -> None:
    """`scale` is how much larger than usual the text is shown. On paper, which is light in every theme."""
    painter.save()
    frame = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(QColor(LIGHT.edge_soft), 1, Qt.PenStyle.DashLine))
    painter.setBrush(QColor(LIGHT.sunken))
    painter.drawRect(frame)
    sign, gap = _SIGN * scale, _GAP * scale
    if min(box.width(), box.height()) >= sign + 4:
        font = QFont(painter.font())
        font.setPointSizeF(_WORDS * scale)
        metrics = QFontMetricsF(font)
        room = box.width() - 2 * _ROOM * scale
        below = bool(words.strip()) and box.height() >= sign + gap + metrics.height() + 4 and room >= 3 * sign
        height = sign + (gap + metrics.height() if below else 0)
        top = box.center().y() - height / 2
        ratio = painter.device().devicePixelRatioF() if painter.device() is not None else 1.0
        place = QPointF(box.center().x() - sign / 2, top)
        image = pixmap("image", round(sign), LIGHT.text_3, ratio)
        painter.drawPixmap(QRectF(place.x(), place.y(), sign, sign), image, QRectF(image.rect()))
        if below:
            painter.setFont(font)
            painter.setPen(QColor(LIGHT.text_2))
            shown = metrics.elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, room)
            line = QRectF(box.left(), top + sign + gap, box.width(), metrics.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()
