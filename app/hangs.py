"""Windows that stop answering: a trace of where, kept in the profile and told at the next start as a crash is.

Whoever runs the windows says at every `BEAT` that they live. Where that stays out, Python's own clock writes what each
thread is at: the names of functions and lines, no values. It needs none of Python's locks, so it also sees a library
that never gives them back. While nothing hangs it is asleep, and costs one thread that does nothing.

One trace is no proof. A machine that was suspended, a process that was stopped and a clock that was put forward wake
that clock once, too, just before the windows say that they live. What hangs is there when it looks for a second time.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
from pathlib import Path

from app import reports

log = logging.getLogger(__name__)

BEAT = 5.0
"""Seconds between two signs of life."""
PATIENCE = 8.0
"""Seconds until the first trace, and from each to the next: what leaves two was silent for more than ten."""
_TRACE = "hang.trace"
_HEAD = "Timeout ("  # each trace begins so
_PROOF = 2
_LONGEST = 60_000  # octets of a trace that are read: it says the same over and over


class Hangs:
    """The watch over one process. Python has one such clock, so there is one of it."""

    def __init__(self, profile: Path, versions: str) -> None:
        self._profile, self._versions = profile, versions
        self._path = profile / "log" / _TRACE
        self._trace: int | None = None

    def begin(self) -> None:
        """What ended while it hung becomes a report. From now on `beat` must come."""
        self._tell()
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._trace = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
        except OSError as error:
            log.info("hangs leave no trace: %s", error)
        self.beat()

    def beat(self) -> None:
        """The windows live. After the first hang the rest of the run is not watched: one report is enough."""
        if self._trace is None:
            return
        if is_debugged():
            self.end()
        elif not os.fstat(self._trace).st_size:
            faulthandler.dump_traceback_later(PATIENCE, repeat=True, file=self._trace)
        else:
            faulthandler.cancel_dump_traceback_later()  # before it is read: it may be writing still
            if self._tell():
                self.end()
            else:
                os.ftruncate(self._trace, 0)
                self.beat()

    def end(self) -> None:
        """The windows are gone, or nobody is to be told."""
        if self._trace is not None:
            faulthandler.cancel_dump_traceback_later()
            os.close(self._trace)
            self._trace = None
            with contextlib.suppress(OSError):  # at worst it is told twice
                self._path.unlink(missing_ok=True)

    def _tell(self) -> bool:
        """Make a report of the trace. False if there is none, or not enough of it."""
        try:
            with self._path.open("rb") as trace:
                said = trace.read(_LONGEST).decode("utf-8", "replace")
        except OSError:
            return False
        at = [place for place in range(len(said)) if said.startswith(_HEAD, place)]
        if len(at) < _PROOF:
            return False
        log.info("the windows did not answer for a while")
        shown = said[: at[_PROOF]] if len(at) > _PROOF else said
        return reports.save(self._profile, f"{self._versions}\n\n{shown}", reports.About.HANG) is not None


def is_debugged() -> bool:
    """Whether somebody is looking at this process step by step, and holds it."""
    return sys.gettrace() is not None or "bdb" in sys.modules
