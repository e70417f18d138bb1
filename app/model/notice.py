"""Something to tell a person at start: it went well in the end, and they should know."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.errors import Reason


@dataclass(frozen=True)
class Notice:
    """What was put right. `facts` as in `MailError`: `path` (where it is now), `name`."""

    reason: Reason
    facts: dict[str, str] = field(default_factory=dict)
