"""Waiting that an interrupt may break off, and waiting that it may not."""

from __future__ import annotations

import asyncio
import threading

import pytest

from app.cli_waiting import to_its_end, unattended


async def test_unattended_work_gives_its_result_or_its_error() -> None:
    assert await unattended(lambda: threading.current_thread().daemon)

    def fail() -> None:
        raise OSError("no such pipe")

    with pytest.raises(OSError, match="no such pipe"):
        await unattended(fail)


async def test_unattended_work_that_never_ends_can_be_left() -> None:
    stuck, started = threading.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def work() -> None:
        loop.call_soon_threadsafe(started.set)
        stuck.wait()

    task = asyncio.create_task(unattended(work))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    stuck.set()


async def test_an_interrupt_waits_for_work_that_must_end() -> None:
    go, started = asyncio.Event(), asyncio.Event()

    async def work() -> str:
        started.set()
        await go.wait()
        return "queued"

    task = asyncio.create_task(to_its_end(work()))
    await started.wait()
    task.cancel()
    asyncio.get_running_loop().call_later(0.01, go.set)
    assert await task == ("queued", True)
    assert await to_its_end(asyncio.sleep(0, "at once")) == ("at once", False)


async def test_work_that_fails_while_an_interrupt_waits_says_so() -> None:
    started = asyncio.Event()

    async def work() -> None:
        started.set()
        await asyncio.sleep(0.01)
        raise ValueError("the disk is full")

    task = asyncio.create_task(to_its_end(work()))
    await started.wait()
    task.cancel()
    with pytest.raises(ValueError, match="disk is full"):
        await task
