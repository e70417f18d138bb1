"""The longest gap of a 10 ms heartbeat in the window while 100 MB is attached, queued and sent."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.bench.figures import alternate, child, line
from tests.bench.send import raw_file
from tests.bench.sink import sink


def main(*, long: bool) -> None:
    with tempfile.TemporaryDirectory() as name, sink() as port:
        path = raw_file(Path(name), 100)
        found = alternate(
            5 if long else 3,
            ours=lambda: child("tests.bench.heartbeat", "ours", str(path), str(port)),
            aiosmtplib=lambda: child("tests.bench.heartbeat", "aiosmtplib", str(path), str(port)),
            idle=lambda: child("tests.bench.heartbeat", "idle", str(path), str(port)),
        )
    gaps = {key: run.seconds * 1000 for key, run in found.items()}
    print("   longest gap: " + ", ".join(f"{key} {gap:.0f} ms" for key, gap in gaps.items()))
    line("   longest heartbeat gap while 100 MB goes out, against an idle window", gaps["ours"], gaps["idle"])
    line("   the same, against aiosmtplib in the same window", gaps["ours"], gaps["aiosmtplib"])
