"""A server that does anything at random: letters, restarts and a person's acts, from one seed.

    python tests/fault_storm.py --storms 500 --seed 1

For up to six attempts every point of every conversation may go wrong; then the server is healed. Whatever
happened, each recipient gets each message once, or the outbox says that nobody can know.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import tempfile
import time
from collections import Counter
from pathlib import Path

from fault_engine import audit, engine_on, settled
from fault_rows import Config, Expect, Row, line
from fault_run import scene_configs
from fault_server import FaultConversation, FaultServer, accept, cut, pause
from fault_stage import Stage
from servers import DROP, HANG, RESET, Action, Conversation
from virtual_time import run

from app.engine import Engine
from app.model.outgoing import Outgoing, SendState

os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

_LOST: tuple[Action, ...] = (DROP, RESET, HANG, cut, (pause(20), DROP))
_NONSENSE: tuple[Action, ...] = (line("garbage"), line("354 go on"), b"250-half\r\n", line("421 4.3.2 closing"))
_LATER: tuple[Action, ...] = (line("450 4.2.0 busy"), line("451 4.7.1 greylisted"), line("452 4.5.3 too many"))
_NEVER: tuple[Action, ...] = (line("550 5.1.1 no"), line("554 5.7.1 no"), line("552 5.3.4 no"))
_ODD_SUCCESS: tuple[Action, ...] = (line("250 ok") * 2, (line("250 ok"), DROP), (line("250 ok"), RESET), b"251\n")
_AT_END: tuple[Action, ...] = (
    (accept, DROP),
    (accept, RESET),
    (accept, b"25", DROP),
    (accept, line("garbage")),
    (accept, HANG),
    (line("250 ok") + line("421 bye"), DROP),
)
POINTS: dict[str, tuple[Action, ...]] = {
    "GREETING": (*_LOST, line("421 4.3.2 busy"), line("garbage"), line("554 no")),
    "EHLO": (*_LOST, *_NONSENSE, line("502 what?"), line("221 bye")),
    "STARTTLS": (*_LOST, line("454 later"), line("220 go") + line("250 injected")),
    "MAIL": (*_LOST, *_NONSENSE, *_LATER, *_NEVER, *_ODD_SUCCESS),
    "RCPT": (*_LOST, *_NONSENSE, *_LATER, *_NEVER, *_LATER, *_NEVER, line("251 ok"), line("421 4.3.2 closing")),
    "DATA": (*_LOST, *_NONSENSE, *_LATER, *_NEVER, (line("354 go"), RESET)),
    "END": (*_LOST, *_NONSENSE, *_LATER, *_NEVER, *_ODD_SUCCESS, *_AT_END),
    "RSET": (*_LOST, line("502 no")),
    "QUIT": (*_LOST, line("500 what?")),
}


class StormServer(FaultServer):
    """Asks `dice` at every point until it is healed."""

    dice: random.Random
    rage = 0.0

    def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Conversation:
        return _StormConversation(self, reader, writer)

    async def heal(self) -> None:
        self.rage = 0.0
        await super().heal()


class _StormConversation(FaultConversation):
    server: StormServer

    def action(self, verb: str, argument: str) -> Action | None:
        dice = self.server.dice
        if verb in POINTS and dice.random() < self.server.rage:
            return dice.choice(POINTS[verb])
        return None


async def storm(seed: int, folder: Path) -> tuple[list[str], Counter[str]]:
    """What was wrong, and the states that the messages went through."""
    dice = random.Random(seed)
    config: Config = dice.choice(scene_configs())
    stage, problems, met = Stage(Row(0, "", "", Expect.S), config, folder), [], Counter[str]()
    plain = stage.server()
    server = StormServer(
        security=plain.security, context=plain.context, good_context=plain.context, extensions=plain.extensions
    )
    server.dice, server.rage = dice, dice.choice((0.05, 0.15, 0.3))
    repeated: Counter[int] = Counter()  # how often the person had an uncertain message sent again
    async with server:
        rows: list[Outgoing] = []
        for life in range(dice.randint(1, 3)):
            async with engine_on(folder / "profile", stage.keys) as engine:
                if not life:
                    await engine.accounts.add(stage.account(server), None)
                for _ in range(dice.randint(1, 3) if life < 2 else 0):
                    rows.append(await engine.outbox.queue(stage.letter()))
                await asyncio.sleep(dice.choice((0.1, 3, 70, 700, 4000)))
                rows = [await _looked_at(engine, row, server, problems, met, repeated) for row in rows]
                if dice.random() < 0.5:
                    await _act(engine, dice.choice(rows), dice, repeated)
                    await asyncio.sleep(dice.choice((0.1, 5)))
        async with engine_on(folder / "profile", stage.keys) as engine:
            await server.heal()
            for row in rows:
                await _finish(engine, row, server, problems, met, repeated)
    return [f"seed {seed} ({config}): {problem}" for problem in problems], met


async def _looked_at(
    engine: Engine, row: Outgoing, server: FaultServer, problems: list[str], met: Counter[str], repeated: Counter[int]
) -> Outgoing:
    row = await engine.outbox.get(row.id)
    met[row.state] += 1
    if row.state is not SendState.SENDING:
        problems += [f"message {row.id}: {p}" for p in audit(server, row, asked_again=repeated[row.id])]
    return row


async def _act(engine: Engine, row: Outgoing, dice: random.Random, repeated: Counter[int]) -> None:
    """Now and then a person does something."""
    row = await engine.outbox.get(row.id)
    if row.state in (SendState.QUEUED, SendState.NEEDS_USER, SendState.FAILED):
        await engine.outbox.retry(row.id)
    elif row.state is SendState.UNCERTAIN and dice.random() < 0.5:
        repeated[row.id] += 1
        await engine.outbox.send_again(row.id)


async def _finish(
    engine: Engine,
    row: Outgoing,
    server: FaultServer,
    problems: list[str],
    met: Counter[str],
    repeated: Counter[int],
) -> None:
    """With the healed server: what waits goes by itself, what needs a person goes when told, nothing else moves."""
    moving = (SendState.QUEUED, SendState.SENDING)
    row = await settled(engine, row.id, lambda r: r.state not in moving or not (r.next_attempt or r.phase))
    if row.state in (SendState.NEEDS_USER, SendState.FAILED, SendState.QUEUED):
        await engine.outbox.retry(row.id)
        row = await settled(engine, row.id, lambda r: r.state is SendState.SENT)
    await asyncio.sleep(0)
    row = await _looked_at(engine, row, server, problems, met, repeated)
    if row.state not in (SendState.SENT, SendState.UNCERTAIN):
        problems.append(f"message {row.id} is {row.state} {row.reason}: {row.detail}")


def blow(seed: int) -> tuple[list[str], Counter[str]]:
    """One storm in a fresh profile; blocks."""
    with tempfile.TemporaryDirectory(prefix="storm-") as folder:
        return run(storm(seed, Path(folder)))


def main() -> int:
    parser = argparse.ArgumentParser(prog="fault_storm", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--storms", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    since, total, wrong = time.monotonic(), Counter[str](), 0
    for seed in range(chosen.seed, chosen.seed + chosen.storms):
        problems, met = blow(seed)
        total += met
        wrong += bool(problems)
        for problem in problems:
            print(problem, flush=True)
    print(f"{chosen.storms} storms, {wrong} wrong, {dict(total)}, {time.monotonic() - since:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
