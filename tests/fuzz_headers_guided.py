"""The same hostile drafts and the same judge as in `fuzz_headers`, with a fuzzer that looks where the code goes.

    python -m tests.fuzz_headers_guided [-runs=100000] [libFuzzer's other options]

Needs Atheris (`pip install atheris`), which no test of the suite does. Ends at the first fault and keeps the input
that led to it as `crash-…`.
"""

from __future__ import annotations

import random
import sys

import atheris

with atheris.instrument_imports(
    include=["app.message", "app.model", "app.net.submission.envelope", "app.net.submission.text"]
):
    from tests.fuzz_headers import hostile, identity_of, judged


class Given(random.Random):
    """Dice that fall as the fuzzer wants; behind the end of its octets they all show nought."""

    def __init__(self, octets: bytes) -> None:
        super().__init__(0)
        self._octets, self._place = octets, 0

    def getrandbits(self, bits: int) -> int:
        size = -(-bits // 8)
        taken = self._octets[self._place : self._place + size].ljust(size, b"\0")
        self._place += size
        return int.from_bytes(taken, "big") >> (8 * size - bits)

    def random(self) -> float:
        return self.getrandbits(24) / (1 << 24)


def one(octets: bytes) -> None:
    """What `judged` finds wrong is an exception, which stops the fuzzer."""
    dice = Given(octets)
    judged(hostile(dice), identity_of(dice))


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
