"""A copy that is read for sending: whoever reads it to its end knows that it is what was stored."""

from __future__ import annotations

import hashlib
import hmac
import io
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import Kind, MailError, Reason, Retry

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

DIGEST = hashlib.sha256().digest_size
"""Octets of the digest at the head of a file that carries its own."""


class CheckedCopy(io.FileIO):
    """The file at `path`, hashed while it is read from start to end: a disk that lost a bit, or a program that wrote
    into the folder, is found out before anything leaves.

    `sha256` (hex) is what it was stored with; None: its first `DIGEST` octets say it, and reading begins behind them.
    `name` is what the person calls it. The read that finds the end raises MailError(STORAGE, ATTACHMENT_DAMAGED)
    if the file is another one now. It cannot be read from the middle. Raises OSError.
    """

    def __init__(self, path: Path, sha256: str | None, name: str) -> None:
        super().__init__(path, "rb")
        self._hash, self._called = hashlib.sha256(), name
        self._expected = (super().read(DIGEST) or b"").hex() if sha256 is None else sha256

    def read(self, size: int | None = -1, /) -> bytes:
        if size is None or size < 0:
            return self.readall()
        block = super().read(size) or b""
        return self._seen(block, ended=not block and size > 0)

    def readall(self) -> bytes:
        return self._seen(super().readall() or b"", ended=True)

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        room = memoryview(buffer).cast("B")
        block = self.read(len(room))
        room[: len(block)] = block
        return len(block)

    def seekable(self) -> bool:
        """Never: what was skipped could not be vouched for."""
        return False

    def _seen(self, block: bytes, *, ended: bool) -> bytes:
        self._hash.update(block)
        if ended and not hmac.compare_digest(self._hash.hexdigest(), self._expected):
            detail = f"The stored copy of “{self._called}” is not what was attached."
            facts = {"name": self._called, "path": str(self.name)}
            raise MailError(Kind.STORAGE, Reason.ATTACHMENT_DAMAGED, detail, Retry.NEEDS_USER, facts=facts)
        return block
