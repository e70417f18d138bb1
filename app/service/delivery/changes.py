"""What a person's decision makes of a row of the outbox."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from app.errors import Kind, MailError, Reason, Retry
from app.model.outgoing import Outgoing, Phase, Recipient, SendState
from app.service.delivery import people, reasons
from app.storage import accounts as account_table
from app.storage import leases, outbox


def planned(row: Outgoing, not_before: float, now: float) -> Outgoing:
    """A queued row with another time, kept here until then; what made it wait until now is forgotten."""
    return replace(
        row,
        not_before=not_before,
        hold_until=0.0,
        next_attempt=max(not_before, now),
        delayed_since=0.0,
        reason=None,
        detail="",
        reply="",
        facts={},
    )


def let_go(connection: sqlite3.Connection, row: Outgoing, now: float) -> bool:
    """If this message was what held its account up, the others have their time back: whether there were any."""
    if not row.account_id or leases.blocker(connection, row.account_id, reasons.ACCOUNT_REASONS) is not None:
        return False
    return leases.let_go(connection, row.account_id, now)


def started_again(connection: sqlite3.Connection, row: Outgoing, now: float) -> None:
    """As `again`, for what may be tried once more; one that is being sent goes on. Refusals are asked anew."""
    if row.state is SendState.SENDING:
        return
    failed = row.state is SendState.FAILED
    again(connection, row, now, people.start_again(row.recipients) if failed else row.recipients)


def again(connection: sqlite3.Connection, row: Outgoing, now: float, recipients: tuple[Recipient, ...]) -> None:
    """Queued for now, with a clean slate; the number of attempts stays."""
    if not row.account_id:
        detail = "The account of this message was removed; edit it as a new message."
        raise MailError(Kind.INVALID, Reason.NO_ACCOUNT, detail, Retry.NEEDS_USER, facts={"id": str(row.id)})
    account = account_table.get(connection, row.account_id)
    if account.disabled:  # nothing goes over it, not even by force: better to say so than to forget it
        facts = {"account": account.name}
        raise MailError(
            Kind.INVALID, Reason.ACCOUNT_DISABLED, f"{account.name} is switched off.", Retry.NEEDS_USER, facts=facts
        )
    again = replace(
        row,
        state=SendState.QUEUED,
        recipients=recipients,
        not_before=min(row.not_before, now),
        next_attempt=now,
        protocol_errors=0,
        delayed_since=0.0 if row.state is SendState.FAILED else row.delayed_since,
        phase=Phase.NONE,
        reason=None,
        detail="",
        reply="",
        facts={},
        finished=0.0,
    )
    outbox.update(connection, again)


def wrong_state(row: Outgoing, detail: str = "") -> MailError:
    """What is raised where the state of a message forbids what is asked: INVALID, WRONG_STATE."""
    return MailError(
        Kind.INVALID,
        Reason.WRONG_STATE,
        detail or f"Message {row.id} is {row.state}, so this cannot be done.",
        Retry.NEVER,
        facts={"id": str(row.id), "state": row.state},
    )
