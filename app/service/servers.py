"""Signing in at the server of an account, to send or only to try; what it takes is remembered for the next message."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from app.errors import MailError
from app.model.account import Account, Server
from app.net.job import Credentials, ServerAbilities, StepResult, Trial
from app.net.submission.transcript import Transcript
from app.service.delivery.means import Connect, Session
from app.storage import habits
from app.storage.database import Database

log = logging.getLogger(__name__)


class Servers:
    """`open_session` and `try_out` (`app.net.smtp.check`) are the network's. `renewed` gives newer credentials in place
    of those that were refused with an error, or raises that error.
    """

    def __init__(
        self,
        database: Database,
        *,
        open_session: Connect,
        try_out: Callable[[Trial, Callable[[StepResult], None], Transcript], Awaitable[ServerAbilities]],
        renewed: Callable[[Account, Credentials | None, MailError], Awaitable[Credentials | None]],
    ) -> None:
        self._database = database
        self._open_session, self._try_out, self._renewed = open_session, try_out, renewed

    async def connect(self, account: Account, credentials: Credentials | None, transcript: Transcript) -> Session:
        """Signed in, and ready for messages. A token that is refused is renewed once. Raises MailError."""
        try:
            session = await self._open_session(account, credentials, transcript)
        except MailError as error:
            session = await self._open_session(account, await self._renewed(account, credentials, error), transcript)
        try:
            await self.note(account.server, session.abilities)
        except BaseException:  # nobody waits any more, so nobody would ever close it
            session.abort()
            raise
        return session

    async def check(self, trial: Trial, on_step: Callable[[StepResult], None], transcript: Transcript) -> None:
        """As `app.net.smtp.check`: everything but a message. Raises MailError, of which `on_step` has heard."""
        await self.note(trial.server, await self._try_out(trial, on_step, transcript))

    async def note(self, server: Server, abilities: ServerAbilities) -> None:
        """What a server takes is good to know before Send; that it could not be stored is nobody's business."""
        octets, seconds = abilities.size_limit or 0, abilities.hold_seconds
        try:
            if await self._database.read(lambda c: habits.size_limit(c, server)) != octets:
                await self._database.run(lambda c: habits.note_size_limit(c, server, octets))
            if await self._database.read(lambda c: habits.hold_seconds(c, server)) != seconds:
                await self._database.run(lambda c: habits.note_hold_seconds(c, server, seconds))
        except MailError as error:
            log.info("what %s takes could not be remembered: %s", server.host, error.detail)
