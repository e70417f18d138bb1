"""Copies of attached files, named by their SHA-256: the original may change or go afterwards."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import io
import os
import re
import secrets
import shutil
import stat
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.errors import Kind, MailError, Reason, Retry
from app.storage.checked_copy import CheckedCopy
from app.storage.files import TEMPORARY, NewFile, from_os_error, lasting_folder, private_folder

BLOCK = 1024 * 1024  # octets
_KEY = re.compile(r"[0-9a-f]{64}")
_OPEN_FLAGS = (
    os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
)  # without O_NONBLOCK opening a FIFO waits for a writer that may never come


@dataclass(frozen=True)
class Part:
    """One copy. `mtime` is the change time of the original in nanoseconds, 0 when there was none."""

    key: str
    size: int
    mtime: int = 0


def _unusable(path: Path, reason: Reason, why: str) -> MailError:
    facts = {"name": path.name, "path": str(path)}
    return MailError(Kind.INVALID, reason, f"“{path.name}” {why}.", Retry.NEEDS_USER, facts=facts)


class Parts:
    """The attachment copies of a profile. All methods block but `path`."""

    def __init__(self, spool: Path) -> None:
        self._folder = spool / "parts"
        self._opened = spool / "open"

    def path(self, key: str) -> Path:
        """Where the copy with this key is; it need not exist."""
        if not _KEY.fullmatch(key):
            raise ValueError("not a part key")
        return self._folder / key[:2] / key

    def open(self, key: str, name: str) -> BinaryIO:
        """The copy with this key, to be read from start to end for sending; `name` is what a person calls it.

        Raises MailError(STORAGE): SPOOL_MISSING here, ATTACHMENT_DAMAGED at the end of what was changed; OSError.
        """
        try:
            return CheckedCopy(self.path(key), key, name)
        except FileNotFoundError as error:
            raise _lost(name) from error

    def holds(self, key: str, size: int) -> bool:
        """Whether the copy is there and is what it was: one that was harmed is no copy. It is young again."""
        if not self.touch(key, size):
            return False
        try:
            with self.open(key, "") as copy:
                while copy.read(BLOCK):
                    pass
        except (MailError, OSError):
            return False
        return True

    def add_file(self, source: Path) -> Part:
        """Copy a regular file (links are followed) as long as it is now.

        Raises MailError(INVALID): ATTACHMENT_MISSING, ATTACHMENT_UNREADABLE, ATTACHMENT_NOT_A_FILE,
        ATTACHMENT_CHANGED (written to meanwhile; a file that only grows is copied up to the length
        it had); MailError(STORAGE).
        """
        descriptor, status = open_regular(source)
        with os.fdopen(descriptor, "rb", buffering=0) as file:
            part = self._store(file, status.st_size, source)
            after = os.fstat(file.fileno())
        rewritten = after.st_mtime_ns != status.st_mtime_ns and after.st_size <= status.st_size
        if part.size != status.st_size or rewritten:
            raise _unusable(source, Reason.ATTACHMENT_CHANGED, "was changed while it was being attached")
        return Part(part.key, part.size, status.st_mtime_ns)

    def add_bytes(self, data: bytes) -> Part:
        """Store octets that come from no file. Raises MailError(STORAGE)."""
        return self._store(io.BytesIO(data), len(data), None)

    def _store(self, source: BinaryIO | io.RawIOBase, size: int, path: Path | None) -> Part:
        lasting_folder(self._folder)
        digest, copied = hashlib.sha256(), 0
        with NewFile(self._folder) as new:
            while copied < size:
                try:
                    block = source.read(min(BLOCK, size - copied))
                except OSError as error:
                    if path is None:
                        raise
                    raise _unusable(path, Reason.ATTACHMENT_UNREADABLE, "could not be read") from error
                if not block:
                    break
                digest.update(block)
                new.file.write(block)
                copied += len(block)
            part = Part(digest.hexdigest(), copied)
            target = self.path(part.key)
            if not self.holds(part.key, copied):
                lasting_folder(target.parent)
                new.commit(target)
        return part

    def touch(self, key: str, size: int | None = None) -> bool:
        """Make a copy young again, so that no sweep takes it before a row names it.

        Returns False when it is not there, or not with `size` octets.
        """
        path = self.path(key)
        try:
            if size is not None and path.stat().st_size != size:
                return False
            os.utime(path)
        except OSError:
            return False
        return True

    def scratch(self, owner: str) -> Path:
        """A folder for files that nobody needs once this owner has ended (`clean_opened`); it need not exist."""
        return self._opened / owner

    def copy_for_opening(self, key: str, name: str, owner: str) -> Path:
        """A read-only copy under its own name, for another program to open. Raises MailError(STORAGE).

        `name` must be a clean file name; `owner` decides how long the copy is kept (`clean_opened`).
        """
        folder = self.scratch(owner) / secrets.token_hex(8)
        private_folder(folder)
        target = folder / name
        try:
            with self.path(key).open("rb") as source, target.open("xb") as copy:
                shutil.copyfileobj(source, copy, BLOCK)
            target.chmod(0o400)
        except OSError as error:
            if error.errno == errno.ENOENT:
                raise _lost(name) from error
            raise from_os_error(error, target) from error
        return target

    def clean_opened(self, is_alive: Callable[[str], bool]) -> None:
        """Remove the copies, and what else lies in the scratch folders, of owners that have ended."""
        if self._opened.is_dir():
            for folder in self._opened.iterdir():
                if not is_alive(folder.name):
                    shutil.rmtree(folder, ignore_errors=True)

    def sweep(self, named_keys: Collection[str], older_than: float) -> int:
        """Remove copies that no row names and that are older than `older_than` seconds; the number."""
        limit = time.time() - older_than
        named, removed = set(named_keys), 0
        for path in self._folder.rglob("*"):
            if path.name in named or not (_KEY.fullmatch(path.name) or path.suffix == TEMPORARY):
                continue
            with contextlib.suppress(OSError):  # another process sweeps as well, or a later start
                if path.stat().st_mtime < limit:
                    path.unlink()
                    removed += 1
        return removed


def _lost(name: str) -> MailError:
    detail = f"The copy of “{name}” is no longer there."
    return MailError(Kind.STORAGE, Reason.SPOOL_MISSING, detail, Retry.NEEDS_USER, facts={"name": name})


def open_regular(path: Path) -> tuple[int, os.stat_result]:
    """A descriptor for reading a regular file, and its status. Raises MailError(INVALID, ATTACHMENT_...)."""
    try:
        descriptor = os.open(path, _OPEN_FLAGS)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise _unusable(path, Reason.ATTACHMENT_MISSING, "does not exist") from error
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENAMETOOLONG):
            raise _unusable(path, Reason.ATTACHMENT_MISSING, "does not exist") from error
        if error.errno == errno.ENXIO or path.is_dir():  # a socket; a folder on Windows
            raise _unusable(path, Reason.ATTACHMENT_NOT_A_FILE, "is not a file") from error
        raise _unusable(path, Reason.ATTACHMENT_UNREADABLE, "cannot be read") from error
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        os.close(descriptor)
        what = "is a folder, not a file" if stat.S_ISDIR(status.st_mode) else "is not a file"
        raise _unusable(path, Reason.ATTACHMENT_NOT_A_FILE, what)
    return descriptor, status
