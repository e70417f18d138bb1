"""One row of the table in one configuration: what the first attempt came to, what the healed server gets."""

from __future__ import annotations

import asyncio
import itertools
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from fault_chunks import ROWS
from fault_engine import A_LITTLE, audit, classified, engine_on, loop, now, settled, tried
from fault_rows import Config, Expect, Row
from fault_scenes import SCENES, WHERE
from fault_server import FaultServer
from fault_stage import Stage, second_address
from servers import PASSWORD
from virtual_time import run

from app.engine import Engine
from app.errors import MailError
from app.model.account import Security
from app.model.outgoing import Outgoing, SendState


@dataclass
class Seen:
    """What a run found. `problems` is empty when everything was right."""

    config: str
    first: str = ""
    then: str = ""
    problems: list[str] = field(default_factory=list)
    seconds: float = 0.0


async def run_row(row: Row, config: Config, folder: Path, *, stubborn: bool = False) -> Seen:
    """One row: the first attempt, the healed server, what a person does then.

    `stubborn`: the server is healed only after the third attempt.
    """
    stage, seen = Stage(row, config, folder), Seen(str(config))
    problems = seen.problems
    async with (
        stage.server() as server,
        second_address(row, server),
        engine_on(folder / "profile", stage.keys) as engine,
    ):
        await engine.accounts.add(stage.account(server), PASSWORD if row.auth else None)
        if row.slow_disk:
            _slow_down(engine)
        attachments = ()
        if row.size:
            attachments = (await engine.drafts.attach_bytes("big.bin", "application/octet-stream", bytes(row.size)),)
        start = loop().time()
        queued = await engine.outbox.queue(stage.letter(attachments=attachments))
        after = await settled(engine, queued.id, tried)
        took, attempt_ended = loop().time() - start, now()
        seen.first = _described(after)
        problems += audit(server, after) + _first_attempt(row, after, took, server)
        attempts, expect = 1, row.expect
        if stubborn and expect in (Expect.R, Expect.P):
            for attempts in (2, 3):
                after = await settled(
                    engine,
                    queued.id,
                    lambda r, n=attempts: tried(r) and (r.attempts >= n or r.state is not SendState.QUEUED),
                )
                problems += audit(server, after)
            if classified(after) is not row.third and not (row.third is Expect.R and after.state is SendState.QUEUED):
                problems.append(f"the third attempt ended as {after.state}, not {row.third}")
            expect, attempt_ended = row.third, now()
        messages = len(server.messages)
        await server.heal()
        last = await _healed(engine, server, after, expect, seen)
        if expect in (Expect.R, Expect.P) and not stubborn:
            low, high = row.wait
            if not low <= (waited := now() - attempt_ended) <= high + 40:  # seen by the next nap of `settled`
                problems.append(f"went after {waited:.0f} s, not {low:.0f} to {high:.0f}")
            counted = 0 if row.reason is not None and after.attempts == 0 else 1
            if last.attempts != counted + 1:
                problems.append(f"{last.attempts} attempts instead of {counted + 1}")
        if expect is Expect.S and len(server.messages) != messages:
            problems.append("sent again")
        problems += _secrets(stage, engine, await engine.outbox.transcripts(queued.id))
    return seen


def _slow_down(engine: Engine) -> None:
    """Each commit takes half a second: time for the server to do something before the dot."""
    commit = engine._database.run

    async def slowly(work: Any) -> Any:
        await asyncio.sleep(0.5)
        return await commit(work)

    engine._database.run = slowly


def _first_attempt(row: Row, after: Outgoing, took: float, server: FaultServer) -> list[str]:
    problems = []
    if classified(after) is not row.expect:
        problems.append(f"expected {row.expect}, seen {_described(after)}: {after.detail}")
    if row.reason is not None and after.reason is not row.reason:
        problems.append(f"reason {after.reason}, not {row.reason}")
    if row.words and row.words not in after.detail:
        problems.append(f"“{row.words}” is not in: {after.detail}")
    if any(not c.isprintable() for c in after.detail + after.reply):
        problems.append("control characters in the detail")
    low, high = row.limit
    if not low <= took <= high + 1.0:
        problems.append(f"took {took:.1f} s, not {low:g} to {high:g}")
    if row.answers and tuple(r.state.value for r in after.recipients) != row.answers:
        problems.append(f"recipients {[r.state.value for r in after.recipients]}, not {list(row.answers)}")
    if after.state is SendState.SENT and after.attempts != 1:
        problems.append(f"SENT with {after.attempts} attempts")
    if row.check is not None and (complaint := row.check(server)):
        problems.append(complaint)
    return problems


async def _healed(engine: Engine, server: FaultServer, after: Outgoing, expect: Expect, seen: Seen) -> Outgoing:
    """What happens when the server behaves again, and then when the person acts."""
    asked_again = 0
    if expect in (Expect.R, Expect.P):
        last = await settled(engine, after.id, lambda r: _moved(r, after))
    else:
        commands = len(server.commands)
        await asyncio.sleep(A_LITTLE)
        if expect is not Expect.S and [c for c in server.commands[commands:] if not c.startswith("QUIT")]:
            seen.problems.append(f"said without being told: {server.commands[commands:][:3]}")
        try:
            if expect is Expect.U:
                asked_again = 1
                await engine.outbox.send_again(after.id)
            elif expect in (Expect.N, Expect.F):
                await engine.outbox.retry(after.id)
        except MailError as error:
            seen.problems.append(error.detail)
        last = await settled(engine, after.id, lambda r: r.state is not SendState.SENDING and _moved(r, after))
    seen.then = _described(last)
    if last.state is not SendState.SENT:
        seen.problems.append(f"healed, and still {_described(last)}: {last.detail}")
    seen.problems += audit(server, last, asked_again=asked_again)
    return last


def _moved(row: Outgoing, before: Outgoing) -> bool:
    """Another attempt has ended, or there will be none."""
    if row.state is SendState.SENDING:
        return False
    return row.attempts != before.attempts or row.state not in (SendState.QUEUED, before.state) or row.finished > 0


def _secrets(stage: Stage, engine: Engine, transcripts: list[str]) -> list[str]:
    places = [*transcripts, *(p.read_bytes().decode("latin-1") for p in engine.profile.glob("tintero.db*"))]
    return ["LEAK: the password was written down"] if any(PASSWORD in text for text in places) else []


def _described(row: Outgoing) -> str:
    reason = f" {row.reason}" if row.reason else ""
    return f"{row.state}{reason}"


def configs(row: Row) -> list[Config]:
    """All that the row applies to."""
    return [Config(*c) for c in itertools.product(row.where, row.people, row.pipelining)]


def one_config(row: Row) -> Config:
    """One of them, chosen so that neighbours differ."""
    possible = configs(row)
    return possible[(row.number * 5 + len(row.mark) * 7 + ord(row.mark[-1:] or "a")) % len(possible)]


def scene_configs(where: Iterable[Security] = Security) -> list[Config]:
    return [Config(*c) for c in itertools.product(where, (1, 3), (True, False))]


def one_scene_config(name: str) -> Config:
    possible = scene_configs(WHERE[name])
    return possible[sum(name.encode()) * 5 % len(possible)]


def perform(name: str, config: Config, stubborn: bool = False) -> Seen:
    """Run a row or a scene by name in a fresh profile; blocks."""
    since = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        if name in SCENES:
            wrong = run(SCENES[name][2](config, Path(folder)))
            return Seen(str(config), "as expected" if not wrong else "", "", wrong, time.monotonic() - since)
        row = next(r for r in ROWS if r.name == name)
        seen = run(run_row(row, config, Path(folder), stubborn=stubborn))
        return replace(seen, seconds=time.monotonic() - since)
