"""Every way of signing in against a real Dovecot behind a real Postfix: right, and wrong."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from outbox_scene import Keys, letter, opened, until
from real_servers import RealServers, running_servers, unavailable

from app import late
from app.engine import Engine
from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Account, Auth, AuthMethod, Identity, Security, Server
from app.model.address import Address
from app.model.check import StepResult
from app.model.oauth import OAuthClient, OAuthProvider, Tokens
from app.model.outgoing import SendState
from app.net.job import Credentials, Limits, SecretKind
from app.net.sign_in import auth
from app.net.submission.connection import Connection
from app.net.submission.steps import Steps
from app.net.submission.transcript import Transcript
from app.service.account.permission import Permission

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(bool(unavailable()), reason=unavailable()),
]
LIMITS = Limits(connect=10, handshake=20, reply=30)
PORTS = [("SMTP_STARTTLS", Security.STARTTLS), ("SMTP_TLS", Security.TLS)]


@pytest.fixture(scope="module")
def servers() -> Iterator[RealServers]:
    with running_servers() as running:
        yield running


def token(servers: RealServers, user: str, *, lifetime: int = 3600, key: str = "") -> str:
    """A JSON web token (RFC 7519) as Dovecot is told to believe it, HS256."""

    def enc(data: bytes) -> bytes:
        return base64.urlsafe_b64encode(data).rstrip(b"=")

    now = int(time.time())
    claims = {"email": user, "sub": user, "iat": now - 7200, "exp": now + lifetime}
    body = enc(json.dumps({"alg": "HS256", "typ": "JWT"}).encode()) + b"." + enc(json.dumps(claims).encode())
    signed = hmac.new((key or servers.env["HS256_KEY"]).encode(), body, hashlib.sha256).digest()
    return (body + b"." + enc(signed)).decode()


def server_at(servers: RealServers, port: str, security: Security) -> Server:
    return Server("localhost", int(servers.env[port]), security, servers.env["CA_FILE"])


async def signed_in(
    servers: RealServers, mechanism: str, credentials: Credentials, port: str, security: Security
) -> tuple[str, str]:
    """The mechanism that was used, and the conversation. The server offers all; we act as if it were only one."""
    transcript = Transcript()
    connection = Connection(server_at(servers, port, security), transcript, LIMITS, Steps())
    auth.hide(transcript, credentials, connection.server)
    await connection.dial()
    try:
        assert mechanism in connection.abilities.mechanisms
        connection.abilities = replace(connection.abilities, mechanisms=(mechanism,))
        used = await auth.sign_in(connection, credentials, allow_clear=False)
        assert (await connection.command(b"MAIL", b"FROM:<alice@example.test>")).code == 250
        await connection.leave()
    finally:
        connection.abort()
    return used, transcript.text()


def proof(servers: RealServers, mechanism: str, number: str, *, wrong: str = "") -> Credentials:
    user = servers.env[f"USER{number}"]
    if mechanism in ("XOAUTH2", "OAUTHBEARER"):
        made = {
            "": lambda: token(servers, user),
            "expired": lambda: token(servers, user, lifetime=-60),
            "forged": lambda: token(servers, user, key="another key that nobody told Dovecot"),
            "of another": lambda: token(servers, servers.env["USER2"]),
            "no token": lambda: "nonsense",
        }[wrong]()
        return Credentials(user, made, SecretKind.TOKEN)
    if wrong == "nobody":
        return Credentials("nobody@example.test", servers.env[f"PASS{number}"])
    return Credentials(user, wrong or servers.env[f"PASS{number}"])


@pytest.mark.parametrize(("port", "security"), PORTS)
@pytest.mark.parametrize("number", ["1", "2"])
@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN", "SCRAM-SHA-256", "XOAUTH2", "OAUTHBEARER"])
async def test_right(servers: RealServers, mechanism: str, number: str, port: str, security: Security) -> None:
    """User 2 has a password beyond ASCII, with a blank."""
    credentials = proof(servers, mechanism, number)
    used, conversation = await signed_in(servers, mechanism, credentials, port, security)
    assert used == mechanism
    octets = credentials.password.encode()
    for shown in (credentials.password, base64.b64encode(octets).decode(), base64.b64encode(octets)[4:-4].decode()):
        assert shown not in conversation


@pytest.mark.parametrize(
    ("mechanism", "wrong", "reason"),
    [
        ("PLAIN", "wrong", Reason.PASSWORD_REFUSED),
        ("PLAIN", "nobody", Reason.PASSWORD_REFUSED),
        ("LOGIN", "wrong", Reason.PASSWORD_REFUSED),
        ("SCRAM-SHA-256", "wrong", Reason.PASSWORD_REFUSED),
        ("SCRAM-SHA-256", "nobody", Reason.PASSWORD_REFUSED),
        ("XOAUTH2", "expired", Reason.OAUTH_SIGN_IN_AGAIN),
        ("XOAUTH2", "forged", Reason.OAUTH_SIGN_IN_AGAIN),
        ("XOAUTH2", "of another", Reason.OAUTH_SIGN_IN_AGAIN),
        ("XOAUTH2", "no token", Reason.OAUTH_SIGN_IN_AGAIN),
        ("OAUTHBEARER", "expired", Reason.OAUTH_SIGN_IN_AGAIN),
        ("OAUTHBEARER", "forged", Reason.OAUTH_SIGN_IN_AGAIN),
        ("OAUTHBEARER", "of another", Reason.OAUTH_SIGN_IN_AGAIN),
        ("OAUTHBEARER", "no token", Reason.OAUTH_SIGN_IN_AGAIN),
    ],
)
async def test_wrong(servers: RealServers, mechanism: str, wrong: str, reason: Reason) -> None:
    with pytest.raises(MailError) as failed:
        await signed_in(servers, mechanism, proof(servers, mechanism, "1", wrong=wrong), *PORTS[0])
    error = failed.value
    assert (error.kind, error.reason, error.retry) == (Kind.AUTH, reason, Retry.NEEDS_USER), error
    assert error.reply is not None
    assert error.reply.code == 535


class Provider:
    """A provider that gives out what it is told to, in turn."""

    def __init__(self, *access: str) -> None:
        self.access = list(access)
        self.refreshed = 0

    def __call__(self, provider: OAuthProvider, client: OAuthClient) -> Provider:
        return self

    async def refresh(self, refresh_token: str) -> Tokens:
        self.refreshed += 1
        return Tokens(self.access.pop(0), refresh_token, time.time() + 3600)


def oauth_account(servers: RealServers) -> Account:
    user = servers.env["USER1"]
    custom = OAuthProvider(
        "example", "Example", "https://login.example.test/authorize", "https://login.example.test/token", "mail"
    )
    given = Auth(AuthMethod.OAUTH, user, client_id="tintero-test", custom=custom)
    return Account("Alice", (Identity(Address("Alice", user)),), server_at(servers, *PORTS[0]), given)


async def with_account(engine: Engine, servers: RealServers) -> Account:
    return await engine.accounts.add(oauth_account(servers), Permission("refresh-1").text())


async def test_mail_goes_with_a_permission(
    servers: RealServers, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider = Provider(token(servers, servers.env["USER1"]))
    monkeypatch.setattr(late, "converse", provider)
    async with opened(profile, keys=Keys()) as engine:
        account = await with_account(engine, servers)
        steps: list[StepResult] = []
        await engine.accounts.check(account, None, steps.append)
        engine.start()
        rows = [await engine.outbox.queue(letter("bob@example.test", account=account)) for _ in range(2)]
        sent = [await until(engine, row.id, SendState.SENT, SendState.NEEDS_USER) for row in rows]
    assert [row.state for row in sent] == [SendState.SENT, SendState.SENT]
    assert provider.refreshed == 1
    assert {step.detail for step in steps} & {"OAUTHBEARER", "XOAUTH2"}
    for row in sent:
        servers.wait_delivered(row.message_id, 1)


async def test_a_refused_token_is_renewed_once_and_the_mail_goes(
    servers: RealServers, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    user = servers.env["USER1"]
    provider = Provider(token(servers, user, lifetime=-60), token(servers, user))
    monkeypatch.setattr(late, "converse", provider)
    async with opened(profile, keys=Keys()) as engine:
        account = await with_account(engine, servers)
        engine.start()
        row = await engine.outbox.queue(letter("bob@example.test", account=account))
        row = await until(engine, row.id, SendState.SENT, SendState.NEEDS_USER)
    assert (row.state, provider.refreshed) == (SendState.SENT, 2), row
    servers.wait_delivered(row.message_id, 1)


async def test_a_permission_that_the_server_never_takes_waits_for_its_person(
    servers: RealServers, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    user = servers.env["USER1"]
    provider = Provider(*(token(servers, user, lifetime=-60) for _ in range(3)))
    monkeypatch.setattr(late, "converse", provider)
    async with opened(profile, keys=Keys()) as engine:
        account = await with_account(engine, servers)
        engine.start()
        row = await engine.outbox.queue(letter("bob@example.test", account=account))
        row = await until(engine, row.id, SendState.SENT, SendState.NEEDS_USER)
    assert (row.state, row.reason) == (SendState.NEEDS_USER, Reason.OAUTH_SIGN_IN_AGAIN)
    assert provider.refreshed == 2  # at first, and once again for the refusal
    assert servers.delivered(row.message_id) == []
