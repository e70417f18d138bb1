"""Keeps a copy of a table true: told which rows changed, it reads them again, a burst at a time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from app.errors import MailError, Reason

if TYPE_CHECKING:
    from ui.tasks import Tasks

Row = TypeVar("Row")
QUIET_MS = 40
_ONE_BY_ONE = 20  # more changed rows than this are read in one go


class Follower(QObject, Generic[Row]):
    """`rows` by id, as they were last read. `on_read` hears the ids that differ.

    `read_one` raises MailError(NOT_FOUND) for a row that is gone. A read that fails is reported by
    `tasks` and made up for with the next change.
    """

    def __init__(
        self,
        tasks: Tasks,
        name: str,
        read_all: Callable[[], Awaitable[Iterable[tuple[int, Row]]]],
        read_one: Callable[[int], Awaitable[Row]],
        on_read: Callable[[set[int]], Awaitable[None]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._name = tasks, name
        self._read_all_rows, self._read_one, self._on_read = read_all, read_one, on_read
        self.rows: dict[int, Row] = {}
        self._dirty: set[int] = set()
        self._reading = self._stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self._start_reading)

    def mark(self, row_id: int) -> None:
        """The row changed; 0 stands for several."""
        self._dirty.add(row_id)
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Nobody listens any more; a reading that is under way tells nothing."""
        self._stopped = True
        self._timer.stop()
        self._dirty.clear()

    async def read(self) -> None:
        """Read everything now; once at the start, the rest follows by itself."""
        self._dirty.add(0)
        await self._catch_up()

    def _start_reading(self) -> None:
        if not self._reading:
            self._tasks.start(self._catch_up(), self._name)

    async def _catch_up(self) -> None:
        """One reader at a time; what changes meanwhile is read in another round."""
        if self._reading:
            return
        self._reading = True
        try:
            while self._dirty:
                ids, self._dirty = self._dirty, set()
                try:
                    await self._read(ids)
                except BaseException:
                    self._dirty |= ids
                    raise
        finally:
            self._reading = False

    async def _read(self, ids: set[int]) -> None:
        before = dict(self.rows)
        if 0 in ids or len(ids) > _ONE_BY_ONE:
            self.rows = dict(await self._read_all_rows())
            ids = before.keys() | self.rows.keys()
        else:
            for row_id in ids:
                await self._read_again(row_id)
        differing = {n for n in ids if (old := before.get(n)) is not (new := self.rows.get(n)) and old != new}
        if differing and not self._stopped:
            await self._on_read(differing)

    async def _read_again(self, row_id: int) -> None:
        try:
            self.rows[row_id] = await self._read_one(row_id)
        except MailError as error:
            if error.reason is not Reason.NOT_FOUND:
                raise
            self.rows.pop(row_id, None)
