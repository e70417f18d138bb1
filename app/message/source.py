"""A message that exists already: an `.eml` file made ready to be sent.

Its octets stay as they are, with these exceptions, each for a reason:

* `Bcc` and `Resent-Bcc` fields are removed (RFC 5322 section 3.6.3).
* A file whose lines all end in LF gets CRLF. A mixture, or a bare CR, is refused: what servers make of it
  differs, and that difference has been used to smuggle messages (CVE-2023-51764). Nothing is guessed.
* A missing end of the last line is added.
* `Date`, `Message-ID` and (if the caller names a sender) `From` are added where they are missing.
* A first line `From someone date`, which belongs to mbox files and not to the message, is removed.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import partial
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from app.errors import Kind, MailError, Reason, Retry
from app.message.build import new_message_id
from app.message.wire import address_header, encoded_words, file_name, headers
from app.message.wire.fields import Field, split
from app.message.wire.headers import Header
from app.message.wire.seven_bit import Canonical, Flaw, line_ends_of
from app.message.wire.sink import Sink
from app.model.address import Address

_LONGEST_HEADER = 1_000_000  # octets
_CHUNK = 256 * 1024
_REMOVED = {"bcc", "resent-bcc"}
_OF_A_MESSAGE = {
    "bcc", "cc", "content-type", "date", "from", "in-reply-to", "message-id", "mime-version", "received", "references",
    "reply-to", "return-path", "sender", "subject", "to",
}  # fmt: skip
_NO_SENDER = Address("", "nobody@message.invalid")
_FLAWS = {
    Flaw.NUL: "it holds a NUL character",
    Flaw.MIXED_LINE_ENDS: "its lines end in different ways",
    Flaw.LONG_LINE: "it has a line of more than 998 characters",
}


@dataclass(frozen=True)
class SourceMessage:
    """What was written, and what the header says. Message id in angle brackets; `size` in octets.

    `bcc` is what stood in the removed fields. `unreadable` are recipients in To, Cc or Bcc that are no
    addresses: nothing goes to them unless the caller asks. `added` are the names of fields that were missing.
    `needs_8bit`: an octet above 127 was written. `needs_smtputf8`: the header itself is in UTF-8 (RFC 6532),
    or a recipient's local part is.
    """

    sender: Address | None
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    bcc: tuple[Address, ...]
    unreadable: tuple[str, ...]
    message_id: str
    subject: str
    size: int
    sha256: str
    needs_8bit: bool
    needs_smtputf8: bool
    added: tuple[str, ...]


def read_for_sending(
    path: Path, out: BinaryIO, *, sender: Address | None = None, now: datetime | None = None
) -> SourceMessage:
    """Write the message in the file `path` to `out`, as described above, in constant memory.

    `sender` is used for a missing From; `now` for a missing Date. A flaw may show at the end of the file only:
    after any error what was written is useless.

    Raises MailError: INVALID (NOT_A_MESSAGE, ATTACHMENT_MISSING, ATTACHMENT_NOT_A_FILE,
    ATTACHMENT_UNREADABLE, each with the fact `name`), STORAGE as `Sink.write`.
    """
    with _reading(path) as source:
        block, rest = _cut_header(source, path)
        head = _Head(_fields(block, path))
        authors = head.mailboxes("from").found
        missing = _missing(head, sender, now or datetime.now(UTC))
        sink = Sink(out)
        sink.write(headers.render(missing) if missing else b"")
        header = b"".join(field.raw for field in head.fields if field.name not in _REMOVED)
        body = Canonical(line_ends_of(block))
        for chunk in chain((header, rest), iter(partial(source.read, _CHUNK), b"")):
            sink.write(body.feed(chunk))
            if body.flaw:
                break
        sink.write(body.finish())
    if body.flaw:
        raise _not_a_message(path, _FLAWS[body.flaw])
    to, cc, bcc = (head.mailboxes(name) for name in ("to", "cc", "bcc"))
    added = {header.name: header.value for header in missing}
    return SourceMessage(
        sender=authors[0] if authors else None,
        to=to.found,
        cc=cc.found,
        bcc=bcc.found,
        unreadable=to.unreadable + cc.unreadable + bcc.unreadable,
        message_id=added.get("Message-ID") or next(iter(head.message_ids()), ""),
        subject=encoded_words.decode(next(iter(head.values("subject")), "")),
        size=sink.size,
        sha256=sink.sha256,
        needs_8bit=body.eight_bit,
        needs_smtputf8=_is_utf8_beyond_ascii(header)
        or any(a.needs_smtputf8 for a in (*authors, *to.found, *cc.found, *bcc.found)),
        added=tuple(added),
    )


@dataclass(frozen=True)
class _Head:
    """The fields of the message as they stand in the file."""

    fields: list[Field]

    def values(self, name: str) -> list[str]:
        return [field.value for field in self.fields if field.name == name]

    def mailboxes(self, name: str) -> address_header.Mailboxes:
        return address_header.parse(self.values(name))

    def message_ids(self) -> list[str]:
        return headers.find_message_ids(*self.values("message-id")[:1])


@contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    """The open file: regular files only, and never waiting for a pipe to be written to."""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        with open(os.open(path, flags), "rb") as source:
            if not stat.S_ISREG(os.fstat(source.fileno()).st_mode):
                raise _unusable(path, Reason.ATTACHMENT_NOT_A_FILE, "is not a file")
            yield source
    except FileNotFoundError as error:
        raise _unusable(path, Reason.ATTACHMENT_MISSING, "does not exist") from error
    except IsADirectoryError as error:
        raise _unusable(path, Reason.ATTACHMENT_NOT_A_FILE, "is not a file") from error
    except OSError as error:
        raise _unusable(path, Reason.ATTACHMENT_UNREADABLE, f"cannot be read: {error.strerror or error}") from error


def _cut_header(source: BinaryIO, path: Path) -> tuple[bytes, bytes]:
    """The header block, and what was read from the empty line behind it on."""
    block = source.read(_LONGEST_HEADER + _CHUNK)
    if not block:
        raise _not_a_message(path, "it is empty")
    if block.startswith(b"From "):
        block = block.partition(b"\n")[2]
    ends = [at + len(end) // 2 for end in (b"\r\n\r\n", b"\n\n") if (at := block.find(end)) >= 0]
    cut = min(ends, default=len(block))
    if cut > _LONGEST_HEADER:
        raise _not_a_message(path, "its header is larger than 1 MB")
    return block[:cut], block[cut:]


def _fields(block: bytes, path: Path) -> list[Field]:
    try:
        fields = split(block)
    except ValueError as error:
        raise _not_a_message(path, f"line {error} is not part of a mail header") from error
    if not any(field.name in _OF_A_MESSAGE for field in fields):
        raise _not_a_message(path, "it has no mail header")
    return fields


def _missing(head: _Head, sender: Address | None, now: datetime) -> list[Header]:
    """The fields that every message must have (RFC 5322 section 3.6) and this one lacks."""
    missing = []
    if not head.values("date"):
        missing.append(Header("Date", format_datetime(now.astimezone(UTC))))
    if not head.values("from") and sender:
        missing.append(headers.addresses("From", [sender]))
    if not head.values("message-id"):
        at = next(iter(head.mailboxes("from").found), sender) or _NO_SENDER
        missing.append(Header("Message-ID", new_message_id(at)))
    return missing


def _is_utf8_beyond_ascii(octets: bytes) -> bool:
    """Octets above 127 that are not UTF-8 are an old program's; no extension describes them."""
    if octets.isascii():
        return False
    try:
        octets.decode()
    except UnicodeDecodeError:
        return False
    return True


def _not_a_message(path: Path, why: str) -> MailError:
    return MailError(
        Kind.INVALID,
        Reason.NOT_A_MESSAGE,
        f"“{file_name.safe(path.name)}” cannot be sent as a message: {why}.",
        Retry.NEVER,
        facts={"name": file_name.safe(path.name), "why": why},
    )


def _unusable(path: Path, reason: Reason, why: str) -> MailError:
    name = file_name.safe(path.name)
    return MailError(Kind.INVALID, reason, f"“{name}” {why}.", Retry.NEVER, facts={"name": name})
