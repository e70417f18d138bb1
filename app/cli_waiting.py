"""Waiting in a program that a person may interrupt at any moment."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable, Coroutine
from typing import TypeVar

T = TypeVar("T")


async def unattended(work: Callable[[], T]) -> T:
    """The result of blocking work that may never end, such as reading a pipe nobody writes to.

    In a thread that the interpreter does not wait for: an interrupt ends the program all the same.
    """
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def settle(act: Callable[[], None]) -> None:
        if not future.done():
            act()

    def run() -> None:
        try:
            result = work()
        except BaseException as error:
            act = _raising(future, error)
        else:
            act = _returning(future, result)
        with contextlib.suppress(RuntimeError):  # the loop was closed: nobody waits any longer
            loop.call_soon_threadsafe(settle, act)

    threading.Thread(target=run, name="unattended", daemon=True).start()
    return await future


async def to_its_end(work: Coroutine[object, object, T]) -> tuple[T, bool]:
    """The result of work that is over soon and must not be left half-way, and whether an interrupt came."""
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task), False
    except asyncio.CancelledError:
        return await task, True


def _raising(future: asyncio.Future[T], error: BaseException) -> Callable[[], None]:
    return lambda: future.set_exception(error)


def _returning(future: asyncio.Future[T], result: T) -> Callable[[], None]:
    return lambda: future.set_result(result)
