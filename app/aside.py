"""Making something in a worker thread that somebody has to put away again: an open file, a folder, a connection."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


async def made(make: Callable[[], T], put_away: Callable[[T], object]) -> T:
    """What `make` gives, made in a worker thread. Raises what `make` raises.

    Who is cancelled meanwhile leaves nothing behind: what is made after that goes to `put_away`, in the same thread,
    and so before a loop that is being closed ends.
    """
    nobody_waits = threading.Event()

    def work() -> tuple[T, bool]:
        found = make()
        if nobody_waits.is_set():
            put_away(found)
            return found, True
        return found, False

    def look(done: asyncio.Future[tuple[T, bool]]) -> None:
        if not done.cancelled() and done.exception() is None and not done.result()[1]:
            put_away(done.result()[0])  # it was ready in the moment of the cancellation

    making = asyncio.get_running_loop().run_in_executor(None, work)
    try:
        return (await asyncio.shield(making))[0]
    except asyncio.CancelledError:
        nobody_waits.set()
        making.add_done_callback(look)
        raise
