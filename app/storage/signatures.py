"""The tables `signatures` and `signature_choices`."""

from __future__ import annotations

import dataclasses
import sqlite3

from app.errors import Kind, MailError, Reason, Retry
from app.model.signature import Choice, Signature
from app.storage.drafts import read_files, write_files

_COLUMNS = "name, html, text, pictures, file, file_size, file_mtime"


def _signature(row: sqlite3.Row) -> Signature:
    names = [field.name for field in dataclasses.fields(Signature) if field.name not in ("pictures", "left_out")]
    return Signature(**{name: row[name] for name in names}, pictures=read_files(row["pictures"]))


def _cells(signature: Signature) -> tuple[str | int, ...]:
    texts = (signature.name, signature.html, signature.text, write_files(signature.pictures), signature.file)
    return (*texts, signature.file_size, signature.file_mtime)


def every(connection: sqlite3.Connection) -> list[Signature]:
    """All signatures by name."""
    return [_signature(row) for row in connection.execute("SELECT * FROM signatures ORDER BY name COLLATE NOCASE, id")]


def get(connection: sqlite3.Connection, signature_id: int) -> Signature:
    """Raises MailError(INVALID, NOT_FOUND)."""
    row = connection.execute("SELECT * FROM signatures WHERE id = ?", (signature_id,)).fetchone()
    if row is None:
        facts = {"id": str(signature_id)}
        detail = f"There is no signature {signature_id}."
        raise MailError(Kind.INVALID, Reason.NOT_FOUND, detail, Retry.NEVER, facts=facts)
    return _signature(row)


def store(connection: sqlite3.Connection, signature: Signature) -> Signature:
    """Insert or update; the signature with its id. One that was removed meanwhile gets a new id."""
    cells = _cells(signature)
    marks = ", ".join("?" * len(cells))
    if (
        signature.id
        and connection.execute(
            f"UPDATE signatures SET ({_COLUMNS}) = ({marks}) WHERE id = ?", (*cells, signature.id)
        ).rowcount
    ):
        return signature
    cursor = connection.execute(f"INSERT INTO signatures ({_COLUMNS}) VALUES ({marks})", cells)
    return dataclasses.replace(signature, id=cursor.lastrowid or 0)


def delete(connection: sqlite3.Connection, signature_id: int) -> None:
    """Identities that signed with it sign with nothing then."""
    connection.execute("DELETE FROM signatures WHERE id = ?", (signature_id,))


def choices(connection: sqlite3.Connection) -> dict[int, Choice]:
    """What each identity signs with, by identity id."""
    rows = connection.execute("SELECT * FROM signature_choices")
    return {row["identity_id"]: Choice(row["for_new"] or 0, row["for_answer"] or 0) for row in rows}


def choose(connection: sqlite3.Connection, identity_id: int, choice: Choice) -> None:
    """Nothing happens for an identity that is gone."""
    connection.execute(
        "INSERT INTO signature_choices (identity_id, for_new, for_answer) SELECT id, ?, ? FROM identities WHERE id = ?"
        " ON CONFLICT (identity_id) DO UPDATE SET for_new = excluded.for_new, for_answer = excluded.for_answer",
        (choice.new or None, choice.answer or None, identity_id),
    )


def chosen(connection: sqlite3.Connection, identity_id: int) -> Choice:
    """What an identity signs with."""
    row = connection.execute("SELECT * FROM signature_choices WHERE identity_id = ?", (identity_id,)).fetchone()
    return Choice(row["for_new"] or 0, row["for_answer"] or 0) if row is not None else Choice()
