"""A message that somebody else wrote, as it was read from a file: words, people, and a list of its parts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.model.address import Address
from app.model.delivery_report import DeliveryReport


class Flaw(StrEnum):
    """What a person should know before trusting what is shown."""

    BROKEN = "broken"
    """The structure is damaged; what could be made out is shown."""

    CUT = "cut"
    """Too many or too deep parts, or too long a text: the rest is only in the file."""

    CHARSET = "charset"
    """The text is not in the character set that it claims."""

    SIMPLIFIED = "simplified"
    """Some of the formatting was left out."""

    WORDS_ONLY = "words_only"
    """The message could not be read as it is meant; only its raw words are shown."""


@dataclass(frozen=True)
class LetterFile:
    """A part that is not the text. `number` finds it again in the same file; `size` is octets when decoded.

    `content_id` is what the HTML calls it (`cid:`), "" when it does not; such a picture is no attachment.
    `name` is harmless as a file name.
    """

    number: int
    name: str
    content_type: str
    size: int
    content_id: str = ""

    @property
    def is_in_text(self) -> bool:
        return bool(self.content_id)


@dataclass(frozen=True)
class Letter:
    """All strings are clean; `html` is a safe fragment ("" when there is none) and `text` the same words plain.

    `delivered_to` are the addresses that servers noted on the way (Delivered-To, X-Original-To, Resent-To...).
    `list_post` is where a mailing list takes mail. Message ids have their angle brackets. `date` is in seconds
    since the epoch, None when it is unreadable; `zone` the writer's offset from UTC in minutes.
    `remote_pictures` would be fetched from the network; none is unless a person asks. `report` is what a server says
    about a message that somebody sent.
    """

    path: Path
    author: tuple[Address, ...] = ()
    sender: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    followup_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    delivered_to: tuple[Address, ...] = ()
    list_post: str = ""
    subject: str = ""
    message_id: str = ""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    date: float | None = None
    zone: int = 0
    html: str = ""
    text: str = ""
    files: tuple[LetterFile, ...] = ()
    flaws: frozenset[Flaw] = frozenset()
    remote_pictures: int = 0
    report: DeliveryReport | None = None

    @property
    def attachments(self) -> tuple[LetterFile, ...]:
        """The files that the text does not show."""
        return tuple(file for file in self.files if not file.is_in_text)


@dataclass(frozen=True)
class MailboxEntry:
    """One message of a mailbox file: octets `start` to `end` of it, and what a list shows. `date` as in Letter."""

    start: int
    end: int
    subject: str = ""
    author: str = ""
    to: str = ""
    date: float | None = None


class Way(StrEnum):
    """What a person can make of a letter."""

    REPLY = "reply"
    REPLY_ALL = "reply_all"
    REPLY_LIST = "reply_list"
    FORWARD = "forward"
    FORWARD_ATTACHED = "forward_attached"
    EDIT_AS_NEW = "edit_as_new"

    @property
    def is_reply(self) -> bool:
        return self in (Way.REPLY, Way.REPLY_ALL, Way.REPLY_LIST)


@dataclass(frozen=True)
class Wording:
    """What stands before a quoted letter, in the person's language: "On ... wrote:", or the head of a forward.

    `title` names the letter to its reader: author and date.
    """

    heading: tuple[str, ...] = ()
    title: str = ""
