"""Connecting: names, ports, greetings, encryption, certificates. Nothing secret goes out before TLS stands."""

from __future__ import annotations

import asyncio
import socket
import ssl
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from certificates import DAY, Certificate, ca_file, leaf, self_signed
from servers import DROP, HANG, PASSWORD, RESET, USER, SmtpServer

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Pin, Security, Server
from app.net.smtp import Credentials, Limits, Session, Transcript
from app.net.trust import tls
from app.net.trust.tickets import Resuming

QUICK = Limits(connect=5, handshake=5, reply=5, data=5, stall=5, end_of_data=5, quit=1, silence=0.2, look=2)
LOGIN = Credentials(USER, PASSWORD)


async def refused(server: Server, limits: Limits = QUICK, *, allow_clear: bool = False) -> MailError:
    with pytest.raises(MailError) as caught:
        await Session.open(server, LOGIN, allow_clear=allow_clear, transcript=Transcript(), limits=limits)
    return caught.value


async def test_unknown_host() -> None:
    error = await refused(Server("no-such-host.invalid", 587, Security.STARTTLS))
    assert (error.kind, error.reason, error.retry) == (Kind.NETWORK, Reason.UNKNOWN_HOST, Retry.LATER)
    assert error.facts["host"] == "no-such-host.invalid"


@pytest.mark.parametrize("host", ["a..b", "x" * 70 + ".example", "bü..cher.example", "\u2024.example"])
async def test_impossible_host(host: str) -> None:
    error = await refused(Server(host, 587, Security.STARTTLS))
    assert error.reason is Reason.UNKNOWN_HOST


@pytest.mark.parametrize(
    ("host", "port"), [("", 25), ("a b", 25), ("a\r\nQUIT", 25), ("localhost", 0), ("localhost", 70000)]
)
async def test_no_server_at_all(host: str, port: int) -> None:
    error = await refused(Server(host, port, Security.NONE))
    assert (error.kind, error.reason) == (Kind.INVALID, Reason.BAD_ACCOUNT)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_closed_port(host: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as held:
        port = held.getsockname()[1]
    error = await refused(Server(host, port, Security.NONE))
    assert (error.reason, error.retry, error.facts["port"]) == (Reason.CONNECTION_REFUSED, Retry.LATER, str(port))


GREETINGS = [
    (b"421 4.3.2 busy\r\n", Reason.SERVER_BUSY, Retry.LATER),
    (b"554 5.7.1 not you\r\n", Reason.GREETING_REFUSED, Retry.NEEDS_USER),
    (b"2200 x\r\n", Reason.PROTOCOL, Retry.LATER),
    (b"354 x\r\n", Reason.PROTOCOL, Retry.LATER),
    (b"HTTP/1.1 302 Found\r\n", Reason.CAPTIVE_PORTAL, Retry.LATER),
    (b"x" * 10_000_000, Reason.PROTOCOL, Retry.LATER),
    (b"220-a\r\n" * 10_000, Reason.PROTOCOL, Retry.LATER),
    (b"220-a\r\n554 b\r\n", Reason.PROTOCOL, Retry.LATER),
    (b"220 a\r\n220 b\r\n", Reason.PROTOCOL, Retry.LATER),
    (DROP, Reason.DISCONNECTED, Retry.LATER),
    (RESET, Reason.DISCONNECTED, Retry.LATER),
]


@pytest.mark.parametrize(("greeting", "reason", "retry"), GREETINGS)
async def test_greetings(greeting: object, reason: Reason, retry: Retry) -> None:
    async with SmtpServer(replies={"GREETING": greeting}, auth="PLAIN") as server:
        error = await refused(server.at())
        assert (error.reason, error.retry) == (reason, retry), error
        assert server.said("AUTH") == server.said("MAIL") == []
    if b"HTTP" in bytes(greeting if isinstance(greeting, bytes) else b""):
        assert "web page" in error.detail


async def test_silent_server() -> None:
    async with SmtpServer(replies={"GREETING": HANG}) as server:
        error = await refused(server.at(), replace(QUICK, reply=0.5, look=0.2))
    assert (error.reason, error.retry) == (Reason.TIMED_OUT, Retry.LATER)


async def test_slow_greeting_is_awaited() -> None:
    late = asyncio.Event()
    async with SmtpServer(replies={"GREETING": (b"22", late, b"0 hello\r\n")}, auth="PLAIN") as server:
        task = asyncio.create_task(
            Session.open(server.at(), None, transcript=Transcript(), limits=replace(QUICK, silence=0.01))
        )
        await asyncio.sleep(0.1)
        late.set()
        await (await task).close()
    assert server.connections == 1  # nobody asked whether the port wants TLS


EHLOS = [
    (b"421 busy\r\n", Reason.SERVER_BUSY, Retry.LATER),
    (b"500 what\r\n", Reason.EHLO_REFUSED, Retry.NEEDS_USER),
    (b"502 what\r\n", Reason.EHLO_REFUSED, Retry.NEEDS_USER),
    (b"550 your name\r\n", Reason.EHLO_REFUSED, Retry.NEEDS_USER),
    (b"354 what\r\n", Reason.PROTOCOL, Retry.LATER),
    ((b"221 bye\r\n", DROP), Reason.TRY_LATER, Retry.LATER),
    (b"250-a\r\n251 b\r\n", Reason.PROTOCOL, Retry.LATER),
    (b"250-x\r\n" * 10_000, Reason.PROTOCOL, Retry.LATER),
]


@pytest.mark.parametrize(("reply", "reason", "retry"), EHLOS)
async def test_ehlo_replies(reply: object, reason: Reason, retry: Retry) -> None:
    async with SmtpServer(replies={"EHLO": reply}, auth="PLAIN") as server:
        error = await refused(server.at(), allow_clear=True)
        assert (error.reason, error.retry) == (reason, retry), error
        assert server.said("AUTH") == server.said("HELO") == []


async def test_helo_where_nothing_is_to_protect() -> None:
    async with SmtpServer(replies={"EHLO": b"502 what\r\n"}) as server:
        opened = await Session.open(server.at(), None, transcript=Transcript(), limits=QUICK)
        assert not opened.abilities.pipelining
        await opened.close()
    assert server.said("HELO") == ["HELO [127.0.0.1]"]


async def test_eight_bit_words_in_ehlo() -> None:
    async with SmtpServer(extensions=("X-\xfc\u202e", "PIPELINING", "AUTH=PLAIN")) as server:
        opened = await Session.open(server.at(), None, transcript=Transcript(), limits=QUICK)
        assert opened.abilities.pipelining
        assert opened.abilities.mechanisms == ("PLAIN",)
        await opened.close()


def encrypting(
    security: Security = Security.STARTTLS, certificate: Certificate | None = None, **more: object
) -> SmtpServer:
    context = (certificate or leaf()).server_context()
    return SmtpServer(security=security, context=context, auth="PLAIN", **more)


def nothing_leaked(server: SmtpServer) -> bool:
    """Before TLS only these were said."""
    said = {line.split(b" ")[0] for line in server.plain_octets.splitlines()}
    return said <= {b"EHLO", b"STARTTLS", b"QUIT"} and not server.said("AUTH") and not server.said("MAIL")


STARTTLS = [
    (b"454 4.7.0 later\r\n", Reason.STARTTLS_REFUSED, Retry.LATER),
    (b"501 no\r\n", Reason.STARTTLS_REFUSED, Retry.NEEDS_USER),
    (b"502 no\r\n", Reason.STARTTLS_REFUSED, Retry.NEEDS_USER),
    (b"354 what\r\n", Reason.PROTOCOL, Retry.LATER),
    (b"220 go\r\n250 injected\r\n", Reason.STARTTLS_INJECTED, Retry.NEEDS_USER),
    (b"220 go\r\n250-injected\r\n250 AUTH PLAIN\r\n", Reason.STARTTLS_INJECTED, Retry.NEEDS_USER),
    (b"220 go\r\n250-injected", Reason.STARTTLS_INJECTED, Retry.NEEDS_USER),
]


@pytest.mark.parametrize(("reply", "reason", "retry"), STARTTLS)
async def test_starttls_replies(reply: object, reason: Reason, retry: Retry, tmp_path: Path) -> None:
    async with encrypting(replies={"STARTTLS": (reply, HANG) if isinstance(reply, bytes) else reply}) as server:
        error = await refused(server.at(ca_file=ca_file(tmp_path)))
        assert (error.reason, error.retry) == (reason, retry), error
        assert nothing_leaked(server)


@pytest.mark.parametrize(
    ("reason", "codes"),
    [
        (Reason.CERT_NOT_YET_VALID, {9}),
        (Reason.CERT_EXPIRED, {10}),
        (Reason.CERT_SELF_SIGNED, {18}),
        (Reason.CERT_UNTRUSTED, {2, 19, 20, 21, 24, 27}),  # no issuer, none here, none local, no chain, no authority
        (Reason.CERT_WRONG_HOST, {62, 64}),  # host name, IP address
    ],
)
def test_each_fault_of_a_certificate_has_its_advice(reason: Reason, codes: set[int]) -> None:
    """Every number that OpenSSL has for one: X509_V_ERR_... of its x509_vfy.h."""

    def said(code: int) -> Reason:
        error = ssl.SSLCertVerificationError(1, "no")
        error.verify_code, error.verify_message = code, "no"
        return tls.classify(error, Server("mail.example.test", 465, Security.TLS)).reason

    found = {code: said(code) for code in range(1, 100)}
    assert {code for code, told in found.items() if told is reason} == codes


async def test_starttls_reply_in_two_packets(tmp_path: Path) -> None:
    gap = asyncio.Event()
    async with encrypting(replies={"STARTTLS": (b"220 g", gap, b"o\r\n")}) as server:
        task = asyncio.create_task(
            Session.open(server.at(ca_file=ca_file(tmp_path)), LOGIN, transcript=Transcript(), limits=QUICK)
        )
        await asyncio.sleep(0.05)
        gap.set()
        await (await task).close()


async def test_words_between_the_answer_and_the_handshake_are_somebody_elses(tmp_path: Path) -> None:
    gap, loop, transcript = asyncio.Event(), asyncio.get_running_loop(), Transcript()
    async with encrypting(replies={"STARTTLS": (b"220 go\r\n", gap, b"250 injected\r\n", HANG)}) as server:
        at = server.at(ca_file=ca_file(tmp_path))

        def slowly() -> Resuming:
            loop.call_soon_threadsafe(gap.set)
            for _ in range(500):
                if "injected" in transcript.text():
                    break
                time.sleep(0.01)
            return Resuming(tls.context(at))

        with pytest.raises(MailError) as caught:
            await Session.open(at, LOGIN, transcript=transcript, limits=QUICK, resuming=slowly)
        assert (caught.value.reason, caught.value.retry) == (Reason.STARTTLS_INJECTED, Retry.NEEDS_USER)
        assert nothing_leaked(server)


async def test_hung_up_instead_of_a_handshake(tmp_path: Path) -> None:
    async with encrypting(replies={"STARTTLS": (b"220 go\r\n", DROP)}) as server:
        error = await refused(server.at(ca_file=ca_file(tmp_path)))
        # whether the end comes with the reply or behind it: a lost connection, no statement about TLS
        assert (error.reason, error.retry) == (Reason.DISCONNECTED, Retry.LATER)
        assert nothing_leaked(server)


async def test_handshake_that_never_comes(tmp_path: Path) -> None:
    async with encrypting(replies={"STARTTLS": (b"220 go\r\n", HANG)}) as server:
        error = await refused(server.at(ca_file=ca_file(tmp_path)), replace(QUICK, handshake=0.2))
        assert (error.reason, error.retry) == (Reason.TIMED_OUT, Retry.LATER)
        assert nothing_leaked(server)


async def test_starttls_missing_fails_closed() -> None:
    async with SmtpServer(auth="PLAIN") as server:
        error = await refused(server.at(Security.STARTTLS), allow_clear=True)
        assert (error.kind, error.reason, error.retry) == (Kind.TLS, Reason.STARTTLS_MISSING, Retry.NEEDS_USER)
        assert nothing_leaked(server)


WRONG = [
    (leaf(end=-timedelta(hours=1)), Reason.CERT_EXPIRED),
    (leaf(start=DAY), Reason.CERT_NOT_YET_VALID),
    (leaf(("mail.other.test",)), Reason.CERT_WRONG_HOST),
    (leaf(issuer="Unknown authority"), Reason.CERT_UNTRUSTED),
    (self_signed(), Reason.CERT_SELF_SIGNED),
]


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
@pytest.mark.parametrize(("certificate", "reason"), WRONG, ids=[reason for _, reason in WRONG])
async def test_wrong_certificates(certificate: Certificate, reason: Reason, security: Security, tmp_path: Path) -> None:
    async with encrypting(security, certificate) as server:
        error = await refused(server.at(ca_file=ca_file(tmp_path)))
        assert (error.kind, error.reason, error.retry) == (Kind.TLS, reason, Retry.NEEDS_USER)
        assert error.facts["fingerprint"] == certificate.sha256
        assert error.facts["until"] > "2020"
        assert ("mail.other.test" in error.facts["names"]) == (reason is Reason.CERT_WRONG_HOST)
        assert "Nothing was sent" in error.detail
        assert nothing_leaked(server)


async def test_system_trust_knows_no_test_authority() -> None:
    async with encrypting() as server:
        error = await refused(server.at())
        assert error.reason is Reason.CERT_UNTRUSTED
        assert nothing_leaked(server)


@pytest.mark.parametrize("content", [None, b"", b"no certificate"])
async def test_unusable_ca_file(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_bytes(content)
    async with encrypting() as server:
        error = await refused(server.at(ca_file=str(path)))
        assert (error.kind, error.reason, error.facts["file"]) == (Kind.TLS, Reason.CA_FILE_UNUSABLE, str(path))
        assert nothing_leaked(server)


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
async def test_pinned_certificate(security: Security) -> None:
    expired = leaf(("mail.other.test",), end=-timedelta(hours=2), issuer="Unknown authority")
    async with encrypting(security, expired) as server:
        pin = ":".join(expired.sha256.upper()[i : i + 2] for i in range(0, 64, 2))
        opened = await Session.open(server.at(pin=pin), LOGIN, transcript=Transcript(), limits=QUICK)
        await opened.close()
    assert server.said("AUTH")


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
async def test_other_certificate_than_pinned(security: Security) -> None:
    async with encrypting(security, self_signed(serial=2)) as server:
        error = await refused(server.at(pin=self_signed(serial=1).sha256))
        assert (error.reason, error.retry) == (Reason.CERT_CHANGED, Retry.NEEDS_USER)
        assert error.facts["fingerprint"] == self_signed(serial=2).sha256
        assert nothing_leaked(server)
        assert server.commands in (["EHLO [127.0.0.1]", "STARTTLS"], [])
        assert error.facts["issuer"] == "self-signed"


async def test_plain_server_where_tls_was_chosen() -> None:
    async with SmtpServer(auth="PLAIN") as server:
        error = await refused(server.at(Security.TLS))
        assert (error.kind, error.reason, error.retry) == (Kind.TLS, Reason.SERVER_SPEAKS_PLAIN, Retry.NEEDS_USER)
        assert "STARTTLS" in error.detail
        assert server.said("AUTH") == []


@pytest.mark.parametrize("chosen", [Security.STARTTLS, Security.NONE])
async def test_tls_server_where_another_was_chosen(chosen: Security) -> None:
    async with encrypting(Security.TLS) as server:
        error = await refused(server.at(chosen), allow_clear=True)
        assert (error.kind, error.reason, error.retry) == (Kind.TLS, Reason.SERVER_SPEAKS_TLS, Retry.NEEDS_USER)
        assert server.commands == []


async def test_tls_alert_instead_of_a_greeting() -> None:
    async with SmtpServer(replies={"GREETING": b"\x15\x03\x01\x00\x02\x02\x0a"}) as server:
        error = await refused(server.at())
        assert error.reason is Reason.SERVER_SPEAKS_TLS


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_old_encryption(security: Security) -> None:
    """OpenSSL of today will not serve TLS 1.0 any more; its errors are what counts."""
    server = Server("mail.example.test", 587, security)
    for name in ("UNSUPPORTED_PROTOCOL", "TLSV1_ALERT_PROTOCOL_VERSION"):
        error = ssl.SSLError(1, f"[SSL: {name}] words")
        error.reason = name
        assert tls.classify(error, server).reason is Reason.TLS_TOO_OLD


def test_contexts_check_everything_but_pins() -> None:
    server = Server("mail.example.test", 465, Security.TLS)
    usual = tls.context(server)
    assert usual.check_hostname
    assert usual.verify_mode is ssl.CERT_REQUIRED
    assert usual.minimum_version is ssl.TLSVersion.TLSv1_2
    assert tls.context(replace(server, pin=Pin("00", 0.0))).minimum_version is ssl.TLSVersion.TLSv1_2
    with pytest.raises(MailError):
        tls.check_pin(replace(server, pin=Pin("", 0.0)), b"anything")


@pytest.mark.parametrize(
    ("host", "name"),
    [("bücher.example.", "xn--bcher-kva.example"), ("[::1]", "::1"), ("127.0.0.1", "127.0.0.1"), ("a.b.", "a.b")],
)
def test_names_for_certificates(host: str, name: str) -> None:
    assert tls.tls_name(host) == name


async def test_cancelled_while_connecting_leaves_nothing_open(tmp_path: Path) -> None:
    async with encrypting(replies={"STARTTLS": (b"220 go\r\n", HANG)}) as server:
        task = asyncio.create_task(
            Session.open(server.at(ca_file=ca_file(tmp_path)), LOGIN, transcript=Transcript(), limits=QUICK)
        )
        while not server.said("STARTTLS"):  # until the handshake waits
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
