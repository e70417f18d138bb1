"""A second start that hands a link to the running program, from starting the process to its end, against bare Qt.

The baseline is a process that only makes an application object of the same Qt: what any program must pay that asks Qt
whether it runs already. `bare Python` is the interpreter alone.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time

from tests.bench.figures import line
from tests.bench.startup import environment

LINK = "mailto:marta@ruiz.example?subject=Winter%20kiln&body=Dear%20Marta"
QT = "from PySide6.QtWidgets import QApplication\nQApplication([])"
TIMES = 15


def seconds(env: dict[str, str], *arguments: str) -> float:
    """Of one whole process. RuntimeError if it fails."""
    start = time.perf_counter()
    status = subprocess.run([sys.executable, *arguments], env=env, check=False).returncode
    took = time.perf_counter() - start
    if status:
        raise RuntimeError(f"{arguments} ended with {status}")
    return took


def main(*, long: bool) -> None:
    with tempfile.TemporaryDirectory() as profile, tempfile.TemporaryDirectory() as compiled:
        env = environment(compiled)
        first = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.first_paint", profile], stdout=subprocess.PIPE, text=True, env=env
        )
        try:
            assert first.stdout is not None
            while "ready" not in (said := first.stdout.readline()):
                if not said:
                    raise RuntimeError("the program ended before it was ready")
            ways = {
                "ours": ("-m", "ui.main", "--profile", profile, LINK),
                "qt": ("-c", QT),
                "python": ("-c", "pass"),
            }
            taken: dict[str, list[float]] = {name: [] for name in ways}
            for turn in range((2 * TIMES if long else TIMES) + 1):
                for name, way in ways.items():
                    took = seconds(env, *way)
                    if turn:  # the first compiles modules, and finds the door perhaps not open yet
                        taken[name].append(took)
        finally:
            first.kill()
            first.wait()
    ours, qt, python = (1000 * statistics.median(taken[name]) for name in ways)
    line(
        f"hand-over of a link {ours:.0f} ms, bare Python {python:.0f} ms; an empty Qt application {qt:.0f} ms", ours, qt
    )
