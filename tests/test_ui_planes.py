"""A part of a plane is painted as it is painted with the whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from pytestqt.qtbot import QtBot

from ui.widgets.surfaces import Plane

WIDE, HIGH = 90, 60


def painted(plane: Plane, parts: list[QRect]) -> QImage:
    image = QImage(WIDE, HIGH, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    for part in parts:
        plane.render(painter, part.topLeft(), QRegion(part))
    painter.end()
    return image


@pytest.mark.parametrize("corners", ["all", "top", "bottom"])
@pytest.mark.parametrize("line", ["line", ""])
@pytest.mark.parametrize("radius", [0.0, 7.5, 10.0])
def test_parts_are_painted_as_the_whole(qtbot: QtBot, corners: str, line: str, radius: float) -> None:
    plane = Plane("surface", line, radius, corners)
    qtbot.addWidget(plane)
    plane.resize(WIDE, HIGH)
    whole = painted(plane, [QRect(QPoint(), plane.size())])
    step = 6
    parts = [QRect(x, y, step, step) for x in range(0, WIDE, step) for y in range(0, HIGH, step)]
    assert painted(plane, parts) == whole
    assert painted(plane, [QRect(0, y, WIDE, step) for y in range(0, HIGH, step)]) == whole
    assert whole.pixelColor(WIDE // 2, HIGH // 2).alpha() == 255
