"""A short text as one chunk: the right octets, the right moment of doubt, and what refusals mean."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from certificates import ca_file, leaf
from servers import DROP, EXTENSIONS, Replies, SmtpServer
from test_net_session import BOB, LONG, MAIL, SENDER, Spool, Watch, failure, send, session

from app.errors import Kind, Reason
from app.model.account import Security
from app.model.outgoing import Envelope, RecipientState
from app.net.job import BRIEF_SIZE, Job, ServerAbilities
from app.net.submission import text
from app.net.submission.chunks import in_chunks

CHUNKING = (*EXTENSIONS, "CHUNKING")
IN_TURN = tuple(x for x in CHUNKING if x != "PIPELINING")
DOTS = b"Subject: dots\r\n\r\n" + b".\r\n..\r\n.a\r\nx.\r\n" * 2_000


@pytest.fixture
def spool(tmp_path: Path) -> Spool:
    return Spool(tmp_path)


@pytest.mark.parametrize("security", Security)
@pytest.mark.parametrize("body", [MAIL, DOTS, b"Subject: x\r\n\r\nno end"], ids=["short", "dots", "no end"])
async def test_arrives_byte_for_byte(security: Security, body: bytes, spool: Spool, tmp_path: Path) -> None:
    context = None if security is Security.NONE else leaf().server_context()
    server = SmtpServer(security=security, context=context, extensions=IN_TURN)
    async with server, session(server, ca=ca_file(tmp_path)) as opened:
        watch = Watch()
        delivery = await send(opened, spool.job(body, BOB, "carol@example.test"), watch)
    (message,) = server.messages
    wanted = body if body.endswith(b"\r\n") else body + b"\r\n"
    assert (message.sender, message.recipients, message.body) == (SENDER, [BOB, "carol@example.test"], wanted)
    assert [r.state for r in delivery.recipients] == [RecipientState.ACCEPTED] * 2
    assert watch.seen == ["recipients", "end"]
    assert watch.progress == [len(body)]
    assert server.said("DATA") == []
    assert server.said("BDAT") == [f"BDAT {len(wanted)} LAST"]


@pytest.mark.parametrize(
    ("size", "abilities", "chunks"),
    [
        (1, ServerAbilities(chunking=True), True),
        (BRIEF_SIZE, ServerAbilities(chunking=True), True),
        (BRIEF_SIZE + 1, ServerAbilities(chunking=True), False),
        (1, ServerAbilities(chunking=True, pipelining=True), False),
        (1, ServerAbilities(), False),
    ],
)
def test_only_where_it_saves_a_turn(size: int, abilities: ServerAbilities, chunks: bool) -> None:
    assert in_chunks(Job(1, Envelope(SENDER, (BOB,)), Path(), size, ""), abilities) is chunks


@pytest.mark.parametrize(("body", "saved"), [(MAIL, 1), (LONG, 0)], ids=["short", "long"])
async def test_turns_saved(body: bytes, saved: int, spool: Spool) -> None:
    """A server that wants one thing at a time is not asked whether it wants a short text."""
    turns = []
    for extensions in (tuple(x for x in IN_TURN if x != "CHUNKING"), IN_TURN):
        server = SmtpServer(extensions=extensions)
        async with server, session(server) as opened:
            await send(opened, spool.job(body))
        turns.append(server.turns)
        assert [m.body for m in server.messages] == [body]
    assert turns[0] - turns[1] == saved


async def test_end_is_not_said_before_it_was_noted(spool: Spool) -> None:
    server = SmtpServer(extensions=IN_TURN)

    async def look() -> None:
        await asyncio.sleep(0.05)
        assert server.said("BDAT") == []

    async with server, session(server) as opened:
        await send(opened, spool.job(), Watch(at_end=look))
    assert len(server.said("BDAT")) == 1


async def test_without_the_note_the_end_is_never_said(spool: Spool) -> None:
    server = SmtpServer(extensions=IN_TURN)

    async def fail() -> None:
        raise OSError("disk full")

    async with server, session(server) as opened:
        with pytest.raises(OSError, match="disk full"):
            await send(opened, spool.job(), Watch(at_end=fail))
        assert not opened.alive
        await server.ended.wait()
    assert server.messages == []
    assert server.said("BDAT") == []


async def test_several_over_one_connection(spool: Spool) -> None:
    """Short ones as chunks, long ones behind DATA."""
    server = SmtpServer(extensions=IN_TURN)
    jobs = [spool.job(body) for body in (MAIL, LONG, MAIL, MAIL, LONG)]
    async with server, session(server) as opened:
        for job in jobs:
            await send(opened, job)
    assert [m.body for m in server.messages] == [job.path.read_bytes() for job in jobs]
    assert (len(server.said("DATA")), len(server.said("BDAT")), server.connections) == (2, 3, 1)


@pytest.mark.parametrize(
    ("replies", "kind", "reason"),
    [
        ({"END": b"552 5.3.4 too big\r\n"}, Kind.TOO_BIG, Reason.TOO_BIG),
        ({"END": b"554 5.7.1 spam\r\n"}, Kind.REJECTED, Reason.MESSAGE_REFUSED),
        ({"END": b"451 4.3.0 later\r\n"}, Kind.REJECTED, Reason.TRY_LATER),
        ({"END": (b"421 4.3.2 bye\r\n", DROP)}, Kind.REJECTED, Reason.SERVER_BUSY),
        ({"END": DROP}, Kind.UNCERTAIN, Reason.NO_ANSWER),
        ({"END": b"354 go on\r\n"}, Kind.UNCERTAIN, Reason.NO_ANSWER),
    ],
)
async def test_refusals_and_doubt(replies: Replies, kind: Kind, reason: Reason, spool: Spool) -> None:
    server = SmtpServer(extensions=IN_TURN, replies=replies)
    async with server, session(server) as opened:
        error = await failure(opened, spool.job())
        assert (error.kind, error.reason, error.facts["phase"]) == (kind, reason, "EOD")
        assert not opened.alive  # what such a transaction has become is said nowhere
    assert server.messages == []


async def test_nobody_accepted_needs_no_text(spool: Spool) -> None:
    server = SmtpServer(extensions=IN_TURN, replies={"RCPT": [b"550 5.1.1 unknown\r\n"]})
    async with server, session(server) as opened:
        error = await failure(opened, spool.job(MAIL))
        assert error.reason is Reason.RECIPIENT_REFUSED
        assert opened.alive
        await send(opened, spool.job(MAIL))
    assert len(server.messages) == 1
    assert server.connections == 1
    assert server.said("BDAT") == [f"BDAT {len(MAIL)} LAST"]


def test_brief_is_less_than_a_piece() -> None:
    """What leaves as one chunk was read in one piece."""
    assert BRIEF_SIZE <= text.CHUNK
