"""Pictures made for sending: copies that can be made anew at any time from what was attached."""

from __future__ import annotations

import contextlib
import os
import re
import time
from pathlib import Path

from app.storage.files import TEMPORARY, NewFile, private_folder

_NAME = re.compile(r"[0-9a-f]{64}\.(jpg|png|webp|same)")
SAME = "same"
"""The ending of an empty file that says: the attached octets are sent as they are."""


class Prints:
    """One folder; a name is the recipe's hash and an ending. All methods block but `path`."""

    def __init__(self, spool: Path) -> None:
        self._folder = spool / "prints"

    def path(self, key: str) -> Path:
        if not _NAME.fullmatch(key):
            raise ValueError("not the name of a print")
        return self._folder / key

    def find(self, recipe: str) -> str:
        """The name of what was made by this recipe, "" if nothing was. It is young again."""
        for ending in ("jpg", "png", "webp", SAME):
            with contextlib.suppress(OSError):  # not this ending
                os.utime(self.path(f"{recipe}.{ending}"))
                return f"{recipe}.{ending}"
        return ""

    def keep(self, recipe: str, ending: str, data: bytes) -> str:
        """Store what was made; its name. Raises MailError(STORAGE)."""
        target = self.path(f"{recipe}.{ending}")
        private_folder(self._folder)
        with NewFile(self._folder) as new:
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
