"""Sending with a provider's permission: refreshed when it must be, asked for again when it is gone, never lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from authorization_server import AuthorizationServer
from certificates import ca_file, leaf
from outbox_scene import Keys, letter, opened, until
from servers import SmtpServer

from app.engine import Engine
from app.errors import MailError, Reason
from app.model.account import Account, Auth, AuthMethod, Identity, SecretPlace, Security, Server
from app.model.address import Address
from app.model.check import StepResult
from app.model.outgoing import SendState

PAGES = (b"<p>done</p>", b"<p>not done</p>", b"<p>nothing</p>")
ANA = "ana@prado.example"


@dataclass
class House:
    engine: Engine
    issuer: AuthorizationServer
    server: SmtpServer
    keys: Keys
    folder: Path

    def auth(self) -> Auth:
        return Auth(AuthMethod.OAUTH, ANA, client_id="tintero-test", custom=self.issuer.provider())

    def account(self) -> Account:
        server = Server("localhost", self.server.port, Security.STARTTLS, ca_file(self.folder))
        return Account("Prado", (Identity(Address("Ana", ANA)),), server, self.auth())

    async def sign_in(self) -> str:
        secret = await self.engine.signing_in.by_browser(self.auth(), self.issuer.browser, PAGES)
        self.take_tokens()
        return secret

    async def add(self) -> Account:
        return await self.engine.accounts.add(self.account(), await self.sign_in())

    def take_tokens(self) -> None:
        """The mail server believes what the provider gave out."""
        self.server.users = {token: token for token in self.issuer.access}

    @property
    def exchanges(self) -> int:
        return sum(1 for asked in self.issuer.asked if asked.fields.get("grant_type") == "refresh_token")


@asynccontextmanager
async def house(profile: Path, auth: str = "XOAUTH2 OAUTHBEARER PLAIN", **more: bool) -> AsyncIterator[House]:
    """A provider, a mail server that knows its tokens, an engine."""
    keys = Keys()
    context = leaf().server_context()
    async with (
        AuthorizationServer(**more) as issuer,
        SmtpServer(security=Security.STARTTLS, context=context, auth=auth, users={}) as server,
        opened(profile, keys=keys) as engine,
    ):
        made = House(engine, issuer, server, keys, profile.parent)
        give = issuer._tokens

        def given(**options: bool) -> Mapping[str, object]:
            found = give(**options)
            made.take_tokens()
            return found

        issuer._tokens = given
        yield made


@pytest.mark.parametrize("offered", ["XOAUTH2", "OAUTHBEARER", "PLAIN LOGIN OAUTHBEARER XOAUTH2"])
async def test_a_message_goes_with_a_token(profile: Path, offered: str) -> None:
    async with house(profile, offered) as h:
        account = await h.add()
        h.engine.start()
        row = await h.engine.outbox.queue(letter(account=account))
        assert (await until(h.engine, row.id, SendState.SENT, SendState.NEEDS_USER)).state is SendState.SENT
        assert h.exchanges == 0, "the token of the sign-in is still good"
        assert h.server.said("AUTH")
        assert not any("PLAIN" in said for said in h.server.said("AUTH"))


async def test_the_wizard_tries_and_stores_it(profile: Path) -> None:
    async with house(profile) as h:
        secret = await h.sign_in()
        steps: list[StepResult] = []
        told: list[str] = []
        await h.engine.accounts.check(h.account(), secret, steps.append, on_conversation=told.append)
        account = await h.engine.accounts.add(h.account(), secret)
        assert await h.engine.accounts.secret_place(account.id) is SecretPlace.KEYRING
        assert (await h.engine.accounts.get(account.id)).auth == h.auth()
        for token in h.issuer.access | h.issuer.refreshable:
            assert token not in told[0]


async def test_after_a_restart_the_token_is_refreshed_once_for_all(profile: Path) -> None:
    async with house(profile) as h:
        account = await h.add()
        held = dict(h.keys.held)
        async with opened(profile, keys=h.keys) as engine:
            proofs = await asyncio.gather(*(engine._credentials.proof(account) for _ in range(5)))
            assert len({proof.password for proof in proofs if proof}) == 1
            assert h.exchanges == 1
            assert h.keys.held != held, "the provider gave a new permission, which is kept"
        async with opened(profile, keys=h.keys) as engine:
            assert await engine._credentials.proof(account)


async def test_a_refused_token_is_refreshed_once(profile: Path) -> None:
    async with house(profile) as h:
        account = await h.add()
        h.server.users = {}  # the provider ended the token early
        h.engine.start()
        row = await h.engine.outbox.queue(letter(account=account))
        assert (await until(h.engine, row.id, SendState.SENT, SendState.NEEDS_USER)).state is SendState.SENT
        assert h.exchanges == 1
        assert len(h.server.said("AUTH")) == 2


async def test_a_server_that_takes_no_token_is_asked_twice_and_no_more(profile: Path) -> None:
    async with house(profile) as h:
        account = await h.add()
        h.server.users = {}
        h.take_tokens = lambda: None
        h.engine.start()
        row = await h.engine.outbox.queue(letter(account=account))
        found = await until(h.engine, row.id, SendState.SENT, SendState.NEEDS_USER)
        assert (found.state, found.reason) == (SendState.NEEDS_USER, Reason.OAUTH_SIGN_IN_AGAIN)
        assert len(h.server.said("AUTH")) == 2


async def test_a_permission_that_is_gone_holds_the_queue_until_one_signs_in_again(profile: Path) -> None:
    async with house(profile) as h:
        account = await h.add()
        h.issuer.refreshable.clear()
        h.server.users = {}
        h.engine.start()
        rows = [await h.engine.outbox.queue(letter(account=account)) for _ in range(2)]
        first = await until(h.engine, rows[0].id, SendState.SENT, SendState.NEEDS_USER)
        assert (first.state, first.reason) == (SendState.NEEDS_USER, Reason.OAUTH_SIGN_IN_AGAIN)
        assert h.server.messages == []
        await h.engine.accounts.update(account, await h.sign_in())
        for row in rows:
            await h.engine.outbox.retry(row.id)
            assert (await until(h.engine, row.id, SendState.SENT)).state is SendState.SENT


async def test_signing_out_tells_the_provider(profile: Path) -> None:
    async with house(profile) as h:
        account = await h.add()
        assert h.issuer.refreshable
        await h.engine.accounts.remove(account.id)
        assert not h.issuer.refreshable
        assert not h.keys.held


async def test_a_provider_that_cannot_be_reached_does_not_keep_one_signed_in(profile: Path) -> None:
    async with house(profile) as h:
        provider = h.issuer.provider(revocation_url="http://127.0.0.1:1/revoke")
        broken = replace(h.account(), auth=replace(h.auth(), custom=provider))
        account = await h.engine.accounts.add(broken, await h.sign_in())
        await h.engine.accounts.sign_out(account)
        assert not h.keys.held


async def test_no_token_over_an_open_line(profile: Path) -> None:
    async with house(profile) as h:
        server = Server("localhost", h.server.port, Security.NONE)
        with pytest.raises(MailError) as caught:
            await h.engine.accounts.add(replace(h.account(), server=server), await h.sign_in())
        assert caught.value.facts["field"] == "clear"


async def test_without_a_client_id_there_is_no_page(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TINTERO_GOOGLE_CLIENT_ID", raising=False)
    async with opened(profile) as engine:
        assert not engine.signing_in.knows_client("google")
        with pytest.raises(MailError) as caught:
            await engine.signing_in.by_browser(Auth(AuthMethod.OAUTH, ANA, provider="google"), lambda _url: True, PAGES)
        assert (caught.value.reason, caught.value.facts["provider"]) == (Reason.OAUTH_NO_CLIENT, "Google")
        monkeypatch.setenv("TINTERO_GOOGLE_CLIENT_ID", "own")
        assert engine.signing_in.knows_client("google")


async def test_nothing_of_it_is_left_in_the_profile(profile: Path) -> None:
    async with house(profile) as h:
        account = await h.add()
        h.engine.start()
        row = await h.engine.outbox.queue(letter(account=account))
        await until(h.engine, row.id, SendState.SENT)
        secrets = [*h.issuer.access, *h.issuer.refreshable]
        said = "".join(await h.engine.outbox.transcripts(row.id))
    kept = b"".join(path.read_bytes() for path in profile.rglob("*") if path.is_file())
    for secret in secrets:
        assert secret not in said
        assert secret.encode() not in kept
