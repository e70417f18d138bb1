"""The spool: files that rows name. Frozen messages in `out`, attachment copies in `parts`; what was sent in `sent`.

A message file is written once and never changed. Rows are removed first and their files later, so
a file without a row is rubbish and a row without a file is a fault; `sweep` clears the former.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import time
from collections.abc import Collection
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from app.errors import Kind, MailError, Reason, Retry
from app.storage.files import TEMPORARY, NewFile, from_os_error, lasting_folder, sync_folder
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
        self._sent = profile / "sent"
        self.parts = Parts(profile / "spool")

    def new_message(self) -> OutgoingFile:
        """Begin a message file. Raises MailError(STORAGE)."""
        lasting_folder(self._out)
        return OutgoingFile(self._out)

    def path(self, key: str) -> Path:
        """Where the message with this key is, on its way or filed; it need not exist."""
        waiting, filed = self._places(key)
        return filed if not waiting.exists() and filed.exists() else waiting

    def now_at(self, path: Path) -> Path:
        """Where the message is now that was at `path`: filed meanwhile, perhaps. A path that is none of ours stays."""
        ours = path.parent in (self._out.absolute(), self._sent.absolute()) and _KEY.fullmatch(path.stem)
        return self.path(path.stem).absolute() if ours else path

    def file(self, key: str) -> None:
        """Put a message that was sent where copies are kept; it stays in one piece and is in one of both places at any
        time. Durable with `sync_filed`. Raises MailError(STORAGE): SPOOL_MISSING when there is none.
        """
        waiting, filed = self._places(key)
        lasting_folder(self._sent)
        try:
            os.replace(waiting, filed)
        except FileNotFoundError as error:
            if not filed.exists():
                facts = {"path": str(waiting)}
                detail = "The stored message is no longer there."
                raise MailError(Kind.STORAGE, Reason.SPOOL_MISSING, detail, Retry.NEVER, facts=facts) from error
        except OSError as error:
            raise from_os_error(error, filed) from error

    def sync_filed(self) -> None:
        """Make the places of filed messages durable. Raises MailError(STORAGE)."""
        try:
            sync_folder(self._sent)
        except OSError as error:
            raise from_os_error(error, self._sent) from error

    def remove(self, key: str) -> None:
        """Forget a message; the row that named it must be gone. Missing is fine. Raises MailError(STORAGE)."""
        for path in self._places(key):
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
        for path in (*self._out.glob("*"), *self._sent.glob("*")):
            if path.suffix not in (".eml", TEMPORARY) or path.name in named:
                continue
            with contextlib.suppress(OSError):  # another process sweeps as well, or a later start
                if path.stat().st_mtime < limit:
                    path.unlink()
                    removed += 1
        return removed

    def _places(self, key: str) -> tuple[Path, Path]:
        if not _KEY.fullmatch(key):
            raise ValueError("not a spool key")
        return self._out / f"{key}.eml", self._sent / f"{key}.eml"
