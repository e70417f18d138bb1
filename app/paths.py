"""Where things are on this platform. `--profile DIR` moves all of it."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path


def default_profile() -> Path:
    """The folder that holds everything of this user; not created here."""
    return user_data_path("tintero", appauthor=False, roaming=False)


def database(profile: Path) -> Path:
    """The one file with drafts, outbox, accounts and settings."""
    return profile / "tintero.db"


def resources() -> Path:
    """The folder of icons, translations and the sample message."""
    return Path(__file__).resolve().parent.parent / "resources"
