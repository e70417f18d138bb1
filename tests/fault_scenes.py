"""Faults that take several messages or accounts: kept connections, accounts that back off, a new password.

Each scene is a coroutine function named after its row of the table; it returns what was wrong.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from certificates import Certificate
from fault_engine import audit, engine_on, loop, now, settled, tried
from fault_rows import PROTECTED, Config, Expect, Row, line
from fault_server import FaultServer, cut, pause
from fault_stage import Stage
from revocation_responder import Responder, Says
from servers import DROP, PASSWORD, Replies

from app.engine import Engine
from app.errors import Reason
from app.model.account import Account, Security
from app.model.outgoing import Outgoing, SendState
from app.net.trust import ocsp, responder

SENT, QUEUED = SendState.SENT, SendState.QUEUED
DAY = 86400.0
Scene = Callable[[Config, Path], Awaitable[list[str]]]
SCENES: dict[str, tuple[str, Expect, Scene]] = {}
WHERE: dict[str, tuple[Security, ...]] = {}
"""For each scene the kinds of encryption that it is played with."""


def scene(
    name: str, behaviour: str, expect: Expect, where: tuple[Security, ...] = tuple(Security)
) -> Callable[[Scene], Scene]:
    def register(function: Scene) -> Scene:
        SCENES[name], WHERE[name] = (behaviour, expect, function), where
        return function

    return register


@dataclass
class Play:
    """One account on one server, delivering."""

    stage: Stage
    server: FaultServer
    engine: Engine
    account: Account

    async def send(self, count: int = 1, **fields: object) -> list[Outgoing]:
        return [await self.engine.outbox.queue(self.stage.letter(**fields)) for _ in range(count)]

    async def ended(self, rows: list[Outgoing]) -> list[Outgoing]:
        """The messages after they were tried or put off; each audited."""
        return [await settled(self.engine, row.id, tried) for row in rows]

    async def finished(self, rows: list[Outgoing]) -> list[str]:
        """What is wrong once everything was healed and waited for."""
        rows = [await settled(self.engine, row.id, lambda r: r.state is SENT) for row in rows]
        problems = [problem for row in rows for problem in audit(self.server, row)]
        return problems + [f"message {r.id} is {r.state}: {r.detail}" for r in rows if r.state is not SENT]

    async def sent(self, rows: list[Outgoing]) -> list[Outgoing]:
        return [await settled(self.engine, r.id, lambda r: r.state not in (QUEUED, SendState.SENDING)) for r in rows]

    def wrong(self, rows: list[Outgoing], *, attempts: int = 1, connections: int = 0) -> list[str]:
        """What is not as it is when every message goes at its first attempt."""
        problems = [f"{p} (message {row.id})" for row in rows for p in audit(self.server, row)]
        problems += [f"message {r.id} is {r.state} {r.reason}: {r.detail}" for r in rows if r.state is not SENT]
        problems += [f"message {r.id} took {r.attempts} attempts" for r in rows if r.attempts != attempts]
        if connections and self.server.connections != connections:
            problems.append(f"{self.server.connections} connections instead of {connections}")
        return problems


def after_attempt(number: int) -> Callable[[Outgoing], bool]:
    """Another attempt than this one has ended."""
    return lambda row: tried(row) and row.attempts != number


@asynccontextmanager
async def play(
    config: Config,
    folder: Path,
    replies: Replies | None = None,
    *,
    auth: str = "",
    certificate: Certificate | None = None,
) -> AsyncIterator[Play]:
    stage = Stage(Row(0, "", "", Expect.S, replies or {}, auth=auth, certificate=certificate), config, folder)
    async with stage.server() as server, engine_on(folder / "profile", stage.keys) as engine:
        account = await engine.accounts.add(stage.account(server), PASSWORD if auth else None)
        yield Play(stage, server, engine, account)


@asynccontextmanager
async def certified(config: Config, folder: Path, says: Says) -> AsyncIterator[tuple[Play, Responder]]:
    """A server whose certificate names somebody who `says` whether it was taken back. Healed, it has another one."""

    async def fetch(url: str, request: bytes) -> bytes:
        return await responder.ask(url, request, lambda _address: True)

    async with (
        Responder(says) as asked,
        play(config, folder, auth="PLAIN", certificate=asked.certificate()) as it,
    ):
        it.engine._revocations._find = partial(ocsp.find, fetch=fetch)
        yield it, asked


@scene("40a", "certificate taken back by its issuer", Expect.N, PROTECTED)
async def revoked(config: Config, folder: Path) -> list[str]:
    async with certified(config, folder, Says.REVOKED) as (it, asked):
        [row] = await it.ended(await it.send())
        await asyncio.sleep(600)
        problems = audit(it.server, row)
        if (row.state, row.reason) != (SendState.NEEDS_USER, Reason.CERT_REVOKED):
            problems.append(f"{row.state} {row.reason}: {row.detail}")
        if it.server.said("AUTH") or it.server.said("MAIL"):
            problems.append("said more than hello")
        if asked.asked != 1:
            problems.append(f"asked {asked.asked} times")
        await it.server.heal()
        await it.engine.outbox.retry(row.id)
        return problems + await it.finished([row])


@scene("40b", "nobody answers whether the certificate was taken back", Expect.S, PROTECTED)
async def revocation_unknown(config: Config, folder: Path) -> list[str]:
    async with certified(config, folder, Says.SLOW) as (it, asked):
        problems = it.wrong(await it.sent(await it.send(2)), connections=1)
        return problems if asked.asked == 1 else [*problems, f"asked {asked.asked} times"]


@scene("124", "kept connection closed at the next MAIL", Expect.S)
async def closed_at_mail(config: Config, folder: Path) -> list[str]:
    async with play(config, folder, {"MAIL": [None, DROP]}) as it:
        first = await it.sent(await it.send())
        return it.wrong(first + await it.sent(await it.send()), connections=2)


@scene("124a", "kept connection gone without a word before the next MAIL", Expect.S)
async def gone_before_mail(config: Config, folder: Path) -> list[str]:
    async with play(config, folder, {"END": [(line("250 2.0.0 ok"), pause(5), cut)]}) as it:
        first = await it.sent(await it.send())
        await asyncio.sleep(10)
        return it.wrong(first + await it.sent(await it.send()), connections=2)


@scene("124b", "kept connection answers the next MAIL with garbage", Expect.S)
async def garbage_at_mail(config: Config, folder: Path) -> list[str]:
    async with play(config, folder, {"MAIL": [None, line("who are you?")]}) as it:
        first = await it.sent(await it.send())
        return it.wrong(first + await it.sent(await it.send()), connections=2)


@scene("125", "RSET 5xx behind a refused message", Expect.S)
async def reset_refused(config: Config, folder: Path) -> list[str]:
    refused = [line("550 5.1.1 unknown")] * (2 if config.people == 3 else 1)
    async with play(
        config, folder, {"RCPT": [*refused, *refused[:1] * (config.people == 3)], "RSET": line("502 no")}
    ) as it:
        failed = await it.ended(await it.send())
        problems = [] if failed[0].state is SendState.FAILED else [f"first is {failed[0].state}"]
        return problems + it.wrong(await it.sent(await it.send()), connections=2)


@scene("126", "421 between messages, unasked", Expect.S)
async def farewell_between(config: Config, folder: Path) -> list[str]:
    idle = (line("250 2.0.0 ok"), pause(5), line("421 4.4.2 idle too long"), DROP)
    async with play(config, folder, {"END": [idle]}) as it:
        first = await it.sent(await it.send())
        await asyncio.sleep(10)
        return it.wrong(first + await it.sent(await it.send()), connections=2)


@scene("126a", "421 to the next MAIL, connection kept open", Expect.S)
async def farewell_at_mail(config: Config, folder: Path) -> list[str]:
    async with play(config, folder, {"MAIL": [None, line("421 4.3.2 enough")]}) as it:
        first = await it.sent(await it.send())
        return it.wrong(first + await it.sent(await it.send()), connections=2)


@scene("127", "one message a session: closed behind each 250", Expect.S)
async def one_a_session(config: Config, folder: Path) -> list[str]:
    async with play(config, folder, {"END": (line("250 2.0.0 ok"), DROP)}) as it:
        return it.wrong(await it.sent(await it.send(4)), connections=4)


@scene("127a", "one message a session: 421 to the second MAIL", Expect.S)
async def second_is_told_to_go(config: Config, folder: Path) -> list[str]:
    async with play(config, folder) as it:
        it.server.replies["MAIL"] = [None, *[(line("421 4.7.0 one a session"), DROP), None] * 3]
        return it.wrong(await it.sent(await it.send(4)), connections=4)


@scene("78b", "RCPT 4xx for six days: failed after five, whoever has it keeps it", Expect.R)
async def put_off_for_days(config: Config, folder: Path) -> list[str]:
    put_off = {"RCPT <bob@" if config.people == 3 else "RCPT": line("450 4.2.0 busy")}
    async with play(config, folder, put_off) as it:
        rows, start = await it.send(), now()
        last = rows[0]
        while last.state in (QUEUED, SendState.SENDING) and now() - start < 7 * DAY:
            last = await settled(it.engine, last.id, after_attempt(last.attempts))
        days = (now() - start) / DAY
        problems = audit(it.server, last)
        if (last.state, last.reason) != (SENT if config.people == 3 else SendState.FAILED, Reason.EXPIRED):
            problems.append(f"{last.state} {last.reason}: {last.detail}")
        if not 5 <= days <= 5.3 or not 25 <= last.attempts <= 45:
            problems.append(f"ended after {days:.2f} days and {last.attempts} attempts")
        return problems


@scene("129c", "greylisting: 450 twice, then accepted at the third", Expect.R)
async def greylisted_twice(config: Config, folder: Path) -> list[str]:
    people = config.people
    replies: Replies = {"RCPT": [line("450 4.7.1 greylisted")] * 2 * people}
    async with play(config, folder, replies) as it:
        start = now()
        rows = await it.sent(await it.send())
        problems = it.wrong(rows, attempts=3)
        return problems if now() - start >= 600 else [*problems, f"arrived after {now() - start:.0f} s"]


@scene("130", "421 for an hour: the account backs off, another one sends", Expect.R)
async def busy_for_an_hour(config: Config, folder: Path) -> list[str]:
    async with play(config, folder, {"GREETING": (line("421 4.3.2 busy"), DROP)}) as it:
        quick = FaultServer()
        async with quick:
            other = replace(it.stage.account(quick, "other@example.test"))
            other = await it.engine.accounts.add(replace(other, server=quick.at()), None)
            await it.engine.outbox.pause()
            rows = await it.send(3)  # a message queued later would try its luck at once
            await it.engine.outbox.resume()
            start = loop().time()
            await it.ended(rows)
            elsewhere = (await it.send(identity_id=other.identity.id))[0]
            elsewhere = await settled(it.engine, elsewhere.id, lambda r: r.state is SENT)
            late = loop().time() - start > 2
            problems = ["another account had to wait"] if late or elsewhere.state is not SENT else []
            waiting = [await it.engine.outbox.get(r.id) for r in rows]
            if len({r.next_attempt for r in waiting}) != 1 or [r.attempts for r in waiting] != [1, 0, 0]:
                problems.append(f"not put off together: {[(r.attempts, r.next_attempt - now()) for r in waiting]}")
            await asyncio.sleep(3600)
            if not 3 <= it.server.connections <= 6:
                problems.append(f"{it.server.connections} connections in an hour")
            await it.server.heal()
            return problems + await it.finished(rows)


@scene("131", "450 4.2.1: the account slows down", Expect.R)
async def too_fast(config: Config, folder: Path) -> list[str]:
    async with play(config, folder, {"RCPT": line("450 4.2.1 receiving mail too quickly")}) as it:
        await it.engine.outbox.pause()
        rows = await it.send(3)
        await it.engine.outbox.resume()
        await it.ended(rows)
        await asyncio.sleep(30)
        waiting = [await it.engine.outbox.get(r.id) for r in rows]
        problems = [] if {r.state for r in waiting} == {QUEUED} else [f"{[r.state for r in waiting]}"]
        if sum(r.attempts for r in waiting) > 2:  # the envelope of a second one may have been on its way
            problems.append(f"went on: {[r.attempts for r in waiting]} attempts")
        await it.server.heal()
        return problems + await it.finished(rows)


@scene("132b", "daily quota: the account pauses until tomorrow", Expect.R)
async def quota(config: Config, folder: Path) -> list[str]:
    async with play(config, folder, {"MAIL": line("550 5.4.5 daily quota")}) as it:
        rows = await it.ended(await it.send(2))
        problems = [f"{r.state} {r.reason}" for r in rows if r.state is not QUEUED]
        problems += [
            f"next in {r.next_attempt - now():.0f} s" for r in rows if not 80_000 < r.next_attempt - now() < 90_000
        ]
        await it.server.heal()
        return problems + await it.finished(rows)


@scene("135", "password changed between two messages", Expect.N)
async def password_changed(config: Config, folder: Path) -> list[str]:
    async with play(config, folder, auth="PLAIN") as it:
        first = await it.sent(await it.send())
        await asyncio.sleep(60)  # the kept connection has ended
        it.server.users = {"alice@example.test": "another"}
        rows = await it.ended(await it.send(2))
        problems = it.wrong(first)
        if [r.state for r in rows] != [SendState.NEEDS_USER, QUEUED] or rows[1].next_attempt:
            problems.append(f"{[(r.state, r.reason) for r in rows]}")
        if len(it.server.said("AUTH")) != 2:
            problems.append(f"signed in {len(it.server.said('AUTH'))} times")
        if PASSWORD not in it.stage.keys.held.values():
            problems.append("the password was forgotten")
        await it.engine.accounts.update(it.account, "another")
        return problems + await it.finished(rows)
