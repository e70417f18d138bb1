"""Pictures between the engine and the sheet: octets as images to paint, images as octets of a file."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from app.model.picture import PicturePixels

WIDEST = 1600
"""Pixels of the longer side: more than any sheet shows. The file in the message keeps all of its own."""
_EFFORT = 60  # of 100, which packs nothing: photos become as small as usual in a third of the time
_JPEG = b"\xff\xd8\xff"
_ROOM = 96 * 1024 * 1024  # octets of pictures of one window at that size; more of them are shown coarser


def longest_for(octets_shown: int) -> int:
    """How large the next picture is shown, so that a message full of photos takes a bounded memory."""
    steps = ((1, WIDEST), (2, WIDEST // 2), (2.2, WIDEST // 8))
    return next((longest for rooms, longest in steps if octets_shown < rooms * _ROOM), WIDEST // 25)


def as_image(pixels: PicturePixels) -> QImage:
    """To paint; its size independent of a device is that of the whole picture. May run in a thread."""
    wide, high = pixels.pixels_wide, pixels.pixels_high
    raw = QImage(pixels.rgba, wide, high, 4 * wide, QImage.Format.Format_RGBA8888)
    image = raw.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)  # a copy, quick to paint
    image.setDevicePixelRatio(max(wide / pixels.width, high / pixels.height))
    return image


def ending_of(picture: QImage | bytes) -> str:
    """Of the name of its file; what is not one yet becomes a PNG file."""
    return ".jpg" if isinstance(picture, bytes) and picture.startswith(_JPEG) else ".png"


def as_png(image: QImage) -> bytes:
    """The picture as the octets of a PNG file: nothing is lost. May run in a thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", _EFFORT)  # type: ignore[call-overload]  # the stubs want bytes, Qt wants a name
    return bytes(buffer.data().data())
