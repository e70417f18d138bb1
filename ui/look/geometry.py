"""Size and place of windows between two runs, in a file of the profile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QWidget

_FILE = "windows.ini"


def _store(profile: Path) -> QSettings:
    return QSettings(str(profile / _FILE), QSettings.Format.IniFormat)


def restore(window: QWidget, profile: Path, name: str) -> None:
    """Give the window the size and place that a window of this name had last, if there was one. It is never larger
    than its screen: what stands at its lower edge would be out of reach.
    """
    kept = _store(profile).value(f"{name}/geometry")
    if isinstance(kept, QByteArray):
        window.restoreGeometry(kept)
        return
    room = window.screen().availableSize()
    title = (
        2 * window.fontMetrics().height()
    )  # asking the style costs each start what its hundreds of names take to load
    window.resize(window.size().boundedTo(room - QSize(2, title)))


def remember(window: QWidget, profile: Path, name: str) -> None:
    """Where nothing can be written nothing is remembered: no reason to trouble anybody."""
    store = _store(profile)
    store.setValue(f"{name}/geometry", window.saveGeometry())
    store.sync()
