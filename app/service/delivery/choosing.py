"""Which message of an account goes next, and what stops one on the way."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from typing import NamedTuple

from app.events import OutboxChanged
from app.model.outgoing import Outgoing
from app.model.pace import Pace
from app.service.clock import Waits
from app.service.delivery import reasons, states
from app.service.delivery.backoff import STALE_AFTER
from app.service.delivery.means import Means
from app.storage import leases, outbox, paces


class Choice(NamedTuple):
    """The message to send, leased, and the messages that were stopped on the way to it (0: all of the account)."""

    row: Outgoing | None = None
    stopped: tuple[int, ...] = ()


class Choosing:
    """For one lane. `forced` holds the messages that a person wants to go now, over any wait; shared between lanes.

    `only` limits the choice to some messages. `pace` is what the account may do, and `was_blocked` whether it waited
    for its person, when it was last looked at.
    """

    def __init__(self, account_id: int, means: Means, waits: Waits, forced: set[int]) -> None:
        self._account_id, self._means, self._waits, self._forced = account_id, means, waits, forced
        self.only: Collection[int] | None = None
        self.pace = Pace()
        self.was_blocked = False

    @property
    def held(self) -> float:
        """Seconds until the account may send another message, by its pace."""
        return self._waits.held(self._account_id, self.pace.a_minute)

    async def claim(self) -> Outgoing | None:
        """Lease the next due message; the lease is durable when this returns."""
        return self.settled(await self._means.database.run(self.choose))

    def settled(self, choice: Choice) -> Outgoing | None:
        """What follows once a choice is durable."""
        for outgoing_id in choice.stopped:
            self._means.events.publish(OutboxChanged(outgoing_id))
        if choice.row is not None:
            self._forced.discard(choice.row.id)
            self._waits.end(choice.row.id)
        return choice.row

    def choose(self, connection: sqlite3.Connection) -> Choice:
        """Within a transaction; `settled` must hear of it."""
        now, paused = self._means.clock.wall(), self._means.settings().paused
        stopped: list[int] = []
        held = False
        self.pace = paces.get(connection, self._account_id)
        if self.held > 0:
            return Choice()
        blocker = leases.blocker(connection, self._account_id, reasons.ACCOUNT_REASONS)
        self.was_blocked = blocker is not None
        for found in leases.candidates(connection, self._account_id, now, [*self._forced, *self._waits.over()]):
            forced = found.id in self._forced
            if (self.only is not None and found.id not in self.only) or (paused and not forced):
                continue
            if not forced and self._waits.remaining(found.id, found.next_attempt, found.not_before) > 0:
                continue
            if not forced and blocker is not None:
                held = True
                continue
            row = outbox.without_draft(connection, found.id)
            stop = states.before_sending(
                row,
                buried=outbox.is_buried(connection, row),
                stale=not forced and now - found.next_attempt > STALE_AFTER,
            )
            if stop is None:
                self._waits.sends(self._account_id)
                return Choice(leases.take(connection, found.id, self._means.owner.id), tuple(stopped))
            outbox.update(connection, states.applied(row, stop, now))
            stopped.append(found.id)
        if held and blocker is not None:
            leases.hold(connection, self._account_id, blocker, now)
            stopped.append(0)
        return Choice(None, tuple(stopped))
