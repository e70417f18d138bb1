"""Another connection of an account beside its first, where its provider allows several."""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Collection
from dataclasses import replace

from app.errors import Kind, MailError, Reason, Retry
from app.events import OutboxChanged
from app.model.account import Account
from app.model.outgoing import Outgoing
from app.net.job import Credentials
from app.net.submission.transcript import Transcript
from app.service.clock import Waits
from app.service.delivery.lane import Lane
from app.service.delivery.means import Means, Session
from app.service.delivery.states import AccountEffect, Outcome
from app.storage import leases, paces

log = logging.getLogger(__name__)

WORTH_A_LINE = 20
"""Messages that wait. To connect and sign in takes six round trips, a message on an open connection one."""

REST_SECONDS = 600.0
"""After a line that was not welcome no other is tried for so long."""

LOOK_SECONDS = 10.0
"""How long until it is looked again whether another line is worth it."""


class SideLane(Lane):
    """Sends beside the first lane of an account, after that has proved server and sign-in, until nothing is due.

    It connects before it takes a message. Whatever concerns the connection or the account (too many connections, a
    sign-in that is refused, a broken line) ends it: its message goes back into the queue as if nothing had been tried,
    and the first lane finds out what is the matter. `number` counts from 2.
    """

    def __init__(
        self, number: int, account_id: int, means: Means, waits: Waits, forced: set[int], patience: int = 0
    ) -> None:
        # connects by itself, once: what would be tried a second time is for the first lane to try
        super().__init__(account_id, replace(means, connect=_refuse), waits, forced, _wait, patience)
        self._number = number
        self._open = means.connect
        self._opening: asyncio.Task[Session] | None = None
        self.rest = LOOK_SECONDS  # seconds until another is tried in its place, once it has ended

    async def run(self, only: Collection[int] | None, linger: float) -> None:
        """Nothing at all where the provider does not allow it or too little waits. Raises MailError(STORAGE)."""
        account = await self._means.account_of(self._account_id)
        if not await self._is_worth_it() or self._number > await self._allowed(account):
            return
        if self._retired:  # meanwhile
            return
        transcript = Transcript(clock=self._means.clock.wall)
        opening = self._opening = asyncio.create_task(self._connected(account, transcript))
        await asyncio.wait({opening})
        self._opening = None
        if opening.cancelled():
            return
        if isinstance(error := opening.exception(), MailError):
            log.info("no further connection for account %d: %s", self._account_id, error.detail)
            self.rest = REST_SECONDS
            return
        self.rest = 0.0
        self._session, self._transcript = opening.result(), transcript
        self._session_is_for = (account.server, account.auth)
        await super().run(only, 0.0)

    def retire(self) -> None:
        """As `Lane.retire`; a connection that is being made is given up."""
        if self._opening is not None:
            self._opening.cancel()
        super().retire()

    async def _connected(self, account: Account, transcript: Transcript) -> Session:
        return await self._open(account, await self._means.credentials_of(account), transcript)

    async def _allowed(self, account: Account) -> int:
        """Several servers (an identity with one of its own) have one connection each."""
        if account.disabled or any(identity.server is not None for identity in account.identities):
            return 1
        pace = await self._means.database.read(lambda c: paces.get(c, self._account_id))
        if pace.a_minute:
            return 1  # it is not the line that holds them up
        return pace.lines or await asyncio.to_thread(self._means.lines_of, account.server)

    async def _is_worth_it(self) -> bool:
        now = self._means.clock.wall()
        found = await self._means.database.read(
            lambda c: sum(1 for _ in itertools.islice(leases.candidates(c, self._account_id, now), WORTH_A_LINE))
        )
        return found >= WORTH_A_LINE

    async def _conclude(self, row: Outgoing, outcome: Outcome) -> None:
        if outcome.account is AccountEffect.NOTHING:
            await super()._conclude(row, outcome)
            return
        log.info("a further connection of account %d ended: %s", self._account_id, outcome.detail)
        self.rest, self._retired = REST_SECONDS, True
        self._drop_session()
        owner = self._means.owner.id
        await self._store(lambda connection: leases.release(connection, row.id, owner))
        self._means.events.publish(OutboxChanged(row.id))


async def _refuse(account: Account, credentials: Credentials | None, transcript: Transcript) -> Session:
    detail = "The connection has ended."
    raise MailError(Kind.NETWORK, Reason.DISCONNECTED, detail, Retry.LATER, facts={"host": account.server.host})


def _wait() -> None:
    """Nobody waits for what a further line puts off."""
