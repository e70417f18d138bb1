"""A message for the server to keep: offered where it does, told truly before and after."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from compose_desk import ComposeDesk, Stage, press
from home_kit import NOW, outgoing
from PySide6.QtCore import QDate, Qt, QTime, QTimeZone
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from servers import EXTENSIONS, SmtpServer

from app.model.account import Auth
from app.model.outgoing import SendState
from ui.compose.send.send_words import Deed, view_of
from ui.compose.window import ComposeWindow
from ui.later_dialog import LaterDialog
from ui.outbox.card import Card, Sight
from ui.outbox.groups import Act, Group, Kind, actions_of, belongs_here, group_of, kind_of
from ui.words import outgoing_text

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
HERE = QTimeZone(b"Europe/Madrid")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HOLDING = (*EXTENSIONS, "FUTURERELEASE 604800")
HOUR, DAY = 3600.0, 86400.0


def write(window: ComposeWindow) -> None:
    QTest.keyClicks(window.head.to.entry(), "marta@ruiz.example,")
    QTest.keyClicks(window.head.subject, "Winter")
    window.editor.setFocus()
    QTest.keyClicks(window.editor, "Hello")


def dialogs() -> list[LaterDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, LaterDialog) and w.isVisible()]


async def settle_at(desk: ComposeDesk, server: SmtpServer) -> None:
    """The desk's account sends over this server from now on, and it was tried out."""
    (account,) = desk.accounts
    moved = await desk.engine.accounts.update(replace(account, server=server.at(), auth=Auth()), None)
    await desk.engine.accounts.check(moved, None, lambda step: None)
    desk.accounts = [moved]


def test_handed_over_by_the_keyboard(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        async with SmtpServer(extensions=HOLDING) as server:
            await settle_at(desk, server)
            window = await desk.open()
            write(window)
            later = window._fittings.rooms.later
            press(window, Qt.Key.Key_Return, CTRL | SHIFT)
            menu = window.bottom.send.menu
            assert menu is not None
            await desk.until(menu.isVisible)
            await desk.until(later.by_server.isVisible)
            for _ in range(len(menu.actions())):
                QTest.keyClick(menu, Qt.Key.Key_Down)
                if menu.activeAction() is later.by_server:
                    break
            QTest.keyClick(menu, Qt.Key.Key_Return)
            await desk.until(lambda: bool(dialogs()))
            (asked,) = dialogs()
            assert "also if this computer is off" in asked.advice.text()
            assert "no longer be stopped" in asked.advice.text()
            asked.time.setFocus()
            when = asked.when()
            assert when is not None
            QTest.keyClick(asked, Qt.Key.Key_Return)
            await desk.until(lambda: bool(desk.sent))
            await desk.engine.outbox.run_until_idle()
            row = await desk.row(desk.sent[0], SendState.SENT)
            assert row.hold_until == when
            stamp = dt.datetime.fromtimestamp(when, dt.UTC)
            assert f"HOLDUNTIL={stamp:%Y-%m-%dT%H:%M:%SZ}" in server.said("MAIL")[-1]

    stage(scene)


def test_offered_only_where_the_server_does(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        async with SmtpServer() as server:
            await settle_at(desk, server)
            window = await desk.open()
            later = window._fittings.rooms.later
            window.bottom.send.arrow.click()
            await desk.idle()
            assert not later.by_server.isVisible()
            assert window.bottom.send.menu is not None
            window.bottom.send.menu.close()

    stage(scene)


def test_no_further_than_the_server_keeps_it(qtbot: object) -> None:
    dialog = LaterDialog(None, NOW, zone=HERE, server_keeps=3 * DAY)
    assert dialog.when() is not None
    dialog.calendar.setSelectedDate(QDate.currentDate().addYears(200))
    assert dialog.when() is None
    assert "at the latest" in dialog.words.text()
    assert not dialog.take.isEnabled()
    here = LaterDialog(None, NOW, zone=HERE)
    here.calendar.setSelectedDate(dialog.calendar.selectedDate())
    here.time.setTime(QTime(8, 0))
    assert here.when() is not None
    assert "runs on this computer" in here.advice.text()
    dialog.deleteLater()
    here.deleteLater()


def test_what_the_outbox_says_while_it_is_held() -> None:
    """Until its time it stands in the outbox with nothing to press; then it was sent, at that time."""
    row = outgoing(1, "Kiln", "Ingrid", SendState.SENT, finished=NOW - 60, hold_until=NOW + 2 * DAY)
    assert kind_of(row, NOW) is Kind.AT_SERVER
    assert group_of(Kind.AT_SERVER) is Group.WAITING
    assert belongs_here(row, NOW)
    assert outgoing_text.state_words(row, NOW).startswith("Held by the server until ")
    offered = actions_of(row, Kind.AT_SERVER)
    assert (offered.strong, offered.quiet) == (None, None)
    assert not {Act.CANCEL, Act.EDIT, Act.UNDO, Act.SEND_NOW, Act.CHANGE_TIME} & set(offered.more)
    after = NOW + 3 * DAY
    assert kind_of(row, after) is Kind.SENT
    assert not belongs_here(row, after)
    assert outgoing_text.state_words(row, after).startswith("Sent ")


def test_a_refused_one_waits_here_and_says_why(qtbot: object) -> None:
    row = outgoing(
        1, "Kiln", "Ingrid", SendState.QUEUED, created=NOW - 60, not_before=NOW + 2 * DAY, next_attempt=NOW + 2 * DAY,
        facts={"hold": "refused"},
    )  # fmt: skip
    card = Card(row)
    card.show_row(row, Sight(NOW))
    assert card.kind is Kind.SCHEDULED
    assert "does not keep messages" in card.advice.text()
    assert "when this computer is on" in card.advice.text()
    assert card.strong.isVisibleTo(card)
    card.deleteLater()


def test_what_is_said_in_the_corner() -> None:
    waits = outgoing(
        1, "Kiln", "Ingrid", SendState.QUEUED, created=NOW, not_before=NOW + 5, next_attempt=NOW + 5,
        hold_until=NOW + 2 * DAY,
    )  # fmt: skip
    view = view_of(waits, None, NOW, "Ana", False)
    assert view.words == "“Kiln” goes to the server in 5 s"
    assert view.deed is Deed.UNDO
    assert outgoing_text.state_words(waits, NOW) == "Goes to the server in 5 s"
    held = replace(waits, state=SendState.SENT, finished=NOW + 6)
    view = view_of(held, None, NOW + 7, "Ana", False)
    assert view.words.startswith("Held by the server until ")
    assert "no longer be stopped" in view.detail
    assert view.deed is Deed.NOTHING
    assert view.is_over
