"""Run all benchmarks, or the named ones."""

from __future__ import annotations

import argparse
import contextlib
import importlib
import io
import os
import sys
from collections.abc import Sequence
from typing import TextIO

from tests.bench import readme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ALL = (
    "startup",
    "programs",
    "handover",
    "send",
    "recipients",
    "chunks",
    "queue",
    "handshake",
    "discover",
    "stall",
    "huge",
    "safe",
    "kills",
    "fidelity",
    "words",
    "versions",
    "typing",
    "opening",
    "pasting",
)


IN_README = ("startup", "send", "stall", "huge", "recipients", "chunks", "handshake", "safe")


def main() -> int:
    """Each line ends in `ratio N`: ours against the baseline named in the line."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(ALL) + "; all when none is named")
    parser.add_argument("--long", action="store_true", help="more runs and larger amounts")
    parser.add_argument("--write", action="store_true", help="put the results into the README's table")
    chosen = parser.parse_args()
    if unknown := set(chosen.names) - set(ALL):
        parser.error("no such benchmark: " + ", ".join(sorted(unknown)))
    said = io.StringIO()
    with contextlib.redirect_stdout(Both(sys.stdout, said)):
        run(chosen.names or IN_README if chosen.write else chosen.names or ALL, long=chosen.long)
    if chosen.write:
        readme.write(said.getvalue())
    return 0


class Both(io.TextIOBase):
    """What is written goes to two places."""

    def __init__(self, *places: TextIO) -> None:
        self._places = places

    def write(self, text: str) -> int:
        for place in self._places:
            place.write(text)
        return len(text)

    def flush(self) -> None:
        for place in self._places:
            place.flush()


def run(names: Sequence[str], *, long: bool) -> None:
    """One after the other."""
    for name in names:
        # one at a time: a process that has loaded windows hands its size on to those that it measures
        module = importlib.import_module(f"tests.bench.{name}")
        print(f"## {name}: {(module.__doc__ or '').splitlines()[0]}", flush=True)
        module.main(long=long)


if __name__ == "__main__":
    raise SystemExit(main())
