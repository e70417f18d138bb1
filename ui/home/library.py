"""What the home window knows: accounts, drafts, outgoing and received messages, kept true by events."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import Reason
from app.events import AccountsChanged, DraftsChanged, MailReceived, SettingsChanged
from app.model.draft import Draft
from app.model.outgoing import Outgoing, SendState
from ui.home import received
from ui.home.entries import Entry, Owners, from_draft, from_outgoing, from_received
from ui.home.folders import Counts, Place
from ui.outbox.follow import Follower
from ui.outbox.groups import Kind, belongs_here, is_scheduled, kind_of, needs_you
from ui.outbox.rows import OutboxRows

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.tasks import Tasks

_AT_ONCE = 100  # entries made before others have their turn
_NO_NETWORK = (Reason.UNKNOWN_HOST, Reason.UNREACHABLE)


class Library(QObject):
    """Entries by folder. `changed`: something differs, look again; `accounts_changed` tells of the accounts alone."""

    changed = Signal()
    accounts_changed = Signal()

    def __init__(self, engine: Engine, tasks: Tasks, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine, self.tasks, self._clock = engine, tasks, clock
        self.owners = Owners()
        self.loaded = self._closed = False
        self.outbox = OutboxRows(engine, tasks, self)
        self.outbox.changed.connect(self._on_outgoing_read)
        self._drafts = Follower[Draft](
            tasks, "read the drafts", self._read_drafts, engine.drafts.get, self._on_drafts_read, self
        )
        self._draft_entries: dict[int, Entry] = {}
        self._outgoing_entries: dict[int, Entry] = {}
        self._received: list[Entry] = []
        self._hidden: set[tuple[str, str]] = set()
        events = engine.events
        self._subscriptions = [
            events.subscribe(DraftsChanged, lambda event: self._drafts.mark(event.draft_id)),
            events.subscribe(AccountsChanged, lambda _event: self._again(self._read_accounts, "read the accounts")),
            events.subscribe(MailReceived, lambda _event: self._again(self._read_received, "read received mail")),
            events.subscribe(SettingsChanged, lambda _event: self.changed.emit()),
        ]

    async def load(self) -> None:
        """Read everything once; afterwards events keep it true."""
        await self._read_accounts()
        await self._drafts.read()
        await self.outbox.read()
        self.loaded = True
        self._tell()

    def close(self) -> None:
        """Hear no more."""
        self._closed = True
        self.outbox.close()
        self._drafts.stop()
        for unsubscribe in self._subscriptions:
            unsubscribe()
        self._subscriptions.clear()

    def account_name(self, account_id: int) -> str:
        return self.owners.of_account(account_id).name

    def is_off(self, account_id: int) -> bool:
        """Whether the account is switched off, so that its messages wait."""
        return self.owners.is_off(account_id)

    def host_to_ask(self, row: Outgoing) -> str:
        """The server that may know whether this message arrived; empty where none is known."""
        return self.owners.host_to_ask(row)

    # --- what is where

    def entries(self, place: Place, account_id: int = 0) -> list[Entry]:
        """The rows of a folder, of one account or (0) of all: newest first, planned ones soonest first."""
        if place is Place.DRAFTS:
            found = list(self._draft_entries.values())
        elif place is Place.INBOX:
            return list(self._received)
        else:
            wanted = Kind.SCHEDULED if place is Place.SCHEDULED else None
            found = [self._outgoing_entry(r) for r in self.outbox.rows.values() if self._is_in(r, wanted)]
        found = [e for e in found if (not account_id or e.owner.id == account_id) and e.key not in self._hidden]
        return sorted(found, key=lambda e: e.when, reverse=place is not Place.SCHEDULED)

    def counts(self, account_id: int = 0) -> Counts:
        """The figures of the sidebar."""
        now = self._clock()
        rows = [r for r in self.outbox.live.values() if not account_id or r.account_id == account_id]
        practice = self._engine.practice is not None
        return Counts(
            drafts=sum(not account_id or e.owner.id == account_id for e in self._draft_entries.values()),
            outbox=sum(belongs_here(r, now) for r in rows),
            needing=sum(needs_you(r, now) for r in rows),
            scheduled=sum(self._is_in(r, Kind.SCHEDULED) for r in rows),
            inbox=len(self._received) if practice else None,
        )

    def accounts_in_need(self) -> set[int]:
        now = self._clock()
        return {r.account_id for r in self.outbox.live.values() if needs_you(r, now)}

    def waiting_for_network(self) -> int:
        """How many messages wait because no way leads to a server."""
        rows = self.outbox.live.values()
        return sum(r.state is SendState.QUEUED and r.reason in _NO_NETWORK for r in rows)

    def hide(self, keys: Iterable[tuple[str, str]], hidden: bool) -> None:
        """Leave rows out of their list while their removal can still be undone."""
        (self._hidden.update if hidden else self._hidden.difference_update)(keys)
        self.changed.emit()

    def _is_in(self, row: Outgoing, wanted: Kind | None) -> bool:
        if wanted is None:
            return row.state is SendState.SENT
        return row.state is SendState.QUEUED and is_scheduled(row) and kind_of(row, self._clock()) is wanted

    # --- reading

    def _tell(self) -> None:
        if not self._closed:
            self.changed.emit()

    def _again(self, read: Callable[[], Awaitable[None]], name: str) -> None:
        async def go() -> None:
            await read()
            self._tell()

        self.tasks.start(go(), name)

    async def _read_accounts(self) -> None:
        self.owners = Owners(await self._engine.accounts.all())
        self._draft_entries = {n: from_draft(d, self.owners) for n, d in self._drafts.rows.items()}
        self._outgoing_entries.clear()
        if not self._closed:
            self.accounts_changed.emit()
        await self._read_received()  # a practice account comes with its server

    async def _read_drafts(self) -> AsyncGenerator[dict[int, Draft], None]:
        yield {draft.id: draft for draft in await self._engine.drafts.all()}

    async def _read_received(self) -> None:
        if self._engine.practice is None:
            self._received = []
            return
        mails = await asyncio.to_thread(received.read_all, self._engine.practice.received())
        self._received = [from_received(mail) for mail in mails]

    async def _on_drafts_read(self, differing: set[int]) -> None:
        for number, draft_id in enumerate(differing, 1):
            draft = self._drafts.rows.get(draft_id)
            if draft is None:
                self._draft_entries.pop(draft_id, None)
            else:
                self._draft_entries[draft_id] = from_draft(draft, self.owners)
            if number % _AT_ONCE == 0:
                await asyncio.sleep(0)
        self._tell()

    def _on_outgoing_read(self, differing: set[int]) -> None:
        for row_id in differing:
            self._outgoing_entries.pop(row_id, None)
        self.changed.emit()

    def _outgoing_entry(self, row: Outgoing) -> Entry:
        entry = self._outgoing_entries.get(row.id)
        if entry is None:
            entry = self._outgoing_entries[row.id] = from_outgoing(row, self.owners)
        return entry
