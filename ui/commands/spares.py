"""Windows that are never shown, to learn which actions a kind of window has while none of it is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QMainWindow, QWidget

from app.model.letter import Way
from ui.compose.fittings import compose_window
from ui.home.actions import HomeActions
from ui.reader.actions import ReaderActions


def spares(profile: Path, attach: Callable[[QWidget], object]) -> Mapping[str, Callable[[], QWidget]]:
    """By the kind of window. `attach` gives one the actions that every window has."""

    def compose() -> QWidget:
        window = compose_window(profile, ())
        attach(window)
        return window

    def home() -> QWidget:
        window = QMainWindow()
        HomeActions(window)
        return window

    def reader() -> QWidget:
        window = QMainWindow()
        ReaderActions(window, tuple(Way))
        attach(window)
        return window

    return {"ComposeWindow": compose, "HomeWindow": home, "ReaderWindow": reader}
