"""Which processes live: each holds a lock on a file of its own in the profile.

A lease in the outbox and a draft that is open in a window carry the id of their owner. When the
process ends in any way, the operating system drops its lock, and what it held may be taken over.
"""

from __future__ import annotations

import contextlib
import uuid
from pathlib import Path

from app.storage.files import from_os_error, private_folder
from app.storage.locks import FileLock


class Owner:
    """This process (or one engine of it), as others on the same profile see it."""

    def __init__(self, profile: Path) -> None:
        self._folder = profile / "run"
        self._lock: FileLock | None = None
        self.id = ""

    def acquire(self) -> str:
        """Become alive under a new id. Raises MailError(STORAGE)."""
        private_folder(self._folder)
        while not self.id:
            name = uuid.uuid4().hex
            lock = FileLock(self._path(name))
            try:
                # somebody who sweeps may see the file before it is locked and remove it: then again
                if lock.take() and lock.still_named:
                    self.id, self._lock = name, lock
                else:
                    lock.release()
            except OSError as error:
                raise from_os_error(error, lock.path) from error
        return self.id

    def is_alive(self, owner_id: str) -> bool:
        """Whether the process with this id still runs. An empty or malformed id never does."""
        if not owner_id or not owner_id.isalnum():
            return False
        if owner_id == self.id:
            return True
        lock = FileLock(self._path(owner_id))
        try:
            # shared, so that two who ask at once do not take each other for the owner
            if not lock.take(shared=True, create=False):
                return True
        except FileNotFoundError:
            return False
        except OSError as error:
            raise from_os_error(error, lock.path) from error
        lock.release()
        return False

    def are_others_alive(self) -> bool:
        """Whether somebody else has the profile open. Raises MailError(STORAGE)."""
        return any(self.is_alive(path.stem) for path in self._folder.glob("*.lock") if path.stem != self.id)

    def sweep(self) -> int:
        """Remove the files of dead processes; the number removed."""
        removed = 0
        for path in self._folder.glob("*.lock"):
            lock = FileLock(path)
            with contextlib.suppress(OSError):  # another process sweeps as well, or a later start
                if path.stem != self.id and lock.take(create=False):
                    path.unlink()
                    removed += 1
            lock.release()
        return removed

    def release(self) -> None:
        """Stop being alive."""
        if self._lock is not None:
            self._lock.release()
            with contextlib.suppress(OSError):  # without its lock the file says nothing; a later start sweeps it
                self._lock.path.unlink()
        self._lock, self.id = None, ""

    def _path(self, owner_id: str) -> Path:
        return self._folder / f"{owner_id}.lock"
