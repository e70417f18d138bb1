"""A thread of its own for calls that may never come back, such as a prompt nobody answers."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import TypeVar

T = TypeVar("T")


class Worker:
    """Runs calls one after the other in one daemon thread, started by the first call.

    An executor of the standard library would do, but for one thing: the interpreter waits for its
    threads at exit, and a thread stuck in a prompt would keep the program from ending.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._calls: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._late: Future[object] | None = None

    @property
    def is_stuck(self) -> bool:
        """Whether a call that ran out of time has not come back yet."""
        return self._late is not None and not self._late.done()

    async def call(self, fn: Callable[[], T], seconds: float) -> T:
        """The result of `fn`. Raises TimeoutError when it takes longer, at once while one is stuck."""
        if self.is_stuck:
            raise TimeoutError
        future: Future[T] = Future()

        def work() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = fn()
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)

        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()
        self._calls.put(work)
        # shielded: a call that runs cannot be cancelled, and its end must still be seen
        end = asyncio.wrap_future(future)
        end.add_done_callback(_look_at)  # shield stops looking when whoever waits is cancelled
        try:
            return await asyncio.wait_for(asyncio.shield(end), seconds)
        except TimeoutError:
            if not future.done():
                self._late = future  # type: ignore[assignment]  # only asked whether it is done
            raise

    def _run(self) -> None:
        while True:
            self._calls.get()()


def _look_at(future: asyncio.Future[T]) -> None:
    """The failure of a call nobody waits for any longer is of no interest."""
    if not future.cancelled():
        future.exception()
