"""How safe the text in a compose window is: what its draft saver last said."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import MailError


@dataclass(frozen=True)
class Saving:
    """A write is under way."""


@dataclass(frozen=True)
class Saved:
    """Everything typed until `at` (seconds since the epoch) is stored."""

    at: float


@dataclass(frozen=True)
class Failed:
    """The last write failed; the text is kept in memory and tried again."""

    error: MailError


SaveState = Saving | Saved | Failed
