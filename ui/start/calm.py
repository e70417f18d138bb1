"""What can wait until nothing of the start is waited for any more."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PAUSE = 3.0
"""Seconds after the start."""


async def follow_desktop(app: QApplication) -> None:
    """Hear, until it is cancelled, whether the desktop wants nothing to move."""
    await asyncio.sleep(PAUSE)
    from ui.desktop import stillness  # noqa: PLC0415  # loaded now, not before

    await stillness.follow(app)
