"""Ways to end a program in the middle of its work, and to let its calls fail."""

from __future__ import annotations

import asyncio
import re
import shutil
import signal
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from program import Program, tell

CALLS = (
    "write", "pwrite64", "fsync", "fdatasync", "rename", "link", "linkat", "unlink", "ftruncate", "mkdir",
    "fcntl", "connect", "sendto", "sendmsg", "recvfrom",
)  # fmt: skip
"""What changes a disk, takes a lock, or tells a server something, and what hears from it."""
WATCH_SECONDS = 0.005


def traced() -> bool:
    """Whether a tracer is here that ends a program at a call that is named."""
    return shutil.which("strace") is not None


@dataclass(frozen=True)
class After:
    """SIGKILL a number of seconds after the start."""

    seconds: float
    under: Sequence[str] = ()

    async def moment(self, program: Program, known: int) -> None:
        await asyncio.sleep(self.seconds)


@dataclass(frozen=True)
class InPhase:
    """SIGKILL when the newest of more than the `known` rows is seen in a phase."""

    phase: str
    under: Sequence[str] = ()

    async def moment(self, program: Program, known: int) -> None:
        while not (len(rows := phases(program)) > known and rows[-1].endswith(self.phase)):
            await asyncio.sleep(WATCH_SECONDS)


@dataclass(frozen=True)
class Call:
    """The n-th (from 1) of the calls of one name that a thread makes. The tracer counts for each thread by itself."""

    name: str
    number: int


@dataclass(frozen=True)
class AtCall:
    """SIGKILL instead of a call, made by whichever thread comes there first."""

    call: Call

    @property
    def under(self) -> Sequence[str]:
        return _tracer(self.call.name, f"signal=KILL:when={self.call.number}")

    async def moment(self, program: Program, known: int) -> None:
        await asyncio.Event().wait()  # the tracer does it


@dataclass(frozen=True)
class Failing:
    """No kill: a call fails, and all after it in the same thread if `for_good`."""

    error: str
    call: Call
    for_good: bool = False

    @property
    def under(self) -> Sequence[str]:
        return _tracer(self.call.name, f"error={self.error}:when={self.call.number}{'+' * self.for_good}")

    async def moment(self, program: Program, known: int) -> None:
        await asyncio.Event().wait()


Way = After | InPhase | AtCall | Failing


def phases(program: Program) -> list[str]:
    """State and phase of each message, as the database tells now."""
    rows = program.stored("SELECT state, phase FROM outgoing ORDER BY id")
    return [f"{state} {phase}".strip() for state, phase in rows]


async def calls_of(program: Program, words: Sequence[object], names: Sequence[str] = CALLS) -> list[Call]:
    """The calls of these names that a command makes when nothing disturbs it."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "calls"
        process = await program.start(*words, under=_recorder(log, names))
        await process.communicate()
        made = Counter(re.findall(r"^(\d+) +(\w+)\(", log.read_text("utf-8", "replace"), re.MULTILINE))
    most = {name: max((n for (_, made_name), n in made.items() if made_name == name), default=0) for name in names}
    return [Call(name, number) for name in names for number in range(1, most[name] + 1)]


async def ended(process: asyncio.subprocess.Process) -> tuple[bytes, bytes]:
    """What it had said, after it was killed if it still ran."""
    tell(process, signal.SIGKILL)
    return await process.communicate()


def _recorder(log: Path, names: Sequence[str]) -> Sequence[str]:
    return ("strace", "-f", "-qq", "-o", str(log), "-e", f"trace={','.join(names)}")


def _tracer(name: str, injection: str) -> Sequence[str]:
    return ("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={name}", "-e", f"inject={name}:{injection}")
