"""Process start to a painted compose window, one more window, and idle memory, against bare PySide6 windows.

Painted is the first picture: head, sheet, bottom bar. Complete is the window with bar and text, to be written in.

All processes find their modules compiled, as an installed program does.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app import rough_starts
from tests.bench.figures import line


@dataclass(frozen=True)
class Start:
    """Seconds from starting the process until it said a step; processor seconds of all its threads until then."""

    seconds: float
    cpu: float


def environment(folder: str) -> dict[str, str]:
    """With compiled modules in `folder`: a checkout may be told not to write any beside its sources."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": folder}


def until(step: str, env: dict[str, str], module: str, *arguments: str) -> Start:
    """Start a module and end it when it has said `step` on its standard output."""
    start = time.perf_counter()
    command = [sys.executable, "-m", module, *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env)
    assert process.stdout is not None
    with process.stdout as told:
        while step not in (said := told.readline()):
            if not said:
                raise RuntimeError(f"{module} ended before it was {step}")
        took = time.perf_counter() - start
        process.kill()
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    for profile in arguments:
        rough_starts.settle(Path(profile))  # it did not end by mistake
    return Start(took, usage.ru_utime + usage.ru_stime)


def measured(env: dict[str, str], argument: str) -> tuple[float, float, float]:
    """Seconds for one more window after a rest and right after another, and megabytes when idle."""
    command = [sys.executable, "-m", "tests.bench.second_window", argument]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env=env)
    found = json.loads(done.stdout.splitlines()[-1])
    return found["rested"], found["seconds"], found["mb"]


def main(*, long: bool) -> None:
    with tempfile.TemporaryDirectory() as profile, tempfile.TemporaryDirectory() as compiled:
        env = environment(compiled)
        ways: dict[str, Callable[[], Start]] = {
            "bare": lambda: until("painted", env, "tests.bench.bare_window"),
            "painted": lambda: until("painted", env, "tests.bench.first_paint", profile),
            "complete": lambda: until("complete", env, "tests.bench.first_paint", profile),
            "ready": lambda: until("ready", env, "tests.bench.first_paint", profile),
        }
        for way in ways.values():  # file caches warm, modules compiled, profile made
            way()
        taken: dict[str, list[Start]] = {name: [] for name in ways}
        for _ in range(25 if long else 9):
            for name, way in ways.items():
                taken[name].append(way())
        bare, painted, complete, ready = (statistics.median(s.seconds for s in taken[name]) for name in ways)
        used, ours = (statistics.median(s.cpu for s in taken[name]) for name in ("bare", "painted"))
        (bare_rested, bare_again, bare_mb), (rested, again, mb) = measured(env, "bare"), measured(env, profile)
    print(
        f"   bare window {bare:.3f} s, compose window {painted:.3f} s, complete {complete:.3f} s, sending {ready:.3f} s"
    )
    print(
        f"   one more after a rest: bare {bare_rested * 1000:.0f} ms, Ctrl+N {rested * 1000:.0f} ms; "
        f"right after another: {bare_again * 1000:.0f}, {again * 1000:.0f} ms; idle: {bare_mb:.0f}, {mb:.0f} MB"
    )
    line("   process start to painted compose window, against a bare window", painted, bare)
    line("   the same in processor time", ours, used)
    line("   process start to a complete compose window, against a bare window", complete, bare)
    line("   process start to a window that sends, against a bare window", ready, bare)
    line("   Ctrl+N to painted, after a rest, against a second bare window", rested, bare_rested)
    line("   Ctrl+N to painted, right after another, against a second bare window", again, bare_again)
    line("   memory with an idle compose window, against the bare window's", mb, bare_mb)
