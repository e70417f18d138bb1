"""Starts that ended soon after they began, counted in the profile: after two of them safe mode is offered.

A start is over when the program has run for a while or ended as it should; until then a small file says that it began.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

ENOUGH = 2
"""So many in a row are no accident."""
_FILE = "starting"
_MOST = 100


def begin(profile: Path) -> int:
    """A start begins. How many before it, without a good one between, ended by mistake."""
    before = _count(profile)
    with contextlib.suppress(OSError):  # where nothing can be written nothing is counted
        path = _path(profile)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as out:
            out.write(str(min(before + 1, _MOST)))
    return before


def settle(profile: Path) -> None:
    """This start went well."""
    with contextlib.suppress(OSError):  # at worst safe mode is offered once without need
        _path(profile).unlink(missing_ok=True)


def _count(profile: Path) -> int:
    try:
        return min(max(int(_path(profile).read_text("ascii")), 0), _MOST)
    except (OSError, ValueError):
        return 0


def _path(profile: Path) -> Path:
    return profile / "log" / _FILE
