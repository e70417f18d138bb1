"""The connection is opened while a message can still be undone, says nothing of it, and is closed if it was."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from outbox_scene import FakeClock, add_account, letter, opened, until
from servers import PASSWORD, USER, SmtpServer

from app.engine import Engine
from app.errors import Reason
from app.model.account import Auth, AuthMethod
from app.model.outgoing import SendState
from app.service.delivery.lane import Lane

UNDO = 8


async def said(server: SmtpServer, verb: str, times: int = 1) -> None:
    while len(server.said(verb)) < times:
        await asyncio.sleep(0.01)


async def undo_is_over(engine: Engine, clock: FakeClock) -> None:
    clock.now += UNDO
    await engine.outbox.network_returned()  # wakes it up


async def test_it_stands_before_the_message_may_go(profile: Path) -> None:
    clock = FakeClock()
    async with SmtpServer() as server, opened(profile, clock=clock, undo=UNDO) as engine:
        await add_account(engine, server.at())
        engine.start()
        row = await engine.outbox.queue(letter())
        await said(server, "EHLO")
        assert server.commands == ["EHLO [127.0.0.1]"]
        assert (await engine.outbox.get(row.id)).attempts == 0
        await undo_is_over(engine, clock)
        sent = await until(engine, row.id, SendState.SENT)
        assert (server.connections, len(server.messages), sent.attempts) == (1, 1, 1)
        [conversation] = await engine.outbox.transcripts(row.id)
        assert conversation.index("EHLO") < conversation.index("MAIL")


async def test_undone_the_connection_is_closed_and_nothing_was_said(profile: Path) -> None:
    clock = FakeClock()
    async with SmtpServer() as server, opened(profile, clock=clock, undo=UNDO) as engine:
        await add_account(engine, server.at())
        engine.start()
        row = await engine.outbox.queue(letter())
        await said(server, "EHLO")
        assert await engine.outbox.cancel(row.id) is not None
        await server.ended.wait()
        assert server.said("MAIL") == []
        assert server.connections == 1


async def test_two_messages_wait_for_one_connection(profile: Path) -> None:
    clock = FakeClock()
    async with SmtpServer() as server, opened(profile, clock=clock, undo=UNDO) as engine:
        await add_account(engine, server.at())
        engine.start()
        rows = [await engine.outbox.queue(letter(subject=f"No {n}")) for n in range(2)]
        await said(server, "EHLO")
        assert await engine.outbox.cancel(rows[0].id) is not None
        await undo_is_over(engine, clock)
        await until(engine, rows[1].id, SendState.SENT)
        assert (server.connections, len(server.messages)) == (1, 1)


async def test_a_wrong_password_is_tried_once_and_told_when_the_message_is_due(profile: Path) -> None:
    clock = FakeClock()
    async with SmtpServer(auth="PLAIN") as server, opened(profile, clock=clock, undo=UNDO) as engine:
        await add_account(engine, server.at(), password="wrong")
        engine.start()
        row = await engine.outbox.queue(letter())
        await said(server, "AUTH")
        assert (await engine.outbox.get(row.id)).state is SendState.QUEUED
        await undo_is_over(engine, clock)
        stopped = await until(engine, row.id, SendState.NEEDS_USER)
        assert stopped.reason is Reason.PASSWORD_REFUSED
        assert len(server.said("AUTH")) == 1


async def test_a_password_corrected_meanwhile_is_the_one_that_counts(profile: Path) -> None:
    clock = FakeClock()
    async with SmtpServer(auth="PLAIN") as server, opened(profile, clock=clock, undo=UNDO) as engine:
        account = await add_account(engine, server.at(), password="wrong")
        engine.start()
        row = await engine.outbox.queue(letter())
        await said(server, "AUTH")
        auth = Auth(AuthMethod.PASSWORD, USER, allow_clear=True)
        await engine.accounts.update(replace(account, auth=auth), PASSWORD)
        await undo_is_over(engine, clock)
        await until(engine, row.id, SendState.SENT)
        assert len(server.messages) == 1


async def test_what_is_not_to_go_soon_opens_nothing(profile: Path) -> None:
    clock = FakeClock()
    async with SmtpServer() as server, SmtpServer() as other, opened(profile, clock=clock, undo=UNDO) as engine:
        first = await add_account(engine, server.at())
        second = await add_account(engine, other.at(), "zoe@example.test")
        engine.start()
        await engine.outbox.queue(replace(letter(account=first), not_before=clock.now + 3600))
        now = await engine.outbox.queue_now(letter(account=second))
        await until(engine, now.id, SendState.SENT)
        assert server.connections == 0


async def test_paused_it_opens_nothing(profile: Path) -> None:
    clock = FakeClock()
    async with SmtpServer() as server, opened(profile, clock=clock, undo=UNDO) as engine:
        await add_account(engine, server.at())
        engine.start()
        await engine.outbox.pause()
        await engine.outbox.queue(letter())
        forced = await engine.outbox.queue(letter())
        await engine.outbox.send_now(forced.id)
        await until(engine, forced.id, SendState.SENT)
        assert (server.connections, len(server.messages)) == (1, 1)


async def test_the_program_ends_while_the_server_keeps_silent(profile: Path) -> None:
    clock, silence = FakeClock(), asyncio.Event()
    async with SmtpServer(replies={"GREETING": silence}) as server:
        async with opened(profile, clock=clock, undo=UNDO) as engine:
            await add_account(engine, server.at())
            engine.start()
            row = await engine.outbox.queue(letter())
            while not server.connections:
                await asyncio.sleep(0.01)
        async with opened(profile, clock=clock, undo=UNDO) as engine:
            kept = await engine.outbox.get(row.id)
            assert (kept.state, kept.attempts) == (SendState.QUEUED, 0)
        silence.set()
        await server.ended.wait()
        assert server.commands == []


async def test_a_server_that_was_away_is_asked_when_the_message_is_due(profile: Path) -> None:
    clock, steady = FakeClock(), [1000.0]
    async with SmtpServer() as server:
        place = server.at()
    async with opened(profile, clock=clock, steady=lambda: steady[0], undo=UNDO) as engine:
        await add_account(engine, place)
        engine.start()
        row = await engine.outbox.queue(letter())
        lane = await _lane(engine)
        while lane.ahead._task is None or not lane.ahead._task.done():
            await asyncio.sleep(0.01)
        steady[0] += 60
        await undo_is_over(engine, clock)
        while not (waiting := await engine.outbox.get(row.id)).reason:
            await asyncio.sleep(0.01)
        assert (waiting.state, waiting.attempts, waiting.reason) == (SendState.QUEUED, 1, Reason.CONNECTION_REFUSED)


async def _lane(engine: Engine) -> Lane:
    lanes = engine.outbox._postie._lanes
    while not lanes:
        await asyncio.sleep(0.01)
    return next(iter(lanes.values()))
