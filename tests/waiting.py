"""Waiting for what windows, tasks and servers bring about."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
PATIENCE = 60.0  # seconds; a slow machine needs some of them, a fault needs them all


async def until(look: Callable[[], T | None]) -> T:
    """What `look` finds, letting the loop live meanwhile. Raises TimeoutError."""
    async with asyncio.timeout(PATIENCE):
        while not (found := look()):
            await asyncio.sleep(0.005)
    return found
