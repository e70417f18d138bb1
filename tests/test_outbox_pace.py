"""How fast and in which order an account sends: limits of its provider, priority, and nobody in another's way."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from outbox_scene import add_account, letter, opened, until
from servers import DROP, Conversation, SmtpServer
from test_outbox_states import row

from app.errors import MailError, Reason
from app.model.draft import Priority
from app.model.outgoing import Recipient, RecipientState, SendState
from app.model.pace import Pace
from app.service.clock import Clock, Waits
from app.service.delivery import people
from app.service.delivery.backoff import MINUTE

PEOPLE = tuple(f"p{n:03}@example.test" for n in range(250))


def subjects(server: SmtpServer) -> list[str]:
    found = (line for m in server.messages for line in m.body.decode().split("\r\n"))
    return [line.removeprefix("Subject: ") for line in found if line.startswith("Subject: ")]


async def test_250_recipients_where_the_server_takes_a_hundred(profile: Path) -> None:
    """It says so with 452 from the 101st on: three transactions, each person once, nobody waits for a back-off."""

    async with HundredServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter(*PEOPLE))
        await engine.outbox.run_until_idle()
        sent = await engine.outbox.get(row.id)
        assert (sent.state, sent.attempts, sent.reason) == (SendState.SENT, 1, None)
        assert [len(m.recipients) for m in server.messages] == [100, 100, 50]
        assert sorted(p for m in server.messages for p in m.recipients) == sorted(PEOPLE)
        assert len({m.sha256 for m in server.messages}) == 1


class Crowded(Conversation):
    """Takes a hundred recipients of one message."""

    async def say(self, verb: str, argument: str, usual: bytes, *, success: bytes = b"2") -> bool:
        full = verb == "RCPT" and len(self.recipients) >= 100
        return await super().say(verb, argument, b"452 4.5.3 too many\r\n" if full else usual, success=success)


class HundredServer(SmtpServer):
    def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Conversation:
        return Crowded(self, reader, writer)


async def test_250_recipients_a_hundred_at_once_as_the_person_set_it(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        await engine.outbox.set_pace(account.id, Pace(at_once=100))
        row = await engine.outbox.queue(letter(*PEOPLE))
        other = await engine.outbox.queue(letter(subject="Another"))
        await engine.outbox.run_until_idle()
        sent = await engine.outbox.get(row.id)
        assert (sent.state, sent.attempts, sent.reason) == (SendState.SENT, 1, None)
        assert (await engine.outbox.get(other.id)).state is SendState.SENT
        big = [m.recipients for m in server.messages if len(m.recipients) > 1]
        assert [len(people) for people in big] == [100, 100, 50]
        assert tuple(p for people in big for p in people) == PEOPLE
        assert server.said("RCPT") == [line for line in server.commands if line.startswith("RCPT")]
        assert len(server.said("RCPT")) == 251  # nobody was asked for twice


async def test_in_doubt_after_the_second_hundred(profile: Path) -> None:
    """Those of the first hundred have it, of the second perhaps, of the rest certainly not."""
    async with SmtpServer(replies={"END": [b"250 ok\r\n", DROP]}) as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        await engine.outbox.set_pace(account.id, Pace(at_once=100))
        row = await engine.outbox.queue(letter(*PEOPLE))
        await engine.outbox.run_until_idle()
        row = await engine.outbox.get(row.id)
        assert row.state is SendState.UNCERTAIN
        assert [r.state for r in row.recipients[:100]] == [RecipientState.ACCEPTED] * 100
        await engine.outbox.mark_arrived(row.id)
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.SENT
        assert tuple(server.messages[-1].recipients) == PEOPLE[200:]


def test_who_has_to_wait_keeps_nobody_from_their_first_turn() -> None:
    waiting = [Recipient(f"w{n}@x.example", RecipientState.TEMPORARY, 450) for n in range(3)]
    fresh = [Recipient(f"f{n}@x.example") for n in range(3)]
    mixed = row(*waiting, *fresh)
    assert people.to_address(mixed, 2) == ("f0@x.example", "f1@x.example")
    assert people.to_address(row(*waiting), 2) == ("w0@x.example", "w1@x.example")
    assert len(people.to_address(mixed)) == len(people.to_address(mixed, 6)) == 6


def test_a_sliding_minute() -> None:
    now = [1000.0]
    waits = Waits(Clock(lambda: 0.0, lambda: now[0]))
    for _ in range(3):
        assert waits.held(1, 3) == 0
        waits.sends(1)
        now[0] += 10
    assert waits.held(1, 3) == MINUTE - 30
    assert (waits.held(1, 0), waits.held(1, 4), waits.held(2, 3)) == (0, 0, 0)
    now[0] += 30
    assert waits.held(1, 3) == 0
    waits.sends(1)
    assert waits.held(1, 3) == 10  # the second of them leaves the minute next


async def test_no_more_messages_a_minute_than_allowed(profile: Path) -> None:
    now = [5000.0]
    async with SmtpServer() as server, opened(profile, steady=lambda: now[0]) as engine:
        account = await add_account(engine, server.at())
        await engine.outbox.set_pace(account.id, Pace(a_minute=2))
        rows = [await engine.outbox.queue(letter(subject=f"No {n}")) for n in range(5)]
        engine.start()
        for done in (2, 4, 5):
            for row in rows[:done]:
                await until(engine, row.id, SendState.SENT)
            left = [(await engine.outbox.get(row.id)).state for row in rows[done:]]
            assert left == [SendState.QUEUED] * (5 - done)
            assert len(server.messages) == done
            now[0] += MINUTE
            await engine.outbox.network_returned()  # wakes it up
        assert subjects(server) == [f"No {n}" for n in range(5)]


async def test_high_priority_first_and_the_order_of_the_others_kept(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        for n, priority in enumerate(
            (Priority.LOW, Priority.NORMAL, Priority.HIGH, Priority.NORMAL, Priority.HIGH, Priority.LOW)
        ):
            await engine.outbox.queue(letter(subject=f"{priority} {n}", priority=priority))
        await engine.outbox.run_until_idle()
        assert subjects(server) == ["high 2", "high 4", "normal 1", "normal 3", "low 0", "low 5"]


async def test_an_urgent_message_for_later_does_not_hold_up_what_is_due(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        late = replace(letter(subject="late", priority=Priority.HIGH), not_before=4_000_000_000.0)
        await engine.outbox.queue(late)
        await engine.outbox.queue(letter(subject="now", priority=Priority.LOW))
        await engine.outbox.run_until_idle()
        assert subjects(server) == ["now"]


async def test_an_account_at_its_limit_holds_up_no_other(profile: Path) -> None:
    now = [5000.0]
    async with SmtpServer() as slow, SmtpServer() as fast, opened(profile, steady=lambda: now[0]) as engine:
        first = await add_account(engine, slow.at())
        second = await add_account(engine, fast.at(), "zoe@example.test")
        await engine.outbox.set_pace(first.id, Pace(a_minute=1))
        engine.start()
        held = [await engine.outbox.queue(letter(account=first)) for _ in range(2)]
        free = [await engine.outbox.queue(letter(account=second)) for _ in range(3)]
        for row in (held[0], *free):
            await until(engine, row.id, SendState.SENT)
        assert (await engine.outbox.get(held[1].id)).state is SendState.QUEUED
        assert (len(slow.messages), len(fast.messages)) == (1, 3)


async def test_limits_are_kept_cut_and_go_with_their_account(profile: Path) -> None:
    async with SmtpServer() as server:
        async with opened(profile) as engine:
            account = await add_account(engine, server.at())
            assert await engine.outbox.pace(account.id) == Pace()
            await engine.outbox.set_pace(account.id, Pace(-3, 10**9))
            assert await engine.outbox.pace(account.id) == Pace(0, 10_000)
            await engine.outbox.set_pace(account.id, Pace(30, 50))
        async with opened(profile) as engine:
            assert await engine.outbox.pace(account.id) == Pace(30, 50)
            await engine.accounts.remove(account.id)
            assert await engine.outbox.pace(account.id) == Pace()
            with pytest.raises(MailError) as raised:
                await engine.outbox.set_pace(account.id, Pace(1, 1))
            assert raised.value.reason is Reason.NO_ACCOUNT
