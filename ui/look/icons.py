"""Our icons: SVG files drawn on demand at the size that is asked for, in the colour of the moment.

Sizes are 16, 20, 24 and 48: whole pixels at every usual scaling of the screen. Drawn icons rest in Qt's own pixmap
cache, per physical size and colour.
"""

from __future__ import annotations

import functools
import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from app.paths import resources
from ui.look import theme

_SMALL = 32  # the simplified drawing of the program's icon is for sizes below this


@functools.cache
def folder() -> Path:
    """Where the drawings are; each uses `currentColor`."""
    return resources() / "icons"


@functools.cache
def _names() -> frozenset[str]:
    return frozenset(os.listdir(folder()))


@functools.cache
def _drawing(name: str) -> bytes:
    return (folder() / f"{name}.svg").read_bytes()


def pixmap(name: str, size: int, colour: QColor | str, ratio: float = 1.0) -> QPixmap:
    """The icon, `size` logical pixels square, for a screen with `ratio` physical pixels to a logical one."""
    side, tint = round(size * ratio), QColor(colour)
    key = f"tintero:{name}:{side}:{tint.rgba():x}"
    found = QPixmap()
    if not QPixmapCache.find(key, found):
        found = _draw(_drawing(name).replace(b"currentColor", tint.name().encode()), side)
        if tint.alpha() < 255:
            painter = QPainter(found)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            painter.fillRect(found.rect(), QColor(0, 0, 0, tint.alpha()))
            painter.end()
        QPixmapCache.insert(key, found)
    found.setDevicePixelRatio(ratio)
    return found


def _draw(drawing: bytes, side: int) -> QPixmap:
    found = QPixmap(side, side)
    found.fill(Qt.GlobalColor.transparent)
    painter = QPainter(found)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return found


class _Engine(QIconEngine):
    """Asks for the colour each time it draws, so that a change of theme needs no new icons."""

    def __init__(self, name: str, colour: QPalette.ColorRole | str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._colour)

    def iconName(self) -> str:
        return self._name

    def _tint(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        palette = QGuiApplication.palette()
        if mode == QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        if state == QIcon.State.On:
            return palette.color(QPalette.ColorRole.Accent)
        if isinstance(self._colour, str):
            return QColor(getattr(theme.of_palette(palette), self._colour))
        return palette.color(self._colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        box = QRect(0, 0, side, side)
        box.moveCenter(rect.center())
        painter.drawPixmap(box, pixmap(self._name, side, self._tint(mode, state), ratio))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """`size` is that of the window: Qt does not multiply it by `scale`."""
        return pixmap(self._name, min(size.width(), size.height()), self._tint(mode, state), scale)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)


def icon(name: str, role: QPalette.ColorRole | str = QPalette.ColorRole.WindowText) -> QIcon:
    """The icon for buttons, menus and lists. `role` is a colour of the palette or the name of a token.

    It turns to the accent where it is switched on and to the disabled colour where it is disabled.
    """
    if f"{name}.svg" not in _names():
        raise FileNotFoundError(f"there is no icon named {name}")
    return QIcon(_Engine(name, role))


def app_icon() -> QIcon:
    """The program's own icon, simplified below 32 px."""
    found = QIcon()
    for size in (16, 20, 24, 32, 48, 64, 128, 256):
        found.addPixmap(_draw(_drawing("tintero-small" if size < _SMALL else "tintero"), size))
    return found
