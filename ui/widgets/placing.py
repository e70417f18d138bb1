"""Where a small window of its own comes to stand beside what it is about."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

_GAP = 6  # pixels


def move_below(popup: QWidget, place: QRect) -> None:
    """Below a rectangle in global coordinates, or above it where the screen ends."""
    popup.adjustSize()
    spot = place.bottomLeft() + QPoint(0, _GAP)
    room = popup.screen().availableGeometry()
    if spot.y() + popup.height() > room.bottom():
        spot.setY(max(room.top(), place.top() - popup.height() - _GAP))
    spot.setX(max(room.left(), min(spot.x(), room.right() - popup.width())))
    popup.move(spot)
