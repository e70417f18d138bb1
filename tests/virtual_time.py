"""An asyncio loop on which ten minutes of silence cost a millisecond: for tests of real time limits.

    run(coroutine)          # asyncio.run on a VirtualLoop

Whenever nothing can be read or written and no thread is at work, the clock of the loop jumps to its
next timer. Both ends of a conversation must therefore live on this loop: what another process or the
network would still do is not waited for. Sockets of 127.0.0.1 hand over at once.
"""

from __future__ import annotations

import asyncio
import selectors
import socket
import time
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar
from unittest import mock

from app.storage.worker import Worker

T = TypeVar("T")
_GRACE = 0.001  # real seconds for the kernel to hand over what was written
_LOOK = 0.05  # real seconds between two looks at threads that work
_MOST = 60.0  # real seconds for all of it: what goes round and round without waiting must end some time


class _Selector(selectors.DefaultSelector):
    loop: VirtualLoop

    def __init__(self) -> None:
        super().__init__()
        self._end = time.monotonic() + _MOST

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if time.monotonic() > self._end:
            self._end += _MOST  # for tidying up
            raise TimeoutError(f"not done within {_MOST:g} real seconds")
        if timeout is None or timeout <= 0:
            return super().select(timeout)
        since = time.monotonic()
        while True:
            if found := super().select(_LOOK if self.loop.threads else _GRACE):
                return found
            left = timeout - (time.monotonic() - since)
            if left <= 0:
                return []
            if not self.loop.threads:
                self.loop.leap(left)
                return []


class VirtualLoop(asyncio.SelectorEventLoop):
    """`names` maps host names to the addresses that they have here; `asked` are the names looked up."""

    def __init__(self) -> None:
        self.threads = 0  # calls in worker threads that have not come back
        self.names: dict[str, list[tuple[socket.AddressFamily, str]]] = {}
        self.asked: set[str] = set()
        self._skipped = 0.0
        selector = _Selector()
        selector.loop = self
        super().__init__(selector)

    def time(self) -> float:
        return super().time() + self._skipped

    def leap(self, seconds: float) -> None:
        """So much time passes at once."""
        self._skipped += seconds

    def run_in_executor(self, executor: Any, func: Callable[..., T], *args: Any) -> asyncio.Future[T]:
        future = super().run_in_executor(executor, func, *args)
        self.threads += 1
        future.add_done_callback(self._came_back)
        return future

    async def getaddrinfo(self, host: Any, port: Any, **more: Any) -> Any:
        self.asked.add(str(host))
        if known := self.names.get(str(host)):
            return [
                (
                    family,
                    socket.SOCK_STREAM,
                    socket.IPPROTO_TCP,
                    "",
                    (address, port, 0, 0)[: 2 if "." in address else 4],
                )
                for family, address in known
            ]
        return await super().getaddrinfo(host, port, **more)

    def _came_back(self, _: object) -> None:
        self.threads -= 1


def run(main: Coroutine[Any, Any, T]) -> T:
    """As `asyncio.run`, in virtual time."""
    call = Worker.call

    async def counted(worker: Worker, fn: Callable[[], T], seconds: float, *more: Callable[[], None]) -> T:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, VirtualLoop)
        loop.threads += 1
        try:
            return await call(worker, fn, seconds, *more)
        finally:
            loop.threads -= 1

    with mock.patch.object(Worker, "call", counted), asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main)
