"""Signing in: one mechanism, chosen before trying, tried once.

A wrong password must cost one failed log-in, not three; there is no way from a refusal to another
mechanism or to sending without signing in (RFC 4954 section 6).
"""

from __future__ import annotations

import base64
import binascii
from typing import Protocol

from aiosmtplib.auth import auth_login_encode, auth_plain_encode

from app.errors import Kind, MailError, Reason, Reply, Retry
from app.model.account import Security, Server
from app.net.job import Credentials, SecretKind
from app.net.sign_in import bearer
from app.net.sign_in.scram import Scram, ScramError
from app.net.submission import refusals
from app.net.submission.connection import Connection
from app.net.submission.transcript import Transcript

_MOST_CHALLENGES = 5


class Mechanism(Protocol):
    """A SASL mechanism (RFC 4422). Answers are base64 already; `first` None waits for a challenge."""

    name: str
    first: bytes | None

    def answer(self, challenge: bytes) -> bytes:
        """Raises ScramError when the server must not be trusted."""
        ...

    @property
    def satisfied(self) -> bool:
        """The server has proved what this mechanism lets it prove."""
        ...


class _Plain:
    name = "PLAIN"
    satisfied = True

    def __init__(self, credentials: Credentials) -> None:
        self.first: bytes | None = auth_plain_encode(credentials.user_name, credentials.password)

    def answer(self, challenge: bytes) -> bytes:
        """A server that overlooked the initial response asks for it (RFC 4954 section 4)."""
        return self.first or b""


class _Login:
    name = "LOGIN"
    first: bytes | None = None
    satisfied = True

    def __init__(self, credentials: Credentials) -> None:
        self._answers = list(auth_login_encode(credentials.user_name, credentials.password))

    def answer(self, challenge: bytes) -> bytes:
        """The prompts are not standardised; the order is: user name, password."""
        return self._answers.pop(0) if self._answers else b"*"


def _mechanism(connection: Connection, credentials: Credentials) -> Mechanism:
    server, offered = connection.server, connection.abilities.mechanisms
    if not offered:
        raise MailError(
            Kind.AUTH,
            Reason.AUTH_NOT_OFFERED,
            f"{server.host} on port {server.port} offers no way to sign in, so nothing was sent. "
            "Check port and encryption, or set the account to send without a password.",
            Retry.NEEDS_USER,
            facts=refusals.facts(server),
        )
    if credentials.kind is SecretKind.TOKEN:
        if "OAUTHBEARER" in offered:
            return bearer.OAuthBearer(credentials, server)
        if "XOAUTH2" in offered:
            return bearer.XOAuth2(credentials)
    elif "PLAIN" in offered:
        return _Plain(credentials)
    elif "LOGIN" in offered:
        return _Login(credentials)
    elif "SCRAM-SHA-256" in offered:
        return Scram(credentials.user_name, credentials.password)
    raise MailError(
        Kind.AUTH,
        Reason.AUTH_MECHANISMS,
        f"{server.host} offers only sign-in methods that this program does not know: {', '.join(offered)}.",
        Retry.NEEDS_USER,
        facts=refusals.facts(server, offered=", ".join(offered)),
    )


def hide(transcript: Transcript, credentials: Credentials, server: Server) -> None:
    """Mask the password or token in whatever is said, from the greeting on: the server may have seen it before."""
    user, secret = credentials.user_name.encode(), credentials.password.encode()
    encoded = (base64.b64encode(x).decode("ascii") for x in (secret, b"\0" + user + b"\0" + secret))
    tokens = bearer.forms(credentials, server) if credentials.kind is SecretKind.TOKEN else ()
    transcript.hide(credentials.password, *encoded, *tokens)


async def sign_in(connection: Connection, credentials: Credentials, *, allow_clear: bool) -> str:
    """Returns the mechanism's name. Raises MailError; the connection is of no use then."""
    server, transcript = connection.server, connection.transcript
    is_token = credentials.kind is SecretKind.TOKEN
    if server.security is Security.NONE and (is_token or not allow_clear):  # nobody can allow it for a token
        raise MailError(
            Kind.AUTH,
            Reason.AUTH_IN_CLEAR,
            f"The connection to {server.host} is not encrypted, so the password was not sent. "
            "Choose STARTTLS or TLS, or allow it for this account.",
            Retry.NEEDS_USER,
            facts=refusals.facts(server),
        )
    mechanism = _mechanism(connection, credentials)
    hide(transcript, credentials, server)
    transcript.begin_secret()
    try:
        reply = await _exchange(connection, mechanism)
    finally:
        transcript.end_secret()
    if reply.code // 100 != 2:
        raise refusals.sign_in(server, reply, mechanism.name, credentials.user_name)
    if not mechanism.satisfied:
        raise _imposter(connection, "it accepted without proof")
    return mechanism.name


async def _exchange(connection: Connection, mechanism: Mechanism) -> Reply:
    """From AUTH to the reply that is no challenge."""
    words = [b"AUTH", mechanism.name.encode()]
    if mechanism.first is not None:
        words.append(mechanism.first)
    reply = await connection.command(*words)
    for _ in range(_MOST_CHALLENGES):
        if reply.code != 334:
            return reply
        try:
            challenge = base64.b64decode(reply.text, validate=True)
        except (binascii.Error, ValueError):
            challenge = b""  # LOGIN prompts of some servers are plain words
        try:
            answer = mechanism.answer(challenge)
        except ScramError as error:
            raise _imposter(connection, str(error)) from error
        reply = await connection.command(answer)
    if reply.code != 334:
        return reply
    raise refusals.protocol(connection.server, "it never stops asking during the sign-in")


def _imposter(connection: Connection, problem: str) -> MailError:
    server = connection.server
    return MailError(
        Kind.AUTH,
        Reason.AUTH_MECHANISMS,
        f"{server.host} could not prove that it knows the password itself: {problem}. Nothing was sent.",
        Retry.NEEDS_USER,
        facts=refusals.facts(server, problem=problem),
    )
