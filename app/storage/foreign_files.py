"""Files outside the profile that a person chose to read from or to write to."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from app.errors import Kind, MailError, Reason, Retry
from app.storage.files import from_os_error


def read_foreign(path: Path, most: int) -> bytes:
    """The first `most` octets; blocks. Raises MailError(INVALID, ATTACHMENT_UNREADABLE)."""
    try:
        with path.open("rb") as file:
            return file.read(most)
    except (OSError, ValueError) as error:
        detail, facts = f"{path.name} cannot be read ({error}).", {"name": path.name}
        raise MailError(Kind.INVALID, Reason.ATTACHMENT_UNREADABLE, detail, Retry.NEEDS_USER, facts=facts) from error


def write_shared(path: Path, data: bytes) -> None:
    """Whole or not at all: what stood there before stays until everything is written; blocks.

    Raises MailError(STORAGE).
    """
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(prefix=".tintero-", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except OSError as error:
        if temporary:
            with contextlib.suppress(OSError):  # the first failure is the one to tell
                os.unlink(temporary)
        raise from_os_error(error, path) from error
