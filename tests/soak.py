"""Thousands of messages through a server that fails at random, sent by a program that is killed again and again.

    python -m tests.soak [--messages 10000] [--kills 40] [--seed 1]

Afterwards each message that was said to be safe is there; what the outbox calls SENT was accepted once, what it calls
UNCERTAIN at most once; and the program that sent the last of them has grown neither in memory nor in handles.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import re
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

from fault_server import accept
from outbox_scene import SHORT, add_account, letter
from servers import DROP, RESET, Action, Conversation, SmtpServer

from app.engine import Engine
from app.model.account import Security, Server
from app.model.outgoing import SendState

HASTE = 300.0  # times as fast as the calendar: a back-off of a minute takes a fifth of a second
LOOK = 0.25  # seconds between two looks of the program that sends
MEMORY, HANDLES = 20.0, 8  # megabytes and files that it may grow by
_TROUBLE: dict[str, tuple[Action, ...]] = {
    "GREETING": (DROP, RESET, b"421 4.3.2 busy\r\n"),
    "EHLO": (DROP,),
    "MAIL": (DROP, RESET, b"451 4.3.0 later\r\n", b"421 4.3.2 closing\r\n"),
    "RCPT": (DROP, b"450 4.2.0 busy\r\n", b"452 4.5.3 too many\r\n"),
    "DATA": (DROP, RESET, b"451 4.3.0 later\r\n"),
    "END": (DROP, RESET, (accept, DROP), (accept, RESET), b"451 4.3.0 later\r\n"),
}
_MESSAGE_ID = re.compile(rb"^Message-ID:\s*(<[^>\r\n]+>)", re.MULTILINE | re.IGNORECASE)


class SoakServer(SmtpServer):
    """Fails at `rage` of all points; remembers how often it took each message for whom, and nothing else of it."""

    def __init__(self, dice: random.Random, rage: float) -> None:
        super().__init__()
        self.dice, self.rage = dice, rage
        self.taken: Counter[tuple[str, str]] = Counter()

    def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Conversation:
        self.commands.clear()
        self.conversations.clear()
        return _Moody(self, reader, writer)


class _Moody(Conversation):
    server: SoakServer

    def action(self, verb: str, argument: str) -> Action | None:
        dice = self.server.dice
        return dice.choice(_TROUBLE[verb]) if verb in _TROUBLE and dice.random() < self.server.rage else None

    def accept(self) -> None:
        if self.pending is not None and (found := _MESSAGE_ID.search(self.pending.body)):
            self.server.taken.update((found[1].decode(), address) for address in self.pending.recipients)
        self.pending = None


@dataclass
class Report:
    """What became of the messages, by state; what is wrong; and how the last program grew."""

    states: Counter[str]
    problems: list[str]
    kills: int
    seconds: float
    megabytes: float
    handles: int


async def soak(messages: int, kills: int, seed: int, profile: Path) -> Report:
    """Let programs send `messages` over `profile`, killing `kills` of them."""
    dice, begin = random.Random(seed), time.monotonic()
    safe: set[str] = set()
    samples: list[tuple[float, int]] = []
    async with SoakServer(random.Random(seed + 1), 0.02) as server:
        epoch, killed = time.time(), 0
        while True:
            life = dice.uniform(0.8, 2.5) if killed < kills else None
            samples.clear()
            done = await _live(profile, server.port, messages, epoch, life, safe, samples)
            if done:
                break
            killed += 1
        states, problems = await _judge(profile, server, safe, messages)
    third = samples[len(samples) // 3 :] or [(0.0, 0)]
    grown = third[-1][0] - third[0][0], third[-1][1] - third[0][1]
    if grown[0] > MEMORY or grown[1] > HANDLES:
        problems.append(f"the program grew by {grown[0]:.1f} MB and {grown[1]} handles")
    return Report(states, problems, killed, time.monotonic() - begin, *grown)


async def _live(
    profile: Path,
    port: int,
    messages: int,
    epoch: float,
    life: float | None,
    safe: set[str],
    samples: list[tuple[float, int]],
) -> bool:
    """One program, until it is done (True) or killed after `life` seconds."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(Path(__file__)), "--child", str(profile), str(port), str(messages), str(epoch),
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None

    async def listen() -> bool:
        assert process.stdout is not None
        while line := await process.stdout.readline():
            if not line.endswith(b"\n"):
                break  # killed in the middle of a word
            said = json.loads(line)
            if "safe" in said:
                safe.add(said["safe"])
            elif "mb" in said:
                samples.append((said["mb"], said["handles"]))
            else:
                return True
        return False

    try:
        return await asyncio.wait_for(asyncio.shield(listening := asyncio.ensure_future(listen())), life)
    except TimeoutError:
        os.kill(process.pid, signal.SIGKILL)  # `process.kill` would reap it behind the back of who waits for it
        return await listening  # what it had said before counts
    finally:
        if (status := await process.wait()) not in (0, -signal.SIGKILL):
            raise RuntimeError(f"the program that sends ended with {status}")


async def _judge(profile: Path, server: SoakServer, safe: set[str], messages: int) -> tuple[Counter[str], list[str]]:
    engine = await Engine.open(profile)
    try:
        rows = {row.message_id: row for row in await engine.outbox.all()}
    finally:
        await engine.stop()
    problems = [f"{name} was safe and is gone" for name in safe - rows.keys()]
    if len(rows) < messages:
        problems.append(f"{len(rows)} messages instead of {messages}")
    for name, row in rows.items():
        times = [server.taken[name, address] for address in row.envelope.recipients]
        if row.state is SendState.SENT and set(times) != {1}:
            problems.append(f"{name} is SENT and was taken {times} times")
        elif row.state is SendState.UNCERTAIN and max(times) > 1:
            problems.append(f"{name} is UNCERTAIN and was taken {times} times")
        elif row.state not in (SendState.SENT, SendState.UNCERTAIN):
            problems.append(f"{name} is {row.state} {row.reason}: {row.detail}")
    return Counter(row.state.value for row in rows.values()), problems


async def _child(profile: Path, port: int, messages: int, epoch: float) -> None:
    """Queue what is missing, send, say what is safe and how large this process is, end when nothing is left."""
    engine = await Engine.open(
        profile,
        clock=lambda: epoch + (time.time() - epoch) * HASTE,
        steady=lambda: time.monotonic() * HASTE,
        limits=SHORT,
    )
    await engine.preferences.change(undo_seconds=0)
    accounts = await engine.accounts.all()
    account = accounts[0] if accounts else await add_account(engine, Server("127.0.0.1", port, Security.NONE))
    engine.start()
    queueing = asyncio.ensure_future(_queue(engine, messages))
    while not queueing.done() or await engine.accounts.waiting(account.id):
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        megabytes = pages * os.sysconf("SC_PAGESIZE") / 1e6
        _say(mb=megabytes, handles=len(os.listdir("/proc/self/fd")))
        await asyncio.sleep(LOOK)
        await engine.outbox.network_returned()  # its clock runs faster than its sleep: wake it up
    await queueing
    await engine.stop()
    _say(done=True)


async def _queue(engine: Engine, messages: int) -> None:
    for number in range(len(await engine.outbox.all()), messages):
        row = await engine.outbox.queue(letter("bob@example.test", "eve@example.test", subject=f"Number {number}"))
        _say(safe=row.message_id)


def _say(**words: object) -> None:
    print(json.dumps(words), flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(prog="soak", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--child", nargs=4, metavar=("PROFILE", "PORT", "MESSAGES", "EPOCH"), help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.child:
        profile, port, messages, epoch = chosen.child
        asyncio.run(_child(Path(profile), int(port), int(messages), float(epoch)))
        return 0
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        found = asyncio.run(soak(chosen.messages, chosen.kills, chosen.seed, Path(folder)))
    for problem in found.problems[:50]:
        print(problem)
    print(
        f"{chosen.messages} messages, {found.kills} kills, {dict(found.states)}, {len(found.problems)} problems,"
        f" grown by {found.megabytes:.1f} MB and {found.handles} handles, {found.seconds:.0f} s"
    )
    return 1 if found.problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
