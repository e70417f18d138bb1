"""Doors that open after a question only: old encryption, another server's name on a certificate, one organisation."""

from __future__ import annotations

import contextlib
import socket
import socketserver
import ssl
import threading
import warnings
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from certificates import leaf
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from servers import SmtpServer
from small_internet import SmallInternet, small_internet
from test_accounts_managing import full
from test_ui_wizard_internet import ADDRESS, OWN_PAGE, PASSWORD, description, finished, to_the_password
from test_ui_wizard_search import Scene, scene

from app.errors import MailError, Reason
from app.model.account import Auth, AuthMethod, Security, Server, TlsVersion
from app.net.sign_in.oauth_presets import presets
from app.net.trust import tls
from app.paths import resources
from app.service.account.account_rules import tidied
from app.service.account.signing_in import SigningIn
from ui.accounts.wizard import SIGN_IN
from ui.dialogs import Question

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def net(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[SmallInternet]:
    with small_internet(monkeypatch, tmp_path) as made:
        yield made


class Old(socketserver.BaseRequestHandler):
    """TLS 1.0 before a server that speaks in clear."""

    context: ssl.SSLContext
    behind: int

    def handle(self) -> None:
        with (
            contextlib.suppress(OSError),
            self.context.wrap_socket(self.request, server_side=True) as inside,
            socket.create_connection(("127.0.0.1", self.behind)) as line,
        ):
            onward = threading.Thread(target=_pour, args=(line, inside))
            onward.start()
            _pour(inside, line)
            onward.join()


def _pour(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while octets := source.recv(65536):
            target.sendall(octets)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def old_server(name: str, behind: int) -> Iterator[int]:
    """The port of a server that knows TLS 1.0 only."""
    context = leaf((name,)).server_context()
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1
    handler = type("Handler", (Old,), {"context": context, "behind": behind})

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True

    with Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()


def fix(s: Scene, words: str) -> QPushButton:
    [button] = [button for button in s.wizard.server.card.fixes() if words in button.text()]
    return button


async def question(s: Scene) -> Question:
    await s.until(lambda: s.wizard.findChild(Question))
    asked = s.wizard.findChild(Question)
    assert asked is not None
    return asked


def test_old_encryption_after_a_warning_for_one_server(qrun: Run, profile: Path, net: SmallInternet) -> None:
    async def story() -> None:
        plain = SmtpServer(auth="PLAIN", users={ADDRESS: PASSWORD})
        async with plain as server, scene(profile) as s:
            with old_server("smtp.prado.example", server.port) as port:
                net.hosts["smtp.prado.example", port] = port
                net.pages[OWN_PAGE] = description("smtp.prado.example", port)
                await to_the_password(s)
                page = s.wizard.server
                await s.until(page.card.fixes)
                assert page._failure is not None
                assert page._failure.reason is Reason.TLS_TOO_OLD
                assert server.connections == 0
                fix(s, "old encryption").click()
                asked = await question(s)
                QTest.keyClick(asked, Qt.Key.Key_Return)
                await s.until(lambda: s.wizard.findChild(Question) is None)
                assert page.old_tls.isHidden(), "Enter keeps it closed"
                fix(s, "old encryption").click()
                asked = await question(s)
                QTest.keyClick(asked.risky_button, Qt.Key.Key_Space)
                await s.until(lambda: not page.old_tls.isHidden())
                account = await finished(s)
                assert account.server.oldest_tls is TlsVersion.V1_0
                page.old_tls.end.click()
                await s.until(page.card.fixes)
                assert page._failure.reason is Reason.TLS_TOO_OLD
                assert page.old_tls.isHidden()

    qrun(story())


def test_another_port_wants_another_question(qrun: Run, profile: Path, net: SmallInternet) -> None:
    async def story() -> None:
        async with scene(profile) as s:
            await to_the_password(s)
            s.type_into(s.wizard.server.host.entry, "smtp.prado.example")
            s.wizard._set_up.oldest_tls = TlsVersion.V1_0
            s.type_into(s.wizard.server.user_name.entry, "somebody")
            assert s.wizard._set_up.oldest_tls is TlsVersion.V1_0
            s.type_into(s.wizard.server.port.entry, "2465")
            assert s.wizard._set_up.oldest_tls is TlsVersion.V1_2

    qrun(story())


def test_contexts_know_old_encryption_only_where_it_is_allowed() -> None:
    server = Server("smtp.prado.example", 465, Security.TLS, oldest_tls=TlsVersion.V1_0)
    assert tls.context(server).minimum_version is ssl.TLSVersion.MINIMUM_SUPPORTED
    assert tls.context(server).verify_mode is ssl.CERT_REQUIRED, "the certificate counts all the same"
    assert tls.context(server).check_hostname


# --- the name on a certificate ---


def two_servers(net: SmallInternet, port: int, other: str) -> None:
    """What the description says first has the other one's certificate."""
    net.hosts["smtp.prado.example", port] = net.hosts[other, port] = port
    net.pages[OWN_PAGE] = description("smtp.prado.example", port)
    net.records = [f"_submissions._tcp.prado.example. SRV 0 1 {port} {other}."]


def test_a_name_that_was_found_in_another_way_is_offered(qrun: Run, profile: Path, net: SmallInternet) -> None:
    async def story() -> None:
        context = leaf(("post.prado.example",)).server_context()
        server = SmtpServer(security=Security.TLS, context=context, auth="PLAIN", users={ADDRESS: PASSWORD})
        async with server, scene(profile) as s:
            two_servers(net, server.port, "post.prado.example")
            await to_the_password(s)
            await s.until(s.wizard.server.card.fixes)
            QTest.mouseClick(fix(s, "Use post.prado.example"), Qt.MouseButton.LeftButton)
            assert (await finished(s)).server.host == "post.prado.example"

    qrun(story())


def test_a_name_out_of_a_certificate_alone_is_not(qrun: Run, profile: Path, net: SmallInternet) -> None:
    """Else whoever answers would say where the password is to go; nor is one that nobody vouches for."""

    async def story() -> None:
        context = leaf(("smtp.thief.example",)).server_context()
        async with SmtpServer(security=Security.TLS, context=context, auth="PLAIN") as server, scene(profile) as s:
            two_servers(net, server.port, "smtp.thief.example")
            await to_the_password(s)
            await s.until(s.wizard.server.card.fixes)
            assert s.wizard.server._failure is not None
            assert s.wizard.server._failure.reason is Reason.CERT_WRONG_HOST
            assert not [button for button in s.wizard.server.card.fixes() if "thief" in button.text()]

    qrun(story())


# --- one organisation at a provider of many ---


def test_an_organisation_of_ones_own_at_microsoft(
    qrun: Run, profile: Path, net: SmallInternet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TINTERO_MICROSOFT_CLIENT_ID", "ours")

    async def story() -> None:
        async with scene(profile) as s:
            await s.introduce("ana@prado.example")
            s.go_on()
            page, form = s.wizard.sign_in, s.wizard.sign_in.oauth.form
            page.method.button(AuthMethod.OAUTH.value).click()
            assert s.wizard._set_up.provider == "google", "what the form shows is what is meant"
            row = form.provider.findData("microsoft")
            form.provider.setCurrentIndex(row)
            form.provider.activated.emit(row)
            QTest.mouseClick(form.more, Qt.MouseButton.LeftButton)
            opened: list[str] = []
            page.oauth._open_url = lambda url: not opened.append(url)
            for tenant, wanted in (("", "common"), ("prado.example", "prado.example")):
                if tenant:
                    s.type_into(form.tenant.entry, tenant)
                page.oauth.begin.click()
                await s.until(lambda: opened)
                parts = urlsplit(opened.pop())
                assert (parts.hostname, parts.path) == (
                    "login.microsoftonline.com",
                    f"/{wanted}/oauth2/v2.0/authorize",
                )
                assert parse_qs(parts.query)["scope"] == ["offline_access https://outlook.office.com/SMTP.Send"]
                page.oauth.cancel.click()
            assert s.wizard.current == SIGN_IN
            assert s.wizard._set_up.auth.tenant == "prado.example"
            row = form.provider.findData("google")
            form.provider.setCurrentIndex(row)
            form.provider.activated.emit(row)
            assert form.tenant.isHidden()
            assert s.wizard._set_up.auth.tenant == ""

    qrun(story())


@pytest.mark.parametrize("tenant", ["../common", "a/b", "a?b", "a b", "@evil.example", "a#b", "."])
def test_a_tenant_stays_in_its_place(tenant: str) -> None:
    account = full()
    with pytest.raises(MailError) as raised:
        tidied(replace(account, auth=Auth(AuthMethod.OAUTH, "ana", provider="microsoft", tenant=tenant)))
    assert raised.value.facts["field"] == "tenant"
    signing_in = SigningIn(lambda: presets(resources()), lambda _key: None, None, lambda: 0.0)
    place = signing_in.place(Auth(AuthMethod.OAUTH, "ana", provider="microsoft", tenant=tenant, client_id="x"))
    parts = urlsplit(place.provider.token_url)
    assert parts.hostname == "login.microsoftonline.com"
    assert parts.path.count("/") == 4
    assert not parts.query
