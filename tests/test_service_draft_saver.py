"""Autosave against a clock of its own: when, what, once at a time, and what a failure does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest

from app.errors import Kind, MailError, Reason, Retry
from app.model.draft import Draft
from app.model.saving import Failed, Saved, SaveState, Saving
from app.service.draft_saver import DraftSaver

FULL = MailError(Kind.STORAGE, Reason.DISK_FULL, "full", Retry.LATER)


class FakeTimer:
    def __init__(self, due: float, callback: Callable[[], object]) -> None:
        self.due, self.callback, self.cancelled = due, callback, False

    def cancel(self) -> None:
        self.cancelled = True


class Scene:
    """A saver, a clock that stands still, and a table that can be slow or full."""

    def __init__(self, draft: Draft | None = None) -> None:
        self.now = 1000.0
        self.timers: list[FakeTimer] = []
        self.table: dict[int, Draft] = {}
        self.writes: list[tuple[float, str]] = []
        self.error: Exception | None = None
        self.gate: asyncio.Event | None = None
        self.busy = 0
        self.states: list[SaveState] = []
        self.saver = DraftSaver(draft or Draft(), store=self.store, forget=self.forget, timing=self)
        self.saver.on_state = self.states.append

    def time(self) -> float:
        return self.now

    def call_later(self, delay: float, callback: Callable[[], object], /) -> FakeTimer:
        self.timers.append(FakeTimer(self.now + delay, callback))
        return self.timers[-1]

    async def store(self, draft: Draft) -> Draft:
        assert not self.busy, "one write at a time"
        self.busy += 1
        self.writes.append((self.now - 1000, draft.subject))
        try:
            if self.gate is not None:
                await self.gate.wait()
            if self.error is not None:
                raise self.error
        finally:
            self.busy -= 1
        stored = replace(draft, id=draft.id or 7, changed=self.now)
        self.table[stored.id] = stored
        return stored

    async def forget(self, draft: Draft) -> None:
        if self.gate is not None:
            await self.gate.wait()
        if self.error is not None:
            raise self.error
        self.table.pop(draft.id, None)

    def type(self, subject: str) -> None:
        self.saver.changed(Draft(subject=subject))

    async def settle(self) -> None:
        for _ in range(10):
            await asyncio.sleep(0)

    async def pass_time(self, seconds: float) -> None:
        end = self.now + seconds
        while due := sorted((t for t in self.timers if not t.cancelled and t.due <= end), key=lambda t: t.due):
            self.timers.remove(due[0])
            self.now = max(self.now, due[0].due)
            due[0].callback()
            await self.settle()
        self.now = end
        await self.settle()


async def test_written_after_a_second_of_quiet() -> None:
    scene = Scene()
    scene.type("a")
    await scene.pass_time(0.5)
    scene.type("ab")
    await scene.pass_time(0.9)
    assert scene.writes == []
    assert not scene.saver.is_saved
    await scene.pass_time(0.1)
    assert scene.writes == [(1.5, "ab")]
    assert scene.saver.is_saved
    assert scene.saver.draft.id == 7
    assert scene.states == [Saving(), Saved(1001.5)]
    await scene.pass_time(100)
    assert len(scene.writes) == 1


async def test_written_within_ten_seconds_of_steady_typing() -> None:
    scene = Scene()
    for number in range(50):
        scene.type(str(number))
        await scene.pass_time(0.5)
    assert [when for when, _ in scene.writes] == [10.0, 20.0]
    await scene.pass_time(1)
    assert scene.writes[-1] == (25.5, "49")
    assert list(scene.table) == [7], "the id of the first write is kept"


async def test_the_newest_wins_while_a_write_is_slow() -> None:
    scene = Scene()
    scene.gate = asyncio.Event()
    scene.type("one")
    await scene.pass_time(1)
    for text in ("two", "three"):
        scene.type(text)
        await scene.pass_time(3)
    assert scene.writes == [(1.0, "one")]
    scene.gate.set()
    await scene.settle()
    await scene.pass_time(0)
    assert [text for _, text in scene.writes] == ["one", "three"]
    assert scene.table == {7: scene.saver.draft}
    assert scene.states[-1] == Saved(scene.saver.draft.changed)


async def test_flush_does_not_wait_for_quiet() -> None:
    scene = Scene()
    scene.type("now")
    stored = await scene.saver.flush()
    assert (stored.id, stored.subject, scene.writes) == (7, "now", [(0.0, "now")])
    assert await scene.saver.flush() == stored
    await scene.pass_time(60)
    assert len(scene.writes) == 1


async def test_flush_behind_a_slow_write_stores_what_came_after_it() -> None:
    scene = Scene()
    scene.gate = asyncio.Event()
    scene.type("one")
    await scene.pass_time(1)
    scene.type("two")
    flushing = asyncio.ensure_future(scene.saver.flush())
    await scene.settle()
    scene.gate.set()
    assert (await flushing).subject == "two"
    assert scene.table[7].subject == "two"
    assert [text for _, text in scene.writes] == ["one", "two"]


async def test_a_cancelled_flush_tears_nothing() -> None:
    scene = Scene()
    scene.gate = asyncio.Event()
    scene.type("one")
    flushing = asyncio.ensure_future(scene.saver.flush())
    await scene.settle()
    flushing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await flushing
    scene.gate.set()
    assert (await scene.saver.flush()).id == 7
    assert scene.table[7].subject == "one"


async def test_a_failure_keeps_the_text_and_tries_again_by_itself() -> None:
    scene = Scene()
    scene.error = FULL
    scene.type("precious")
    await scene.pass_time(1)
    assert scene.states == [Saving(), Failed(FULL)]
    assert not scene.saver.is_saved
    assert scene.saver.draft.subject == "precious"
    await scene.pass_time(9.9)
    assert len(scene.writes) == 1
    await scene.pass_time(0.2)
    assert len(scene.writes) == 2
    scene.error = None
    await scene.pass_time(10)
    assert scene.table[7].subject == "precious"
    assert scene.states[-1] == Saved(scene.table[7].changed)


async def test_after_a_failure_the_next_change_comes_first() -> None:
    scene = Scene()
    scene.error = FULL
    scene.type("a")
    await scene.pass_time(1)
    scene.error = None
    scene.type("ab")
    await scene.pass_time(1)
    assert scene.writes == [(1.0, "a"), (2.0, "ab")]
    await scene.pass_time(60)
    assert len(scene.writes) == 2


async def test_flush_and_close_tell_a_failure() -> None:
    scene = Scene()
    scene.error = FULL
    scene.type("a")
    for call in (scene.saver.flush(), scene.saver.close(keep=True)):
        with pytest.raises(MailError) as caught:
            await call
        assert caught.value is FULL
    scene.type("ab")
    scene.error = None
    await scene.saver.close(keep=True)
    assert scene.table[7].subject == "ab", "a window that could not close goes on"


async def test_a_bug_in_storing_does_not_pass_for_saved(caplog: pytest.LogCaptureFixture) -> None:
    scene = Scene()
    scene.error = ZeroDivisionError()
    scene.type("a")
    with pytest.raises(ZeroDivisionError):
        await scene.saver.flush()
    assert not scene.saver.is_saved
    scene.error = None
    await scene.saver.flush()
    assert scene.table[7].subject == "a"


async def test_closing_with_keep() -> None:
    scene = Scene()
    scene.type("a")
    await scene.saver.close(keep=True)
    assert not scene.table[7].open_in_window
    writes = len(scene.writes)
    scene.type("too late")
    await scene.saver.close(keep=False)
    await scene.pass_time(60)
    assert (len(scene.writes), list(scene.table)) == (writes, [7])


async def test_what_is_open_is_marked_while_it_is_open() -> None:
    scene = Scene()
    scene.type("a")
    await scene.saver.flush()
    assert scene.table[7].open_in_window


async def test_closing_without_a_change_unmarks_an_opened_draft() -> None:
    scene = Scene(Draft(subject="was open", id=7, open_in_window=True))
    await scene.saver.close(keep=True)
    assert scene.table == {7: Draft(subject="was open", id=7, changed=1000.0)}


async def test_closing_without_keep_drops_it_even_behind_a_slow_write() -> None:
    scene = Scene()
    scene.gate = asyncio.Event()
    scene.type("a")
    await scene.pass_time(1)
    scene.type("ab")
    closing = asyncio.ensure_future(scene.saver.close(keep=False))
    await scene.settle()
    scene.gate.set()
    await closing
    await scene.pass_time(60)
    assert scene.table == {}
    assert scene.writes == [(1.0, "a")]


async def test_no_write_that_was_due_brings_back_what_closing_drops() -> None:
    scene = Scene()
    scene.type("sent")
    await scene.saver.flush()
    scene.type("sent, and one word more")
    scene.gate = asyncio.Event()
    closing = asyncio.create_task(scene.saver.close(keep=False))
    await scene.settle()
    await scene.pass_time(20)
    scene.gate.set()
    await closing
    await scene.settle()
    assert scene.table == {}


async def test_an_empty_draft_is_not_kept() -> None:
    scene = Scene()
    scene.type("")
    await scene.pass_time(5)
    await scene.saver.close(keep=True)
    assert (scene.writes, scene.table) == ([], {})
    scene = Scene()
    scene.type("a")
    await scene.saver.flush()
    scene.type("")
    await scene.saver.close(keep=True)
    assert scene.table == {}


async def test_a_prepared_draft_is_kept_though_nothing_was_typed() -> None:
    scene = Scene(Draft(to=("a@b.example",)))
    await scene.saver.close(keep=True)
    assert scene.table[7].to == ("a@b.example",)


async def test_at_the_end_of_the_program_what_has_begun_is_written_and_nothing_begins() -> None:
    scene = Scene()
    scene.type("one")
    scene.gate = asyncio.Event()
    await scene.pass_time(5)
    scene.type("one two")
    ending = asyncio.create_task(scene.saver.stop())
    await scene.settle()
    assert not ending.done(), "its write would meet a closed database"
    scene.gate.set()
    await ending
    await scene.pass_time(50)
    scene.type("one two three")
    await scene.pass_time(50)
    assert [subject for _at, subject in scene.writes] == ["one"]
