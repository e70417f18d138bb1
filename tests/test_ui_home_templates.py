"""A new message of a template, begun in the mail window."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.engine import Engine
from app.model.draft import Draft
from ui.compose.picker import Picker
from ui.home.window import HomeWindow
from ui.start.practising import practice_account
from ui.tasks import Tasks

Run = Callable[[Coroutine[Any, Any, None]], None]


def test_the_mail_window_begins_a_message_of_a_template(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        failures: list[BaseException] = []
        tasks = Tasks(lambda error, _name: failures.append(error))
        engine = await Engine.open(profile)
        account = await practice_account(engine)
        (profile / "templates").mkdir()
        (profile / "templates" / "Thanks.txt").write_text("Subject: Thank you\n\nIt came on {date}.\n")
        window = HomeWindow(engine, tasks)
        opened: list[Draft] = []
        window.draft_opened.connect(opened.append)
        try:
            window.show()
            async with asyncio.timeout(30):
                window.actions_.from_template.trigger()
                while not (pickers := [p for p in window.findChildren(Picker) if p.isVisible()]):
                    await asyncio.sleep(0.01)
                QTest.keyClick(pickers[0].search, Qt.Key.Key_Return)
                while not opened:
                    await asyncio.sleep(0.01)
            assert opened[0].subject == "Thank you"
            assert opened[0].identity_id == account.identity.id
            assert "{" not in opened[0].text
        finally:
            window.close()
            window.deleteLater()
            await tasks.close()
            await engine.stop()
        assert not failures

    qrun(story())
