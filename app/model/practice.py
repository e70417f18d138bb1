"""The practice server, as whoever sets up an account for it needs to know it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

PRACTICE_USER = "practice@tintero.test"
"""Who signs in at the practice server: so its account is known again at the next start."""


@dataclass(frozen=True)
class PracticeInfo:
    """Where the practice server listens and what it expects. `folder` holds what it received."""

    host: str
    port_starttls: int
    port_tls: int
    user: str
    password: str = field(repr=False)
    ca_file: Path
    folder: Path

    def received(self) -> list[Path]:
        """The messages that arrived, the oldest first: `NAME.eml`, each with its envelope in `NAME.json`."""
        return sorted(self.folder.glob("*.eml"))
