"""A window that closes while its rooms still work: nothing of it may be touched afterwards."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
import shiboken6
from compose_desk import ComposeDesk, Stage
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QDialog, QMenu

from app.model.draft import Draft
from ui.compose.send.departure import NOW
from ui.compose.send.later import SendLater
from ui.compose.window import ComposeWindow

TEXT = "<p>Hello wrold, this is a lettr.</p><table><tr><td>one</td><td>two</td></tr></table><ul><li>item</li></ul>"
ENDING = ("Close", "Send", "Send now, without a chance to undo", "Discard")


def every_action(window: ComposeWindow) -> list[QAction]:
    """What stands in any menu of the window, the menus filled as they are when they open."""
    found: dict[int, QAction] = {}

    def take(menu: QMenu) -> None:
        menu.aboutToShow.emit()
        for action in menu.actions():
            below = action.menu()
            if isinstance(below, QMenu):
                take(below)
            elif not action.isSeparator() and action.text() not in ENDING:
                found.setdefault(id(action), action)

    for action in window.menuBar().actions():
        below = action.menu()
        assert isinstance(below, QMenu)
        take(below)
    for action in (*window.actions(), *window.editor.actions()):
        if action.text() not in ENDING:
            found.setdefault(id(action), action)
    later = window.findChild(SendLater)
    sending = [later.today, later.tomorrow, later.monday, later.choose] if later is not None else []
    return [action for action in found.values() if action not in sending]


async def opened(desk: ComposeDesk) -> ComposeWindow:
    window = await desk.open(Draft(to=("marta@ruiz.example",), subject="Winter", html=TEXT))
    window.editor.setFocus()
    window.editor.moveCursor(QTextCursor.MoveOperation.Start)
    return window


def test_every_room_is_entered_and_the_window_closed_at_once(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        actions = [action.text() for action in every_action(window)]
        assert len(actions) > 80
        for action in every_action(window):
            if shiboken6.isValid(action) and action.isEnabled():
                action.trigger()
        await window.finish()
        await desk.until(lambda: not shiboken6.isValid(window))
        await desk.idle()
        assert desk.failures == []

    stage(scene)


@pytest.mark.parametrize("turns", [0, 1, 5])
def test_each_room_alone(stage: Stage, turns: int) -> None:
    """With so many turns of the loop between the wish and the close."""

    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        amount = len(every_action(window))
        for number in range(turns, amount, 12):
            actions = every_action(window)
            if number < len(actions) and actions[number].isEnabled():
                actions[number].trigger()
            for _ in range(turns):
                await asyncio.sleep(0)
            await window.finish()
            await desk.until(lambda gone=window: not shiboken6.isValid(gone))
            window = await opened(desk)
        await desk.idle()
        assert desk.failures == []

    stage(scene)


def test_a_question_that_stands_open_goes_with_its_window(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        save = next(action for action in every_action(window) if action.text() == "Save as template…")
        save.trigger()
        await desk.until(lambda: any(d.isVisible() for d in window.findChildren(QDialog)))
        await window.finish()
        await desk.until(lambda: not shiboken6.isValid(window))
        await desk.idle()

    stage(scene)


def test_the_program_ends_while_a_message_goes_into_the_outbox(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever closes the window waits for that: the message is in the outbox once, and no draft of it is left."""

    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        arrived, go = asyncio.Event(), asyncio.Event()
        queue = desk.engine.outbox.queue_now

        async def slowly(draft: Draft) -> Any:
            arrived.set()
            await go.wait()
            return await queue(draft)

        monkeypatch.setattr(desk.engine.outbox, "queue_now", slowly)
        window.work.send(NOW)
        await arrived.wait()
        closing = asyncio.ensure_future(window.finish())
        await asyncio.sleep(0)
        go.set()
        assert await closing
        await desk.until(lambda: not shiboken6.isValid(window))
        assert len(desk.sent) == 1
        assert await desk.engine.drafts.all() == []
        assert await window.finish(), "a second farewell touches nothing"

    stage(scene)


def test_who_closes_while_somebody_closes_already_waits_for_the_same_end(stage: Stage) -> None:
    """The end of the program asks from outside of the window, which may be gone before the answer comes."""

    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        work, go, closed = window.work, asyncio.Event(), []
        keep = work.saver.close

        async def later(keep_it: bool) -> None:
            closed.append(keep_it)
            await go.wait()
            await keep(keep=keep_it)

        work.saver.close = lambda keep: later(keep)
        window.editor.insertPlainText("more")
        window.close()
        asked = [asyncio.ensure_future(window.finish()) for _ in range(3)]
        await desk.until(lambda: bool(closed))
        window.close()
        go.set()
        assert await asyncio.gather(*asked) == [True, True, True]
        await desk.until(lambda: not shiboken6.isValid(window))
        assert closed == [True]
        assert await work.finish()  # and whoever asks later hears that it is done
        (draft,) = await desk.engine.drafts.all()
        assert "more" in draft.text

    stage(scene)
