"""The text of a message on its way from the spool file to the wire."""

from __future__ import annotations

import hashlib
import hmac
import os
from pathlib import Path
from types import TracebackType

from app import aside
from app.errors import Kind, MailError, Reason, Retry

_NO_BREAKS = bytes(octet for octet in range(256) if octet not in b"\r\n\0")
_STRIDE = 78  # octets of a full base64 line with its end
CHUNK = 256 * 1024  # octets: below, hopping between threads costs more than the work


def _line_ends(piece: bytes, expected: int) -> int:
    """How many CRLF there are. Encoded attachments have one every 78 octets, which two strides show far faster."""
    first = piece.find(b"\r\n")
    if first >= 0 and piece[first::_STRIDE] == b"\r" * expected and piece[first + 1 :: _STRIDE] == b"\n" * expected:
        return expected
    return piece.count(b"\r\n")


class DotStuffer:
    """Doubles a dot at the start of a line (RFC 5321 section 4.5.2), however the text is cut into pieces."""

    def __init__(self) -> None:
        self._tail = b"\r\n"  # the start of the text is the start of a line

    def feed(self, piece: bytes) -> bytes:
        """`piece` with leading dots doubled. Lines end in CRLF and nothing else."""
        if not piece:
            return piece
        stuffed = piece.replace(b"\r\n.", b"\r\n..") if b"." in piece else piece
        if self._tail == b"\r\n" and piece[:1] == b".":
            stuffed = b"." + stuffed
        elif self._tail[-1:] == b"\r" and piece[:2] == b"\n.":
            stuffed = b"\n.." + stuffed[2:]
        self._tail = (self._tail + piece[-2:])[-2:]
        return stuffed

    @property
    def end(self) -> bytes:
        """What is missing so that the text ends with a whole line."""
        return b"" if self._tail == b"\r\n" else b"\r\n"


class AsItIs(DotStuffer):
    """Changes nothing: a chunk says beforehand how long it is, so no dot can end it (RFC 3030 section 2)."""

    def feed(self, piece: bytes) -> bytes:
        """`piece` itself."""
        self._tail = (self._tail + piece[-2:])[-2:]
        return piece


class SpoolText:
    """Reads, hashes, checks and stuffs in one go; making one and `next` touch the file and are for a worker thread.

    `stuffer` is a fresh one of the kind that the way of sending needs; none doubles dots.
    `first` is what `next` would have given first: a short message costs one visit to the thread.
    Raises MailError: SPOOL_MISSING, SPOOL_CHANGED, or NOT_A_MESSAGE for a lone CR, a lone LF or a NUL,
    which could end the message early on a careless server (CVE-2023-51764).
    """

    def __init__(self, path: Path, size: int, sha256: str, stuffer: DotStuffer | None = None) -> None:
        try:
            self._file = path.open("rb")
        except OSError as error:
            raise _lost(path, error.strerror or "it cannot be opened") from error
        self._path, self._size, self._sha256 = path, size, sha256
        self._hash = hashlib.sha256()
        self._stuffer = stuffer or DotStuffer()
        self._after_cr = False
        found = os.fstat(self._file.fileno()).st_size
        if found != size:
            self._file.close()
            raise _changed(path, f"it has {found} octets instead of {size}")
        self._left = size
        try:
            self.first = self.next()
        except BaseException:
            self._file.close()
            raise

    @property
    def at_end(self) -> bool:
        """Everything was read."""
        return self._left <= 0

    def __enter__(self) -> SpoolText:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._file.close()

    def next(self) -> tuple[bytes, int]:
        """A piece for the wire and how many octets of the file it stands for; `(b"", 0)` at the end."""
        try:
            piece = self._file.read(CHUNK)
        except OSError as error:
            raise _lost(self._path, error.strerror or "it cannot be read") from error
        self._left = self._left - len(piece) if piece else 0
        self._hash.update(piece)
        self._check_lines(piece)
        return self._stuffer.feed(piece), len(piece)

    def finish(self) -> bytes:
        """Whatever belongs between the last piece and the end. Call when `next` gave nothing."""
        if not hmac.compare_digest(self._hash.hexdigest(), self._sha256.lower()):
            raise _changed(self._path, "its content is not what was queued")
        if self._after_cr:
            raise self._broken()
        return self._stuffer.end

    def _check_lines(self, piece: bytes) -> None:
        """Every line ends in CRLF, without exception."""
        if not piece:
            return
        whole_pair = self._after_cr and piece[:1] == b"\n"
        ends_with_cr = piece[-1:] == b"\r"
        inner = piece[whole_pair : len(piece) - ends_with_cr]
        breaks = len(inner.translate(None, _NO_BREAKS))  # CR, LF and NUL
        if breaks != 2 * _line_ends(inner, breaks // 2) or (self._after_cr and not whole_pair):
            raise self._broken()
        self._after_cr = ends_with_cr

    def _broken(self) -> MailError:
        return MailError(
            Kind.INVALID,
            Reason.NOT_A_MESSAGE,
            "The message holds line breaks or zero bytes that mail does not allow, so it was not sent.",
            Retry.NEVER,
            facts={"file": str(self._path)},
        )


async def opened(path: Path, size: int, sha256: str, stuffer: DotStuffer) -> SpoolText:
    """A `SpoolText`, made in a worker thread. Who is cancelled meanwhile leaves no open file behind."""
    return await aside.made(lambda: SpoolText(path, size, sha256, stuffer), SpoolText.close)


def _lost(path: Path, why: str) -> MailError:
    return MailError(
        Kind.STORAGE,
        Reason.SPOOL_MISSING,
        f"The stored message {path.name} cannot be read: {why}.",
        Retry.NEEDS_USER,
        facts={"file": str(path), "problem": why},
    )


def _changed(path: Path, why: str) -> MailError:
    return MailError(
        Kind.STORAGE,
        Reason.SPOOL_CHANGED,
        f"The stored message {path.name} was changed after it was queued, so it was not sent: {why}.",
        Retry.NEEDS_USER,
        facts={"file": str(path), "problem": why},
    )
