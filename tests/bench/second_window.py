"""One more window in a running program, and the memory of a program with one idle window.

python -m tests.bench.second_window bare | PROFILE

Prints {"seconds": of a window to its paint, right after another, "rested": the same when a person did nothing for some
seconds, "mb": resident}. All that a program does by itself while nobody does anything is done by then.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from ui.main import parse, start
from ui.start import binding

if sys.argv[1:] != ["bare"]:
    binding.load()  # as the program does it, before anybody else asks for Qt

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.bare_window import Bare

IDLE, RESTED, BETWEEN = 5000, 4000, 150  # milliseconds before the first window, and before each of both series
FEW, TIMES = 3, 7  # windows after a rest, and right after another


def resident_mb() -> float:
    """Memory that this process holds now, in MB (10^6 bytes)."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGESIZE") / 1e6


class Opener(QObject):
    """Once idle, opens windows one after the other with `open_one`, says what it took and ends the process."""

    def __init__(self, open_one: Callable[[], QWidget]) -> None:
        super().__init__()
        self._open_one = open_one
        self._rested: list[float] = []
        self._taken: list[float] = []
        self._megabytes = 0.0
        self._start = 0.0
        QTimer.singleShot(IDLE, self, self._begin)

    def _begin(self) -> None:
        self._megabytes = resident_mb()
        self._next()

    def _next(self) -> None:
        self._start = time.perf_counter()
        self._open_one().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._painted)
        return False

    def _painted(self) -> None:
        series = self._rested if len(self._rested) < FEW else self._taken
        series.append(time.perf_counter() - self._start)
        if len(self._taken) < TIMES:
            QTimer.singleShot(RESTED if len(self._rested) < FEW else BETWEEN, self, self._next)
            return
        found = {"seconds": statistics.median(self._taken), "rested": statistics.median(self._rested)}
        print(json.dumps({**found, "mb": self._megabytes}), flush=True)
        os._exit(0)


def bare() -> None:
    """Bare windows, each of them kept."""
    application = QApplication(sys.argv)
    windows = [Bare()]
    windows[0].show()

    def open_one() -> QWidget:
        windows.append(Bare())
        windows[-1].show()
        return windows[-1]

    opener = Opener(open_one)
    application.exec()
    del opener


def ours(profile: Path) -> None:
    """Ctrl+N in the newest compose window of the program."""
    openers: list[Opener] = []
    known: set[QWidget] = set()

    def newest() -> QWidget:
        windows = [w for w in QApplication.topLevelWidgets() if type(w).__name__ == "ComposeWindow"]
        shown = {w for w in windows if w.isVisible()}
        (found,) = shown - known
        known.add(found)
        return found

    def open_one() -> QWidget:
        QTest.keyClick(QApplication.activeWindow(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        return newest()

    def step(name: str) -> None:
        if name == "ready":
            newest()
            openers.append(Opener(open_one))

    start(profile, parse(["--compose", "--profile", str(profile)]), step)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        ours(Path(sys.argv[1]))
