"""Hairlines and edges are as thick and as sharp at every place, whatever the screen's scale."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.widgets import crisp
from ui.widgets.crisp import Side
from ui.widgets.surfaces import Ground, Plane

SCALES = pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 1.75, 2.0])


def screen(scale: float) -> QImage:
    image = QImage(200, 200, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.white)
    return image


def column(image: QImage, x: int = 50) -> list[int]:
    """How dark each pixel is from top to bottom, in tenths: Qt's own sums are a few hundredths off."""
    return [round((255 - image.pixelColor(x, y).lightness()) / 25.5) for y in range(image.height())]


@SCALES
@pytest.mark.parametrize("side", [Side.TOP, Side.BOTTOM])
def test_a_line_is_as_thick_wherever_it_is(qapp: object, scale: float, side: Side) -> None:
    seen = []
    for y in range(1, 60):
        image = screen(scale)
        painter = QPainter(image)
        painter.fillRect(crisp.line(painter, QRectF(2, y, 80, 3), side), Qt.GlobalColor.black)
        painter.end()
        seen.append([dark for dark in column(image) if dark])
    assert seen == [[10] * int(scale)] * len(seen)


@SCALES
def test_an_edge_is_as_sharp_wherever_it_is(qapp: object, scale: float) -> None:
    for y in range(1, 40):
        image = screen(scale)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(crisp.edge(painter, QRectF(2, y, 80, 20), "#000000"), 6, 6)
        painter.end()
        assert [dark for dark in column(image) if dark] == [10] * 2 * int(scale)


@pytest.mark.parametrize(("side", "mirrored"), [("left", "right"), ("right", "left"), ("top", "top")])
def test_a_line_changes_sides_where_one_reads_from_the_right(qtbot: QtBot, side: str, mirrored: str) -> None:
    pictures = []
    for name, direction in ((side, Qt.LayoutDirection.RightToLeft), (mirrored, Qt.LayoutDirection.LeftToRight)):
        ground = Ground("surface", name)
        qtbot.addWidget(ground)
        ground.setLayoutDirection(direction)
        ground.resize(40, 30)
        pictures.append(ground.grab().toImage())
    assert pictures[0] == pictures[1]


@SCALES
def test_a_plane_has_the_same_edge_at_all_four_sides(qtbot: QtBot, scale: float) -> None:
    plane = Plane("surface", "accent")
    qtbot.addWidget(plane)
    plane.resize(60, 44)
    image = screen(scale)
    plane.render(image)
    middle, high, wide = round(20 * scale), round(44 * scale), round(60 * scale)
    upright = [image.pixelColor(middle, y).lightness() // 8 for y in range(high)]
    across = [image.pixelColor(x, middle).lightness() // 8 for x in range(wide)]
    for cut in (upright, across):
        assert cut == cut[::-1]
        assert len(set(cut)) == 2  # nothing between the edge and what it holds
