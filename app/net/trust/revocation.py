"""What is known of certificates being taken back by who issued them, remembered for a day.

Nothing here asks the network itself: `find` does (see `app.net.trust.ocsp`), and never raises for the world's faults.
No answer is no fault of the server: it is said, and nothing is refused for it. Only a proven "revoked" is refused, also
for a certificate that a person chose to trust: whoever issued it says that its key is in other hands.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Awaitable, Callable, Sequence

from app.model.check import Revocation

KEPT_SECONDS = 24 * 3600.0
SILENCE_SECONDS = 3600.0  # how long one that gave no answer is left alone by what is sent

Chain = Sequence[bytes]
"""DER, the server's certificate first."""
Find = Callable[[Chain], Awaitable[Revocation]]


class Revocations:
    """The answers of one engine, by certificate."""

    def __init__(self, find: Find, clock: Callable[[], float] = time.monotonic) -> None:
        self._find, self._clock = find, clock
        self._kept: dict[bytes, tuple[float, Revocation]] = {}

    async def ask(self, chain: Chain, seconds: float) -> Revocation:
        """Ask now, whatever was said before. UNKNOWN after `seconds`."""
        found = Revocation.UNKNOWN
        try:
            async with asyncio.timeout(seconds):
                found = await self._find(chain)
        except TimeoutError:
            found = Revocation.UNKNOWN
        kept = SILENCE_SECONDS if found is Revocation.UNKNOWN else KEPT_SECONDS
        self._kept[_name(chain)] = self._clock() + kept, found
        return found

    async def recall(self, chain: Chain, seconds: float) -> Revocation:
        """What is known already, else as `ask`: at most once a day for a certificate, so that sending stays quick."""
        now = self._clock()
        self._kept = {name: kept for name, kept in self._kept.items() if now < kept[0]}
        kept = self._kept.get(_name(chain))
        return kept[1] if kept is not None else await self.ask(chain, seconds)


def _name(chain: Chain) -> bytes:
    return hashlib.sha256(chain[0]).digest()
