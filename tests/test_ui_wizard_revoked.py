"""A certificate that its issuer has taken back: what the wizard says of it, and that nothing opens it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from certificates import ca_file
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from revocation_responder import Responder, Says
from test_ui_wizard_certificate import ended, pressed, question, serving, to_the_server
from test_ui_wizard_search import Scene, scene

from app import late
from app.errors import Reason
from app.model.check import Revocation
from app.net.trust import responder
from ui.accounts.certificate import CertificateQuestion
from ui.accounts.wizard import READY

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture(autouse=True)
def near(monkeypatch: pytest.MonkeyPatch) -> None:
    """The responder of these tests is on this computer, where no other is asked."""
    ask = partial(responder.ask, may_ask=lambda _address: True)
    monkeypatch.setattr(late, "_responder", lambda: ask)


def said_of(asked: CertificateQuestion) -> list[str]:
    return [label.text() for label in asked.findChildren(QLabel) if label.text()]


def details(s: Scene) -> str:
    return " ".join(label.accessibleName() for label in s.wizard.server.card._lines.values())


def test_a_revoked_certificate_ends_the_trial_and_has_no_way_on(qrun: Run, profile: Path, tmp_path: Path) -> None:
    async def story() -> None:
        async with Responder(Says.REVOKED) as asked, serving(asked.certificate()) as server, scene(profile) as s:
            s.wizard._set_up.ca_file = ca_file(tmp_path)
            await to_the_server(s, server)
            failure = s.wizard.server._failure
            assert failure is not None
            assert failure.reason is Reason.CERT_REVOKED
            assert not s.wizard.server.ready()
            assert "This certificate was revoked" in details(s)
            shown = await question(s)
            words = said_of(shown)
            assert "Revoked by whoever issued it" in words
            assert {"Issued by an authority that this computer trusts", "Valid today"} <= set(words)
            assert not shown.more.isVisible()
            assert not shown.trust.isVisible()
            QTest.keyClick(shown, Qt.Key.Key_Return)
            await s.until(lambda: s.wizard.findChild(CertificateQuestion) is None)
            assert s.wizard._set_up.pin is None
            assert not server.said("AUTH")

    qrun(story())


def test_a_pin_made_before_does_not_open_it(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with Responder(Says.GOOD) as asked:
            certificate = asked.certificate()
            async with serving(certificate) as server, scene(profile) as s:
                await to_the_server(s, server)
                shown = await question(s)
                assert "Not revoked by whoever issued it" in said_of(shown)
                pressed(shown.more)
                shown.compared.click()
                pressed(shown.trust)
                await s.until(s.wizard.server.ready)
                assert server.said("AUTH")
                server.commands.clear()
                asked.says = Says.REVOKED
                s.wizard.server.run_test()
                await ended(s.wizard, s)
                failure = s.wizard.server._failure
                assert failure is not None
                assert failure.reason is Reason.CERT_REVOKED
                shown = await question(s)
                assert not shown.more.isVisible()
                assert "Issued by an authority that this computer trusts" not in said_of(shown), "nobody asked that"
                pressed(shown.refuse)
                await s.until(lambda: s.wizard.findChild(CertificateQuestion) is None)
                assert not server.said("AUTH")

    qrun(story())


@pytest.mark.parametrize(
    ("says", "words"),
    [(Says.GOOD, "not revoked"), (Says.UNKNOWN, "revocation unknown"), (Says.GARBAGE, "revocation unknown")],
)
def test_the_trial_says_what_the_issuer_says(qrun: Run, profile: Path, tmp_path: Path, says: Says, words: str) -> None:
    async def story() -> None:
        async with Responder(says) as asked, serving(asked.certificate()) as server, scene(profile) as s:
            s.wizard._set_up.ca_file = ca_file(tmp_path)
            await to_the_server(s, server)
            assert s.wizard.server.ready()
            assert words in details(s)
            s.go_on()
            await s.until(lambda: s.wizard.current == READY)

    qrun(story())


def test_an_untrusted_certificate_that_could_not_be_asked_about_says_so(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with Responder(Says.GARBAGE) as asked, serving(asked.certificate()) as server, scene(profile) as s:
            await to_the_server(s, server)
            assert s.wizard.server._failure is not None
            assert s.wizard.server._failure.facts["revocation"] == Revocation.UNKNOWN
            shown = await question(s)
            assert any("could not be checked: no answer" in words for words in said_of(shown))
            assert shown.more.isVisible(), "no answer forbids nothing"
            pressed(shown.refuse)
            await s.until(lambda: s.wizard.findChild(CertificateQuestion) is None)

    qrun(story())
