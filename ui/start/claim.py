"""Who has the windows of a profile: one process at a time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile

from ui.start.errand import mark


class Claim:
    """A lock file in the profile. It dies with its process, however that ends."""

    def __init__(self, profile: Path) -> None:
        self._lock = QLockFile(str(mark(profile)))
        self._lock.setStaleLockTime(0)  # only the death of its owner frees it, not its age

    def take(self) -> bool:
        """True unless another process has the windows. Where no lock can be written, nobody can have it."""
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def release(self) -> None:
        """Give it back."""
        self._lock.unlock()
