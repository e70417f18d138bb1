"""The kills of `kills.py` in the middle of sending 25 MB over a slow line to a real Postfix."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from kill_ways import Way
from kills import Kind, Runner, Tally, Target
from real_servers import RealServers
from slow_line import SlowLine

LARGE = 25_000_000  # octets of the attachment
RATE = 50_000_000  # octets a second over the slow line
DELAY = 0.05  # seconds that every answer takes


def postfix_target(servers: RealServers, line: SlowLine, secret: Path) -> Target:
    before = servers.copies()

    async def quiet() -> None:
        await line.quiet()
        await asyncio.to_thread(servers.wait_quiet)

    account = (
        "--address", servers.env["USER1"], "--host", "localhost", "--port", line.port, "--security", "starttls",
        "--ca-file", servers.env["CA_FILE"], "--password-command", f"cat '{secret}'",
    )  # fmt: skip
    return Target(account, quiet, lambda name, address: len(servers.delivered(name)), lambda: servers.copies() - before)


async def kill_and_count(servers: RealServers, folder: Path, ways: Sequence[Way]) -> Tally:
    """Send one message for each way, disturb it so, and count what arrived in the end."""
    secret = folder / "secret"
    secret.write_text(servers.env["PASS1"])
    kind = Kind("large", (servers.env["USER2"],), is_large=True)
    async with SlowLine(int(servers.env["SMTP_STARTTLS"]), RATE, DELAY) as line:
        runner = Runner(postfix_target(servers, line, secret), folder, LARGE)
        await runner.add_account()
        for way in ways:
            await runner.disturb(kind, way)
        return await runner.verdict()
