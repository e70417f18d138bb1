"""Places in what is painted, for languages that are read from the right: each row is the mirror of the usual one.

Words need nothing: `drawText` aligns them at the side where reading begins.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget


def mirrored(box: QRectF, row: QRectF, widget: QWidget) -> QRectF:
    """Where `box`, a part of `row`, belongs in the direction of `widget`."""
    if not widget.isRightToLeft():
        return box
    return QRectF(row.left() + row.right() - box.right(), box.y(), box.width(), box.height())
