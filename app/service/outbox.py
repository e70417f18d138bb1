"""The outbox: what a person may do with messages on their way. The row is the truth."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import BinaryIO, TypeVar

from app.errors import Kind, MailError
from app.events import AccountsChanged, DraftsChanged, OutboxChanged
from app.model.account import Account
from app.model.draft import Attachment, Disposition, Draft
from app.model.outgoing import Outgoing, Phase, RecipientState, SendState
from app.model.pace import MOST_A_MINUTE, MOST_AT_ONCE, Pace
from app.service import changes, queueing, reasons, states
from app.service.means import Frozen, Means
from app.service.postie import Postie
from app.service.thaw import is_whole, made_whole, only_to
from app.storage import drafts as draft_table
from app.storage import leases, originals, outbox, paces

T = TypeVar("T")
_STANDING = frozenset({SendState.QUEUED, SendState.NEEDS_USER, SendState.FAILED, SendState.UNCERTAIN})
_ON_THEIR_WAY = frozenset({SendState.QUEUED, SendState.SENDING, SendState.NEEDS_USER})
_FORGETTABLE = frozenset({SendState.SENT, SendState.NEEDS_USER, SendState.FAILED, SendState.UNCERTAIN})


@dataclass(frozen=True)
class _Taken:
    """What became of a message that was taken back; the file `spool_key` is no longer named."""

    row: Outgoing
    draft: Draft | None = None
    spool_key: str = ""


class Outbox:
    """Queue, look, and act. `start` begins delivery; `run_until_idle` delivers once, for the command line.

    Every method raises MailError: STORAGE when the profile cannot be used, INVALID (NOT_FOUND) for an
    id that is gone, INVALID (WRONG_STATE) where the state forbids what is asked.
    """

    def __init__(self, means: Means) -> None:
        self._means = means
        self._postie = Postie(means)
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
        self, path: Path, account: Account, recipients: tuple[str, ...] = (), *, delivery_report: bool = False
    ) -> Outgoing:
        """Queue a message file unchanged, Bcc removed; no `recipients`: those it names.

        Raises MailError also: INVALID (NOT_A_MESSAGE, NO_RECIPIENTS, BAD_ADDRESS, ATTACHMENT_...).
        """
        source = queueing.queue_source(self._means, path, account, recipients, delivery_report=delivery_report)
        return await self._queued(source)

    async def build(self, draft: Draft, out: BinaryIO, *, alternative: str = "") -> Frozen:
        """Write the message of a draft to `out` without sending. Raises MailError as `queue`."""
        return await queueing.build(self._means, draft, out, alternative=alternative)

    def describe(self, path: Path, disposition: Disposition = Disposition.ATTACHMENT) -> Attachment:
        """A file as an attachment that is read where it is, for a message queued at once; blocks.

        Raises MailError(INVALID): ATTACHMENT_MISSING, _UNREADABLE, _NOT_A_FILE.
        """
        return originals.describe(path, disposition)

    async def all(self, *, states: Collection[SendState] | None = None) -> list[Outgoing]:
        """The newest first, without their drafts; `states` None means all."""
        return await self._means.database.read(lambda connection: outbox.every(connection, states))

    async def get(self, outgoing_id: int) -> Outgoing:
        """One message, with its draft."""
        return await self._means.database.read(lambda connection: outbox.get(connection, outgoing_id))

    async def several(self, outgoing_ids: Collection[int]) -> list[Outgoing]:
        """These messages with their drafts, in one look; without those that are gone."""
        return await self._means.database.read(lambda connection: outbox.several(connection, outgoing_ids))

    def path_of(self, outgoing: Outgoing) -> Path:
        """Where the frozen bytes are. Only for reading; the file may be gone when the row is."""
        return self._means.spool.path(outgoing.spool_key)

    async def transcripts(self, outgoing_id: int) -> list[str]:
        """The last conversations with the server about this message, the oldest first, no secrets in them."""
        return await self._means.database.read(lambda connection: outbox.transcripts(connection, outgoing_id))

    async def retry(self, outgoing_id: int) -> None:
        """Send now, over undo time, schedule, back-off, pause and a blocked account.

        A message that is being sent goes on. For SENT and UNCERTAIN: WRONG_STATE; for an account that is switched off:
        INVALID (ACCOUNT_DISABLED).
        """

        def work(connection: sqlite3.Connection, row: Outgoing, now: float) -> None:
            if row.state is SendState.SENDING:
                return
            failed = row.state is SendState.FAILED
            changes.again(connection, row, now, states.start_again(row.recipients) if failed else row.recipients)

        allowed = {SendState.QUEUED, SendState.SENDING, SendState.NEEDS_USER, SendState.FAILED}
        await self._change_by_force(outgoing_id, allowed, work)

    async def send_now(self, outgoing_id: int) -> None:
        """The same as `retry`, as said of a message that still waits."""
        await self.retry(outgoing_id)

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
            outbox.unearth(connection, row.message_id)
            changes.again(connection, row, now, states.without_offers(row.recipients))

        await self._change_by_force(outgoing_id, {SendState.UNCERTAIN}, work)

    async def mark_arrived(self, outgoing_id: int) -> None:
        """The person knows that an UNCERTAIN message arrived. Whom the server had put off is tried again."""

        def work(connection: sqlite3.Connection, row: Outgoing, now: float) -> None:
            outcome = states.after_proof(row)
            outbox.update(connection, states.applied(row, outcome, now))
            if outcome.state is SendState.SENT and row.message_id:
                outbox.bury(connection, row.message_id, now)

        await self._change(outgoing_id, {SendState.UNCERTAIN}, work)

    async def cancel(self, outgoing_id: int) -> Draft | None:
        """Undo: the message becomes a draft again. Works until the end of the data has been said.

        None: there is no draft to go back to (it came from a file, or attached originals are gone);
        the message stays as FAILED and is not sent. Those who have it already keep it: then only the
        others are in the draft.
        """
        taken = await self._take_back(outgoing_id)
        if taken.draft is None and taken.row.draft is not None:
            with contextlib.suppress(MailError):  # it stays as FAILED, then, with its bytes
                whole = await made_whole(self._means, taken.row)
                taken = await self._means.database.run(lambda c: self._become_draft(c, taken.row, whole))
        if taken.spool_key:
            await self._remove_file(taken.spool_key)
        if taken.draft is not None:
            self._means.events.publish(DraftsChanged(taken.draft.id))
        self._means.events.publish(OutboxChanged(outgoing_id))
        self._postie.wake()
        return taken.draft

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
        row = await self.get(outgoing_id)
        if row.draft is None:
            raise changes.wrong_state(row, "This message came from a file and cannot be edited.")
        draft = replace(await made_whole(self._means, row), id=0, changed=self._means.clock.wall())
        stored = await self._means.database.run(lambda connection: draft_table.store(connection, draft))
        self._means.events.publish(DraftsChanged(stored.id))
        return stored

    async def acknowledge(self, outgoing_id: int) -> None:
        """A person has seen which recipients of a SENT message were refused: it needs nobody any more."""

        def work(connection: sqlite3.Connection, row: Outgoing, now: float) -> None:
            outbox.update(connection, replace(row, acknowledged=True))

        await self._change(outgoing_id, {SendState.SENT}, work)

    async def delete(self, outgoing_id: int) -> None:
        """Forget a message that is not on its way; the stored bytes go with it."""

        def work(connection: sqlite3.Connection, row: Outgoing, now: float) -> str:
            outbox.delete(connection, row.id)
            return row.spool_key

        await self._remove_file(await self._change(outgoing_id, _FORGETTABLE, work))

    async def release_queued(self, account_id: int) -> int:
        """The account goes: what waits becomes drafts. Returns how many messages did."""
        waiting = [r for r in await self.all() if r.account_id == account_id and r.state in _ON_THEIR_WAY]
        drafts = 0
        for row in waiting:
            try:
                drafts += await self.cancel(row.id) is not None
            except MailError as error:
                if error.kind is not Kind.INVALID:
                    raise  # its end was said already: it stays as history
        return drafts

    async def pace(self, account_id: int) -> Pace:
        """How fast this account may send."""
        return await self._means.database.read(lambda connection: paces.get(connection, account_id))

    async def set_pace(self, account_id: int, pace: Pace) -> None:
        """From the next message on. Raises MailError also: INVALID (NO_ACCOUNT); figures out of range are cut."""
        await self._means.account_of(account_id)
        a_minute = min(max(pace.a_minute, 0), MOST_A_MINUTE)
        kept = Pace(a_minute, min(max(pace.at_once, 0), MOST_AT_ONCE))
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
        """Begin to deliver. Needs a running loop."""
        self._postie.start()

    async def stop(self, *, abort_sending: bool = True) -> None:
        """End delivery. What is being sent is aborted and stays queued, or is waited for."""
        await self._postie.stop(abort_sending=abort_sending)

    async def run_until_idle(self, only: Collection[int] | None = None) -> None:
        """Deliver what is due, ending when nothing more can go now.

        With `only`, these messages alone, over any wait. Raises MailError(STORAGE).
        """
        self._postie.force(only or ())
        await self._postie.run_until_idle(only)

    async def sweep(self) -> None:
        """Remove message files that no row names. Raises MailError(STORAGE)."""
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
            return result, self._let_go(connection, row, now)

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

    def _let_go(self, connection: sqlite3.Connection, row: Outgoing, now: float) -> bool:
        """If this message was what held its account up, the others have their time back: whether there were any."""
        if not row.account_id or leases.blocker(connection, row.account_id, reasons.ACCOUNT_REASONS) is not None:
            return False
        return leases.let_go(connection, row.account_id, now)

    async def _take_back(self, outgoing_id: int) -> _Taken:
        while True:
            withdrawn = await self._postie.withdraw(outgoing_id)
            taken = await self._means.database.run(partial(self._taken_back, outgoing_id, withdrawn))
            if taken is not None:
                return taken

    def _taken_back(self, outgoing_id: int, withdrawn: bool, connection: sqlite3.Connection) -> _Taken | None:
        """The message as a draft if that can be done at once, else stopped; None: look again."""
        row = outbox.get(connection, outgoing_id)
        if row.state is SendState.SENDING:
            if leases.owner_of(connection, outgoing_id) != self._means.owner.id:
                raise changes.wrong_state(row, "Another program is sending this message.")
            if not withdrawn and row.phase is not Phase.EOD_INTENT:
                return None  # the postie took it after we asked
        if row.state not in _STANDING and not withdrawn:
            raise changes.wrong_state(row)
        if row.draft is not None and is_whole(row.draft):
            return self._become_draft(connection, row, row.draft)
        stopped = states.applied(row, states.after_cancel(row), self._means.clock.wall())
        outbox.update(connection, stopped)
        return _Taken(stopped)

    def _become_draft(self, connection: sqlite3.Connection, row: Outgoing, draft: Draft) -> _Taken:
        now = self._means.clock.wall()
        stopped = states.applied(row, states.after_cancel(row), now)
        draft = replace(draft, changed=now)
        if stopped.state is SendState.SENT:
            outbox.update(connection, stopped)
            left = {r.address for r in stopped.recipients if r.state is not RecipientState.ACCEPTED}
            return _Taken(stopped, draft_table.store(connection, only_to(draft, left)))
        outbox.delete(connection, row.id)
        self._let_go(connection, row, now)
        return _Taken(row, draft_table.store(connection, draft), row.spool_key)

    async def _remove_file(self, spool_key: str) -> None:
        """The row is gone already; a file that stays is swept at a later start."""
        with contextlib.suppress(MailError):  # swept later, as was said
            await asyncio.to_thread(self._means.spool.remove, spool_key)
