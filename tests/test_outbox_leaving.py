"""An account that goes while its mail waits or is on the wire: drafts or nothing, all at once or not at all."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from pathlib import Path

import pytest
from outbox_scene import add_account, letter, opened, states_of, until
from servers import DROP, SmtpServer
from test_outbox_acts import end_read, phase_reached

from app.engine import Engine
from app.model.outgoing import Fate, RecipientState, SendState
from app.service.delivery import postie


def spooled(profile: Path) -> list[Path]:
    return list((profile / "spool").rglob("*.eml"))


@pytest.mark.parametrize(("fate", "drafts"), [(Fate.DRAFTS, 3), (Fate.DELETED, 0)])
async def test_what_waits_and_what_is_in_the_air_goes_with_the_account(profile: Path, fate: Fate, drafts: int) -> None:
    reads_on = asyncio.Event()
    async with SmtpServer(in_body=(200_000, reads_on)) as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        engine.start()
        file = await engine.drafts.attach_bytes("big.bin", "", bytes(8_000_000))
        row = await engine.outbox.queue(letter(account=account, attachments=(file,)))
        for _ in range(2):
            await engine.outbox.queue(letter(account=account, not_before=time.time() + 3600))
        await server.in_data.wait()
        await phase_reached(engine, row.id, "BODY")
        assert await engine.accounts.remove(account.id, fate) == 3
        assert await engine.accounts.all() == []
        assert await engine.outbox.all() == []
        assert len(await engine.drafts.all()) == drafts
        reads_on.set()
        await server.ended.wait()
        assert server.messages == []
        assert spooled(profile) == []


async def test_what_may_have_arrived_stays_as_history(profile: Path) -> None:
    answer = asyncio.Event()
    async with SmtpServer(replies={"END": (answer, DROP)}, extensions=()) as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        first = await engine.outbox.queue(letter(account=account))
        await engine.outbox.queue(letter(account=account))
        engine.start()
        await end_read(server)
        assert await engine.accounts.remove(account.id, Fate.DELETED) == 1
        assert [row.id for row in await engine.outbox.all()] == [first.id]
        answer.set()
        await until(engine, first.id, SendState.UNCERTAIN)


async def test_who_has_it_already_keeps_it(profile: Path) -> None:
    replies = {"RCPT <carl@": b"450 4.2.1 later\r\n"}
    async with SmtpServer(replies=replies) as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        row = await engine.outbox.queue(letter("bob@example.test", "carl@example.test", account=account))
        await engine.outbox.run_until_idle()
        assert await states_of(engine, [row]) == [SendState.QUEUED]
        await engine.accounts.remove(account.id, Fate.DELETED)
        [left] = await engine.outbox.all()
        assert left.state is SendState.SENT
        assert [r.state for r in left.recipients] == [RecipientState.ACCEPTED, RecipientState.REFUSED]
        assert await engine.drafts.all() == []


async def test_nothing_is_deleted_when_the_account_cannot_be_removed(profile: Path) -> None:
    class Full(Exception):
        pass

    def fails(connection: sqlite3.Connection) -> None:
        assert connection.execute("SELECT count(*) FROM outgoing").fetchone()[0] == 0, "deleted before, within it"
        raise Full

    async with SmtpServer() as server, opened(profile, undo=60) as engine:
        account = await add_account(engine, server.at())
        rows = [await engine.outbox.queue(letter(account=account)) for _ in range(2)]
        with pytest.raises(Full):
            await engine.outbox.release_queued(account.id, Fate.DELETED, fails)
        assert await states_of(engine, rows) == [SendState.QUEUED, SendState.QUEUED]
        assert len(spooled(profile)) == 2


async def test_mail_of_other_accounts_is_left_alone(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile, undo=60) as engine:
        engine_accounts = [await add_account(engine, server.at(), f"{name}@example.test") for name in ("ana", "bo")]
        rows = [await engine.outbox.queue(letter(account=one)) for one in engine_accounts]
        assert await left(engine, engine_accounts[0].id) == [rows[1].id]


async def left(engine: Engine, account_id: int) -> list[int]:
    await engine.accounts.remove(account_id, Fate.DELETED)
    return [row.id for row in await engine.outbox.all()]


async def test_nobody_connects_for_an_account_that_goes(profile: Path) -> None:
    """Between what is taken back and the end of it all the next message must not be taken up."""
    reads_on = asyncio.Event()
    async with SmtpServer(in_body=(200_000, reads_on)) as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        file = await engine.drafts.attach_bytes("big.bin", "", bytes(8_000_000))
        big = await engine.outbox.queue(letter(account=account, attachments=(file,)))
        for _ in range(5):
            await engine.outbox.queue(letter(account=account))
        engine.start()
        await phase_reached(engine, big.id, "BODY")
        assert await engine.accounts.remove(account.id) == 6
        reads_on.set()
        await server.ended.wait()
        assert server.connections == 1
        assert server.messages == []
        assert len(await engine.drafts.all()) == 6


@pytest.mark.parametrize("undo", [0, 5], ids=["kept for the next message", "opened ahead"])
async def test_its_connection_ends_with_it(profile: Path, undo: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postie, "IDLE_SECONDS", 3600.0)
    async with SmtpServer() as server, opened(profile, undo=undo) as engine:
        account = await add_account(engine, server.at())
        engine.start()
        row = await engine.outbox.queue(letter(account=account))
        if undo:
            while not server.said("EHLO"):
                await asyncio.sleep(0.005)
        else:
            await until(engine, row.id, SendState.SENT)
        assert not server.ended.is_set()
        await engine.accounts.remove(account.id)
        await server.ended.wait()
        assert server.connections == 1


async def test_when_it_stays_after_all_its_mail_goes_on(profile: Path) -> None:
    def fails(_connection: sqlite3.Connection) -> None:
        raise ValueError("the disk is full")

    async with SmtpServer() as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        engine.start()
        first = await engine.outbox.queue(letter(account=account))
        await until(engine, first.id, SendState.SENT)
        with pytest.raises(ValueError, match="full"):
            await engine.outbox.release_queued(account.id, Fate.DRAFTS, fails)
        second = await engine.outbox.queue(letter(account=account))
        await until(engine, second.id, SendState.SENT)


async def test_a_connection_that_nobody_waits_for_any_more_is_closed(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the sign-in and the first message the program notes what the server takes."""
    async with SmtpServer() as server, opened(profile, undo=5) as engine:
        account = await add_account(engine, server.at())
        noting = asyncio.Event()

        async def note(*_: object) -> None:
            noting.set()
            await asyncio.Event().wait()

        monkeypatch.setattr(engine._servers, "note", note)
        engine.start()
        await engine.outbox.queue(letter(account=account))
        await noting.wait()
        await engine.accounts.remove(account.id)
        await server.ended.wait()
