"""The outbox: what a person may do with messages on their way. The row is the truth."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Awaitable, Callable, Collection
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, TypeVar

from app.errors import MailError
from app.events import AccountsChanged, DraftsChanged, OutboxChanged
from app.model.account import Account
from app.model.draft import Attachment, Disposition, Draft
from app.model.outgoing import Fate, Outgoing, SendState
from app.model.pace import MOST_A_MINUTE, MOST_AT_ONCE, MOST_LINES, Pace
from app.model.reports import ALL_REPORTS
from app.model.trace import Found, Trace
from app.service.delivery import asking, changes, people, queueing, reasons, states
from app.service.delivery.filer import Filer
from app.service.delivery.looking import Looking
from app.service.delivery.means import Frozen, Means
from app.service.delivery.postie import Postie
from app.service.delivery.taking_back import Taken, TakingBack
from app.service.delivery.thaw import made_whole, to_refused
from app.storage import drafts as draft_table
from app.storage import leases, originals, outbox, paces

T = TypeVar("T")
_STARTED_AGAIN = frozenset({SendState.QUEUED, SendState.SENDING, SendState.NEEDS_USER, SendState.FAILED})
_FORGETTABLE = frozenset({SendState.SENT, SendState.NEEDS_USER, SendState.FAILED, SendState.UNCERTAIN})


class Outbox(Looking):
    """Queue, look, and act. `start` begins delivery; `run_until_idle` delivers once, for the command line.

    Every method raises MailError: STORAGE when the profile cannot be used, INVALID (NOT_FOUND) for an
    id that is gone, INVALID (WRONG_STATE) where the state forbids what is asked.
    """

    def __init__(self, means: Means) -> None:
        super().__init__(means)
        self._postie = Postie(means)
        self._filer = Filer(means)
        self._back = TakingBack(means, self._postie)
        means.events.subscribe(AccountsChanged, self._on_account)

    async def queue(self, draft: Draft, *, alternative: str = "") -> Outgoing:
        """Freeze a draft and queue it: when this returns, the message is safe and the draft retired.

        It goes after the undo time (of its account, else of the settings), or at `draft.not_before`.
        `alternative` is the plain text that goes with html, else it is derived. Raises MailError also: INVALID
        (NO_ACCOUNT, NO_RECIPIENTS, BAD_ADDRESS, ATTACHMENT_...); nothing is changed then.
        """
        return await self._queued(queueing.queue_draft(self._means, draft, alternative=alternative))

    async def queue_now(self, draft: Draft, *, alternative: str = "") -> Outgoing:
        """As `queue`, without time to undo."""
        return await self._queued(queueing.queue_draft(self._means, draft, alternative=alternative, undo_seconds=0.0))

    async def queue_source(
        self,
        path: Path,
        account: Account,
        recipients: tuple[str, ...] = (),
        *,
        delivery_report: bool = False,
        report_on: str = ALL_REPORTS,
        report_whole: bool = False,
    ) -> Outgoing:
        """Queue a message file unchanged, Bcc removed; no `recipients`: those it names.

        Raises MailError also: INVALID (NOT_A_MESSAGE, NO_RECIPIENTS, BAD_ADDRESS, ATTACHMENT_...).
        """
        asked = {"delivery_report": delivery_report, "report_whole": report_whole}
        source = queueing.queue_source(self._means, path, account, recipients, report_on=report_on, **asked)
        return await self._queued(source)

    async def build(self, draft: Draft, out: BinaryIO, *, alternative: str = "") -> Frozen:
        """Write the message of a draft to `out` without sending. Raises MailError as `queue`."""
        return await queueing.build(self._means, draft, out, alternative=alternative)

    def describe(self, path: Path, disposition: Disposition = Disposition.ATTACHMENT) -> Attachment:
        """A file as an attachment that is read where it is, for a message queued at once; blocks.

        Raises MailError(INVALID): ATTACHMENT_MISSING, _UNREADABLE, _NOT_A_FILE.
        """
        return originals.describe(path, disposition)

    async def retry(self, outgoing_id: int) -> None:
        """Send now, over undo time, schedule, back-off, pause and a blocked account.

        A message that is being sent goes on. For SENT and UNCERTAIN: WRONG_STATE; for an account that is switched off:
        INVALID (ACCOUNT_DISABLED).
        """
        await self._change_by_force(outgoing_id, _STARTED_AGAIN, changes.started_again)

    async def send_now(self, outgoing_id: int) -> None:
        """The same as `retry`, as said of a message that still waits; the server is not to hold it either."""

        def work(connection: sqlite3.Connection, row: Outgoing, now: float) -> None:
            outbox.not_held(connection, row.id)
            changes.started_again(connection, replace(row, hold_until=0.0), now)

        await self._change_by_force(outgoing_id, _STARTED_AGAIN, work)

    async def reschedule(self, outgoing_id: int, not_before: float) -> None:
        """A waiting message goes at another time (wall-clock seconds), also if its account stands still until then.

        Only for QUEUED; a time that is past means as soon as it may.
        """

        def work(connection: sqlite3.Connection, row: Outgoing, now: float) -> None:
            outbox.update(connection, changes.planned(row, not_before, now))

        await self._change(outgoing_id, {SendState.QUEUED}, work)

    async def send_again(self, outgoing_id: int) -> None:
        """The person accepts that an UNCERTAIN message may arrive twice: the same bytes go again.

        Raises MailError also: INVALID (ACCOUNT_DISABLED).
        """

        def work(connection: sqlite3.Connection, row: Outgoing, now: float) -> None:
            outbox.unearth(connection, row)
            changes.again(connection, row, now, people.without_offers(row.recipients))

        await self._change_by_force(outgoing_id, {SendState.UNCERTAIN}, work)

    async def ask_server(self, outgoing_id: int) -> Trace:
        """Look for an UNCERTAIN message in its account's folder of sent mail. A copy there proves that the server took
        it: then it is marked as arrived, with the folder as the fact `kept_in`. Nothing is changed otherwise.

        Raises MailError also: INVALID (WRONG_STATE) where no server is known, AUTH, NETWORK, TLS.
        """
        row = await self.get(outgoing_id)
        trace = await asking.ask_server(self._means, row)
        if trace.found is Found.COPY:
            await self.mark_arrived(outgoing_id, asking.Proof(row.attempts, trace.folder))
        return trace

    async def mark_arrived(self, outgoing_id: int, proof: asking.Proof | None = None) -> None:
        """The person knows that an UNCERTAIN message arrived, or there is proof. Whom the server had put off is tried
        again. Proof of an earlier attempt than the last one: WRONG_STATE.
        """

        def work(connection: sqlite3.Connection, row: Outgoing, now: float) -> None:
            if proof is not None and proof.attempts != row.attempts:
                raise changes.wrong_state(row)
            outcome = states.after_proof(row)
            if proof is not None and outcome.state is SendState.SENT:
                outcome = replace(outcome, facts={**outcome.facts, "kept_in": proof.folder})
            outbox.update(connection, states.applied(row, outcome, now))
            if outcome.state is SendState.SENT:
                outbox.bury(connection, row, now)

        await self._change(outgoing_id, {SendState.UNCERTAIN}, work)

    async def cancel(self, outgoing_id: int) -> Draft | None:
        """Undo: the message becomes a draft again. Works until the end of the data has been said, so not for UNCERTAIN.

        None: there is no draft to go back to (it came from a file, or attached originals are gone);
        the message stays as FAILED and is not sent. Those who have it already keep it: then only the
        others are in the draft.
        """
        taken = await self._back.take(outgoing_id)
        others = taken.others
        if taken.draft is None and taken.row.draft is not None:
            with contextlib.suppress(MailError):  # it stays as FAILED, then, with its bytes
                whole, state = await made_whole(self._means, taken.row), taken.row.state
                taken = await self._means.database.run(
                    lambda c: self._back.become_draft_later(c, outgoing_id, state, whole)
                )
        await self._tell_back(replace(taken, others=others or taken.others))
        return taken.draft

    async def edit_in_doubt(self, outgoing_id: int) -> Draft:
        """An UNCERTAIN message becomes a draft again: the person knows that it may have arrived.

        Raises MailError also: INVALID (ATTACHMENT_...) when attached files are gone; nothing is changed then.
        """
        row = await self.get(outgoing_id)
        if row.draft is None:
            raise changes.wrong_state(row, "This message came from a file and cannot be edited.")
        whole = await made_whole(self._means, row)
        taken = await self._means.database.run(
            lambda c: self._back.become_draft_later(c, outgoing_id, SendState.UNCERTAIN, whole)
        )
        await self._tell_back(taken)
        assert taken.draft is not None  # it was made whole
        return taken.draft

    async def _tell_back(self, taken: Taken) -> None:
        """A message was taken back: its bytes go, and whoever shows it hears of it."""
        if taken.spool_key:
            await self._remove_file(taken.spool_key)
        if taken.draft is not None:
            self._means.events.publish(DraftsChanged(taken.draft.id))
        self._means.events.publish(OutboxChanged(0 if taken.others else taken.row.id))
        self._postie.wake()

    async def edit(self, outgoing_id: int) -> Draft:
        """As `cancel`, for a message that has a draft to go back to; else WRONG_STATE."""
        row = await self.get(outgoing_id)
        if row.draft is None:
            raise changes.wrong_state(row, "This message came from a file and cannot be edited.")
        draft = await self.cancel(outgoing_id)
        if draft is None:
            raise changes.wrong_state(row, "Attached files are gone, so the message cannot be edited.")
        return draft

    async def edit_as_new(self, outgoing_id: int) -> Draft:
        """A new draft with everything that was written, Bcc included; the message stays where it is."""
        return await self._anew(outgoing_id, lambda draft, _row: draft)

    async def correct(self, outgoing_id: int) -> Draft:
        """As `edit_as_new`, for those alone whom the server refused: nobody who has the message gets it again."""
        return await self._anew(outgoing_id, to_refused)

    async def _anew(self, outgoing_id: int, change: Callable[[Draft, Outgoing], Draft]) -> Draft:
        """The draft is stored as `change` made it, so that it is right also if nobody touches it in a window."""
        row = await self.get(outgoing_id)
        if row.draft is None:
            raise changes.wrong_state(row, "This message came from a file and cannot be edited.")
        draft = replace(change(await made_whole(self._means, row), row), id=0, changed=self._means.clock.wall())
        stored = await self._means.database.run(lambda connection: draft_table.store(connection, draft))
        self._means.events.publish(DraftsChanged(stored.id))
        return stored

    async def acknowledge(self, outgoing_id: int) -> None:
        """A person has seen which recipients of a SENT message were refused, or that no copy of it could be filed: it
        needs nobody any more.
        """

        def work(connection: sqlite3.Connection, row: Outgoing, now: float) -> None:
            outbox.update(connection, replace(row, acknowledged=True))

        await self._change(outgoing_id, {SendState.SENT}, work)

    def file_again(self) -> None:
        """Copies of sent messages that could not be filed are tried again now."""
        self._filer.again()

    async def delete(self, outgoing_id: int) -> None:
        """Forget a message that is not on its way; the stored bytes go with it."""

        def work(connection: sqlite3.Connection, row: Outgoing, now: float) -> str:
            outbox.delete(connection, row.id)
            return row.spool_key

        await self._remove_file(await self._change(outgoing_id, _FORGETTABLE, work))

    async def release_queued(self, account_id: int, fate: Fate, together: Callable[[sqlite3.Connection], None]) -> int:
        """The account goes: what waits becomes drafts or is deleted, and `together` is done, all in one transaction.

        Returns how many messages did. One whose end was said already stays as history, and so does one that somebody
        has already: what is left of it becomes the draft. Nothing is changed when it raises.
        """
        every = await self._back.take_all(account_id, fate, together)
        for key in [taken.spool_key for taken in every if taken.spool_key]:
            await self._remove_file(key)
        done = sum(taken.draft is not None or fate is Fate.DELETED for taken in every)
        if fate is Fate.DRAFTS:
            for taken in every:
                if taken.draft is None and taken.row.draft is not None:
                    with contextlib.suppress(MailError):  # it stays as FAILED, with its bytes
                        done += await self.cancel(taken.row.id) is not None
        self._means.events.publish(DraftsChanged(0))
        self._means.events.publish(OutboxChanged(0))
        self._postie.wake()
        return done

    async def pace(self, account_id: int) -> Pace:
        """How fast this account may send."""
        return await self._means.database.read(lambda connection: paces.get(connection, account_id))

    async def set_pace(self, account_id: int, pace: Pace) -> None:
        """From the next message on. Raises MailError also: INVALID (NO_ACCOUNT); figures out of range are cut."""
        await self._means.account_of(account_id)
        a_minute = min(max(pace.a_minute, 0), MOST_A_MINUTE)
        kept = Pace(a_minute, min(max(pace.at_once, 0), MOST_AT_ONCE), min(max(pace.lines, 0), MOST_LINES))
        await self._means.database.run(lambda connection: paces.put(connection, account_id, kept))
        self._postie.wake()

    async def pause(self) -> None:
        """Nothing new leaves until `resume`; `retry` still does."""
        await self._means.set_paused(True)

    async def resume(self) -> None:
        """Go on after `pause`."""
        await self._means.set_paused(False)
        self._postie.wake()

    async def network_returned(self) -> None:
        """Messages that wait for the network need not wait for their time."""
        now = self._means.clock.wall()
        await self._means.database.run(lambda c: leases.bring_forward(c, reasons.NO_NETWORK, now))
        self._means.events.publish(OutboxChanged(0))
        self._postie.wake()

    async def secrets_returned(self) -> None:
        """Keyring or vault can be asked again: messages that wait for that may go."""
        now = self._means.clock.wall()
        await self._means.database.run(lambda c: leases.unblock_all(c, reasons.NO_ACCESS, now))
        self._means.events.publish(OutboxChanged(0))
        self._postie.wake()

    def start(self) -> None:
        """Begin to deliver, and to file what was sent. Needs a running loop."""
        self._postie.start()
        self._filer.start()

    async def stop(self, *, abort_sending: bool = True) -> None:
        """End delivery. What is being sent is aborted and stays queued, or is waited for."""
        await self._postie.stop(abort_sending=abort_sending)
        await self._filer.stop()

    async def run_until_idle(self, only: Collection[int] | None = None) -> None:
        """Deliver what is due, ending when nothing more can go now.

        With `only`, these messages alone, over any wait. Raises MailError(STORAGE).
        """
        self._postie.force(only or ())
        await self._postie.run_until_idle(only)

    async def sweep(self) -> None:
        """Remove message files that no row names, and none that a damaged database may. Raises MailError(STORAGE)."""
        if self._means.database.has_set_aside:
            return
        named = await self._means.database.read(outbox.named_messages)
        await asyncio.to_thread(self._means.spool.sweep, named)

    def _on_account(self, event: AccountsChanged) -> None:
        if event.account_id:
            self._postie.account_changed(event.account_id)

    async def _queued(self, queueing_it: Awaitable[Outgoing]) -> Outgoing:
        row = await queueing_it
        self._postie.wake()
        return row

    async def _change(
        self,
        outgoing_id: int,
        allowed: Collection[SendState],
        work: Callable[[sqlite3.Connection, Outgoing, float], T],
    ) -> T:
        """One act of a person in one transaction, told and looked at afterwards."""
        now = self._means.clock.wall()

        def change(connection: sqlite3.Connection) -> tuple[T, bool]:
            row = outbox.without_draft(connection, outgoing_id)
            if row.state not in allowed:
                raise changes.wrong_state(row)
            result = work(connection, row, now)
            return result, changes.let_go(connection, row, now)

        result, others = await self._means.database.run(change)
        self._means.events.publish(OutboxChanged(0 if others else outgoing_id))
        self._postie.wake()
        return result

    async def _change_by_force(
        self,
        outgoing_id: int,
        allowed: Collection[SendState],
        work: Callable[[sqlite3.Connection, Outgoing, float], None],
    ) -> None:
        """As `_change`, and the message goes now; forced first, or the lane could look in between and hold it."""
        self._postie.force([outgoing_id])
        try:
            await self._change(outgoing_id, allowed, work)
        except MailError:
            self._postie.let_be(outgoing_id)
            raise

    async def _remove_file(self, spool_key: str) -> None:
        """The row is gone already; a file that stays is swept at a later start."""
        with contextlib.suppress(MailError):  # swept later, as was said
            await asyncio.to_thread(self._means.spool.remove, spool_key)
