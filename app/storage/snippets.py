"""The table `snippets`."""

from __future__ import annotations

import dataclasses
import sqlite3

from app.errors import Kind, MailError, Reason, Retry
from app.model.snippet import Snippet
from app.storage.drafts import read_files, write_files


def every(connection: sqlite3.Connection) -> list[Snippet]:
    """All snippets by key."""
    rows = connection.execute("SELECT * FROM snippets ORDER BY key")
    return [Snippet(row["key"], row["html"], row["text"], read_files(row["pictures"]), row["id"]) for row in rows]


def store(connection: sqlite3.Connection, snippet: Snippet) -> Snippet:
    """Insert or update; the snippet with its id. Raises MailError(INVALID, KEY_TAKEN)."""
    other = connection.execute("SELECT id FROM snippets WHERE key = ? AND id <> ?", (snippet.key, snippet.id))
    if other.fetchone() is not None:
        detail = f"There is already a snippet “{snippet.key}”."
        raise MailError(Kind.INVALID, Reason.KEY_TAKEN, detail, Retry.NEEDS_USER, facts={"name": snippet.key})
    cells = (snippet.key, snippet.html, snippet.text, write_files(snippet.pictures))
    if (
        snippet.id
        and connection.execute(
            "UPDATE snippets SET (key, html, text, pictures) = (?, ?, ?, ?) WHERE id = ?", (*cells, snippet.id)
        ).rowcount
    ):
        return snippet
    cursor = connection.execute("INSERT INTO snippets (key, html, text, pictures) VALUES (?, ?, ?, ?)", cells)
    return dataclasses.replace(snippet, id=cursor.lastrowid or 0)


def delete(connection: sqlite3.Connection, snippet_id: int) -> None:
    """Take it out; one that is not there is no error."""
    connection.execute("DELETE FROM snippets WHERE id = ?", (snippet_id,))
