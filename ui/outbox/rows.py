"""The outbox table as windows see it: rows, and how far a transfer is."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.events import OutboxChanged, SendProgress
from app.model.outgoing import Outgoing, SendState
from ui.outbox.follow import Follower
from ui.outbox.groups import is_unfiled, refused

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.tasks import Tasks

_SLICE = 100  # rows
_PAGE = 500  # of those behind the first ones
_IN_TURN = (
    (SendState.NEEDS_USER, SendState.FAILED, SendState.UNCERTAIN, SendState.UNKNOWN, SendState.SENDING),
    (SendState.QUEUED,),
    (SendState.SENT,),
)


class OutboxRows(QObject):
    """All rows, sent ones included, by id. `changed` carries the ids that differ; `progressed` one id.

    Rows that are not done have their draft; sent ones have not, `get` reads it.
    `live` are the rows that are not done: few, however many were sent.
    `progress` has (octets sent, octets in all) of what is on its way.
    """

    changed = Signal(set)
    progressed = Signal(int)

    def __init__(self, engine: Engine, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine, self._tasks = engine, tasks
        self.complete = False
        self.progress: dict[int, tuple[int, int]] = {}
        self._begun = asyncio.Event()
        self.live: dict[int, Outgoing] = {}
        self._follower = Follower[Outgoing](tasks, "read the outbox", self._pages, self._read_one, self._on_read, self)
        self._subscriptions = [
            engine.events.subscribe(OutboxChanged, lambda event: self._follower.mark(event.outgoing_id)),
            engine.events.subscribe(SendProgress, self._on_progress),
        ]

    @property
    def rows(self) -> dict[int, Outgoing]:
        return self._follower.rows

    async def read(self) -> None:
        """Read everything, once at the start. Returns with the first page: what needs somebody, what is on its way,
        what waits longest, and what was sent last; the rest comes page by page, `complete` with the last one.
        """
        reading = self._tasks.start(self._follower.read(), "read the outbox")
        reading.add_done_callback(lambda _task: self._begun.set())
        await self._begun.wait()

    async def _pages(self) -> AsyncGenerator[dict[int, Outgoing], None]:
        """The first page is asked of each kind, so that every list has something to show at once."""
        places, most = dict.fromkeys(_IN_TURN, 0), _SLICE
        while places:
            page: dict[int, Outgoing] = {}
            for states, after in list(places.items()):
                found = await self._engine.outbox.page(states, most, after=after)
                for row in found:
                    page[row.id] = replace(row, draft=None) if _is_done(row) else row
                if len(found) < most:
                    del places[states]
                else:
                    places[states] = found[-1].id
            yield page
            self._begun.set()
            if not places and not self.complete:
                self.complete = True
                self.changed.emit(set())  # now the figures are right
            most = _PAGE
            await asyncio.sleep(0)  # ten thousand rows must not be felt while somebody types

    def close(self) -> None:
        """Hear no more."""
        self._follower.stop()
        for unsubscribe in self._subscriptions:
            unsubscribe()
        self._subscriptions.clear()

    async def _read_one(self, row_id: int) -> Outgoing:
        row = await self._engine.outbox.get(row_id)
        return replace(row, draft=None) if _is_done(row) else row

    async def _on_read(self, differing: set[int]) -> None:
        for row_id in differing:
            row = self.rows.get(row_id)
            if row is None or _is_done(row):
                self.live.pop(row_id, None)
            else:
                self.live[row_id] = row
            if row is None or row.state is not SendState.SENDING:
                self.progress.pop(row_id, None)
        self.changed.emit(differing)

    def _on_progress(self, event: SendProgress) -> None:
        self.progress[event.outgoing_id] = (event.sent, event.total)
        self.progressed.emit(event.outgoing_id)


def _is_done(row: Outgoing) -> bool:
    if row.hold_until > row.finished:
        return False  # kept by its server, or it was
    return row.state is SendState.SENT and (row.acknowledged or not (refused(row) or is_unfiled(row)))
