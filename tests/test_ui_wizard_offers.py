"""What the wizard's last page offers: a first signature, and to be the desktop's mail program."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from waiting import until

from app.engine import Engine
from app.model.account import AuthMethod, Security
from app.model.signature import Occasion
from ui.accounts.wizard import READY, Wizard
from ui.desktop.default_program import DefaultProgram, Standing
from ui.tasks import Tasks

Run = Callable[[Coroutine[Any, Any, None]], None]


class Desktop(DefaultProgram):
    """A desktop that knows us; `takes` is whether it lets itself be set."""

    def __init__(self, standing: Standing, *, takes: bool = True) -> None:
        super().__init__({})
        self._standing, self.takes, self.asked = standing, takes, 0

    def standing(self) -> Standing:
        return self._standing

    def make_ours(self) -> bool:
        self.asked += 1
        return self.takes


@asynccontextmanager
async def ready(profile: Path, desktop: Desktop) -> AsyncIterator[tuple[Wizard, Engine]]:
    """A wizard that has stored its account, untested: these pages are about what comes after."""
    failures: list[str] = []
    tasks = Tasks(lambda error, name: failures.append(f"{name}: {error!r}"))
    engine = await Engine.open(profile)
    wizard = Wizard(engine, tasks, program=desktop)
    wizard.show()
    try:
        state = wizard._set_up
        state.name, state.address, state.method = "Ana Prado", "ana@prado.example", AuthMethod.NONE
        state.host, state.typed_port, state.security = "127.0.0.1", "9", Security.TLS
        await wizard._save()
        assert wizard.current == READY
        yield wizard, engine
        wizard.close()
        wizard.deleteLater()
    finally:
        await tasks.close()
        await engine.stop()
    assert not failures


def test_a_signature_stands_under_the_first_message(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with ready(profile, Desktop(Standing.IS_OURS)) as (wizard, engine):
            lines = wizard.ready.signature.lines
            lines.setFocus()
            QTest.keyClicks(lines, "Ana Prado")
            QTest.keyClick(lines, Qt.Key.Key_Return)
            QTest.keyClicks(lines, "Printing & <paper>")
            assert wizard.isVisible(), "Enter is a new line here"
            QTest.keyClick(lines, Qt.Key.Key_Tab)
            assert wizard.focusWidget() is not lines
            wizard.onward.click()
            await until(lambda: not wizard.isVisible())
            [account] = await engine.accounts.all()
            for occasion in Occasion:
                found = await engine.signatures.for_message(account.identity.id, occasion)
                assert found is not None
                assert found.html == "<p>Ana Prado<br>Printing &amp; &lt;paper&gt;</p>"
            assert len(await engine.signatures.all()) == 1

    qrun(story())


def test_nothing_typed_is_no_signature(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with ready(profile, Desktop(Standing.NOT_INSTALLED)) as (wizard, engine):
            QTest.keyClicks(wizard.ready.signature.lines, "  ")
            wizard.onward.click()
            await until(lambda: not wizard.isVisible())
            assert await engine.signatures.all() == []

    qrun(story())


def test_a_signature_outlives_the_closing_of_the_wizard(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with ready(profile, Desktop(Standing.IS_OURS)) as (wizard, engine):
            QTest.keyClicks(wizard.ready.signature.lines, "Ana")
            QTest.keyClick(wizard.ready.signature.lines, Qt.Key.Key_Escape)
            assert not wizard.isVisible()
            await until(lambda: engine.signatures.current)
            assert [one.html for one in engine.signatures.current] == ["<p>Ana</p>"]

    qrun(story())


def test_the_mail_program_is_offered_and_only_set_when_ticked(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        desktop = Desktop(Standing.CAN_BE, takes=False)
        async with ready(profile, desktop) as (wizard, _engine):
            offer = wizard.ready.default
            await until(offer.isVisible)
            assert not offer.box.isChecked()
            offer.box.setFocus()
            QTest.keyClick(offer.box, Qt.Key.Key_Space)
            wizard.onward.click()
            await until(lambda: not offer.box.isChecked())
            assert wizard.isVisible()
            assert "own settings" in offer._refusal.text()
            wizard.onward.click()
            await until(lambda: not wizard.isVisible())
            assert desktop.asked == 1

    qrun(story())


def test_where_it_cannot_be_set_nothing_is_offered(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with ready(profile, Desktop(Standing.NOT_INSTALLED)) as (wizard, _engine):
            await until(lambda: wizard._looking is not None and wizard._looking.done())
            assert wizard.ready.default.isHidden()

    qrun(story())
