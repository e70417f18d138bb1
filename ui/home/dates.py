"""Days and times as a list shows them: short, relative to now, and the headings between them.

Pure functions of a moment, the present and a locale. Moments are seconds since the epoch, UTC; days
are those of the local time zone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from ui.words.day_pattern import day_pattern

_DAYS_OF_A_WEEK = 7


def short_time(when: float, now: float, locale: QLocale) -> str:
    """`10:42` today, `Yesterday`, `Wed` within six days, `17 Nov`, and with the year if it is another."""
    day, today = _day(when), _day(now)
    age = (today - day).days
    if age == 0:
        return clock(when, locale)
    if age == 1:
        return QCoreApplication.translate("Dates", "Yesterday")
    if 1 < age < _DAYS_OF_A_WEEK:
        return locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return _day_and_month(day, with_year=day.year != today.year, locale=locale)


def clock(when: float, locale: QLocale) -> str:
    """Hours and minutes in the locale's own way."""
    moment = datetime.fromtimestamp(when)
    return locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def long_time(when: float, now: float, locale: QLocale) -> str:
    """A moment in a sentence: `10:42`, `yesterday, 10:42`, `17 Nov, 10:42`, `17 Nov 2025, 10:42`."""
    day, today = _day(when), _day(now)
    if day == today:
        return clock(when, locale)
    if (today - day).days == 1:
        return QCoreApplication.translate("Dates", "yesterday, {time}").format(time=clock(when, locale))
    shown = _day_and_month(day, with_year=day.year != today.year, locale=locale)
    return QCoreApplication.translate("Dates", "{day}, {time}").format(day=shown, time=clock(when, locale))


@dataclass(frozen=True)
class Group:
    """A heading and the moments it stands over: `start` included, `end` not."""

    name: str
    start: float
    end: float


def group(when: float, now: float, locale: QLocale) -> Group:
    """The group that a row belongs to: Today, Yesterday, This week, then months.

    What lies ahead (a schedule, a clock that was wrong) is `Tomorrow`, `This week` or its month.
    """
    day, today = _day(when), _day(now)
    one = timedelta(days=1)
    near = {
        0: QCoreApplication.translate("Dates", "Today"),
        1: QCoreApplication.translate("Dates", "Yesterday"),
        -1: QCoreApplication.translate("Dates", "Tomorrow"),
    }
    age = (today - day).days
    if age in near:
        return Group(near[age], _midnight(day), _midnight(day + one))
    first = today - timedelta(days=(today.isoweekday() - locale.firstDayOfWeek().value) % _DAYS_OF_A_WEEK)
    after = first + timedelta(days=_DAYS_OF_A_WEEK)
    if first <= day < after:
        start, end = (first, today - one) if day < today else (today + 2 * one, after)
        return Group(QCoreApplication.translate("Dates", "This week"), _midnight(start), _midnight(end))
    start = day.replace(day=1)
    end = (start + timedelta(days=32)).replace(day=1)
    if day < first:
        end = min(end, first, today - one)
    else:
        start = max(start, after, today + 2 * one)
    return Group(_month_words(day, today, locale), _midnight(start), _midnight(end))


def _month_words(day: date, today: date, locale: QLocale) -> str:
    month = locale.standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
    month = month[:1].upper() + month[1:]
    if day.year == today.year:
        return month
    return QCoreApplication.translate("Dates", "{month} {year}").format(month=month, year=day.year)


def _midnight(day: date) -> float:
    return datetime(day.year, day.month, day.day).timestamp()


def seconds_to_midnight(now: float) -> float:
    """How long every word of this file stays true; at least one second."""
    moment = datetime.fromtimestamp(now)
    tomorrow = datetime.combine(moment.date() + timedelta(days=1), datetime.min.time())
    return max(1.0, (tomorrow - moment).total_seconds())


def _day(when: float) -> date:
    return datetime.fromtimestamp(when).date()


def _day_and_month(day: date, *, with_year: bool, locale: QLocale) -> str:
    shown = QDate(day.year, day.month, day.day)
    return locale.toString(shown, day_pattern("d MMM yyyy" if with_year else "d MMM", locale))
