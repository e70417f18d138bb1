"""A row of commands as it is painted: icon, name, note, and its keys as caps at the right edge."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.commands.caps import caps_of
from ui.look import density, theme
from ui.widgets import crisp
from ui.widgets.mirror import mirrored

NAME, NOTE, KEYS, ICON, POSSIBLE, ON = (Qt.ItemDataRole.UserRole + n for n in range(6))
"""What a model of commands says of a row: three texts, a QIcon, and two truths."""
Index = QModelIndex | QPersistentModelIndex
_ROW, _ICON, _SIDE, _GAP = 38, 20, 10, 12
_CAP_PADDING, _CAP_GAP = 6, 4


def caps_width(keys: str, metrics: QFontMetrics) -> int:
    widths = [metrics.horizontalAdvance(cap) + 2 * _CAP_PADDING for cap in caps_of(keys)]
    return sum(max(width, metrics.height()) for width in widths) + _CAP_GAP * max(0, len(widths) - 1)


def paint_caps(
    p: QPainter, widget: QWidget, room: QRect, keys: str, *, possible: bool = True, row: QRect | None = None
) -> int:
    """Caps that end at the right edge of `room`, within `row`. Returns the room that they took."""
    whole = QRectF(row or room)
    t = theme.of(widget)
    p.setFont(theme.font("caption"))
    metrics = QFontMetrics(p.font())
    height = metrics.height() + 4
    right = room.right()
    for cap in reversed(caps_of(keys)):
        width = max(metrics.horizontalAdvance(cap) + 2 * _CAP_PADDING, metrics.height())
        box = mirrored(QRectF(right - width, room.center().y() - height / 2, width, height), whole, widget)
        shape = crisp.edge(p, box, t.edge_soft)
        p.setBrush(QColor(t.sunken))
        p.drawRoundedRect(shape, theme.RADIUS_S, theme.RADIUS_S)
        p.setPen(QColor(t.text_2 if possible else t.disabled))
        p.drawText(box, Qt.AlignmentFlag.AlignCenter, cap)
        right -= width + _CAP_GAP
    return room.right() - right


class CommandRow(QStyledItemDelegate):
    """Paints the rows of one list."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, density.row(max(_ROW, QFontMetrics(theme.font("body")).height() + 18)))

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        t, possible = theme.of(self._view), bool(index.data(POSSIBLE))
        whole: QRect = option.rect
        box = whole.adjusted(6, 1, -6, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(QColor(t.select))
            p.drawRoundedRect(QRectF(box), theme.RADIUS_M, theme.RADIUS_M)
        icon = index.data(ICON)
        if isinstance(icon, QIcon):
            place = QRectF(box.left() + _SIDE, box.top() + (box.height() - _ICON) // 2, _ICON, _ICON)
            mode = QIcon.Mode.Normal if possible else QIcon.Mode.Disabled
            icon.paint(p, mirrored(place, QRectF(box), self._view).toRect(), mode=mode)
        room = box.adjusted(_SIDE + _ICON + _GAP, 0, -_SIDE, 0)
        used = paint_caps(p, self._view, room, str(index.data(KEYS) or ""), possible=possible, row=box)
        room.setRight(room.right() - used - (_GAP if used else 0))
        taken = self._words(p, room, box, str(index.data(NAME)), "body", t.text if possible else t.disabled)
        if note := str(index.data(NOTE) or ""):
            room.setLeft(room.left() + taken + 10)
            self._words(p, room, box, note, "caption", t.text_2 if possible else t.disabled)
        p.restore()

    def _words(self, p: QPainter, room: QRect, row: QRect, words: str, kind: str, colour: str) -> int:
        """Paint as much as fits and say how wide it is."""
        font: QFont = theme.font(kind)
        metrics = QFontMetrics(font)
        p.setFont(font)
        p.setPen(QColor(colour))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(room.width(), 0))
        place = mirrored(QRectF(room), QRectF(row), self._view)
        p.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        return metrics.horizontalAdvance(shown)
