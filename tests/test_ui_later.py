"""Send later: from the menu beside Send, by a time of one's own, and what can be done until then."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from compose_desk import ComposeDesk, Stage, press
from home_kit import NOW, FakeEngine, outgoing, raise_it, until
from PySide6.QtCore import QDate, QLocale, Qt, QTime, QTimeZone
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.errors import Kind, MailError, Reason, Retry
from app.model.outgoing import SendState
from ui.compose.send.send_words import Deed, view_of
from ui.compose.window import ComposeWindow
from ui.home.preview_pane import Deed as HomeDeed
from ui.home.preview_pane import deeds_of
from ui.later_dialog import LaterDialog
from ui.outbox.page import OutboxPage
from ui.tasks import Tasks

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
HERE = QTimeZone(b"Europe/Madrid")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def write(window: ComposeWindow) -> None:
    QTest.keyClicks(window.head.to.entry(), "marta@ruiz.example,")
    QTest.keyClicks(window.head.subject, "Winter")
    window.editor.setFocus()
    QTest.keyClicks(window.editor, "Hello")


def entries(window: ComposeWindow) -> list[str]:
    menu = window.bottom.send.menu
    assert menu is not None
    return [a.text() for a in menu.actions() if a.isVisible() and not a.isSeparator()]


def dialog() -> LaterDialog:
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, LaterDialog) and w.isVisible()]
    return found


def is_open() -> bool:
    return any(isinstance(w, LaterDialog) and w.isVisible() for w in QApplication.topLevelWidgets())


def clock_at(window: ComposeWindow, text: str) -> float:
    """The window believes that it is this moment, by the clocks of this computer."""
    now = dt.datetime.fromisoformat(text).timestamp()
    window._fittings.rooms.later._clock = lambda: now
    return now


def test_the_list_opens_by_keys_and_sends_tomorrow(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        write(window)
        clock_at(window, "2036-11-21T11:00")  # a Friday
        press(window, Qt.Key.Key_Return, CTRL | SHIFT)
        menu = window.bottom.send.menu
        assert menu is not None
        await desk.until(menu.isVisible)
        hour = QLocale().toString(QTime(8, 0), QLocale.FormatType.ShortFormat)
        assert f"Tomorrow, {hour}" in entries(window)
        for _ in range(len(menu.actions())):
            QTest.keyClick(menu, Qt.Key.Key_Down)
            if menu.activeAction() is not None and menu.activeAction().text().startswith("Tomorrow"):
                break
        QTest.keyClick(menu, Qt.Key.Key_Return)
        await desk.until(lambda: bool(desk.sent))
        row = await desk.engine.outbox.get(desk.sent[0])
        assert row.not_before == dt.datetime(2036, 11, 22, 8, 0).timestamp()
        assert row.state is SendState.QUEUED
        assert desk.received() == []

    stage(scene)


@pytest.mark.parametrize(
    ("now", "today", "monday"),
    [("2036-11-21T17:00", True, True), ("2036-11-21T18:30", False, True), ("2036-11-23T11:00", True, False)],
)
def test_only_what_lies_ahead_is_offered_and_once(stage: Stage, now: str, today: bool, monday: bool) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        clock_at(window, now)
        window.bottom.send.arrow.click()
        found = " ".join(entries(window))
        assert ("Later today" in found, "Monday" in found) == (today, monday)  # on a Sunday tomorrow is Monday
        assert window.bottom.send.menu is not None
        window.bottom.send.menu.close()

    stage(scene)


def test_a_time_of_ones_own_by_the_keyboard(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        write(window)
        now = clock_at(window, "2036-11-21T11:20")
        window._fittings.rooms.later.choose.trigger()
        await desk.until(is_open)
        asked = dialog()
        assert asked.when() == now + 40 * 60  # the next full hour
        QTest.keyClick(asked.calendar.focusWidget() or asked.calendar, Qt.Key.Key_Right)
        asked.time.setTime(QTime(7, 45))
        QTest.keyClick(asked, Qt.Key.Key_Return)
        await desk.until(lambda: bool(desk.sent))
        assert (await desk.engine.outbox.get(desk.sent[0])).not_before == dt.datetime(2036, 11, 22, 7, 45).timestamp()

    stage(scene)


def test_changing_ones_mind_sends_nothing(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        write(window)
        window._fittings.rooms.later.choose.trigger()
        await desk.until(is_open)
        QTest.keyClick(dialog(), Qt.Key.Key_Escape)
        await desk.idle()
        assert desk.sent == []
        assert await desk.engine.outbox.all() == []

    stage(scene)


def test_what_came_in_between_does_not_forget_the_time(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        QTest.keyClicks(window.head.to.entry(), "marta@ruiz.example,")  # no subject: the review asks
        window.editor.setFocus()
        QTest.keyClicks(window.editor, "Hello")
        clock_at(window, "2036-11-21T11:00")
        window._fittings.rooms.later.tomorrow.trigger()
        await desk.idle()
        assert desk.sent == []
        review = window._fittings.rooms.review(window.work)
        await desk.until(lambda: review.is_open)
        assert review.panel is not None
        review.panel.send_button.click()
        await desk.until(lambda: bool(desk.sent))
        assert (await desk.engine.outbox.get(desk.sent[0])).not_before == dt.datetime(2036, 11, 22, 8, 0).timestamp()

    stage(scene)


# the dialog


def picked(day: QDate, time: QTime, zone: str = "") -> LaterDialog:
    found = LaterDialog(None, NOW, zone=HERE)
    found.calendar.setSelectedDate(day)
    found.time.setTime(time)
    if zone:
        found.zone.setCurrentText(zone)
    return found


@pytest.mark.parametrize("zone", ["", "America/New York", "Asia/Kolkata"])
def test_a_time_there(qapp: QApplication, zone: str) -> None:
    asked = picked(QDate(2026, 12, 1), QTime(9, 0), zone)
    hours = {"": 1, "America/New York": -5, "Asia/Kolkata": 5.5}[zone]
    expected = dt.datetime(2026, 12, 1, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=hours)))
    assert asked.when() == expected.timestamp()
    assert asked.take.isEnabled()
    assert ("here" in asked.words.text()) == bool(zone)
    asked.deleteLater()


@pytest.mark.parametrize(
    ("day", "zone", "words"),
    [(QDate(2026, 11, 20), "", "This time is past."), (QDate(2026, 12, 1), "Atlantis", "no time zone of this name")],
)
def test_what_is_no_time_to_come(qapp: QApplication, day: QDate, zone: str, words: str) -> None:
    asked = picked(day, QTime(9, 0), zone)
    assert asked.when() is None
    assert not asked.take.isEnabled()
    assert words in asked.words.text()
    asked.deleteLater()


def test_hours_come_before_minutes_whichever_way_one_reads(qapp: QApplication) -> None:
    written = []
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(way)
        try:
            asked = picked(QDate(2026, 12, 1), QTime(9, 45))
            written.append(asked.time.text())
            asked.deleteLater()
        finally:
            qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert written[0] == written[1]
    assert written[0].index("9") < written[0].index("45")


# until it goes

PLANNED = outgoing(7, "Happy new year", "Everyone", SendState.QUEUED, not_before=NOW + 86400, next_attempt=NOW + 86400)


def test_the_outbox_changes_the_time(qrun: QRun, tmp_path: Path) -> None:
    async def body() -> None:
        engine, tasks = FakeEngine(tmp_path, outbox=[PLANNED]), Tasks(raise_it)
        page = OutboxPage(engine, tasks, clock=lambda: NOW)
        page.resize(1000, 600)
        page.show()
        await until(lambda: 7 in page._cards)
        card = page._cards[7]
        before = card.state.text()
        assert card.strong.text() == "Change time…"
        assert "this computer is on" in card.advice.text()
        QTest.mouseClick(card.strong, Qt.MouseButton.LeftButton)
        await until(is_open)
        asked = dialog()
        assert asked.when() == PLANNED.not_before
        asked.calendar.setSelectedDate(asked.calendar.selectedDate().addDays(3))
        QTest.keyClick(asked, Qt.Key.Key_Return)
        await until(lambda: ("reschedule", 7) in engine.outbox.calls)
        assert engine.outbox.rows[7].not_before == PLANNED.not_before + 3 * 86400
        await until(lambda: card.state.text() != before)
        page.close_page()
        page.close()
        await tasks.close()

    qrun(body())


def test_scheduled_messages_of_the_home_window_offer_another_time() -> None:
    assert HomeDeed.CHANGE_TIME in deeds_of(PLANNED)


def test_what_is_said_after_send_later() -> None:
    view = view_of(PLANNED, None, NOW, "Prado", paused=False)
    assert "“Happy new year” goes Sunday 22 November" in view.words
    assert (view.deed, view.is_over, view.level) == (Deed.UNDO, True, "ok")
    assert "this computer is on" in view.detail


def test_a_failure_of_send_later_is_tried_again_for_its_time(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        write(window)
        clock_at(window, "2036-11-21T11:00")
        queue = desk.engine.outbox.queue
        full = MailError(Kind.STORAGE, Reason.DISK_FULL, "The disk is full.", Retry.LATER)

        async def refuse(*_: object, **__: object) -> None:
            raise full

        desk.engine.outbox.queue = refuse
        window._fittings.rooms.later.tomorrow.trigger()
        await desk.idle()
        desk.engine.outbox.queue = queue
        window.work.sending.again()
        await desk.until(lambda: bool(desk.sent))
        assert (await desk.engine.outbox.get(desk.sent[0])).not_before > 0

    stage(scene)
