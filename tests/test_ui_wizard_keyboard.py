"""The wizard by keyboard, and where it begins over a stored account."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from home_kit import ACCOUNTS, FakeEngine, outgoing
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from test_ui_wizard import scene

from app.errors import Reason
from app.model.account import Auth, AuthMethod, Security
from app.model.outgoing import SendState
from ui.accounts.entrance import first_page
from ui.accounts.eye import add_eye
from ui.accounts.rail import Rail
from ui.accounts.wizard import SERVER, SIGN_IN, Wizard

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture(autouse=True)
def quiet_server(caplog: pytest.LogCaptureFixture) -> None:
    """The practice server says when a client does not trust it; that is what happens here."""
    caplog.set_level("CRITICAL", "mail.log")


def test_tab_comes_from_the_conversation_to_the_remedies(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with scene(profile) as s:
            s.meet_an_unknown_issuer()
            card = s.wizard.server.card
            await s.until(card.fixes)
            card.conversation.setFocus()
            stops = []
            for _ in range(len(card.fixes()) + 1):
                QTest.keyClick(s.wizard.focusWidget(), Qt.Key.Key_Tab)
                stops.append(s.wizard.focusWidget())
            assert stops == [*card.fixes(), s.wizard.untested]

    qrun(story())


def test_enter_presses_the_button_that_has_the_keyboard(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with scene(profile) as s:
            s.to_server_page("not the password")
            s.server(Security.STARTTLS, s.practice.port_starttls)
            await s.until(s.wizard.server.card.fixes)
            s.wizard.server.card.fixes()[-1].setFocus()
            QTest.keyClick(s.wizard.focusWidget(), Qt.Key.Key_Return)
            assert s.wizard.current == SIGN_IN
            s.wizard.back.setFocus()
            QTest.keyClick(s.wizard.focusWidget(), Qt.Key.Key_Return)
            assert s.wizard.current < SIGN_IN

    qrun(story())


def test_the_keyboard_stays_with_the_advice_when_the_test_runs_again(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with scene(profile) as s:
            s.meet_an_unknown_issuer()
            card = s.wizard.server.card
            await s.until(card.fixes)
            card.fixes()[-1].setFocus()
            QTest.keyClick(card.fixes()[-1], Qt.Key.Key_Space)
            assert s.wizard.focusWidget() is card  # not “Save untested…”
            await s.until(card.fixes)
            assert s.wizard.focusWidget() is card.fixes()[-1]

    qrun(story())


@pytest.mark.parametrize(
    ("reason", "facts", "page"),
    [
        (Reason.PASSWORD_REFUSED, {"host": "smtp.prado.studio"}, SIGN_IN),
        (Reason.NO_SECRET, {}, SIGN_IN),
        (Reason.KEYRING, {"problem": "absent"}, SIGN_IN),
        (Reason.CERT_EXPIRED, {"host": "smtp.prado.studio"}, SERVER),
    ],
)
def test_it_begins_where_something_is_to_be_put_right(
    tmp_path: Path, reason: Reason, facts: dict[str, str], page: int
) -> None:
    row = outgoing(1, "Minutes", "Marta", SendState.NEEDS_USER, reason=reason, attempts=1, facts=facts)
    engine: Any = FakeEngine(tmp_path, outbox=[row])
    assert asyncio.run(first_page(engine, ACCOUNTS[0])) == page
    assert asyncio.run(first_page(engine, ACCOUNTS[1])) == SERVER, "another account's message"


def test_what_is_typed_there_is_the_password(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with scene(profile) as s:
            auth = Auth(AuthMethod.PASSWORD, "ana")
            wizard = Wizard(s.engine, s.tasks, replace(ACCOUNTS[0], auth=auth), SIGN_IN)
            wizard.show()
            wizard.activateWindow()
            await s.until(wizard.isActiveWindow)
            QTest.keyClicks(wizard.focusWidget(), "secret")
            assert (wizard.current, wizard.sign_in.password.text()) == (SIGN_IN, "secret")
            assert "secret" not in wizard.server.host.text()
            wizard.close()
            wizard.deleteLater()

    qrun(story())


def test_the_rail_promises_only_what_can_be_kept(qtbot: Any) -> None:
    rail = Rail(("You", "Sign in"))
    qtbot.addWidget(rail)
    assert "keyring" not in rail.promise.text()
    rail.set_keyring(True)
    assert "keyring" in rail.promise.text()


def test_a_secret_is_shown_and_hidden_with_a_key(qtbot: Any) -> None:
    entry = QLineEdit()
    qtbot.addWidget(entry)
    eye = add_eye(entry, "Show", "Hide")
    entry.show()
    entry.activateWindow()
    entry.setFocus()
    qtbot.waitUntil(entry.hasFocus)
    QTest.keyClicks(entry, "ink")
    assert entry.displayText() != "ink"
    assert eye.toolTip() == "Show (Alt+F8)"
    QTest.keyClick(entry, Qt.Key.Key_F8, Qt.KeyboardModifier.AltModifier)
    assert entry.displayText() == "ink"
    assert eye.toolTip() == "Hide (Alt+F8)"
    QTest.keyClick(entry, Qt.Key.Key_F8, Qt.KeyboardModifier.AltModifier)
    assert entry.displayText() != "ink"
