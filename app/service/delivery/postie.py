"""The delivery loop: looks what is due and lets each account's lane send it."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from functools import partial

from app.errors import MailError, Reason
from app.events import DraftsChanged, OutboxChanged
from app.model.pace import MOST_LINES
from app.service.clock import Waits
from app.service.delivery import reasons, states
from app.service.delivery.backoff import LONGEST_UNDO, LONGEST_WAIT
from app.service.delivery.forerunner import AHEAD_SECONDS
from app.service.delivery.lane import IDLE_SECONDS, Lane
from app.service.delivery.means import Means
from app.service.delivery.side_lane import SideLane
from app.storage import leases, outbox

log = logging.getLogger(__name__)

LONGEST_NAP = 10.0
"""Seconds. Sleeping in steps: a clock step, a resumed machine or another program is noticed soon."""

RECOVERY_SECONDS = 60.0
ELSEWHERE_SECONDS = 0.5
TRIES = 4
"""How often `run_until_idle` tries to store an outcome before it gives up."""


_FIRST = 1
_Key = tuple[int, int]  # an account, and which of its lanes


class Postie:
    """Several accounts send in parallel, each over a connection of its own, or several where its provider allows it."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self._waits = Waits(means.clock)
        self._forced: set[int] = set()
        self._lanes: dict[_Key, Lane] = {}
        self._runs: dict[_Key, asyncio.Task[None]] = {}
        self._resting: dict[_Key, float] = {}  # by the steady clock
        self._wake = asyncio.Event()
        self._stopping = False
        self._seen_version = 0
        self._changed: set[int] = set()
        self._leaving: set[int] = set()  # accounts that are being removed
        self._lost: set[int] = set()
        self._round: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to deliver, until `stop`."""
        if self._round is None:
            self._round = asyncio.create_task(self._deliver_always(), name="postie")

    def wake(self) -> None:
        """The outbox or the clock changed: look again."""
        self._wake.set()
        for lane in self._lanes.values():
            if lane.ahead.is_out:
                lane.wake()

    def force(self, outgoing_ids: Collection[int]) -> None:
        """A person wants these to go now, over back-off, pause and a blocked account."""
        self._forced.update(outgoing_ids)

    def let_be(self, outgoing_id: int) -> None:
        """It cannot go after all."""
        self._forced.discard(outgoing_id)

    def account_changed(self, account_id: int) -> None:
        """Its settings or its secret are new: what waited for that may go."""
        self._changed.add(account_id)
        self._resting.clear()
        if (lane := self._lanes.get((account_id, _FIRST))) is not None:
            lane.ahead.stop()  # with its old settings, or its old secret
        self._wake.set()

    def holds(self, outgoing_id: int) -> bool:
        """Whether a lane is about to send, or sending, a message."""
        return any(lane.holds(outgoing_id) for lane in self._lanes.values())

    async def withdraw(self, outgoing_id: int) -> bool:
        """Stop sending a message. True: nothing of it is in the air and its lease is the caller's."""
        for lane in list(self._lanes.values()):
            if await lane.withdraw(outgoing_id):
                return True
        return False

    @contextmanager
    def leaving(self, account_id: int) -> Iterator[None]:
        """While an account is removed nothing of it is taken up and nobody connects for it; its connections end.

        What was said to its end still gets its answer.
        """
        self._leaving.add(account_id)
        for (of, _), lane in self._lanes.items():
            if of == account_id:
                lane.retire()
        try:
            yield
        finally:
            self._leaving.discard(account_id)
            self.wake()

    async def stop(self, *, abort_sending: bool) -> None:
        """End delivery; what is being sent is aborted before its end was said, or waited for."""
        self._stopping = True
        self._wake.set()
        await asyncio.gather(*(lane.stop(abort_sending=abort_sending) for lane in self._lanes.values()))
        waiting = [*self._runs.values(), *([self._round] if self._round else [])]
        if waiting:
            await asyncio.wait(waiting)
        self._round = None

    async def run_until_idle(self, only: Collection[int] | None) -> None:
        """Deliver what is due (or those in `only`), ending when nothing more can go now.

        A message of `only` that another program is sending is waited for. Raises MailError(STORAGE).
        """
        await self.recover()
        while not self._stopping:
            await self._start_lanes(only, linger=0.0)
            if self._runs:
                done, _ = await asyncio.wait(self._runs.values(), return_when=asyncio.FIRST_COMPLETED)
                for run in done:
                    run.result()
            elif only and await self._sent_elsewhere(only):
                await asyncio.sleep(ELSEWHERE_SECONDS)
                await self.recover()
            else:
                return

    async def recover(self) -> None:
        """Take over what a dead program was sending. Raises MailError(STORAGE).

        A lease of our own that no lane holds, now and the last time we looked, is taken over as well.
        """
        owner, held = self._means.owner.id, await self._means.database.read(leases.leased)
        lost = {key for key, of in held if of == owner and not self.holds(key)}
        given_up, self._lost = self._lost & lost, lost
        for outgoing_id in await self._means.database.run(partial(self._take_over, given_up)):
            self._means.events.publish(OutboxChanged(outgoing_id))

    def _take_over(self, given_up: set[int], connection: sqlite3.Connection) -> list[int]:
        now, taken = self._means.clock.wall(), []
        for outgoing_id, owner in leases.leased(connection):
            if outgoing_id in given_up or not self._means.owner.is_alive(owner):
                row = outbox.without_draft(connection, outgoing_id)
                outbox.update(connection, states.applied(row, states.after_loss(row), now))
                taken.append(outgoing_id)
        leases.clamp(connection, now, LONGEST_WAIT, LONGEST_UNDO, self._waits.known())
        return taken

    async def _deliver_always(self) -> None:
        recovered = -RECOVERY_SECONDS
        while not self._stopping:
            self._wake.clear()
            nap = LONGEST_NAP
            try:
                now = self._means.clock.steady()
                if now - recovered >= RECOVERY_SECONDS:
                    await self.recover()
                    recovered = now
                await self._look_for_others()
                await self._unblock()
                nap = await self._start_lanes(None, IDLE_SECONDS)
            except MailError as error:
                log.warning("the outbox cannot be used now: %s", error.detail)
            except Exception:  # a bug: told, and no reason to leave everything else in the outbox for ever
                log.exception("looking after the outbox failed in an unexpected way")
            if not self._stopping:
                await self._sleep(nap)

    async def _sleep(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._wake.wait(), max(seconds, 0.01))
        except TimeoutError:
            return

    async def _unblock(self) -> None:
        while self._changed:
            account_id, now = self._changed.pop(), self._means.clock.wall()
            try:
                await self._means.database.run(partial(_unblock, account_id=account_id, now=now))
            except BaseException:  # when it is cancelled too, the account is still to be looked at
                self._changed.add(account_id)
                raise
            self._means.events.publish(OutboxChanged(0))

    async def _look_for_others(self) -> None:
        """Tell the windows when another program wrote to the database."""
        version = await self._means.database.read(_data_version)
        if self._seen_version and version != self._seen_version:
            self._means.events.publish(OutboxChanged(0))
            self._means.events.publish(DraftsChanged(0))
        self._seen_version = version

    async def _start_lanes(self, only: Collection[int] | None, linger: float) -> float:
        """Wake or make the lane of each account with something due. Returns seconds until the next time."""
        found = await self._means.database.read(
            lambda connection: leases.planned(connection, [*self._forced, *self._waits.over()])
        )
        paused, nap, due = self._means.settings().paused, LONGEST_NAP, set()
        soon = set[int]()
        for one in found:
            forced = one.id in self._forced
            if (only is not None and one.id not in only) or (paused and not forced):
                continue
            remaining = 0.0 if forced else self._waits.remaining(one.id, one.next_attempt, one.not_before)
            if remaining > AHEAD_SECONDS:
                nap = min(nap, remaining - AHEAD_SECONDS)
            elif remaining > 0:
                nap = min(nap, remaining)
                soon.update([one.account_id] if linger and not one.attempts else [])
            else:
                due.add(one.account_id)
        for account_id in (due | soon) - self._leaving:
            if (lane := self._lanes.get((account_id, _FIRST))) is not None:
                lane.wake()
            elif not self._stopping:
                self._start_lane(account_id, only, linger)
        return nap

    def _start_lane(self, account_id: int, only: Collection[int] | None, linger: float) -> None:
        patience = 0 if linger else TRIES
        more = partial(self._start_more, only=only, linger=linger)
        lane = Lane(account_id, self._means, self._waits, self._forced, self.wake, patience, more)
        self._run((account_id, _FIRST), lane, only, linger)

    def _start_more(self, account_id: int, only: Collection[int] | None, linger: float) -> None:
        """Its server works and more is due: the other lanes look whether they may help, and whether it is worth it."""
        now, patience = self._means.clock.steady(), 0 if linger else TRIES
        for number in range(_FIRST + 1, MOST_LINES + 1):
            key = (account_id, number)
            stays = self._stopping or account_id in self._leaving
            if not (stays or now < self._resting.get(key, now) or key in self._lanes):
                lane = SideLane(number, account_id, self._means, self._waits, self._forced, patience)
                self._run(key, lane, only, linger)

    def _run(self, key: _Key, lane: Lane, only: Collection[int] | None, linger: float) -> None:
        account_id, _ = key
        run = asyncio.create_task(lane.run(only, linger), name=f"lane of account {account_id}")
        self._lanes[key], self._runs[key] = lane, run

        def ended(run: asyncio.Task[None]) -> None:
            del self._lanes[key], self._runs[key]
            if isinstance(lane, SideLane):
                self._resting[key] = self._means.clock.steady() + lane.rest
            if linger and not run.cancelled() and (error := run.exception()) is not None:
                if isinstance(error, MailError):
                    level = logging.INFO if error.reason is Reason.NO_ACCOUNT else logging.WARNING  # it was removed
                    log.log(level, "delivery of account %d stopped: %s", account_id, error.detail)
                else:
                    log.error("delivery of account %d ended in an unexpected way", account_id, exc_info=error)
            self._wake.set()

        run.add_done_callback(ended)

    async def _sent_elsewhere(self, only: Collection[int]) -> bool:
        held = await self._means.database.read(leases.leased)
        return any(outgoing_id in only for outgoing_id, _ in held)


def _unblock(connection: sqlite3.Connection, account_id: int, now: float) -> None:
    leases.unblock(connection, account_id, reasons.ACCOUNT_REASONS, now)


def _data_version(connection: sqlite3.Connection) -> int:
    """A number that changes when another connection commits."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])
