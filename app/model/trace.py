"""What a mail server says about a message of which nobody knows whether it arrived."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Found(StrEnum):
    """What became of looking for a copy."""

    COPY = "copy"
    """There is one, which only a server that took the message has."""
    EARLIER_COPY = "earlier_copy"
    """There is one, but part of the recipients were confirmed before, and it may be theirs: it proves nothing."""
    NONE = "none"
    """There is none. Not every provider keeps what programs send, so it proves nothing."""
    NO_FOLDER = "no_folder"
    """The server has no folder for sent mail."""


@dataclass(frozen=True)
class Trace:
    """`folder` is where it was looked for last, as a person reads its name."""

    found: Found
    host: str
    folder: str = ""
