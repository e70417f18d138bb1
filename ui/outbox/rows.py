"""The outbox table as windows see it: rows, and how far a transfer is."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.events import OutboxChanged, SendProgress
from app.model.outgoing import Outgoing, SendState
from ui.outbox.follow import Follower
from ui.outbox.groups import refused

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.tasks import Tasks

_SLICE = 100  # rows


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
        self._engine = engine
        self.progress: dict[int, tuple[int, int]] = {}
        self._bare: dict[int, Outgoing] = {}  # as they were read together, without drafts
        self.live: dict[int, Outgoing] = {}
        self._follower = Follower[Outgoing](
            tasks, "read the outbox", self._read_all, self._read_one, self._on_read, self
        )
        self._subscriptions = [
            engine.events.subscribe(OutboxChanged, lambda event: self._follower.mark(event.outgoing_id)),
            engine.events.subscribe(SendProgress, self._on_progress),
        ]

    @property
    def rows(self) -> dict[int, Outgoing]:
        return self._follower.rows

    async def read(self) -> None:
        """Read everything; once at the start."""
        await self._follower.read()

    def close(self) -> None:
        """Hear no more."""
        self._follower.stop()
        for unsubscribe in self._subscriptions:
            unsubscribe()
        self._subscriptions.clear()

    async def _read_all(self) -> list[tuple[int, Outgoing]]:
        every = await self._engine.outbox.all()
        found, wanted = dict[int, Outgoing](), list[int]()
        for start in range(0, len(every), _SLICE):
            for row in every[start : start + _SLICE]:
                known = self.rows.get(row.id)
                if known is not None and self._bare.get(row.id) == row:
                    found[row.id] = known
                elif _is_done(row):
                    found[row.id] = row
                else:
                    wanted.append(row.id)
            await asyncio.sleep(0)  # ten thousand rows must not be felt while somebody types
        for start in range(0, len(wanted), _SLICE):
            for row in await self._engine.outbox.several(wanted[start : start + _SLICE]):
                found[row.id] = row
        self._bare = {row.id: row for row in every}
        return [(row.id, found[row.id]) for row in every if row.id in found]

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
    return row.state is SendState.SENT and (row.acknowledged or not refused(row))
