"""The scroll bar that paints itself looks like those that the sheet of styles paints."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHoverEvent, QImage, QPalette
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from ui.look import theme
from ui.widgets.slim_bar import SlimBar

LONG = 300  # pixels


@pytest.fixture(autouse=True)
def as_it_was(qapp: QApplication) -> Iterator[None]:
    """What the application wears is another test's afterwards."""
    palette, sheet = QPalette(qapp.palette()), qapp.styleSheet()
    yield
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


def picture(bar: QScrollBar, *, most: int, at: int, hovered: QPoint | None = None) -> QImage:
    is_upright = bar.orientation() is Qt.Orientation.Vertical
    bar.resize(*((12, LONG) if is_upright else (LONG, 12)))
    bar.setRange(0, most)
    bar.setPageStep(LONG)
    bar.setValue(at)
    if hovered is not None:
        here = QPointF(hovered)
        QApplication.sendEvent(bar, QHoverEvent(QEvent.Type.HoverEnter, here, here, QPointF(-1, -1)))
    return bar.grab().toImage()


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("direction", list(Qt.Orientation), ids=["across", "upright"])
@pytest.mark.parametrize(
    ("most", "at", "hovered"), [(500, 0, None), (500, 123, None), (50_000, 50_000, None), (0, 0, None), (300, 0, 60)]
)
def test_it_looks_like_the_others(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    tokens: theme.Tokens,
    direction: Qt.Orientation,
    most: int,
    at: int,
    hovered: int | None,
) -> None:
    theme.apply(qapp, tokens, tmp_path)
    ground = QWidget()
    qtbot.addWidget(ground)
    point = (
        None if hovered is None else QPoint(6, hovered) if direction is Qt.Orientation.Vertical else QPoint(hovered, 6)
    )
    usual, own = (picture(kind(direction, ground), most=most, at=at, hovered=point) for kind in (QScrollBar, SlimBar))
    assert own == usual
    assert (own.pixelColor(6, 6) == own.pixelColor(0, 0)) == (at > 0)  # where the handle is, it is seen
