"""Run all benchmarks, or the named ones."""

from __future__ import annotations

import argparse
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.bench import (
    discover,
    fidelity,
    kills,
    opening,
    pasting,
    queue,
    recipients,
    safe,
    send,
    stall,
    startup,
    typing,
    versions,
    words,
)

ALL = {
    "startup": startup,
    "send": send,
    "recipients": recipients,
    "queue": queue,
    "discover": discover,
    "stall": stall,
    "safe": safe,
    "kills": kills,
    "fidelity": fidelity,
    "words": words,
    "versions": versions,
    "typing": typing,
    "opening": opening,
    "pasting": pasting,
}


def main() -> int:
    """Each line ends in `ratio N`: ours against the baseline named in the line."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(ALL) + "; all when none is named")
    parser.add_argument("--long", action="store_true", help="more runs and larger amounts")
    chosen = parser.parse_args()
    if unknown := set(chosen.names) - set(ALL):
        parser.error("no such benchmark: " + ", ".join(sorted(unknown)))
    for name in chosen.names or ALL:
        print(f"## {name}: {(ALL[name].__doc__ or '').splitlines()[0]}", flush=True)
        ALL[name].main(long=chosen.long)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
