"""A certificate that is not trusted: what the wizard says of it, and the one narrow way on."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from certificates import Certificate, leaf, self_signed
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from servers import PASSWORD, USER, SmtpServer
from test_ui_wizard_search import Scene, scene

from app.errors import Reason
from app.model.account import Security
from ui.accounts.certificate import CertificateQuestion, grouped
from ui.accounts.wizard import READY, Wizard

Run = Callable[[Coroutine[Any, Any, None]], None]


def serving(certificate: Certificate) -> SmtpServer:
    return SmtpServer(security=Security.STARTTLS, context=certificate.server_context(), auth="PLAIN")


async def to_the_server(s: Scene, server: SmtpServer) -> None:
    """Fill in everything and wait until the test has ended."""
    s.type_into(s.wizard.you.address.entry, USER)
    s.go_on()
    s.type_into(s.wizard.sign_in.password.entry, PASSWORD)
    s.go_on()
    page = s.wizard.server
    page.security.button(Security.STARTTLS.value).click()
    s.type_into(page.host.entry, "localhost")
    s.type_into(page.port.entry, str(server.port))
    await ended(s.wizard, s)


async def ended(wizard: Wizard, s: Scene) -> None:
    await s.until(lambda: wizard.server._failure or wizard.server.ready())


async def question(s: Scene) -> CertificateQuestion:
    """Press the button that shows the certificate."""
    look = next(button for button in s.wizard.server.card.fixes() if "Look" in button.text())
    look.click()
    await s.until(lambda: s.wizard.findChild(CertificateQuestion))
    found = s.wizard.findChild(CertificateQuestion)
    assert found is not None
    return found


def pressed(button: QPushButton) -> None:
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_one_certificate_can_be_trusted_until_it_changes(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        first, second = self_signed(serial=1), self_signed(serial=2)
        async with serving(first) as server, scene(profile) as s:
            await to_the_server(s, server)
            assert s.wizard.server._failure is not None
            asked = await question(s)
            assert asked.refuse.hasFocus() or not asked.isActiveWindow()
            assert any(label.text() == grouped(first.sha256) for label in asked.findChildren(QLabel))
            pressed(asked.more)
            assert not asked.trust.isEnabled()
            asked.compared.click()
            pressed(asked.trust)
            await s.until(lambda: s.wizard.server.ready())
            assert not s.wizard.server.pinned.isHidden()
            s.go_on()
            await s.until(lambda: s.wizard.current == READY)
            [account] = await s.engine.accounts.all()
            assert account.server.pin is not None
            assert account.server.pin.sha256 == first.sha256
        async with serving(second) as server, scene(profile) as s:
            wizard = Wizard(s.engine, s.wizard._tasks, account)
            wizard.show()
            wizard._set_up.typed_port = str(server.port)
            wizard._set_up.password = PASSWORD
            wizard.server.show_set_up()
            await ended(wizard, s)
            assert wizard.server._failure is not None
            assert wizard.server._failure.reason is Reason.CERT_CHANGED
            asked = CertificateQuestion(wizard, wizard.server._failure)
            assert asked.more.isHidden(), "a changed certificate has no way on here"
            wizard.server.pinned.end.click()
            await ended(wizard, s)
            assert wizard.server._failure.reason is Reason.CERT_SELF_SIGNED
            assert wizard.server.pinned.isHidden()
            wizard.close()

    qrun(story())


def test_another_port_forgets_the_exception(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with serving(self_signed()) as server, scene(profile) as s:
            await to_the_server(s, server)
            s.wizard._set_up.trust(self_signed().sha256, 1.0)
            s.type_into(s.wizard.server.user_name.entry, "somebody")
            assert s.wizard._set_up.pin is not None
            s.type_into(s.wizard.server.port.entry, "1")
            assert s.wizard._set_up.pin is None

    qrun(story())


@pytest.mark.parametrize(
    ("certificate", "failed"),
    [
        (lambda: self_signed(), "issuer"),
        (lambda: leaf(("other.example",)), "issuer, name"),
        (lambda: leaf(end=timedelta(days=-1), start=timedelta(days=-3)), "issuer, date"),
    ],
    ids=["self-made", "another name", "expired"],
)
def test_the_failed_checks_are_named(
    qrun: Run, profile: Path, certificate: Callable[[], Certificate], failed: str
) -> None:
    async def story() -> None:
        async with serving(certificate()) as server, scene(profile) as s:
            await to_the_server(s, server)
            assert s.wizard.server._failure is not None
            assert s.wizard.server._failure.facts["failed"] == failed
            asked = await question(s)
            asked.refuse.click()
            await s.until(lambda: s.wizard.findChild(CertificateQuestion) is None)
            assert s.wizard._set_up.pin is None
            assert not server.said("AUTH"), "nothing was said to a server that is not trusted"

    qrun(story())
