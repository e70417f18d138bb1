"""Delivery reports from the draft to the wire, and a refusal that somebody has seen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from outbox_scene import FakeClock, add_account, letter, opened
from servers import EXTENSIONS, SmtpServer

from app.errors import MailError, Reason
from app.events import OutboxChanged
from app.model.outgoing import Filing, SendState

ASKED = "NOTIFY=SUCCESS,FAILURE,DELAY"
SILENT = tuple(name for name in EXTENSIONS if name != "DSN")
TWO = ("bob@example.test", "carol@example.test")


async def test_reports_are_asked_for_where_the_server_offers_them(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        asking = await engine.outbox.queue(letter(*TWO, bcc=("eve@example.test",), delivery_report=True))
        plain = await engine.outbox.queue(letter(*TWO))
        await engine.outbox.run_until_idle()
        first, second = server.messages
        assert first.rcpt_options == [ASKED] * 3
        assert first.mail_options.split()[-2:] == ["RET=HDRS", f"ENVID={asking.message_id.strip('<>')}"]
        assert (second.rcpt_options, "RET" in second.mail_options) == (["", ""], False)
        sent = await engine.outbox.get(asking.id)
        assert (sent.state, sent.delivery_report, sent.facts) == (SendState.SENT, True, {})
        assert not (await engine.outbox.get(plain.id)).delivery_report


@pytest.mark.parametrize("replies", [{}, {"RCPT <carol@": b"550 5.1.1 unknown\r\n"}], ids=["all", "some"])
async def test_a_server_without_reports_gets_the_message_and_the_row_says_so(
    profile: Path, replies: dict[str, bytes]
) -> None:
    async with SmtpServer(extensions=SILENT, replies=replies) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        asking = await engine.outbox.queue(letter(*TWO, delivery_report=True))
        plain = await engine.outbox.queue(letter())
        await engine.outbox.run_until_idle()
        assert set(server.messages[0].rcpt_options) == {""}
        assert not {"RET", "ENVID"} & {option.partition("=")[0] for option in server.messages[0].mail_options.split()}
        sent = await engine.outbox.get(asking.id)
        assert (sent.state, sent.facts["dsn"], "refused" in sent.facts) == (
            SendState.SENT,
            "unsupported",
            bool(replies),
        )
        assert "dsn" not in (await engine.outbox.get(plain.id)).facts


async def test_the_wish_outlives_put_off_retry_and_restart(profile: Path) -> None:
    clock = FakeClock()
    replies = {"RCPT <carol@": [b"450 4.2.0 busy\r\n"]}
    async with SmtpServer(replies=replies) as server:
        async with opened(profile, clock=clock) as engine:
            await add_account(engine, server.at())
            row = await engine.outbox.queue(letter(*TWO, delivery_report=True))
            await engine.outbox.run_until_idle()
            assert (await engine.outbox.get(row.id)).state is SendState.QUEUED
        async with opened(profile, clock=clock) as engine:
            await engine.outbox.retry(row.id)
            await engine.outbox.run_until_idle()
            assert (await engine.outbox.get(row.id)).state is SendState.SENT
        assert [(m.recipients, m.rcpt_options) for m in server.messages] == [([a], [ASKED]) for a in TWO]


async def test_the_wish_comes_back_with_the_draft(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile, undo=5) as engine:
        await add_account(engine, server.at())
        saver = engine.drafts.saver(letter())
        saver.changed(letter(delivery_report=True))
        stored = await saver.flush()
        assert (await engine.drafts.get(stored.id)).delivery_report
        row = await engine.outbox.queue(stored)
        edited = await engine.outbox.edit(row.id)
        assert edited.delivery_report
        row = await engine.outbox.queue(replace(edited, delivery_report=False))
        assert not (await engine.outbox.get(row.id)).delivery_report


async def test_reports_for_a_message_file(profile: Path, tmp_path: Path) -> None:
    source = tmp_path / "letter.eml"
    source.write_bytes(b"From: alice@example.test\r\nTo: bob@example.test\r\nMessage-ID: <a+1@b.test>\r\n\r\nhi\r\n")
    async with SmtpServer() as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        await engine.outbox.queue_source(source, account, TWO, delivery_report=True)
        await engine.outbox.run_until_idle()
        [message] = server.messages
        assert message.rcpt_options == [ASKED] * 2
        assert message.mail_options.endswith("RET=HDRS ENVID=a+2B1@b.test")


async def test_a_refusal_that_was_seen_stays_seen(profile: Path) -> None:
    replies = {"RCPT <carol@": b"550 5.1.1 unknown\r\n"}
    async with SmtpServer(replies=replies) as server:
        async with opened(profile) as engine:
            await add_account(engine, server.at())
            row = await engine.outbox.queue(letter(*TWO))
            with pytest.raises(MailError) as raised:
                await engine.outbox.acknowledge(row.id)
            assert raised.value.reason is Reason.WRONG_STATE
            await engine.outbox.run_until_idle()
            before = await engine.outbox.get(row.id)
            assert (before.state, before.acknowledged) == (SendState.SENT, False)
            told: list[OutboxChanged] = []
            engine.events.subscribe(OutboxChanged, told.append)
            await engine.outbox.acknowledge(row.id)
            assert told
        async with opened(profile) as engine:
            assert await engine.outbox.get(row.id) == replace(before, acknowledged=True, filing=Filing.FILED)
