"""Earlier versions of a draft."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Version:
    """One earlier version without its content. `at`: seconds since the epoch when it was current.

    `characters` is the length of its text; `grown` how many characters it had more than the version before it.
    """

    id: int
    draft_id: int
    at: float
    characters: int
    grown: int
