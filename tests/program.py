"""`tintero-cli` as its own process, the way other programs run it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sqlite3
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TOP = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Ended:
    """What a command left behind."""

    words: tuple[str, ...]
    status: int
    out: bytes
    err: bytes

    @property
    def lines(self) -> list[Any]:
        """Standard output, each line of it an object."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def result(self) -> Any:
        return self.lines[-1]

    @property
    def sentence(self) -> str:
        """What was complained about: exactly one line of standard error, and no traceback."""
        [line] = self.err.decode().splitlines()
        assert "Traceback" not in line
        return line

    @property
    def error(self) -> Any:
        """The complaint of a command with --json."""
        error = json.loads(self.sentence)
        assert {"kind", "detail", "retry"} <= set(error), error
        return error


def tell(process: asyncio.subprocess.Process, number: signal.Signals) -> None:
    """Send a signal to whom may have ended just now.

    Its own `kill` asks the system whether it has, and so takes the answer away from the loop's thread that waits for
    it: "Unknown child process".
    """
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(process.pid, number)


class Program:
    """Runs command lines on one profile. `environment` is added to our own."""

    def __init__(self, profile: Path, environment: Mapping[str, str] | None = None) -> None:
        self.profile = profile
        self.environment = dict(environment or {})

    async def __call__(self, *words: object, stdin: bytes | None = None) -> Ended:
        """Run to the end."""
        process = await self.start(*words, stdin=PIPE if stdin is not None else DEVNULL)
        try:
            out, err = await process.communicate(stdin)
        except asyncio.CancelledError:
            tell(process, signal.SIGKILL)
            await process.wait()
            raise
        return Ended(tuple(map(str, words)), process.returncode or 0, out, err)

    async def start(
        self, *words: object, stdin: int = DEVNULL, under: Sequence[str] = ()
    ) -> asyncio.subprocess.Process:
        """Start and leave running, perhaps `under` the command of a tracer."""
        return await asyncio.create_subprocess_exec(
            *under, sys.executable, "-m", "app.cli", "--profile", str(self.profile), *map(str, words),
            cwd=TOP, stdin=stdin, stdout=PIPE, stderr=PIPE, env={**os.environ, **self.environment},
        )  # fmt: skip

    def stored(self, question: str) -> list[tuple[Any, ...]]:
        """What the database of the profile answers, whoever uses it meanwhile."""
        path = (self.profile / "tintero.db").absolute()
        with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
            return database.execute(question).fetchall()

    async def rows(self) -> list[dict[str, Any]]:
        """The outbox, the newest first."""
        ended = await self("--json", "outbox", "list")
        assert ended.status == 0, ended
        found: list[dict[str, Any]] = ended.result
        return found
