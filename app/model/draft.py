"""A message that is being written, and the files that belong to it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.address import Address


class Priority(StrEnum):
    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


class Disposition(StrEnum):
    """Where a file appears to the reader (RFC 2183)."""

    INLINE = "inline"
    ATTACHMENT = "attachment"


@dataclass(frozen=True)
class Attachment:
    """A file of a message. Its bytes are copied into the spool when it is attached.

    `key` names the copy (SHA-256, hexadecimal). `content_id` has no angle brackets and is what the
    text refers to as `cid:...`; a picture may be switched between inline and attachment at any
    time, so the id is given when it is attached. `origin` is the path it came from, with its size
    and change time (`origin_mtime`, nanoseconds) then, so that a changed original can be reported.
    """

    name: str
    content_type: str
    size: int
    key: str
    disposition: Disposition = Disposition.ATTACHMENT
    content_id: str = ""
    origin: str = ""
    origin_mtime: int = 0


@dataclass(frozen=True)
class Draft:
    """Everything that a compose window knows. `id` is 0 until the draft is first stored.

    Recipient fields hold what was typed, also what is not an address yet: a draft never loses text.
    `read_receipt` asks the readers, `delivery_report` asks the servers on the way to report success,
    failure and delay (RFC 3461). `html` is the body as our serializer writes it; `text` is used instead
    when `html` is empty. `not_before` is wall-clock seconds, 0 for "now". Times are seconds since the epoch, UTC.
    """

    identity_id: int = 0
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()
    subject: str = ""
    html: str = ""
    text: str = ""
    attachments: tuple[Attachment, ...] = ()
    priority: Priority = Priority.NORMAL
    read_receipt: bool = False
    delivery_report: bool = False
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    not_before: float = 0.0
    changed: float = 0.0
    open_in_window: bool = False
    id: int = 0

    @property
    def is_empty(self) -> bool:
        """Nothing that a person would miss. `text` stands for the words of `html` as well."""
        return not (
            self.to
            or self.cc
            or self.bcc
            or self.subject.strip()
            or self.text.strip()
            or self.attachments
            or "<img" in self.html
        )


def recipients_of(draft: Draft) -> tuple[Address, ...]:
    """All recipients in the order To, Cc, Bcc, each addr-spec once. Raises MailError(INVALID)."""
    seen: dict[str, Address] = {}
    for text in (*draft.to, *draft.cc, *draft.bcc):
        address = Address.parse(text)
        seen.setdefault(address.wire.lower(), address)
    return tuple(seen.values())
