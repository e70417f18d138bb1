"""Kill the program at random moments of a send, start it again, and count what arrived.

    python tests/kill_runner.py --kills 1000 --seed 7

A server that reads slowly and takes its time to answer receives messages of some megabytes from
`tintero-cli`, which is killed (SIGKILL) again and again. Afterwards every message whose command said
that it was stored, or that left a row in the outbox, must have arrived exactly once, or be UNCERTAIN
and not be sent again by itself.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import random
import re
import socket
import sqlite3
import sys
import tempfile
import time
from asyncio.subprocess import DEVNULL, PIPE
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

TOP = Path(__file__).resolve().parent.parent
SIZE = 8_000_000  # octets of the attachment
UPLOAD_SECONDS = 0.3
ANSWER_SECONDS = 0.1
KILL_BETWEEN = (0.25, 0.9)  # seconds after the start of the program; a send takes about as long
_MESSAGE_ID = re.compile(rb"^Message-ID: *(<[^>]+>)", re.MULTILINE | re.IGNORECASE)


class SlowSink:
    """A mail server that counts what it accepted, by Message-ID."""

    def __init__(self, chance: random.Random) -> None:
        self.accepted: Counter[str] = Counter()
        self.port = 0
        self._chance = chance
        self._open: set[asyncio.Task[None]] = set()

    async def start(self) -> asyncio.Server:
        listening = socket.create_server(("127.0.0.1", 0))
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 16)  # else the kernel takes it all at once
        server = await asyncio.start_server(self._serve, sock=listening, limit=1 << 16)
        self.port = server.sockets[0].getsockname()[1]
        return server

    async def quiet(self) -> None:
        """All connections have been read to their end."""
        while self._open:
            await asyncio.wait(self._open)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            await self._converse(reader, writer)
        self._open.discard(task)
        writer.transport.abort()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 slow.example.test\r\n")
        while line := await reader.readline():
            verb = line[:4].upper()
            if verb == b"EHLO":
                writer.write(b"250-slow.example.test\r\n250-PIPELINING\r\n250 SIZE 100000000\r\n")
            elif verb == b"DATA":
                writer.write(b"354 go ahead\r\n")
                message_id = await self._read_text(reader)
                await asyncio.sleep(self._chance.uniform(0, ANSWER_SECONDS))
                self.accepted[message_id] += 1  # from here on the server is responsible, whoever hears of it
                writer.write(b"250 2.0.0 accepted\r\n")
            elif verb == b"QUIT":
                writer.write(b"221 bye\r\n")
                return
            else:
                writer.write(b"250 ok\r\n")

    async def _read_text(self, reader: asyncio.StreamReader) -> str:
        head, tail, started, count = b"", b"", time.monotonic(), 0
        while not tail.endswith(b"\r\n.\r\n"):
            piece = await reader.read(1 << 16)
            if not piece:
                raise asyncio.IncompleteReadError(b"", None)
            count += len(piece)
            head, tail = (head + piece)[:4096], (tail + piece)[-5:]
            ahead = UPLOAD_SECONDS * count / (SIZE * 4 / 3) - (time.monotonic() - started)
            if ahead > 0:
                await asyncio.sleep(ahead)
        found = _MESSAGE_ID.search(head)
        assert found is not None
        return found[1].decode()


@dataclass
class Tally:
    """What happened. `lost`, `doubled` and `untrue` name messages and must stay empty."""

    kills: int = 0
    too_late: int = 0
    never_stored: int = 0
    states: Counter[str] = field(default_factory=Counter)
    phases: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    untrue: list[str] = field(default_factory=list)


class Runner:
    def __init__(self, folder: Path, seed: int) -> None:
        self._chance = random.Random(seed)
        self._profile = folder / "profile"
        self._attachment = folder / "attachment.bin"
        self._attachment.write_bytes(self._chance.randbytes(SIZE))
        self._sink = SlowSink(self._chance)
        self.tally = Tally()

    async def run(self, kills: int) -> Tally:
        """Kill that often, then look whether everything came out right."""
        server = await self._sink.start()
        try:
            await self._finish(
                "account", "add", "--address", "me@example.test", "--host", "127.0.0.1",
                "--port", str(self._sink.port), "--security", "none",
            )  # fmt: skip
            while self.tally.kills < kills:
                await self._round()
        finally:
            server.close()
        await self._verdict()
        return self.tally

    async def _round(self) -> None:
        before = len(self._stored())
        send = ("send", "--to", "you@example.test", "--subject", "x", "--attach", str(self._attachment))
        await self._killed(*send)
        stored = self._stored()
        if len(stored) == before:
            self.tally.never_stored += 1
            return
        self.tally.phases[stored[-1]] += 1
        if self._chance.random() < 0.5:
            await self._killed("outbox", "run")
        if stored[-1] != "SENT":
            await self._finish("outbox", "run")
            await self._sink.quiet()

    async def _killed(self, *words: str) -> None:
        """Start the program and kill it at some moment, perhaps after its end."""
        process = await self._started(*words)
        try:
            await asyncio.wait_for(process.wait(), self._chance.uniform(*KILL_BETWEEN))
            self.tally.too_late += 1
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):  # it ended by itself at this very moment
                process.kill()
            await process.wait()
            self.tally.kills += 1
        await self._sink.quiet()

    async def _finish(self, *words: str) -> bytes:
        process = await self._started(*words)
        out, _ = await process.communicate()
        return out

    async def _started(self, *words: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable, "-m", "app.cli", "--json", "--profile", str(self._profile), *words,
            cwd=TOP, stdin=DEVNULL, stdout=PIPE, stderr=DEVNULL,
        )  # fmt: skip

    def _stored(self) -> list[str]:
        """State and phase of each message, as the killed program left it."""
        with contextlib.closing(sqlite3.connect(self._profile / "tintero.db")) as database:
            return [f"{s} {p}".strip() for s, p in database.execute("SELECT state, phase FROM outgoing ORDER BY id")]

    async def _rows(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = json.loads(await self._finish("outbox", "list"))
        return rows

    async def _verdict(self) -> None:
        for row in await self._rows():
            state, times = row["state"], self._sink.accepted[row["message_id"]]
            self.tally.states[state] += 1
            if times > 1:
                self.tally.doubled.append(row["message_id"])
            elif state == "SENT" and times == 0:
                self.tally.lost.append(row["message_id"])
            elif state not in ("SENT", "UNCERTAIN"):
                self.tally.untrue.append(f"{row['message_id']} is {state}: {row['detail']}")


async def kill_and_count(folder: Path, kills: int, seed: int) -> Tally:
    return await Runner(folder, seed).run(kills)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        found = asyncio.run(kill_and_count(Path(name), given.kills, given.seed))
    print(found)
    sys.exit(bool(found.lost or found.doubled or found.untrue))
