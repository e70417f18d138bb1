"""A password that changed at the provider: asked for once, over the note that says so, and the queue goes on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from outbox_scene import letter
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from servers import USER, SmtpServer
from test_ui_shell import account, program, send, until, visible

from app.model.account import Auth, AuthMethod
from ui.accounts.in_place import PasswordSheet
from ui.accounts.wizard import Wizard
from ui.compose.send.send_status import SendCard, SendStatus
from ui.shell import Shell
from ui.words.error_text import label
from ui.words.error_words import Action

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
NEW = "the new one"


def passwords() -> list[PasswordSheet]:
    return [w for w in QApplication.allWidgets() if isinstance(w, PasswordSheet) and w.isVisible()]


async def refused(shell: Shell, server: SmtpServer) -> None:
    """An account whose password is an old one, and two messages more that wait for it."""
    await shell.engine.preferences.change(undo_seconds=0)
    auth = Auth(AuthMethod.PASSWORD, USER, allow_clear=True)
    stored = await shell.engine.accounts.add(replace(account(), server=server.at(), auth=auth), "the old one")
    for _ in range(2):
        await shell.engine.outbox.queue(letter(account=stored))


async def wants_a_password(card: SendCard) -> None:
    await until(lambda: card.button().isVisible() and card.button().text() == label(Action.SIGN_IN))


@pytest.mark.parametrize("place", ["corner", "home"])
def test_a_changed_password_is_asked_for_over_the_note(qrun: QRun, profile: Path, place: str) -> None:
    async def body() -> None:
        async with (
            asyncio.timeout(120),
            SmtpServer(auth="PLAIN", users={USER: NEW}) as server,
            program(profile) as shell,
        ):
            await refused(shell, server)
            home = shell.show_home() if place == "home" else None
            await send(shell)
            shell.engine.start()
            if home is not None:
                card = await until(lambda: home.toasts.card)
            else:
                card = (await until(lambda: visible(SendStatus))).card
            await wants_a_password(card)
            QTest.keyClick(card.button(), Qt.Key.Key_Space)
            [sheet] = await until(passwords)
            assert visible(Wizard) is None, "no wizard for a password"
            QTest.keyClicks(sheet.password.entry, NEW)
            QTest.keyClick(sheet.password.entry, Qt.Key.Key_Return)
            async with asyncio.timeout(60):
                await until(lambda: len(server.messages) == 3)
            assert not passwords(), "once is enough for all of them"

    qrun(body())


def test_who_wants_to_see_more_of_the_account_gets_there(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with (
            asyncio.timeout(120),
            SmtpServer(auth="PLAIN", users={USER: NEW}) as server,
            program(profile) as shell,
        ):
            await refused(shell, server)
            await send(shell)
            shell.engine.start()
            card = (await until(lambda: visible(SendStatus))).card
            await wants_a_password(card)
            QTest.keyClick(card.button(), Qt.Key.Key_Space)
            [sheet] = await until(passwords)
            QTest.keyClick(sheet.settings, Qt.Key.Key_Space)
            await until(lambda: visible(Wizard))

    qrun(body())
