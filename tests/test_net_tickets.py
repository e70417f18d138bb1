"""TLS sessions are taken up again where everything is as it was, and nowhere else."""

from __future__ import annotations

import ssl
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from certificates import Certificate, authority, ca_file, leaf, self_signed
from outbox_scene import add_account, letter, opened
from servers import SmtpServer
from test_net_session import QUICK

from app.errors import MailError, Reason
from app.model.account import Pin, Security, Server
from app.model.outgoing import SendState
from app.net.finding.check import check
from app.net.job import Trial
from app.net.submission.session import Session
from app.net.submission.transcript import Transcript
from app.net.trust import tickets
from app.net.trust.tickets import KEPT_SECONDS, Resuming, Tickets

PROTECTED = (Security.STARTTLS, Security.TLS)
VERSIONS = (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3)


class Watching(SmtpServer):
    """Notes of each connection whether its handshake was a short one."""

    def __init__(self, security: Security, certificate: Certificate, version: ssl.TLSVersion = VERSIONS[1]) -> None:
        context = certificate.server_context()
        context.maximum_version = version
        super().__init__(security=security, context=context)

    @property
    def resumed(self) -> list[bool]:
        return [one.writer.get_extra_info("ssl_object").session_reused for one in self.conversations]

    @property
    def versions(self) -> set[str]:
        return {one.writer.get_extra_info("ssl_object").version() for one in self.conversations}


async def visit(known: Tickets, server: Server, owner: str = "1") -> str:
    """One connection; what its transcript says about encryption."""
    transcript = Transcript()
    session = await Session.open(
        server, None, transcript=transcript, limits=QUICK, resuming=lambda: known.at(server, owner)
    )
    await session.close()
    return next(line for line in transcript.text().splitlines() if "encrypted" in line)


@pytest.mark.parametrize("security", PROTECTED)
@pytest.mark.parametrize("version", VERSIONS, ids=lambda v: v.name)
async def test_taken_up_again(security: Security, version: ssl.TLSVersion, tmp_path: Path) -> None:
    known = Tickets()
    async with Watching(security, leaf(), version) as server:
        place = server.at(ca_file=ca_file(tmp_path))
        said = [await visit(known, place) for _ in range(3)]
        assert server.resumed == [False, True, True]
        assert server.versions == {version.name.replace("_", ".")}
    assert ["(resumed)" in line for line in said] == [False, True, True]


async def test_not_without_being_asked(tmp_path: Path) -> None:
    """Trying a server out is always a whole handshake: what it shows then is what is looked at."""
    known = Tickets()
    async with Watching(Security.TLS, leaf()) as server:
        place = server.at(ca_file=ca_file(tmp_path))
        await visit(known, place)
        await check(Trial(place, None, "alice@example.test"), lambda step: None)
        assert server.resumed == [False, False]


@pytest.mark.parametrize("security", PROTECTED)
async def test_nothing_is_shared(security: Security, tmp_path: Path) -> None:
    """Another account, host name, pin or CA file: each begins anew, also with the same server."""
    known = Tickets()
    certificate = leaf()
    other = tmp_path / "other.pem"
    other.write_bytes(authority("Test authority").pem)
    async with Watching(security, certificate) as server:
        place = server.at(ca_file=ca_file(tmp_path))
        pinned = replace(place, pin=Pin(certificate.sha256, 0.0))
        strangers = [
            (place, "1"),
            (place, "2"),
            (replace(place, host="localhost"), "1"),
            (replace(place, ca_file=str(other)), "1"),
            (pinned, "1"),
            (replace(pinned, pin=Pin(certificate.sha256, 1.0)), "1"),
        ]
        for where, owner in strangers:
            await visit(known, where, owner)
        assert server.resumed == [False] * len(strangers)
        for where, owner in strangers:
            await visit(known, where, owner)
        assert server.resumed[len(strangers) :] == [True] * len(strangers)


async def test_changed_trust_and_time_begin_anew(tmp_path: Path) -> None:
    now = [0.0]
    known = Tickets(lambda: now[0])
    async with Watching(Security.TLS, leaf()) as server:
        file = ca_file(tmp_path)
        place = server.at(ca_file=file)
        await visit(known, place)
        Path(file).write_bytes(authority("Test authority").pem + b"\n")
        await visit(known, place)
        now[0] = KEPT_SECONDS - 1
        await visit(known, place)
        now[0] = KEPT_SECONDS + 1
        await visit(known, place)
        assert server.resumed == [False, False, True, False]


async def test_changed_trust_is_asked_before_a_session_is_offered(tmp_path: Path) -> None:
    """Whoever takes a server's authority away is not answered with what it vouched for a minute ago."""
    known = Tickets()
    async with Watching(Security.TLS, leaf()) as server:
        file = ca_file(tmp_path)
        await visit(known, server.at(ca_file=file))
        Path(file).write_bytes(authority("Somebody").pem)
        with pytest.raises(MailError) as caught:
            await visit(known, server.at(ca_file=file))
    assert caught.value.reason is Reason.CERT_UNTRUSTED


@pytest.mark.parametrize("security", PROTECTED)
async def test_pin_holds_in_a_short_handshake(security: Security) -> None:
    """The certificate of the session is compared again; a server that became another cannot take it up."""
    known, certificate = Tickets(), self_signed()
    async with Watching(security, certificate) as server:
        place = server.at(pin=certificate.sha256)
        for _ in range(2):
            await visit(known, place)
        assert server.resumed == [False, True]
        server.context = None
        port = server.port
    impostor = Watching(security, self_signed(serial=1))
    async with impostor:
        known.at(place, "1")
        # the same session, offered to somebody else: as if the name had begun to lead there
        wrong = replace(place, port=impostor.port)
        known._kept = {(owner, wrong, stamp): kept for (owner, _, stamp), kept in known._kept.items()}
        with pytest.raises(MailError) as caught:
            await visit(known, wrong)
    assert port
    assert caught.value.reason is Reason.CERT_CHANGED


async def test_refused_session_is_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = Tickets()
    async with Watching(Security.TLS, leaf()) as server:
        place = server.at(ca_file=ca_file(tmp_path))
        await visit(known, place)
        kept = known.at(place, "1")
        assert kept._session is not None

        async def broken(*_: object, **__: object) -> None:
            raise ConnectionResetError

        monkeypatch.setattr("app.net.submission.wire.Wire.encrypt", broken)
        with pytest.raises(MailError):
            await visit(known, place)
        assert kept._session is None


async def test_of_an_engine(tmp_path: Path) -> None:
    """Two messages of one account over two connections."""
    assert tickets.KEPT_SECONDS == 3600
    async with Watching(Security.STARTTLS, leaf()) as server, opened(tmp_path / "profile") as engine:
        account = await add_account(engine, server.at(ca_file=ca_file(tmp_path)))
        for _ in range(2):
            row = await engine.outbox.queue(letter(account=account))
            await engine.outbox.run_until_idle()
            assert (await engine.outbox.get(row.id)).state is SendState.SENT
        assert server.resumed == [False, True]
        assert "(resumed)" in (await engine.outbox.transcripts(row.id))[0]


def test_several_accounts_connect_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each asks from a thread of its own; of one account all get the same."""
    monkeypatch.setattr(tickets.tls, "context", lambda server: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    kept, interval = Tickets(), sys.getswitchinterval()

    def asked(number: int) -> Resuming:
        server = Server(f"host{number % 40}.example.test", 465, Security.TLS)
        return kept.at(server, f"account {number % 40}")

    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as threads:
            found = list(threads.map(asked, range(400)))
    finally:
        sys.setswitchinterval(interval)
    assert len(set(found)) == 40
