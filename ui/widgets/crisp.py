"""Lines and edges that lie on whole pixels of the screen, also where one of ours is one and a quarter of those.

A line of one pixel is painted as the whole pixels that fit into it, so it is as thick and as sharp at every place of a
window. At 100 and at 200 % nothing changes.
"""

from __future__ import annotations

import math
from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget


class Side(Enum):
    LEFT = "left"
    TOP = "top"
    RIGHT = "right"
    BOTTOM = "bottom"


def on_pixels(painter: QPainter, box: QRectF) -> QRectF:
    """The box with its sides on the nearest borders between pixels."""
    to_screen = painter.deviceTransform()
    found = to_screen.mapRect(box)
    left, top = math.floor(found.left() + 0.5), math.floor(found.top() + 0.5)
    right, bottom = math.floor(found.right() + 0.5), math.floor(found.bottom() + 0.5)
    return to_screen.inverted()[0].mapRect(QRectF(left, top, right - left, bottom - top))


def line(painter: QPainter, box: QRectF, side: Side) -> QRectF:
    """The hairline along one side of the box, inside it."""
    place, thick = on_pixels(painter, box), _thickness(painter, 1)
    if side is Side.RIGHT:
        place.setLeft(place.right() - thick)
    elif side is Side.BOTTOM:
        place.setTop(place.bottom() - thick)
    elif side is Side.LEFT:
        place.setWidth(thick)
    else:
        place.setHeight(thick)
    return place


def edge(painter: QPainter, box: QRectF, colour: str, width: int = 1) -> QRectF:
    """Take a pen of this width for the edge of the box. Returns the shape whose edge it then is, inside the box."""
    thick = _thickness(painter, width)
    painter.setPen(QPen(QColor(colour), thick))
    half = thick / 2
    return on_pixels(painter, box).adjusted(half, half, -half, -half)


def beginning(side: Side, widget: QWidget) -> Side:
    """Left and right change places where one reads from the right."""
    if widget.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return side
    return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(side, side)


def _thickness(painter: QPainter, width: int) -> float:
    scale = painter.deviceTransform().m11()
    return max(1, math.floor(width * scale + 0.01)) / scale
