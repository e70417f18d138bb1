"""Kill the program in the middle of sending, start it again, and count what arrived.

    python tests/kills.py                      a random choice of kills
    python tests/kills.py --sweep              a kill at every call that touches disk or network, for each kind
    python tests/kills.py --faults             a failure of every such call instead: disk full, read errors, read-only
    python tests/kills.py --long               all of it, sweeps until 2,000 kills are done
    python tests/kills.py --long --write       ... and docs/kills.md from it

What counts: a message of which a row was left, or of which the program said that it was queued, must have arrived once
at each recipient, or be UNCERTAIN and not be sent again by itself; one without either must not have arrived. UNCERTAIN
is allowed only for a kill after the end of the message was meant to be said.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kill_report import report
from kill_sink import LATER, Sink
from kill_ways import After, AtCall, Failing, Way, calls_of, ended, phases, traced
from program import TOP, Ended, Program

LARGE = 8_000_000  # octets of an attachment
RATE = LARGE * 4 / 3 / 0.3  # octets a second: a large message takes 0.3 seconds
ANSWER_SECONDS = 0.1
KILL_BETWEEN = (0.3, 1.1)  # of the time that a send takes undisturbed
SOONER = 0.85  # of that time, after a kill that came too late
FILE_CALLS = ("write", "pwrite64", "fsync", "fdatasync", "rename", "link", "unlink", "ftruncate", "mkdir")
LEAST_KILLS = 2_000  # of a long run
MOST_SWEEPS = 12
LAST = "calls that fail"
PUT_OFF = 75  # the exit status of a send that some recipient was put off in
ROUNDS = 5  # of going on in peace, at the end, with recipients that are put off every other time
FAULTS = (("ENOSPC", FILE_CALLS), ("EIO", FILE_CALLS), ("EROFS", FILE_CALLS))


@dataclass(frozen=True)
class Kind:
    """A kind of message: its recipients, and whether it brings a large file."""

    name: str
    recipients: tuple[str, ...] = ("you@example.test",)
    is_large: bool = False


KINDS = (
    Kind("small"),
    Kind("three recipients", ("you@example.test", "ann@example.test", "bob@example.test")),
    Kind("large", is_large=True),
)
CROWDS = (
    Kind("three recipients, one put off", ("you@example.test", f"{LATER}@example.test", "bob@example.test")),
    Kind("large, three recipients", KINDS[1].recipients, is_large=True),
)
"""For the long run: recipients that need a second transaction, and every octet three times as dear."""


@dataclass
class Tally:
    """What happened. `lost`, `doubled` and `untrue` name messages and must stay empty."""

    kills: int = 0
    too_late: int = 0
    never_stored: int = 0
    killed_in: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    untrue: list[str] = field(default_factory=list)

    @property
    def wrong(self) -> list[str]:
        return [*self.lost, *self.doubled, *self.untrue]


@dataclass(frozen=True)
class Target:
    """A server to send to. `quiet` returns once nothing is on its way in any more; `copies` counts what a recipient
    has of a message, or all that arrived at all when no message is named.
    """

    account: tuple[object, ...]
    quiet: Callable[[], Awaitable[None]]
    copies: Callable[[str, str], int]
    arrived: Callable[[], int]


class Runner:
    """Kills one program again and again, on one profile."""

    def __init__(self, target: Target, folder: Path, large: int = LARGE) -> None:
        self.program = Program(folder / "profile")
        self.tally = Tally()
        self._target = target
        self._folder = folder
        self._text = folder / "text.txt"
        self._text.write_text("Hello")
        self._large = folder / "attachment.bin"
        self._large.write_bytes(random.Random(large).randbytes(large))
        self._doubtful: set[int] = set()  # rows that were seen where only UNCERTAIN is honest
        self._recipients: list[tuple[str, ...]] = []

    async def add_account(self) -> None:
        done = await self.program("account", "add", *self._target.account)
        assert done.status == 0, done

    def words(self, kind: Kind) -> tuple[object, ...]:
        to = [word for address in kind.recipients for word in ("--to", address)]
        return ("--json", "send", *to, "--text", self._text, *(("--attach", self._large) if kind.is_large else ()))

    def note_sent(self, kind: Kind) -> None:
        """A message of this kind was sent without being disturbed."""
        self._recipients.append(kind.recipients)

    async def undisturbed(self, kind: Kind) -> float:
        """Send one in peace; seconds that it took."""
        start = time.monotonic()
        done = await self.program(*self.words(kind))
        assert done.status in (0, PUT_OFF), done
        self.note_sent(kind)
        return time.monotonic() - start

    async def disturb(self, kind: Kind, way: Way, again: Sequence[Way] = ()) -> None:
        """One message sent and disturbed, then `again` while it is gone on with, then gone on with in peace."""
        known = len(phases(self.program))
        done = await self._disturbed(way, known, *self.words(kind))
        stored = phases(self.program)
        broken = b"Traceback" in done.err and b"cli_terminal.py" not in done.err  # its own terminal may fail as well
        if broken or (isinstance(way, Failing) and done.status == 0 and stored[known:] != ["SENT"]):
            self.tally.untrue.append(f"{way} was met with {done}")
        if len(stored) == known:
            self.tally.never_stored += 1
            if done.status == 0 or b'"result"' in done.out:
                self.tally.lost.append(f"a message that was said to be stored, {way}: {done}")
            return
        self._recipients.append(kind.recipients)
        self.tally.killed_in[stored[-1]] += 1
        for other in again:
            await self._disturbed(other, 0, "outbox", "run")
        await self._in_peace()

    async def verdict(self) -> Tally:
        """Let go whatever still goes by itself, then count what arrived."""
        for _ in range(ROUNDS):
            await self._in_peace()
        strangers = self._target.arrived()
        rows = sorted(await self.program.rows(), key=lambda row: int(row["id"]))
        for row, recipients in zip(rows, self._recipients, strict=True):
            name, state = row["message_id"], row["state"]
            self.tally.states[state] += 1
            for address in recipients:
                times = self._target.copies(name, address)
                strangers -= times
                if times > 1:
                    self.tally.doubled.append(f"{name} to {address}")
                elif state == "SENT" and times == 0:
                    self.tally.lost.append(f"{name} to {address}")
            if state == "UNCERTAIN" and row["id"] not in self._doubtful:
                self.tally.untrue.append(f"{name} is UNCERTAIN, but was not killed where that is honest")
            elif state not in ("SENT", "UNCERTAIN"):
                self.tally.untrue.append(f"{name} is {state}: {row['detail']}")
        if strangers:
            self.tally.untrue.append(f"{strangers} messages arrived that the outbox knows nothing of")
        return self.tally

    async def _disturbed(self, way: Way, known: int, *words: object) -> Ended:
        """What the program said until it was ended, or ended by itself."""
        process = await self.program.start(*words, under=way.under)
        moment = asyncio.create_task(way.moment(self.program, known))
        waiting = asyncio.create_task(process.wait())
        await asyncio.wait({moment, waiting}, return_when=asyncio.FIRST_COMPLETED)
        by_itself = process.returncode is not None
        out, err = await ended(process)
        for task in (moment, waiting):
            task.cancel()
        await asyncio.gather(moment, waiting, return_exceptions=True)
        if by_itself and (process.returncode or 0) >= 0:
            self.tally.too_late += 1
        else:
            self.tally.kills += 1
        await self._target.quiet()
        for number, state in enumerate(phases(self.program), 1):
            if state == "SENDING EOD_INTENT":
                self._doubtful.add(number)
        return Ended(tuple(map(str, words)), process.returncode or 0, out, err)

    async def _in_peace(self) -> None:
        for (number,) in self.program.stored("SELECT id FROM outgoing WHERE state NOT IN ('SENT', 'UNCERTAIN')"):
            await self.program("outbox", "retry", number)  # over any wait: it would be due some day
        await self._target.quiet()


def sink_target(sink: Sink) -> Target:
    words = ("--address", "me@example.test", "--host", "127.0.0.1", "--port", sink.port, "--security", "none")
    return Target(words, sink.quiet, lambda name, address: sink.accepted[name, address], lambda: sink.accepted.total())


Plan = Callable[[Runner, random.Random], Awaitable[None]]


async def count(folder: Path, seed: int, plan: Plan, *, chunks: bool = False) -> Tally:
    """Carry out a plan against a slow sink, which may take short texts as `chunks`, and judge."""
    chance = random.Random(seed)
    async with Sink(chance, rate=RATE, answer_seconds=ANSWER_SECONDS, chunks=chunks) as sink:
        runner = Runner(sink_target(sink), folder)
        await runner.add_account()
        await plan(runner, chance)
        return await runner.verdict()


def at_random(kills: int, kinds: Sequence[Kind] = KINDS) -> Plan:
    """Kills at moments by the clock, half of them followed by one while the program goes on with the message."""

    async def plan(runner: Runner, chance: random.Random) -> None:
        seconds = {kind: await runner.undisturbed(kind) for kind in kinds}
        while runner.tally.kills < kills:
            for kind, took in seconds.items():
                known = runner.tally.too_late
                again = [After(took * chance.uniform(*KILL_BETWEEN))] if chance.random() < 0.5 else []
                await runner.disturb(kind, After(took * chance.uniform(*KILL_BETWEEN)), again)
                if runner.tally.too_late > known:  # the machine is less busy than it was
                    seconds[kind] = took * SOONER

    return plan


def at_calls(kinds: Sequence[Kind] = KINDS, *, most: int = sys.maxsize) -> Plan:
    """A kill at each call of a send, or at `most` of them spread over all, for each kind of message."""

    async def plan(runner: Runner, chance: random.Random) -> None:
        for kind in kinds:
            calls = await calls_of(runner.program, runner.words(kind))
            runner.note_sent(kind)
            for call in calls if len(calls) <= most else chance.sample(calls, most):
                again = [AtCall(chance.choice(calls))] if chance.random() < 0.3 else []
                await runner.disturb(kind, AtCall(call), again)

    return plan


def failing(kinds: Sequence[Kind] = KINDS[:1], *, most: int = sys.maxsize) -> Plan:
    """No kill: each call of a send that needs the disk fails once, or from then on."""

    async def plan(runner: Runner, chance: random.Random) -> None:
        for kind in kinds:
            for error, names in FAULTS:
                calls = await calls_of(runner.program, runner.words(kind), names)
                runner.note_sent(kind)
                for call in calls if len(calls) <= most else chance.sample(calls, most):
                    await runner.disturb(kind, Failing(error, call, for_good=chance.random() < 0.5))

    return plan


async def long_run(folder: Path, tell: Callable[[str, Tally], None], jobs: int = 1) -> list[tuple[str, Tally]]:
    """Kills by the clock, sweeps with other second kills each until `LEAST_KILLS` are done, and calls that fail.

    `jobs` of them at once; `tell` hears of each as it ends.
    """
    kinds, done = (*KINDS, *CROWDS), list[tuple[str, Tally]]()
    ways = [*((kind, False) for kind in kinds), *((kind, True) for kind in KINDS[:2])]  # short texts also as chunks
    gate = asyncio.Semaphore(jobs)

    async def one(name: str, seed: int, plan: Plan, *, chunks: bool = False) -> None:
        async with gate:
            if len(ways) < seed and sum(tally.kills for _, tally in done) >= LEAST_KILLS and name != LAST:
                return
            (place := folder / str(seed)).mkdir()
            tally = await count(place, seed, plan, chunks=chunks)
        done.append((name, tally))
        tell(*done[-1])

    plans = [one("by the clock", 0, at_random(100, kinds))]
    if traced():
        plans += [
            one(
                f"at every call, {kind.name}{', as chunks' if chunks else ''}, {sweep + 1}",
                sweep * len(ways) + number + 1,
                at_calls([kind]),
                chunks=chunks,
            )
            for sweep in range(MOST_SWEEPS)
            for number, (kind, chunks) in enumerate(ways)
        ]
        plans.append(one(LAST, len(plans), failing()))
    await asyncio.gather(*plans)
    return done


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sweep", action="store_true")
    parser.add_argument("--faults", action="store_true")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--write", action="store_true", help="write docs/kills.md")
    parser.add_argument("--jobs", type=int, default=1, help="of a long run at once")
    parser.add_argument("--most", type=int, default=sys.maxsize, help="kills at most for each kind of message")
    given = parser.parse_args()
    if (given.sweep or given.faults) and not traced():
        print("strace is missing: it makes programs end, and calls fail, where they should")
        return 69
    if given.long:
        return _long(given.jobs, write=given.write)
    plan = at_random(given.kills)
    if given.sweep:
        plan = at_calls(most=given.most)
    elif given.faults:
        plan = failing(most=given.most)
    with tempfile.TemporaryDirectory() as name:
        tally = asyncio.run(count(Path(name), given.seed, plan))
    print(json.dumps(vars(tally), indent=1))
    return 1 if tally.wrong else 0


def _long(jobs: int, *, write: bool) -> int:
    since = time.monotonic()

    def tell(name: str, tally: Tally) -> None:
        print(f"{time.monotonic() - since:7.0f} s  {name}: {json.dumps(vars(tally))}", flush=True)

    with tempfile.TemporaryDirectory() as name:
        done = asyncio.run(long_run(Path(name), tell, jobs))
    words = report(done)
    print(words)
    if write:
        (TOP / "docs/kills.md").write_text(words, "utf-8")
    kills = sum(tally.kills for _, tally in done)
    return 1 if any(tally.wrong for _, tally in done) or (traced() and kills < LEAST_KILLS) else 0


if __name__ == "__main__":
    sys.exit(main())
