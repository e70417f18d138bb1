"""Back from the outbox before the end was said: one message, or all of an account that goes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import partial

from app.errors import Kind, MailError
from app.model.draft import Draft
from app.model.outgoing import Fate, Outgoing, Phase, RecipientState, SendState
from app.service.delivery import changes, states
from app.service.delivery.means import Means
from app.service.delivery.postie import Postie
from app.service.delivery.thaw import is_whole, only_to
from app.storage import drafts, leases, outbox

_STANDING = frozenset({SendState.QUEUED, SendState.NEEDS_USER, SendState.FAILED, SendState.UNCERTAIN})
_ON_THEIR_WAY = frozenset({SendState.QUEUED, SendState.SENDING, SendState.NEEDS_USER})


@dataclass(frozen=True)
class Taken:
    """What became of a message that was taken back; the file `spool_key` is no longer named."""

    row: Outgoing
    draft: Draft | None = None
    spool_key: str = ""


class TakingBack:
    """What is on the wire is withdrawn from the postie first; then one transaction decides what the row becomes."""

    def __init__(self, means: Means, postie: Postie) -> None:
        self._means, self._postie = means, postie

    async def take(self, outgoing_id: int) -> Taken:
        """The message as a draft if that can be done at once, else stopped. Raises MailError(INVALID, WRONG_STATE)."""
        while True:
            withdrawn = await self._postie.withdraw(outgoing_id)
            taken = await self._means.database.run(partial(self._taken_back, outgoing_id, withdrawn))
            if taken is not None:
                return taken

    async def take_all(
        self, account_id: int, fate: Fate, together: Callable[[sqlite3.Connection], None]
    ) -> list[Taken]:
        """All that waits for the account, and `together`, in one transaction."""
        withdrawn: set[int] = set()
        with self._postie.leaving(account_id):
            while True:
                rows = await self._means.database.read(lambda c: outbox.every(c, _ON_THEIR_WAY, account_id))
                for row in rows:
                    if await self._postie.withdraw(row.id):
                        withdrawn.add(row.id)
                work = partial(self._all_taken_back, account_id, fate, withdrawn, together)
                every = await self._means.database.run(work)
                if every is not None:
                    return every

    def become_draft(self, connection: sqlite3.Connection, row: Outgoing, draft: Draft) -> Taken:
        """Who has the message already keeps it: then only the others are in the draft."""
        now = self._means.clock.wall()
        stopped = states.applied(row, states.after_cancel(row), now)
        draft = replace(draft, changed=now)
        if stopped.state is SendState.SENT:
            _keep(connection, stopped, now)
            left = {r.address for r in stopped.recipients if r.state is not RecipientState.ACCEPTED}
            return Taken(stopped, drafts.store(connection, only_to(draft, left)))
        outbox.delete(connection, row.id)
        changes.let_go(connection, row, now)
        return Taken(row, drafts.store(connection, draft), row.spool_key)

    def _taken_back(self, outgoing_id: int, withdrawn: bool, connection: sqlite3.Connection) -> Taken | None:
        """None: look again."""
        row = outbox.get(connection, outgoing_id)
        if self._is_on_the_wire(connection, row) and not withdrawn:
            return None  # the postie took it after we asked
        self._check(connection, row, withdrawn)
        if row.draft is not None and is_whole(row.draft):
            return self.become_draft(connection, row, row.draft)
        now = self._means.clock.wall()
        stopped = states.applied(row, states.after_cancel(row), now)
        _keep(connection, stopped, now)
        return Taken(stopped)

    def _all_taken_back(
        self,
        account_id: int,
        fate: Fate,
        withdrawn: Collection[int],
        together: Callable[[sqlite3.Connection], None],
        connection: sqlite3.Connection,
    ) -> list[Taken] | None:
        """None: the postie took one after we asked; nothing was changed."""
        rows = outbox.every(connection, _ON_THEIR_WAY, account_id)
        if any(self._is_on_the_wire(connection, row) for row in rows if row.id not in withdrawn):
            return None
        every = []
        for row in rows:
            try:
                taken = (
                    self._deleted(connection, row, row.id in withdrawn)
                    if fate is Fate.DELETED
                    else self._taken_back(row.id, row.id in withdrawn, connection)
                )
            except MailError as error:
                if error.kind is not Kind.INVALID:
                    raise
                continue  # its end was said already, or another program is at it: it stays as history
            if taken is not None:
                every.append(taken)
        together(connection)
        return every

    def _deleted(self, connection: sqlite3.Connection, row: Outgoing, withdrawn: bool) -> Taken:
        """Who has the message already keeps it, and then it is history."""
        self._check(connection, row, withdrawn)
        now = self._means.clock.wall()
        stopped = states.applied(row, states.after_cancel(row), now)
        if stopped.state is SendState.SENT:
            _keep(connection, stopped, now)
            return Taken(stopped)
        outbox.delete(connection, row.id)
        return Taken(row, spool_key=row.spool_key)

    def _is_on_the_wire(self, connection: sqlite3.Connection, row: Outgoing) -> bool:
        """By this program, and its end was not said."""
        is_ours = row.state is SendState.SENDING and leases.owner_of(connection, row.id) == self._means.owner.id
        return is_ours and row.phase is not Phase.EOD_INTENT

    def _check(self, connection: sqlite3.Connection, row: Outgoing, withdrawn: bool) -> None:
        """Raises MailError(INVALID, WRONG_STATE) when it can no longer be taken back."""
        if row.state is SendState.SENDING and leases.owner_of(connection, row.id) != self._means.owner.id:
            raise changes.wrong_state(row, "Another program is sending this message.")
        if row.state not in _STANDING and not withdrawn:
            raise changes.wrong_state(row)


def _keep(connection: sqlite3.Connection, stopped: Outgoing, now: float) -> None:
    """The row stays, and holds its account up no longer. If somebody has the message, it was sent: an old copy of the
    profile must not send it again.
    """
    outbox.update(connection, stopped)
    if stopped.state is SendState.SENT:
        outbox.bury(connection, stopped, now)
    changes.let_go(connection, stopped, now)
