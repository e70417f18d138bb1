"""The windows say that they live; where they do not, a report says at what they stopped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from app import hangs
from ui.about import versions


class Heartbeat(QObject):
    """Beats on the windows' own loop from now on, until `stop`. What takes long after its end is seen, too."""

    def __init__(self, profile: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._hangs = hangs.Hangs(profile, versions())
        self._timer = QTimer(self, interval=round(hangs.BEAT * 1000), timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._hangs.beat)
        self._hangs.begin()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._hangs.end()
