"""Where a message is written to: counts and hashes on the way, and names the faults of the disk."""

from __future__ import annotations

import errno
import hashlib
from typing import BinaryIO

from app.errors import Kind, MailError, Reason, Retry

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_PROTECTED = {errno.EROFS, errno.EACCES, errno.EPERM}


class Sink:
    """Writes to `out`; `size` (octets) and `sha256` describe everything written so far.

    `write` raises MailError(STORAGE): DISK_FULL, READ_ONLY or STORAGE_FAILED.
    """

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._hash = hashlib.sha256()
        self.size = 0

    def write(self, octets: bytes) -> None:
        self._hash.update(octets)
        self.size += len(octets)
        try:
            rest = memoryview(octets)
            while rest:  # an unbuffered file may take less than it is given
                rest = rest[self._out.write(rest) :]
        except OSError as error:
            raise storage_error(error) from error

    @property
    def sha256(self) -> str:
        return self._hash.hexdigest()


def storage_error(error: OSError) -> MailError:
    """The fault of a file that is written to."""
    if error.errno in _FULL:
        reason, detail = Reason.DISK_FULL, "There is no space left for the message on this disk."
    elif error.errno in _PROTECTED:
        reason, detail = Reason.READ_ONLY, "The place where the message is kept cannot be written to."
    else:
        reason, detail = Reason.STORAGE_FAILED, f"The message could not be written: {error.strerror or error}."
    return MailError(Kind.STORAGE, reason, detail, Retry.NEEDS_USER)
