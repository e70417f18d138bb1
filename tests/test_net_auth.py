"""Signing in: one mechanism, one try, never in clear, and no secret in any transcript."""

from __future__ import annotations

import base64
import hashlib
import hmac
from pathlib import Path

import pytest
from certificates import ca_file, leaf
from servers import PASSWORD, USER, SmtpServer

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Security
from app.net.sign_in.scram import Scram, ScramError
from app.net.smtp import Credentials, Limits, Session, Transcript

QUICK = Limits(connect=5, handshake=5, reply=5, data=5, stall=5, end_of_data=5, quit=1, silence=0.2, look=2)
LOGIN = Credentials(USER, PASSWORD)


def protected(auth: str = "PLAIN LOGIN", **more: object) -> SmtpServer:
    return SmtpServer(security=Security.STARTTLS, context=leaf().server_context(), auth=auth, **more)


async def sign_in(server: SmtpServer, folder: Path, who: Credentials = LOGIN) -> str:
    """The transcript; raises MailError."""
    transcript = Transcript()
    try:
        opened = await Session.open(server.at(ca_file=ca_file(folder)), who, transcript=transcript, limits=QUICK)
        await opened.close()
    finally:
        text = transcript.text()
        for form in forms(who.password):
            assert form not in text
    return text


def forms(secret: str) -> list[str]:
    plain = base64.b64encode(f"\0{USER}\0{secret}".encode()).decode()
    return [secret, base64.b64encode(secret.encode()).decode(), plain, plain[:60]]


async def refused(server: SmtpServer, folder: Path, who: Credentials = LOGIN) -> MailError:
    with pytest.raises(MailError) as caught:
        await sign_in(server, folder, who)
    for form in forms(who.password):
        assert form not in str(caught.value)
        assert form not in str(caught.value.reply)
        assert form not in str(caught.value.facts)
    return caught.value


async def test_plain_with_the_first_answer_at_once(tmp_path: Path) -> None:
    async with protected() as server:
        text = await sign_in(server, tmp_path)
        assert server.said("AUTH") == ["AUTH PLAIN " + forms(PASSWORD)[2]]
    assert "> AUTH PLAIN <hidden>" in text
    assert "< 235 <hidden>" in text


@pytest.mark.parametrize("auth", ["LOGIN", "CRAM-MD5 LOGIN XOAUTH2"])
async def test_login_where_nothing_better_is_offered(auth: str, tmp_path: Path) -> None:
    async with protected(auth) as server:
        await sign_in(server, tmp_path)
        assert server.said("AUTH") == ["AUTH LOGIN"]


async def test_passwords_beyond_ascii(tmp_path: Path) -> None:
    who = Credentials(USER, "böb s3crét")
    for auth in ("PLAIN", "LOGIN"):
        async with protected(auth, users={USER: who.password}) as server:
            await sign_in(server, tmp_path, who)


@pytest.mark.parametrize("auth", ["PLAIN LOGIN", "LOGIN"])
async def test_wrong_password_is_tried_once(auth: str, tmp_path: Path) -> None:
    async with protected(auth) as server:
        error = await refused(server, tmp_path, Credentials(USER, "another-canary"))
        assert (error.kind, error.reason, error.retry) == (Kind.AUTH, Reason.PASSWORD_REFUSED, Retry.NEEDS_USER)
        assert error.reply is not None
        assert (error.reply.code, error.reply.enhanced) == (535, "5.7.8")
        assert len(server.said("AUTH")) == 1
        assert server.said("MAIL") == []


REPLIES = [
    (b"535 5.7.8 no\r\n", Kind.AUTH, Reason.PASSWORD_REFUSED, Retry.NEEDS_USER),
    (b"534 5.7.9 Application-specific password required\r\n", Kind.AUTH, Reason.APP_PASSWORD_NEEDED, Retry.NEEDS_USER),
    (b"538 5.7.11 encrypt\r\n", Kind.AUTH, Reason.AUTH_MECHANISMS, Retry.NEEDS_USER),
    (b"504 5.5.4 which?\r\n", Kind.AUTH, Reason.AUTH_MECHANISMS, Retry.NEEDS_USER),
    (b"432 4.7.12 renew\r\n", Kind.AUTH, Reason.PASSWORD_REFUSED, Retry.NEEDS_USER),
    (b"454 4.7.0 later\r\n", Kind.AUTH, Reason.AUTH_LATER, Retry.LATER),
    (b"421 4.7.0 busy\r\n", Kind.REJECTED, Reason.SERVER_BUSY, Retry.LATER),
    (b"503 what\r\n", Kind.NETWORK, Reason.PROTOCOL, Retry.LATER),
    (b"354 what\r\n", Kind.NETWORK, Reason.PROTOCOL, Retry.LATER),
]


@pytest.mark.parametrize(("reply", "kind", "reason", "retry"), REPLIES)
async def test_answers_to_auth(reply: bytes, kind: Kind, reason: Reason, retry: Retry, tmp_path: Path) -> None:
    async with protected(replies={"AUTH": reply}) as server:
        error = await refused(server, tmp_path)
        assert (error.kind, error.reason, error.retry) == (kind, reason, retry), error
        assert len(server.said("AUTH")) == 1


async def test_endless_challenges_end(tmp_path: Path) -> None:
    async with protected(replies={"AUTH": b"334 \r\n", "OTHER": b"334 \r\n"}) as server:
        error = await refused(server, tmp_path)
        assert error.reason is Reason.PROTOCOL
        assert len(server.commands) < 12


async def test_password_echoed_by_the_server_is_masked(tmp_path: Path) -> None:
    echo = " ".join(forms(PASSWORD)[:3]).encode()
    async with protected(replies={"AUTH": b"535-5.7.8 " + echo + b"\r\n535 5.7.8 no " + echo + b"\r\n"}) as server:
        error = await refused(server, tmp_path)
        assert error.reason is Reason.PASSWORD_REFUSED
    async with protected(replies={"QUIT": b"221 bye " + echo + b"\r\n"}) as server:
        text = await sign_in(server, tmp_path)
        assert "221 bye <hidden>" in text


async def test_no_way_to_sign_in(tmp_path: Path) -> None:
    async with protected("") as server:
        error = await refused(server, tmp_path)
        assert (error.reason, error.retry) == (Reason.AUTH_NOT_OFFERED, Retry.NEEDS_USER)
        assert server.said("MAIL") == []


async def test_unknown_ways_to_sign_in(tmp_path: Path) -> None:
    async with protected("GSSAPI NTLM") as server:
        error = await refused(server, tmp_path)
        assert (error.reason, error.facts["offered"]) == (Reason.AUTH_MECHANISMS, "GSSAPI, NTLM")
        assert server.said("AUTH") == []


async def test_never_in_clear_unless_allowed() -> None:
    async with SmtpServer(auth="PLAIN") as server:
        with pytest.raises(MailError) as caught:
            await Session.open(server.at(), LOGIN, transcript=Transcript(), limits=QUICK)
        assert (caught.value.reason, caught.value.retry) == (Reason.AUTH_IN_CLEAR, Retry.NEEDS_USER)
        assert server.said("AUTH") == []
        opened = await Session.open(server.at(), LOGIN, allow_clear=True, transcript=Transcript(), limits=QUICK)
        await opened.close()
        assert len(server.said("AUTH")) == 1


async def test_abilities_promised_before_tls_are_forgotten(tmp_path: Path) -> None:
    before = b"250-test\r\n250-STARTTLS\r\n250-CHUNKING\r\n250 AUTH PLAIN\r\n"
    async with protected("", replies={"EHLO": [before]}) as server:
        error = await refused(server, tmp_path)
        assert error.reason is Reason.AUTH_NOT_OFFERED


def test_password_is_in_no_representation() -> None:
    assert PASSWORD not in repr(LOGIN)


class ScramServer:
    """The other side of RFC 7677."""

    def __init__(self, password: str, rounds: int = 4096) -> None:
        self._password, self._rounds, self._salt = password, rounds, b"0123456789abcdef"
        self.lie = False

    def first(self, client_first: bytes) -> bytes:
        self._bare = client_first.removeprefix(b"n,,")
        nonce = self._bare.split(b"r=")[1] + b"server"
        self._said = b"r=%s,s=%s,i=%d" % (nonce, base64.b64encode(self._salt), self._rounds)
        return self._said

    def final(self, client_final: bytes) -> bytes:
        without, _, proof = client_final.partition(b",p=")
        salted = hashlib.pbkdf2_hmac("sha256", self._password.encode(), self._salt, self._rounds)
        said = b",".join([self._bare, self._said, without])
        key = hmac.digest(salted, b"Client Key", "sha256")
        signature = hmac.digest(hashlib.sha256(key).digest(), said, "sha256")
        assert bytes(a ^ b for a, b in zip(base64.b64decode(proof), signature, strict=True)) == key
        mine = hmac.digest(hmac.digest(salted, b"Server Key", "sha256"), said, "sha256")
        return b"v=" + base64.b64encode(b"0" * 32 if self.lie else mine)


def exchange(server: ScramServer, password: str = "pencil") -> Scram:
    client = Scram("a,b=c", password)
    assert client.first is not None
    challenge = server.first(base64.b64decode(client.first))
    client.answer(server.final(base64.b64decode(client.answer(challenge))))
    return client


def test_scram_both_sides_prove() -> None:
    assert exchange(ScramServer("pencil")).satisfied


def test_scram_example_of_rfc_7677() -> None:
    client = Scram("user", "pencil", nonce="rOprNGfwEbeRWgbNEkqO")
    answer = client.answer(b"r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096")
    assert base64.b64decode(answer).endswith(b",p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=")
    assert client.answer(b"v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=") == b""
    assert client.satisfied


def test_scram_impostors() -> None:
    liar = ScramServer("pencil")
    liar.lie = True
    with pytest.raises(ScramError, match="signature"):
        exchange(liar)
    for rounds in (1, 10**9):
        with pytest.raises(ScramError, match="rounds"):
            exchange(ScramServer("pencil", rounds))
    for challenge in (b"", b"r=x,s=MTIz,i=4096", b"e=other-error", b"r=x,s=%,i=q"):
        with pytest.raises(ScramError):
            Scram("u", "p").answer(challenge)


async def test_scram_over_the_wire(tmp_path: Path) -> None:
    """A server that offers nothing else and cannot prove itself gets no mail."""
    async with protected("SCRAM-SHA-256", replies={"AUTH": b"235 2.7.0 of course\r\n"}) as server:
        error = await refused(server, tmp_path)
        assert (error.kind, error.reason) == (Kind.AUTH, Reason.AUTH_MECHANISMS)
        assert server.said("MAIL") == []
