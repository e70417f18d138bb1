"""An engine in virtual time, and the judge who compares its rows with what a server accepted."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from fault_rows import Expect
from outbox_scene import Keys
from servers import SmtpServer
from virtual_time import VirtualLoop

from app.engine import Engine
from app.errors import Reason
from app.events import OutboxChanged
from app.model.account import Security
from app.model.outgoing import Outgoing, RecipientState, SendState
from app.net.job import Limits

CLASSES = {
    SendState.SENT: Expect.S,
    SendState.QUEUED: Expect.R,
    SendState.NEEDS_USER: Expect.N,
    SendState.FAILED: Expect.F,
    SendState.UNCERTAIN: Expect.U,
}
PATIENCE = 2 * 86400.0  # virtual seconds in which a message must have moved
A_LITTLE = 100.0  # longer than the first wait of a message that is tried again
_START = 1_800_000_000.0


def loop() -> VirtualLoop:
    running = asyncio.get_running_loop()
    assert isinstance(running, VirtualLoop)
    return running


def now() -> float:
    """The wall clock of the engines here."""
    return _START + loop().time()


@asynccontextmanager
async def engine_on(profile: Path, keys: Keys) -> AsyncIterator[Engine]:
    """An engine with the real time limits that is delivering already."""
    steady = loop().time  # asked from the database's thread as well
    engine = await Engine.open(
        profile, clock=lambda: _START + steady(), steady=steady, limits=Limits(), open_keyring=lambda: keys
    )
    try:
        if engine.preferences.current.undo_seconds:
            await engine.preferences.change(undo_seconds=0)
        engine.start()
        yield engine
    finally:
        await engine.stop()


async def settled(engine: Engine, outgoing_id: int, ready: Callable[[Outgoing], bool]) -> Outgoing:
    """The message as soon as `ready` says so, or after `PATIENCE`. Jumps over waits that are only waits."""
    changed = asyncio.Event()
    unsubscribe = engine.events.subscribe(OutboxChanged, lambda event: changed.set())
    end = loop().time() + PATIENCE
    try:
        while True:
            changed.clear()
            row = await engine.outbox.get(outgoing_id)
            if ready(row) or loop().time() > end:
                return row
            ahead = row.next_attempt - now() if row.state is SendState.QUEUED else 0.0
            if ahead > 60:
                loop().leap(ahead - 15)  # the last naps before the time are slept
            with suppress(TimeoutError):
                await asyncio.wait_for(changed.wait(), 20)
    finally:
        unsubscribe()


def tried(row: Outgoing) -> bool:
    """An attempt has ended one way or the other."""
    return row.state is not SendState.SENDING and (row.state is not SendState.QUEUED or row.reason is not None)


def classified(row: Outgoing) -> Expect:
    if row.state is SendState.QUEUED and row.protocol_errors and row.reason is not None:
        return Expect.P if row.reason in (Reason.PROTOCOL, Reason.CAPTIVE_PORTAL) else Expect.R
    return CLASSES[row.state]


def accepted(server: SmtpServer, row: Outgoing) -> Counter[str]:
    """How often the server took responsibility for the message, for each recipient."""
    wanted = f"Message-ID: {row.message_id}".encode()
    return Counter(who for m in server.messages if wanted in m.body for who in m.recipients)


def audit(server: SmtpServer, row: Outgoing, *, asked_again: int = 0) -> list[str]:
    """The row against what the server did: nothing lost, nothing doubled, nothing hidden."""
    found, problems = accepted(server, row), []
    uncertain = row.state is SendState.UNCERTAIN
    for recipient in row.recipients:
        count = found.pop(recipient.address, 0)
        has_it = recipient.state is RecipientState.ACCEPTED
        if count > 1 + asked_again:
            problems.append(f"DOUBLED: {recipient.address} got it {count} times")
        if has_it and not count:
            problems.append(f"LOST: {recipient.address} is said to have it")
        if count and not has_it and not (uncertain or asked_again):
            problems.append(f"{recipient.address} has it and the row says {recipient.state}")
    if found:
        problems.append(f"somebody else got it: {sorted(found)}")
    if row.state is SendState.SENT and any(r.state is RecipientState.PENDING for r in row.recipients):
        problems.append("SENT with somebody pending")
    if row.state is SendState.QUEUED and not row.next_attempt and row.reason is None:
        problems.append("QUEUED with neither a time nor a reason")
    if row.state in (SendState.NEEDS_USER, SendState.FAILED, SendState.UNCERTAIN) and not (row.reason and row.detail):
        problems.append(f"{row.state} without a reason")
    for message in server.messages:
        if f"Message-ID: {row.message_id}".encode() in message.body and message.sha256 != row.sha256:
            problems.append("other bytes arrived than were frozen")
    if server.security is not Security.NONE:
        early = [word for word in (b"AUTH", b"MAIL", b"RCPT", b"DATA") if word in server.plain_octets.upper()]
        if early:
            problems.append(f"before TLS: {early}")
    if any(b"eve@" in m.body for m in server.messages):
        problems.append("LEAK: Bcc in the text")
    return problems
