"""Rows of lists: the ground of a selected one, and a row of icon and name."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look import density, theme
from ui.widgets.mirror import mirrored

_ICON, _PADDING = 20, 10


def paint_ground(p: QPainter, option: QStyleOptionViewItem, box: QRectF, view: QAbstractItemView) -> None:
    """Selection or hover with rounded ends: blue where the keyboard is, grey in the other lists."""
    t = theme.of(view)
    state = option.state
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if not (selected or state & QStyle.StateFlag.State_MouseOver):
        return
    active = view.hasFocus() and view.palette().currentColorGroup() == QPalette.ColorGroup.Active
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor((t.select if active else t.select_off) if selected else t.hover))
    p.drawRoundedRect(box, theme.RADIUS_M, theme.RADIUS_M)


class NameDelegate(QStyledItemDelegate):
    """Icon and name, the chosen one in bold, as in the sidebar of the mail window."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.setMouseTracking(True)

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics = QFontMetrics(theme.font("body", QFont.Weight.DemiBold))
        width = _PADDING + _left(index) + metrics.horizontalAdvance(str(index.data()))
        return QSize(width, density.row(max(theme.ROW, metrics.height() + 14)))

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect
        paint_ground(p, option, QRectF(box).adjusted(0, 1, 0, -1), self._view)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            place = QRectF(box.left() + _PADDING, box.top() + (box.height() - _ICON) // 2, _ICON, _ICON)
            icon.paint(p, mirrored(place, QRectF(box), self._view).toRect())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        font = theme.font("body", QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        room = mirrored(QRectF(box).adjusted(_left(index), 0, -_PADDING, 0), QRectF(box), self._view)
        p.setFont(font)
        p.setPen(QColor(theme.of(self._view).text))
        words = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(room.width()))
        p.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        p.restore()


def _left(index: QModelIndex | QPersistentModelIndex) -> int:
    """Where the name begins: behind the icon, if the row has one."""
    return 2 * _PADDING + _ICON if index.data(Qt.ItemDataRole.DecorationRole) is not None else _PADDING
