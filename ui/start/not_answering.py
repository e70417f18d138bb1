"""Somebody has the windows of this profile and does not answer: a start that would otherwise end without a word."""

from __future__ import annotations

import os
import signal
import socket
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLockFile
from PySide6.QtWidgets import QApplication

from ui.dialogs import ask
from ui.start import event_loop
from ui.start.claim import Claim
from ui.start.errand import mark
from ui.start.single_instance import SingleInstance

_PATIENCE = (2.0, 2.0, 2.0)
"""Seconds for each way of ending it: one that is only busy ends as it should, one that hangs leaves its trace."""
_LOOK_EVERY = 0.05  # seconds


class Answer(Enum):
    """How a start ends that found another one before it."""

    TAKEN = auto()
    """The other one does what was wanted."""
    NONE = auto()
    """It does not answer, and nobody can be asked."""
    GONE = auto()
    """The claim is ours now: this start goes on."""


def hand_over(application: QApplication, claim: Claim, profile: Path, words: Sequence[str], *, visible: bool) -> Answer:
    """Give `words` to the process that has the windows. Where it does not answer, the person decides what to do.

    `visible`: whether anybody can see a question.
    """
    while not SingleInstance(profile).hand_over(list(words)):
        if claim.take():
            return Answer.GONE  # it ended meanwhile
        if not visible:
            return Answer.NONE
        if _is_to_end(application):
            end(profile)
            if claim.take():
                return Answer.GONE
    return Answer.TAKEN


def end(profile: Path, patience: Sequence[float] | None = None) -> None:
    """End the process that has the windows, first as it should, then with a trace of where it hangs, then at once.

    Everything it wrote is on the disk. Only a process of this machine, and as long as the claim is its own.
    """
    if (found := holder(profile)) is None:
        return
    ways = [signal.SIGTERM, getattr(signal, "SIGABRT", signal.SIGTERM), getattr(signal, "SIGKILL", signal.SIGTERM)]
    for way, seconds in zip(ways, patience or _PATIENCE, strict=True):
        if holder(profile) != found:
            return
        with suppress(OSError):  # it ended just now, or is another person's
            os.kill(found, way)
        _wait(lambda: _is_gone(found), seconds)


def holder(profile: Path) -> int | None:
    """The process that has the windows; None where there is none, or where it runs on another machine."""
    lock = QLockFile(str(mark(profile)))
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        lock.unlock()
        return None
    process, machine, _program = lock.getLockInfo()
    return process if process not in (0, os.getpid()) and machine in ("", socket.gethostname()) else None


def _is_to_end(application: QApplication) -> bool:
    translate = QCoreApplication.translate
    question = ask(
        None,
        translate("NotAnswering", "Tintero does not answer"),
        translate(
            "NotAnswering",
            "It is running already and may be busy, or stuck. What you wrote there is stored, up to the last seconds. "
            "Nothing is sent twice.",
        ),
        safe=translate("NotAnswering", "Try again"),
        risky=translate("NotAnswering", "End it and start anew"),
    )
    with event_loop.make(application) as loop:
        return bool(loop.run_until_complete(question))


def _is_gone(process: int) -> bool:
    try:
        os.kill(process, 0)
    except OSError:
        return True
    return False


def _wait(is_done: Callable[[], bool], seconds: float) -> None:
    until = time.monotonic() + seconds
    while not is_done() and time.monotonic() < until:
        time.sleep(_LOOK_EVERY)
