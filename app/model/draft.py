"""A message that is being written, and the files that belong to it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.address import Address
from app.model.picture import PicturePlan
from app.model.reports import ALL_REPORTS
from app.model.signed import Signed


class Priority(StrEnum):
    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


class Disposition(StrEnum):
    """Where a file appears to the reader (RFC 2183)."""

    INLINE = "inline"
    ATTACHMENT = "attachment"


_AS_IT_IS = PicturePlan()
ELSEWHERE = "@elsewhere"
"""How a content id ends that stands for a picture on the web: such a one is in `Draft.elsewhere`."""


@dataclass(frozen=True)
class Attachment:
    """A file of a message. Its bytes are copied into the spool when it is attached.

    `key` names the copy (SHA-256, hexadecimal). `content_id` has no angle brackets and is what the
    text refers to as `cid:...`; a picture may be switched between inline and attachment at any
    time, so the id is given when it is attached. `origin` is the path it came from, with its size
    and change time (`origin_mtime`, nanoseconds) then, so that a changed original can be reported.
    `plan` says what is done to a picture when it is sent; the copy stays what it was.
    """

    name: str
    content_type: str
    size: int
    key: str
    disposition: Disposition = Disposition.ATTACHMENT
    content_id: str = ""
    origin: str = ""
    origin_mtime: int = 0
    plan: PicturePlan = _AS_IT_IS


class Quoting(StrEnum):
    """How a message brings an earlier one along."""

    REPLY = "reply"
    FORWARD = "forward"


class OwnText(StrEnum):
    """Where a person writes: above what is quoted, or below it."""

    ABOVE = "above"
    BELOW = "below"


@dataclass(frozen=True)
class Original:
    """The sealed message that a reply or a forward brings along: never edited, sent as it was read once.

    `html` and `text` name the copies in the spool: a safe fragment of HTML in UTF-8 that goes out byte for
    byte, and the same as plain text. `pictures` are what `html` refers to as `cid:`; they are no attachments
    of the draft. `heading` is what stands before it: the line "On ... wrote:", or the head of what is
    forwarded. `title` names it to a person (author and date). `lines` are those of the plain text.
    """

    html: Attachment
    text: Attachment
    quoting: Quoting = Quoting.REPLY
    heading: tuple[str, ...] = ()
    title: str = ""
    lines: int = 0
    pictures: tuple[Attachment, ...] = ()
    own_text: OwnText = OwnText.ABOVE

    @property
    def files(self) -> tuple[Attachment, ...]:
        """All copies in the spool that it needs."""
        return (self.html, self.text, *self.pictures)


@dataclass(frozen=True)
class Draft:
    """Everything that a compose window knows. `id` is 0 until the draft is first stored.

    Recipient fields hold what was typed, also what is not an address yet: a draft never loses text. `read_receipt`
    asks the readers, `delivery_report` asks the servers on the way to report what `report_on` says, and to send the
    message back whole if `report_whole` (RFC 3461). `html` is the body as our serializer writes it; `text` is used
    instead when `html` is empty, and always when the message is `plain`, which is then sent as text alone. Neither
    holds anything of `original`. `sender` is a mailbox that stands in From in place of the identity's, who sends it
    all the same; `copies` are those in Cc and Bcc who came by themselves, as the identity always copies them.
    `elsewhere` are pictures on the web that nobody has fetched: the content id by which `html` has a place for
    each, and the address. They do not go out. `languages` are tags of dictionaries that a person chose for this
    message, none to go by the settings and the text. `not_before` is wall-clock seconds, 0 for "now"; with
    `by_server` the message goes at once, for the server to keep until then (RFC 4865). Times are seconds since the
    epoch, UTC.
    """

    identity_id: int = 0
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()
    subject: str = ""
    html: str = ""
    text: str = ""
    attachments: tuple[Attachment, ...] = ()
    original: Original | None = None
    priority: Priority = Priority.NORMAL
    read_receipt: bool = False
    delivery_report: bool = False
    plain: bool = False
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    not_before: float = 0.0
    changed: float = 0.0
    open_in_window: bool = False
    id: int = 0
    signature: Signed | None = None
    sender: str = ""
    copies: tuple[str, ...] = ()
    elsewhere: tuple[tuple[str, str], ...] = ()
    by_server: bool = False
    languages: tuple[str, ...] = ()
    report_on: str = ALL_REPORTS
    report_whole: bool = False

    @property
    def is_empty(self) -> bool:
        """Nothing that a person would miss; a signature that came by itself is nothing. `text` stands for the words
        of `html` as well.
        """
        return not (
            self.to
            or set(self.cc) - set(self.copies)
            or set(self.bcc) - set(self.copies)
            or self.subject.strip()
            or self.original
            or any(file.content_id not in self._signed.pictures for file in self.attachments)
            or self._has_own_text
        )

    def adds_to(self, begun: Draft) -> bool:
        """Whether there is more in it than in the answer or the forward that it was `begun` as, which had no text yet:
        something that a person would miss. A signature that came by itself is nothing, nor are those who always get
        copies.
        """
        copies, pictures = set(self.copies), self._signed.pictures
        return (
            self.to != begun.to
            or tuple(a for a in self.cc if a not in copies) != tuple(a for a in begun.cc if a not in copies)
            or tuple(a for a in self.bcc if a not in copies) != tuple(a for a in begun.bcc if a not in copies)
            or self.subject != begun.subject
            or self.original != begun.original
            or (self.not_before, self.priority) != (begun.not_before, begun.priority)
            or tuple(f for f in self.attachments if f.content_id not in pictures) != begun.attachments
            or self._has_own_text
        )

    @property
    def _signed(self) -> Signed:
        """The signature while it is as it came."""
        return self.signature if self.signature is not None and self.signature.intact else Signed()

    @property
    def _has_own_text(self) -> bool:
        words, pictures = " ".join(self.text.split()), self.html.count("<img") - self._signed.html.count("<img")
        return words != " ".join(self._signed.words.split()) or pictures > 0


def recipients_of(draft: Draft) -> tuple[Address, ...]:
    """All recipients in the order To, Cc, Bcc, each addr-spec once. Raises MailError(INVALID)."""
    seen: dict[str, Address] = {}
    for text in (*draft.to, *draft.cc, *draft.bcc):
        address = Address.parse(text)
        seen.setdefault(address.wire.lower(), address)
    return tuple(seen.values())
