"""Two hands on the wizard: typing, going on, waiting. The scenes of its tests are built on them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.engine import Engine
from app.model.account import Account
from ui.accounts.wizard import Wizard
from ui.tasks import Tasks


class WizardHands:
    """An open wizard over a real engine, and what it stored."""

    def __init__(self, engine: Engine, tasks: Tasks) -> None:
        self.engine, self.tasks = engine, tasks
        self.wizard = Wizard(engine, tasks)
        self.stored: list[Account] = []
        self.wizard.finished.connect(self.stored.append)
        self.wizard.show()

    def type_into(self, entry: Any, words: str) -> None:
        entry.setFocus()
        entry.selectAll()
        QTest.keyClick(entry, Qt.Key.Key_Delete)
        QTest.keyClicks(entry, words)

    def go_on(self) -> None:
        QTest.mouseClick(self.wizard.onward, Qt.MouseButton.LeftButton)

    async def until(self, condition: Callable[[], object]) -> None:
        async with asyncio.timeout(60):
            while not condition():
                await asyncio.sleep(0.01)
