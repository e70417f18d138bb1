"""A 2 GB file attached, made durable and sent, in the window: memory over idle, longest gap of a 10 ms heartbeat.

Only with --long: it writes some 8 GB to the disk.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.figures import child, environment, line
from tests.bench.sink import sink

SIZE = 2_000_000_000  # octets
BLOCK = 10_000_000
MOST_MB, MOST_GAP = 64.0, 0.05


def main(*, long: bool) -> None:
    if not long:
        print("   skipped: only with --long")
        return
    with tempfile.TemporaryDirectory() as name, sink() as port:
        if shutil.disk_usage(name).free < 5 * SIZE:
            print("   skipped: there is no room for it on the disk")
            return
        path = Path(name) / "2gb.bin"
        block = os.urandom(BLOCK)
        with path.open("wb") as out:
            for _ in range(SIZE // BLOCK):
                out.write(block)
        with subprocess.Popen(
            [sys.executable, "-m", "tests.bench.heartbeat", "beside", str(path), str(port)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment(),
        ) as beside:  # fmt: skip
            ours = child("tests.bench.heartbeat", "ours", str(path), str(port))
            said, _ = beside.communicate()
        idle = child("tests.bench.heartbeat", "idle", str(path), str(port))
    more, other = ours.peak_mb - idle.peak_mb, json.loads(said)["seconds"]
    print(f"   2 GB: {more:.0f} MB over idle ({idle.peak_mb:.0f} MB)")
    print(f"   longest gap {ours.seconds * 1000:.0f} ms, of an idle window beside it {other * 1000:.0f} ms")
    line("   2 GB, peak memory over idle, against the 64 MB allowed", more, MOST_MB)
    line("   2 GB, longest gap of the heartbeat, against the 50 ms allowed", ours.seconds, MOST_GAP)
    line("   2 GB, longest gap of the heartbeat, against that of the idle window beside it", ours.seconds, other)
