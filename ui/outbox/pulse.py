"""What moves on the cards while nothing changes in the table: countdowns, and bars of progress."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from ui.outbox.progress import Pace

_COUNTDOWN_MS, _PROGRESS_MS = 500, 100


class Pulse(QObject):
    """`ticked` comes while something counts down. `moved` gathers the rows (a set of ids) that got on in a moment, so
    that a fast line does not paint a card for each block.
    """

    ticked = Signal()
    moved = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._paces: dict[int, Pace] = {}
        self._moving: set[int] = set()
        self._countdown = QTimer(self, interval=_COUNTDOWN_MS)
        self._countdown.timeout.connect(self.ticked)
        self._moment = QTimer(self, singleShot=True, interval=_PROGRESS_MS)
        self._moment.timeout.connect(self._tell)

    @property
    def is_counting(self) -> bool:
        return self._countdown.isActive()

    def count_down(self, needed: bool) -> None:
        """Whether there is a countdown to be seen."""
        if needed != self.is_counting:
            self._countdown.start() if needed else self._countdown.stop()

    def progressed(self, row_id: int, sent: int, *, is_seen: bool) -> None:
        """So many octets of this message are out."""
        self._paces.setdefault(row_id, Pace()).add(time.monotonic(), sent)
        self._moving.add(row_id)
        if is_seen and not self._moment.isActive():
            self._moment.start()

    def rate(self, row_id: int) -> float:
        """Octets a second, 0 while that is not known."""
        pace = self._paces.get(row_id)
        return pace.rate() if pace else 0.0

    def forget(self, row_id: int) -> None:
        """Its card is gone."""
        self._paces.pop(row_id, None)

    def _tell(self) -> None:
        moving, self._moving = self._moving, set()
        self.moved.emit(moving)
