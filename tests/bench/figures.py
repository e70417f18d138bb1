"""How figures are taken and printed: alternating runs, medians, one line each ending in `ratio N`."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    """Seconds that the measured part took and the peak memory of its process in MB (10^6 bytes)."""

    seconds: float
    peak_mb: float


def environment() -> dict[str, str]:
    """As on a user's machine: compiled modules are kept."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def child(module: str, *arguments: str) -> Run:
    """Run a module in a process of its own; it prints {"seconds": s} as its last line."""
    command = [sys.executable, "-m", module, *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment())
    assert process.stdout is not None
    last = process.stdout.read().strip().splitlines()[-1:]
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode or not last:
        raise RuntimeError(f"{module} {' '.join(arguments)} ended with {process.returncode}")
    return Run(json.loads(last[0])["seconds"], usage.ru_maxrss * 1024 / 1e6)


def alternate(runs: int, **measures: Callable[[], Run]) -> dict[str, Run]:
    """Take every measure in turn, `runs` times, so that a slow moment hits all; medians of each."""
    taken: dict[str, list[Run]] = {name: [] for name in measures}
    for _ in range(runs):
        for name, measure in measures.items():
            taken[name].append(measure())
    return {
        name: Run(statistics.median(r.seconds for r in found), statistics.median(r.peak_mb for r in found))
        for name, found in taken.items()
    }


def line(words: str, ours: float, baseline: float) -> None:
    """One result; below 1 is better than the baseline."""
    print(f"{words}: ratio {ours / baseline:.2f}", flush=True)


def report(seconds: float) -> None:
    """What a child process says at its end."""
    print(json.dumps({"seconds": seconds}))


def table(rows: Sequence[tuple[str, Run]]) -> None:
    for name, run in rows:
        print(f"   {name:34} {run.seconds:8.3f} s {run.peak_mb:8.1f} MB", flush=True)
