"""What a `mailto:` link asks for, once everything dangerous has been taken out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Refused(StrEnum):
    """What a link asked for and does not get; a person is told."""

    FILES = "files"
    """It names files to attach. A page must not choose what leaves somebody's disk."""
    RECIPIENTS = "recipients"
    """An address with a line break or another control character: it was meant to become something else."""
    TOO_MANY = "too_many"
    """More recipients than a link may bring."""
    TOO_LONG = "too_long"
    """Its subject or its text was cut."""


@dataclass(frozen=True)
class MailLink:
    """Recipients as they were written, perhaps no addresses; `in_reply_to` is one message id or empty.

    `text` has lines that end in `\\n`. `files` are the names in `attach=`, for telling only: nothing opens them.
    """

    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()
    subject: str = ""
    text: str = ""
    in_reply_to: str = ""
    refused: frozenset[Refused] = frozenset()
    files: tuple[str, ...] = ()
