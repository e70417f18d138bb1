"""Short times and headings of the home lists."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from ui.home.dates import group, long_time, seconds_to_midnight, short_time

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
SPANISH = QLocale(QLocale.Language.Spanish, QLocale.Country.Spain)
NOW = datetime(2026, 11, 21, 15, 0).timestamp()  # a Saturday


def at(*parts: int) -> float:
    return datetime(*parts).timestamp()


@pytest.mark.parametrize(
    ("when", "short", "name"),
    [
        (at(2026, 11, 21, 10, 42), "10:42", "Today"),
        (at(2026, 11, 21, 0, 0), "00:00", "Today"),
        (at(2026, 11, 20, 23, 59), "Yesterday", "Yesterday"),
        (at(2026, 11, 18, 8, 0), "Wed", "This week"),
        (at(2026, 11, 16, 0, 0), "Mon", "This week"),
        (at(2026, 11, 15, 23, 59), "Sun", "November"),
        (at(2026, 11, 14, 9, 0), "14 Nov", "November"),
        (at(2026, 2, 1, 9, 0), "1 Feb", "February"),
        (at(2025, 12, 31, 9, 0), "31 Dec 2025", "December 2025"),
        (at(2026, 11, 22, 8, 0), "22 Nov", "Tomorrow"),
        (at(2027, 1, 1, 9, 0), "1 Jan 2027", "January 2027"),
    ],
)
def test_time_and_group(when: float, short: str, name: str) -> None:
    assert (short_time(when, NOW, ENGLISH), group(when, NOW, ENGLISH).name) == (short, name)


def test_names_are_those_of_the_locale() -> None:
    assert short_time(at(2026, 11, 18, 8, 0), NOW, SPANISH).startswith("mi")
    assert group(at(2026, 2, 1, 9, 0), NOW, SPANISH).name == "Febrero"


def test_week_starts_where_the_locale_says() -> None:
    american = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    assert group(at(2026, 11, 15, 12, 0), NOW, american).name == "This week"


def test_moment_in_a_sentence() -> None:
    assert long_time(at(2026, 11, 21, 10, 42), NOW, ENGLISH) == "10:42"
    assert long_time(at(2026, 11, 20, 10, 42), NOW, ENGLISH) == "yesterday, 10:42"
    assert long_time(at(2025, 11, 17, 10, 42), NOW, ENGLISH) == "17 Nov 2025, 10:42"


def test_words_stay_true_until_midnight() -> None:
    assert seconds_to_midnight(NOW) == 9 * 3600
    assert seconds_to_midnight(at(2026, 11, 21, 23, 59, 59, 999000)) == 1.0


@pytest.mark.parametrize("day", range(21, 31))  # each day of a week, and the end of a month
def test_a_group_holds_exactly_the_moments_of_its_name(day: int) -> None:
    now = at(2026, 11, day, 15, 0)
    for hour in range(-24 * 40, 24 * 40, 7):
        when = now + hour * 3600
        found = group(when, now, ENGLISH)
        assert found.start <= when < found.end
        for inside in (found.start, found.end - 1):
            assert group(inside, now, ENGLISH) == found
