"""How fast a provider lets an account send."""

from __future__ import annotations

from dataclasses import dataclass

MOST_A_MINUTE = 6000
MOST_AT_ONCE = 10_000
MOST_LINES = 4


@dataclass(frozen=True)
class Pace:
    """`a_minute` messages leave in any 60 seconds, with at most `at_once` recipients of one transaction; 0: no limit
    of ours. A message with more recipients goes in several transactions, each of which counts. `lines` connections
    stand at once when much waits; 0: as many as the provider is known to allow.
    """

    a_minute: int = 0
    at_once: int = 0
    lines: int = 0
