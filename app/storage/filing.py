"""Which sent messages still have to be filed: the columns `filing` and `filing_reason` of the table `outgoing`."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import NamedTuple

from app.errors import Reason
from app.model.outgoing import Filing


class Unfiled(NamedTuple):
    """A sent message whose copy is not in its place."""

    id: int
    spool_key: str
    filing: Filing


def unfiled(connection: sqlite3.Connection, most: int, *, failed: bool, after: int = 0) -> list[Unfiled]:
    """Up to `most` of them, the oldest first, from behind the id `after`; also those that failed before if `failed`."""
    rows = connection.execute(
        "SELECT id, spool_key, filing FROM outgoing WHERE filing IN ('DUE', 'FAILED') AND (filing = 'DUE' OR ?)"
        " AND id > ? ORDER BY id LIMIT ?",
        (failed, after, most),
    )
    return [Unfiled(row["id"], row["spool_key"], Filing(row["filing"])) for row in rows]


def put(connection: sqlite3.Connection, found: Mapping[int, tuple[Filing, Reason | None]]) -> None:
    """Store what came of it; a message that is gone meanwhile is left out."""
    connection.executemany(
        "UPDATE outgoing SET filing = ?, filing_reason = ? WHERE id = ?",
        [(filing, reason or "", outgoing_id) for outgoing_id, (filing, reason) in found.items()],
    )
