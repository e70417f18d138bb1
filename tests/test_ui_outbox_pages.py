"""The outbox is read a page at a time: what matters is there at once, and in the end everything is, and right."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from home_kit import NOW, FakeEngine, outgoing, raise_it, until
from outbox_scene import add_account, letter, opened
from servers import SmtpServer

from app.errors import Kind, MailError, Reason, Retry
from app.events import OutboxChanged
from app.model.outgoing import Outgoing, SendState
from ui.outbox import rows as rows_module
from ui.outbox.page import OutboxPage
from ui.outbox.rows import OutboxRows
from ui.tasks import Tasks

QRun = Callable[[Coroutine[Any, Any, Any]], Any]


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows_module, "_SLICE", 3)
    monkeypatch.setattr(rows_module, "_PAGE", 4)


def crowd() -> list[Outgoing]:
    """Ten of each kind, one id after the other."""
    kinds = (SendState.QUEUED, SendState.SENT, SendState.NEEDS_USER)
    return [
        outgoing(n, f"Row {n}", "Marta", kinds[n % 3], finished=NOW, next_attempt=NOW + 9, reason=None)
        for n in range(1, 31)
    ]


def test_the_first_page_has_something_of_everything(qrun: QRun, tmp_path: Path) -> None:
    async def body() -> None:
        engine, tasks = FakeEngine(tmp_path, outbox=crowd()), Tasks(raise_it)
        rows = OutboxRows(engine, tasks)
        told: list[set[int]] = []
        rows.changed.connect(told.append)
        await rows.read()
        assert told[0] == {3, 6, 9, 2, 5, 8, 28, 25, 22}
        await until(lambda: rows.complete)
        await until(lambda: len(rows.rows) == 30)
        assert set().union(*told) == set(range(1, 31))
        assert len(rows.live) == 20
        assert all((row.draft is None) == (row.state is SendState.SENT) for row in rows.rows.values())
        rows.close()
        await tasks.close()

    qrun(body())


def test_what_changes_while_pages_come_is_right_in_the_end(qrun: QRun, tmp_path: Path) -> None:
    async def body() -> None:
        engine, tasks = FakeEngine(tmp_path, outbox=crowd()), Tasks(raise_it)
        page = engine.outbox.page
        asked = 0

        async def slow(states: Collection[SendState], most: int, *, after: int = 0) -> list[Outgoing]:
            nonlocal asked
            asked += 1
            found = await page(states, most, after=after)
            if asked == 4:  # behind the first page: read already, not yet read, gone, new
                engine.outbox.put(replace(engine.outbox.rows[3], subject="Early"))
                engine.outbox.put(replace(engine.outbox.rows[30], subject="Late"))
                engine.outbox.drop(6)
                engine.outbox.drop(29)
                engine.outbox.put(outgoing(31, "New", "Marta", SendState.QUEUED))
            await asyncio.sleep(0.01)
            return found

        engine.outbox.page = slow
        rows = OutboxRows(engine, tasks)
        await rows.read()
        await until(lambda: rows.complete and 31 in rows.rows)
        await until(lambda: rows.rows == {n: _as_listed(row) for n, row in engine.outbox.rows.items()})
        rows.close()
        await tasks.close()

    qrun(body())


def _as_listed(row: Outgoing) -> Outgoing:
    return replace(row, draft=None) if row.state is SendState.SENT else row


def test_a_page_that_cannot_be_read_is_told_and_made_up_for(qrun: QRun, tmp_path: Path) -> None:
    async def body() -> None:
        failures: list[BaseException] = []
        engine, tasks = FakeEngine(tmp_path, outbox=crowd()), Tasks(lambda error, _name: failures.append(error))
        page = engine.outbox.page

        async def broken(states: Collection[SendState], most: int, *, after: int = 0) -> list[Outgoing]:
            if after:
                raise MailError(Kind.STORAGE, Reason.STORAGE_FAILED, "broken", Retry.LATER)
            return await page(states, most, after=after)

        engine.outbox.page = broken
        rows = OutboxRows(engine, tasks)
        await rows.read()
        await until(lambda: bool(failures))
        assert len(rows.rows) == 9
        engine.outbox.page = page
        engine.events.publish(OutboxChanged(3))
        await until(lambda: len(rows.rows) == 30)
        await until(lambda: rows.complete)
        assert rows.complete
        rows.close()
        await tasks.close()

    qrun(body())


def test_the_page_counts_when_all_is_there(qrun: QRun, tmp_path: Path) -> None:
    async def body() -> None:
        engine, tasks = FakeEngine(tmp_path, outbox=crowd()), Tasks(raise_it)
        said: list[str] = []
        page = OutboxPage(engine, tasks, clock=lambda: NOW)
        page._rows.changed.connect(lambda _ids: said.append(page.summary.text()))
        page.resize(1000, 800)
        page.show()
        await until(lambda: page.summary.text() == "20 messages, 10 need you")
        assert "" in said
        assert set(said) <= {"", "20 messages, 10 need you"}
        assert page.all_button.isEnabled()
        page.close_page()
        page.close()
        await tasks.close()

    qrun(body())


async def test_pages_of_the_engine(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        first = [await engine.outbox.queue(letter(subject=f"Sent {n}")) for n in range(5)]
        await engine.outbox.run_until_idle()
        await engine.outbox.pause()
        queued = [await engine.outbox.queue(letter(subject=f"Waits {n}")) for n in range(5)]
        sent = await engine.outbox.page([SendState.SENT], 3)
        assert [row.id for row in sent] == [row.id for row in reversed(first)][:3]
        assert all(row.draft is None for row in sent)
        rest = await engine.outbox.page([SendState.SENT], 3, after=sent[-1].id)
        assert [row.id for row in rest] == [first[1].id, first[0].id]
        waiting = await engine.outbox.page([SendState.QUEUED], 2, after=queued[1].id)
        assert waiting == [await engine.outbox.get(row.id) for row in queued[2:4]]
        await engine._database.run(
            lambda c: c.execute("UPDATE outgoing SET state = 'NEWER' WHERE id = ?", (first[0].id,))
        )
        [unknown] = await engine.outbox.page([SendState.UNKNOWN, SendState.FAILED], 9)
        assert (unknown.id, unknown.state) == (first[0].id, SendState.UNKNOWN)
        await engine._database.run(
            lambda c: c.execute("UPDATE outgoing SET state = 'SENT' WHERE id = ?", (first[0].id,))
        )
