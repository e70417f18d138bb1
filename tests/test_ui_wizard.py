"""The wizard through its widgets, against the practice server and servers that are not what they seem."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from wizard_hands import WizardHands

from app.engine import Engine
from app.model.account import COLOURS, AuthMethod, SecretPlace, Security
from app.model.practice import PracticeInfo
from ui.accounts.state import SetUp, free_colour
from ui.accounts.wizard import READY, SERVER, SIGN_IN, YOU, Wizard
from ui.start.practising import practice_account
from ui.tasks import Tasks

Run = Callable[[Coroutine[Any, Any, None]], None]


class Scene(WizardHands):
    """The wizard and the practice server."""

    def __init__(self, engine: Engine, tasks: Tasks, practice: PracticeInfo) -> None:
        super().__init__(engine, tasks)
        self.practice = practice

    def to_server_page(self, password: str) -> None:
        self.type_into(self.wizard.you.name.entry, "Ana Prado")
        self.type_into(self.wizard.you.address.entry, self.practice.user)
        self.go_on()
        self.type_into(self.wizard.sign_in.password.entry, password)
        self.go_on()

    def server(self, security: Security, port: int) -> None:
        page = self.wizard.server
        self.wizard._set_up.ca_file = str(self.practice.ca_file)
        QTest.mouseClick(page.security.button(security.value), Qt.MouseButton.LeftButton)
        self.type_into(page.host.entry, self.practice.host)
        self.type_into(page.port.entry, str(port))

    def meet_an_unknown_issuer(self) -> None:
        """Over TLS, to the practice server, whose certificate nobody vouches for now."""
        self.to_server_page(self.practice.password)
        self.server(Security.TLS, self.practice.port_tls)
        self.wizard._set_up.ca_file = ""
        self.wizard.server.run_test()


@asynccontextmanager
async def scene(profile: Path) -> AsyncIterator[Scene]:
    failures: list[str] = []
    tasks = Tasks(lambda error, name: failures.append(f"{name}: {error!r}"))
    engine = await Engine.open(profile)
    try:
        made = Scene(engine, tasks, await engine.start_practice())
        yield made
        made.wizard.close()
        made.wizard.deleteLater()
    finally:
        await tasks.close()
        await engine.stop()
    assert not failures


def test_an_account_is_set_up_and_proven(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with scene(profile) as s:
            s.to_server_page(s.practice.password)
            assert s.wizard.current == SERVER
            s.server(Security.TLS, s.practice.port_tls)
            await s.until(s.wizard.onward.isEnabled)
            s.go_on()
            await s.until(lambda: s.wizard.current == READY)
            s.type_into(s.wizard.ready.name.entry, "Studio")
            s.go_on()
            await s.until(lambda: not s.wizard.isVisible())
            [account] = await s.engine.accounts.all()
            assert (account.name, account.identity.address.name) == ("Studio", "Ana Prado")
            assert (account.server.port, account.server.security) == (s.practice.port_tls, Security.TLS)
            assert account.is_default
            assert s.stored
            # the tests run without a keyring: the wizard says where the password is
            assert await s.engine.accounts.secret_place(account.id) is SecretPlace.SESSION
            assert not s.wizard.ready.session_only.isHidden()

    qrun(story())


def test_a_new_account_gets_a_colour_of_its_own(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with scene(profile) as s:
            await practice_account(s.engine)
            s.to_server_page(s.practice.password)
            s.server(Security.TLS, s.practice.port_tls)
            await s.until(s.wizard.onward.isEnabled)
            s.go_on()
            await s.until(lambda: s.wizard.current == READY)
            first, second = await s.engine.accounts.all()
            assert first.colour != second.colour

    qrun(story())


def test_colours_come_round_again() -> None:
    assert free_colour(()) == COLOURS[0]
    assert free_colour(COLOURS[:3]) == COLOURS[3]
    assert free_colour((*COLOURS, COLOURS[0])) == COLOURS[1]


def test_a_wrong_password_is_tried_once_and_explained(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with scene(profile) as s:
            s.to_server_page("not the password")
            s.server(Security.STARTTLS, s.practice.port_starttls)
            await s.until(s.wizard.server.card.fixes)
            assert not s.wizard.onward.isEnabled()
            assert "failed" in s.wizard.onward.toolTip()
            conversation = s.wizard.server._conversation
            assert conversation.count("< 535") == 1
            assert "not the password" not in conversation
            QTest.mouseClick(s.wizard.server.card.fixes()[-1], Qt.MouseButton.LeftButton)
            assert s.wizard.current == SIGN_IN

    qrun(story())


def test_the_advice_for_the_wrong_security_repairs_it(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with scene(profile) as s:
            s.to_server_page(s.practice.password)
            s.server(Security.TLS, s.practice.port_starttls)
            await s.until(s.wizard.server.card.fixes)
            QTest.mouseClick(s.wizard.server.card.fixes()[-1], Qt.MouseButton.LeftButton)
            assert s.wizard.server.security.value() == Security.STARTTLS.value
            assert s.wizard.server.port.text() == "587"

    qrun(story())


def test_an_unknown_issuer_stops_before_the_password(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with scene(profile) as s:
            s.meet_an_unknown_issuer()
            await s.until(s.wizard.server.card.fixes)
            assert "AUTH" not in s.wizard.server._conversation
            assert not s.wizard.onward.isEnabled()

    qrun(story())


def test_back_never_loses_what_was_typed(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with scene(profile) as s:
            s.to_server_page("a password")
            s.type_into(s.wizard.server.host.entry, "smtp.prado.example")
            s.type_into(s.wizard.server.user_name.entry, "ana")
            for _ in range(2):
                QTest.mouseClick(s.wizard.back, Qt.MouseButton.LeftButton)
            assert s.wizard.current == YOU
            assert s.wizard.you.name.text() == "Ana Prado"
            s.go_on()
            assert s.wizard.sign_in.password.text() == "a password"
            s.go_on()
            assert s.wizard.server.host.text() == "smtp.prado.example"
            assert s.wizard.server.user_name.text() == "ana"

    qrun(story())


def test_an_impossible_address_is_named_at_its_field(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with scene(profile) as s:
            s.type_into(s.wizard.you.address.entry, "ana@prado")
            s.go_on()
            assert s.wizard.current == YOU
            assert "ana@prado" in s.wizard.you.address.error()
            QTest.keyClicks(s.wizard.you.address.entry, ".example")
            assert not s.wizard.you.address.error()
            s.go_on()
            assert s.wizard.current == SIGN_IN

    qrun(story())


def test_an_open_line_needs_a_tick_before_a_password_crosses_it(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with scene(profile) as s:
            s.to_server_page(s.practice.password)
            s.server(Security.NONE, s.practice.port_starttls)
            assert s.wizard.server.open_line.isVisible()
            await asyncio.sleep(0.8)  # longer than the pause after which a test would begin
            assert not s.wizard.server._conversation
            QTest.mouseClick(
                s.wizard.server.allow, Qt.MouseButton.LeftButton, pos=s.wizard.server.allow.rect().center()
            )
            s.wizard.server.allow.setChecked(True)
            await s.until(s.wizard.server.card.fixes)

    qrun(story())


def test_a_stored_account_is_changed_without_typing_its_password(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with scene(profile) as s:
            s.to_server_page(s.practice.password)
            s.server(Security.TLS, s.practice.port_tls)
            await s.until(s.wizard.onward.isEnabled)
            s.go_on()
            await s.until(lambda: s.stored)
            again = Wizard(s.engine, s.tasks, s.stored[0])
            again.finished.connect(s.stored.append)
            again.show()
            assert again.current == SERVER
            await s.until(again.onward.isEnabled)
            s.type_into(again.server.host.entry, "localhost")
            await s.until(again.onward.isEnabled)
            QTest.mouseClick(again.onward, Qt.MouseButton.LeftButton)
            await s.until(lambda: s.stored[-1].server.host == "localhost")
            assert len(await s.engine.accounts.all()) == 1

    qrun(story())


@pytest.mark.parametrize("security", list(Security))
def test_the_port_follows_the_security_until_it_is_typed(security: Security) -> None:
    state = SetUp(security=security)
    assert state.port == str(security.standard_port)
    state.typed_port = "2525"
    state.security = Security.TLS
    assert state.port == "2525"


def test_a_command_is_kept_and_no_secret_is(qapp: QApplication) -> None:
    state = SetUp(address="ana@prado.example", host="h.example", method=AuthMethod.COMMAND, command="pass show x")
    assert state.secret is None
    assert state.account().auth.command == "pass show x"
    assert "password=" not in repr(SetUp(password="canary"))
    assert "canary" not in repr(SetUp(password="canary"))
