"""The table `outgoing` and what hangs on it: rows to model and back. Leases are in leases.py."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import replace

from app.errors import Kind, MailError, Reason, Retry
from app.model.draft import Draft
from app.model.outgoing import Envelope, Filing, Outgoing, Phase, Recipient, RecipientState, SendState
from app.model.reports import reports_of
from app.storage import drafts
from app.storage.utf8 import as_json, shown

_LAST_ID = (1 << 63) - 1


def insert(connection: sqlite3.Connection, row: Outgoing) -> Outgoing:
    """A new row; the message with its id."""
    cursor = connection.execute(
        "INSERT INTO outgoing (account_id, state, sender, smtputf8, needs_8bit, spool_key, sha256, size, message_id,"
        " subject, display_to, snippet, has_files, created, not_before, next_attempt, delivery_report, report_on,"
        " report_whole, place, hold_until, draft)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            row.account_id,
            row.state,
            row.envelope.sender,
            row.envelope.smtputf8,
            row.needs_8bit,
            row.spool_key,
            row.sha256,
            row.size,
            row.message_id,
            shown(row.subject),
            shown(row.display_to),
            shown(row.snippet),
            row.has_files,
            row.created,
            row.not_before,
            row.next_attempt,
            row.delivery_report,
            row.report_on,
            row.report_whole,
            row.place,
            row.hold_until,
            drafts.encode(row.draft) if row.draft else None,
        ),
    )
    row = replace(row, id=cursor.lastrowid or 0)
    connection.executemany(
        "INSERT INTO outgoing_recipients (outgoing_id, position, address, state) VALUES (?, ?, ?, ?)",
        [(row.id, position, r.address, r.state) for position, r in enumerate(row.recipients)],
    )
    return row


def update(connection: sqlite3.Connection, row: Outgoing) -> None:
    """Store what changes in the life of a message; the frozen columns are left alone.

    The lease ends with the state SENDING.
    """
    connection.execute(
        "UPDATE outgoing SET state = ?, phase = ?, owner = CASE ? WHEN 'SENDING' THEN owner ELSE '' END,"
        " not_before = ?, next_attempt = ?, attempts = ?, protocol_errors = ?, delayed_since = ?, reason = ?,"
        " detail = ?, reply = ?, facts = ?, finished = ?, acknowledged = ?, filing = ?, filing_reason = ?,"
        " hold_until = ? WHERE id = ?",
        (
            row.state,
            row.phase,
            row.state,
            row.not_before,
            row.next_attempt,
            row.attempts,
            row.protocol_errors,
            row.delayed_since,
            row.reason or "",
            shown(row.detail),
            shown(row.reply),
            as_json(row.facts),
            row.finished,
            row.acknowledged,
            row.filing,
            row.filing_reason or "",
            row.hold_until,
            row.id,
        ),
    )
    set_recipients(connection, row.id, row.recipients)


def set_recipients(connection: sqlite3.Connection, outgoing_id: int, recipients: Iterable[Recipient]) -> None:
    """Store what is known of each recipient, in the order of the envelope."""
    connection.executemany(
        "UPDATE outgoing_recipients SET state = ?, code = ?, enhanced = ?, text = ?"
        " WHERE outgoing_id = ? AND position = ? AND (state, code, enhanced, text) IS NOT (?, ?, ?, ?)",
        [
            (r.state, r.code, r.enhanced, r.text, outgoing_id, position, r.state, r.code, r.enhanced, r.text)
            for position, r in enumerate(recipients)
        ],
    )


def get(connection: sqlite3.Connection, outgoing_id: int) -> Outgoing:
    """One message with its draft. Raises MailError(INVALID, NOT_FOUND)."""
    row = _row(connection, outgoing_id)
    found = _outgoing(row, _recipients(connection, outgoing_id))
    return replace(found, draft=_draft_of(row))


def without_draft(connection: sqlite3.Connection, outgoing_id: int) -> Outgoing:
    """As `get`, without reading the draft. Raises MailError(INVALID, NOT_FOUND)."""
    return _outgoing(_row(connection, outgoing_id), _recipients(connection, outgoing_id))


def every(
    connection: sqlite3.Connection, states: Collection[SendState] | None = None, account_id: int | None = None
) -> list[Outgoing]:
    """Messages without their drafts, the newest first; `states` None means all."""
    condition = "" if account_id is None else " WHERE account_id = :account"
    rows = connection.execute(
        f"SELECT * FROM outgoing{condition} ORDER BY created DESC, id DESC", {"account": account_id}
    ).fetchall()
    recipients: dict[int, list[Recipient]] = {}
    for r in connection.execute("SELECT * FROM outgoing_recipients ORDER BY outgoing_id, position"):
        recipients.setdefault(r["outgoing_id"], []).append(_recipient(r))
    found = (_outgoing(row, tuple(recipients.get(row["id"], ()))) for row in rows)
    return [m for m in found if states is None or m.state in states]


def not_held(connection: sqlite3.Connection, outgoing_id: int) -> None:
    """A message that has not gone yet is not for the server to keep."""
    connection.execute("UPDATE outgoing SET hold_until = 0 WHERE id = ? AND state <> 'SENT'", (outgoing_id,))


def page(connection: sqlite3.Connection, states: Collection[SendState], most: int, after: int = 0) -> list[Outgoing]:
    """Up to `most` messages in these states behind the id `after`, the oldest first; SENT alone: the newest first.

    With their drafts, but for those that were sent and need nobody.
    """
    newest = set(states) == {SendState.SENT}
    behind, order = ("id < ?", "DESC") if newest else ("id > ?", "ASC")
    others = [state for state in SendState if state not in states] if SendState.UNKNOWN in states else []
    is_one = "NOT IN" if others else "IN"  # an unknown state is any that we have no word for
    rows = connection.execute(
        f"SELECT * FROM outgoing WHERE {behind} AND state {is_one} (SELECT value FROM json_each(?))"
        f" ORDER BY id {order} LIMIT ?",
        (after or (_LAST_ID if newest else 0), json.dumps(others or list(states)), most),
    ).fetchall()
    recipients = _recipients_of(connection, [row["id"] for row in rows])
    found = [_outgoing(row, tuple(recipients.get(row["id"], ()))) for row in rows]
    return [replace(one, draft=_draft_of(row)) if _is_open(one) else one for one, row in zip(found, rows, strict=True)]


def _draft_of(row: sqlite3.Row) -> Draft | None:
    return drafts.if_readable(row["draft"], f"the draft of message {row['id']}") if row["draft"] else None


def _is_open(row: Outgoing) -> bool:
    """Whether somebody may still have to do with it."""
    return row.state is not SendState.SENT or (
        not row.acknowledged and (row.reason is not None or row.filing in (Filing.FAILED, Filing.LOST))
    )


def named(connection: sqlite3.Connection, names: Collection[str]) -> list[Outgoing]:
    """Messages with one of these Message-IDs (without angle brackets), the newest first, without their drafts."""
    rows = connection.execute(
        "SELECT * FROM outgoing WHERE trim(message_id, '<>') IN (SELECT value FROM json_each(?)) ORDER BY id DESC",
        (json.dumps([name for name in names if name]),),
    ).fetchall()
    recipients = _recipients_of(connection, [row["id"] for row in rows])
    return [_outgoing(row, tuple(recipients.get(row["id"], ()))) for row in rows]


def delete(connection: sqlite3.Connection, outgoing_id: int) -> None:
    """Forget a message; its spool file is removed afterwards by the caller."""
    connection.execute("DELETE FROM outgoing WHERE id = ?", (outgoing_id,))


def named_messages(connection: sqlite3.Connection) -> set[str]:
    """The keys of all spool files that rows name."""
    return {row[0] for row in connection.execute("SELECT spool_key FROM outgoing")}


def bury(connection: sqlite3.Connection, row: Outgoing, now: float) -> None:
    """Remember that this message was sent, beyond the life of its row. One without a Message-ID leaves no trace."""
    if row.message_id:
        connection.execute("INSERT OR REPLACE INTO tombstones (message_id, sent_at) VALUES (?, ?)", (_grave(row), now))


def unearth(connection: sqlite3.Connection, row: Outgoing) -> None:
    """A person wants this message sent again."""
    connection.execute("DELETE FROM tombstones WHERE message_id IN (?, ?)", (_grave(row), row.message_id))


def is_buried(connection: sqlite3.Connection, row: Outgoing) -> bool:
    """Whether this message was sent before."""
    graves = (_grave(row), row.message_id)  # earlier programs wrote the id alone
    found = connection.execute("SELECT 1 FROM tombstones WHERE message_id IN (?, ?)", graves).fetchone()
    return bool(row.message_id) and found is not None


def _grave(row: Outgoing) -> str:
    """A message file may go to one after the other under its Message-ID: to somebody else it was not sent before."""
    people = "\0".join(sorted(row.envelope.recipients))
    return f"{row.message_id} {hashlib.sha256(people.encode()).hexdigest()}"


def add_transcript(connection: sqlite3.Connection, outgoing_id: int, at: float, text: str, keep: int) -> None:
    """Keep a conversation and only the newest `keep` ones of this message."""
    connection.execute("INSERT INTO transcripts (outgoing_id, at, text) VALUES (?, ?, ?)", (outgoing_id, at, text))
    connection.execute(
        "DELETE FROM transcripts WHERE outgoing_id = ? AND id NOT IN"
        " (SELECT id FROM transcripts WHERE outgoing_id = ? ORDER BY id DESC LIMIT ?)",
        (outgoing_id, outgoing_id, max(keep, 0)),
    )


def transcripts(connection: sqlite3.Connection, outgoing_id: int) -> list[str]:
    """The kept conversations of a message, the oldest first."""
    rows = connection.execute("SELECT text FROM transcripts WHERE outgoing_id = ? ORDER BY id", (outgoing_id,))
    return [row["text"] for row in rows]


def _row(connection: sqlite3.Connection, outgoing_id: int) -> sqlite3.Row:
    row: sqlite3.Row | None = connection.execute("SELECT * FROM outgoing WHERE id = ?", (outgoing_id,)).fetchone()
    if row is None:
        detail = f"There is no message {outgoing_id} in the outbox."
        raise MailError(Kind.INVALID, Reason.NOT_FOUND, detail, Retry.NEVER, facts={"id": str(outgoing_id)})
    return row


def _recipients(connection: sqlite3.Connection, outgoing_id: int) -> tuple[Recipient, ...]:
    rows = connection.execute(
        "SELECT * FROM outgoing_recipients WHERE outgoing_id = ? ORDER BY position", (outgoing_id,)
    )
    return tuple(_recipient(row) for row in rows)


def _recipients_of(connection: sqlite3.Connection, outgoing_ids: Collection[int]) -> dict[int, list[Recipient]]:
    found: dict[int, list[Recipient]] = {}
    for r in connection.execute(
        "SELECT * FROM outgoing_recipients WHERE outgoing_id IN (SELECT value FROM json_each(?))"
        " ORDER BY outgoing_id, position",
        (json.dumps(list(outgoing_ids)),),
    ):
        found.setdefault(r["outgoing_id"], []).append(_recipient(r))
    return found


def _recipient(row: sqlite3.Row) -> Recipient:
    return Recipient(row["address"], RecipientState(row["state"]), row["code"], row["enhanced"], row["text"])


def _outgoing(row: sqlite3.Row, recipients: tuple[Recipient, ...]) -> Outgoing:
    return Outgoing(
        id=row["id"],
        account_id=row["account_id"] or 0,
        state=SendState(row["state"]) if row["state"] in set(SendState) else SendState.UNKNOWN,
        envelope=Envelope(row["sender"], tuple(r.address for r in recipients), bool(row["smtputf8"])),
        spool_key=row["spool_key"],
        sha256=row["sha256"],
        size=row["size"],
        message_id=row["message_id"],
        subject=row["subject"],
        recipients=recipients,
        created=row["created"],
        not_before=row["not_before"],
        next_attempt=row["next_attempt"],
        attempts=row["attempts"],
        protocol_errors=row["protocol_errors"],
        delayed_since=row["delayed_since"],
        phase=Phase(row["phase"]) if row["phase"] in set(Phase) else Phase.EOD_INTENT,
        reason=Reason(row["reason"]) if row["reason"] in set(Reason) else None,
        detail=row["detail"],
        reply=row["reply"],
        facts=json.loads(row["facts"]),
        finished=row["finished"],
        display_to=row["display_to"],
        snippet=row["snippet"],
        has_files=bool(row["has_files"]),
        needs_8bit=bool(row["needs_8bit"]),
        delivery_report=bool(row["delivery_report"]),
        report_on=reports_of(row["report_on"]),
        report_whole=bool(row["report_whole"]),
        place=row["place"],
        acknowledged=bool(row["acknowledged"]),
        hold_until=row["hold_until"],
        filing=Filing(row["filing"]) if row["filing"] in set(Filing) else Filing.NONE,
        filing_reason=Reason(row["filing_reason"]) if row["filing_reason"] in set(Reason) else None,
    )
