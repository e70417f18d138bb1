"""Pictures made for sending: copies that can be made anew at any time from what was attached.

A file begins with the SHA-256 of what follows. One that does not say the truth about itself is thrown away.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import time
from pathlib import Path
from typing import BinaryIO

from app.errors import MailError
from app.storage.checked_copy import DIGEST, CheckedCopy
from app.storage.files import TEMPORARY, NewFile, private_folder

_NAME = re.compile(r"[0-9a-f]{64}\.(jpg|png|webp|same)")
SAME = "same"
"""The ending of a file without content that says: the attached octets are sent as they are."""


class Prints:
    """One folder; a name is the recipe's hash and an ending. All methods block but `path`."""

    def __init__(self, spool: Path) -> None:
        self._folder = spool / "prints"

    def path(self, key: str) -> Path:
        """Where the print of this name is kept. Raises ValueError for what is no such name."""
        if not _NAME.fullmatch(key):
            raise ValueError("not the name of a print")
        return self._folder / key

    def find(self, recipe: str) -> str:
        """The name of what was made by this recipe, "" if nothing was or it was harmed. It is young again."""
        for ending in ("jpg", "png", "webp", SAME):
            name = f"{recipe}.{ending}"
            with contextlib.suppress(OSError):  # not this ending
                os.utime(self.path(name))
                if self._is_whole(name):
                    return name
                self.path(name).unlink()
        return ""

    def size(self, key: str) -> int:
        """Octets of what was made. Raises OSError."""
        return self.path(key).stat().st_size - DIGEST

    def open(self, key: str, name: str) -> BinaryIO:
        """What was made, to be read to its end; `name` is what a person calls it. Raises OSError, and at the end
        MailError(STORAGE, ATTACHMENT_DAMAGED).
        """
        return CheckedCopy(self.path(key), None, name)

    def _is_whole(self, name: str) -> bool:
        try:
            with self.open(name, name) as print_:
                print_.read()
        except MailError:
            return False
        return True

    def keep(self, recipe: str, ending: str, data: bytes) -> str:
        """Store what was made; its name. Raises MailError(STORAGE)."""
        target = self.path(f"{recipe}.{ending}")
        private_folder(self._folder)
        with NewFile(self._folder) as new:
            new.file.write(hashlib.sha256(data).digest())
            new.file.write(data)
            new.commit(target)
        return target.name

    def sweep(self, older_than: float) -> int:
        """Remove what nobody asked for within `older_than` seconds; the number."""
        limit, removed = time.time() - older_than, 0
        for path in self._folder.glob("*"):
            if _NAME.fullmatch(path.name) or path.suffix == TEMPORARY:
                with contextlib.suppress(OSError):  # another process sweeps as well, or a later start
                    if path.stat().st_mtime < limit:
                        path.unlink()
                        removed += 1
        return removed
