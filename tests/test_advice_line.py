"""A line that something sits in, and a clock that is wrong: told from the faults of the server that they look like."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from certificates import DAY, Certificate, ca_file, leaf, self_signed

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Security, Server
from app.net import smtp
from app.net.finding import look
from app.net.job import Credentials, Limits
from app.net.submission.transcript import Transcript

SHORT = Limits(connect=5, handshake=5, reply=5, silence=2, look=6)
Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
CANARY = "canary-4711"


@asynccontextmanager
async def listening(talk: Talk, certificate: Certificate | None = None) -> AsyncIterator[int]:
    context = certificate.server_context() if certificate else None

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, EOFError, asyncio.CancelledError):  # whoever looked has gone
            await talk(reader, writer)
            await writer.drain()
        writer.transport.abort()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talks.add(asyncio.ensure_future(serve(reader, writer)))

    talks: set[asyncio.Future[None]] = set()
    server = await asyncio.start_server(accept, "127.0.0.1", 0, ssl=context)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for one in talks:
            one.cancel()
        await asyncio.gather(*talks, return_exceptions=True)


class Web:
    """A web server; what it was asked is kept."""

    def __init__(self, day: datetime | None = None) -> None:
        self.day = day
        self.asked = b""

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.asked += await reader.readline()
        date = f"Date: {format_datetime(self.day, usegmt=True)}\r\n" if self.day else ""
        writer.write(f"HTTP/1.1 302 Found\r\n{date}Location: http://hotel.example/\r\n\r\n".encode())
        await reader.read()


class Mail:
    """A mail server that greets, perhaps with the day."""

    def __init__(self, day: datetime | None = None) -> None:
        self.day = day

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(f"220 localhost ESMTP {format_datetime(self.day) if self.day else ''}\r\n".encode())
        await reader.readline()


@pytest.fixture
def trusted(tmp_path: Path) -> str:
    return ca_file(tmp_path)


@pytest.fixture(autouse=True)
def no_web(monkeypatch: pytest.MonkeyPatch) -> None:
    """Port 80 of this machine is nobody's business here; nothing listens at port 9 of it."""
    monkeypatch.setattr(look, "WEB_PORT", 9)


async def refused(port: int, ca: str) -> MailError:
    server = Server("localhost", port, Security.TLS, ca)
    with pytest.raises(MailError) as failed:
        await smtp.Session.open(server, Credentials("ana", CANARY), transcript=Transcript(), limits=SHORT)
    return failed.value


@pytest.mark.parametrize("certificate", [leaf(("hotel.example",)), self_signed(("hotel.example",))])
async def test_a_web_server_in_place_of_the_mail_server(certificate: Certificate, trusted: str) -> None:
    web = Web()
    async with listening(web, certificate) as port:
        error = await refused(port, trusted)
    assert (error.kind, error.reason, error.retry) == (Kind.NETWORK, Reason.CAPTIVE_PORTAL, Retry.LATER)
    assert b"HEAD / HTTP" in web.asked
    assert CANARY.encode() not in web.asked


@pytest.mark.parametrize(
    ("certificate", "reason"),
    [(leaf(("hotel.example",)), Reason.CERT_WRONG_HOST), (self_signed(), Reason.CERT_SELF_SIGNED)],
)
async def test_a_mail_server_with_a_bad_certificate_is_no_hotel(
    certificate: Certificate, reason: Reason, trusted: str
) -> None:
    async with listening(Mail(), certificate) as port:
        error = await refused(port, trusted)
    assert (error.reason, error.retry) == (reason, Retry.NEEDS_USER)
    assert error.facts["fingerprint"]


EXPIRED = leaf(start=-100 * DAY, end=-50 * DAY)
EARLY = leaf(start=50 * DAY, end=100 * DAY)


@pytest.mark.parametrize(
    ("certificate", "away", "reason"),
    [
        (EXPIRED, -75, Reason.CLOCK_WRONG),
        (EXPIRED, 0, Reason.CERT_EXPIRED),
        (EXPIRED, -25, Reason.CERT_EXPIRED),
        (EXPIRED, None, Reason.CERT_EXPIRED),
        (EARLY, 75, Reason.CLOCK_WRONG),
        (EARLY, 0, Reason.CERT_NOT_YET_VALID),
        (EARLY, 200, Reason.CERT_NOT_YET_VALID),
    ],
)
@pytest.mark.parametrize("told_by", ["greeting", "web"])
async def test_the_date_of_the_server_tells_whose_clock_is_wrong(
    certificate: Certificate,
    away: int | None,
    reason: Reason,
    told_by: str,
    trusted: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    day = None if away is None else datetime.now(UTC) + timedelta(days=away)
    in_greeting, in_web = (day, None) if told_by == "greeting" else (None, day)
    async with listening(Mail(in_greeting), certificate) as port, listening(Web(in_web)) as web:
        monkeypatch.setattr(look, "WEB_PORT", web)
        error = await refused(port, trusted)
    assert (error.reason, error.retry) == (reason, Retry.NEEDS_USER)
    assert {"since", "until", "fingerprint"} <= error.facts.keys()
    if reason is Reason.CLOCK_WRONG:
        assert day is not None
        assert error.facts["today"] == day.date().isoformat()


async def test_a_server_that_babbles_holds_nobody_up(trusted: str) -> None:
    async def babble(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in range(200):
            writer.write(b"x" * 65536)
            await writer.drain()
            await asyncio.sleep(0)
        await asyncio.Event().wait()

    async with listening(babble, leaf(("hotel.example",))) as port:
        error = await refused(port, trusted)
    assert error.reason is Reason.CERT_WRONG_HOST
