"""Size and place of windows: what is remembered fits the screen, and what is new as well."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.look import geometry


def test_a_window_is_not_larger_than_its_screen(qtbot: QtBot, profile: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(20_000, 15_000)
    geometry.restore(window, profile, "never seen")
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() < room.height()  # the title stands above it
    window.resize(300, 200)
    geometry.restore(window, profile, "never seen")
    assert window.size() == QSize(300, 200)
