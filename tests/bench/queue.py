"""The outbox window with ten thousand waiting messages, against the same with a hundred."""

from __future__ import annotations

from tests.bench.figures import alternate, child, line, table

WORDS = {
    "open": "outbox with 10,000 messages, until its first cards, against 100",
    "change": "one of 10,000 messages changes, until its card says so, against one of 100",
    "all": "10,000 messages looked at again, until the card says so, against 100",
}


def main(*, long: bool) -> None:
    for what, words in WORDS.items():
        found = alternate(
            5 if long else 3,
            many=lambda what=what: child("tests.bench.crowd", "10000", what),
            few=lambda what=what: child("tests.bench.crowd", "100", what),
        )
        table([(f"{what}, {name}", run) for name, run in found.items()])
        line(f"   {words}", found["many"].seconds, found["few"].seconds)
