"""Bring a schema up to date: numbered .sql files, each applied whole or not at all.

The number of the last file applied is `PRAGMA user_version`, written in the same transaction.
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from app.errors import Kind, MailError, Reason, Retry
from app.storage.files import private_file

FOLDER = Path(__file__).with_name("migrations")


def migrate(connection: sqlite3.Connection, path: Path, folder: Path = FOLDER) -> None:
    """Apply what is missing to the database at `path`, which is copied beside it first if it has content.

    `connection` must be in autocommit mode. Raises MailError(STORAGE, DATABASE_NEWER) without
    changing anything when a newer program has written it, and sqlite3.Error.
    """
    scripts = _scripts(folder)
    newest = max(scripts, default=0)
    version = _version(connection)
    if version > newest:
        raise MailError(
            Kind.STORAGE,
            Reason.DATABASE_NEWER,
            f"{path} was written by a newer version of Tintero (schema {version}, this program knows {newest}).",
            Retry.NEEDS_USER,
            facts={"path": str(path), "version": str(version), "known": str(newest)},
        )
    connection.execute("PRAGMA journal_mode = WAL")
    if 0 < version < newest:
        _copy(connection, path.with_name(f"{path.name}.before-{newest}"))
    for number in sorted(scripts):
        if number > version:
            _apply(connection, number, scripts[number].read_text(encoding="utf-8"))


def _scripts(folder: Path) -> dict[int, Path]:
    return {int(found[1]): p for p in folder.iterdir() if (found := re.fullmatch(r"(\d{4})_\w+\.sql", p.name))}


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _apply(connection: sqlite3.Connection, number: int, script: str) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _version(connection) < number:  # another program may have been quicker
            for statement in _statements(script):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):  # some faults have rolled back already
            connection.execute("ROLLBACK")
        raise


def _statements(script: str) -> Iterator[str]:
    """Cut a script. `executescript` is no use: it commits before it begins."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        yield statement


def _copy(connection: sqlite3.Connection, target: Path) -> None:
    """A whole copy of the database, or none. Also right while another program writes."""
    temporary = target.with_name(f"{target.name}.{os.getpid()}.new")
    temporary.unlink(missing_ok=True)
    private_file(temporary)
    try:
        copy = sqlite3.connect(temporary)
        try:
            connection.backup(copy)
        finally:
            copy.close()
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
