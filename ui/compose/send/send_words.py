"""What is said about a message on its way: pure, from the row, the octets gone and the clock."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

from app.model.outgoing import Outgoing, Phase, SendState
from ui.outbox.groups import is_scheduled
from ui.words import error_text, moments, outgoing_text
from ui.words.sizes import part_words, size_words

_LONGEST_SUBJECT = 48
_WINDOW = 4.0  # seconds over which the speed is measured


class Deed(StrEnum):
    """What the button of the status does."""

    NOTHING = ""
    UNDO = "undo"
    CANCEL = "cancel"
    HELP = "help"


@dataclass(frozen=True)
class View:
    """Words, an optional second line, a bar (`fraction` None: no bar) and one button.

    `level` is info, ok, warn or danger. `is_over`: nothing more will change by itself.
    """

    words: str
    level: str = "info"
    detail: str = ""
    fraction: float | None = None
    deed: Deed = Deed.NOTHING
    label: str = ""
    action: error_text.Action | None = None
    is_over: bool = False


class Speed:
    """Octets a second over the last few seconds, None until there is something to measure."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def add(self, moment: float, octets: int) -> None:
        """`moment` in seconds of a clock that never goes back."""
        if self._seen and octets < self._seen[-1][1]:
            self._seen.clear()  # another attempt begins
        self._seen.append((moment, octets))
        while len(self._seen) > 2 and moment - self._seen[0][0] > _WINDOW:
            self._seen.popleft()

    def value(self) -> float | None:
        if len(self._seen) < 2:
            return None
        (begin, first), (end, last) = self._seen[0], self._seen[-1]
        return (last - first) / (end - begin) if end - begin > 0.5 and last > first else None


@dataclass(frozen=True)
class Progress:
    """Octets of the message that left this machine, of all of them."""

    sent: int
    total: int
    speed: float | None = None


def view_of(row: Outgoing, progress: Progress | None, now: float, account_name: str, paused: bool) -> View:
    """What to show about the row at wall-clock time `now`."""
    if row.state is SendState.SENT:
        return _sent(row, account_name)
    if row.state is SendState.SENDING:
        return _sending(row, progress)
    if row.state is SendState.QUEUED and row.reason is None:
        return _waiting(row, now, paused)
    advice = outgoing_text.advice_for_row(row, account_name)
    level = "danger" if row.state is SendState.FAILED else "warn"
    deed = Deed.HELP if advice.action is not None else Deed.NOTHING
    is_over = row.state is not SendState.QUEUED
    return View(
        advice.title,
        level,
        advice.sentence,
        deed=deed,
        label=advice.action_label if deed else "",
        action=advice.action,
        is_over=is_over,
    )


def _waiting(row: Outgoing, now: float, paused: bool) -> View:
    subject, undo = short_subject(row.subject), QCoreApplication.translate("SendStatus", "Undo")
    when = max(row.next_attempt, row.not_before)
    seconds = math.ceil(when - now)
    if seconds > 0 and is_scheduled(row):
        zone, locale = QTimeZone.systemTimeZone(), QLocale()
        day, hour = moments.day_words(when, now, zone, locale), moments.hour_words(when, zone, locale)
        words = QCoreApplication.translate("SendStatus", "{subject} goes {day}, {time}").format(
            subject=subject, day=day, time=hour
        )
        detail = QCoreApplication.translate(
            "SendStatus", "It waits in Scheduled, and goes if this computer is on then."
        )
        return View(words, "ok", detail, deed=Deed.UNDO, label=undo, is_over=True)
    if paused:
        words = QCoreApplication.translate("SendStatus", "{subject} waits: sending is paused.").format(subject=subject)
    elif seconds > 0 and row.hold_until > now:
        words = QCoreApplication.translate("SendStatus", "{subject} goes to the server in %n s", "", seconds)
        words = words.format(subject=subject)
    elif seconds > 0:
        words = QCoreApplication.translate("SendStatus", "Sending {subject} in %n s", "", seconds)
        words = words.format(subject=subject)
    else:
        words = QCoreApplication.translate("SendStatus", "Sending {subject}").format(subject=subject)
    return View(words, deed=Deed.UNDO, label=undo)


def _sending(row: Outgoing, progress: Progress | None) -> View:
    words = QCoreApplication.translate("SendStatus", "Sending {subject}").format(subject=short_subject(row.subject))
    cancel = QCoreApplication.translate("SendStatus", "Cancel")
    if row.phase is Phase.EOD_INTENT or (progress is not None and progress.sent >= progress.total > 0):
        return View(
            words, detail=QCoreApplication.translate("SendStatus", "Waiting for the server's answer"), fraction=0.99
        )
    if progress is None or not progress.total or not progress.sent:
        return View(
            words,
            detail=QCoreApplication.translate("SendStatus", "Connecting…"),
            fraction=0.0,
            deed=Deed.CANCEL,
            label=cancel,
        )
    fraction = min(progress.sent / progress.total, 0.99)  # the rest is the server's to say
    return View(words, detail=progress_words(progress), fraction=fraction, deed=Deed.CANCEL, label=cancel)


def progress_words(progress: Progress) -> str:
    """`62 % · 5.1 of 8.2 MB · 640 KB/s · 5 s left`, the last two once they are known."""
    sent, total = part_words(progress.sent, progress.total)
    facts = {"percent": min(int(100 * progress.sent / progress.total), 99), "sent": sent, "total": total}
    if progress.speed is None:
        return QCoreApplication.translate("SendStatus", "{percent} % · {sent} of {total}").format(**facts)
    left = math.ceil((progress.total - progress.sent) / progress.speed)
    facts |= {"speed": size_words(round(progress.speed)), "left": time_left(left)}
    return QCoreApplication.translate("SendStatus", "{percent} % · {sent} of {total} · {speed}/s · {left} left").format(
        **facts
    )


def time_left(seconds: int) -> str:
    """`5 s`, `3 min`, `2 h`."""
    few, minutes, hours = max(seconds, 1), round(seconds / 60), round(seconds / 3600)
    if seconds < 90:
        return QCoreApplication.translate("SendStatus", "%n s", "", few)
    if seconds < 5400:
        return QCoreApplication.translate("SendStatus", "%n min", "", minutes)
    return QCoreApplication.translate("SendStatus", "%n h", "", hours)


def _sent(row: Outgoing, account_name: str) -> View:
    if any(r.state.value == "REFUSED" for r in row.recipients):
        advice = outgoing_text.advice_for_row(row, account_name)
        deed = Deed.HELP if advice.action is not None else Deed.NOTHING
        label = advice.action_label if deed else ""
        return View(advice.title, "warn", advice.sentence, deed=deed, label=label, action=advice.action, is_over=True)
    if row.hold_until > row.finished:
        words = outgoing_text.state_words(row, row.finished)
        detail = QCoreApplication.translate(
            "SendStatus", "This computer may be off then. It can no longer be stopped from here."
        )
        return View(words, "ok", detail, is_over=True)
    moment = QDateTime.fromSecsSinceEpoch(int(row.finished))
    time = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    return View(QCoreApplication.translate("SendStatus", "Sent {time}").format(time=time), "ok", is_over=True)


def short_subject(subject: str) -> str:
    """The subject in quotation marks, cut if it is long; words for one that is empty."""
    one_line = " ".join(subject.split())
    if not one_line:
        return QCoreApplication.translate("SendStatus", "a message without a subject")
    if len(one_line) > _LONGEST_SUBJECT:
        one_line = one_line[: _LONGEST_SUBJECT - 1].rstrip() + "…"
    return QCoreApplication.translate("SendStatus", "“{subject}”").format(subject=one_line)
