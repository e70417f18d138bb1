"""The database: one SQLite connection on one thread, one transaction for each piece of work.

Write-ahead log with synchronous=FULL: a commit that returned survives a loss of power. Faults of
SQLite become MailError(STORAGE) here and nowhere else.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import shutil
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from app.errors import Kind, MailError, Reason, Retry
from app.model.notice import Notice
from app.storage.files import from_os_error, lasting_folder, private_file
from app.storage.locks import FileLock, lock_of
from app.storage.migrate import migrate

log = logging.getLogger(__name__)
T = TypeVar("T")
BUSY_SECONDS = 10.0
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_LEAST_ROOM = 64 * 1024  # octets; the index of the log grows by half of this
_COMPANIONS = ("", "-wal", "-shm")


def from_sqlite_error(error: sqlite3.Error, path: Path) -> MailError | None:
    """The MailError(STORAGE) for a fault of the world; None for a fault of our own SQL."""
    code = getattr(error, "sqlite_errorcode", None)
    facts = {"path": str(path), "system": str(error)}
    match code & 0xFF if code is not None else None:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            detail = f"Another program is using {path.name}."
            return MailError(Kind.STORAGE, Reason.DATABASE_BUSY, detail, Retry.LATER, facts=facts)
        case sqlite3.SQLITE_FULL:
            return MailError(Kind.STORAGE, Reason.DISK_FULL, "The disk is full.", Retry.LATER, facts=facts)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN:
            detail = f"{path} cannot be written: {error}."
            return MailError(Kind.STORAGE, Reason.READ_ONLY, detail, Retry.NEEDS_USER, facts=facts)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            detail = f"{path} is damaged: {error}."
            # no path: it was not set aside, and the words about one that was would name it
            return MailError(
                Kind.STORAGE, Reason.DATABASE_DAMAGED, detail, Retry.NEEDS_USER, facts={"system": facts["system"]}
            )
        case sqlite3.SQLITE_IOERR if _is_full(path):
            return MailError(Kind.STORAGE, Reason.DISK_FULL, "The disk is full.", Retry.LATER, facts=facts)
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_NOMEM | sqlite3.SQLITE_PROTOCOL | sqlite3.SQLITE_NOLFS:
            detail = f"{path} could not be read or written: {error}."
            return MailError(Kind.STORAGE, Reason.STORAGE_FAILED, detail, Retry.LATER, facts=facts)
    return None


def _is_full(path: Path) -> bool:
    """SQLite reports a disk without room for its log's index as a fault of reading and writing."""
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_ROOM
    except OSError:
        return False


class Database:
    """Open one with `Database.open`. `notices` tells what had to be put right while opening."""

    def __init__(self, path: Path, busy_seconds: float) -> None:
        self.path = path
        self.notices: tuple[Notice, ...] = ()
        self._busy_seconds = busy_seconds
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        self._in_use = FileLock(lock_of(path))
        self._connection: sqlite3.Connection

    @classmethod
    async def open(cls, path: Path, *, busy_seconds: float = BUSY_SECONDS) -> Database:
        """Open or make the database and bring its schema up to date.

        The folder becomes 0700 and the file 0600. A damaged file is set aside as
        `NAME.damaged-TIME` together with its log, a new one is made and `notices` says so. Raises
        MailError(STORAGE): DATABASE_NEWER (nothing was changed), DATABASE_DAMAGED (another program
        has it open, so it was left alone), DATABASE_BUSY, READ_ONLY, DISK_FULL, STORAGE_FAILED.
        """
        database = cls(path, busy_seconds)
        try:
            notices = await asyncio.get_running_loop().run_in_executor(database._thread, database._open)
        except BaseException:
            database._thread.submit(database._give_up)  # who is cancelled does not wait for what is opened just now
            database._thread.shutdown(wait=False)
            raise
        database.notices = tuple(notices)
        return database

    async def run(self, fn: Callable[[sqlite3.Connection], T]) -> T:
        """The result of `fn` within one transaction: committed when it returns, undone when it raises.

        A caller that is cancelled does not undo work that has begun. Raises MailError(STORAGE), and
        whatever `fn` raises.
        """
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._transaction, "BEGIN IMMEDIATE", fn)

    async def read(self, fn: Callable[[sqlite3.Connection], T]) -> T:
        """The result of `fn` on one consistent state; never waits for another program's write."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._transaction, "BEGIN", fn)

    async def close(self) -> None:
        """Finish what was asked for and close. The object is useless afterwards."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._close)
        self._thread.shutdown(wait=True)

    @property
    def has_set_aside(self) -> bool:
        """Whether a damaged database is kept beside this one: nobody knows which messages and attachments it names."""
        return any(self.path.parent.glob(f"{self.path.name}.damaged-*"))

    def _transaction(self, begin: str, fn: Callable[[sqlite3.Connection], T]) -> T:
        connection = self._connection
        try:
            connection.execute(begin)
            try:
                result = fn(connection)
                connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):  # some faults have rolled back already
                    connection.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            if known := from_sqlite_error(error, self.path):
                raise known from error
            raise
        return result

    def _open(self) -> list[Notice]:
        notices = []
        folder = self.path.parent
        if lasting_folder(folder):
            notices.append(Notice(Reason.PROFILE_WAS_OPEN, {"path": str(folder)}))
        try:
            # shared: everyone who has the database open; exclusive: the one who moves it away
            self._in_use.take(shared=True)
        except OSError as error:
            raise from_os_error(error, folder) from error
        try:
            if fault := self._fault():
                notices.append(self._set_aside(fault))
            if private_file(self.path) and not notices:
                notices.append(Notice(Reason.PROFILE_WAS_OPEN, {"path": str(self.path)}))
            self._connection = self._connect()
        except sqlite3.Error as error:
            self._in_use.release()
            if known := from_sqlite_error(error, self.path):
                raise known from error
            raise
        except OSError as error:
            self._in_use.release()
            raise from_os_error(error, self.path) from error
        except BaseException:
            self._in_use.release()
            raise
        return notices

    def _fault(self) -> sqlite3.Error | None:
        """What is wrong with an existing file. Looked at without writing: closing a damaged database
        that may be written would throw away its log, which may hold what is worth saving.
        """
        if not self._size(""):
            # the file is never empty once there is a log
            return _damage("the log has lost its database") if self._size("-wal") else None
        try:
            connection = sqlite3.connect(
                f"{self.path.absolute().as_uri()}?mode=ro", uri=True, timeout=self._busy_seconds
            )
            try:
                verdict = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
            finally:
                connection.close()
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _DAMAGED:
                raise
            return error
        return None if verdict == "ok" else _damage(verdict)

    def _size(self, suffix: str) -> int:
        try:
            return self.path.with_name(self.path.name + suffix).stat().st_size
        except FileNotFoundError:
            return 0

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=self._busy_seconds, isolation_level=None, cached_statements=256)
        try:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA fullfsync = ON")  # macOS; no meaning elsewhere
            connection.execute("PRAGMA foreign_keys = ON")
            migrate(connection, self.path)
        except BaseException:
            connection.close()
            raise
        return connection

    def _set_aside(self, error: sqlite3.Error) -> Notice:
        """Move the damaged file and its log away, unless another program still has them open."""
        log.warning("%s is damaged (%s) and is set aside", self.path.name, error)
        if not self._in_use.take(shared=False):
            raise error
        stamp = time.strftime("%Y%m%d-%H%M%S")
        aside = self.path.with_name(f"{self.path.name}.damaged-{stamp}")
        number = 1
        while aside.exists():
            number += 1
            aside = aside.with_name(f"{self.path.name}.damaged-{stamp}-{number}")
        try:
            for suffix in reversed(_COMPANIONS):
                with contextlib.suppress(FileNotFoundError):  # not each of them is always there
                    self.path.with_name(self.path.name + suffix).rename(aside.with_name(aside.name + suffix))
            self._in_use.take(shared=True)
        except OSError as failure:
            raise from_os_error(failure, self.path) from failure
        return Notice(Reason.DATABASE_DAMAGED, {"path": str(aside), "name": aside.name})

    def _close(self) -> None:
        self._connection.close()
        self._in_use.release()

    def _give_up(self) -> None:
        """Nobody has it: whether it was opened depends on the moment."""
        if hasattr(self, "_connection"):
            self._close()


def _damage(verdict: str) -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError(verdict)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error
