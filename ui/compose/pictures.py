"""Files of pictures as pictures: read small enough to show, coded for the message when pasted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

WIDEST = 1600
"""Pixels of the longer side: more than any sheet shows. The file in the message keeps all of its own."""

_LARGEST_SOURCE = 256  # megabytes of pixels; a picture that claims more is not shown


def read_picture(path: Path) -> QImage | None:
    """The picture, turned upright and scaled down. None if it is none, damaged or absurdly large.

    Needs no window: may run in a thread.
    """
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if size.isValid():
        if size.width() * size.height() * 4 > _LARGEST_SOURCE << 20:
            return None
        if max(size.width(), size.height()) > WIDEST:
            reader.setScaledSize(size.scaled(QSize(WIDEST, WIDEST), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def as_png(image: QImage) -> bytes:
    """The picture as the octets of a PNG file: nothing is lost. May run in a thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt wants a name
    return bytes(buffer.data().data())
