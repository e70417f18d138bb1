"""Messages that a person planned: they go at their time, can be given another, and nothing loses or doubles them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from outbox_scene import FakeClock, add_account, letter, opened, until
from servers import SmtpServer

from app.errors import MailError, Reason
from app.model.outgoing import SendState

DAY = 86400.0


async def test_a_planned_message_goes_at_its_time_not_before(profile: Path) -> None:
    clock = FakeClock()
    async with SmtpServer() as server, opened(profile, clock=clock) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(replace(letter(), not_before=clock.now + DAY))
        assert (row.not_before, row.next_attempt) == (clock.now + DAY, clock.now + DAY)
        await engine.outbox.run_until_idle()
        clock.now += DAY - 1
        await engine.outbox.run_until_idle()
        assert server.commands == []
        clock.now += 1
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.SENT
        assert len(server.messages) == 1


async def test_another_time_earlier_and_later(profile: Path) -> None:
    clock = FakeClock()
    async with SmtpServer() as server, opened(profile, clock=clock) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(replace(letter(), not_before=clock.now + DAY))
        await engine.outbox.reschedule(row.id, clock.now + 3 * DAY)
        clock.now += 2 * DAY
        await engine.outbox.run_until_idle()
        assert server.commands == []
        await engine.outbox.reschedule(row.id, clock.now + 60)
        clock.now += 60
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.SENT
        with pytest.raises(MailError) as raised:
            await engine.outbox.reschedule(row.id, clock.now + DAY)
        assert raised.value.reason is Reason.WRONG_STATE


async def test_a_time_that_is_past_sends_at_once_in_a_running_engine(profile: Path) -> None:
    clock = FakeClock()
    async with SmtpServer() as server, opened(profile, clock=clock) as engine:
        await add_account(engine, server.at())
        engine.start()
        row = await engine.outbox.queue(replace(letter(), not_before=clock.now + 30 * DAY))
        await engine.outbox.reschedule(row.id, clock.now - 1)
        await until(engine, row.id, SendState.SENT)


async def test_a_plan_replaces_the_wait_after_a_failure(profile: Path) -> None:
    clock = FakeClock()
    async with SmtpServer(replies={"MAIL": [b"451 4.3.0 later\r\n"]}) as server, opened(profile, clock=clock) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter())
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).reason is not None
        await engine.outbox.reschedule(row.id, clock.now + 2 * DAY)
        planned = await engine.outbox.get(row.id)
        assert (planned.reason, planned.next_attempt, planned.delayed_since) == (None, clock.now + 2 * DAY, 0.0)
        clock.now += 2 * DAY
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.SENT


async def test_survives_the_program_and_undo_forgets_the_plan(profile: Path) -> None:
    clock = FakeClock()
    async with SmtpServer() as server:
        async with opened(profile, clock=clock) as engine:
            await add_account(engine, server.at())
            row = await engine.outbox.queue(replace(letter(), not_before=clock.now + DAY))
        async with opened(profile, clock=clock) as engine:
            await engine.outbox.run_until_idle()
            assert (await engine.outbox.get(row.id)).not_before == row.not_before
            draft = await engine.outbox.cancel(row.id)
            assert draft is not None
            assert draft.not_before == 0.0
        assert server.commands == []


@pytest.mark.parametrize("jump", [365 * DAY, -365 * DAY])
async def test_the_clock_jumps_a_year_and_back(profile: Path, jump: float) -> None:
    """A calendar that is wrong for a while neither loses a planned message nor sends it unasked days too late."""
    clock = FakeClock()
    async with SmtpServer() as server, opened(profile, clock=clock) as engine:
        await add_account(engine, server.at())
        planned = await engine.outbox.queue(replace(letter(), not_before=clock.now + DAY))
        clock.now += jump
        await engine.outbox.run_until_idle()
        state = (await engine.outbox.get(planned.id)).state
        assert state is (SendState.NEEDS_USER if jump > 0 else SendState.QUEUED)
        clock.now -= jump
        if jump > 0:
            await engine.outbox.retry(planned.id)
        else:
            await engine.outbox.run_until_idle()
            assert server.messages == []
            clock.now += DAY
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(planned.id)).state is SendState.SENT
        assert len(server.messages) == 1
