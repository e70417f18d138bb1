"""Files of the profile: private, and either whole and durable or not there at all.

The order is always temporary name, write, fsync, rename, fsync of the folder. An fsync that failed
is never repeated on the same file: the kernel may have dropped the pages it could not write and
report success the second time.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import sys
from itertools import takewhile
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from app.errors import Kind, MailError, Reason, Retry

if sys.platform == "darwin":
    import fcntl

BUFFER = 256 * 1024  # octets
TEMPORARY = ".new"
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_NO_SUCH_CALL = {errno.EINVAL, errno.EBADF, errno.ENOTSUP}


def from_os_error(error: OSError, path: Path) -> MailError:
    """The MailError(STORAGE) for a failed operation on a file of the profile."""
    facts = {"path": str(path), "system": os.strerror(error.errno) if error.errno else str(error)}
    if error.errno in _FULL:
        return MailError(Kind.STORAGE, Reason.DISK_FULL, "The disk is full.", Retry.LATER, facts=facts)
    if error.errno in _READ_ONLY:
        detail = f"{path} cannot be written: {facts['system']}."
        return MailError(Kind.STORAGE, Reason.READ_ONLY, detail, Retry.NEEDS_USER, facts=facts)
    detail = f"{path} cannot be used: {facts['system']}."
    return MailError(Kind.STORAGE, Reason.STORAGE_FAILED, detail, Retry.LATER, facts=facts)


def private_folder(path: Path) -> bool:
    """Make sure that `path` is a folder that only its owner can enter (0700).

    Returns True when it existed and was open to others. Raises MailError(STORAGE).
    """
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        return os.name == "posix" and _close_to_others(path, 0o700)
    except OSError as error:
        raise from_os_error(error, path) from error


def lasting_folder(path: Path) -> bool:
    """As `private_folder`, for all that had to be made on the way, which survives a loss of power: a file lasts only if
    its folder's own name does.
    """
    try:
        for folder in reversed(list(takewhile(lambda one: not one.exists(), (path, *path.parents)))):
            folder.mkdir(mode=0o700, exist_ok=True)
            with contextlib.suppress(PermissionError):  # a parent that may be written to and not read
                sync_folder(folder.parent)
        return private_folder(path)
    except OSError as error:
        raise from_os_error(error, path) from error


def private_file(path: Path) -> bool:
    """Make sure that `path` is a file that only its owner can read (0600), created if missing.

    Returns True when it existed and was open to others. Raises MailError(STORAGE).
    """
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600))
        return os.name == "posix" and _close_to_others(path, 0o600)
    except OSError as error:
        raise from_os_error(error, path) from error


def _close_to_others(path: Path, mode: int) -> bool:
    if not stat.S_IMODE(path.stat().st_mode) & 0o077:
        return False
    path.chmod(mode)
    return True


def sync_folder(path: Path) -> None:
    """Make the names in a folder durable. Windows has no such call; NTFS journals names itself. Nor have some network
    and user-space file systems: there nothing more can be done.
    """
    if sys.platform == "win32":
        return
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_SUCH_CALL:
            raise
    finally:
        os.close(descriptor)


def _sync_file(descriptor: int) -> None:
    if sys.platform == "darwin":  # fsync alone leaves the data in the drive's cache there
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


class NewFile:
    """A file being written under a temporary name in the folder it will live in.

    Use it as a context manager: leaving without `commit` removes it, and an OSError on the way out
    becomes a MailError(STORAGE). `file` is open for writing and reading, with a buffer.
    """

    def __init__(self, folder: Path) -> None:
        self.temporary = folder / f"{secrets.token_hex(8)}{TEMPORARY}"
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        try:
            descriptor = os.open(self.temporary, flags, 0o600)
        except OSError as error:
            raise from_os_error(error, folder) from error
        self.file: BinaryIO = os.fdopen(descriptor, "w+b", buffering=BUFFER)
        self._finished = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._finished:
            self.discard()
        if isinstance(error, OSError):
            raise from_os_error(error, self.temporary.parent) from error

    def commit(self, target: Path) -> None:
        """Give the file its name, durably. Once only; after a failure the file is gone.

        Raises MailError(STORAGE).
        """
        if self._finished:
            raise RuntimeError("a file is committed once")
        try:
            self.file.flush()
            _sync_file(self.file.fileno())
            self.file.close()
            os.replace(self.temporary, target)
            self._finished = True
            sync_folder(target.parent)
        except OSError as error:
            if self._finished:
                # the name is there, perhaps not for good: nobody may rely on it
                with contextlib.suppress(OSError):  # the first failure is the one to tell
                    target.unlink()
            else:
                self.discard()
            raise from_os_error(error, target) from error

    def discard(self) -> None:
        """Remove what was written."""
        self._finished = True
        with contextlib.suppress(OSError):  # closing flushes, which is what may have failed before
            self.file.close()
        with contextlib.suppress(OSError):  # a temporary name is swept at a later start
            self.temporary.unlink()
