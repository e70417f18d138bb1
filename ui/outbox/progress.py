"""How far a message is, in octets, and how fast: pure figures and the words for them."""

from __future__ import annotations

import math
from collections import deque

from PySide6.QtCore import QCoreApplication, QLocale

from ui.words.sizes import UNITS, figure, size_words

WINDOW = 5.0  # seconds that a rate looks back
_SETTLED = 1.0  # seconds of history before a rate is told
_MINUTE = 60


class Pace:
    """The rate of one transfer over the last seconds. Times are of any steady clock."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def add(self, now: float, sent: int) -> None:
        """`sent` octets are gone at `now`; fewer than before means that it began again."""
        if self._seen and sent < self._seen[-1][1]:
            self._seen.clear()
        self._seen.append((now, sent))
        while len(self._seen) > 1 and now - self._seen[1][0] >= WINDOW:
            self._seen.popleft()

    def rate(self) -> float:
        """Octets a second; 0 while nothing can be said."""
        if len(self._seen) < 2:
            return 0.0
        (start, before), (end, after) = self._seen[0], self._seen[-1]
        return (after - before) / (end - start) if end - start >= _SETTLED else 0.0


def percent(sent: int, total: int) -> int:
    """Whole per cent, below 100: the server has not answered yet."""
    return min(99, 100 * sent // total) if total > 0 else 0


def progress_words(sent: int, total: int, rate: float, locale: QLocale) -> str:
    """`5.1 of 8.2 MB · 640 KB/s · 5 s left`; without a rate only the first part."""
    unit, name = next(((u, n) for u, n in UNITS if total >= u), (1, ""))
    done, whole = figure(sent, unit, locale), figure(total, unit, locale)
    if not name:
        return QCoreApplication.translate("Progress", "{sent} of %n bytes", "", total).format(sent=sent)
    if rate <= 0:
        return QCoreApplication.translate("Progress", "{sent} of {total} {unit}").format(
            sent=done, total=whole, unit=name
        )
    words = QCoreApplication.translate("Progress", "{sent} of {total} {unit} · {rate}/s · {left} left")
    left = time_left(max(0, total - sent) / rate)
    return words.format(sent=done, total=whole, unit=name, rate=size_words(round(rate), locale), left=left)


def time_left(seconds: float) -> str:
    """`5 s`, `4 min`, `2 h`: rounded up, at least one second."""
    whole = max(1, math.ceil(seconds))
    if whole < _MINUTE:
        return QCoreApplication.translate("Progress", "{count} s").format(count=whole)
    if whole < 60 * _MINUTE:
        return QCoreApplication.translate("Progress", "{count} min").format(count=-(-whole // _MINUTE))
    return QCoreApplication.translate("Progress", "{count} h").format(count=-(-whole // (60 * _MINUTE)))
