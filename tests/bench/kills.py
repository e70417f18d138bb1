"""Killed at random moments of a 25 MB send to a real Postfix, and with --long at every call on the way to a sink.

The baseline of the ratio is the number of kills: it says how often a kill left doubt or worse.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
from pathlib import Path

from tests.bench.figures import line

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # tests import each other's tools by plain names

from kill_ways import After
from kills import Tally, long_run
from kills_postfix import kill_and_count
from real_servers import running_servers, unavailable

KILL_BETWEEN = (0.2, 2.4)  # seconds after the start of the program; an undisturbed send ends within these


def tell(name: str, tally: Tally) -> None:
    print(f"   {tally}")
    line(f"   {name}: {tally.kills} kills, {len(tally.wrong)} messages lost or doubled; those or UNCERTAIN for each",
         len(tally.wrong) + tally.states["UNCERTAIN"], max(tally.kills, 1))  # fmt: skip


def sweep() -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(long_run(Path(folder), tell))


def main(*, long: bool) -> None:
    """Ten kills of a send to Postfix, or a hundred and the sweep."""
    if long:
        sweep()
    if reason := unavailable():
        print(f"   Postfix: skipped: {reason}")
        return
    chance = random.Random()
    ways = [After(chance.uniform(*KILL_BETWEEN)) for _ in range(100 if long else 10)]
    with running_servers() as servers, tempfile.TemporaryDirectory() as folder:
        tell("Postfix", asyncio.run(kill_and_count(servers, Path(folder), ways)))
