"""Back from the outbox before the end was said: one message, or all of an account that goes."""

from __future__ import annotations

import asyncio
import itertools
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

_STANDING = frozenset({SendState.QUEUED, SendState.NEEDS_USER, SendState.FAILED})
_PAUSE, _LOOKS = 0.02, 10  # seconds between two looks; so many until a lease that no lane holds is lost
_ON_THEIR_WAY = frozenset({SendState.QUEUED, SendState.SENDING, SendState.NEEDS_USER})


@dataclass(frozen=True)
class Taken:
    """What became of a message that was taken back; the file `spool_key` is no longer named. `others`: it had held its
    account up, so that others may go now.
    """

    row: Outgoing
    draft: Draft | None = None
    spool_key: str = ""
    others: bool = False


class TakingBack:
    """What is on the wire is withdrawn from the postie first; then one transaction decides what the row becomes."""

    def __init__(self, means: Means, postie: Postie) -> None:
        self._means, self._postie = means, postie

    async def take(self, outgoing_id: int) -> Taken:
        """The message as a draft if that can be done at once, else stopped. Raises MailError(INVALID, WRONG_STATE)."""
        for number in itertools.count():
            withdrawn = await self._is_withdrawn(outgoing_id, number)
            taken = await self._means.database.run(partial(self._taken_back, outgoing_id, withdrawn))
            if taken is not None:
                return taken
        raise AssertionError  # counted without end

    async def _is_withdrawn(self, outgoing_id: int, number: int) -> bool:
        """Whether nothing of it is in the air and its lease is ours, when this is asked for the `number`th time. One
        that no lane holds, now and all the while, is nobody's: it was lost by a mistake.
        """
        if number:
            await asyncio.sleep(_PAUSE)
        if await self._postie.withdraw(outgoing_id):
            return True
        return number >= _LOOKS and not self._postie.holds(outgoing_id)

    async def take_all(
        self, account_id: int, fate: Fate, together: Callable[[sqlite3.Connection], None]
    ) -> list[Taken]:
        """All that waits for the account, and `together`, in one transaction."""
        withdrawn: set[int] = set()
        with self._postie.leaving(account_id):
            for number in itertools.count():
                rows = await self._means.database.read(lambda c: outbox.every(c, _ON_THEIR_WAY, account_id))
                for row in rows:
                    if row.state is SendState.SENDING and await self._is_withdrawn(row.id, number):
                        withdrawn.add(row.id)
                work = partial(self._all_taken_back, account_id, fate, withdrawn, together)
                every = await self._means.database.run(work)
                if every is not None:
                    return every
        raise AssertionError  # counted without end

    def become_draft_later(
        self, connection: sqlite3.Connection, outgoing_id: int, state: SendState, draft: Draft
    ) -> Taken:
        """As `become_draft`, for a draft that took a while to make. Raises MailError(INVALID, WRONG_STATE) when the
        message is no longer in `state`: somebody has sent it on meanwhile.
        """
        row = outbox.without_draft(connection, outgoing_id)
        if row.state is not state:
            raise changes.wrong_state(row)
        return self.become_draft(connection, row, draft)

    def become_draft(self, connection: sqlite3.Connection, row: Outgoing, draft: Draft) -> Taken:
        """Who has the message already keeps it: then only the others are in the draft."""
        now = self._means.clock.wall()
        stopped = states.applied(row, states.after_cancel(row), now)
        draft = replace(draft, changed=now)
        if stopped.state is SendState.SENT:
            others = _keep(connection, stopped, now)
            left = {r.address for r in stopped.recipients if r.state is not RecipientState.ACCEPTED}
            return Taken(stopped, drafts.store(connection, only_to(draft, left)), others=others)
        outbox.delete(connection, row.id)
        others = changes.let_go(connection, row, now)
        return Taken(row, drafts.store(connection, draft), row.spool_key, others)

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
        return Taken(stopped, others=_keep(connection, stopped, now))

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


def _keep(connection: sqlite3.Connection, stopped: Outgoing, now: float) -> bool:
    """The row stays, and holds its account up no longer: whether others waited for that. If somebody has the message,
    it was sent: an old copy of the profile must not send it again.
    """
    outbox.update(connection, stopped)
    if stopped.state is SendState.SENT:
        outbox.bury(connection, stopped, now)
    return changes.let_go(connection, stopped, now)
