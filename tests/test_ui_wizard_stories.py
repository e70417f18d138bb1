"""Stories of people who set up an account, and not everything goes well: through the widgets to the end."""

from __future__ import annotations

import socket
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from certificates import ca_file, leaf
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from servers import HANG, SmtpServer
from test_ui_wizard import Scene, scene

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import AuthMethod, Security
from app.net.sign_in import sign_in_refusals
from ui.accounts.state import SetUp
from ui.accounts.trial_card import TrialCard
from ui.accounts.wizard import READY, SERVER, SIGN_IN, YOU
from ui.dialogs import Question

Run = Callable[[Coroutine[Any, Any, None]], None]
ADDRESS, PASSWORD = "ana@prado.example", "canary 4711"


def fix(s: Scene, words: str) -> QPushButton:
    """The button of the advice that says so."""
    [button] = [button for button in s.wizard.server.card.fixes() if words in button.text()]
    return button


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def fill_in(s: Scene, server: SmtpServer, folder: Path, *, address: str = ADDRESS, password: str = PASSWORD) -> None:
    """As far as the test of a server that speaks TLS from the first octet."""
    s.type_into(s.wizard.you.address.entry, address)
    s.go_on()
    s.type_into(s.wizard.sign_in.password.entry, password)
    s.go_on()
    s.wizard._set_up.ca_file = ca_file(folder)
    QTest.mouseClick(s.wizard.server.security.button("tls"), Qt.MouseButton.LeftButton)
    s.type_into(s.wizard.server.host.entry, "localhost")
    s.type_into(s.wizard.server.port.entry, str(server.port))


def protected(**more: Any) -> SmtpServer:
    more.setdefault("users", {ADDRESS: PASSWORD})
    return SmtpServer(security=Security.TLS, context=leaf().server_context(), auth="PLAIN", **more)


def test_a_wrong_password_twice_and_then_the_right_one(qrun: Run, profile: Path, tmp_path: Path) -> None:
    async def story() -> None:
        async with protected() as server, scene(profile) as s:
            fill_in(s, server, tmp_path, password="wrong one")
            for attempt, password in enumerate(("wrong two", PASSWORD), 1):
                await s.until(s.wizard.server.card.fixes)
                assert not s.wizard.onward.isEnabled()
                assert len(server.said("AUTH")) == attempt  # each is tried once
                press(fix(s, "Change the sign-in"))
                assert s.wizard.current == SIGN_IN
                entry = s.wizard.sign_in.password.entry
                assert entry.hasFocus()
                s.type_into(entry, password)
                QTest.keyClick(entry, Qt.Key.Key_Return)
                assert s.wizard.current == SERVER
            await s.until(s.wizard.onward.isEnabled)
            assert len(server.said("AUTH")) == 3
            s.go_on()
            await s.until(lambda: s.wizard.current == READY)
            [account] = await s.engine.accounts.all()
            await s.engine.accounts.check(account, None, lambda _step: None)  # the right one is what was kept

    qrun(story())


def test_the_other_form_of_the_user_name_is_one_click(qrun: Run, profile: Path, tmp_path: Path) -> None:
    async def story() -> None:
        async with protected(users={"ana": PASSWORD}) as server, scene(profile) as s:
            fill_in(s, server, tmp_path)
            await s.until(s.wizard.server.card.fixes)
            press(fix(s, "“ana”"))
            await s.until(s.wizard.onward.isEnabled)
            assert s.wizard.server.user_name.text() == "ana"
            s.go_on()
            await s.until(lambda: s.wizard.current == READY)
            [account] = await s.engine.accounts.all()
            assert account.auth.user_name == "ana"

    qrun(story())


def test_the_whole_address_where_the_server_says_so(qrun: Run, profile: Path, tmp_path: Path) -> None:
    async def story() -> None:
        said = b"535 5.7.8 please use your full email address as user name\r\n"
        async with protected(replies={"AUTH": said}) as server, scene(profile) as s:
            fill_in(s, server, tmp_path)
            s.type_into(s.wizard.server.user_name.entry, "ana")
            await s.until(lambda: s.wizard.server.card.fixes() and "“ana@" in s.wizard.server.card.fixes()[-1].text())
            server.replies.clear()
            press(s.wizard.server.card.fixes()[-1])
            await s.until(s.wizard.onward.isEnabled)
            assert s.wizard.server.user_name.text() == ADDRESS

    qrun(story())


def test_the_page_of_the_provider_opens(
    qrun: Run, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(sign_in_refusals, "help_for", lambda _host: "https://help.prado.example/apps")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toString()))

    async def story() -> None:
        said = b"534 5.7.9 Application-specific password required, see https://evil.example/\r\n"
        async with protected(replies={"AUTH": said}) as server, scene(profile) as s:
            fill_in(s, server, tmp_path)
            await s.until(s.wizard.server.card.fixes)
            press(fix(s, "provider's page"))
            assert opened == ["https://help.prado.example/apps"]

    qrun(story())


def test_no_network_and_then_there_is_one(
    qrun: Run, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there_is = socket.getaddrinfo
    online = False

    def resolve(*words: Any, **more: Any) -> Any:
        if online:
            return there_is(*words, **more)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    async def story() -> None:
        nonlocal online
        async with protected() as server, scene(profile) as s:
            monkeypatch.setattr(socket, "getaddrinfo", resolve)
            fill_in(s, server, tmp_path)
            await s.until(s.wizard.server.card.fixes)
            assert not s.wizard.onward.isEnabled()
            assert "online" in s.wizard.server.card._advice.text()
            online = True
            press(fix(s, "Try again"))
            await s.until(s.wizard.onward.isEnabled)

    qrun(story())


def test_no_network_and_the_account_is_kept_for_later(
    qrun: Run, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def resolve(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    def question() -> Question | None:
        return next((w for w in QApplication.topLevelWidgets() if isinstance(w, Question) and w.isVisible()), None)

    async def story() -> None:
        async with protected() as server, scene(profile) as s:
            monkeypatch.setattr(socket, "getaddrinfo", resolve)
            fill_in(s, server, tmp_path)
            await s.until(s.wizard.server.card.fixes)
            press(s.wizard.untested)
            await s.until(question)
            asked = question()
            assert asked is not None
            press(asked.risky_button)
            await s.until(lambda: s.wizard.current == READY)
            assert len(await s.engine.accounts.all()) == 1

    qrun(story())


@pytest.mark.parametrize("page", [YOU, SIGN_IN, SERVER])
def test_leaving_early_stores_nothing_and_ends_everything(qrun: Run, profile: Path, tmp_path: Path, page: int) -> None:
    async def story() -> None:
        async with protected(replies={"EHLO": HANG}) as server, scene(profile) as s:
            s.type_into(s.wizard.you.address.entry, ADDRESS)
            if page >= SIGN_IN:
                s.go_on()
                s.type_into(s.wizard.sign_in.password.entry, PASSWORD)
            if page == SERVER:
                s.wizard.go_to(YOU)
                fill_in(s, server, tmp_path)
                await s.until(lambda: server.said("EHLO"))  # in the middle of the test
            assert s.wizard.current == page
            QTest.keyClick(s.wizard, Qt.Key.Key_Escape)
            assert not s.wizard.isVisible()
            if page == SERVER:
                line = server.conversations[-1].reader
                await s.until(lambda: line.at_eof() or line.exception() is not None)
            assert await s.engine.accounts.all() == []
            s.wizard.show()  # what was typed is still there
            assert s.wizard.you.address.text() == ADDRESS
            assert s.wizard._set_up.password == ("" if page == YOU else PASSWORD)

    qrun(story())


def test_leaving_at_the_end_keeps_the_account(qrun: Run, profile: Path, tmp_path: Path) -> None:
    async def story() -> None:
        async with protected() as server, scene(profile) as s:
            fill_in(s, server, tmp_path)
            await s.until(s.wizard.onward.isEnabled)
            s.go_on()
            await s.until(lambda: s.wizard.current == READY)
            QTest.keyClick(s.wizard, Qt.Key.Key_Escape)
            assert not s.wizard.isVisible()
            assert len(await s.engine.accounts.all()) == 1

    qrun(story())


@pytest.mark.parametrize(
    ("reason", "facts", "names"),
    [
        (Reason.APP_PASSWORD_NEEDED, {"help": "https://x.example/"}, ["help", "sign_in"]),
        (Reason.APP_PASSWORD_NEEDED, {}, ["sign_in"]),
        (Reason.SMTP_AUTH_DISABLED, {"help": "https://x.example/"}, ["help", "again"]),
        (Reason.PROTOCOLS_DISABLED, {"help": "https://x.example/"}, ["help", "again"]),
        (Reason.OAUTH_NEEDED, {}, ["sign_in", "oauth"]),
        (Reason.LOG_INS_BLOCKED, {}, ["again"]),
        (Reason.USER_NAME_FORM, {}, ["user_name", "other_user_name"]),
        (Reason.PASSWORD_REFUSED, {}, ["other_user_name", "user_name", "sign_in"]),
        (Reason.TIMED_OUT, {"barrier": "port_25"}, ["again", "starttls"]),
        (Reason.TIMED_OUT, {"barrier": "firewall"}, ["again"]),
        (Reason.CAPTIVE_PORTAL, {}, ["again"]),
        (Reason.CLOCK_WRONG, {}, ["again"]),
    ],
)
def test_the_remedies_of_the_advice(qtbot: Any, reason: Reason, facts: dict[str, str], names: list[str]) -> None:
    card = TrialCard()
    qtbot.addWidget(card)
    card.reset(SetUp(address=ADDRESS, method=AuthMethod.PASSWORD))
    wanted: list[str] = []
    card.fix_wanted.connect(wanted.append)
    card.show_failure(MailError(Kind.AUTH, reason, "", Retry.NEEDS_USER, facts={"host": "smtp.prado.example", **facts}))
    card.show()
    for button in card.fixes():
        press(button)
    assert wanted == names
