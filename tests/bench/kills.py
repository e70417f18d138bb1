"""Killed at random moments of a 25 MB send to a real Postfix: what was lost, sent twice, or not known.

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

from kills import KILL_BETWEEN, kill_and_count
from real_servers import running_servers, unavailable


def main(*, long: bool) -> None:
    """Ten kills, or a hundred."""
    if reason := unavailable():
        print(f"   skipped: {reason}")
        return
    chance = random.Random()
    moments: list[float | str] = [chance.uniform(*KILL_BETWEEN) for _ in range(100 if long else 10)]
    with running_servers() as servers, tempfile.TemporaryDirectory() as folder:
        tally = asyncio.run(kill_and_count(servers, Path(folder), moments))
    print(f"   {tally}")
    wrong = len(tally.doubled) + len(tally.lost) + len(tally.untrue)
    line(f"   {tally.kills} kills, {wrong} messages lost or doubled: those or UNCERTAIN for each kill",
         wrong + tally.states["UNCERTAIN"], max(tally.kills, 1))  # fmt: skip
