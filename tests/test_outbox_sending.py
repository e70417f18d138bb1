"""Messages go: queued durably, sent over one connection, each recipient with its own answer."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from outbox_scene import FakeClock, add_account, letter, opened, until
from servers import PASSWORD, USER, SmtpServer

from app.errors import MailError, Reason
from app.events import SendProgress
from app.model.draft import Disposition
from app.model.outgoing import RecipientState, SendState


async def test_a_message_arrives_octet_for_octet(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        row = await engine.outbox.queue(letter("Bob <bob@example.test>", bcc=("eve@example.test",), account=account))
        frozen = (profile / "spool" / "out" / f"{row.spool_key}.eml").read_bytes()
        await engine.outbox.run_until_idle()
        sent = await engine.outbox.get(row.id)
        assert (sent.state, sent.attempts, sent.reason) == (SendState.SENT, 1, None)
        assert [r.state for r in sent.recipients] == [RecipientState.ACCEPTED] * 2
        [message] = server.messages
        assert message.body == frozen
        assert hashlib.sha256(frozen).hexdigest() == row.sha256
        assert message.recipients == ["bob@example.test", "eve@example.test"]
        assert b"eve@" not in message.body
        assert sent.display_to == "Bob, eve@example.test"
        assert sent.snippet == "Hello, all is well."


async def test_the_running_postie_sends_what_is_queued(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        seen: list[SendProgress] = []
        engine.events.subscribe(SendProgress, seen.append)
        engine.start()
        row = await engine.outbox.queue(letter())
        await until(engine, row.id, SendState.SENT)
        assert seen[-1] == SendProgress(row.id, row.size, row.size)


async def test_queueing_retires_the_draft_and_keeps_its_text(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        saver = engine.drafts.saver(letter())
        saver.changed(letter(subject="Second thoughts"))
        draft = await saver.flush()
        row = await engine.outbox.queue(draft)
        assert await engine.drafts.all() == []
        kept = await engine.outbox.get(row.id)
        assert kept.draft is not None
        assert (kept.draft.id, kept.draft.subject) == (draft.id, "Second thoughts")


async def test_undo_time_and_schedule_are_kept(profile: Path) -> None:
    clock = FakeClock()
    async with SmtpServer() as server, opened(profile, clock=clock, undo=5) as engine:
        await add_account(engine, server.at())
        soon = await engine.outbox.queue(letter())
        later = await engine.outbox.queue(letter(not_before=clock.now + 3600))
        assert soon.not_before == soon.next_attempt == clock.now + 5
        assert later.next_attempt == clock.now + 3600
        await engine.outbox.run_until_idle()
        assert server.messages == []
        clock.now += 6
        await engine.outbox.run_until_idle()
        assert len(server.messages) == 1
        clock.now += 3600
        await engine.outbox.run_until_idle()
        assert len(server.messages) == 2


async def test_people_written_to_are_remembered(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        await engine.outbox.queue(letter("Bob Stone <bob@example.test>"))
        [found] = await engine.contacts.complete("sto")
        assert found.name == "Bob Stone"


@pytest.mark.parametrize(
    ("to", "reason"), [((), Reason.NO_RECIPIENTS), (("nonsense",), Reason.BAD_ADDRESS)], ids=["nobody", "impossible"]
)
async def test_what_cannot_be_addressed_is_not_queued(profile: Path, to: tuple[str, ...], reason: Reason) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        with pytest.raises(MailError) as raised:
            await engine.outbox.queue(replace(letter(), to=to))
        assert raised.value.reason is reason
        assert await engine.outbox.all() == []
        assert list((profile / "spool").rglob("*.eml")) == []


async def test_without_an_account_nothing_is_queued(profile: Path) -> None:
    async with opened(profile) as engine:
        with pytest.raises(MailError) as raised:
            await engine.outbox.queue(letter())
        assert raised.value.reason is Reason.NO_ACCOUNT


async def test_attachments_travel_and_stay_in_the_spool_while_a_row_names_them(profile: Path, tmp_path: Path) -> None:
    picture = tmp_path / "dot.png"
    picture.write_bytes(b"\x89PNG" + bytes(1000))
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        shown = await engine.drafts.attach_file(picture, picture_inline=True)
        attached = replace(shown, disposition=Disposition.ATTACHMENT, content_id="")
        html = f'<p>See <img src="cid:{shown.content_id}"></p>'
        only_shown = await engine.outbox.queue(letter(html=html, attachments=(shown,)))
        row = await engine.outbox.queue(letter(attachments=(attached,)))
        assert (only_shown.has_files, row.has_files) == (False, True)
        picture.unlink()
        await engine.outbox.run_until_idle()
        assert len(server.messages) == 2
        assert f"Content-ID: <{shown.content_id}>".encode() in server.messages[0].body
        assert b'filename="dot.png"' in server.messages[1].body
        await engine.sweep()
        assert engine.drafts.path_of(attached).exists()


async def test_mixed_answers_send_once_to_each_and_again_only_where_needed(profile: Path) -> None:
    clock = FakeClock()
    replies = {"RCPT <later@": [b"450 4.2.0 busy\r\n"], "RCPT <never@": b"550 5.1.1 unknown\r\n"}
    async with SmtpServer(replies=replies) as server, opened(profile, clock=clock) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter("now@example.test", "later@example.test", "never@example.test"))
        await engine.outbox.run_until_idle()
        waiting = await engine.outbox.get(row.id)
        assert waiting.state is SendState.QUEUED
        assert [r.state.value for r in waiting.recipients] == ["ACCEPTED", "TEMPORARY", "REFUSED"]
        assert waiting.recipients[2].code == 550
        assert waiting.next_attempt > clock.now
        await engine.outbox.retry(row.id)
        await engine.outbox.run_until_idle()
        sent = await engine.outbox.get(row.id)
        assert (sent.state, sent.reason) == (SendState.SENT, Reason.RECIPIENT_REFUSED)
        assert [m.recipients for m in server.messages] == [["now@example.test"], ["later@example.test"]]


async def test_too_many_recipients_are_split_at_once(profile: Path) -> None:
    replies = {"RCPT <c@": [b"452 4.5.3 too many\r\n"], "RCPT <d@": [b"552 too many\r\n"]}
    async with SmtpServer(replies=replies) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter("a@example.test", "b@example.test", "c@example.test", "d@example.test"))
        await engine.outbox.run_until_idle()
        sent = await engine.outbox.get(row.id)
        assert (sent.state, sent.attempts, sent.reason) == (SendState.SENT, 1, None)
        assert [m.recipients for m in server.messages] == [
            ["a@example.test", "b@example.test"],
            ["c@example.test", "d@example.test"],
        ]


async def test_consecutive_messages_share_a_connection_and_ride_along(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        rows = [await engine.outbox.queue(letter(subject=f"Number {n}")) for n in range(20)]
        await engine.outbox.run_until_idle()
        assert server.connections == 1
        assert len(server.messages) == len(rows)
        subjects = [line for m in server.messages for line in m.body.split(b"\r\n") if line.startswith(b"Subject:")]
        assert subjects == [f"Subject: Number {n}".encode() for n in range(20)]
        assert server.turns <= 2 * len(rows) + 5
        assert {r.attempts for r in await engine.outbox.all()} == {1}


async def test_without_pipelining_messages_go_one_by_one(profile: Path) -> None:
    async with SmtpServer(extensions=("SIZE 1000000",)) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        for n in range(3):
            await engine.outbox.queue(letter(subject=f"Number {n}"))
        await engine.outbox.run_until_idle()
        assert (server.connections, len(server.messages)) == (1, 3)


async def test_a_dead_account_does_not_hold_up_another(profile: Path) -> None:
    hang = asyncio.Event()
    async with SmtpServer(replies={"GREETING": hang}) as dead, SmtpServer() as alive, opened(profile) as engine:
        slow = await add_account(engine, dead.at(), "slow@example.test")
        quick = await add_account(engine, alive.at(), "quick@example.test")
        engine.start()
        stuck = await engine.outbox.queue(letter(account=slow))
        row = await engine.outbox.queue(letter(account=quick))
        await until(engine, row.id, SendState.SENT)
        assert (await engine.outbox.get(stuck.id)).state is SendState.SENDING


async def test_signs_in_with_the_kept_password(profile: Path) -> None:
    async with SmtpServer(auth="PLAIN LOGIN") as server, opened(profile) as engine:
        await add_account(engine, server.at(), USER, password=PASSWORD)
        row = await engine.outbox.queue(letter())
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.SENT
        [conversation] = await engine.outbox.transcripts(row.id)
        assert "AUTH PLAIN" in conversation
        assert PASSWORD not in conversation


async def test_a_kept_connection_that_died_is_replaced_and_not_counted(profile: Path) -> None:
    async with SmtpServer(replies={"RSET": b"421 4.4.2 idle too long\r\n"}) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        engine.start()
        first = await engine.outbox.queue(letter())
        await until(engine, first.id, SendState.SENT)
        for task in list(server._tasks):
            task.cancel()
        await server.ended.wait()
        second = await engine.outbox.queue(letter())
        sent = await until(engine, second.id, SendState.SENT)
        assert (sent.attempts, server.connections, len(server.messages)) == (1, 2, 2)


async def test_a_message_file_goes_unchanged_but_for_bcc(profile: Path, tmp_path: Path) -> None:
    head = b"From: alice@example.test\r\nTo: bob@example.test\r\nDate: Thu, 1 Jan 2026 00:00:00 +0000\r\n"
    rest = b"Message-ID: <1@example.test>\r\nSubject: As it is\r\n\r\n.dots\r\n..more\r\n"
    source = tmp_path / "letter.eml"
    source.write_bytes(head + b"Bcc: eve@example.test\r\n" + rest)
    async with SmtpServer() as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        row = await engine.outbox.queue_source(source, account)
        again = await engine.outbox.queue_source(source, account, ("carol@example.test",))
        await engine.outbox.run_until_idle()
        assert [m.recipients for m in server.messages] == [
            ["bob@example.test", "eve@example.test"],
            ["carol@example.test"],
        ]
        assert {m.body for m in server.messages} == {head + rest}
        assert row.message_id == again.message_id == "<1@example.test>"
