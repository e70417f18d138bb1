"""An engine on a temporary profile with accounts, and letters to send: for the tests of the outbox."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path

from app.engine import Engine
from app.events import OutboxChanged
from app.model.account import Account, Auth, AuthMethod, Identity, Server
from app.model.address import Address
from app.model.draft import Draft
from app.model.outgoing import Outgoing, SendState
from app.net.job import Limits

SHORT = Limits(connect=5, handshake=5, reply=5, data=5, stall=5, end_of_data=5, quit=1, silence=2)


class Keys:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.held: dict[str, str] = {}

    def put(self, user: str, secret: str) -> None:
        self.held[user] = secret

    def get(self, user: str) -> str | None:
        return self.held.get(user)

    def delete(self, user: str) -> None:
        self.held.pop(user, None)


class FakeClock:
    """Wall-clock time that moves when told."""

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


@asynccontextmanager
async def opened(
    profile: Path,
    *,
    clock: Callable[[], float] | None = None,
    steady: Callable[[], float] | None = None,
    undo: int = 0,
    keys: Keys | None = None,
) -> AsyncIterator[Engine]:
    """An open engine that has not been started; stopped at the end."""
    ring = keys or Keys()
    kept = {name: one for name, one in (("clock", clock), ("steady", steady)) if one}
    engine = await Engine.open(profile, limits=SHORT, open_keyring=lambda: ring, **kept)
    try:
        if engine.preferences.current.undo_seconds != undo:
            await engine.preferences.change(undo_seconds=undo)
        yield engine
    finally:
        await engine.stop()


async def add_account(
    engine: Engine, server: Server, address: str = "alice@example.test", *, password: str = "", command: str = ""
) -> Account:
    """An account without sign-in, or with a password in the clear."""
    auth = Auth()
    if password or command:
        method = AuthMethod.COMMAND if command else AuthMethod.PASSWORD
        auth = Auth(method, "alice@example.test", command, allow_clear=True)
    identity = Identity(Address.parse(address))
    return await engine.accounts.add(Account(address, (identity,), server, auth), password or None)


def letter(*to: str, account: Account | None = None, **fields: object) -> Draft:
    """A small draft; to Bob when nobody is named."""
    fields.setdefault("subject", "Greetings")
    fields.setdefault("text", "Hello,\n\nall is well.\n")
    identity_id = account.identity.id if account else 0
    return Draft(identity_id=identity_id, to=to or ("bob@example.test",), **fields)


async def until(engine: Engine, outgoing_id: int, *states: SendState) -> Outgoing:
    """The message once it is in one of these states; told by events, not by looking again and again."""
    changed = asyncio.Event()
    unsubscribe = engine.events.subscribe(OutboxChanged, lambda event: changed.set())
    try:
        while True:
            changed.clear()
            row = await engine.outbox.get(outgoing_id)
            if row.state in states:
                return row
            await changed.wait()
    finally:
        unsubscribe()


async def states_of(engine: Engine, rows: Iterable[Outgoing]) -> list[SendState]:
    return [(await engine.outbox.get(row.id)).state for row in rows]
