"""Reports of our own mistakes, kept in the profile until a person has seen them.

A report holds versions and a trace, cleaned by `app.log.redact`: no values of variables, no addresses. A crash of the
interpreter itself leaves its trace in a file that is open all the time; at the next start it becomes a report.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import time
from enum import StrEnum
from pathlib import Path
from typing import TextIO

from app.log import redact

log = logging.getLogger(__name__)

_KEPT = 10
_LONGEST = 200_000  # characters of a report
_FATAL = "fatal.trace"


class About(StrEnum):
    """What a report tells of; the name of its file ends so."""

    END = "end"
    """The program ended, or something in it did."""
    HANG = "hang"
    """The program ran and did not answer."""


def folder(profile: Path) -> Path:
    """Where reports are."""
    return profile / "log" / "reports"


def save(profile: Path, report: str, about: About = About.END) -> Path | None:
    """Keep a report that nobody has seen. None where nothing can be written. Older ones than the last ten go."""
    try:
        folder(profile).mkdir(mode=0o700, parents=True, exist_ok=True)
        seconds, rest = divmod(time.time_ns(), 10**9)
        path = folder(profile) / f"{time.strftime('%Y%m%d-%H%M%S', time.gmtime(seconds))}-{rest:09}-{about}.txt"
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "w", encoding="utf-8", errors="backslashreplace") as out:
            out.write(clean(report[:_LONGEST]))
        _tidy(profile)
        return path
    except OSError as error:
        log.info("a report could not be kept: %s", error)
    return None


def clean(report: str) -> str:
    """Without secrets and addresses, and without the person's name that paths in their folder begin with."""
    home = os.path.expanduser("~")
    return redact(report.replace(home + os.sep, "~" + os.sep) if len(home) > 1 else report)


def unseen(profile: Path) -> list[Path]:
    """The reports that nobody has seen, the newest first."""
    return sorted(folder(profile).glob("*.txt"), reverse=True)


def about(path: Path) -> About:
    """What the report of this name tells of."""
    return About.HANG if path.stem.endswith(f"-{About.HANG}") else About.END


def read(path: Path) -> str:
    """What a report says; empty if it is gone."""
    try:
        return path.read_text("utf-8", "replace")[:_LONGEST]
    except OSError:
        return ""


def mark_seen(path: Path) -> None:
    """It stays for who looks for it, and is not shown again."""
    try:
        path.replace(path.with_suffix(".seen"))
    except OSError as error:
        log.info("a report could not be put aside: %s", error)


def watch(profile: Path, versions: str) -> TextIO | None:
    """From now on a crash of the interpreter leaves its trace; one of the last run becomes a report.

    Returns what `unwatch` needs.
    """
    path = profile / "log" / _FATAL
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        said = path.read_text("utf-8", "replace") if path.exists() else ""
        if said.strip():
            save(profile, f"{versions}\n\n{said}")
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        kept = os.fdopen(descriptor, "w", encoding="utf-8")
    except OSError as error:
        log.info("crashes leave no trace: %s", error)
        return None
    faulthandler.enable(kept)
    return kept


def unwatch(kept: TextIO | None) -> None:
    """The program ends as it should."""
    if kept is not None:
        faulthandler.disable()
        kept.close()


def _tidy(profile: Path) -> None:
    every = sorted(folder(profile).iterdir(), key=lambda path: path.name, reverse=True)
    for path in every[_KEPT:]:
        path.unlink(missing_ok=True)
