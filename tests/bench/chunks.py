"""BDAT against DATA over one session of ours: where we use it, and where it would gain nothing.

To a sink that answers one thing at a time, where a chunk saves a round trip; and to a real Postfix with PIPELINING.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.bench.figures import alternate, child, line
from tests.bench.sink import sink

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # tests import each other's tools by plain names

from real_servers import running_servers, unavailable

DELAY = 0.05  # seconds
SIZES = (2_000, 60_000)  # octets


def main(*, long: bool) -> None:
    runs = 7 if long else 3
    with sink(DELAY, "-PIPELINING") as plain, sink(DELAY, "-PIPELINING", "CHUNKING") as chunking:
        found = alternate(
            runs,
            data=lambda: child("tests.bench.wire", "usual", "2000", "20", str(plain)),
            chunks=lambda: child("tests.bench.wire", "usual", "2000", "20", str(chunking)),
        )
    turns = {way: run.seconds / DELAY / 20 for way, run in found.items()}
    print(f"   without PIPELINING: DATA {turns['data']:.2f}, BDAT {turns['chunks']:.2f} round trips a message")
    line("   short messages at 50 ms without PIPELINING, BDAT against DATA", turns["chunks"], turns["data"])
    if reason := unavailable():
        print(f"   Postfix: skipped: {reason}")
        return
    with running_servers() as servers:
        env = servers.env
        words = (env["SMTP_NOTLS"], env["USER1"], env["PASS1"])
        for size in SIZES:
            found = alternate(
                runs,
                data=lambda size=size: child("tests.bench.wire", "usual", str(size), "100", *words),
                chunks=lambda size=size: child("tests.bench.wire", "chunks", str(size), "100", *words),
            )
            taken = found["chunks"].seconds, found["data"].seconds
            line(f"   {size / 1000:g} kB to Postfix with PIPELINING, BDAT against DATA (we use DATA)", *taken)
