"""Times to send at, in time zones that change their clocks."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale, QTime, QTimeZone

from ui.words.day_pattern import day_pattern
from ui.words.moments import Later, date_of, day_words, hour_words, moment, moment_of, time_of

MADRID = "Europe/Madrid"
ZONES = (MADRID, "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia", "UTC")


def zone(name: str) -> QTimeZone:
    return QTimeZone(name.encode())


def at(text: str, name: str = MADRID) -> float:
    return dt.datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(name)).timestamp()


@pytest.mark.parametrize(
    ("now", "later", "expected"),
    [
        ("2026-11-21T11:00", Later.TODAY, "2026-11-21T18:00"),
        ("2026-11-21T17:59", Later.TODAY, "2026-11-21T18:00"),
        ("2026-11-21T18:00", Later.TODAY, None),
        ("2026-11-21T23:59", Later.TOMORROW, "2026-11-22T08:00"),
        ("2026-11-22T00:01", Later.TOMORROW, "2026-11-23T08:00"),
        ("2026-12-31T10:00", Later.TOMORROW, "2027-01-01T08:00"),
        ("2026-11-21T11:00", Later.MONDAY, "2026-11-23T08:00"),
        ("2026-11-22T11:00", Later.MONDAY, "2026-11-23T08:00"),
        ("2026-11-23T07:00", Later.MONDAY, "2026-11-30T08:00"),
        ("2026-11-24T07:00", Later.MONDAY, "2026-11-30T08:00"),
        ("2027-03-27T20:00", Later.TOMORROW, "2027-03-28T08:00"),  # the clocks go forward in that night
        ("2027-10-30T20:00", Later.TOMORROW, "2027-10-31T08:00"),  # and back in this one
    ],
)
def test_what_is_offered(now: str, later: Later, expected: str | None) -> None:
    assert moment_of(later, at(now), zone(MADRID)) == (None if expected is None else at(expected))


def test_the_same_moment_in_other_places_is_another_day() -> None:
    now = at("2026-11-21T23:30", "America/New_York")
    assert moment_of(Later.TOMORROW, now, zone("America/New_York")) == at("2026-11-22T08:00", "America/New_York")
    assert moment_of(Later.TOMORROW, now, zone(MADRID)) == at("2026-11-23T08:00")


def test_an_hour_that_is_skipped_is_the_next_one() -> None:
    assert moment(QDate(2027, 3, 28), QTime(2, 30), zone(MADRID)) == at("2027-03-28T03:30")


def test_an_hour_that_comes_twice_is_the_first() -> None:
    first = dt.datetime(2027, 10, 31, 2, 30, tzinfo=ZoneInfo(MADRID), fold=0).timestamp()
    assert moment(QDate(2027, 10, 31), QTime(2, 30), zone(MADRID)) == first


@given(st.datetimes(dt.datetime(2026, 1, 1), dt.datetime(2036, 1, 1)), st.sampled_from(ZONES))
def test_agrees_with_another_calendar(local: dt.datetime, name: str) -> None:
    local = local.replace(second=0, microsecond=0)
    expected = local.replace(tzinfo=ZoneInfo(name)).timestamp()
    found = moment(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute), zone(name))
    assert found == expected


@given(st.integers(1_767_225_600, 2_082_758_400), st.sampled_from(list(Later)), st.sampled_from(ZONES))
def test_an_offer_always_lies_ahead_within_eight_days(now: int, later: Later, name: str) -> None:
    found = moment_of(later, now, zone(name))
    if found is None:
        assert later is Later.TODAY
        return
    assert 0 < found - now <= 8 * 86400
    assert (time_of(found, zone(name)).hour(), time_of(found, zone(name)).minute()) in ((18, 0), (8, 0))
    assert date_of(found, zone(name)) >= date_of(now, zone(name))


def test_words() -> None:
    english, here = QLocale("en_GB"), zone(MADRID)
    now, when = at("2026-11-21T11:00"), at("2026-12-03T08:05")
    assert day_words(when, now, here, english) == "Thursday 3 December"
    assert day_words(at("2027-01-01T08:00"), now, here, english) == "Friday 1 January 2027"
    assert hour_words(when, here, english) == "08:05"


@pytest.mark.parametrize("language", ["de", "es", "fr", "pt"])
def test_a_day_is_written_as_its_language_does(language: str) -> None:
    locale, day = QLocale(language), QDate(2026, 12, 3)
    written = locale.toString(day, day_pattern("dddd d MMMM yyyy", locale))
    assert written == locale.toString(day, QLocale.FormatType.LongFormat)


def test_a_short_day_has_its_point_in_german() -> None:
    german, day = QLocale("de"), QDate(2026, 12, 3)
    assert german.toString(day, day_pattern("d MMM", german)).startswith("3. Dez")
    assert german.toString(day, day_pattern("dddd d MMMM", german)) == "Donnerstag, 3. Dezember"
