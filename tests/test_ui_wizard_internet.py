"""The wizard from the first letter to the stored account, over real name lookups, web sites and TLS mail servers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from authorization_server import AuthorizationServer
from certificates import leaf, self_signed
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from servers import SmtpServer
from small_internet import SmallInternet, small_internet
from test_ui_wizard_search import Scene, scene

from app.errors import Reason
from app.model.account import Account, AuthMethod, Incoming, Security, Server
from app.model.candidate import Source, Trust
from ui.accounts.certificate import CertificateQuestion
from ui.accounts.wizard import READY, SERVER, SIGN_IN, YOU

Run = Callable[[Coroutine[Any, Any, None]], None]
ADDRESS, PASSWORD = "ana@prado.example", "canary 4711"
OWN_PAGE = "https://autoconfig.prado.example/mail/config-v1.1.xml"
WELL_KNOWN = "https://prado.example/.well-known/autoconfig/mail/config-v1.1.xml"
OPEN_PAGE = "http://autoconfig.prado.example/mail/config-v1.1.xml"


@pytest.fixture
def net(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[SmallInternet]:
    with small_internet(monkeypatch, tmp_path) as made:
        yield made


def description(host: str, port: int, kind: str = "SSL", user: str = "%EMAILADDRESS%", head: str = "") -> bytes:
    return f"""<?xml version="1.0"?>{head}
    <clientConfig version="1.1"><emailProvider id="prado.example">
      <displayName>Prado</displayName>
      <incomingServer type="imap"><hostname>imap.prado.example</hostname><port>993</port>
        <socketType>SSL</socketType></incomingServer>
      <outgoingServer type="smtp"><hostname>{host}</hostname><port>{port}</port><socketType>{kind}</socketType>
        <authentication>password-cleartext</authentication><username>{user}</username></outgoingServer>
    </emailProvider></clientConfig>""".encode()


def mail_server(name: str, security: Security = Security.TLS, **more: Any) -> SmtpServer:
    """A server whose certificate is for `name`."""
    more.setdefault("users", {ADDRESS: PASSWORD})
    more.setdefault("auth", "PLAIN")
    return SmtpServer(security=security, context=leaf((name,)).server_context(), **more)


def at_its_port(net: SmallInternet, name: str, server: SmtpServer) -> int:
    net.hosts[name, server.port] = server.port
    return server.port


async def to_the_password(s: Scene, address: str = ADDRESS, password: str = PASSWORD) -> None:
    await s.introduce(address)
    s.go_on()
    s.type_into(s.wizard.sign_in.password.entry, password)
    s.go_on()
    assert s.wizard.current == SERVER


async def finished(s: Scene) -> Account:
    """The test passes, Continue stores the account."""
    await s.until(lambda: s.wizard.onward.isEnabled() or s.wizard.server._failure)
    assert s.wizard.server._failure is None
    s.go_on()
    await s.until(lambda: s.wizard.current == READY)
    [account] = await s.engine.accounts.all()
    await s.engine.accounts.check(account, None, lambda _step: None)  # with what was stored
    return account


# --- a company that describes its servers ---


@pytest.mark.parametrize("page", [OWN_PAGE, WELL_KNOWN])
def test_a_company_with_its_own_description(qrun: Run, profile: Path, net: SmallInternet, page: str) -> None:
    async def story() -> None:
        async with mail_server("smtp.prado.example", users={"ana": PASSWORD}) as server, scene(profile) as s:
            port = at_its_port(net, "smtp.prado.example", server)
            net.pages[page] = description("smtp.prado.example", port, user="%EMAILLOCALPART%")
            await to_the_password(s)
            assert s.wizard.server.host.text() == "smtp.prado.example"
            assert s.wizard.server.user_name.text() == "ana"
            account = await finished(s)
            assert account.server == Server("smtp.prado.example", port, Security.TLS)
            assert account.incoming == (Incoming("imap", "imap.prado.example", 993),)
            assert not server.messages, "nothing was sent"
            assert server.said("RCPT")

    qrun(story())


def test_a_company_over_an_open_line_that_names_itself(qrun: Run, profile: Path, net: SmallInternet) -> None:
    async def story() -> None:
        async with mail_server("smtp.prado.example", Security.STARTTLS) as server, scene(profile) as s:
            port = at_its_port(net, "smtp.prado.example", server)
            net.pages[OPEN_PAGE] = description("smtp.prado.example", port, "STARTTLS")
            await to_the_password(s)
            assert s.wizard.server.host.text() == "smtp.prado.example"
            await finished(s)
            assert [url for url in net.asked if url.startswith("http:")] == [OPEN_PAGE], "without the address in it"

    qrun(story())


def test_an_open_line_that_names_another_domain_is_asked_about(qrun: Run, profile: Path, net: SmallInternet) -> None:
    async def story() -> None:
        async with mail_server("smtp.other.example") as server, scene(profile) as s:
            port = at_its_port(net, "smtp.other.example", server)
            net.pages[OPEN_PAGE] = description("smtp.other.example", port)
            await to_the_password(s)
            said = s.wizard.you.searched.words()
            assert "smtp.other.example" in said
            assert "Prado" not in said, "whoever made the page may call himself what he likes"
            page = s.wizard.server
            assert page.host.text() == "", "nothing is filled in before a person agreed"
            [button] = page.found.buttons()
            assert not page.found.isHidden()
            assert not button.isChecked()
            assert "Not proven" in button.accessibleDescription()
            assert server.connections == 0, "nobody was asked there before"
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Space)
            assert (await finished(s)).server.host == "smtp.other.example"

    qrun(story())


def test_the_same_description_over_https_is_believed(qrun: Run, profile: Path, net: SmallInternet) -> None:
    async def story() -> None:
        async with mail_server("smtp.other.example") as server, scene(profile) as s:
            port = at_its_port(net, "smtp.other.example", server)
            net.pages[OPEN_PAGE] = description("smtp.thief.example", port)
            net.pages[OWN_PAGE] = description("smtp.other.example", port)
            await to_the_password(s)
            assert s.wizard.server.host.text() == "smtp.other.example"
            await finished(s)

    qrun(story())


def test_a_description_with_a_document_type_is_passed_over(qrun: Run, profile: Path, net: SmallInternet) -> None:
    bomb = '<!DOCTYPE clientConfig [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'

    async def story() -> None:
        async with mail_server("smtp.prado.example") as server, scene(profile) as s:
            port = at_its_port(net, "smtp.prado.example", server)
            net.pages[OWN_PAGE] = description("smtp.thief.example", 465, head=bomb)
            net.records = [f"_submissions._tcp.prado.example. SRV 0 1 {port} smtp.prado.example."]
            await to_the_password(s)
            assert s.wizard.server.host.text() == "smtp.prado.example"
            assert [found.source for found in s.wizard.searching.candidates] == [Source.SERVICE_RECORDS]
            await finished(s)

    qrun(story())


# --- a company that only has service records, or whose mail lives at a provider ---


@pytest.mark.parametrize(
    ("name", "security"), [("_submissions", Security.TLS), ("_submission", Security.STARTTLS)], ids=["tls", "starttls"]
)
def test_a_company_with_service_records_only(
    qrun: Run, profile: Path, net: SmallInternet, name: str, security: Security
) -> None:
    async def story() -> None:
        async with mail_server("post.prado.example", security) as server, scene(profile) as s:
            port = at_its_port(net, "post.prado.example", server)
            net.records = [
                f"{name}._tcp.prado.example. SRV 0 1 {port} post.prado.example.",
                f"{name}._tcp.prado.example. SRV 10 1 465 late.prado.example.",
                "_imaps._tcp.prado.example. SRV 0 1 993 box.prado.example.",
            ]
            await to_the_password(s)
            account = await finished(s)
            assert account.server == Server("post.prado.example", port, security)
            assert account.incoming == (Incoming("imap", "box.prado.example", 993),)

    qrun(story())


def test_service_records_that_name_another_domain_are_asked_about(qrun: Run, profile: Path, net: SmallInternet) -> None:
    async def story() -> None:
        async with mail_server("smtp.hoster.example") as server, scene(profile) as s:
            port = at_its_port(net, "smtp.hoster.example", server)
            net.records = [f"_submissions._tcp.prado.example. SRV 0 1 {port} smtp.hoster.example."]
            await to_the_password(s)
            assert s.wizard.server.host.text() == ""
            [button] = s.wizard.server.found.buttons()
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Space)
            await finished(s)

    qrun(story())


def test_a_company_whose_mail_lives_at_a_provider(qrun: Run, profile: Path, net: SmallInternet) -> None:
    async def story() -> None:
        async with mail_server("smtp.fastmail.com") as server, scene(profile) as s:
            net.hosts["smtp.fastmail.com", 465] = server.port
            net.records = ["prado.example. MX 10 in1-smtp.messagingengine.com."]
            await to_the_password(s)
            buttons = s.wizard.server.found.buttons()
            assert all(found.trust is Trust.ASK for found in s.wizard.searching.candidates)
            assert "Fastmail" in buttons[0].text()
            buttons[0].setFocus()
            QTest.keyClick(buttons[0], Qt.Key.Key_Space)
            account = await finished(s)
            assert (account.server.host, account.auth.user_name) == ("smtp.fastmail.com", ADDRESS)

    qrun(story())


def test_a_company_at_a_provider_with_a_page_of_its_own(
    qrun: Run, profile: Path, net: SmallInternet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Agreed to on the first page, so that nobody types a password that is worth nothing there."""
    monkeypatch.setenv("TINTERO_GOOGLE_CLIENT_ID", "ours")

    async def story() -> None:
        async with scene(profile) as s:
            net.records = ["prado.example. MX 10 aspmx.l.google.com."]
            await s.introduce()
            line = s.wizard.you.searched
            assert "is it your provider?" in line.words()
            assert s.wizard._set_up.method is AuthMethod.PASSWORD, "nothing is taken over before"
            line.agree.setFocus()
            QTest.keyClick(line.agree, Qt.Key.Key_Space)
            assert line.words().startswith("Found: Gmail (smtp.gmail.com)")
            assert line.agree.isHidden()
            s.go_on()
            assert s.wizard.sign_in.method.value() == AuthMethod.OAUTH.value
            assert "Google" in s.wizard.sign_in.oauth.begin.text()
            assert s.wizard._set_up.host == "smtp.gmail.com"

    qrun(story())


# --- nobody says anything ---


def test_a_usual_name_that_answers(qrun: Run, profile: Path, net: SmallInternet) -> None:
    async def story() -> None:
        async with mail_server("mail.prado.example", Security.STARTTLS) as server, scene(profile) as s:
            net.hosts["mail.prado.example", 587] = server.port
            await to_the_password(s)
            assert [found.source for found in s.wizard.searching.candidates] == [Source.GUESS]
            assert (await finished(s)).server == Server("mail.prado.example", 587, Security.STARTTLS)

    qrun(story())


def test_an_unknown_domain_by_hand(qrun: Run, profile: Path, net: SmallInternet) -> None:
    async def story() -> None:
        async with mail_server("odd.elsewhere.example", Security.STARTTLS) as server, scene(profile) as s:
            port = at_its_port(net, "odd.elsewhere.example", server)
            await s.introduce()
            assert "Nothing was found" in s.wizard.you.searched.words()
            s.go_on()
            s.type_into(s.wizard.sign_in.password.entry, PASSWORD)
            s.go_on()
            page = s.wizard.server
            s.type_into(page.host.entry, "odd.elsewhere.example")
            QTest.mouseClick(page.security.button("starttls"), Qt.MouseButton.LeftButton)
            s.type_into(page.port.entry, str(port))
            await finished(s)

    qrun(story())


def test_a_self_signed_server(qrun: Run, profile: Path, net: SmallInternet) -> None:
    async def story() -> None:
        made = self_signed(("smtp.prado.example",))
        context = made.server_context()
        own = SmtpServer(security=Security.TLS, context=context, auth="PLAIN", users={ADDRESS: PASSWORD})
        async with own as server, scene(profile) as s:
            port = at_its_port(net, "smtp.prado.example", server)
            net.pages[OWN_PAGE] = description("smtp.prado.example", port)
            await to_the_password(s)
            await s.until(s.wizard.server.card.fixes)
            assert s.wizard.server._failure is not None
            assert s.wizard.server._failure.reason is Reason.CERT_SELF_SIGNED
            assert not server.said("AUTH")
            next(button for button in s.wizard.server.card.fixes() if "Look" in button.text()).click()
            await s.until(lambda: s.wizard.findChild(CertificateQuestion))
            asked = s.wizard.findChild(CertificateQuestion)
            assert asked is not None
            QTest.keyClick(asked.more, Qt.Key.Key_Space)
            QTest.keyClick(asked.compared, Qt.Key.Key_Space)
            QTest.keyClick(asked.trust, Qt.Key.Key_Space)
            await s.until(lambda: not s.wizard.server.pinned.isHidden())
            account = await finished(s)
            assert account.server.pin is not None
            assert account.server.pin.sha256 == made.sha256

    qrun(story())


# --- providers that everybody knows ---


def test_a_known_provider_that_wants_an_app_password(qrun: Run, profile: Path, net: SmallInternet) -> None:
    async def story() -> None:
        users = {"ana@icloud.com": "abcd-efgh-ijkl-mnop"}
        async with mail_server("smtp.mail.me.com", Security.STARTTLS, users=users) as server, scene(profile) as s:
            net.hosts["smtp.mail.me.com", 587] = server.port
            await s.introduce("ana@icloud.com")
            assert "iCloud" in s.wizard.you.searched.words()
            assert net.asked == [], "the table needs no network"
            s.go_on()
            page = s.wizard.sign_in
            assert "does not take your usual password" in page._note_words.text()
            assert not page.help.isHidden()
            s.type_into(page.password.entry, "my usual one")
            s.go_on()
            await s.until(s.wizard.server.card.fixes)
            assert s.wizard.server._failure is not None
            assert s.wizard.server._failure.reason is Reason.APP_PASSWORD_NEEDED
            QTest.mouseClick(s.wizard.server.card.fixes()[-1], Qt.MouseButton.LeftButton)
            assert s.wizard.current == SIGN_IN
            s.type_into(page.password.entry, "abcd-efgh-ijkl-mnop")
            QTest.keyClick(page.password.entry, Qt.Key.Key_Return)
            account = await finished(s)
            assert account.server == Server("smtp.mail.me.com", 587, Security.STARTTLS)

    qrun(story())


def test_a_provider_that_signs_people_in_on_its_page(
    qrun: Run, profile: Path, net: SmallInternet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The preset as it is: only the browser, which asks the page behind the URL, belongs to the test."""
    monkeypatch.setenv("TINTERO_GOOGLE_CLIENT_ID", "ours")
    monkeypatch.setenv("TINTERO_GOOGLE_CLIENT_SECRET", "s3cret")

    async def story() -> None:
        smtp = mail_server("smtp.gmail.com", auth="XOAUTH2", users={})
        issuer = {"iss": "https://accounts.google.com"}
        google = AuthorizationServer(secret="s3cret", redirect_more=issuer)
        async with google as server, smtp, scene(profile) as s:
            net.sites = {"oauth2.googleapis.com": server.port}
            net.hosts["smtp.gmail.com", 465] = smtp.port
            await s.introduce("ana@gmail.com")
            s.go_on()
            panel = s.wizard.sign_in.oauth
            opened: list[str] = []
            panel._open_url = lambda url: not opened.append(url)
            QTest.mouseClick(panel.begin, Qt.MouseButton.LeftButton)
            await s.until(lambda: opened)
            page = "https://accounts.google.com/o/oauth2/v2/auth"
            assert opened[0].startswith(f"{page}?")
            assert "login_hint=ana%40gmail.com" in opened[0]
            assert "scope=https%3A%2F%2Fmail.google.com%2F" in opened[0]
            await server.browser(opened[0].replace(page, f"http://127.0.0.1:{server.port}/authorize"))
            await s.until(s.wizard.onward.isEnabled)
            smtp.users = {token: token for token in server.access}
            s.go_on()
            account = await finished(s)
            assert (account.auth.method, account.auth.provider) == (AuthMethod.OAUTH, "google")
            await s.engine.accounts.remove(account.id)
            assert [asked.endpoint for asked in server.asked][-1] == "revoke", "what was permitted is given back"

    qrun(story())


# --- and not everything goes well ---


def test_a_wrong_password_twice_and_then_the_right_one(qrun: Run, profile: Path, net: SmallInternet) -> None:
    async def story() -> None:
        async with mail_server("smtp.prado.example") as server, scene(profile) as s:
            port = at_its_port(net, "smtp.prado.example", server)
            net.pages[OWN_PAGE] = description("smtp.prado.example", port)
            await to_the_password(s, password="wrong one")
            for password in ("wrong two", PASSWORD):
                await s.until(s.wizard.server.card.fixes)
                QTest.mouseClick(s.wizard.server.card.fixes()[-1], Qt.MouseButton.LeftButton)
                entry = s.wizard.sign_in.password.entry
                s.type_into(entry, password)
                QTest.keyClick(entry, Qt.Key.Key_Return)
            await finished(s)

    qrun(story())


def test_no_network_and_then_there_is_one(qrun: Run, profile: Path, net: SmallInternet) -> None:
    async def story() -> None:
        users = {"ana@icloud.com": PASSWORD}
        async with mail_server("smtp.mail.me.com", Security.STARTTLS, users=users) as server, scene(profile) as s:
            net.is_online = False
            await s.introduce("ana@nowhere.example")
            assert "Nothing was found" in s.wizard.you.searched.words(), "and nothing hangs"
            net.hosts["smtp.mail.me.com", 587] = server.port
            await to_the_password(s, "ana@icloud.com")
            await s.until(s.wizard.server.card.fixes)
            assert "online" in s.wizard.server.card._advice.text()
            net.is_online = True
            [again] = s.wizard.server.card.fixes()
            QTest.mouseClick(again, Qt.MouseButton.LeftButton)
            await finished(s)

    qrun(story())


@pytest.mark.parametrize("page", [YOU, SIGN_IN, SERVER])
def test_closing_at_any_page_leaves_nothing_behind(qrun: Run, profile: Path, net: SmallInternet, page: int) -> None:
    async def story() -> None:
        held = asyncio.Event()
        async with mail_server("smtp.prado.example", replies={"EHLO": held}) as server, scene(profile) as s:
            port = at_its_port(net, "smtp.prado.example", server)
            net.pages[OWN_PAGE] = description("smtp.prado.example", port)
            await s.give()
            if page >= SIGN_IN:
                await s.until(lambda: s.wizard.searching.candidates)
                s.go_on()
            if page == SERVER:
                s.type_into(s.wizard.sign_in.password.entry, PASSWORD)
                s.go_on()
                await s.until(lambda: server.said("EHLO"))
            assert s.wizard.current == page
            QTest.keyClick(s.wizard, Qt.Key.Key_Escape)
            assert not s.wizard.isVisible()
            assert not s.wizard.searching.is_busy
            assert await s.engine.accounts.all() == []
            if page == SERVER:
                line = server.conversations[-1].reader
                await s.until(lambda: line.at_eof() or line.exception() is not None)
            held.set()

    qrun(story())
