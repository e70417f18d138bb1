"""The table `drafts`, and a draft as JSON (the outbox keeps one beside each message as well)."""

from __future__ import annotations

import dataclasses
import json
import sqlite3
from typing import Any

from app.errors import Kind, MailError, Reason, Retry
from app.model.draft import Attachment, Disposition, Draft, Priority


def encode(draft: Draft) -> str:
    """The whole draft as JSON."""
    return json.dumps(dataclasses.asdict(draft), ensure_ascii=False, separators=(",", ":"))


def decode(text: str) -> Draft:
    """The draft that `encode` wrote, also an older or newer version of it: unknown fields are dropped."""
    fields = _known(Draft, json.loads(text))
    for name in ("to", "cc", "bcc", "references"):
        fields[name] = tuple(fields.get(name, ()))
    fields["attachments"] = tuple(_attachment(item) for item in fields.get("attachments", ()))
    fields["priority"] = Priority(fields.get("priority", Priority.NORMAL))
    return Draft(**fields)


def _attachment(item: dict[str, Any]) -> Attachment:
    fields = _known(Attachment, item)
    fields["disposition"] = Disposition(fields.get("disposition", Disposition.ATTACHMENT))
    return Attachment(**fields)


def _known(kind: type[Draft] | type[Attachment], fields: dict[str, Any]) -> dict[str, Any]:
    names = {field.name for field in dataclasses.fields(kind)}
    return {name: value for name, value in fields.items() if name in names}


def _draft(row: sqlite3.Row) -> Draft:
    return dataclasses.replace(
        decode(row["body"]), id=row["id"], changed=row["changed"], open_in_window=bool(row["open_in_window"])
    )


def store(connection: sqlite3.Connection, draft: Draft, owner: str = "") -> Draft:
    """Insert or replace; the draft with its id. `owner` is kept only while it is open in a window.

    A draft whose row is gone (another window discarded it) is inserted again under its old id.
    """
    cells = (encode(draft), draft.changed, draft.open_in_window, owner if draft.open_in_window else "")
    if not draft.id:
        cursor = connection.execute(
            "INSERT INTO drafts (body, changed, open_in_window, owner) VALUES (?, ?, ?, ?)", cells
        )
        return dataclasses.replace(draft, id=cursor.lastrowid or 0)
    connection.execute(
        "INSERT OR REPLACE INTO drafts (body, changed, open_in_window, owner, id) VALUES (?, ?, ?, ?, ?)",
        (*cells, draft.id),
    )
    return draft


def get(connection: sqlite3.Connection, draft_id: int) -> Draft:
    """Raises MailError(INVALID, NOT_FOUND)."""
    row = connection.execute("SELECT * FROM drafts WHERE id = ?", (draft_id,)).fetchone()
    if row is None:
        detail = f"There is no draft {draft_id}."
        raise MailError(Kind.INVALID, Reason.NOT_FOUND, detail, Retry.NEVER, facts={"id": str(draft_id)})
    return _draft(row)


def every(connection: sqlite3.Connection) -> list[Draft]:
    """All drafts, the last changed first."""
    return [_draft(row) for row in connection.execute("SELECT * FROM drafts ORDER BY changed DESC, id DESC")]


def delete(connection: sqlite3.Connection, draft_id: int) -> bool:
    """Whether there was one."""
    return connection.execute("DELETE FROM drafts WHERE id = ?", (draft_id,)).rowcount > 0


def in_windows(connection: sqlite3.Connection) -> list[tuple[Draft, str]]:
    """The drafts that are, or were, open in a window, with the owner id of its process."""
    rows = connection.execute("SELECT * FROM drafts WHERE open_in_window ORDER BY id")
    return [(_draft(row), row["owner"]) for row in rows]


def named_parts(connection: sqlite3.Connection) -> set[str]:
    """The keys of all attachment copies that drafts and messages of the outbox refer to."""
    rows = connection.execute("SELECT body FROM drafts UNION ALL SELECT draft FROM outgoing WHERE draft IS NOT NULL")
    return {attachment.key for row in rows for attachment in decode(row[0]).attachments}
