"""The limits of a provider in the settings: chosen by the keyboard, kept for each account, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from test_ui_accounts_manage import opened, until

from app.model.pace import Pace

Run = Callable[[Coroutine[Any, Any, None]], None]


def test_limits_are_chosen_for_one_account(qrun: Run, profile: Path) -> None:
    async def script() -> None:
        async with opened(profile) as (window, engine):
            page = window.accounts
            pace = page.page.pace
            first, second = (one.id for one in page.list.accounts()[:2])
            assert (pace.a_minute.text(), pace.at_once.text()) == ("No limit", "No limit")
            pace.a_minute.setFocus()
            QTest.keyClick(pace.a_minute, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(pace.a_minute, "30")
            QTest.keyClick(pace.a_minute, Qt.Key.Key_Return)
            pace.at_once.setFocus()
            QTest.keyClick(pace.at_once, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(pace.at_once, "100")
            QTest.keyClick(pace.at_once, Qt.Key.Key_Tab)
            await settled(engine, first, Pace(30, 100))
            page.list.setFocus()
            QTest.keyClick(page.list, Qt.Key.Key_Down)
            await until(lambda: pace.a_minute.value() == 0)
            QTest.keyClick(page.list, Qt.Key.Key_Up)
            await until(lambda: (pace.a_minute.value(), pace.at_once.value()) == (30, 100))
            pace.lines.setFocus()
            QTest.keyClick(pace.lines, Qt.Key.Key_Up)
            await settled(engine, first, Pace(30, 100, 1))
            pace._lines_row.reset.click()
            await settled(engine, first, Pace(30, 100))
            assert pace.lines.text() == "As known"
            assert await engine.outbox.pace(second) == Pace()
            pace._once_row.reset.click()
            await settled(engine, first, Pace(30, 0))

    qrun(script())


async def settled(engine: Any, account_id: int, pace: Pace) -> None:
    found = [Pace(-1, -1)]
    while found[-1] != pace:
        found.append(await engine.outbox.pace(account_id))
