"""Sending over a connection: bytes, phases, chains, cancelling."""

from __future__ import annotations

import asyncio
import hashlib
import random
import socket
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from certificates import ca_file, leaf
from servers import DROP, EXTENSIONS, HANG, PASSWORD, RESET, USER, SmtpServer

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Security
from app.model.outgoing import Envelope, Recipient, RecipientState
from app.net.smtp import Ask, Credentials, Delivery, Job, Limits, RejectedError, ServerAbilities, Session, Transcript
from app.net.submission import envelope, text
from app.net.submission.text import CHUNK, DotStuffer

SENDER, BOB = "alice@example.test", "bob@example.test"
MAIL = b"Subject: hello\r\n\r\n.dot\r\n..two\r\nbye\r\n"
QUICK = Limits(connect=5, handshake=5, reply=5, data=5, stall=5, end_of_data=5, quit=1, silence=0.2, look=2)
LOGIN = Credentials(USER, PASSWORD)


@dataclass
class Watch:
    """What a caller of `send` sees, in order."""

    seen: list[str] = field(default_factory=list)
    progress: list[int] = field(default_factory=list)
    recipients: tuple[Recipient, ...] = ()
    at_end: Callable[[], Awaitable[None]] | None = None

    def on_progress(self, sent: int, total: int) -> None:
        self.progress.append(sent)

    async def on_recipients(self, recipients: tuple[Recipient, ...]) -> None:
        self.seen.append("recipients")
        self.recipients = recipients

    async def before_end(self) -> None:
        self.seen.append("end")
        if self.at_end is not None:
            await self.at_end()


class Spool:
    """Makes jobs out of octets."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._count = folder, 0

    def job(self, body: bytes = MAIL, *recipients: str, sender: str = SENDER, smtputf8: bool = False) -> Job:
        self._count += 1
        path = self._folder / f"{self._count}.eml"
        path.write_bytes(body)
        envelope = Envelope(sender, recipients or (BOB,), smtputf8)
        return Job(self._count, envelope, path, len(body), hashlib.sha256(body).hexdigest())


@pytest.fixture
def spool(tmp_path: Path) -> Spool:
    return Spool(tmp_path)


@asynccontextmanager
async def session(
    server: SmtpServer,
    credentials: Credentials | None = None,
    limits: Limits = QUICK,
    ca: str = "",
    transcript: Transcript | None = None,
    allow_clear: bool = False,
) -> AsyncIterator[Session]:
    opened = await Session.open(
        server.at(ca_file=ca),
        credentials,
        allow_clear=allow_clear,
        transcript=transcript or Transcript(),
        limits=limits,
    )
    try:
        yield opened
    finally:
        await opened.close()


async def send(opened: Session, job: Job, watch: Watch | None = None, upcoming: Job | None = None) -> Delivery:
    watch = watch or Watch()
    return await opened.send(
        job,
        upcoming=lambda: upcoming,
        on_progress=watch.on_progress,
        on_recipients=watch.on_recipients,
        before_end_of_data=watch.before_end,
    )


async def failure(opened: Session, job: Job, watch: Watch | None = None) -> MailError:
    with pytest.raises(MailError) as caught:
        await send(opened, job, watch)
    return caught.value


@pytest.mark.parametrize("security", Security)
async def test_delivers_byte_for_byte(security: Security, spool: Spool, tmp_path: Path) -> None:
    context = None if security is Security.NONE else leaf().server_context()
    server = SmtpServer(security=security, context=context, auth="PLAIN")
    async with server, session(server, LOGIN, ca=ca_file(tmp_path), allow_clear=True) as opened:
        watch = Watch()
        delivery = await send(opened, spool.job(MAIL, BOB, "carol@example.test"), watch)
    (message,) = server.messages
    assert (message.sender, message.recipients, message.body) == (SENDER, [BOB, "carol@example.test"], MAIL)
    assert delivery.reply.code == 250
    assert [r.state for r in delivery.recipients] == [RecipientState.ACCEPTED] * 2
    assert watch.seen == ["recipients", "end"]
    assert watch.recipients == delivery.recipients
    assert watch.progress[-1] == len(MAIL)
    assert server.said("QUIT") == ["QUIT"]
    assert server.said("EHLO")[0] == "EHLO [127.0.0.1]"


async def test_round_trips_from_connect_to_accepted(spool: Spool, tmp_path: Path) -> None:
    many = [f"r{i}@example.test" for i in range(100)]
    plain = SmtpServer()
    async with plain, session(plain) as opened:
        await send(opened, spool.job(MAIL, *many))
        assert plain.turns <= 6
        assert len(plain.messages[0].recipients) == 100
    protected = SmtpServer(security=Security.STARTTLS, context=leaf().server_context(), auth="PLAIN LOGIN")
    async with protected, session(protected, LOGIN, ca=ca_file(tmp_path)) as opened:
        await send(opened, spool.job(MAIL, *many))
        assert protected.turns <= 9 - 2  # the TLS handshake is not seen by this count


async def test_chain_costs_one_turn_a_message(spool: Spool) -> None:
    server = SmtpServer()
    jobs = [spool.job(MAIL + f"{i}\r\n".encode(), f"r{i}@example.test") for i in range(20)]
    async with server, session(server) as opened:
        before = server.turns
        for job, following in zip(jobs, [*jobs[1:], None], strict=True):
            await send(opened, job, upcoming=following)
        assert server.turns - before <= 22
    assert [m.recipients[0] for m in server.messages] == [f"r{i}@example.test" for i in range(20)]
    assert [m.body for m in server.messages] == [job.path.read_bytes() for job in jobs]


async def test_chain_goes_on_behind_a_refused_message(spool: Spool) -> None:
    server = SmtpServer(replies={"END": [b"554 5.7.1 no\r\n"]})
    first, second = spool.job(), spool.job()
    async with server, session(server) as opened:
        with pytest.raises(RejectedError):
            await send(opened, first, upcoming=second)
        assert opened.alive
        await send(opened, second)
    assert len(server.messages) == 1


async def test_other_message_than_promised_finds_a_closed_connection(spool: Spool) -> None:
    server = SmtpServer()
    async with server, session(server) as opened:
        await send(opened, spool.job(), upcoming=spool.job())
        error = await failure(opened, spool.job())
    assert error.facts["stale"] == "1"
    assert len(server.messages) == 1


async def test_upcoming_that_does_not_fit_is_not_announced(spool: Spool) -> None:
    server = SmtpServer(extensions=("PIPELINING", "SIZE 1000"))
    big = spool.job(b"x\r\n" * 1000)
    async with server, session(server) as opened:
        await send(opened, spool.job(), upcoming=big)
        error = await failure(opened, big)
        assert (error.kind, error.facts["size"], error.facts["limit"]) == (Kind.TOO_BIG, "3000", "1000")
        assert opened.alive
        await send(opened, spool.job())
    assert len(server.messages) == 2
    assert len(server.said("MAIL")) == 2


@pytest.mark.parametrize("extensions", [(), ("SIZE 100000",), EXTENSIONS])
async def test_options_follow_what_the_server_offers(extensions: tuple[str, ...], spool: Spool) -> None:
    server = SmtpServer(extensions=extensions)
    job = spool.job()
    async with server, session(server) as opened:
        await send(opened, replace(job, dsn=Ask.FAILURE))
        await send(opened, spool.job(), upcoming=None)
    first = server.messages[0]
    assert (f"SIZE={job.size}" in first.mail_options) == ("SIZE 100000" in str(extensions))
    assert (first.rcpt_options == ["NOTIFY=FAILURE"]) == ("DSN" in extensions)
    assert len(server.messages) == 2


async def test_eight_bit_and_utf8_are_declared(spool: Spool) -> None:
    server = SmtpServer()
    job = spool.job(MAIL, "jürgen@example.test", smtputf8=True)
    async with server, session(server) as opened:
        await send(opened, replace(job, needs_8bit=True))
    assert server.messages[0].mail_options.split()[1:] == ["BODY=8BITMIME", "SMTPUTF8"]
    assert server.messages[0].recipients == ["jürgen@example.test"]


async def test_abilities_that_are_missing_are_told_before_a_word(spool: Spool) -> None:
    server = SmtpServer(extensions=("PIPELINING",))
    async with server, session(server) as opened:
        utf8 = await failure(opened, spool.job(MAIL, "jürgen@example.test", smtputf8=True))
        eight = await failure(opened, replace(spool.job(), needs_8bit=True))
        await send(opened, spool.job())
    assert (utf8.kind, utf8.reason, utf8.retry) == (Kind.UNSUPPORTED, Reason.NO_SMTPUTF8, Retry.NEVER)
    assert (eight.kind, eight.reason) == (Kind.UNSUPPORTED, Reason.NO_8BITMIME)
    assert len(server.said("MAIL")) == 1


@pytest.mark.parametrize("words", ["SIZE 0", "SIZE abc", "SIZE", f"SIZE {2**80}"])
async def test_sizes_that_limit_nothing(words: str, spool: Spool) -> None:
    server = SmtpServer(extensions=(words,))
    async with server, session(server) as opened:
        await send(opened, spool.job())
    assert len(server.messages) == 1


@pytest.mark.parametrize(
    "address", ["a@b.example>\r\nRCPT TO:<evil@e.e", "a b@c.example", "a<b@c.example", "a\0@b.example"]
)
async def test_an_address_cannot_become_a_command(address: str, spool: Spool) -> None:
    server = SmtpServer()
    async with server, session(server) as opened:
        error = await failure(opened, spool.job(MAIL, address))
    assert (error.kind, error.reason) == (Kind.INVALID, Reason.BAD_ADDRESS)
    assert server.said("MAIL") == server.said("RCPT") == []


async def test_recipients_are_told_apart(spool: Spool) -> None:
    replies = {
        "RCPT <no@": b"550 5.1.1 who?\r\n",
        "RCPT <later@": b"450 4.2.0 Greylisted\r\n",
        "RCPT <c@": b"251 ok\r\n",
    }
    for extensions in ((), EXTENSIONS):
        server = SmtpServer(replies=replies, extensions=extensions)
        names = ("a@e.test", "no@e.test", "later@e.test", "c@e.test")
        async with server, session(server) as opened:
            delivery = await send(opened, spool.job(MAIL, *names))
        accepted, temporary, refused = RecipientState.ACCEPTED, RecipientState.TEMPORARY, RecipientState.REFUSED
        assert [r.state for r in delivery.recipients] == [accepted, refused, temporary, accepted]
        assert (delivery.recipients[1].code, delivery.recipients[1].enhanced) == (550, "5.1.1")
        assert server.messages[0].recipients == ["a@e.test", "c@e.test"]


async def test_too_many_recipients_is_for_later(spool: Spool) -> None:
    server = SmtpServer(replies={"RCPT <b@": b"552 5.5.3 too many\r\n", "RCPT <c@": b"452 4.5.3 too many\r\n"})
    async with server, session(server) as opened:
        delivery = await send(opened, spool.job(MAIL, "a@e.test", "b@e.test", "c@e.test"))
    assert [r.state for r in delivery.recipients][1:] == [RecipientState.TEMPORARY] * 2


@pytest.mark.parametrize("extensions", [(), EXTENSIONS])
@pytest.mark.parametrize(
    ("reply", "reason", "retry"),
    [
        (b"550 5.1.1 who?", Reason.RECIPIENT_REFUSED, Retry.NEVER),
        (b"553 5.7.1 <a@b.c>: Sender address rejected: not yours", Reason.SENDER_REFUSED, Retry.NEVER),
        (b"450 4.2.0 Greylisted", Reason.GREYLISTED, Retry.LATER),
        (b"451 4.3.0 later", Reason.TRY_LATER, Retry.LATER),
        (b"550 5.4.5 daily limit", Reason.QUOTA, Retry.LATER),
        (b"530 5.7.0 sign in", Reason.AUTH_REQUIRED, Retry.NEEDS_USER),
    ],
)
async def test_nobody_accepted(
    reply: bytes, reason: Reason, retry: Retry, extensions: tuple[str, ...], spool: Spool
) -> None:
    server = SmtpServer(replies={"RCPT": [reply + b"\r\n"]}, extensions=extensions)
    watch = Watch()
    async with server, session(server) as opened:
        error = await failure(opened, spool.job(), watch)
        assert (error.reason, error.retry, error.facts["phase"]) == (reason, retry, "ENVELOPE")
        assert watch.seen == []
        assert opened.alive
        await send(opened, spool.job())  # the connection is still good
    assert len(server.messages) == 1
    assert server.said("RSET")


async def test_nobody_accepted_but_a_text_is_wanted(spool: Spool) -> None:
    server = SmtpServer(replies={"RCPT": [b"550 no\r\n"] * 2, "DATA": [b"354 go on\r\n"]})
    async with server, session(server) as opened:
        error = await failure(opened, spool.job(MAIL, "a@e.test", "b@e.test"))
        assert isinstance(error, RejectedError)
        assert (error.reason, len(error.recipients)) == (Reason.ALL_RECIPIENTS_REFUSED, 2)
        await send(opened, spool.job())
    assert [m.body for m in server.messages] == [b"", MAIL]
    assert server.messages[0].recipients == []


REJECTIONS = [
    ("MAIL", b"550 5.7.1 not you", Kind.REJECTED, Reason.SENDER_REFUSED, Retry.NEVER),
    ("MAIL", b"450 4.1.0 hm", Kind.REJECTED, Reason.TRY_LATER, Retry.LATER),
    ("MAIL", b"552 5.3.4 size", Kind.TOO_BIG, Reason.TOO_BIG, Retry.NEVER),
    ("MAIL", b"421 4.3.2 closing", Kind.REJECTED, Reason.SERVER_BUSY, Retry.LATER),
    ("MAIL", b"354 what", Kind.NETWORK, Reason.PROTOCOL, Retry.LATER),
    ("RCPT", b"421 closing", Kind.REJECTED, Reason.SERVER_BUSY, Retry.LATER),
    ("RCPT", b"354 what", Kind.NETWORK, Reason.PROTOCOL, Retry.LATER),
    ("DATA", b"451 4.3.0 later", Kind.REJECTED, Reason.TRY_LATER, Retry.LATER),
    ("DATA", b"554 5.7.1 no", Kind.REJECTED, Reason.MESSAGE_REFUSED, Retry.NEVER),
    ("DATA", b"250 ok", Kind.NETWORK, Reason.PROTOCOL, Retry.LATER),
    ("DATA", b"503 what", Kind.NETWORK, Reason.PROTOCOL, Retry.LATER),
    ("END", b"451 4.3.0 later", Kind.REJECTED, Reason.TRY_LATER, Retry.LATER),
    ("END", b"452 4.3.1 full", Kind.REJECTED, Reason.TRY_LATER, Retry.LATER),
    ("END", b"421 4.3.2 closing", Kind.REJECTED, Reason.SERVER_BUSY, Retry.LATER),
    ("END", b"554 5.7.1 spam", Kind.REJECTED, Reason.MESSAGE_REFUSED, Retry.NEVER),
    ("END", b"552 5.3.4 size", Kind.TOO_BIG, Reason.TOO_BIG, Retry.NEVER),
    ("END", b"550 5.4.5 daily", Kind.REJECTED, Reason.QUOTA, Retry.LATER),
    ("END", b"354 what", Kind.UNCERTAIN, Reason.NO_ANSWER, Retry.NEEDS_USER),
    ("END", b"what is this", Kind.UNCERTAIN, Reason.NO_ANSWER, Retry.NEEDS_USER),
    ("END", b"451 later\r\n250 or not", Kind.UNCERTAIN, Reason.NO_ANSWER, Retry.NEEDS_USER),
]


@pytest.mark.parametrize("extensions", [(), EXTENSIONS], ids=["serial", "grouped"])
@pytest.mark.parametrize(("point", "reply", "kind", "reason", "retry"), REJECTIONS)
async def test_refusals(
    point: str, reply: bytes, kind: Kind, reason: Reason, retry: Retry, extensions: tuple[str, ...], spool: Spool
) -> None:
    server = SmtpServer(replies={point: [reply + b"\r\n"]}, extensions=extensions)
    async with server:
        async with session(server) as opened:
            error = await failure(opened, spool.job())
            assert (error.kind, error.reason, error.retry) == (kind, reason, retry), error
            assert error.facts["phase"] == {"END": "EOD"}.get(point, "ENVELOPE")
            assert "stale" not in error.facts
            if reason in (Reason.SERVER_BUSY, Reason.PROTOCOL, Reason.NO_ANSWER):
                assert not opened.alive
        assert server.messages == []
        async with session(server) as healed:
            await send(healed, spool.job())
        assert len(server.messages) == 1


@pytest.mark.parametrize("reply", [b"200 ok", b"251 ok", b"299 ok", b"250", b"250-a\r\n250 b", b"250 \xff\x1b[2J"])
async def test_every_2xx_is_acceptance(reply: bytes, spool: Spool) -> None:
    server = SmtpServer(replies={"END": [reply + b"\r\n"]})
    async with server, session(server) as opened:
        delivery = await send(opened, spool.job())
    assert delivery.reply.code // 100 == 2
    assert delivery.reply.text.isprintable()


async def test_first_of_two_answers_counts_and_the_connection_is_dropped(spool: Spool) -> None:
    server = SmtpServer(replies={"END": [b"250 ok\r\n421 closing\r\n"]})
    async with server, session(server) as opened:
        delivery = await send(opened, spool.job())
        assert delivery.reply.text == "ok"
        assert not opened.alive


@pytest.mark.parametrize("action", [DROP, RESET, (b"250-ok\r\n", DROP), (b"25", DROP), b"250 " + b"x" * 5000 + b"\r\n"])
async def test_no_clear_answer_is_uncertain(action: object, spool: Spool) -> None:
    server = SmtpServer(replies={"END": [action]})
    watch = Watch()
    async with server, session(server) as opened:
        error = await failure(opened, spool.job(), watch)
    assert (error.kind, error.reason, error.facts["phase"]) == (Kind.UNCERTAIN, Reason.NO_ANSWER, "EOD")
    assert watch.seen == ["recipients", "end"]
    assert watch.progress == [] or watch.progress[-1] < len(MAIL)


async def test_silence_behind_the_end_is_uncertain(spool: Spool) -> None:
    server = SmtpServer(replies={"END": HANG})
    async with server, session(server, limits=replace(QUICK, end_of_data=0.1)) as opened:
        error = await failure(opened, spool.job())
    assert error.kind is Kind.UNCERTAIN


@pytest.mark.parametrize("point", ["MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize("action", [DROP, RESET])
async def test_lost_in_the_envelope(point: str, action: object, spool: Spool) -> None:
    server = SmtpServer(replies={point: [action]}, extensions=())
    async with server, session(server) as opened:
        error = await failure(opened, spool.job())
    assert (error.kind, error.reason, error.retry) == (Kind.NETWORK, Reason.DISCONNECTED, Retry.LATER)
    assert error.facts["phase"] == "ENVELOPE"


@pytest.mark.parametrize("point", ["MAIL", "DATA"])
async def test_silence_in_the_envelope(point: str, spool: Spool) -> None:
    server = SmtpServer(replies={point: HANG})
    async with server, session(server, limits=replace(QUICK, reply=0.2, data=0.2)) as opened:
        error = await failure(opened, spool.job())
    assert (error.reason, error.retry, error.facts["phase"]) == (Reason.TIMED_OUT, Retry.LATER, "ENVELOPE")


LONG = b"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcd\r\n" * (1 << 17)  # 8 MiB


@pytest.mark.parametrize("at", [0, 100_000])
@pytest.mark.parametrize("action", [DROP, RESET])
async def test_lost_in_the_text(at: int, action: object, spool: Spool) -> None:
    server = SmtpServer(in_body=(at, action))
    watch = Watch()
    async with server, session(server) as opened:
        error = await failure(opened, spool.job(LONG), watch)
    assert (error.reason, error.retry, error.facts["phase"]) == (Reason.DISCONNECTED, Retry.LATER, "BODY")
    assert watch.seen == ["recipients"]
    assert server.messages == []


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (b"552 5.3.4 enough\r\n", Reason.TOO_BIG),
        (b"554 5.7.1 no\r\n", Reason.MESSAGE_REFUSED),
        (b"451 4.3.0 later\r\n", Reason.TRY_LATER),
        (b"421 4.3.2 closing\r\n", Reason.SERVER_BUSY),
    ],
)
@pytest.mark.parametrize("after", [DROP, HANG])
async def test_refused_while_uploading(reply: bytes, reason: Reason, after: object, spool: Spool) -> None:
    server = SmtpServer(in_body=(100_000, (reply, after)))
    watch = Watch()
    async with server, session(server) as opened:
        error = await failure(opened, spool.job(LONG), watch)
        assert not opened.alive
    # where the server drops the line, TCP's reset may overtake its last words
    expected = {reason, Reason.DISCONNECTED} if after is DROP else {reason}
    assert error.reason in expected
    assert error.facts["phase"] == "BODY"
    assert "end" not in watch.seen
    assert server.body_octets < len(LONG)


async def test_accepted_before_the_end_is_uncertain(spool: Spool) -> None:
    server = SmtpServer(in_body=(100_000, (b"250 fine\r\n", HANG)))
    async with server, session(server) as opened:
        error = await failure(opened, spool.job(LONG))
    assert error.kind is Kind.UNCERTAIN
    assert server.messages == []


async def test_stalled_peer(spool: Spool) -> None:
    server = SmtpServer(in_body=(100_000, HANG))
    async with server, session(server, limits=replace(QUICK, stall=0.6)) as opened:
        error = await failure(opened, spool.job(LONG * 4))
        assert not opened.alive
    assert (error.reason, error.retry, error.facts["phase"]) == (Reason.STALLED, Retry.LATER, "BODY")


@pytest.mark.parametrize("security", [Security.NONE, Security.STARTTLS])
async def test_cancelled_in_the_text_never_delivers(security: Security, spool: Spool, tmp_path: Path) -> None:
    context = None if security is Security.NONE else leaf().server_context()
    gate = asyncio.Event()
    server = SmtpServer(security=security, context=context, in_body=(100_000, gate))
    async with server, session(server, ca=ca_file(tmp_path)) as opened:
        task = asyncio.create_task(send(opened, spool.job(LONG)))
        await server.in_data.wait()
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not opened.alive
        gate.set()
        await server.ended.wait()
    assert server.messages == []
    assert server.body_octets < len(LONG)


async def test_cancelled_before_the_dot_never_delivers(spool: Spool) -> None:
    server = SmtpServer()
    waiting = asyncio.Event()

    async def wait_for_ever() -> None:
        waiting.set()
        await asyncio.Event().wait()

    async with server, session(server) as opened:
        task = asyncio.create_task(send(opened, spool.job(LONG), Watch(at_end=wait_for_ever)))
        await waiting.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await server.ended.wait()
    assert server.messages == []
    assert server.body_octets >= len(LONG)  # all but the dot was there


async def test_short_text_does_not_leave_before_its_end_was_announced(spool: Spool) -> None:
    """It goes in one write with the dot: cancelled before that, not an octet of it is on its way."""
    server = SmtpServer()
    waiting = asyncio.Event()

    async def wait_for_ever() -> None:
        waiting.set()
        await asyncio.Event().wait()

    async with server, session(server) as opened:
        task = asyncio.create_task(send(opened, spool.job(), Watch(at_end=wait_for_ever)))
        await waiting.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await server.ended.wait()
    assert server.messages == []
    assert server.body_octets == 0


async def test_intent_that_cannot_be_stored_stops_the_message(spool: Spool) -> None:
    async def fail() -> None:
        raise MailError(Kind.STORAGE, Reason.DISK_FULL, "full", Retry.LATER)

    server = SmtpServer()
    async with server, session(server) as opened:
        error = await failure(opened, spool.job(), Watch(at_end=fail))
        assert (error.kind, error.facts["phase"]) == (Kind.STORAGE, "BODY")
        await server.ended.wait()
    assert server.messages == []


async def test_aborting_drops_what_waits(spool: Spool) -> None:
    """A plain close would go on sending to a peer that stopped reading."""
    server = SmtpServer(in_body=(100_000, HANG))
    async with server, session(server) as opened:
        transport = opened._wire.transport
        assert isinstance(transport, asyncio.WriteTransport)
        task = asyncio.create_task(send(opened, spool.job(LONG * 4)))
        while transport.get_write_buffer_size() == 0:
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert transport.get_write_buffer_size() == 0


async def test_refused_while_the_intent_is_stored(spool: Spool) -> None:
    stored = asyncio.Event()
    server = SmtpServer(in_body=(0, (stored, b"554 5.7.1 changed my mind\r\n", HANG)))

    async def until_refused() -> None:
        stored.set()
        while not opened._wire.has_reply:
            await asyncio.sleep(0)

    async with server, session(server) as opened:
        error = await failure(opened, spool.job(LONG[: 64 * 1030]), Watch(at_end=until_refused))
    assert (error.reason, error.facts["phase"]) == (Reason.MESSAGE_REFUSED, "BODY")


@pytest.mark.parametrize("security", [Security.NONE, Security.STARTTLS, Security.TLS])
async def test_intent_is_stored_when_the_kernel_has_everything(
    security: Security, spool: Spool, tmp_path: Path
) -> None:
    """The peer reads nothing for a while, and the text is too short to make the transport pause us."""
    context = None if security is Security.NONE else leaf().server_context()
    read_on = asyncio.Event()
    server = SmtpServer(security=security, context=context, in_body=(0, read_on), receive_buffer=4096)
    waiting: list[int] = []

    async def look() -> None:
        waiting.append(opened._wire.unsent)
        read_on.set()

    short = LONG[: 64 * 1030]  # longer than what leaves in one write with its end
    async with server, session(server, ca=ca_file(tmp_path)) as opened:
        transport = opened._wire.transport
        assert transport is not None
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        asyncio.get_running_loop().call_later(0.2, read_on.set)
        await send(opened, spool.job(short), Watch(at_end=look))
    assert waiting == [0]
    assert server.messages[0].body == short


async def test_leaving_while_a_text_is_awaited_says_nothing(spool: Spool) -> None:
    server = SmtpServer()
    async with server:
        async with session(server) as opened:
            await send(opened, spool.job(), upcoming=spool.job())
            octets = server.body_octets
        await server.ended.wait()
        assert server.body_octets == octets
    assert server.said("QUIT") == []


async def test_connection_lost_before_the_dot_is_certain(spool: Spool) -> None:
    """The server hangs up while the intent is stored: not an octet of the end was written."""
    server = SmtpServer(in_body=(0, DROP))

    async def until_closed() -> None:
        await server.ended.wait()
        while opened.alive:  # the loop tells us on its own time
            await asyncio.sleep(0)

    async with server, session(server) as opened:
        error = await failure(opened, spool.job(LONG), Watch(at_end=until_closed))
    assert (error.reason, error.facts["phase"]) == (Reason.DISCONNECTED, "BODY")


@pytest.mark.parametrize("change", [b"x", b""])
async def test_changed_spool_file_is_never_completed(change: bytes, spool: Spool) -> None:
    server = SmtpServer()
    job = spool.job(LONG)
    job.path.write_bytes(LONG[: -len(change) - 2] + change + b"\r\n" if change else LONG[:-2])
    async with server, session(server) as opened:
        error = await failure(opened, job)
    assert (error.kind, error.reason, error.retry) == (Kind.STORAGE, Reason.SPOOL_CHANGED, Retry.NEEDS_USER)
    assert server.messages == []
    assert bool(server.said("MAIL")) == bool(change)  # another size is seen before a word is said


async def test_missing_spool_file_costs_no_command(spool: Spool) -> None:
    server = SmtpServer()
    job = spool.job()
    job.path.unlink()
    async with server, session(server) as opened:
        error = await failure(opened, job)
        assert opened.alive
    assert error.reason is Reason.SPOOL_MISSING
    assert server.said("MAIL") == []


@pytest.mark.parametrize(
    "body",
    [b"a\n.\nb\r\n", b"a\r\n.\rb\r\n", b"a\r.\r\nb\r\n", b"a\n.\r\nb\r\n", b"a\r\n\0\r\n", b"a\r\n\r", b"a\r\n\n"],
)
async def test_ends_of_data_in_disguise_are_refused(body: bytes, spool: Spool) -> None:
    for padding in (0, CHUNK - 2, CHUNK - 3, CHUNK - 4, CHUNK - 5):
        whole = b"x" * padding + body
        server = SmtpServer()
        async with server, session(server) as opened:
            error = await failure(opened, spool.job(whole))
        assert error.reason is Reason.NOT_A_MESSAGE
        assert server.messages == []


async def test_dots_around_the_border_of_chunks(spool: Spool) -> None:
    server = SmtpServer()
    bodies = [b"x" * (CHUNK - 5 + shift) + b"\r\n.\r\n..\r\n.x\r\n" for shift in range(8)]
    bodies += [b".\r\n", b"..", b"", b"no end", b"\r\n.\r\n.\r\n", b".\r\n" * 1000]
    async with server, session(server) as opened:
        for body in bodies:
            await send(opened, spool.job(body))
    for body, message in zip(bodies, server.messages, strict=True):
        assert message.body in (body, body + b"\r\n")


def test_stuffing_does_not_depend_on_the_cut() -> None:
    chance = random.Random(7)
    for _ in range(3000):
        text = b"".join(chance.choice([b".", b"\r\n", b"a", b"\r\n.", b".."]) for _ in range(chance.randint(0, 20)))
        text += b"" if text.endswith(b"\r\n") or not text else b"\r\n"
        whole = b"".join(
            b"." + line if line.startswith(b".") else line for line in text.split(b"\r\n") for line in [line + b"\r\n"]
        ).removesuffix(b"\r\n")
        stuffer, cut, out = DotStuffer(), text, b""
        while cut:
            at = chance.randint(1, 4)
            out += stuffer.feed(cut[:at])
            cut = cut[at:]
        assert out == whole
        assert stuffer.end == b""


async def test_kept_connection_found_dead_is_no_attempt(spool: Spool) -> None:
    hang_up = asyncio.Event()
    server = SmtpServer(replies={"MAIL": [b"250 ok\r\n", (hang_up, DROP)]})
    async with server, session(server) as opened:
        await send(opened, spool.job())
        hang_up.set()
        error = await failure(opened, spool.job())
        assert (error.facts["stale"], error.retry) == ("1", Retry.LATER)
        assert not opened.alive


async def test_421_between_messages_is_no_attempt(spool: Spool) -> None:
    for extra in ({"END": [(b"250 ok\r\n", b"421 4.4.2 idle\r\n")]}, {"MAIL": [b"250 ok\r\n", b"421 4.4.2 idle\r\n"]}):
        server = SmtpServer(replies=extra)
        async with server, session(server) as opened:
            await send(opened, spool.job())
            error = await failure(opened, spool.job())
            assert error.facts["stale"] == "1"
        assert len(server.messages) == 1


async def test_refused_reset_is_no_attempt(spool: Spool) -> None:
    server = SmtpServer(replies={"RCPT": [b"550 no\r\n"], "RSET": b"500 what\r\n"})
    async with server, session(server) as opened:
        await failure(opened, spool.job())
        error = await failure(opened, spool.job())
        assert error.facts["stale"] == "1"
    assert server.messages == []


async def test_progress_only_grows_and_ends_with_the_answer(spool: Spool, tmp_path: Path) -> None:
    answer = asyncio.Event()
    server = SmtpServer(
        security=Security.TLS, context=leaf().server_context(), replies={"END": (answer, b"250 ok\r\n")}
    )
    watch = Watch()

    async def look() -> None:
        assert watch.progress[-1] == len(LONG) - 1
        answer.set()

    watch.at_end = look
    async with server, session(server, ca=ca_file(tmp_path)) as opened:
        await send(opened, spool.job(LONG), watch)
    assert watch.progress == sorted(set(watch.progress))
    assert watch.progress[-1] == len(LONG)
    assert len(watch.progress) > 10


@pytest.mark.parametrize("action", [HANG, DROP, b"500 no\r\n"])
async def test_leaving_never_fails(action: object, spool: Spool) -> None:
    server = SmtpServer(replies={"QUIT": action})
    async with server:
        opened = await Session.open(server.at(), None, transcript=Transcript(), limits=replace(QUICK, quit=0.1))
        await send(opened, spool.job())
        await opened.close()
    assert len(server.messages) == 1


async def test_cancelled_while_the_file_is_opened_leaves_it_closed(
    spool: Spool, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[text.SpoolText] = []
    asked, go = asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    class Slow(text.SpoolText):
        def __init__(self, *what: object) -> None:
            loop.call_soon_threadsafe(asked.set)
            go.wait(10)
            super().__init__(*what)
            made.append(self)

    monkeypatch.setattr(text, "SpoolText", Slow)
    server = SmtpServer()
    async with server, session(server) as opened:
        task = asyncio.create_task(send(opened, spool.job(LONG)))
        await asked.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        go.set()
        while not (made and made[0]._file.closed):
            await asyncio.sleep(0.005)
    assert server.said("MAIL") == []


@pytest.mark.parametrize(("limit", "fine"), [(2_739_000_000, True), (2_738_999_999, False), (2**80, True)])
def test_sizes_beyond_two_and_four_gigabytes(limit: int, fine: bool) -> None:
    """2 GB as an attachment: refused before a word is said, or announced with its whole size."""
    job = Job(1, Envelope(SENDER, (BOB,)), Path(), 2_739_000_000, "")
    abilities = ServerAbilities(size_limit=limit, size=True)
    if fine:
        envelope.check(job, abilities, SmtpServer().at())
        assert b"SIZE=2739000000" in envelope.commands(job, abilities).mail
    else:
        with pytest.raises(RejectedError) as caught:
            envelope.check(job, abilities, SmtpServer().at())
        assert caught.value.reason is Reason.TOO_BIG
