"""Times to send at: what is offered, and what a person picked, as moments that every time zone agrees on.

Pure functions of the present and a time zone. Moments are seconds since the epoch. An hour that a change of the clocks
skips is the one after it; of an hour that comes twice it is the first.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, QTimeZone

from ui.words.day_pattern import day_pattern

_AS_BEFORE = QDateTime.TransitionResolution.RelativeToBefore
_MONDAY = 1


class Later(StrEnum):
    """What is offered beside a time of one's own."""

    TODAY = "today"
    TOMORROW = "tomorrow"
    MONDAY = "monday"


_HOURS = {Later.TODAY: 18, Later.TOMORROW: 8, Later.MONDAY: 8}


def moment_of(later: Later, now: float, zone: QTimeZone) -> float | None:
    """Today 18:00, tomorrow 8:00, or the Monday after today 8:00; None when that is past."""
    today = date_of(now, zone)
    days = {Later.TODAY: 0, Later.TOMORROW: 1, Later.MONDAY: (_MONDAY - today.dayOfWeek() - 1) % 7 + 1}
    found = moment(today.addDays(days[later]), QTime(_HOURS[later], 0), zone)
    return found if found > now else None


def moment(day: QDate, time: QTime, zone: QTimeZone) -> float:
    """When the clocks of `zone` show this; see the module for days on which they are changed."""
    return float(QDateTime(day, time, zone, _AS_BEFORE).toSecsSinceEpoch())


def date_of(when: float, zone: QTimeZone) -> QDate:
    return QDateTime.fromSecsSinceEpoch(int(when), zone).date()


def time_of(when: float, zone: QTimeZone) -> QTime:
    return QDateTime.fromSecsSinceEpoch(int(when), zone).time()


def hour_words(when: float, zone: QTimeZone, locale: QLocale) -> str:
    """`8:00`, in the locale's own way."""
    return locale.toString(time_of(when, zone), QLocale.FormatType.ShortFormat)


def day_words(when: float, now: float, zone: QTimeZone, locale: QLocale) -> str:
    """`Thursday 1 January`, with the year when it is another than now."""
    day, today = date_of(when, zone), date_of(now, zone)
    pattern = "dddd d MMMM" if day.year() == today.year() else "dddd d MMMM yyyy"
    return locale.toString(day, day_pattern(pattern, locale))
