"""Where things are on this platform. `--profile DIR` moves all of it."""

from __future__ import annotations

from pathlib import Path


def database(profile: Path) -> Path:
    """The one file with drafts, outbox, accounts and settings."""
    return profile / "tintero.db"


def vault(profile: Path) -> Path:
    """Passwords under a passphrase, where a person chose to keep them there."""
    return profile / "vault"


def resources() -> Path:
    """The folder of icons, translations and the sample message."""
    return Path(__file__).resolve().parent.parent / "resources"
