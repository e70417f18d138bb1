"""Looking for the server of the address that is being typed, while the person goes on typing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.errors import MailError
from app.model.candidate import Candidate, SearchState, SearchStep, Source
from ui.tasks import Tasks

Discover = Callable[[str, Callable[[SearchStep], None]], Awaitable[tuple[Candidate, ...]]]


class Searching(QObject):
    """One search at a time; a new address ends the old one. `changed` whenever more is known."""

    changed = Signal()

    def __init__(self, tasks: Tasks, discover: Discover) -> None:
        super().__init__()
        self._tasks, self._discover = tasks, discover
        self._running: asyncio.Task[None] | None = None
        self.address = ""
        self.candidates: tuple[Candidate, ...] = ()
        self.asked: tuple[Source, ...] = ()
        """The sources that have not answered yet."""

    @property
    def is_busy(self) -> bool:
        return self._running is not None

    def look(self, address: str) -> None:
        """Search unless this address was searched for already."""
        if address and address.lower() != self.address.lower():
            self.stop()
            self.address = address
            self.candidates, self.asked = (), ()
            self._running = self._tasks.start(self._search(address), "look for a server")
            self.changed.emit()

    def stop(self) -> None:
        """Ask no more; the same address may be searched for again."""
        if self._running is not None:
            self._running.cancel()
            self._running = None
            self.address = ""

    async def _search(self, address: str) -> None:
        me = asyncio.current_task()
        found: tuple[Candidate, ...] = ()
        try:
            found = await self._discover(address, self._on_step)
        except MailError:
            pass  # the page says what is wrong with the address
        finally:
            if self._running is me:
                self._running, self.asked = None, ()
                self.candidates = found or self.candidates
                self.changed.emit()

    def _on_step(self, step: SearchStep) -> None:
        if self._running is not asyncio.current_task() and step.state is SearchState.STARTED and self._running is None:
            return
        waiting = [source for source in self.asked if source is not step.source]
        self.asked = (*waiting, step.source) if step.state is SearchState.STARTED else tuple(waiting)
        self.candidates = step.best_first
        self.changed.emit()


def source_words(source: Source) -> str:
    """Where a setting comes from, as a person is told."""
    words = {
        Source.TABLE: QCoreApplication.translate("Searching", "known to Tintero"),
        Source.AUTOCONFIG: QCoreApplication.translate("Searching", "your domain's own settings"),
        Source.SERVICE_RECORDS: QCoreApplication.translate("Searching", "your domain's service records"),
        Source.DATABASE: QCoreApplication.translate("Searching", "the public list of mail providers"),
        Source.MAIL_EXCHANGER: QCoreApplication.translate("Searching", "where your incoming mail lives"),
        Source.GUESS: QCoreApplication.translate("Searching", "a guess that answers"),
    }
    return words[source]
