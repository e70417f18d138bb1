"""Choices of the look that show what they mean: a small window of ours, painted with the colours of each theme."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from ui.look import theme
from ui.look.theme import DARK, LIGHT, Tokens
from ui.widgets.segmented import Segment, Segmented

_PICTURE, _AROUND = QSize(92, 58), 8
_LINES = (0.9, 0.75, 0.55)  # of writing, by the share of the sheet that they fill


class LookCard(Segment):
    """A picture over the words. `value` is one of the settings `theme` or `paper`."""

    def __init__(self, value: str, label: str, of_paper: bool) -> None:
        super().__init__(label)
        self._value, self._of_paper = value, of_paper

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font("body", QFont.Weight.DemiBold))
        width = max(_PICTURE.width(), metrics.horizontalAdvance(self.text())) + 2 * _AROUND
        return QSize(width, _PICTURE.height() + metrics.height() + 3 * _AROUND - 2)

    def paint_inside(self, painter: QPainter, box: QRectF) -> None:
        place = QRectF((box.width() - _PICTURE.width()) / 2, _AROUND, _PICTURE.width(), _PICTURE.height())
        words = box.adjusted(0, place.bottom() + 2, 0, -4)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        own = theme.of(self)
        if self._of_paper:
            self._paint_window(painter, place, own, own.paper_dim if self._value == "dimmed" else own.paper)
        elif self._value == "system":
            self._paint_window(painter, place, LIGHT, LIGHT.paper)
            half = QRectF(place.center().x(), place.top(), place.width() / 2, place.height())
            painter.save()
            painter.setClipRect(half, Qt.ClipOperation.IntersectClip)
            self._paint_window(painter, place, DARK, DARK.paper)
            painter.restore()
        else:
            tokens = DARK if self._value == "dark" else LIGHT
            self._paint_window(painter, place, tokens, tokens.paper)
        painter.setPen(QPen(QColor(own.edge_soft), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS_S, theme.RADIUS_S)

    def _paint_window(self, painter: QPainter, place: QRectF, t: Tokens, paper: str) -> None:
        """Desk, what stands at the side, the sheet with some lines, and the one strong button."""
        painter.save()
        outline = QPainterPath()
        outline.addRoundedRect(place, theme.RADIUS_S, theme.RADIUS_S)
        painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
        painter.fillRect(place, QColor(t.desk))
        painter.fillRect(QRectF(place.left(), place.top(), 20, place.height()), QColor(t.side))
        painter.fillRect(QRectF(place.left(), place.top(), place.width(), 2), QColor(t.accent))
        sheet = place.adjusted(26, 8, -8, 0)
        painter.fillRect(sheet, QColor(paper))
        ink = QColor(LIGHT.paper if QColor(paper).lightness() < 128 else t.ink_2)
        for number, share in enumerate(_LINES):
            painter.fillRect(
                QRectF(sheet.left() + 6, sheet.top() + 8 + 7 * number, (sheet.width() - 12) * share, 2), ink
            )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.fill))
        painter.drawRoundedRect(QRectF(sheet.right() - 22, place.bottom() - 14, 18, 8), 2, 2)
        painter.restore()


def look_cards(choices: Sequence[tuple[str, str]], name: str, *, of_paper: bool = False) -> Segmented:
    """The choices as cards, of the theme or of the paper in the theme of the moment."""
    return Segmented(choices, name, lambda value, label: LookCard(value, label, of_paper))
