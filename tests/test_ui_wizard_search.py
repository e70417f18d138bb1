"""The wizard finds servers by itself and lets a person sign in at the provider's page."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from authorization_server import AuthorizationServer
from certificates import ca_file, leaf
from outbox_scene import Keys
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from servers import SmtpServer
from wizard_hands import WizardHands

from app import late
from app.engine import Engine
from app.model.account import AuthMethod, Incoming, Security, Server
from app.model.address import Address
from app.model.candidate import Candidate, SearchState, SearchStep, SignIn, Source, Trust
from app.model.oauth import OAuthClient, OAuthProvider
from ui.accounts.wizard import READY, SERVER, SIGN_IN, YOU
from ui.tasks import Tasks

Run = Callable[[Coroutine[Any, Any, None]], None]
ANA = "ana@prado.example"
IMAP = Incoming("imap", "imap.prado.example", 993)
PLACE = Server("smtp.prado.example", 465, Security.TLS)
BIG = Server("smtp.big.example", 465, Security.TLS)
OTHER = Server("mail.prado.example", 587, Security.STARTTLS)


@dataclass
class World:
    """What the network says; the test fills it."""

    found: list[Candidate] = field(default_factory=list)
    presets: dict[str, OAuthProvider] = field(default_factory=dict)
    client: OAuthClient | None = field(default_factory=lambda: OAuthClient("packed"))
    hold: asyncio.Event | None = None
    asked: list[str] = field(default_factory=list)

    async def discover(self, address: Address, on_step: Callable[[SearchStep], None]) -> tuple[Candidate, ...]:
        self.asked.append(address.spec)
        on_step(SearchStep(Source.AUTOCONFIG, SearchState.STARTED))
        on_step(SearchStep(Source.SERVICE_RECORDS, SearchState.STARTED))
        if self.hold is not None:
            await self.hold.wait()
        return tuple(self.found)


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    made = World()
    monkeypatch.setattr(late, "discover", made.discover)
    monkeypatch.setattr(late, "presets", lambda: made.presets)
    monkeypatch.setattr(late, "client_of", lambda _key: made.client)
    return made


class Scene(WizardHands):
    async def introduce(self, address: str = ANA) -> None:
        """Type the address, leave the field, wait for the search."""
        await self.give(address)
        await self.until(lambda: not self.wizard.searching.is_busy)

    async def give(self, address: str = ANA) -> None:
        """Type the address and leave the field."""
        self.wizard.activateWindow()
        await self.until(self.wizard.isActiveWindow)
        self.type_into(self.wizard.you.address.entry, address)
        QTest.keyClick(self.wizard.you.address.entry, Qt.Key.Key_Tab)


@asynccontextmanager
async def scene(profile: Path, keys: Keys | None = None) -> AsyncIterator[Scene]:
    failures: list[str] = []
    tasks = Tasks(lambda error, name: failures.append(f"{name}: {error!r}"))
    ring = keys or Keys()
    engine = await Engine.open(profile, open_keyring=lambda: ring)
    try:
        made = Scene(engine, tasks)
        yield made
        made.wizard.close()
        made.wizard.deleteLater()
    finally:
        await tasks.close()
        await engine.stop()
    assert not failures


def test_a_known_provider_with_an_app_password(qrun: Run, profile: Path, world: World) -> None:
    helps = "https://prado.example/app-passwords"
    world.client = None
    ways = (SignIn.OAUTH, SignIn.APP_PASSWORD)
    world.found = [Candidate(Source.TABLE, PLACE, ANA, ways, name="Prado", oauth="prado", help=helps, incoming=(IMAP,))]

    async def story() -> None:
        async with scene(profile) as s:
            await s.introduce()
            assert "Prado" in s.wizard.you.searched.words()
            s.go_on()
            page = s.wizard.sign_in
            assert s.wizard.current == SIGN_IN
            assert page.method.value() == AuthMethod.PASSWORD.value, "without a client id the password comes first"
            assert "Prado does not take your usual password" in page._note_words.text()
            assert not page.help.isHidden()
            s.type_into(page.password.entry, "app-word")
            s.go_on()
            assert s.wizard.server.host.text() == "smtp.prado.example"
            assert s.wizard.server.port.text() == "465"
            assert s.wizard.server.found.isHidden(), "one proven server needs no choice"
            assert s.wizard._set_up.account().incoming == (IMAP,), "kept for the day when mail is read here"

    qrun(story())


def test_a_company_with_several_answers(qrun: Run, profile: Path, world: World) -> None:
    world.found = [
        Candidate(Source.AUTOCONFIG, PLACE, "ana"),
        Candidate(Source.GUESS, OTHER, ANA),
        Candidate(
            Source.MAIL_EXCHANGER, Server("smtp.big.example", 465, Security.TLS), ANA, trust=Trust.ASK, name="Big"
        ),
    ]

    async def story() -> None:
        async with scene(profile) as s:
            await s.introduce()
            s.go_on()
            s.type_into(s.wizard.sign_in.password.entry, "x")
            s.go_on()
            page = s.wizard.server
            buttons = page.found.buttons()
            assert not page.found.isHidden()
            assert len(buttons) == 3
            assert buttons[0].isChecked()
            assert page.user_name.text() == "ana"
            assert "Not proven" in buttons[2].accessibleDescription()
            buttons[1].setFocus()
            QTest.keyClick(buttons[1], Qt.Key.Key_Space)
            assert (page.host.text(), page.port.text(), page.user_name.text()) == ("mail.prado.example", "587", ANA)
            assert page.security.value() == Security.STARTTLS.value

    qrun(story())


def test_unproven_answers_are_not_filled_in(qrun: Run, profile: Path, world: World) -> None:
    thief = Server("smtp.thief.example", 465, Security.TLS)
    world.found = [Candidate(Source.SERVICE_RECORDS, thief, ANA, trust=Trust.ASK)]

    async def story() -> None:
        async with scene(profile) as s:
            await s.introduce()
            s.go_on()
            s.type_into(s.wizard.sign_in.password.entry, "x")
            s.go_on()
            page = s.wizard.server
            assert page.host.text() == ""
            [button] = page.found.buttons()
            assert not button.isChecked()
            assert not page.found.isHidden()
            QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
            button.click()
            assert page.host.text() == "smtp.thief.example"

    qrun(story())


def test_what_was_typed_is_not_replaced(qrun: Run, profile: Path, world: World) -> None:
    async def story() -> None:
        async with scene(profile) as s:
            world.hold = asyncio.Event()
            world.found = [Candidate(Source.AUTOCONFIG, PLACE, ANA)]
            s.type_into(s.wizard.you.address.entry, ANA)
            s.go_on()
            assert s.wizard.current == SIGN_IN
            s.type_into(s.wizard.sign_in.password.entry, "x")
            s.go_on()
            s.type_into(s.wizard.server.host.entry, "own.prado.example")
            world.hold.set()
            await s.until(lambda: not s.wizard.searching.is_busy)
            assert s.wizard.server.host.text() == "own.prado.example"

    qrun(story())


def test_an_answer_that_comes_late_is_taken_on_the_next_page(qrun: Run, profile: Path, world: World) -> None:
    async def story() -> None:
        async with scene(profile) as s:
            world.hold = asyncio.Event()
            world.found = [Candidate(Source.AUTOCONFIG, PLACE, ANA)]
            await s.give()
            await s.until(lambda: world.asked)
            await s.until(lambda: "own settings" in s.wizard.you.searched.words())
            s.go_on()
            world.hold.set()
            await s.until(lambda: not s.wizard.searching.is_busy)
            s.type_into(s.wizard.sign_in.password.entry, "x")
            s.go_on()
            assert s.wizard.server.host.text() == "smtp.prado.example"

    qrun(story())


def test_another_address_starts_another_search(qrun: Run, profile: Path, world: World) -> None:
    async def story() -> None:
        async with scene(profile) as s:
            world.found = [Candidate(Source.AUTOCONFIG, PLACE, ANA)]
            await s.introduce()
            world.found = []
            await s.introduce("ana@unknown.example")
            assert world.asked == [ANA, "ana@unknown.example"]
            assert "Nothing was found" in s.wizard.you.searched.words()
            await s.introduce("ana@unknown.example")
            assert len(world.asked) == 2

    qrun(story())


def test_a_provider_that_lets_nobody_in(qrun: Run, profile: Path, world: World) -> None:
    world.found = [Candidate(Source.TABLE, None, ANA, (SignIn.NONE,), name="Tuta")]

    async def story() -> None:
        async with scene(profile) as s:
            await s.introduce()
            assert s.wizard.you.searched.words() == "Tuta does not let other programs send."

    qrun(story())


@pytest.mark.parametrize("page", [YOU, SIGN_IN, SERVER])
def test_closing_ends_the_search(qrun: Run, profile: Path, world: World, page: int) -> None:
    async def story() -> None:
        async with scene(profile) as s:
            world.hold = asyncio.Event()
            await s.give()
            await s.until(lambda: world.asked)
            if page >= SIGN_IN:
                s.go_on()
            if page >= SERVER:
                s.type_into(s.wizard.sign_in.password.entry, "x")
                s.go_on()
            assert s.wizard.current == page
            s.wizard.close()
            assert not s.wizard.searching.is_busy

    qrun(story())


# --- signing in at the provider's page ---


def oauth(world: World, server: AuthorizationServer, smtp: SmtpServer, folder: Path) -> None:
    world.presets["prado"] = server.provider(key="prado")
    place = Server("localhost", smtp.port, Security.STARTTLS, ca_file(folder))
    world.found = [
        Candidate(Source.TABLE, place, ANA, (SignIn.OAUTH, SignIn.APP_PASSWORD), name="Prado", oauth="prado")
    ]


def test_an_account_that_signs_in_at_its_provider(qrun: Run, profile: Path, world: World, tmp_path: Path) -> None:
    async def story() -> None:
        context = leaf().server_context()
        async with (
            AuthorizationServer() as server,
            SmtpServer(security=Security.STARTTLS, context=context, auth="XOAUTH2", users={}) as smtp,
            scene(profile) as s,
        ):
            oauth(world, server, smtp, tmp_path)
            await s.introduce()
            s.go_on()
            panel = s.wizard.sign_in.oauth
            assert s.wizard.sign_in.method.value() == AuthMethod.OAUTH.value
            assert not s.wizard.onward.isEnabled()
            assert "Prado" in panel.begin.text()
            opened: list[str] = []
            panel._open_url = lambda url: not opened.append(url)
            QTest.mouseClick(panel.begin, Qt.MouseButton.LeftButton)
            await s.until(lambda: opened)
            assert not panel._wait.isHidden()
            QTest.mouseClick(panel.copy_link, Qt.MouseButton.LeftButton)
            assert QApplication.clipboard().text() == opened[0]
            await server.browser(opened[0])
            await s.until(s.wizard.onward.isEnabled)
            smtp.users = {token: token for token in server.access}
            assert not panel._done.isHidden()
            s.go_on()
            s.wizard._set_up.ca_file = ca_file(tmp_path)
            s.wizard.server.run_test()
            await s.until(lambda: s.wizard.onward.isEnabled() or s.wizard.server._failure)
            assert s.wizard.server._failure is None
            s.go_on()
            await s.until(lambda: s.wizard.current == READY)
            [account] = await s.engine.accounts.all()
            assert (account.auth.method, account.auth.provider) == (AuthMethod.OAUTH, "prado")
            assert smtp.said("AUTH")

    qrun(story())


def test_a_refusal_is_said_and_can_be_tried_again(qrun: Run, profile: Path, world: World, tmp_path: Path) -> None:
    async def story() -> None:
        async with AuthorizationServer(deny="access_denied") as server, SmtpServer() as smtp, scene(profile) as s:
            oauth(world, server, smtp, tmp_path)
            await s.introduce()
            s.go_on()
            panel = s.wizard.sign_in.oauth
            opened: list[str] = []
            panel._open_url = lambda url: not opened.append(url)
            panel.begin.click()
            await s.until(lambda: opened)
            await server.browser(opened[0])
            await s.until(lambda: not panel._offer.isHidden())
            assert panel._notices.count() == 1
            assert panel.begin.isEnabled()
            server.deny = ""
            panel.begin.click()
            assert panel._notices.count() == 0
            await s.until(lambda: len(opened) == 2)
            await server.browser(opened[1])
            await s.until(s.wizard.onward.isEnabled)

    qrun(story())


def test_waiting_can_be_given_up(qrun: Run, profile: Path, world: World, tmp_path: Path) -> None:
    async def story() -> None:
        async with AuthorizationServer() as server, SmtpServer() as smtp, scene(profile) as s:
            oauth(world, server, smtp, tmp_path)
            await s.introduce()
            s.go_on()
            panel = s.wizard.sign_in.oauth
            opened: list[str] = []
            panel._open_url = lambda url: bool(opened.append(url))
            panel.begin.click()
            await s.until(lambda: opened)
            assert "Copy the link" in panel._waiting.text(), "no browser opened"
            panel.cancel.click()
            assert panel._wait.isHidden()
            assert not s.wizard.onward.isEnabled()
            panel.begin.click()
            await s.until(lambda: len(opened) == 2)
            s.wizard.close()
            assert panel._running is None

    qrun(story())


def test_a_code_for_another_device(qrun: Run, profile: Path, world: World, tmp_path: Path) -> None:
    async def story() -> None:
        async with AuthorizationServer() as server, SmtpServer() as smtp, scene(profile) as s:
            oauth(world, server, smtp, tmp_path)
            answer = server._device
            server._device = lambda fields: (200, {**answer(fields)[1], "interval": 1})
            await s.introduce()
            s.go_on()
            panel = s.wizard.sign_in.oauth
            panel.code.click()
            await s.until(lambda: "PRDO-1234" in panel._waiting.text())
            next(iter(server.grants.values())).approved = True
            await s.until(s.wizard.onward.isEnabled)

    qrun(story())


def test_an_own_client_id_and_an_own_provider(qrun: Run, profile: Path, world: World, tmp_path: Path) -> None:
    async def story() -> None:
        async with AuthorizationServer(secret="s3cret") as server, SmtpServer() as smtp, scene(profile) as s:
            world.client = None
            oauth(world, server, smtp, tmp_path)
            await s.introduce()
            s.go_on()
            page, panel = s.wizard.sign_in, s.wizard.sign_in.oauth
            page.method.button(AuthMethod.OAUTH.value).click()
            form = panel.form
            assert not panel.begin.isEnabled()
            assert "client id" in form._steps.text()
            form.provider.setCurrentIndex(form.provider.count() - 1)
            form.provider.activated.emit(form.provider.count() - 1)
            assert not form._own.isHidden()
            base = f"http://127.0.0.1:{server.port}"
            for entry, words in (
                (form.authorization_url, f"{base}/authorize"),
                (form.token_url, f"{base}/token"),
                (form.scope, "smtp"),
                (form.redirect_url, "http://127.0.0.1/done"),
                (form.parameters, "prompt=consent&x=1"),
                (form.client_id, "own"),
                (form.client_secret, "s3cret"),
            ):
                s.type_into(entry.entry, words)
            assert panel.begin.isEnabled()
            opened: list[str] = []
            panel._open_url = lambda url: not opened.append(url)
            panel.begin.click()
            await s.until(lambda: opened)
            assert "prompt=consent" in opened[0]
            await server.browser(opened[0])
            await s.until(s.wizard.onward.isEnabled)
            assert s.wizard._set_up.auth.custom is not None
            assert "s3cret" not in repr(s.wizard._set_up)

    qrun(story())


def test_nobody_is_asked_to_open_a_keyring_before_there_can_be_a_password(qrun: Run, profile: Path) -> None:
    asked: list[str] = []

    class Asked(Keys):
        def get(self, user: str) -> str | None:
            asked.append(user)
            return super().get(user)

    async def story() -> None:
        async with scene(profile, Asked()) as s:
            s.wizard.activateWindow()
            await s.until(s.wizard.isActiveWindow)
            assert s.wizard._asking is None
            assert "keyring" not in s.wizard.rail.promise.text(), "nobody has looked for one"
            s.wizard.go_to(SIGN_IN)
            await s.until(lambda: "keyring" in s.wizard.rail.promise.text())
            assert len(asked) == 1
            s.wizard.go_to(SERVER)
            s.wizard.go_to(SIGN_IN)
            assert len(asked) == 1

    qrun(story())
