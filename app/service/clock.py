"""Two clocks: what the calendar says, and how much time really passed."""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter, defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass

from app.service.delivery.backoff import MINUTE


def steady_seconds() -> float:
    """Seconds that no clock step changes; a suspended machine counts where the system can tell."""
    if sys.platform == "linux":  # time.monotonic stands still while suspended
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    else:
        return time.monotonic()


@dataclass(frozen=True)
class Clock:
    """`wall` is seconds since the epoch, for schedules; `steady` has no fixed start, for waits."""

    wall: Callable[[], float] = time.time
    steady: Callable[[], float] = steady_seconds


class Waits:
    """The waits that began in this process, held against both clocks.

    A back-off is stored in the row as a wall-clock time so that it outlives the program. While the
    program lives, the steady clock has the last word: a clock step neither shortens nor prolongs it.
    `failures` counts those of each account in a row: whichever of its messages tries next, the account
    waits longer. Lanes ask from the loop and, while they choose, from the thread of the database.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.failures: Counter[int] = Counter()
        self._until: dict[int, tuple[float, float]] = {}
        self._sent: defaultdict[int, deque[float]] = defaultdict(deque)
        self._sending = threading.Lock()  # whoever looks at what was sent forgets what is old as well

    def begin(self, key: int, next_attempt: float, seconds: float) -> None:
        """The message `key` waits; `next_attempt` is what its row says."""
        self._until[key] = (next_attempt, self._clock.steady() + seconds)

    def sends(self, account_id: int) -> None:
        """A message of this account goes on its way now."""
        with self._sending:
            self._sent[account_id].append(self._clock.steady())

    def held(self, account_id: int, a_minute: int) -> float:
        """Seconds until an account that may send so many messages `a_minute` has one left; 0: now, or no limit."""
        with self._sending:
            sent, now = self._sent[account_id], self._clock.steady()
            while sent and now - sent[0] >= MINUTE:
                sent.popleft()
            return MINUTE - (now - sent[-a_minute]) if 0 < a_minute <= len(sent) else 0.0

    def end(self, key: int) -> None:
        """Forget the wait of this message."""
        self._until.pop(key, None)

    def remaining(self, key: int, next_attempt: float, not_before: float) -> float:
        """Seconds until the message may go; 0 or less: now.

        A row whose `next_attempt` was changed by someone else follows the wall clock.
        """
        now = self._clock.wall()
        wait = next_attempt - now
        if (known := self._until.get(key)) and known[0] == next_attempt:
            wait = known[1] - self._clock.steady()
        return max(wait, not_before - now)

    def known(self) -> list[int]:
        """The messages that wait by the steady clock."""
        return list(self._until)

    def over(self) -> list[int]:
        """The messages whose wait has passed by the steady clock, whatever the wall clock says."""
        now = self._clock.steady()
        known = list(self._until.items())  # at once: waits begin and end meanwhile
        return [key for key, (_, until) in known if until <= now]
