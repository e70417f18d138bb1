"""Where a profile is when nobody says: asked for only then, for the library that knows every platform loads slowly."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path


def default_profile() -> Path:
    """The folder that holds everything of this user; not created here."""
    return user_data_path("tintero", appauthor=False, roaming=False)
