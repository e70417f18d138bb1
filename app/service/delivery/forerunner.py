"""The connection that is opened while the next message can still be undone, so that it leaves the moment it may."""

from __future__ import annotations

import asyncio
import logging
import sqlite3

from app.errors import MailError, Retry
from app.model.account import Account, Auth, Server
from app.net.submission.transcript import Transcript
from app.service.delivery import reasons
from app.service.delivery.means import Means, Session
from app.storage import leases

log = logging.getLogger(__name__)

AHEAD_SECONDS = 10.0
"""How long before its time a message has its connection opened. No server minds such a silence."""

FRESH_SECONDS = 5.0
"""A failure of any kind that is no older is the answer to the attempt itself; asking again would only take longer."""


class Forerunner:
    """Connects and signs in, and says nothing of any message. One connection at a time, for the lane of an account.

    What fails here is told when the message is due: a password that was refused is not tried a second time.
    """

    def __init__(self, means: Means) -> None:
        self._means = means
        self._task: asyncio.Task[Session] | None = None
        self._transcript = Transcript()
        self._key: tuple[Server, Auth] | None = None
        self._outgoing_id = 0
        self._ended = 0.0

    @property
    def is_out(self) -> bool:
        """Whether a connection was begun for which no message came yet."""
        return self._task is not None

    async def look(self, account_id: int) -> None:
        """Set out for what this account sends soon; come back when it does not go after all. Raises MailError."""
        found = await self._means.database.read(lambda connection: self._soon(connection, account_id))
        if found is None:
            self.stop()
            return
        outgoing_id, sender = found
        self.begin(outgoing_id, (await self._means.account_of(account_id)).route(sender))

    def _soon(self, connection: sqlite3.Connection, account_id: int) -> tuple[int, str] | None:
        if self._means.settings().paused:
            return None
        if leases.blocker(connection, account_id, reasons.ACCOUNT_REASONS) is not None:
            return None
        now = self._means.clock.wall()
        # one that fell due a moment ago counts: its connection must not be closed while the lane turns to it
        return leases.soon(connection, account_id, now - AHEAD_SECONDS, now + AHEAD_SECONDS)

    def begin(self, outgoing_id: int, account: Account) -> None:
        """Set out for the server as this message will need it, once for each."""
        if self._task is not None and self._key == (account.server, account.auth):
            return
        if self._outgoing_id == outgoing_id:
            return  # it went badly before, and was told
        self.stop()
        self._key, self._outgoing_id = (account.server, account.auth), outgoing_id
        self._transcript = Transcript(clock=self._means.clock.wall)
        self._task = asyncio.create_task(self._open(account), name=f"connect ahead of message {outgoing_id}")

    async def _open(self, account: Account) -> Session:
        try:
            credentials = await self._means.credentials_of(account)
            return await self._means.connect(account, credentials, self._transcript)
        finally:
            self._ended = self._means.clock.steady()

    async def take(self, account: Account) -> tuple[Session, Transcript] | None:
        """The open connection for this account, or None. Raises MailError: what opening it failed with."""
        task, self._task = self._task, None
        if task is None:
            return None
        if self._key != (account.server, account.auth):
            _let_go(task)
            return None
        try:
            session = await asyncio.shield(task)
        except asyncio.CancelledError:
            _let_go(task)
            raise
        except MailError as error:
            if error.retry is Retry.NEEDS_USER or self._means.clock.steady() - self._ended < FRESH_SECONDS:
                raise
            log.info("the connection could not be opened ahead: %s", error.detail)
            return None
        return (session, self._transcript) if session.alive else None

    def stop(self) -> None:
        """Nothing is to be sent after all: the connection is closed at once."""
        task, self._task = self._task, None
        self._outgoing_id = 0
        if task is not None:
            _let_go(task)


def _let_go(task: asyncio.Task[Session]) -> None:
    """End what is under way; close what stands; what went wrong is nobody's business any more."""

    def close(done: asyncio.Task[Session]) -> None:
        if not done.cancelled() and done.exception() is None:
            done.result().abort()

    task.add_done_callback(close)
    task.cancel()
