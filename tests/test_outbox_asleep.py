"""A machine that sleeps, a calendar that jumps and a network that comes back, with the program running all the time."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest
from outbox_scene import add_account, letter, opened
from servers import SmtpServer
from virtual_time import run

from app.engine import Engine
from app.errors import Reason
from app.model.outgoing import Outgoing, SendState
from app.service.delivery.postie import LONGEST_NAP, RECOVERY_SECONDS

HOUR, DAY, YEAR = 3600.0, 86400.0, 365 * 86400.0
BUSY = {"MAIL": [b"451 4.3.0 try later\r\n"]}  # once
Scene = Callable[[Engine, SmtpServer, "Machine"], Awaitable[None]]


class Machine:
    """Two clocks over the loop's own. Asleep both go on, and the program stands still; the calendar may be set."""

    def __init__(self) -> None:
        self.slept = self.stepped = 0.0
        self._loop = asyncio.get_running_loop()

    def wall(self) -> float:
        return 1_800_000_000.0 + self._loop.time() + self.slept + self.stepped

    def steady(self) -> float:
        return self._loop.time() + self.slept


def play(profile: Path, scene: Scene, replies: dict[str, list[bytes]] | None = None) -> None:
    async def body() -> None:
        machine = Machine()
        async with (
            SmtpServer(replies=dict(replies or {})) as server,
            opened(profile, clock=machine.wall, steady=machine.steady) as engine,
        ):
            await add_account(engine, server.at())
            engine.start()
            await scene(engine, server, machine)

    run(body())


async def within(engine: Engine, outgoing_id: int, seconds: float, *states: SendState) -> Outgoing:
    """The message, which has come to one of these states by then."""
    end = asyncio.get_running_loop().time() + seconds
    while (row := await engine.outbox.get(outgoing_id)).state not in states or (
        SendState.QUEUED in states and not row.attempts
    ):
        assert asyncio.get_running_loop().time() <= end, row
        await asyncio.sleep(0.1)
    return row


@pytest.mark.parametrize("asleep", [600.0, 8 * HOUR, 3 * DAY])
def test_what_waited_goes_soon_after_the_machine_wakes(profile: Path, asleep: float) -> None:
    async def scene(engine: Engine, server: SmtpServer, machine: Machine) -> None:
        row = await engine.outbox.queue(letter())
        waiting = await within(engine, row.id, 5, SendState.QUEUED)
        assert (waiting.attempts, waiting.reason) == (1, Reason.TRY_LATER)
        machine.slept += asleep
        await within(engine, row.id, LONGEST_NAP + 1, SendState.SENT)
        assert len(server.messages) == 1

    play(profile, scene, BUSY)


def test_a_schedule_that_was_slept_through_goes_when_the_machine_wakes(profile: Path) -> None:
    async def scene(engine: Engine, server: SmtpServer, machine: Machine) -> None:
        row = await engine.outbox.queue(replace(letter(), not_before=machine.wall() + 6 * HOUR))
        await asyncio.sleep(60)
        machine.slept += 7 * HOUR
        await within(engine, row.id, LONGEST_NAP + 1, SendState.SENT)
        assert len(server.messages) == 1

    play(profile, scene)


def test_who_slept_for_weeks_is_asked_first(profile: Path) -> None:
    async def scene(engine: Engine, server: SmtpServer, machine: Machine) -> None:
        row = await engine.outbox.queue(replace(letter(), not_before=machine.wall() + HOUR))
        machine.slept += 14 * DAY
        asked = await within(engine, row.id, LONGEST_NAP + 1, SendState.NEEDS_USER)
        assert (asked.reason, server.messages) == (Reason.SAFETY_AGE, [])
        await engine.outbox.retry(row.id)
        await within(engine, row.id, LONGEST_NAP + 1, SendState.SENT)

    play(profile, scene)


@pytest.mark.parametrize("step", [-YEAR, -HOUR, HOUR, 4 * DAY])
def test_a_step_of_the_calendar_changes_no_back_off(profile: Path, step: float) -> None:
    async def scene(engine: Engine, server: SmtpServer, machine: Machine) -> None:
        row = await engine.outbox.queue(letter())
        await within(engine, row.id, 5, SendState.QUEUED)
        machine.stepped += step
        await asyncio.sleep(40)  # a first wait is 48 to 72 seconds
        assert (await engine.outbox.get(row.id)).attempts == 1
        await within(engine, row.id, RECOVERY_SECONDS + LONGEST_NAP, SendState.SENT)
        assert len(server.messages) == 1

    play(profile, scene, BUSY)


@pytest.mark.parametrize("step", [-YEAR, YEAR])
def test_a_year_too_many_or_too_few_loses_and_doubles_nothing(profile: Path, step: float) -> None:
    """Put right again an hour later, everything goes as it was planned; what seems old by a year is asked about."""

    async def scene(engine: Engine, server: SmtpServer, machine: Machine) -> None:
        back_off = await engine.outbox.queue(letter(subject="back-off"))
        await within(engine, back_off.id, 5, SendState.QUEUED)
        planned = await engine.outbox.queue(replace(letter(subject="planned"), not_before=machine.wall() + 2 * HOUR))
        machine.stepped += step
        at_once = await engine.outbox.queue(letter(subject="at once"))
        await within(engine, at_once.id, 5, SendState.SENT)
        await asyncio.sleep(HOUR)
        machine.stepped = 0.0
        asked = [r.id for r in await engine.outbox.all(states=[SendState.NEEDS_USER])]
        assert set(asked) <= ({back_off.id, planned.id} if step > 0 else set())
        for outgoing_id in asked:
            await engine.outbox.retry(outgoing_id)
        await asyncio.sleep(2 * HOUR)
        for row in (back_off, planned, at_once):
            assert (await engine.outbox.get(row.id)).state is SendState.SENT
        assert sorted(m.body.count(b"Subject: ") for m in server.messages) == [1, 1, 1]
        assert len({m.sha256 for m in server.messages}) == 3

    play(profile, scene, BUSY)


def test_a_clock_that_is_set_back_within_the_time_to_undo(profile: Path) -> None:
    async def scene(engine: Engine, server: SmtpServer, machine: Machine) -> None:
        await engine.preferences.change(undo_seconds=30)
        row = await engine.outbox.queue(letter())
        machine.stepped -= YEAR
        await asyncio.sleep(25)
        assert (await engine.outbox.get(row.id)).state is SendState.QUEUED
        await within(engine, row.id, RECOVERY_SECONDS + LONGEST_NAP, SendState.SENT)

    play(profile, scene)


def test_the_network_comes_back_long_before_the_next_try(profile: Path) -> None:
    async def scene(engine: Engine, server: SmtpServer, machine: Machine) -> None:
        [account] = await engine.accounts.all()
        await engine.accounts.update(replace(account, server=replace(server.at(), host="nowhere.invalid")), None)
        row = await engine.outbox.queue(letter())
        waiting = row
        while waiting.reason is None or waiting.next_attempt - machine.wall() < 120:  # the waits grow
            await asyncio.sleep(30)
            waiting = await engine.outbox.get(row.id)
        assert (waiting.state, waiting.reason, waiting.attempts) == (SendState.QUEUED, Reason.UNKNOWN_HOST, 0)
        loop = asyncio.get_running_loop()
        loop.names["nowhere.invalid"] = [(socket.AF_INET, server.at().host)]  # a VirtualLoop
        await engine.outbox.network_returned()
        await within(engine, row.id, 5, SendState.SENT)
        assert len(server.messages) == 1

    play(profile, scene)
