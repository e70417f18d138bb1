"""The table `drafts`, and a draft as JSON (the outbox keeps one beside each message as well)."""

from __future__ import annotations

import dataclasses
import json
import logging
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from app.errors import Kind, MailError, Reason, Retry
from app.model.draft import Attachment, Disposition, Draft, Original, OwnText, Priority, Quoting
from app.model.picture import Crop, PicturePlan, SendSize
from app.model.reports import reports_of
from app.model.signed import Signed
from app.storage.utf8 import as_json

log = logging.getLogger(__name__)


def encode(draft: Draft) -> str:
    """The whole draft as JSON."""
    return as_json(dataclasses.asdict(draft))


def decode(text: str) -> Draft:
    """The draft that `encode` wrote, also an older or newer version of it: unknown fields are dropped.

    Raises MailError(STORAGE, DATABASE_DAMAGED) for what it cannot have written.
    """
    try:
        return _decoded(text)
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        detail = f"What is stored of a message cannot be read ({type(error).__name__})."
        raise MailError(
            Kind.STORAGE, Reason.DATABASE_DAMAGED, detail, Retry.NEEDS_USER, facts={"system": str(error)}
        ) from error


def if_readable(text: str, what: str) -> Draft | None:
    """As `decode`; None for what cannot be read, so that one spoilt row does not hide all others."""
    try:
        return decode(text)
    except MailError as error:
        log.warning("%s is left out: %s", what, error.detail)
        return None


def _decoded(text: str) -> Draft:
    fields = _known(Draft, json.loads(text))
    for name in ("to", "cc", "bcc", "references", "copies", "languages"):
        fields[name] = tuple(fields.get(name, ()))
    fields["attachments"] = tuple(attachment(item) for item in fields.get("attachments", ()))
    fields["original"] = _original(fields["original"]) if fields.get("original") else None
    fields["report_on"] = reports_of(fields.get("report_on", ""))
    fields["priority"] = Priority(fields.get("priority", Priority.NORMAL))
    fields["elsewhere"] = tuple((str(name), str(address)) for name, address in fields.get("elsewhere", ()))
    if fields.get("signature") is not None:
        signed = _known(Signed, fields["signature"])
        fields["signature"] = Signed(**{**signed, "pictures": tuple(signed.get("pictures", ()))})
    return Draft(**fields)


def attachment(item: dict[str, Any]) -> Attachment:
    """An attachment as `dataclasses.asdict` and JSON left it; unknown fields are dropped."""
    fields = _known(Attachment, item)
    fields["disposition"] = Disposition(fields.get("disposition", Disposition.ATTACHMENT))
    fields["plan"] = _plan(fields.get("plan", {}))
    return Attachment(**fields)


def _plan(item: dict[str, Any]) -> PicturePlan:
    fields = _known(PicturePlan, item)
    fields["size"] = SendSize(fields.get("size", SendSize.ORIGINAL))
    fields["crop"] = Crop(**_known(Crop, fields.get("crop", {})))
    return PicturePlan(**fields)


def write_files(files: tuple[Attachment, ...]) -> str:
    """Attachments as JSON, for tables of other things that have pictures."""
    return as_json([dataclasses.asdict(file) for file in files])


def read_files(text: str) -> tuple[Attachment, ...]:
    """What `write_files` wrote."""
    return tuple(attachment(item) for item in json.loads(text))


def _original(item: dict[str, Any]) -> Original:
    fields = _known(Original, item)
    fields["html"], fields["text"] = attachment(fields["html"]), attachment(fields["text"])
    fields["pictures"] = tuple(attachment(picture) for picture in fields.get("pictures", ()))
    fields["heading"] = tuple(fields.get("heading", ()))
    fields["quoting"] = Quoting(fields.get("quoting", Quoting.REPLY))
    fields["own_text"] = OwnText(fields.get("own_text", OwnText.ABOVE))
    return Original(**fields)


def _known(
    kind: type[Draft | Attachment | Original | Signed | PicturePlan | Crop], fields: dict[str, Any]
) -> dict[str, Any]:
    names = {field.name for field in dataclasses.fields(kind)}
    return {name: value for name, value in fields.items() if name in names}


def _of_row(draft: Draft, row: sqlite3.Row) -> Draft:
    return dataclasses.replace(draft, id=row["id"], changed=row["changed"], open_in_window=bool(row["open_in_window"]))


def _readable(rows: Iterable[sqlite3.Row]) -> Iterator[tuple[Draft, sqlite3.Row]]:
    for row in rows:
        if (draft := if_readable(row["body"], f"draft {row['id']}")) is not None:
            yield _of_row(draft, row), row


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
    draft = find(connection, draft_id)
    if draft is None:
        detail = f"There is no draft {draft_id}."
        raise MailError(Kind.INVALID, Reason.NOT_FOUND, detail, Retry.NEVER, facts={"id": str(draft_id)})
    return draft


def find(connection: sqlite3.Connection, draft_id: int) -> Draft | None:
    """The draft, if there is one."""
    row = connection.execute("SELECT * FROM drafts WHERE id = ?", (draft_id,)).fetchone()
    return _of_row(decode(row["body"]), row) if row is not None else None


def every(connection: sqlite3.Connection) -> list[Draft]:
    """All drafts that can be read, the last changed first."""
    rows = connection.execute("SELECT * FROM drafts ORDER BY changed DESC, id DESC")
    return [draft for draft, _ in _readable(rows)]


def unreadable(connection: sqlite3.Connection) -> list[tuple[int, str]]:
    """Ids of the drafts that `every` leaves out, and what is stored of them."""
    found = []
    for row in connection.execute("SELECT id, body FROM drafts ORDER BY id"):
        try:
            decode(row["body"])
        except MailError:
            found.append((row["id"], row["body"]))
    return found


def delete(connection: sqlite3.Connection, draft_id: int) -> bool:
    """Whether there was one."""
    return connection.execute("DELETE FROM drafts WHERE id = ?", (draft_id,)).rowcount > 0


def in_windows(connection: sqlite3.Connection) -> list[tuple[Draft, str]]:
    """The drafts that are, or were, open in a window, with the owner id of its process."""
    rows = connection.execute("SELECT * FROM drafts WHERE open_in_window ORDER BY id")
    return [(draft, row["owner"]) for draft, row in _readable(rows)]


def named_parts(connection: sqlite3.Connection) -> set[str]:
    """The keys of all copies that drafts, their versions, signatures and messages of the outbox refer to."""
    rows = connection.execute("SELECT body FROM drafts UNION ALL SELECT draft FROM outgoing WHERE draft IS NOT NULL")
    keys = {file.key for row in rows for file in files_of(decode(row[0]))}
    for row in connection.execute("SELECT parts FROM versions WHERE parts <> ''"):
        keys.update(row["parts"].split())
    for row in connection.execute("SELECT pictures FROM signatures UNION ALL SELECT pictures FROM snippets"):
        keys.update(file.key for file in read_files(row["pictures"]))
    return keys


def files_of(draft: Draft) -> tuple[Attachment, ...]:
    """Everything of a draft that has a copy in the spool: attachments, and what the sealed original needs."""
    return (*draft.attachments, *(draft.original.files if draft.original else ()))
