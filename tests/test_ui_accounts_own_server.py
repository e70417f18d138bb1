"""A server of an identity's own, and signing in again: through the widgets, against servers that are there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from authorization_server import AuthorizationServer
from certificates import ca_file, leaf, self_signed
from outbox_scene import SHORT, Keys, letter
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from servers import PASSWORD, USER, SmtpServer
from test_ui_accounts_manage import account, is_gone, opened, press, sheet, typed, until

from app import late
from app.engine import Engine
from app.errors import Reason
from app.model.account import Account, Auth, AuthMethod, Identity, SecretPlace, Security, Server, TlsVersion
from app.model.address import Address
from app.model.oauth import OAuthClient, OAuthProvider
from app.model.outgoing import SendState
from ui import dialogs
from ui.accounts.certificate import CertificateQuestion
from ui.accounts.identity_sheet import IdentitySheet
from ui.accounts.oauth_panel import OAuthPanel
from ui.accounts.permission_sheet import PermissionSheet
from ui.outbox.page import OutboxPage
from ui.tasks import Tasks

Run = Callable[[Coroutine[Any, Any, None]], None]
WORKSHOP = "workshop@prado.example"


@pytest.fixture
def presets(monkeypatch: pytest.MonkeyPatch) -> dict[str, OAuthProvider]:
    made: dict[str, OAuthProvider] = {}
    monkeypatch.setattr(late, "presets", lambda: made)
    monkeypatch.setattr(late, "client_of", lambda _key: OAuthClient("packed"))
    return made


async def in_the_browser(panel: OAuthPanel, server: AuthorizationServer) -> None:
    """Press the button, agree on the page."""
    opened_pages: list[str] = []
    panel._open_url = lambda url: not opened_pages.append(url)
    press(panel.begin)
    await until(lambda: opened_pages)
    await server.browser(opened_pages[0])


async def new_identity(window: Any) -> Any:
    press(window.accounts.page.identities.add)
    made = await sheet(window, IdentitySheet)
    typed(made.address, WORKSHOP)
    press(made.own)
    return made


def place_of(made: Any, server: SmtpServer, host: str = "localhost") -> None:
    page = made.server.place
    typed(page.host, host)
    page.security.button(server.security.value).click()
    typed(page.port, str(server.port))


def protected(**more: Any) -> SmtpServer:
    more = {"context": leaf().server_context(), "auth": "PLAIN", "security": Security.TLS, **more}
    return SmtpServer(**more)


def test_a_certificate_of_an_own_server_is_trusted_listed_and_given_up(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        certificate = self_signed()
        async with (
            protected(context=certificate.server_context()) as server,
            opened(profile, account("ana")) as (window, engine),
        ):
            made = await new_identity(window)
            place_of(made, server)
            typed(made.server.place.user_name, USER)
            typed(made.server.sign_in.password, PASSWORD)
            await asyncio.sleep(0)
            assert server.connections == 0, "nothing is tried before somebody asks for it"
            press(made.server.place.test)
            await until(made.server.place.card.fixes)
            assert not server.said("AUTH")
            press(next(fix for fix in made.server.place.card.fixes() if "Look" in fix.text()))
            asked = await sheet(made, CertificateQuestion)
            press(asked.more)
            press(asked.compared)
            press(asked.trust)
            await until(made.server.place.ready)
            press(made.store)
            await until(lambda: is_gone(made))
            page = window.accounts.page
            await until(lambda: len(page.identities.cards) == 2)
            [stored] = await engine.accounts.all()
            own = stored.identities[1].server
            assert own is not None
            assert own.pin is not None
            assert own.pin.sha256 == certificate.sha256
            assert stored.server.pin is None, "the account's server gained nothing"
            await engine.accounts.check(stored.over(stored.identities[1]), None, lambda _step: None)
            press(page.exceptions.buttons[0])
            await until(page.exceptions.isHidden)
            [stored] = await engine.accounts.all()
            assert stored.identities[1].server == replace(own, pin=None)
            assert not server.messages

    qrun(story())


def test_an_own_server_with_a_certificate_file(
    qrun: Run, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def choose(*_arguments: object) -> Path:
        return Path(ca_file(tmp_path))

    monkeypatch.setattr(dialogs, "choose_file", choose)

    async def story() -> None:
        async with protected() as server, opened(profile, account("ana")) as (window, engine):
            made = await new_identity(window)
            place_of(made, server)
            typed(made.server.place.user_name, USER)
            typed(made.server.sign_in.password, PASSWORD)
            press(made.server.place.test)
            await until(made.server.place.card.fixes)
            press(next(fix for fix in made.server.place.card.fixes() if "certificate file" in fix.text()))
            await until(made.server.place.ready)
            press(made.store)
            await until(lambda: is_gone(made))
            [stored] = await engine.accounts.all()
            assert stored.identities[1].server == Server("localhost", server.port, Security.TLS, ca_file(tmp_path))
            await until(lambda: len(window.accounts.page.identities.cards) == 2)
            press(window.accounts.page.identities.cards[1].edit)
            changed = await sheet(window, IdentitySheet)
            typed(changed.name, "Workshop")
            press(changed.store)
            await until(lambda: is_gone(changed))
            [again] = await engine.accounts.all()
            assert again.identities[1].server == stored.identities[1].server, "an edit of the name loses nothing"
            assert again.identities[1].auth == stored.identities[1].auth

    qrun(story())


def test_what_an_own_server_cannot_be_is_said_beside_its_field(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile, account("ana")) as (window, engine):
            made = await new_identity(window)
            press(made.store)
            await until(made.server.place.host.error)
            typed(made.server.place.host, "relay.prado.example")
            typed(made.server.place.port, "99999")
            press(made.store)
            await until(made.server.place.port.error)
            assert made.isVisible()
            QTest.keyClick(made, Qt.Key.Key_Escape)
            await until(lambda: is_gone(made))
            [stored] = await engine.accounts.all()
            assert len(stored.identities) == 1

    qrun(story())


# --- at a provider's page, and again when the permission is gone ---


@asynccontextmanager
async def outbox(profile: Path, keys: Keys) -> AsyncIterator[tuple[Engine, OutboxPage]]:
    failures: list[str] = []
    tasks = Tasks(lambda error, name: failures.append(f"{name}: {error!r}"))
    engine = await Engine.open(profile, limits=SHORT, open_keyring=lambda: keys)
    await engine.preferences.change(undo_seconds=0)
    page = OutboxPage(engine, tasks)
    page.resize(900, 600)
    page.show()
    try:
        yield engine, page
    finally:
        page.close_page()
        page.close()
        page.deleteLater()
        await tasks.close()
        await engine.stop()
    assert not failures


async def sent_after_signing_in(
    engine: Engine, page: OutboxPage, provider: AuthorizationServer, smtp: SmtpServer, row: int
) -> None:
    """The permission is gone: the message waits, its button opens the sheet, and it goes by itself in the end."""
    engine.start()
    await until(lambda: any(c.outgoing.state is SendState.NEEDS_USER for c in page._in_order()))
    [card] = page._in_order()
    assert card.outgoing.reason is Reason.OAUTH_SIGN_IN_AGAIN
    assert not smtp.messages
    press(card.strong)
    asked = await sheet(page, PermissionSheet)
    assert asked.panel.begin.isVisible(), "a permission that is stored, and gone, does not count"
    smtp.users = _AnyToken(provider)
    await in_the_browser(asked.panel, provider)
    await until(lambda: is_gone(asked))
    await until(lambda: len(smtp.messages) == 1)
    async with asyncio.timeout(60):
        while (await engine.outbox.get(row)).state is not SendState.SENT:
            await asyncio.sleep(0.01)


class _AnyToken(dict[str, str]):
    """Users of a server that takes whatever token the provider gave out."""

    def __init__(self, provider: AuthorizationServer) -> None:
        super().__init__()
        self._provider = provider

    def values(self) -> Any:
        return self._provider.access


def test_signing_in_again_with_a_provider_lets_the_queue_go_on(
    qrun: Run, profile: Path, tmp_path: Path, presets: dict[str, OAuthProvider]
) -> None:
    async def story() -> None:
        keys = Keys()
        async with (
            AuthorizationServer() as provider,
            protected(auth="XOAUTH2", users={}) as smtp,
            outbox(profile, keys) as (engine, page),
        ):
            presets["prado"] = provider.provider(key="prado")
            place = Server("localhost", smtp.port, Security.TLS, ca_file(tmp_path))
            auth = Auth(AuthMethod.OAUTH, "ana@prado.example", provider="prado")
            gone = '{"v": 1, "refresh": "gone"}'
            stored = await engine.accounts.add(account("ana", place, auth), gone)
            row = (await engine.outbox.queue(letter(account=stored))).id
            await sent_after_signing_in(engine, page, provider, smtp, row)
            [kept] = keys.held.values()
            assert "gone" not in kept

    qrun(story())


def test_the_same_for_an_own_server_and_the_account_is_left_alone(
    qrun: Run, profile: Path, tmp_path: Path, presets: dict[str, OAuthProvider]
) -> None:
    async def story() -> None:
        keys = Keys()
        async with (
            AuthorizationServer() as provider,
            protected(auth="XOAUTH2", users={}) as smtp,
            outbox(profile, keys) as (engine, page),
        ):
            presets["prado"] = provider.provider(key="prado")
            own = Server("localhost", smtp.port, Security.TLS, ca_file(tmp_path))
            auth = Auth(AuthMethod.OAUTH, WORKSHOP, provider="prado")
            workshop = Identity(Address("", WORKSHOP), server=own, auth=auth)
            first = account("ana")
            stored = await engine.accounts.add(
                replace(first, identities=(*first.identities, workshop)), "the account's own"
            )
            await engine.accounts.sign_in(stored.id, '{"v": 1, "refresh": "gone"}', stored.identities[1].id)
            draft = replace(letter(account=stored), identity_id=stored.identities[1].id)
            row = (await engine.outbox.queue(draft)).id
            await sent_after_signing_in(engine, page, provider, smtp, row)
            assert "the account's own" in keys.held.values()
            assert (await engine.accounts.get(stored.id)).auth == stored.auth
            assert "gone" not in "".join(keys.held.values())

    qrun(story())


def test_an_own_server_where_one_signs_in_on_a_page(
    qrun: Run, profile: Path, tmp_path: Path, presets: dict[str, OAuthProvider]
) -> None:
    async def story() -> None:
        keys = Keys()
        async with (
            AuthorizationServer() as provider,
            protected(auth="XOAUTH2", users={}) as smtp,
            opened(profile, account("ana"), keys=keys) as (window, engine),
        ):
            presets["prado"] = provider.provider(key="prado")
            smtp.users = _AnyToken(provider)
            made = await new_identity(window)
            place_of(made, smtp)
            made.server.set_up.ca_file = ca_file(tmp_path)
            made.server.sign_in.method.button(AuthMethod.OAUTH.value).click()
            assert not made.server.place.test.isEnabled()
            await in_the_browser(made.server.sign_in.oauth, provider)
            await until(made.server.place.test.isEnabled)
            press(made.server.place.test)
            await until(lambda: made.server.place.ready() or made.server.place._failure)
            assert made.server.place._failure is None
            press(made.store)
            await until(lambda: is_gone(made))
            [stored] = await engine.accounts.all()
            second = stored.identities[1]
            assert (second.auth.method, second.auth.provider) == (AuthMethod.OAUTH, "prado")
            assert await engine.accounts.secret_place(stored.id, second.id) is SecretPlace.KEYRING
            assert PASSWORD in keys.held.values(), "the account's password stays where it is"
            [first, _second] = stored.identities
            await engine.accounts.set_identities(stored.id, [first])
            assert [asked.endpoint for asked in provider.asked][-1] == "revoke", "unused, so given back"
            assert list(keys.held.values()) == [PASSWORD]

    qrun(story())


def test_signing_out_tells_the_provider_and_deletes(
    qrun: Run, profile: Path, presets: dict[str, OAuthProvider]
) -> None:
    async def story() -> None:
        keys = Keys()
        auth = Auth(AuthMethod.OAUTH, "ana@prado.example", provider="prado")
        async with AuthorizationServer() as provider:
            presets["prado"] = provider.provider(key="prado")
            provider.refreshable.add("ours")
            async with opened(profile, account("ana", auth=auth), keys=keys) as (window, engine):
                [stored] = await engine.accounts.all()
                await engine.accounts.sign_in(stored.id, '{"v": 1, "refresh": "ours"}')
                page = window.accounts.page
                await until(page.sign_in.out.isVisible)
                press(page.sign_in.out)
                asked = await sheet(window, dialogs.Question)
                QTest.keyClick(asked, Qt.Key.Key_Return)
                await until(lambda: is_gone(asked))
                assert keys.held, "Enter keeps it"
                press(page.sign_in.out)
                asked = await sheet(window, dialogs.Question)
                press(asked.risky_button)
                await until(lambda: not keys.held)
                assert not provider.refreshable
                await until(lambda: page._state.text().startswith("Needs sign-in"))
                assert not page.sign_in.out.isVisible()

    qrun(story())


def test_a_password_in_place_of_a_permission_gives_it_back(
    qrun: Run, profile: Path, presets: dict[str, OAuthProvider]
) -> None:
    async def story() -> None:
        keys = Keys()
        async with AuthorizationServer() as provider:
            presets["prado"] = provider.provider(key="prado")
            engine = await Engine.open(profile, open_keyring=lambda: keys)
            auth = Auth(AuthMethod.OAUTH, "ana@prado.example", provider="prado")
            for secret in ("a password", None):
                provider.refreshable.add("ours")
                stored = await engine.accounts.add(account("ana", auth=auth), '{"v": 1, "refresh": "ours"}')
                await engine.accounts.update(replace(stored, auth=Auth(AuthMethod.PASSWORD, "ana")), secret)
                assert not provider.refreshable
                assert list(keys.held.values()) == ([secret] if secret else []), "a permission is no password"
                await engine.accounts.remove(stored.id)
            await engine.stop()

    qrun(story())


def senders(server: SmtpServer) -> list[str]:
    return [line.split("<")[1].split(">")[0] for line in server.said("MAIL")]


def test_the_test_goes_to_each_server_that_is_used(qrun: Run, profile: Path) -> None:
    """The first identity has a server of its own: the account's is tried all the same, for the others."""

    async def story() -> None:
        async with SmtpServer() as common, SmtpServer() as own:
            first = Identity(Address("", "ana@prado.example"), server=own.at())
            others = tuple(Identity(Address("", f"{name}@prado.example")) for name in ("bo", "cy"))
            whole = Account("ana", (first, *others), common.at(), Auth())
            async with opened(profile, whole) as (window, _engine):
                page = window.accounts
                press(page.page.server.test)
                await until(lambda: page._testing is not None and page._testing.done())
                assert page.page._notices.count() == 1
                assert senders(own) == ["ana@prado.example"]
                assert senders(common) == ["bo@prado.example", "cy@prado.example"]

    qrun(story())


def test_old_encryption_of_an_account_is_listed_and_refused_again(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        old = Server("smtp.prado.example", 465, Security.TLS, oldest_tls=TlsVersion.V1_0)
        async with opened(profile, account("ana", old)) as (window, engine):
            section = window.accounts.page.exceptions
            [button] = section.buttons
            assert "no longer safe" in button.accessibleDescription()
            press(button)
            await until(section.isHidden)
            [stored] = await engine.accounts.all()
            assert stored.server.oldest_tls is TlsVersion.V1_2

    qrun(story())
