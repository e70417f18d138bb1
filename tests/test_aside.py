"""Whoever is cancelled while something is made for him leaves it to nobody."""

from __future__ import annotations

import asyncio
import threading

import pytest

from app.aside import made


async def test_what_is_made_comes_and_stays() -> None:
    away: list[str] = []
    assert await made(lambda: "a file", away.append) == "a file"
    assert not away


async def test_what_fails_says_so() -> None:
    def fail() -> str:
        raise OSError("no room")

    with pytest.raises(OSError, match="no room"):
        await made(fail, lambda _made: pytest.fail("there is nothing"))


async def test_what_is_made_after_a_cancellation_is_put_away() -> None:
    begun, go_on, away = threading.Event(), threading.Event(), threading.Event()

    def make() -> str:
        begun.set()
        go_on.wait(60)
        return "a file"

    task = asyncio.create_task(made(make, lambda _made: away.set()))
    assert await asyncio.to_thread(begun.wait, 60)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not away.is_set()
    go_on.set()
    assert await asyncio.to_thread(away.wait, 60)


@pytest.mark.parametrize("turns", [0, 1])
async def test_what_was_ready_in_the_moment_of_the_cancellation_is_put_away(
    monkeypatch: pytest.MonkeyPatch, turns: int
) -> None:
    """The loop knows of it already, and who waits does not yet."""
    away: list[str] = []
    loop = asyncio.get_running_loop()
    ready = loop.create_future()
    monkeypatch.setattr(loop, "run_in_executor", lambda _executor, _work: ready)
    task = asyncio.create_task(made(lambda: "a file", away.append))
    await asyncio.sleep(0)
    ready.set_result(("a file", False))
    for _ in range(turns):
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.sleep(0)
    assert away == ["a file"]
