"""Run all benchmarks, or the named ones."""

from __future__ import annotations

import argparse
import importlib
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ALL = (
    "startup",
    "send",
    "recipients",
    "queue",
    "discover",
    "stall",
    "safe",
    "kills",
    "fidelity",
    "words",
    "versions",
    "typing",
    "opening",
    "pasting",
)


def main() -> int:
    """Each line ends in `ratio N`: ours against the baseline named in the line."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(ALL) + "; all when none is named")
    parser.add_argument("--long", action="store_true", help="more runs and larger amounts")
    chosen = parser.parse_args()
    if unknown := set(chosen.names) - set(ALL):
        parser.error("no such benchmark: " + ", ".join(sorted(unknown)))
    for name in chosen.names or ALL:
        # one at a time: a process that has loaded windows hands its size on to those that it measures
        module = importlib.import_module(f"tests.bench.{name}")
        print(f"## {name}: {(module.__doc__ or '').splitlines()[0]}", flush=True)
        module.main(long=chosen.long)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
