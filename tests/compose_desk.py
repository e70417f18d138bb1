"""A compose window over a real engine with the practice server, for tests that write and send."""

from __future__ import annotations

import asyncio
import email
import email.policy
from collections.abc import Callable, Coroutine
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.engine import Engine
from app.model.account import Account
from app.model.draft import Draft
from app.model.outgoing import Outgoing, SendState
from ui.compose.fittings import compose_window
from ui.compose.window import ComposeWindow
from ui.compose.work import Work
from ui.start.practising import practice_account
from ui.tasks import Tasks

Scene = Callable[["ComposeDesk"], Coroutine[Any, Any, None]]
Stage = Callable[[Scene], None]
TO = Draft(to=("Marta Ruiz <marta@ruiz.example>",), subject="Winter", html="<p>Hello</p>")


class ComposeDesk:
    """One engine, one account (or none), windows opened on it, and what they told."""

    def __init__(self, engine: Engine, accounts: list[Account]) -> None:
        self.engine, self.accounts = engine, accounts
        self.failures: list[BaseException] = []
        self.tasks = Tasks(lambda error, _name: self.failures.append(error))
        self.sent: list[int] = []
        self.discarded: list[Draft] = []
        self.told: list[str] = []
        self.windows: list[ComposeWindow] = []

    async def open(self, draft: Draft | None = None) -> ComposeWindow:
        """A window with the keyboard."""
        window = compose_window(self.engine.profile, self.accounts)
        window.begin(Work(self.engine, self.tasks, window, draft or Draft()))
        window.sent.connect(self.sent.append)
        window.discarded.connect(self.discarded.append)
        window.account_wanted.connect(lambda: self.told.append("account"))
        window.help_wanted.connect(lambda action, account: self.told.append(f"{action} {account}"))
        window.closed.connect(lambda: self.told.append("closed"))
        self.windows.append(window)
        window.show()
        window.activateWindow()
        await self.until(window.isActiveWindow)
        return window

    async def idle(self) -> None:
        """Until no task of a window runs."""
        while self.tasks._running:
            await asyncio.wait(self.tasks._running)

    async def until(self, condition: Callable[[], bool]) -> None:
        while not condition():
            await asyncio.sleep(0.005)

    async def row(self, outgoing_id: int, state: SendState) -> Outgoing:
        """The row once it has come to `state`."""
        while (row := await self.engine.outbox.get(outgoing_id)).state is not state:
            await asyncio.sleep(0.01)
        return row

    def received(self) -> list[EmailMessage]:
        """What the practice server stored, parsed by somebody else's parser."""
        folder: Path = self.engine.profile / "practice"
        found = [email.message_from_bytes(p.read_bytes(), policy=email.policy.default) for p in folder.rglob("*.eml")]
        return [m for m in found if isinstance(m, EmailMessage)]


def press(window: ComposeWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key for whatever has the keyboard in the window."""
    QTest.keyClick(window.focusWidget() or window, key, modifier)


def finishing(scene: Scene) -> Scene:
    """`scene`, and afterwards the windows that are still there put away as a person would: nothing is being written."""

    async def whole(desk: ComposeDesk) -> None:
        await scene(desk)
        for window in desk.windows:
            await desk.idle()
            if shiboken6.isValid(window):
                await window.finish()

    return whole


async def play(profile: Path, scene: Scene, with_account: bool = True) -> None:
    """Run `scene` on a fresh engine; whatever a task let out fails the test."""
    engine = await Engine.open(profile)
    await engine.preferences.change(undo_seconds=0)
    accounts = [await practice_account(engine)] if with_account else []
    desk = ComposeDesk(engine, accounts)
    try:
        await scene(desk)
        await desk.idle()
        for failure in desk.failures:
            raise failure
    finally:
        for window in desk.windows:
            if shiboken6.isValid(window):
                window._leave(window.work)
        await desk.tasks.close()
        await engine.stop()
