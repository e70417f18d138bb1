"""The kills of a long run as a page for the repository."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Protocol

HEAD = """# Kills: the program ended in the middle of its work, and what arrived

Made by `python tests/kills.py --long --write`; do not edit. The program is killed with SIGKILL by the clock, and, by a
tracer, instead of every single call with which it changes a disk, takes a lock, or speaks to a server; three in ten of
the restarts are killed as well. Then it is started in peace. Messages are small, large (8 MB over a slow line), to one
recipient and to three, one of which the server puts off every other time, as DATA and as chunks (BDAT). In the last
line nothing is killed: the calls fail instead (disk full, read errors, read-only), once or from then on.

Every message of which a row was left, or of which the program had said that it was queued, must have arrived once at
each recipient, or be UNCERTAIN and never be sent again by itself. UNCERTAIN is allowed only where the end of the text
may have been said and no answer was stored.

| run | kills | ended by itself | never stored | SENT | UNCERTAIN | lost | doubled | untrue |
|---|---|---|---|---|---|---|---|---|
"""


class Counted(Protocol):
    """What a run counted: `kills.Tally`."""

    kills: int
    too_late: int
    never_stored: int
    killed_in: Counter[str]
    states: Counter[str]
    lost: list[str]
    doubled: list[str]
    untrue: list[str]


def report(done: Sequence[tuple[str, Counted]]) -> str:
    """The page: a line for each run, their sum, and the states that kills met."""
    lines = [_line(name, [tally]) for name, tally in done]
    every = [tally for _, tally in done]
    met = sum((tally.killed_in for tally in every), Counter[str]())
    states = ", ".join(f"{state} {number:,}" for state, number in met.most_common())
    return f"{HEAD}{''.join(lines)}{_line('**all**', every)}\nWhat the row said right after: {states}.\n"


def _line(name: str, tallies: Sequence[Counted]) -> str:
    sums = (
        sum(t.kills for t in tallies), sum(t.too_late for t in tallies), sum(t.never_stored for t in tallies),
        sum(t.states["SENT"] for t in tallies), sum(t.states["UNCERTAIN"] for t in tallies),
        sum(len(t.lost) for t in tallies), sum(len(t.doubled) for t in tallies), sum(len(t.untrue) for t in tallies),
    )  # fmt: skip
    return f"| {name} | {' | '.join(f'{number:,}' for number in sums)} |\n"
