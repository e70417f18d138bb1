"""The outbox in one line, for the tray."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.model.outgoing import Outgoing, SendState

WATCHED = (SendState.QUEUED, SendState.SENDING, SendState.NEEDS_USER, SendState.FAILED, SendState.UNCERTAIN)


class Counts(NamedTuple):
    """How many messages wait, are on their way, and need a person."""

    waiting: int = 0
    sending: int = 0
    needing: int = 0
    paused: bool = False


def count(rows: Iterable[Outgoing], *, paused: bool) -> Counts:
    """Of the rows in `WATCHED` states."""
    states = [row.state for row in rows]
    return Counts(
        waiting=states.count(SendState.QUEUED),
        sending=states.count(SendState.SENDING),
        needing=sum(state in (SendState.NEEDS_USER, SendState.FAILED, SendState.UNCERTAIN) for state in states),
        paused=paused,
    )


def words(counts: Counts) -> str:
    """What is most important, in a few words."""
    translate = QCoreApplication.translate
    waiting, sending, needing, _ = counts  # the tool that gathers the words reads no expressions
    if needing:
        return translate("TrayWords", "%n messages need you", "", needing)
    if sending:
        return translate("TrayWords", "Sending %n messages", "", sending)
    if counts.paused:
        return translate("TrayWords", "Sending is paused")
    if waiting:
        return translate("TrayWords", "%n messages wait", "", waiting)
    return translate("TrayWords", "Nothing waits")
