"""What was learnt on the way: how much a server takes, and which of one's addresses people know.

The former rests in the table `settings` under a name of its own for each server, the latter is read from the outbox.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from app.model.account import Server

_MOST_ASKED = 200  # recipients; SQLite bounds the number of values in a statement
_LATELY = 50_000  # recipients of the outbox, the newest: what was so years ago is no habit


def size_limit(connection: sqlite3.Connection, server: Server) -> int:
    """What the server said that it takes (octets), 0 when it never did."""
    row = connection.execute("SELECT value FROM settings WHERE name = ?", (_name(server),)).fetchone()
    return int(row["value"]) if row is not None and str(row["value"]).isdigit() else 0


def note_size_limit(connection: sqlite3.Connection, server: Server, octets: int) -> None:
    """Remember the newest word of the server; 0 means that it told none."""
    _note(connection, _name(server), octets)


def hold_seconds(connection: sqlite3.Connection, server: Server) -> int:
    """How long the server said that it keeps a message until its time (RFC 4865), 0 when it never did."""
    row = connection.execute("SELECT value FROM settings WHERE name = ?", (_hold_name(server),)).fetchone()
    return int(row["value"]) if row is not None and str(row["value"]).isdigit() else 0


def note_hold_seconds(connection: sqlite3.Connection, server: Server, seconds: int) -> None:
    """Remember the newest word of the server; 0 means that it keeps none."""
    _note(connection, _hold_name(server), seconds)


def senders(connection: sqlite3.Connection, recipients: Collection[str]) -> dict[str, dict[str, int]]:
    """For each recipient (wire form, lower case) how many messages of the outbox came from which own address."""
    asked = list(recipients)[:_MOST_ASKED]
    marks = ", ".join("?" * len(asked))
    found: dict[str, dict[str, int]] = {}
    rows = connection.execute(
        "SELECT lower(r.address) AS recipient, lower(o.sender) AS sender, count(*) AS times FROM"
        " (SELECT outgoing_id, address FROM outgoing_recipients ORDER BY outgoing_id DESC LIMIT ?) AS r"
        " JOIN outgoing AS o ON o.id = r.outgoing_id"
        f" WHERE lower(r.address) IN ({marks}) GROUP BY 1, 2",
        (_LATELY, *asked),
    )
    for row in rows:
        found.setdefault(row["recipient"], {})[row["sender"]] = row["times"]
    return found


def _note(connection: sqlite3.Connection, name: str, value: int) -> None:
    if value:
        connection.execute(
            "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, str(value)),
        )
    else:
        connection.execute("DELETE FROM settings WHERE name = ?", (name,))


def _hold_name(server: Server) -> str:
    return f"hold_seconds {server.host.lower()}:{server.port}"


def _name(server: Server) -> str:
    return f"size_limit {server.host.lower()}:{server.port}"
