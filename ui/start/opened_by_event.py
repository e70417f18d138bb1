"""macOS hands addresses and files to a program as events, also to one that runs already; elsewhere they are arguments.

Loaded on macOS only: a method of Python that sees the application's events costs every start a little.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ui.start.errand import thing


class OpenedByEvent(QApplication):
    """Keeps what it is asked to open until somebody takes it: the first comes before there is an engine."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._words: list[str] = []
        self._take: Callable[[Sequence[str]], None] | None = None

    def deliver(self, take: Callable[[Sequence[str]], None]) -> None:
        """Give `take` the words of an errand (`ui/start/errand.py`): those that wait, and all to come."""
        self._take = take
        self._hand_over()

    def event(self, event: QEvent) -> bool:
        """A file, or a link; several files chosen together come one by one and are one errand."""
        if event.type() != QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return super().event(event)
        # a link that is no valid address comes as the name of a file: the door takes it for what it is
        word = event.file() or event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if word:
            self._words.append(word)
            QTimer.singleShot(0, self, self._hand_over)
        return True

    def _hand_over(self) -> None:
        if self._take is None:
            return
        words, self._words = self._words, []
        links = [word for word in words if isinstance(thing(word), str)]
        files = [word for word in words if word not in links]
        for link in links:  # a file that comes with a link by chance is not for its message
            self._take([link])
        if files:
            self._take(files)


def deliver(application: QApplication, take: Callable[[Sequence[str]], None]) -> None:
    """Have `take` called with what the desktop asked for while the program started, and with all that is to come."""
    if isinstance(application, OpenedByEvent):
        application.deliver(take)
