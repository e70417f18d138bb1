"""When a message leaves, as whoever presses Send wants it."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple


class Way(Enum):
    """USUAL leaves a moment to undo, NOW leaves none. LATER is kept here until its time, AT_SERVER handed over now."""

    USUAL = auto()
    NOW = auto()
    LATER = auto()
    AT_SERVER = auto()


class Departure(NamedTuple):
    """`at` is the earliest moment (seconds since the epoch) of what goes LATER, or stays AT_SERVER until then."""

    way: Way = Way.USUAL
    at: float = 0.0


USUAL, NOW = Departure(), Departure(Way.NOW)
