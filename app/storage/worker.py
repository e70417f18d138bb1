"""A thread of its own for calls that may never come back, such as a prompt nobody answers."""

from __future__ import annotations

import asyncio
import threading
import weakref
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, TypeVar

T = TypeVar("T")


class Worker:
    """Runs calls one after the other in one daemon thread, started by the first call, ended with its owner.

    An executor of the standard library would do, but for one thing: the interpreter waits for its
    threads at exit, and a thread stuck in a prompt would keep the program from ending.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._calls: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._late: Future[object] | None = None
        self._impatient: set[asyncio.Future[None]] = set()

    @property
    def is_stuck(self) -> bool:
        """Whether a call that ran out of time has not come back yet."""
        return self._late is not None and not self._late.done()

    def give_up(self) -> None:
        """Whoever waits for a call waits no longer: it ran out of time."""
        for one in list(self._impatient):
            if not one.done():
                one.set_result(None)

    async def call(self, fn: Callable[[], T], seconds: float, on_late: Callable[[], None] = lambda: None) -> T:
        """The result of `fn`. Raises TimeoutError when it takes longer, at once while one is stuck.

        `on_late` is called when a call that ran out of time has come back after all.
        """
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
            self._thread = threading.Thread(target=_run, args=(self._calls,), name=self._name, daemon=True)
            self._thread.start()
            # the thread knows only the calls: nobody who is gone is kept alive by it, and then it ends
            weakref.finalize(self, self._calls.put, None).atexit = False
        self._calls.put(work)
        # waited for, never cancelled: a call that runs cannot be stopped, and its end must still be seen
        end = asyncio.wrap_future(future)
        end.add_done_callback(_look_at)
        impatience: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._impatient.add(impatience)
        try:
            both: set[asyncio.Future[Any]] = {end, impatience}
            await asyncio.wait(both, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:
            end.add_done_callback(lambda _end: on_late())
            raise
        finally:
            self._impatient.discard(impatience)
        if end.done():
            return end.result()
        if not future.done():
            self._late = future  # type: ignore[assignment]  # only asked whether it is done
            end.add_done_callback(lambda _end: on_late())
        raise TimeoutError


def _run(calls: SimpleQueue[Callable[[], None] | None]) -> None:
    while (call := calls.get()) is not None:
        call()
        del call  # what it did may be large, and the next call far away


def _look_at(future: asyncio.Future[T]) -> None:
    """The failure of a call nobody waits for any longer is of no interest."""
    if not future.cancelled():
        future.exception()
