"""Pictures within copied HTML: other programs know nothing of content ids, so the picture itself stands there."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import QImage

_SOURCE = re.compile(r'src="cid:([^"]*)"')
_MOST_PIXELS = 6_000_000  # of all of them as they are shown: what a copy may take without being felt
_QUALITY = 85


@dataclass(frozen=True)
class Shown:
    """A picture as the sheet shows it: `width` in pixels, 0 for its own."""

    image: QImage
    width: int
    is_photo: bool


def put(data: QMimeData, shown: Mapping[str, Shown]) -> None:
    """Give the pictures of the HTML in `data`, known by content id, to whoever pastes it.

    What would be too much keeps its content id.
    """
    html = bytes(data.data("text/html").data()).decode("utf-8", "replace")
    room = _MOST_PIXELS
    made: dict[str, str] = {}

    def source(match: re.Match[str]) -> str:
        nonlocal room
        name = match[1]
        if name not in made and name in shown:
            small = _as_shown(shown[name])
            room -= small.width() * small.height()
            if room >= 0:
                made[name] = _address(small, "JPEG" if shown[name].is_photo else "PNG")
        return f'src="{made[name]}"' if name in made else match[0]

    if shown and html:
        data.setData("text/html", QByteArray(_SOURCE.sub(source, html).encode("utf-8")))


def _as_shown(picture: Shown) -> QImage:
    image = QImage(picture.image)
    image.setDevicePixelRatio(1)
    if 0 < picture.width < image.width():
        return image.scaledToWidth(picture.width, Qt.TransformationMode.SmoothTransformation)
    return image


def _address(image: QImage, kind: str) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, _QUALITY if kind == "JPEG" else -1)  # type: ignore[call-overload]  # stubs want bytes
    return f"data:image/{kind.lower()};base64,{b64encode(bytes(buffer.data().data())).decode('ascii')}"
