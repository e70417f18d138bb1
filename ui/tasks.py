"""Owner of every coroutine that a window starts: keeps it alive, reports its failure once, ends it at close."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

Report = Callable[[BaseException, str], None]


class Tasks:
    """`report(error, name)` is called with a MailError or with a bug, once for each task that failed."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._running: set[asyncio.Task[Any]] = set()
        self._closed = False

    def start(self, coroutine: Coroutine[Any, Any, Any], name: str = "") -> asyncio.Task[Any]:
        """Run `coroutine` on the loop. After `close` it is refused: nobody would look after it."""
        if self._closed:
            coroutine.close()
            raise RuntimeError(f"the owner of {name or coroutine} is closed")
        task = asyncio.get_running_loop().create_task(coroutine, name=name or None)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            self._report(error, task.get_name())

    async def close(self) -> None:
        """Cancel what still runs and wait for its end. What fails on the way is reported as always."""
        self._closed = True
        me = asyncio.current_task()
        others = [task for task in self._running if task is not me]
        for task in others:
            task.cancel()
        if others:
            await asyncio.wait(others)
