"""The tasks of one window among all of the program: the window is not deleted before they have ended.

Each room may wait for the engine while its window closes. Instead of asking behind each wait whether the window is
still there, the closed window, which nobody sees, stays until the last one has its answer.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from ui.tasks import Tasks


class OwnTasks(Tasks):
    """They run among `all_tasks`, which reports their failures and ends them when the program ends."""

    def __init__(self, all_tasks: Tasks) -> None:
        super().__init__(lambda _error, _name: None)
        self._all = all_tasks
        self._then: Callable[[], object] | None = None
        self._is_over = False

    def start(self, coroutine: Coroutine[Any, Any, Any], name: str = "") -> asyncio.Task[Any]:
        """Once the last one has ended the window is as good as gone: what begins then is not begun."""
        if self._is_over:
            coroutine.close()
            return super().start(_nothing(), name)  # `all_tasks` may be closed already, and would refuse
        task = self._all.start(coroutine, name)
        self._running.add(task)
        task.add_done_callback(self._on_end)
        return task

    def _on_end(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if not self._running and self._then is not None:
            self._end(self._then)

    def when_all_ended(self, then: Callable[[], object]) -> None:
        """Call `then` as soon as none is running: now, or with the end of the last one."""
        self._then = then
        if not self._running:
            self._end(then)

    def _end(self, then: Callable[[], object]) -> None:
        if not self._is_over:
            self._is_over = True
            then()


async def _nothing() -> None:
    """In place of what comes too late."""
