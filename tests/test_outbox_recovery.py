"""Programs that died, servers that fail, clocks that jump: nothing lost, nothing sent twice."""

from __future__ import annotations

import asyncio
import contextlib
import time
from dataclasses import replace
from pathlib import Path

import pytest
from outbox_scene import FakeClock, add_account, letter, opened, states_of, until
from servers import DROP, SmtpServer

from app.engine import Engine
from app.errors import Kind, MailError, Reason, Retry
from app.events import OutboxChanged
from app.model.account import Security, Server
from app.model.outgoing import Outgoing, Phase, SendState
from app.net.submission.session import Session
from app.service.delivery import lane, stubborn
from app.service.delivery.postie import Postie

DAY = 86400.0


async def written(engine: Engine, sql: str, *values: object) -> None:
    """Change the database behind the program's back."""
    await engine._database.run(lambda connection: connection.execute(sql, values))


async def abandoned(engine: Engine, phase: Phase, rcpt_code: int = 0) -> Outgoing:
    """A message as a program that was killed in this phase leaves it."""
    row = await engine.outbox.queue(letter())
    await written(
        engine,
        "UPDATE outgoing SET state = 'SENDING', phase = ?, owner = 'dead', attempts = 1 WHERE id = ?",
        phase,
        row.id,
    )
    await written(engine, "UPDATE outgoing_recipients SET code = ? WHERE outgoing_id = ?", rcpt_code, row.id)
    return row


@pytest.mark.parametrize("phase", [Phase.ENVELOPE, Phase.BODY])
async def test_killed_before_the_end_was_said_is_sent_again(profile: Path, phase: Phase) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await abandoned(engine, phase, 250)
        await engine.outbox.run_until_idle()
        sent = await engine.outbox.get(row.id)
        assert (sent.state, sent.attempts) == (SendState.SENT, 2)
        assert len(server.messages) == 1


async def test_killed_after_the_end_was_said_is_uncertain_and_stays(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await abandoned(engine, Phase.EOD_INTENT, 250)
        await engine.outbox.run_until_idle()
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.UNCERTAIN
        assert server.commands == []


async def test_the_running_program_takes_over_from_a_dead_one(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await abandoned(engine, Phase.ENVELOPE)
        engine.start()
        await until(engine, row.id, SendState.SENT)


async def test_a_living_program_keeps_its_lease(profile: Path) -> None:
    answer = asyncio.Event()
    async with (
        SmtpServer(replies={"END": (answer, b"250 ok\r\n")}) as server,
        opened(profile) as one,
        opened(profile) as two,
    ):
        await add_account(one, server.at())
        one.start()
        row = await one.outbox.queue(letter())
        await until(one, row.id, SendState.SENDING)
        await two.outbox.run_until_idle()
        with pytest.raises(MailError) as raised:
            await two.outbox.cancel(row.id)
        assert raised.value.reason is Reason.WRONG_STATE
        waiting = asyncio.create_task(two.outbox.run_until_idle([row.id]))
        answer.set()
        await waiting
        assert (await two.outbox.get(row.id)).state is SendState.SENT
        assert len(server.messages) == 1


async def test_two_programs_share_the_work_and_send_nothing_twice(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as one, opened(profile) as two:
        await add_account(one, server.at())
        rows = [await one.outbox.queue(letter(subject=f"Number {n}")) for n in range(30)]
        await asyncio.gather(one.outbox.run_until_idle(), two.outbox.run_until_idle())
        assert await states_of(one, rows) == [SendState.SENT] * 30
        assert len({m.body for m in server.messages}) == len(server.messages) == 30


async def test_stopping_before_the_end_was_said_leaves_it_queued(profile: Path) -> None:
    async with SmtpServer(replies={"DATA": [asyncio.Event()]}) as server:
        async with opened(profile) as engine:
            await add_account(engine, server.at())
            engine.start()
            row = await engine.outbox.queue(letter())
            while not server.said("DATA"):
                await asyncio.sleep(0.01)
        async with opened(profile) as engine:
            left = await engine.outbox.get(row.id)
            assert (left.state, left.attempts) == (SendState.QUEUED, 0)
            await engine.outbox.run_until_idle()
            assert (await engine.outbox.get(row.id)).state is SendState.SENT
        assert len(server.messages) == 1


async def test_stopping_waits_a_little_for_the_answer(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lane, "FAREWELL_SECONDS", 0.05)
    async with SmtpServer(replies={"END": asyncio.Event()}) as server:
        async with opened(profile) as engine:
            await add_account(engine, server.at())
            engine.start()
            row = await engine.outbox.queue(letter())
            while (await engine.outbox.get(row.id)).phase is not Phase.EOD_INTENT:
                await asyncio.sleep(0.01)
        async with opened(profile) as engine:
            assert (await engine.outbox.get(row.id)).state is SendState.UNCERTAIN


async def test_stopping_can_wait_for_the_current_message(profile: Path) -> None:
    answer = asyncio.Event()
    async with SmtpServer(replies={"MAIL": [(answer, b"250 ok\r\n")]}) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        engine.start()
        row = await engine.outbox.queue(letter())
        other = await engine.outbox.queue(letter())
        await until(engine, row.id, SendState.SENDING)
        stopping = asyncio.create_task(engine.outbox.stop(abort_sending=False))
        answer.set()
        await stopping
        assert (await engine.outbox.get(row.id)).state is SendState.SENT
        assert (await engine.outbox.get(other.id)).state in (SendState.QUEUED, SendState.SENT)


@pytest.mark.parametrize(
    ("replies", "state", "reason"),
    [
        ({"END": DROP}, SendState.UNCERTAIN, Reason.NO_ANSWER),
        ({"END": b"354 what\r\n"}, SendState.UNCERTAIN, Reason.NO_ANSWER),
        ({"END": b"451 4.3.0 later\r\n"}, SendState.QUEUED, Reason.TRY_LATER),
        ({"END": b"554 5.7.1 no\r\n"}, SendState.FAILED, Reason.MESSAGE_REFUSED),
        ({"GREETING": b"421 4.3.2 closing\r\n"}, SendState.QUEUED, None),
        ({"GREETING": b"554 5.7.1 no\r\n"}, SendState.NEEDS_USER, Reason.GREETING_REFUSED),
        ({"MAIL": b"550 5.7.1 no\r\n"}, SendState.FAILED, Reason.SENDER_REFUSED),
        ({"RCPT": b"550 5.1.1 no\r\n"}, SendState.FAILED, None),
        ({"RCPT": b"450 4.2.0 busy\r\n"}, SendState.QUEUED, None),
        ({"DATA": DROP}, SendState.QUEUED, None),
        ({"DATA": b"250 what\r\n"}, SendState.QUEUED, Reason.PROTOCOL),
        ({"MAIL": b"550 5.4.5 daily quota\r\n"}, SendState.QUEUED, Reason.QUOTA),
    ],
    ids=str,
)
async def test_each_answer_leads_to_its_state(
    profile: Path, replies: dict[str, object], state: SendState, reason: Reason | None
) -> None:
    async with SmtpServer(replies=replies) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter())
        await engine.outbox.run_until_idle()
        after = await engine.outbox.get(row.id)
        assert (after.state, server.messages) == (state, [])
        assert reason in (None, after.reason)
        assert after.detail
        # healed: it goes within one retry, unless nobody can know
        server.replies.clear()
        if state is not SendState.UNCERTAIN:
            await engine.outbox.retry(row.id)
            await engine.outbox.run_until_idle()
            assert (await engine.outbox.get(row.id)).state is SendState.SENT
            assert len(server.messages) == 1


async def test_a_closed_port_slows_the_whole_account(profile: Path) -> None:
    clock = FakeClock()
    async with SmtpServer() as server:
        port = server.port
    async with opened(profile, clock=clock) as engine:
        await add_account(engine, Server("127.0.0.1", port, Security.NONE))
        rows = [await engine.outbox.queue(letter()) for _ in range(3)]
        await engine.outbox.run_until_idle()
        after = [await engine.outbox.get(row.id) for row in rows]
        assert [r.state for r in after] == [SendState.QUEUED] * 3
        assert [r.attempts for r in after] == [1, 0, 0]
        assert {r.reason for r in after} == {Reason.CONNECTION_REFUSED}
        assert {r.next_attempt > clock.now for r in after} == {True}


async def test_the_third_protocol_error_needs_the_user(profile: Path) -> None:
    async with SmtpServer(replies={"GREETING": b"HTTP/1.1 302 Found\r\n"}) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter())
        found = []
        for _ in range(3):
            await engine.outbox.run_until_idle([row.id])
            found.append((await engine.outbox.get(row.id)).state)
        assert found == [SendState.QUEUED, SendState.QUEUED, SendState.NEEDS_USER]


@pytest.mark.parametrize(("harm", "reason"), [("gone", Reason.SPOOL_MISSING), ("edited", Reason.SPOOL_CHANGED)])
async def test_a_harmed_spool_file_is_never_sent(profile: Path, harm: str, reason: Reason) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter())
        path = profile / "spool" / "out" / f"{row.spool_key}.eml"
        if harm == "gone":
            path.unlink()
        else:
            path.write_bytes(path.read_bytes().replace(b"all is well", b"send money!"))
        await engine.outbox.run_until_idle()
        after = await engine.outbox.get(row.id)
        assert (after.state, after.reason, server.messages) == (SendState.NEEDS_USER, reason, [])


async def test_days_too_late_is_asked_about(profile: Path) -> None:
    clock = FakeClock()
    async with SmtpServer() as server, opened(profile, clock=clock) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter())
        clock.now += 6 * DAY
        await engine.outbox.run_until_idle()
        asked = await engine.outbox.get(row.id)
        assert (asked.state, asked.reason) == (SendState.NEEDS_USER, Reason.SAFETY_AGE)
        await engine.outbox.retry(row.id)
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.SENT


async def test_a_clock_set_back_does_not_strand_a_message(profile: Path) -> None:
    clock = FakeClock()
    async with SmtpServer(replies={"MAIL": [b"451 later\r\n"]}) as server:
        async with opened(profile, clock=clock) as engine:
            await add_account(engine, server.at())
            row = await engine.outbox.queue(letter())
            await engine.outbox.run_until_idle()
        clock.now -= 365 * DAY
        async with opened(profile, clock=clock) as engine:
            await engine.outbox.run_until_idle()
            assert (await engine.outbox.get(row.id)).next_attempt <= clock.now + 1.2 * DAY or row.not_before > clock.now


async def test_a_restored_row_of_a_sent_message_is_not_sent_again(profile: Path, tmp_path: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter())
        await engine.outbox.run_until_idle()
        await written(engine, "UPDATE outgoing SET state = 'QUEUED', next_attempt = created WHERE id = ?", row.id)
        await written(engine, "UPDATE outgoing_recipients SET state = 'PENDING' WHERE outgoing_id = ?", row.id)
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.UNCERTAIN
        await engine.outbox.send_again(row.id)
        await engine.outbox.run_until_idle()
        assert len(server.messages) == 2


async def test_a_state_of_a_newer_program_is_shown_and_left_alone(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter())
        await written(engine, "UPDATE outgoing SET state = 'FILED_BY_ROBOT' WHERE id = ?", row.id)
        other = await engine.outbox.queue(letter(not_before=time.time() + 3600))
        for states, shown in (({SendState.UNKNOWN}, [row.id]), ({SendState.QUEUED}, [other.id])):
            assert [found.id for found in await engine.outbox.page(states, 10)] == shown
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.UNKNOWN
        for act in (engine.outbox.retry, engine.outbox.cancel, engine.outbox.delete):
            with pytest.raises(MailError):
                await act(row.id)
        assert server.commands == []


def full_disk() -> MailError:
    return MailError(Kind.STORAGE, Reason.DISK_FULL, "The disk is full.", Retry.LATER)


async def test_no_room_for_the_lease_sends_nothing(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter())

        async def refuses(work: object) -> None:
            raise full_disk()

        with monkeypatch.context() as patch:
            patch.setattr(engine._database, "run", refuses)
            with pytest.raises(MailError) as raised:
                await engine.outbox.run_until_idle()
            assert raised.value.reason is Reason.DISK_FULL
        assert server.commands == []
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.SENT


class NthRefused:
    """A database that refuses one commit: the `number`-th after `armed`."""

    def __init__(self, engine: Engine, number: int) -> None:
        self.run, self.left, self.armed = engine._database.run, number, False

    async def __call__(self, work: object) -> object:
        if self.armed:
            self.left -= 1
            if self.left == 0:
                raise full_disk()
        return await self.run(work)


@pytest.mark.expect_log("could not be stored yet")
async def test_an_outcome_that_cannot_be_stored_is_kept_and_stored_later(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter())
        refusing = NthRefused(engine, 5)  # take over, lease, size limit, recipients with the intent, outcome
        refusing.armed = True
        monkeypatch.setattr(engine._database, "run", refusing)
        await engine.outbox.run_until_idle()
        assert refusing.left <= 0
        assert (await engine.outbox.get(row.id)).state is SendState.SENT
        assert len(server.messages) == 1


@pytest.mark.parametrize("number", range(2, 8))
async def test_whichever_commit_fails_the_message_is_neither_lost_nor_doubled(
    profile: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter())
        refusing = NthRefused(engine, number)
        refusing.armed = True
        monkeypatch.setattr(engine._database, "run", refusing)
        monkeypatch.setattr(stubborn.log, "warning", lambda *words: None)
        with contextlib.suppress(MailError):
            await engine.outbox.run_until_idle([row.id])
        refusing.armed = False
        if (await engine.outbox.get(row.id)).state is SendState.QUEUED:
            await engine.outbox.run_until_idle([row.id])
        assert (await engine.outbox.get(row.id)).state is SendState.SENT
        assert len(server.messages) == 1


async def test_a_full_disk_while_queueing_loses_nothing(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        saver = engine.drafts.saver(letter())
        saver.changed(letter())
        draft = await saver.flush()

        async def refuses(work: object) -> None:
            raise full_disk()

        with monkeypatch.context() as patch:
            patch.setattr(engine._database, "run", refuses)
            with pytest.raises(MailError):
                await engine.outbox.queue(draft)
        assert await engine.drafts.all() == [draft]
        assert await engine.outbox.all() == []
        assert list((profile / "spool" / "out").iterdir()) == []


async def test_queueing_makes_bytes_durable_before_the_row(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        spool = engine.outbox._means.spool
        make, run = spool.new_message, engine._database.run

        def new_message() -> object:
            file = make()
            commit = file.commit

            def noted() -> str:
                key = commit()
                order.append("file")
                return key

            file.commit = noted
            return file

        async def noted_run(work: object) -> object:
            result = await run(work)
            order.append("row")
            return result

        monkeypatch.setattr(spool, "new_message", new_message)
        monkeypatch.setattr(engine._database, "run", noted_run)
        await engine.outbox.queue(letter())
        assert order[:2] == ["file", "row"]


async def test_restart_resumes_what_was_queued(profile: Path) -> None:
    async with SmtpServer() as server:
        async with opened(profile) as engine:
            await add_account(engine, server.at())
            rows = [await engine.outbox.queue(letter()) for _ in range(3)]
        async with opened(profile) as engine:
            engine.start()
            for row in rows:
                await until(engine, row.id, SendState.SENT)
        assert len(server.messages) == 3


async def test_a_window_hears_what_another_program_did(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as one, opened(profile) as two:
        await add_account(one, server.at())
        one.start()
        await until(one, (await one.outbox.queue(letter())).id, SendState.SENT)  # so it has looked once
        await one.outbox.pause()
        heard = asyncio.Event()
        one.events.subscribe(OutboxChanged, lambda event: heard.set())
        await two.outbox.queue(letter())
        one.outbox._postie.wake()
        await heard.wait()


@pytest.mark.expect_log("unexpected way")
async def test_a_mistake_of_our_own_keeps_the_message(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())

        async def broken(*_: object, **__: object) -> None:
            raise ZeroDivisionError

        row = await engine.outbox.queue(letter())
        with monkeypatch.context() as patch:
            patch.setattr(Session, "send", broken)
            await engine.outbox.run_until_idle()
        kept = await engine.outbox.get(row.id)
        assert (kept.state, kept.reason) == (SendState.QUEUED, Reason.PROTOCOL)
        await engine.outbox.retry(row.id)
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.SENT


async def test_messages_go_when_the_network_returns(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        account = await add_account(engine, replace(server.at(), host="nowhere.invalid"))
        rows = [await engine.outbox.queue(letter()) for _ in range(2)]
        await engine.outbox.run_until_idle()
        waiting = [await engine.outbox.get(row.id) for row in rows]
        assert {(r.state, r.attempts, r.reason) for r in waiting} == {(SendState.QUEUED, 0, Reason.UNKNOWN_HOST)}
        await engine.accounts.update(replace(account, server=server.at()), None)
        await engine.outbox.run_until_idle()
        assert server.messages == []
        await engine.outbox.network_returned()
        await engine.outbox.run_until_idle()
        assert await states_of(engine, rows) == [SendState.SENT] * 2


async def test_one_that_goes_brings_the_others_of_its_account(profile: Path) -> None:
    async with SmtpServer(replies={"GREETING": [b"421 4.3.2 busy\r\n"]}) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        engine.start()
        waiting = await engine.outbox.queue(letter())
        while (await engine.outbox.get(waiting.id)).attempts == 0:
            await asyncio.sleep(0.01)
        other = await engine.outbox.queue(letter())
        await until(engine, other.id, SendState.SENT)


async def test_a_lease_of_our_own_that_nobody_holds_is_taken_over(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await abandoned(engine, Phase.BODY)
        await written(engine, "UPDATE outgoing SET owner = ?", engine._owner.id)
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.SENDING
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.SENT


async def test_an_accepted_recipient_survives_a_crash_and_is_not_addressed_again(profile: Path) -> None:
    async with SmtpServer(replies={"RCPT <b@": [b"450 4.2.0 busy\r\n"]}) as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter("a@example.test", "b@example.test"))
        await engine.outbox.run_until_idle()
        await written(engine, "UPDATE outgoing SET state = 'SENDING', phase = 'BODY', owner = 'dead'")
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.SENT
        assert [m.recipients for m in server.messages] == [["a@example.test"], ["b@example.test"]]


@pytest.mark.expect_log("looking after the outbox failed in an unexpected way")
async def test_a_mistake_of_our_own_does_not_end_delivery(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter())
        recover, failed = Postie.recover, asyncio.Event()

        async def broken(postie: Postie) -> None:
            monkeypatch.setattr(Postie, "recover", recover)
            failed.set()
            raise ZeroDivisionError

        monkeypatch.setattr(Postie, "recover", broken)
        engine.start()
        await failed.wait()
        await asyncio.sleep(0)
        await engine.outbox.send_now(row.id)
        await asyncio.wait_for(until(engine, row.id, SendState.SENT), 20)
