"""Places in what is painted, for languages that are read from the right: each row is the mirror of the usual one.

Words need nothing: `drawText` aligns them at the side where reading begins.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

Margins = tuple[int, int, int, int]


def mirrored(box: QRectF, row: QRectF, widget: QWidget) -> QRectF:
    """Where `box`, a part of `row`, belongs in the direction of `widget`."""
    if not widget.isRightToLeft():
        return box
    return QRectF(row.left() + row.right() - box.right(), box.y(), box.width(), box.height())


def edge(widget: QWidget) -> Qt.AlignmentFlag:
    """The side at which lines begin, also for words that are read the other way; in the middle of the height."""
    side = Qt.AlignmentFlag.AlignRight if widget.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def margins(left: int, top: int, right: int, bottom: int) -> Margins:
    """What a layout leaves free, written for the usual direction: Qt mirrors what is in a layout, but not these."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return left, top, right, bottom
    return right, top, left, bottom
