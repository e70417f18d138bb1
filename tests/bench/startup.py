"""Process start to a painted compose window, against a bare PySide6 window of the same shape."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time

from tests.bench.figures import line


def painted(module: str, *arguments: str) -> float:
    """Seconds from starting the process to the line `painted` on its standard output."""
    start = time.perf_counter()
    with subprocess.Popen([sys.executable, "-m", module, *arguments], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        while "painted" not in (said := process.stdout.readline()):
            if not said:
                raise RuntimeError(f"{module} ended before it painted")
        took = time.perf_counter() - start
        process.kill()
    return took


def main(*, long: bool) -> None:
    with tempfile.TemporaryDirectory() as profile:
        ways = {
            "bare": ("tests.bench.bare_window",),
            "ours": ("tests.bench.first_paint", profile),
        }
        for way in ways.values():  # file caches warm, profile made
            painted(*way)
        taken: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(25 if long else 9):
            for name, way in ways.items():
                taken[name].append(painted(*way))
    ours, bare = (statistics.median(taken[name]) for name in ("ours", "bare"))
    print(f"   bare window {bare:.3f} s, compose window {ours:.3f} s")
    line("   process start to painted compose window, against a bare window", ours, bare)
