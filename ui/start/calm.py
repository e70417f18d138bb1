"""What can wait until nothing of the start is waited for any more."""

from __future__ import annotations

import asyncio
import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PAUSE = 3.0
"""Seconds after the start."""
_STILLNESS = "ui.desktop.stillness"  # loaded then


async def follow_desktop(app: QApplication) -> None:
    """Hear, until it is cancelled, whether the desktop wants nothing to move."""
    await asyncio.sleep(PAUSE)
    await importlib.import_module(_STILLNESS).follow(app)
