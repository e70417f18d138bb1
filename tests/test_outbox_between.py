"""What comes between two steps of delivery: an end or a change of mind while the database is at work."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from outbox_scene import add_account, letter, opened, until
from servers import SmtpServer

from app.errors import MailError, Reason
from app.events import OutboxChanged
from app.model.account import Account, Security, Server
from app.model.draft import Draft
from app.model.outgoing import Fate, Outgoing, SendState
from app.service import outbox as outbox_module
from app.service.clock import Clock, Waits
from app.service.delivery import filer
from app.service.delivery.choosing import Choice, Choosing
from app.service.delivery.means import Means
from app.service.delivery.side_lane import SideLane
from app.service.delivery.thaw import made_whole
from app.storage import leases
from app.storage.spool import Spool

NOWHERE = Server("127.0.0.1", 1, Security.NONE)


class Gate:
    """Holds up the choice of the next message, in the thread of the database, once it was made."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
        self._reached, self._open = threading.Event(), threading.Event()
        choose, made = Choosing.choose, list[Choice]()

        def slowly(choosing: Choosing, connection: sqlite3.Connection) -> Choice:
            choice = choose(choosing, connection)
            if choice.row is not None:
                made.append(choice)
                if len(made) == number:
                    self._reached.set()
                    assert self._open.wait(20)
            return choice

        monkeypatch.setattr(Choosing, "choose", slowly)

    async def reached(self) -> None:
        assert await asyncio.to_thread(self._reached.wait, 20)

    def open(self) -> None:
        self._open.set()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], Gate]:
    return lambda number: Gate(monkeypatch, number)


async def test_what_is_chosen_while_the_program_ends_is_not_sent_any_more(
    profile: Path, gate: Callable[[int], Gate]
) -> None:
    async with SmtpServer() as server:
        async with opened(profile) as engine:
            await add_account(engine, server.at())
            chosen = gate(1)
            row = await engine.outbox.queue(letter())
            engine.start()
            await chosen.reached()
            ending = asyncio.create_task(engine.outbox.stop())
            await asyncio.sleep(0)  # it is told to end before the choice is known
            chosen.open()
            await ending
            left = await engine.outbox.get(row.id)
        assert server.connections == 0
        assert (left.state, left.attempts) == (SendState.QUEUED, 0)


async def test_a_change_of_mind_holds_nobody_else_up(profile: Path, gate: Callable[[int], Gate]) -> None:
    """Behind a message that is taken back, the next one was chosen already: it may not wait for anybody."""
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        chosen = gate(2)
        first = await engine.outbox.queue(letter(subject="first"))
        second = await engine.outbox.queue(letter(subject="second"))
        engine.start()
        await chosen.reached()
        taking_back = asyncio.create_task(engine.outbox.cancel(first.id))
        await asyncio.sleep(0)
        chosen.open()
        assert (draft := await taking_back) is not None
        assert draft.subject == "first"
        row = await asyncio.wait_for(until(engine, second.id, SendState.SENT), 20)
        assert row.attempts == 1
        assert len(server.messages) == 1


async def test_taking_back_what_held_up_others_tells_of_all(profile: Path) -> None:
    async with opened(profile) as engine:
        await add_account(engine, NOWHERE)
        rows = [await engine.outbox.queue(letter()) for _ in range(3)]

        def refuse(connection: sqlite3.Connection) -> None:
            connection.execute("UPDATE outgoing SET next_attempt = 0")
            connection.execute(
                "UPDATE outgoing SET state = 'NEEDS_USER', reason = 'password_refused' WHERE id = ?", (rows[0].id,)
            )

        told: list[int] = []
        engine.events.subscribe(OutboxChanged, lambda event: told.append(event.outgoing_id))
        await engine._database.run(refuse)
        await engine.outbox.cancel(rows[0].id)
        assert told == [0]
        assert (await engine.outbox.get(rows[1].id)).next_attempt > 0
        told.clear()
        await engine.outbox.cancel(rows[1].id)
        assert told == [rows[1].id], "nobody else changes"


@pytest.mark.expect_log("filing what was sent failed in an unexpected way")
async def test_a_mistake_in_filing_does_not_end_it(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filer, "LINGER", 0.01)
    mistaken, file = threading.Event(), Spool.file

    def once(spool: Spool, key: str) -> None:
        if not mistaken.is_set():
            mistaken.set()
            raise ZeroDivisionError
        file(spool, key)

    monkeypatch.setattr(Spool, "file", once)
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        engine.start()
        rows = []
        for _ in range(2):
            rows.append(await engine.outbox.queue(letter()))
            await until(engine, rows[-1].id, SendState.SENT)
            assert await asyncio.to_thread(mistaken.wait, 20)
        while not all("sent" in engine.outbox.path_of(row).parts for row in rows):
            await asyncio.sleep(0.01)


async def test_what_nobody_sends_any_more_can_be_taken_back(profile: Path) -> None:
    """A lease of our own that no lane knows of, as after a mistake: nobody need wait for the tidying."""
    async with opened(profile) as engine:
        account = await add_account(engine, NOWHERE)
        rows = [await engine.outbox.queue(letter(account=account)) for _ in range(2)]

        def lease(connection: sqlite3.Connection) -> None:
            for row in rows:
                leases.take(connection, row.id, engine._owner.id)

        await engine._database.run(lease)
        draft = await asyncio.wait_for(engine.outbox.cancel(rows[0].id), 20)
        assert draft is not None
        assert await asyncio.wait_for(engine.outbox.release_queued(account.id, Fate.DRAFTS, lambda _c: None), 20) == 1
        assert await engine.outbox.all() == []


async def test_no_further_line_is_opened_when_the_first_one_ends(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        lane = SideLane(2, account.id, engine.outbox._means, Waits(Clock()), set())

        async def ends_meanwhile(_lane: SideLane) -> bool:
            lane.retire()
            return True

        async def allowed(_lane: SideLane, _account: Account) -> int:
            return 2

        monkeypatch.setattr(SideLane, "_is_worth_it", ends_meanwhile)
        monkeypatch.setattr(SideLane, "_allowed", allowed)
        await lane.run(None, 0.0)
        assert server.connections == 0


async def test_what_cannot_go_now_is_still_for_the_server_to_keep(profile: Path) -> None:
    later = time.time() + 86400
    async with opened(profile) as engine:
        account = await add_account(engine, NOWHERE)
        row = await engine.outbox.queue(letter(account=account, not_before=later, by_server=True))
        await engine.accounts.switch_off(account.id)
        with pytest.raises(MailError) as caught:
            await engine.outbox.send_now(row.id)
        assert caught.value.reason is Reason.ACCOUNT_DISABLED
        assert (await engine.outbox.get(row.id)).hold_until == later
        await engine.accounts.switch_on(account.id)
        await engine.outbox.send_now(row.id)
        assert (await engine.outbox.get(row.id)).hold_until == 0.0


async def test_what_is_sent_on_while_its_files_are_fetched_back_becomes_no_draft(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files of the command line were read where they are; for a draft they are copied, which takes a while."""
    file = tmp_path / "a.bin"
    file.write_bytes(b"octets")
    async with opened(profile) as engine:
        account = await add_account(engine, NOWHERE)
        row = await engine.outbox.queue(letter(account=account, attachments=(engine.outbox.describe(file),)))

        async def slowly(means: Means, taken: Outgoing) -> Draft:
            await engine.outbox.retry(taken.id)
            return await made_whole(means, taken)

        monkeypatch.setattr(outbox_module, "made_whole", slowly)
        assert await engine.outbox.cancel(row.id) is None
        assert (await engine.outbox.get(row.id)).state is SendState.QUEUED
        assert await engine.drafts.all() == []
