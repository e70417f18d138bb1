"""The spool: files that rows name. Frozen messages in `out`, attachment copies in `parts`.

A message file is written once and never changed. Rows are removed first and their files later, so
a file without a row is rubbish and a row without a file is a fault; `sweep` clears the former.
"""

from __future__ import annotations

import contextlib
import re
import secrets
import time
from collections.abc import Collection
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from app.storage.files import TEMPORARY, NewFile, from_os_error, private_folder
from app.storage.parts import Parts

DAY = 86400.0  # seconds
_KEY = re.compile(r"[0-9a-f]{32}")


class OutgoingFile:
    """A message on its way to the disk: write to `file`, then `commit`.

    A context manager: leaving without `commit` removes what was written; an OSError while writing
    becomes a MailError(STORAGE), DISK_FULL among them.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._new = NewFile(folder)
        self.file: BinaryIO = self._new.file

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._new.__exit__(kind, error, trace)

    def commit(self) -> str:
        """Make the file durable. Returns the key that the row keeps. Raises MailError(STORAGE)."""
        key = secrets.token_hex(16)
        self._new.commit(self._folder / f"{key}.eml")
        return key

    def discard(self) -> None:
        """Remove what was written."""
        self._new.discard()


class Spool:
    """The folder `spool` of a profile. Methods block: call them in a thread, `path` excepted."""

    def __init__(self, profile: Path) -> None:
        self._out = profile / "spool" / "out"
        self.parts = Parts(profile / "spool")

    def new_message(self) -> OutgoingFile:
        """Begin a message file. Raises MailError(STORAGE)."""
        private_folder(self._out)
        return OutgoingFile(self._out)

    def path(self, key: str) -> Path:
        """Where the message with this key is; it need not exist."""
        if not _KEY.fullmatch(key):
            raise ValueError("not a spool key")
        return self._out / f"{key}.eml"

    def remove(self, key: str) -> None:
        """Forget a message; the row that named it must be gone. Missing is fine. Raises MailError(STORAGE)."""
        path = self.path(key)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise from_os_error(error, path) from error

    def sweep(self, named_keys: Collection[str], older_than: float = DAY) -> int:
        """Remove message files that no row names and that are older than `older_than` seconds.

        The age protects the file whose row is just being written. Returns the number removed.
        """
        limit = time.time() - older_than
        named = {f"{key}.eml" for key in named_keys}
        removed = 0
        for path in self._out.glob("*"):
            if path.suffix not in (".eml", TEMPORARY) or path.name in named:
                continue
            with contextlib.suppress(OSError):  # another process sweeps as well, or a later start
                if path.stat().st_mtime < limit:
                    path.unlink()
                    removed += 1
        return removed
