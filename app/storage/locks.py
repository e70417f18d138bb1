"""A lock that the operating system drops when its process ends, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO, shared: bool) -> bool:
        # a lock on Windows is always exclusive and covers octets: the first one stands for the file
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(file: BinaryIO, shared: bool) -> bool:
        try:
            fcntl.flock(file.fileno(), (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def lock_of(database: Path) -> Path:
    """The file that everyone who has this database open holds a shared lock on."""
    return database.with_name(f"{database.name}.lock")


class FileLock:
    """A lock on one file, held until `release` or the end of the process. Never waits."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: BinaryIO | None = None

    def take(self, *, shared: bool = False, create: bool = True) -> bool:
        """Try to take the lock. Raises OSError when the file cannot be opened.

        A second `take` on a held lock changes between shared and exclusive; whether it succeeds
        or not, the lock may then be held by someone else.
        """
        if self._file is None:
            flags = os.O_RDWR | (os.O_CREAT if create else 0) | getattr(os, "O_CLOEXEC", 0)
            self._file = os.fdopen(os.open(self.path, flags, 0o600), "r+b", buffering=0)
        elif sys.platform == "win32":
            return True
        if _lock(self._file, shared):
            return True
        self.release()
        return False

    @property
    def still_named(self) -> bool:
        """Whether the locked file is the one that others find under this name."""
        if self._file is None:
            return False
        try:
            return os.path.samestat(os.fstat(self._file.fileno()), self.path.stat())
        except FileNotFoundError:
            return False

    def release(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
