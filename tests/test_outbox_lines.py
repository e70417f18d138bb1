"""Several connections of one account, where that is allowed: faster, each message once, and no trouble of their own."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from outbox_scene import SHORT, Keys, add_account, letter, opened, states_of, until
from servers import DROP, PASSWORD, Action, Conversation, SmtpServer

from app import late
from app.engine import Engine
from app.errors import Reason
from app.model.account import Account, Security, Server
from app.model.outgoing import Outgoing, SendState
from app.model.pace import MOST_LINES, Pace
from app.service.delivery.side_lane import WORTH_A_LINE

MANY = 60
assert SHORT.reply


class Counting(SmtpServer):
    """Answers the end of each text after a moment; knows how many conversations there were at once."""

    def __init__(
        self, *, most: int = 99, answer: float = 0.01, refusal: Action = b"421 4.3.2 too many connections\r\n", **more
    ) -> None:
        super().__init__(**more)
        self.most, self.refusal, self.answer = most, refusal, answer  # connections, words, seconds
        self.now = self.peak = self.refused = 0

    def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Conversation:
        return Counted(self, reader, writer)


class Counted(Conversation):
    server: Counting

    async def run(self) -> None:
        self.server.now += 1
        self.server.peak = max(self.server.peak, self.server.now)
        try:
            await super().run()
        finally:
            self.server.now -= 1

    async def say(self, verb: str, argument: str, usual: bytes, *, success: bytes = b"2") -> bool:
        if verb == "GREETING" and self.server.now > self.server.most:
            self.server.refused += 1
            await self.act((self.server.refusal, DROP))
        return await super().say(verb, argument, usual, success=success)

    def choose(self, verb: str, argument: str, usual: bytes, *, success: bytes = b"2") -> tuple[Action, bool]:
        chosen, succeeds = super().choose(verb, argument, usual, success=success)
        if verb == "END":
            return (later, *(chosen if isinstance(chosen, tuple) else (chosen,))), succeeds
        return chosen, succeeds


async def later(conversation: Conversation) -> None:
    assert isinstance(conversation, Counted)
    await asyncio.sleep(conversation.server.answer)


async def queue(engine: Engine, count: int, account: Account | None = None) -> list[Outgoing]:
    return [await engine.outbox.queue(letter(subject=f"Number {n}", account=account)) for n in range(count)]


async def all_sent(engine: Engine, server: SmtpServer, rows: list[Outgoing]) -> None:
    assert await states_of(engine, rows) == [SendState.SENT] * len(rows)
    ids = [next(x for x in m.body.split(b"\r\n") if x.startswith(b"Message-ID:")) for m in server.messages]
    assert len(set(ids)) == len(ids) == len(rows)
    assert {(await engine.outbox.get(r.id)).attempts for r in rows} == {1}


@pytest.mark.parametrize("lines", [1, 2, MOST_LINES])
async def test_so_many_as_a_person_allowed(lines: int, profile: Path) -> None:
    async with Counting() as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        await engine.outbox.set_pace(account.id, Pace(lines=lines))
        rows = await queue(engine, MANY * 2)
        await engine.outbox.run_until_idle()
        await all_sent(engine, server, rows)
        assert server.peak == lines


async def test_one_where_nobody_knows(profile: Path) -> None:
    async with Counting() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        rows = await queue(engine, MANY)
        await engine.outbox.run_until_idle()
        await all_sent(engine, server, rows)
        assert server.peak == server.connections == 1


def test_two_where_the_provider_says_so() -> None:
    assert late.lines_of(Server("smtp.office365.com", 587, Security.STARTTLS)) == 2
    assert late.lines_of(Server("smtp.gmail.com", 465, Security.TLS)) == 1
    assert late.lines_of(Server("mail.example.test", 465, Security.TLS)) == 1


async def test_as_the_provider_allows(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(late, "lines_of", lambda server: 2)
    async with Counting() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        rows = await queue(engine, MANY)
        await engine.outbox.run_until_idle()
        await all_sent(engine, server, rows)
        assert server.peak == 2


async def test_few_messages_are_not_worth_it(profile: Path) -> None:
    async with Counting() as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        await engine.outbox.set_pace(account.id, Pace(lines=3))
        rows = await queue(engine, WORTH_A_LINE - 1)
        await engine.outbox.run_until_idle()
        await all_sent(engine, server, rows)
        assert server.connections == 1


async def test_nor_where_the_speed_is_limited(profile: Path) -> None:
    async with Counting() as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        await engine.outbox.set_pace(account.id, Pace(a_minute=30, lines=3))
        rows = await queue(engine, MANY)
        engine.start()
        await until(engine, rows[29].id, SendState.SENT)
        assert server.connections == 1
        assert len(server.messages) == 30


@pytest.mark.parametrize("refusal", [b"421 4.3.2 too many connections\r\n", b"554 5.7.1 one is enough\r\n", DROP])
async def test_not_welcome_is_no_trouble(refusal: Action, profile: Path) -> None:
    """The server takes one connection: nobody waits, nobody is asked, and it is not tried again and again."""
    async with Counting(most=1, refusal=refusal) as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        await engine.outbox.set_pace(account.id, Pace(lines=2))
        rows = await queue(engine, MANY)
        await engine.outbox.run_until_idle()
        await all_sent(engine, server, rows)
        assert server.refused == 1


async def test_sent_away_in_the_middle(profile: Path) -> None:
    """421 to the MAIL of the other line: its message goes over the first one, at its first attempt."""

    class Choosy(Counting):
        def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Conversation:
            return Late(self, reader, writer) if self.connections > 1 else Counted(self, reader, writer)

    class Late(Counted):
        async def say(self, verb: str, argument: str, usual: bytes, *, success: bytes = b"2") -> bool:
            if verb == "MAIL":
                await self.act((b"421 4.7.0 too many connections\r\n", DROP))
            return await super().say(verb, argument, usual, success=success)

    async with Choosy() as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        await engine.outbox.set_pace(account.id, Pace(lines=2))
        rows = await queue(engine, MANY)
        await engine.outbox.run_until_idle()
        await all_sent(engine, server, rows)
        assert server.connections == 2


async def test_a_line_that_is_never_answered_holds_nobody_up(profile: Path) -> None:
    """All go over the first one meanwhile, and the end of the program does not wait for it."""

    class Mute(Counting):
        def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Conversation:
            return Hanging(self, reader, writer) if self.connections == 2 else Counted(self, reader, writer)

    class Hanging(Counted):
        async def run(self) -> None:
            await asyncio.Event().wait()

    async with Mute() as server:
        engine = await Engine.open(profile, open_keyring=Keys)  # with the patience of the real program
        try:
            account = await add_account(engine, server.at())
            await engine.preferences.change(undo_seconds=0)
            await engine.outbox.set_pace(account.id, Pace(lines=2))
            rows = await queue(engine, MANY)
            engine.start()
            for row in rows:
                await until(engine, row.id, SendState.SENT)
            assert server.connections == 2
        finally:
            await engine.stop()
        assert len(server.messages) == MANY


async def test_doubt_on_the_other_line_stays_doubt(profile: Path) -> None:
    """Its third message is taken and not answered for: that one is UNCERTAIN, all others are sent, none twice."""

    class Silent(Counting):
        def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Conversation:
            return Cutting(self, reader, writer) if self.connections == 2 else Counted(self, reader, writer)

    class Cutting(Counted):
        taken = 0

        def choose(self, verb: str, argument: str, usual: bytes, *, success: bytes = b"2") -> tuple[Action, bool]:
            self.taken += verb == "END"
            if verb == "END" and self.taken == 3:
                return DROP, True
            return super().choose(verb, argument, usual, success=success)

    async with Silent() as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        await engine.outbox.set_pace(account.id, Pace(lines=2))
        rows = await queue(engine, MANY)
        await engine.outbox.run_until_idle()
        found = await states_of(engine, rows)
        assert (found.count(SendState.SENT), found.count(SendState.UNCERTAIN)) == (MANY - 1, 1)
        assert len(server.messages) == MANY


async def test_a_wrong_password_is_tried_once(profile: Path) -> None:
    keys = Keys()
    async with Counting(auth="PLAIN") as server, opened(profile, keys=keys) as engine:
        account = await add_account(engine, server.at(), password=PASSWORD)
        await engine.outbox.set_pace(account.id, Pace(lines=3))
        rows = await queue(engine, MANY)
        server.users = {}
        await engine.outbox.run_until_idle()
        assert len(server.said("AUTH")) == 1
        assert (await engine.outbox.get(rows[0].id)).reason is Reason.PASSWORD_REFUSED


async def test_undone_and_stopped_while_both_send(profile: Path) -> None:
    async with Counting(answer=0.05) as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        await engine.outbox.set_pace(account.id, Pace(lines=2))
        rows = await queue(engine, MANY)
        engine.start()
        while server.peak < 2:
            await asyncio.sleep(0.005)
        await engine.outbox.cancel(rows[-1].id)
        await until(engine, rows[10].id, SendState.SENT)
    async with opened(profile) as engine:
        left = {r.state for r in await engine.outbox.all()}
        assert left <= {SendState.SENT, SendState.QUEUED}
    assert len(server.messages) == len({m.sha256 for m in server.messages})
