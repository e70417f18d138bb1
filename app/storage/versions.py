"""The table `versions`: earlier states of drafts, compressed."""

from __future__ import annotations

import sqlite3
import zlib

from app.errors import Kind, MailError, Reason, Retry
from app.model.draft import Draft
from app.model.version import Version
from app.storage.drafts import decode, encode, files_of

_QUICK = 1  # a draft is written while somebody types: the fast level of zlib


def latest(connection: sqlite3.Connection, draft_id: int) -> tuple[float, Draft] | None:
    """When the newest version was current, and what it held."""
    row = connection.execute(
        "SELECT at, body FROM versions WHERE draft_id = ? ORDER BY at DESC, id DESC LIMIT 1", (draft_id,)
    ).fetchone()
    return (row["at"], _decoded(row["body"])) if row is not None else None


def newest(connection: sqlite3.Connection, draft_id: int) -> float | None:
    """When the newest version was current."""
    row = connection.execute("SELECT max(at) FROM versions WHERE draft_id = ?", (draft_id,)).fetchone()
    return row[0] if row[0] is not None else None


def insert(connection: sqlite3.Connection, draft: Draft) -> None:
    """Keep this state of a stored draft."""
    keys = " ".join(sorted({file.key for file in files_of(draft) if file.key}))
    connection.execute(
        "INSERT INTO versions (draft_id, at, characters, parts, body) VALUES (?, ?, ?, ?, ?)",
        (draft.id, draft.changed, len(draft.text), keys, zlib.compress(encode(draft).encode("utf-8"), _QUICK)),
    )


def every(connection: sqlite3.Connection, draft_id: int) -> list[Version]:
    """The versions of a draft, the newest first."""
    rows = connection.execute(
        "SELECT id, draft_id, at, characters FROM versions WHERE draft_id = ? ORDER BY at, id", (draft_id,)
    )
    found, before = [], 0
    for row in rows:
        found.append(Version(row["id"], row["draft_id"], row["at"], row["characters"], row["characters"] - before))
        before = row["characters"]
    return found[::-1]


def get(connection: sqlite3.Connection, version_id: int) -> Draft:
    """The draft as it was. Raises MailError(INVALID, NOT_FOUND)."""
    row = connection.execute("SELECT body FROM versions WHERE id = ?", (version_id,)).fetchone()
    if row is None:
        facts = {"id": str(version_id)}
        detail = f"There is no version {version_id}."
        raise MailError(Kind.INVALID, Reason.NOT_FOUND, detail, Retry.NEVER, facts=facts)
    return _decoded(row["body"])


def thin(connection: sqlite3.Connection, draft_id: int, most: int, newest: int) -> None:
    """Leave at most `most` versions: the oldest and the `newest` ones stay, of the others those go first that
    stand closest behind another.
    """
    rows = connection.execute("SELECT id, at FROM versions WHERE draft_id = ? ORDER BY at, id", (draft_id,)).fetchall()
    while len(rows) > most:
        between = range(1, len(rows) - newest)
        at = min(between, key=lambda n: rows[n]["at"] - rows[n - 1]["at"])
        connection.execute("DELETE FROM versions WHERE id = ?", (rows.pop(at)["id"],))


def delete_orphans(connection: sqlite3.Connection) -> None:
    """Drop the versions of drafts that are neither among the drafts nor on their way."""
    connection.execute(
        "DELETE FROM versions WHERE draft_id NOT IN (SELECT id FROM drafts) AND draft_id NOT IN"
        " (SELECT json_extract(draft, '$.id') FROM outgoing WHERE draft IS NOT NULL AND state <> 'SENT')"
    )


def _decoded(body: bytes) -> Draft:
    try:
        return decode(zlib.decompress(body).decode("utf-8"))
    except (zlib.error, UnicodeDecodeError) as error:
        facts = {"system": str(error)}
        detail = "An earlier version cannot be read."
        raise MailError(Kind.STORAGE, Reason.DATABASE_DAMAGED, detail, Retry.NEEDS_USER, facts=facts) from error
