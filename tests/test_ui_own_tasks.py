"""The tasks of one window: what begins after its end is not begun, and nobody hears of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from ui.compose.own_tasks import OwnTasks
from ui.tasks import Tasks

QRun = Callable[[Coroutine[Any, Any, Any]], Any]


def test_what_a_timer_begins_after_the_end_of_the_program_is_no_fault(qrun: QRun) -> None:
    begun: list[str] = []

    async def late() -> None:
        begun.append("late")

    async def body() -> None:
        everything = Tasks(lambda error, _name: (_ for _ in ()).throw(error))
        own = OwnTasks(everything)
        own.when_all_ended(lambda: None)
        await everything.close()
        await own.start(late(), "too late")
        assert begun == []

    qrun(body())


def test_the_end_waits_for_what_runs(qrun: QRun) -> None:
    ended: list[bool] = []

    async def body() -> None:
        everything = Tasks(lambda error, _name: (_ for _ in ()).throw(error))
        own = OwnTasks(everything)
        go_on = asyncio.Event()

        async def wait() -> None:
            await go_on.wait()

        task = own.start(wait(), "wait")
        own.when_all_ended(lambda: ended.append(True))
        await asyncio.sleep(0)
        assert ended == []
        go_on.set()
        await task
        await asyncio.sleep(0)
        assert ended == [True]
        await everything.close()

    qrun(body())
