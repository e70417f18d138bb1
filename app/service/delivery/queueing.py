"""Into the outbox: the bytes are made durable first, then one transaction makes them a message to send."""

from __future__ import annotations

import asyncio
import contextlib
import html
import logging
import re
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from app.errors import Kind, MailError, Reason, Retry
from app.events import DraftsChanged, OutboxChanged
from app.model.account import Account, Identity
from app.model.address import Address
from app.model.draft import Attachment, Disposition, Draft, Priority, recipients_of
from app.model.outgoing import Envelope, Outgoing, Recipient, SendState
from app.model.reports import ALL_REPORTS
from app.service.delivery.means import Frozen, Means, OpenAttachment, Source
from app.storage import drafts, outbox
from app.storage.originals import open_original
from app.storage.spool import Spool

log = logging.getLogger(__name__)
_SNIPPET = 140  # characters
_PLACES = {Priority.HIGH: -1, Priority.NORMAL: 0, Priority.LOW: 1}
_TAG = re.compile(r"<(style|script)\b.*?</\1\s*>|<[^>]*>", re.DOTALL | re.IGNORECASE)


async def queue_draft(means: Means, draft: Draft, *, alternative: str, undo_seconds: float | None = None) -> Outgoing:
    """Freeze a draft and queue it; its row among the drafts goes in the same transaction.

    `alternative` is the plain text that goes with html, else it is derived. `undo_seconds` None: what the account or
    the settings say. Raises MailError: INVALID (NO_ACCOUNT, NO_RECIPIENTS, BAD_ADDRESS, ATTACHMENT_...), STORAGE;
    nothing is changed then.
    """
    account = await means.account_of_identity(draft.identity_id)
    if undo_seconds is None:
        undo_seconds = means.settings().undo_seconds if account.undo_seconds is None else account.undo_seconds
    identity = _identity(account, draft)
    people = recipients_of(draft)
    if not people:
        raise _nobody()

    def write() -> tuple[str, Frozen]:
        with means.spool.new_message() as new:
            frozen = means.freeze(draft, identity, attachments_in(means.spool), new.file, alternative=alternative)
            return new.commit(), frozen

    key, frozen = await asyncio.to_thread(write)
    now = means.clock.wall()
    hold_until = draft.not_before if draft.by_server and draft.not_before > now else 0.0
    not_before = max(0.0 if hold_until else draft.not_before, now + undo_seconds)
    row = replace(
        _row(account, frozen.envelope, key, frozen, people, now),
        not_before=not_before,
        next_attempt=not_before,
        snippet=_snippet(alternative or draft.text, draft.html),
        has_files=any(not _is_shown_in(a, draft.html) for a in draft.attachments),
        delivery_report=draft.delivery_report,
        report_on=draft.report_on,
        report_whole=draft.report_whole,
        place=_PLACES[draft.priority],
        hold_until=hold_until,
        draft=replace(draft, identity_id=identity.id, open_in_window=False, not_before=0.0, by_server=False),
    )

    def work(connection: sqlite3.Connection) -> Outgoing:
        if draft.id:
            drafts.delete(connection, draft.id)
        return outbox.insert(connection, row)

    stored = await _insert(means, row, work)
    if draft.id:
        means.events.publish(DraftsChanged(draft.id))
    await _learn(means, people)
    return stored


async def queue_source(
    means: Means,
    path: Path,
    account: Account,
    recipients: tuple[str, ...],
    *,
    delivery_report: bool,
    report_on: str = ALL_REPORTS,
    report_whole: bool = False,
) -> Outgoing:
    """Queue a message file as it is, without Bcc. No `recipients`: those that the message names.

    Raises MailError: INVALID (NOT_A_MESSAGE, NO_RECIPIENTS, BAD_ADDRESS, ATTACHMENT_...), STORAGE.
    """
    people = tuple(Address.parse(text) for text in recipients)

    def write() -> tuple[str, Source]:
        with means.spool.new_message() as new:
            source = means.read_source(path, new.file, account.identity.address)
            for text in () if people else source.unreadable:
                Address.parse(text)  # says what is wrong with it
            if not (people or source.to or source.cc or source.bcc):
                raise _nobody()
            return new.commit(), source

    key, source = await asyncio.to_thread(write)
    people = people or (*source.to, *source.cc, *source.bcc)
    wire = {address.wire.lower(): address.wire for address in reversed(people)}
    to = tuple(reversed(wire.values()))
    sender = _sender(account, source.sender)
    needs_smtputf8 = source.needs_smtputf8 or any(a.needs_smtputf8 for a in (sender, *people))
    row = replace(
        _row(account, Envelope(sender.wire, to, needs_smtputf8), key, source, people, means.clock.wall()),
        delivery_report=delivery_report,
        report_on=report_on,
        report_whole=report_whole,
    )

    def work(connection: sqlite3.Connection) -> Outgoing:
        outbox.unearth(connection, row)  # the same file may be sent again on purpose
        return outbox.insert(connection, row)

    stored = await _insert(means, row, work)
    await _learn(means, people)
    return stored


async def build(means: Means, draft: Draft, out: BinaryIO, *, alternative: str) -> Frozen:
    """Write the message of a draft to `out` without sending; it needs no recipients. Raises MailError."""
    account = await means.account_of_identity(draft.identity_id)
    identity = _identity(account, draft)
    return await asyncio.to_thread(
        lambda: means.freeze(
            draft, identity, attachments_in(means.spool), out, alternative=alternative, to_look_at=True
        )
    )


def attachments_in(spool: Spool) -> OpenAttachment:
    """Opens an attachment: its copy in the spool, or the original when it was never copied."""

    def open_attachment(attachment: Attachment) -> BinaryIO:
        return spool.parts.open(attachment.key, attachment.name) if attachment.key else open_original(attachment)

    return open_attachment


async def _insert(means: Means, row: Outgoing, work: Callable[[sqlite3.Connection], Outgoing]) -> Outgoing:
    """Commit the row; without it the spool file is rubbish and goes. Who stops waiting undoes nothing: there may be
    a row.
    """
    try:
        stored = await means.database.run(work)
    except Exception:
        with contextlib.suppress(MailError):  # swept at a later start; the first failure is the one to tell
            means.spool.remove(row.spool_key)
        raise
    means.events.publish(OutboxChanged(stored.id))
    return stored


async def _learn(means: Means, people: Iterable[Address]) -> None:
    """The message is safe already: whoever heard of a failure here would send it a second time."""
    try:
        await means.learn(people)
    except MailError as error:
        log.info("the people written to could not be remembered: %s", error.detail)
    except Exception:  # a bug: told, and no reason to say that the message was not queued
        log.exception("remembering the people written to failed in an unexpected way")


def _row(
    account: Account, envelope: Envelope, key: str, written: Frozen | Source, people: Iterable[Address], now: float
) -> Outgoing:
    """A message whose bytes are in the spool under `key`, to be sent at once."""
    return Outgoing(
        id=0,
        account_id=account.id,
        state=SendState.QUEUED,
        envelope=envelope,
        spool_key=key,
        sha256=written.sha256,
        size=written.size,
        message_id=written.message_id,
        subject=written.subject,
        recipients=tuple(Recipient(address) for address in envelope.recipients),
        created=now,
        not_before=now,
        next_attempt=now,
        display_to=_shown(people),
        needs_8bit=written.needs_8bit,
    )


def _identity(account: Account, draft: Draft) -> Identity:
    return next((i for i in account.identities if i.id == draft.identity_id), account.identity)


def _sender(account: Account, sender: Address | None) -> Address:
    """The identity that the message names, else the account's first: servers check whom we are."""
    known = (i.address for i in account.identities)
    return next((a for a in known if sender and a.wire.lower() == sender.wire.lower()), account.identity.address)


def _nobody() -> MailError:
    return MailError(Kind.INVALID, Reason.NO_RECIPIENTS, "The message has no recipients.", Retry.NEEDS_USER)


def _shown(people: Iterable[Address]) -> str:
    return ", ".join(address.name or address.spec for address in people)


def _is_shown_in(attachment: Attachment, text: str) -> bool:
    return attachment.disposition is Disposition.INLINE and f"cid:{attachment.content_id}" in text


def _snippet(text: str, source: str) -> str:
    """The first words, for lists."""
    words = (text if text.strip() else html.unescape(_TAG.sub(" ", source[: 100 * _SNIPPET]))).split()
    return " ".join(words)[:_SNIPPET]
