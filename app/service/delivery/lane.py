"""One account's way out: a connection, and message after message over it."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Awaitable, Callable, Collection
from dataclasses import replace
from typing import TypeVar

from app.errors import MailError
from app.events import OutboxChanged, SendProgress
from app.model.account import Account, Auth, Server
from app.model.outgoing import Outgoing, Phase, Recipient, SendState
from app.net.job import BRIEF_SIZE, Delivery, Job
from app.net.submission.transcript import Transcript
from app.service.clock import Waits
from app.service.delivery import people, reasons, states
from app.service.delivery.attempt import Attempt
from app.service.delivery.choosing import Choice, Choosing
from app.service.delivery.forerunner import Forerunner
from app.service.delivery.job import job_of
from app.service.delivery.means import Means, Session
from app.service.delivery.states import AccountEffect, Outcome
from app.service.delivery.stubborn import stubbornly
from app.storage import leases, outbox

log = logging.getLogger(__name__)
T = TypeVar("T")

IDLE_SECONDS = 30.0
"""How long a connection is kept for the next message."""

FAREWELL_SECONDS = 5.0
"""How long the end of the program waits for the answer to a message that is out."""

CHAINED_SIZE = 1024 * 1024  # octets; behind a larger message nothing is gained by sending the next envelope ahead


class Lane:
    """Sends the messages of one account, one after the other; `run` once.

    `forced` holds the messages that a person wants to go now, over any wait; shared between lanes.
    `on_wait` is called when a message got a later time. `patience` is how often the storing of an
    outcome is tried, 0 for as long as the program lives. `ahead` is out for what goes soon. `on_more` is
    called with the account when a message was accepted and another waits.
    """

    def __init__(
        self,
        account_id: int,
        means: Means,
        waits: Waits,
        forced: set[int],
        on_wait: Callable[[], None],
        patience: int = 0,
        on_more: Callable[[int], None] | None = None,
    ) -> None:
        self._account_id, self._means, self._waits = account_id, means, waits
        self._choosing = Choosing(account_id, means, waits, forced)
        self._on_wait, self._patience, self._on_more = on_wait, patience, on_more
        self._woken = asyncio.Event()
        self._stopping = self._retired = False
        self._attempt: Attempt | None = None
        self._upcoming: Outgoing | None = None
        self._chained = 0
        self._session: Session | None = None
        self._account: Account | None = None
        self._session_is_for: tuple[Server, Auth] | None = None
        self._transcript = Transcript()
        self._already_told = ""
        self.ahead = Forerunner(means)

    def wake(self) -> None:
        """There may be something to send."""
        self._woken.set()

    def holds(self, outgoing_id: int) -> bool:
        """Whether this lane is about to send, or sending, a message."""
        return any(
            row is not None and row.id == outgoing_id
            for row in (self._upcoming, self._attempt.row if self._attempt else None)
        )

    async def run(self, only: Collection[int] | None, linger: float) -> None:
        """Send what is due, or those of it in `only`; end when nothing came for `linger` seconds.

        Raises MailError(STORAGE) when the outbox cannot be written.
        """
        self._choosing.only = only
        try:
            while not self._retired:
                self._woken.clear()
                if (row := await self._next()) is not None:
                    await self._deliver(row)
                elif (held := self._choosing.held) > 0:
                    await self._nap(held)
                else:
                    if linger > 0 and not (self._retired or (self._session is not None and self._session.alive)):
                        await self.ahead.look(self._account_id)
                    if not await self._nap(linger):
                        break
        finally:
            await self._hang_up()

    async def withdraw(self, outgoing_id: int) -> bool:
        """Stop sending a message, unless its end may have been said. True: the lease is the caller's now."""
        if self._upcoming is not None and self._upcoming.id == outgoing_id:
            self._upcoming = None
            return True
        attempt = self._attempt
        if attempt is None or attempt.row.id != outgoing_id or attempt.phase is Phase.EOD_INTENT:
            return False
        attempt.withdrawn = True
        attempt.task.cancel()
        await attempt.ended.wait()
        return attempt.task.cancelled()

    def retire(self) -> None:
        """Send nothing new; behind the message that is under way the connection ends, and `run`."""
        self._retired = True
        self._woken.set()

    async def stop(self, *, abort_sending: bool) -> None:
        """Send nothing new. The current message is aborted, or waited for; in both cases `run` then ends.

        A message whose end has been said is given `FAREWELL_SECONDS`; then it is UNCERTAIN.
        """
        self._stopping = True
        self.retire()
        if (attempt := self._attempt) is None:
            return
        if not abort_sending and attempt.phase is not Phase.EOD_INTENT:
            await asyncio.wait({attempt.task})
        elif attempt.phase is Phase.EOD_INTENT:
            await asyncio.wait({attempt.task}, timeout=FAREWELL_SECONDS)
        attempt.task.cancel()

    async def _nap(self, seconds: float) -> bool:
        """Whether someone woke us within `seconds`."""
        if seconds <= 0:
            return False
        try:
            await asyncio.wait_for(self._woken.wait(), seconds)
        except TimeoutError:
            return False
        return True

    async def _next(self) -> Outgoing | None:
        """The message that follows, leased. One that was chosen while we were told to end is given back by `run`."""
        row, self._upcoming = self._upcoming or await self._choosing.claim(), None
        if self._retired:
            row, self._upcoming = None, row
        return row

    async def _deliver(self, row: Outgoing) -> None:
        attempt = self._attempt = Attempt(row)
        attempt.task = asyncio.create_task(self._send(attempt), name=f"send message {row.id}")
        self._means.events.publish(OutboxChanged(row.id))
        try:
            await asyncio.wait({attempt.task})
            outcome = self._judge(attempt)
            if outcome is not None:
                await self._conclude(attempt.row, outcome)
            elif (upcoming := self._upcoming) is not None:
                self._upcoming = None
                await self._store(lambda connection: leases.release(connection, upcoming.id, self._means.owner.id))
        finally:
            attempt.task.cancel()
            self._attempt = None
            attempt.ended.set()

    async def _send(self, attempt: Attempt) -> Delivery:
        job = job_of(attempt.row, self._means.spool, self._means.clock.wall(), self._choosing.pace.at_once)
        attempt.connecting = True
        self._account = await self._means.account_of(self._account_id)
        account = self._account.route(job.envelope.sender)
        kept = self._session_is_for == (account.server, account.auth) and self._chained in (0, attempt.row.id)
        self._chained = 0
        if kept and self._session is not None and self._session.alive:
            attempt.connecting = False
            try:
                return await self._send_over(self._session, job, attempt)
            except MailError as error:
                # the server had closed a kept connection meanwhile: nobody's fault, and no attempt was made
                if error.facts.get("stale") != "1":
                    raise
                attempt.connecting = True
        self._drop_session()
        self._already_told = ""
        if (ready := await self.ahead.take(account)) is not None:
            self._session, self._transcript = ready
        else:
            self._transcript = Transcript(clock=self._means.clock.wall)
            credentials = await self._means.credentials_of(account)
            self._session = await self._means.connect(account, credentials, self._transcript)
        self._session_is_for = (account.server, account.auth)
        attempt.connecting = False
        return await self._send_over(self._session, job, attempt)

    async def _send_over(self, session: Session, job: Job, attempt: Attempt) -> Delivery:
        owner, outgoing_id = self._means.owner.id, job.key
        # a short text is on its way in one piece: its end is announced together with its envelope's outcome
        brief = job.size <= BRIEF_SIZE
        chains = session.abilities.pipelining and job.size <= CHAINED_SIZE and not self._retired

        def on_progress(sent: int, total: int) -> None:
            self._means.events.publish(SendProgress(outgoing_id, sent, total))

        async def on_recipients(results: tuple[Recipient, ...]) -> None:
            recipients = people.merged(attempt.row.recipients, people.offered(results))
            attempt.row = replace(attempt.row, recipients=recipients)

            def note(connection: sqlite3.Connection) -> Choice:
                leases.set_phase(connection, outgoing_id, owner, Phase.EOD_INTENT if brief else Phase.BODY)
                outbox.set_recipients(connection, outgoing_id, recipients)
                return self._choosing.choose(connection) if chains and self._upcoming is None else Choice()

            await self._choose_behind(note)
            attempt.phase = Phase.BODY

        async def before_end_of_data() -> None:
            attempt.phase = Phase.EOD_INTENT
            if brief:
                return
            try:
                await self._means.database.run(
                    lambda connection: leases.set_phase(connection, outgoing_id, owner, Phase.EOD_INTENT)
                )
            except BaseException:
                attempt.phase = Phase.BODY  # the end has not been said, whatever the row tells
                raise

        return await session.send(
            job,
            upcoming=self._upcoming_job,
            on_progress=on_progress,
            on_recipients=on_recipients,
            before_end_of_data=before_end_of_data,
        )

    async def _choose_behind(self, note: Callable[[sqlite3.Connection], Choice]) -> None:
        """Note how far the attempt is and what follows it. Who is cancelled meanwhile waits for that all the same: what
        was chosen is ours, and nobody else would send it or give it back.
        """
        noting = asyncio.ensure_future(self._means.database.run(note))
        try:
            await asyncio.wait({noting})
        except asyncio.CancelledError:
            await asyncio.wait({noting})
            if not noting.cancelled() and noting.exception() is None:
                self._upcoming = self._choosing.settled(noting.result()) or self._upcoming
            raise
        self._upcoming = self._choosing.settled(noting.result()) or self._upcoming

    def _upcoming_job(self) -> Job | None:
        """The message that follows, leased, whose envelope can ride along with the end of this one."""
        if self._upcoming is None or self._retired:
            return None
        try:
            upcoming = job_of(self._upcoming, self._means.spool, self._means.clock.wall(), self._choosing.pace.at_once)
        except MailError:
            return None  # it will be said when its turn comes
        if self._account is None or (route := self._account.route(upcoming.envelope.sender)).disabled:
            return None
        if (route.server, route.auth) != self._session_is_for:
            return None  # it goes over another server
        self._chained = upcoming.key
        return upcoming

    def _judge(self, attempt: Attempt) -> Outcome | None:
        """What came of the attempt; None when it was withdrawn before its end was said."""
        task, row, now, chance = attempt.task, attempt.row, self._means.clock.wall(), self._means.chance()
        if task.cancelled():
            self._drop_session()
            if attempt.phase is Phase.EOD_INTENT:
                return states.after_error(row, states.no_answer(row), now, chance)
            if attempt.withdrawn:
                return None
            return states.after_error(row, states.interrupted(), now, chance)
        error = task.exception()
        if error is None:
            delivery = task.result()
            outcome = states.after_delivery(row, delivery.recipients, delivery.reply, now, chance)
            return replace(outcome, facts={**outcome.facts, **delivery.facts})
        if not isinstance(error, MailError):
            log.error("sending message %d failed in an unexpected way", row.id, exc_info=error)
            self._drop_session()
            error = states.no_answer(row) if attempt.phase is Phase.EOD_INTENT else states.mistake(error)
        return states.after_error(
            row,
            error,
            now,
            chance,
            connecting=attempt.connecting,
            account_failures=self._waits.failures[self._account_id],
        )

    async def _conclude(self, row: Outgoing, outcome: Outcome) -> None:
        """Store the outcome first; then tell about it."""
        now, owner = self._means.clock.wall(), self._means.owner.id
        ended = states.applied(row, outcome, now)
        released = 0
        if self._upcoming is not None and (self._session is None or not self._session.alive):
            released, self._upcoming = self._upcoming.id, None
        accepted = outcome.state is SendState.SENT
        works_again = accepted and (self._choosing.was_blocked or self._waits.failures[self._account_id] > 0)
        conversation = self._transcript.text()
        told = conversation.removeprefix(self._already_told).strip("\n")
        self._already_told = conversation
        keep = self._means.settings().keep_transcripts

        def commit(connection: sqlite3.Connection) -> None:
            leases.check(connection, row.id, owner)
            outbox.update(connection, ended)
            if told:
                outbox.add_transcript(connection, row.id, now, told, keep)
            if accepted:
                outbox.bury(connection, row, now)
            if released:
                leases.release(connection, released, owner)
            if outcome.account is AccountEffect.WAITS:
                leases.postpone(connection, self._account_id, ended.next_attempt, ended)
            elif outcome.account is AccountEffect.NEEDS_USER:
                leases.hold(connection, self._account_id, ended, now)
            elif works_again:
                leases.unblock(connection, self._account_id, reasons.ACCOUNT_REASONS, now)
                leases.bring_forward(connection, reasons.NO_CONNECTION, now, self._account_id)

        await self._store(commit)
        if ended.state is SendState.QUEUED:
            self._waits.begin(row.id, ended.next_attempt, outcome.wait)
            self._on_wait()
        if outcome.account is not AccountEffect.NOTHING:
            self._waits.failures[self._account_id] += 1
        elif accepted:
            self._waits.failures[self._account_id] = 0
        if accepted and self._upcoming is not None and self._on_more is not None:
            self._on_more(self._account_id)
        self._means.events.publish(OutboxChanged(row.id))  # whoever tells a person follows this one
        if works_again or released or outcome.account is not AccountEffect.NOTHING:
            self._means.events.publish(OutboxChanged(0))

    async def _store(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run `work` in a transaction, again and again while the disk refuses. Raises MailError."""

        def pause(seconds: float) -> Awaitable[bool]:
            self._woken.clear()
            return self._nap(seconds)

        return await stubbornly(self._means.database, work, self._patience, lambda: self._stopping, pause)

    def _drop_session(self) -> None:
        if self._session is not None:
            self._session.abort()
        self._session, self._session_is_for, self._chained = None, None, 0

    async def _hang_up(self) -> None:
        upcoming, session, self._upcoming, self._session = self._upcoming, self._session, None, None
        self.ahead.stop()
        try:
            if upcoming is not None:
                await self._store(lambda connection: leases.release(connection, upcoming.id, self._means.owner.id))
        finally:
            if session is not None:
                if self._chained or not session.alive:
                    session.abort()
                else:
                    await session.close()
