"""What a person does with messages on their way: undo, cancel, retry, edit, forget, pause."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest
from outbox_scene import FakeClock, Keys, add_account, letter, opened, states_of, until
from servers import DROP, PASSWORD, USER, SmtpServer

from app.engine import Engine
from app.errors import MailError, Reason
from app.events import OutboxChanged, SendProgress
from app.model.draft import Disposition
from app.model.outgoing import Outgoing, RecipientState, SendState
from app.service.outbox import Outbox
from app.storage.originals import describe

Act = Callable[[Outbox, int], Awaitable[object]]


async def phase_reached(engine: Engine, outgoing_id: int, phase: str) -> None:
    while (await engine.outbox.get(outgoing_id)).phase != phase:
        await asyncio.sleep(0.01)


async def end_read(server: SmtpServer) -> None:
    """The server has read its first message to the end, and says nothing yet. The row tells of the end before that is
    said: of a short text it is stored together with the envelope.
    """
    while not (server.messages or any(conversation.pending for conversation in server.conversations)):
        await asyncio.sleep(0.01)


async def uncertain(engine: Engine) -> Outgoing:
    """A message that the server read and did not answer; the server is to DROP at END."""
    row = await engine.outbox.queue(letter())
    await engine.outbox.run_until_idle()
    row = await engine.outbox.get(row.id)
    assert row.state is SendState.UNCERTAIN
    return row


async def test_undo_brings_the_draft_back_as_it_was(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile, undo=60) as engine:
        account = await add_account(engine, server.at())
        engine.start()
        draft = letter("Bob <bob@example.test>", bcc=("eve@example.test",), account=account)
        row = await engine.outbox.queue(draft)
        back = await engine.outbox.cancel(row.id)
        assert back is not None
        assert replace(back, id=0, changed=0.0) == draft
        assert await engine.drafts.all() == [back]
        assert await engine.outbox.all() == []
        assert list((profile / "spool" / "out").iterdir()) == []
        with pytest.raises(MailError) as raised:
            await engine.outbox.cancel(row.id)
        assert raised.value.reason is Reason.NOT_FOUND
        assert server.commands == []


async def test_cancel_in_the_envelope_aborts(profile: Path) -> None:
    answer = asyncio.Event()
    async with SmtpServer(replies={"MAIL": answer}) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        engine.start()
        row = await engine.outbox.queue(letter())
        while not server.said("MAIL"):  # the row is SENDING before the connection is made
            await asyncio.sleep(0.01)
        assert await engine.outbox.cancel(row.id) is not None
        assert await engine.outbox.all() == []
        answer.set()
        await server.ended.wait()
        assert server.messages == []


async def test_cancel_in_the_body_aborts_and_delivers_nothing(profile: Path) -> None:
    reads_on = asyncio.Event()
    async with SmtpServer(in_body=(200_000, reads_on)) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        engine.start()
        file = await engine.drafts.attach_bytes("big.bin", "", bytes(8_000_000))
        row = await engine.outbox.queue(letter(attachments=(file,)))
        await server.in_data.wait()
        await phase_reached(engine, row.id, "BODY")
        draft = await engine.outbox.cancel(row.id)
        assert draft is not None
        assert draft.attachments == (file,)
        reads_on.set()
        await server.ended.wait()
        assert server.messages == []


async def test_cancel_after_the_end_was_said_is_refused(profile: Path) -> None:
    answer = asyncio.Event()
    async with SmtpServer(replies={"END": (answer, b"250 ok\r\n")}) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        engine.start()
        row = await engine.outbox.queue(letter())
        await end_read(server)
        with pytest.raises(MailError) as raised:
            await engine.outbox.cancel(row.id)
        assert raised.value.reason is Reason.WRONG_STATE
        answer.set()
        await until(engine, row.id, SendState.SENT)
        with pytest.raises(MailError) as raised:
            await engine.outbox.cancel(row.id)
        assert raised.value.reason is Reason.WRONG_STATE


async def test_cancel_of_a_message_whose_envelope_rides_along(profile: Path) -> None:
    answer = asyncio.Event()
    replies = {"END": [(answer, b"250 ok\r\n")]}
    async with SmtpServer(replies=replies) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        rows = [await engine.outbox.queue(letter(subject=f"Number {n}")) for n in range(3)]
        engine.start()
        await end_read(server)
        assert (await engine.outbox.get(rows[1].id)).state is SendState.SENDING
        assert await engine.outbox.cancel(rows[1].id) is not None
        answer.set()
        await until(engine, rows[2].id, SendState.SENT)
        assert [m.body.partition(b"Subject: ")[2][:8] for m in server.messages] == [b"Number 0", b"Number 2"]


async def test_cancel_of_a_partly_delivered_message_keeps_the_rest(profile: Path) -> None:
    replies = {"RCPT <later@": b"450 4.2.0 busy\r\n"}
    async with SmtpServer(replies=replies) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter("now@example.test", cc=("Later <later@example.test>",)))
        await engine.outbox.run_until_idle()
        draft = await engine.outbox.cancel(row.id)
        assert draft is not None
        assert (draft.to, draft.cc) == ((), ("Later <later@example.test>",))
        kept = await engine.outbox.get(row.id)
        assert kept.state is SendState.SENT
        assert [r.state for r in kept.recipients] == [RecipientState.ACCEPTED, RecipientState.REFUSED]


async def test_cancelled_message_file_stays_as_failed(profile: Path, tmp_path: Path) -> None:
    source = tmp_path / "letter.eml"
    source.write_bytes(b"From: a@example.test\r\nTo: bob@example.test\r\nSubject: S\r\n\r\nHi\r\n")
    async with SmtpServer() as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        row = await engine.outbox.queue_source(source, account)
        assert await engine.outbox.cancel(row.id) is None
        stopped = await engine.outbox.get(row.id)
        assert (stopped.state, stopped.reason) == (SendState.FAILED, Reason.CANCELLED)
        await engine.outbox.run_until_idle()
        assert server.messages == []
        await engine.outbox.retry(row.id)
        await engine.outbox.run_until_idle()
        assert len(server.messages) == 1


@pytest.mark.parametrize("fate", ["kept", "changed", "gone"])
async def test_cancel_copies_originals_that_were_read_in_place(profile: Path, tmp_path: Path, fate: str) -> None:
    original = tmp_path / "data.bin"
    original.write_bytes(bytes(range(256)) * 10)
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        attachment = describe(original, Disposition.ATTACHMENT)
        row = await engine.outbox.queue(letter(attachments=(attachment,)))
        if fate == "gone":
            original.unlink()
        elif fate == "changed":
            original.write_bytes(b"something else")
        draft = await engine.outbox.cancel(row.id)
        assert draft is not None
        assert engine.drafts.path_of(draft.attachments[0]).read_bytes() == bytes(range(256)) * 10
        assert await engine.outbox.all() == []


async def test_retry_goes_over_back_off(profile: Path) -> None:
    async with SmtpServer(replies={"MAIL": [b"451 4.3.0 later\r\n"]}) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        engine.start()
        row = await engine.outbox.queue(letter())
        changed = asyncio.Event()
        engine.events.subscribe(OutboxChanged, lambda event: changed.set())
        while (await engine.outbox.get(row.id)).reason is not Reason.TRY_LATER:
            changed.clear()
            await changed.wait()
        await engine.outbox.send_now(row.id)
        assert (await until(engine, row.id, SendState.SENT)).attempts == 2


async def test_retry_of_a_refused_message_asks_everybody_again(profile: Path) -> None:
    async with SmtpServer(replies={"RCPT": [b"550 5.1.1 no\r\n"]}) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter())
        await engine.outbox.run_until_idle()
        failed = await engine.outbox.get(row.id)
        assert (failed.state, failed.recipients[0].code) == (SendState.FAILED, 550)
        await engine.outbox.retry(row.id)
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.SENT
        with pytest.raises(MailError) as raised:
            await engine.outbox.retry(row.id)
        assert raised.value.reason is Reason.WRONG_STATE


async def test_uncertain_is_never_sent_again_by_itself(profile: Path) -> None:
    clock = FakeClock()
    async with SmtpServer(replies={"END": [DROP]}) as server, opened(profile, clock=clock) as engine:
        await add_account(engine, server.at())
        row = await uncertain(engine)
        clock.now += 86400
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.UNCERTAIN
        with pytest.raises(MailError):
            await engine.outbox.retry(row.id)
        await engine.outbox.send_again(row.id)
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.SENT
        assert len(server.messages) == 1


async def test_uncertain_may_be_told_to_have_arrived(profile: Path) -> None:
    async with SmtpServer(replies={"END": [DROP]}) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await uncertain(engine)
        await engine.outbox.mark_arrived(row.id)
        arrived = await engine.outbox.get(row.id)
        assert (arrived.state, arrived.recipients[0].state) == (SendState.SENT, RecipientState.ACCEPTED)
        with pytest.raises(MailError):
            await engine.outbox.send_again(row.id)


async def test_what_may_have_arrived_is_taken_back_by_nobody_who_does_not_know_that(profile: Path) -> None:
    """Whoever presses Cancel in the moment in which the line breaks would read that it was not sent."""
    async with SmtpServer(replies={"END": [DROP]}) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await uncertain(engine)
        for act in (engine.outbox.cancel, engine.outbox.edit):
            with pytest.raises(MailError) as caught:
                await act(row.id)
            assert caught.value.reason is Reason.WRONG_STATE
        assert await engine.outbox.get(row.id) == row
        draft = await engine.outbox.edit_in_doubt(row.id)
        assert draft.to == ("bob@example.test",)
        assert await engine.outbox.all() == []
        with pytest.raises(MailError):
            await engine.outbox.edit_in_doubt(row.id)


async def test_edit_as_new_keeps_everything_written(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        row = await engine.outbox.queue(letter(bcc=("eve@example.test",), account=account))
        await engine.outbox.run_until_idle()
        draft = await engine.outbox.edit_as_new(row.id)
        assert draft.bcc == ("eve@example.test",)
        assert (await engine.outbox.get(row.id)).state is SendState.SENT
        with pytest.raises(MailError):
            await engine.outbox.edit(row.id)


async def test_the_corrected_message_that_nobody_touches_goes_to_nobody_twice(profile: Path) -> None:
    """It waits in Drafts as it was opened, and may be sent from there by somebody who has forgotten the first one."""
    refused = b"550 5.1.1 no such user\r\n"
    async with SmtpServer(replies={"RCPT": [b"250 ok\r\n", refused]}) as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        row = await engine.outbox.queue(letter("bob@example.test", cc=("Carl <CARL@example.test>",), account=account))
        await engine.outbox.run_until_idle()
        draft = await engine.outbox.correct(row.id)
        assert (draft.to, draft.cc) == ((), ("Carl <CARL@example.test>",))
        assert await engine.drafts.all() == [draft]


async def test_edit_of_a_failed_message_replaces_it(profile: Path) -> None:
    async with SmtpServer(replies={"MAIL": b"550 5.7.1 no\r\n"}) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter())
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.edit(row.id)).subject == "Greetings"
        assert await engine.outbox.all() == []


async def test_delete_forgets_what_is_not_on_its_way(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile, undo=60) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter())
        with pytest.raises(MailError) as raised:
            await engine.outbox.delete(row.id)
        assert raised.value.reason is Reason.WRONG_STATE
        await engine.outbox.retry(row.id)
        await engine.outbox.run_until_idle()
        await engine.outbox.delete(row.id)
        assert await engine.outbox.all() == []
        assert list((profile / "spool" / "out").iterdir()) == []


async def test_what_was_sent_has_its_draft_while_somebody_may_need_it(profile: Path) -> None:
    async with SmtpServer(replies={"RCPT <bad@": b"550 5.1.1 no\r\n"}) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        smooth = await engine.outbox.queue(letter())
        partly = await engine.outbox.queue(letter("bob@example.test", "bad@example.test"))
        await engine.outbox.run_until_idle()
        with_draft = [row.id for row in await engine.outbox.page({SendState.SENT}, 10) if row.draft is not None]
        assert with_draft == [partly.id]
        await engine.outbox.acknowledge(partly.id)
        page = await engine.outbox.page({SendState.SENT}, 10)
        assert [(row.id, row.draft) for row in page] == [(partly.id, None), (smooth.id, None)]


async def test_pause_holds_everything_but_what_is_told_to_go(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        await engine.outbox.pause()
        rows = [await engine.outbox.queue(letter()) for _ in range(2)]
        await engine.outbox.run_until_idle()
        assert server.messages == []
        await engine.outbox.retry(rows[1].id)
        await engine.outbox.run_until_idle()
        assert await states_of(engine, rows) == [SendState.QUEUED, SendState.SENT]
        await engine.outbox.resume()
        await engine.outbox.run_until_idle()
        assert await states_of(engine, rows) == [SendState.SENT, SendState.SENT]


async def test_removing_an_account_turns_its_mail_into_drafts(profile: Path) -> None:
    async with SmtpServer(replies={"RCPT <bad@": b"550 5.1.1 no\r\n"}) as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        sent = await engine.outbox.queue(letter())
        await engine.outbox.run_until_idle()
        await engine.outbox.pause()
        for n in range(3):
            await engine.outbox.queue(letter(subject=f"Waiting {n}"))
        assert await engine.accounts.remove(account.id) == 3
        assert sorted(d.subject for d in await engine.drafts.all()) == ["Waiting 0", "Waiting 1", "Waiting 2"]
        assert [r.id for r in await engine.outbox.all()] == [sent.id]


async def test_a_wrong_password_is_tried_once_and_holds_the_account(profile: Path) -> None:
    keys = Keys()
    async with SmtpServer(auth="PLAIN") as server, opened(profile, keys=keys) as engine:
        account = await add_account(engine, server.at(), USER, password="wrong")
        rows = [await engine.outbox.queue(letter()) for _ in range(3)]
        await engine.outbox.run_until_idle()
        late = await engine.outbox.queue(letter())
        await engine.outbox.run_until_idle()
        rows.append(late)
        assert len(server.said("AUTH")) == 1
        assert await states_of(engine, rows) == [SendState.NEEDS_USER, *[SendState.QUEUED] * 3]
        held = await engine.outbox.get(late.id)
        assert (held.reason, held.next_attempt) == (Reason.PASSWORD_REFUSED, 0)
        assert "wrong" in keys.held.values()
        engine.start()
        await engine.accounts.update(account, PASSWORD)
        for row in rows:
            await until(engine, row.id, SendState.SENT)


async def test_retry_of_the_refused_one_frees_the_account(profile: Path) -> None:
    async with SmtpServer(auth="PLAIN", replies={"AUTH": [b"535 5.7.8 no\r\n"]}) as server, opened(profile) as engine:
        await add_account(engine, server.at(), USER, password=PASSWORD)
        rows = [await engine.outbox.queue(letter()) for _ in range(3)]
        await engine.outbox.run_until_idle()
        await engine.outbox.retry(rows[0].id)
        await engine.outbox.run_until_idle()
        assert await states_of(engine, rows) == [SendState.SENT] * 3


async def test_a_held_message_told_to_go_tries_and_frees_the_others(profile: Path) -> None:
    async with SmtpServer(auth="PLAIN", replies={"AUTH": [b"535 5.7.8 no\r\n"]}) as server, opened(profile) as engine:
        await add_account(engine, server.at(), USER, password=PASSWORD)
        rows = [await engine.outbox.queue(letter()) for _ in range(3)]
        await engine.outbox.run_until_idle()
        await engine.outbox.retry(rows[2].id)
        await engine.outbox.run_until_idle()
        assert await states_of(engine, rows) == [SendState.SENT] * 3


@pytest.mark.parametrize("act", [Outbox.edit, Outbox.delete])
async def test_the_refused_one_taken_away_frees_the_account(profile: Path, act: Act) -> None:
    async with SmtpServer(auth="PLAIN", replies={"AUTH": [b"535 5.7.8 no\r\n"]}) as server, opened(profile) as engine:
        await add_account(engine, server.at(), USER, password=PASSWORD)
        refused, *others = [await engine.outbox.queue(letter()) for _ in range(3)]
        await engine.outbox.run_until_idle()
        assert {(await engine.outbox.get(row.id)).next_attempt for row in others} == {0}
        await act(engine.outbox, refused.id)
        await engine.outbox.run_until_idle()
        assert await states_of(engine, others) == [SendState.SENT] * 2
        assert len(server.messages) == 2


async def test_the_refused_file_cancelled_frees_the_account(profile: Path, tmp_path: Path) -> None:
    """It has no draft to go back to, so its row stays as FAILED."""
    source = tmp_path / "letter.eml"
    source.write_bytes(b"From: a@example.test\r\nTo: bob@example.test\r\nSubject: S\r\n\r\nHi\r\n")
    async with SmtpServer(auth="PLAIN", replies={"AUTH": [b"535 5.7.8 no\r\n"]}) as server, opened(profile) as engine:
        account = await add_account(engine, server.at(), USER, password=PASSWORD)
        refused = await engine.outbox.queue_source(source, account)
        other = await engine.outbox.queue(letter())
        await engine.outbox.run_until_idle()
        await engine.outbox.cancel(refused.id)
        await engine.outbox.run_until_idle()
        assert await states_of(engine, [refused, other]) == [SendState.FAILED, SendState.SENT]


async def test_progress_never_says_done_before_the_server_does(profile: Path) -> None:
    answer = asyncio.Event()
    async with SmtpServer(replies={"END": (answer, b"250 ok\r\n")}) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        seen: list[SendProgress] = []
        engine.events.subscribe(SendProgress, seen.append)
        engine.start()
        row = await engine.outbox.queue(letter())
        await end_read(server)
        assert all(p.sent < p.total for p in seen)
        answer.set()
        await until(engine, row.id, SendState.SENT)
        assert (seen[-1].sent, seen[-1].total) == (row.size, row.size)


async def test_told_to_go_beside_others_that_are_due(profile: Path) -> None:
    async with SmtpServer(auth="PLAIN", replies={"AUTH": [b"535 5.7.8 no\r\n"]}) as server, opened(profile) as engine:
        await add_account(engine, server.at(), USER, password=PASSWORD)
        refused = await engine.outbox.queue(letter())
        await engine.outbox.run_until_idle()
        rows = [await engine.outbox.queue(letter()) for _ in range(3)]
        await engine.outbox.retry(rows[2].id)
        await engine.outbox.run_until_idle()
        assert await states_of(engine, [refused, *rows]) == [SendState.SENT] * 4
        assert len(server.said("AUTH")) == 2


async def test_what_lost_its_account_cannot_be_sent_again(profile: Path) -> None:
    async with SmtpServer(replies={"MAIL": b"550 5.7.1 no\r\n"}) as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        row = await engine.outbox.queue(letter())
        await engine.outbox.run_until_idle()
        await engine.accounts.remove(account.id)
        with pytest.raises(MailError) as raised:
            await engine.outbox.retry(row.id)
        assert raised.value.reason is Reason.NO_ACCOUNT
        assert (await engine.outbox.get(row.id)).state is SendState.FAILED
        assert (await engine.outbox.edit_as_new(row.id)).subject == "Greetings"
