"""Garbage is collected in the thread of the windows, and in no other.

Python collects in whichever thread happens to allocate when enough has gathered, so also in those that write files and
ask the database. A closed window is such garbage, with cursors, documents and timers of Qt in it, and Qt changes its
lists of those here while it does not hold Python's lock: what another thread destroys meanwhile damages them, and the
program ends later and elsewhere.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer

EVERY = 10_000  # milliseconds
_WORTH_A_LOOK = 2_000  # more objects than at the last collection: some may be garbage
_YOUNG, _ALL = 1, 2
_BEFORE_ALL = 10  # collections of what is young, as Python has it


class Garbage(QObject):
    """Takes over from Python's own collecting at once, for as long as the program runs."""

    def __init__(self, parent: QObject, every: int = EVERY) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=every, timerType=Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Collect if there is reason to. Nothing but a look at three numbers in a program that does nothing."""
        new, _, times = gc.get_count()
        if new >= _WORTH_A_LOOK:
            gc.collect(_ALL if times >= _BEFORE_ALL else _YOUNG)
