"""The table `paces`: how fast each account may send."""

from __future__ import annotations

import sqlite3

from app.model.pace import Pace


def get(connection: sqlite3.Connection, account_id: int) -> Pace:
    """No limit for an account that has none."""
    row = connection.execute("SELECT * FROM paces WHERE account_id = ?", (account_id,)).fetchone()
    return Pace(row["a_minute"], row["at_once"], row["lines"]) if row is not None else Pace()


def put(connection: sqlite3.Connection, account_id: int, pace: Pace) -> None:
    """Replace the limits of an account that exists."""
    connection.execute(
        "INSERT INTO paces (account_id, a_minute, at_once, lines) VALUES (?, ?, ?, ?) ON CONFLICT (account_id)"
        " DO UPDATE SET a_minute = excluded.a_minute, at_once = excluded.at_once, lines = excluded.lines",
        (account_id, pace.a_minute, pace.at_once, pace.lines),
    )
