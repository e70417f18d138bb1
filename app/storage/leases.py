"""Who may send which message of the outbox, and when: leases and due times in the table `outgoing`.

A SENDING row belongs to the program whose owner id it carries; everything here that changes such a
row names the owner, so that two programs on one profile can never both send a message.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator
from typing import NamedTuple

from app.errors import Kind, MailError, Reason, Retry
from app.model.outgoing import Outgoing, Phase
from app.storage import outbox
from app.storage.utf8 import as_json, shown

_CANDIDATES = 50
_MAY_SEND = "account_id NOT IN (SELECT id FROM accounts WHERE disabled)"  # switched off: not even what is forced


class Candidate(NamedTuple):
    """A QUEUED message that may be due; times are wall-clock seconds."""

    id: int
    account_id: int
    next_attempt: float
    not_before: float
    attempts: int


def candidates(
    connection: sqlite3.Connection, account_id: int, now: float, include: Collection[int] = ()
) -> Iterator[Candidate]:
    """The messages of an account whose time has come by the wall clock, in the order of sending.

    Those in `include` are looked at as well, whatever their time; a message without a planned time
    is not. Read as they are asked for, in the order of the index: a message that is changed meanwhile
    has left the state QUEUED and does not come up again.
    """
    rows = connection.execute(
        "SELECT id, account_id, next_attempt, not_before, attempts FROM outgoing"
        " WHERE account_id = ? AND state = 'QUEUED' AND next_attempt > 0"
        " AND (next_attempt <= ? OR id IN (SELECT value FROM json_each(?)))"
        f" AND {_MAY_SEND} ORDER BY place, next_attempt, id",
        (account_id, now, json.dumps(list(include))),
    )
    return (Candidate(*row) for row in rows)


def planned(connection: sqlite3.Connection, include: Collection[int] = ()) -> list[Candidate]:
    """For each account the messages that come next, and those in `include`."""
    rows = connection.execute(
        "SELECT id, account_id, next_attempt, not_before, attempts FROM (SELECT *, row_number() OVER"
        " (PARTITION BY account_id ORDER BY next_attempt, id) AS place FROM outgoing"
        f" WHERE state = 'QUEUED' AND next_attempt > 0 AND account_id IS NOT NULL AND {_MAY_SEND})"
        " WHERE place <= ? OR id IN (SELECT value FROM json_each(?))",
        (_CANDIDATES, json.dumps(list(include))),
    )
    return [Candidate(*row) for row in rows]


def soon(connection: sqlite3.Connection, account_id: int, since: float, until: float) -> tuple[int, str] | None:
    """Id and sender of the message of an account that goes for the first time between two moments, if there is one.

    One that was put off with its account (a minute at least) is none: that would be to knock twice at a closed door.
    """
    row = connection.execute(
        "SELECT id, sender FROM outgoing WHERE account_id = ? AND state = 'QUEUED' AND attempts = 0"
        f" AND next_attempt < not_before + 30 AND next_attempt > ? AND next_attempt <= ? AND {_MAY_SEND}"
        " ORDER BY next_attempt, id LIMIT 1",
        (account_id, since, until),
    ).fetchone()
    return (row["id"], row["sender"]) if row is not None else None


def take(connection: sqlite3.Connection, outgoing_id: int, owner: str) -> Outgoing | None:
    """Lease a QUEUED message to `owner` and count the attempt; None if it is no longer QUEUED."""
    changed = connection.execute(
        "UPDATE outgoing SET state = 'SENDING', phase = ?, owner = ?, attempts = attempts + 1"
        " WHERE id = ? AND state = 'QUEUED'",
        (Phase.ENVELOPE, owner, outgoing_id),
    ).rowcount
    return outbox.without_draft(connection, outgoing_id) if changed else None


def release(connection: sqlite3.Connection, outgoing_id: int, owner: str) -> None:
    """Give back a lease under which nothing was done: the attempt does not count, nor does what RCPT was answered."""
    changed = connection.execute(
        "UPDATE outgoing SET state = 'QUEUED', phase = '', owner = '', attempts = max(attempts - 1, 0)"
        " WHERE id = ? AND state = 'SENDING' AND owner = ?",
        (outgoing_id, owner),
    ).rowcount
    if changed:
        connection.execute(
            "UPDATE outgoing_recipients SET code = 0, enhanced = '', text = ''"
            " WHERE outgoing_id = ? AND state = 'PENDING' AND code <> 0",
            (outgoing_id,),
        )


def check(connection: sqlite3.Connection, outgoing_id: int, owner: str) -> None:
    """Raises MailError(INVALID, WRONG_STATE) unless `owner` holds the lease."""
    found = connection.execute(
        "SELECT 1 FROM outgoing WHERE id = ? AND state = 'SENDING' AND owner = ?", (outgoing_id, owner)
    ).fetchone()
    if found is None:
        detail = "Another program has taken over this message."
        raise MailError(Kind.INVALID, Reason.WRONG_STATE, detail, Retry.NEVER, facts={"id": str(outgoing_id)})


def set_phase(connection: sqlite3.Connection, outgoing_id: int, owner: str, phase: Phase) -> None:
    """Note how far the attempt is. Raises MailError(INVALID, WRONG_STATE) as `check`."""
    check(connection, outgoing_id, owner)
    connection.execute("UPDATE outgoing SET phase = ? WHERE id = ?", (phase, outgoing_id))


def leased(connection: sqlite3.Connection) -> list[tuple[int, str]]:
    """All SENDING messages: id and owner."""
    return [(row["id"], row["owner"]) for row in connection.execute("SELECT * FROM outgoing WHERE state = 'SENDING'")]


def owner_of(connection: sqlite3.Connection, outgoing_id: int) -> str:
    """Who holds the lease; empty when nobody does."""
    row = connection.execute("SELECT owner FROM outgoing WHERE id = ? AND state = 'SENDING'", (outgoing_id,)).fetchone()
    return str(row["owner"]) if row else ""


def postpone(connection: sqlite3.Connection, account_id: int, until: float, failed: Outgoing) -> None:
    """The account backs off: none of its queued messages goes before `until`, for the reason of `failed`."""
    connection.execute(
        "UPDATE outgoing SET next_attempt = max(not_before, :until), reason = :reason, detail = :detail,"
        " reply = :reply, facts = :facts WHERE account_id = :account AND state = 'QUEUED'"
        " AND next_attempt > 0 AND next_attempt < :until AND id <> :failed",
        {"until": until, **_why(account_id, failed)},
    )


def hold(connection: sqlite3.Connection, account_id: int, failed: Outgoing, now: float) -> None:
    """The account needs its user: no queued message has a time until `let_go`, but those scheduled for later."""
    connection.execute(
        "UPDATE outgoing SET next_attempt = 0, reason = :reason, detail = :detail, reply = :reply, facts = :facts"
        " WHERE account_id = :account AND state = 'QUEUED' AND not_before <= :now AND id <> :failed",
        {"now": now, **_why(account_id, failed)},
    )


def let_go(connection: sqlite3.Connection, account_id: int, now: float) -> bool:
    """The account works again: held messages get their time back. Whether there were any."""
    cursor = connection.execute(
        "UPDATE outgoing SET next_attempt = max(not_before, ?), reason = '', detail = '', reply = '', facts = '{}'"
        " WHERE account_id = ? AND state = 'QUEUED' AND next_attempt = 0",
        (now, account_id),
    )
    return cursor.rowcount > 0


def unblock(connection: sqlite3.Connection, account_id: int, reasons: Collection[Reason], now: float) -> None:
    """What the account needed was done: its messages that waited for that are queued again."""
    connection.execute(
        "UPDATE outgoing SET state = 'QUEUED', next_attempt = max(not_before, ?), reason = '', detail = '',"
        " reply = '', facts = '{}', protocol_errors = 0 WHERE account_id = ? AND state = 'NEEDS_USER'"
        " AND reason IN (SELECT value FROM json_each(?))",
        (now, account_id, json.dumps(list(reasons))),
    )
    let_go(connection, account_id, now)


def unblock_all(connection: sqlite3.Connection, reasons: Collection[Reason], now: float) -> None:
    """What several accounts needed was done: `unblock` for each that waits for one of these reasons."""
    waiting = connection.execute(
        "SELECT DISTINCT account_id FROM outgoing WHERE state = 'NEEDS_USER' AND account_id IS NOT NULL"
        " AND reason IN (SELECT value FROM json_each(?))",
        (json.dumps(list(reasons)),),
    ).fetchall()
    for row in waiting:
        unblock(connection, int(row["account_id"]), reasons, now)


def bring_forward(
    connection: sqlite3.Connection, reasons: Collection[Reason], now: float, account_id: int | None = None
) -> None:
    """Queued messages (of one account, or all) that wait for one of these reasons may go at once."""
    connection.execute(
        "UPDATE outgoing SET next_attempt = max(not_before, :now) WHERE state = 'QUEUED' AND next_attempt > :now"
        " AND reason IN (SELECT value FROM json_each(:reasons)) AND (:account IS NULL OR account_id = :account)",
        {"now": now, "reasons": json.dumps(list(reasons)), "account": account_id},
    )


def blocker(connection: sqlite3.Connection, account_id: int, reasons: Collection[Reason]) -> Outgoing | None:
    """The NEEDS_USER message, if any, whose reason holds up its account."""
    row = connection.execute(
        "SELECT id FROM outgoing WHERE account_id = ? AND state = 'NEEDS_USER'"
        " AND reason IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT 1",
        (account_id, json.dumps(list(reasons))),
    ).fetchone()
    return outbox.without_draft(connection, row["id"]) if row else None


def waits_for(connection: sqlite3.Connection, account_id: int, reasons: Collection[Reason]) -> bool:
    """Whether a queued message of the account waits for one of these reasons."""
    row = connection.execute(
        "SELECT 1 FROM outgoing WHERE account_id = ? AND state = 'QUEUED'"
        " AND reason IN (SELECT value FROM json_each(?)) LIMIT 1",
        (account_id, json.dumps(list(reasons))),
    ).fetchone()
    return row is not None


def unsent(connection: sqlite3.Connection, account_id: int) -> int:
    """How many messages of the account are on their way."""
    row = connection.execute(
        "SELECT count(*) FROM outgoing WHERE account_id = ? AND state IN ('QUEUED', 'SENDING', 'NEEDS_USER')",
        (account_id,),
    ).fetchone()
    return int(row[0])


def clamp(
    connection: sqlite3.Connection, now: float, longest: float, longest_undo: float, known: Collection[int]
) -> None:
    """Bring back times that lie further ahead than any wait of ours: the clock was set back. The waits of `known`
    messages began in this process, which knows better.

    So does the time to undo, which a person did not choose as a schedule: it is over for a message of the future.
    """
    connection.execute(
        "UPDATE outgoing SET not_before = :now, next_attempt = CASE attempts WHEN 0 THEN :now ELSE next_attempt END"
        " WHERE state = 'QUEUED' AND next_attempt > 0 AND not_before > :now + :undo AND not_before - created <= :undo",
        {"now": now, "undo": longest_undo},
    )
    connection.execute(
        "UPDATE outgoing SET next_attempt = max(not_before, :now + :longest)"
        " WHERE state = 'QUEUED' AND next_attempt > max(not_before, :now + :longest)"
        " AND id NOT IN (SELECT value FROM json_each(:known))",
        {"now": now, "longest": longest, "known": json.dumps(list(known))},
    )


def _why(account_id: int, failed: Outgoing) -> dict[str, str | int]:
    """What the others of the account are told; what was said of one recipient is not about them."""
    facts = failed.facts
    if "address" in facts:
        facts = {name: value for name, value in facts.items() if name not in ("address", "meaning")}
    return {
        "account": account_id,
        "failed": failed.id,
        "reason": failed.reason or "",
        "detail": shown(failed.detail),
        "reply": shown(failed.reply),
        "facts": as_json(facts),
    }
