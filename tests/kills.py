"""Kill the program in the middle of sending 25 MB to a real Postfix, start it again, count what arrived.

`tintero-cli` sends over a slow line and is killed (SIGKILL), then `outbox run` goes on. Afterwards the
mailbox is counted by Message-ID: a message of which a row was left must have arrived once, or be
UNCERTAIN and not be sent again by itself; one without a row must not have arrived.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from program import Program
from real_servers import RealServers
from slow_line import SlowLine

SIZE = 25_000_000  # octets of the attachment
RATE = 50_000_000  # octets a second over the slow line
DELAY = 0.05  # seconds that every answer takes
KILL_BETWEEN = (0.2, 2.4)  # seconds after the start of the program; an undisturbed send ends within these
WATCH_SECONDS = 0.005


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


class Runner:
    """Kills as told: at a number of seconds after the start, or when the row reaches a phase."""

    def __init__(self, servers: RealServers, folder: Path, line: SlowLine) -> None:
        self._servers, self._line = servers, line
        self._program = Program(folder / "profile")
        self._secret = folder / "secret"
        self._secret.write_text(servers.env["PASS1"])
        self._attachment = folder / "attachment.bin"
        self._attachment.write_bytes(random.Random(SIZE).randbytes(SIZE))
        self._before = servers.copies()
        self.tally = Tally()

    async def add_account(self) -> None:
        ended = await self._program(
            "account", "add", "--address", self._servers.env["USER1"], "--host", "localhost",
            "--port", self._line.port, "--security", "starttls", "--ca-file", self._servers.env["CA_FILE"],
            "--password-command", f"cat '{self._secret}'",
        )  # fmt: skip
        assert ended.status == 0, ended

    async def kill_once(self, moment: float | str) -> None:
        """One message: sent, killed, gone on with until nothing more can go."""
        before = len(self._stored())
        to = self._servers.env["USER2"]
        process = await self._program.start("send", "--to", to, "--attach", self._attachment)
        ended = asyncio.create_task(process.communicate())
        waiting = asyncio.create_task(self._reached(moment, before))
        await asyncio.wait({ended, waiting}, return_when=asyncio.FIRST_COMPLETED)
        if process.returncode is None:
            process.kill()
            self.tally.kills += 1
        else:
            self.tally.too_late += 1
        waiting.cancel()
        await asyncio.gather(ended, waiting, return_exceptions=True)
        await self._line.quiet()
        stored = self._stored()
        if len(stored) == before:
            self.tally.never_stored += 1
            return
        self.tally.killed_in[stored[-1]] += 1
        for (number,) in self._program.stored("SELECT id FROM outgoing WHERE state IN ('QUEUED', 'SENDING')"):
            await self._program("outbox", "retry", number)  # over any wait: it would be due some day

    async def verdict(self) -> Tally:
        """Let go whatever still goes by itself, then count what arrived."""
        await self._program("outbox", "run")
        await self._line.quiet()
        await asyncio.to_thread(self._servers.wait_quiet)
        strangers = self._servers.copies() - self._before
        for row in await self._program.rows():
            state, name = row["state"], row["message_id"]
            times = len(self._servers.delivered(name))
            strangers -= times
            self.tally.states[state] += 1
            if times > 1:
                self.tally.doubled.append(name)
            elif state == "SENT" and times == 0:
                self.tally.lost.append(name)
            elif state not in ("SENT", "UNCERTAIN"):
                self.tally.untrue.append(f"{name} is {state}: {row['detail']}")
        if strangers:
            self.tally.untrue.append(f"{strangers} messages arrived that the outbox knows nothing of")
        return self.tally

    async def _reached(self, moment: float | str, before: int) -> None:
        if not isinstance(moment, str):
            await asyncio.sleep(moment)
            return
        while not (len(stored := self._stored()) > before and stored[-1].endswith(moment)):
            await asyncio.sleep(WATCH_SECONDS)

    def _stored(self) -> list[str]:
        """State and phase of each message, as the database tells now."""
        rows = self._program.stored("SELECT state, phase FROM outgoing ORDER BY id")
        return [f"{state} {phase}".strip() for state, phase in rows]


async def kill_and_count(servers: RealServers, folder: Path, moments: list[float | str]) -> Tally:
    """Send one message for each moment, kill then, and count what arrived in the end."""
    async with SlowLine(int(servers.env["SMTP_STARTTLS"]), RATE, DELAY) as line:
        runner = Runner(servers, folder, line)
        await runner.add_account()
        for moment in moments:
            await runner.kill_once(moment)
        return await runner.verdict()
