"""Every setting with its type, default and meaning. Stored by name; unknown names are kept."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    """What a person can change. Durations are seconds."""

    undo_seconds: int = 5
    """How long Send can be undone; 0 sends at once."""

    theme: str = "system"
    """`system`, `light` or `dark`."""

    language: str = ""
    """A language tag such as `es`; empty follows the system."""

    paused: bool = False
    """Nothing leaves the outbox while this is on."""

    zoom: float = 1.0
    """Size of the text on paper, for the writer's eyes only."""

    keep_transcripts: int = 3
    """How many conversations are kept for each message, secrets redacted."""
