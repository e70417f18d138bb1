"""Keeps a copy of a table true: told which rows changed, it reads them again, a burst at a time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from app.errors import MailError, Reason

if TYPE_CHECKING:
    from ui.tasks import Tasks

Row = TypeVar("Row")
QUIET_MS = 40
_ONE_BY_ONE = 20  # when more rows than this changed, all are read
_AT_ONCE = 100  # rows compared before others have their turn


class Follower(QObject, Generic[Row]):
    """`rows` by id, as they were last read. `pages` reads all of them, some at a time; `on_read` hears the ids that
    differ.

    `read_one` raises MailError(NOT_FOUND) for a row that is gone. A read that fails is reported by
    `tasks` and made up for with the next change.
    """

    def __init__(
        self,
        tasks: Tasks,
        name: str,
        pages: Callable[[], AsyncGenerator[Mapping[int, Row], None]],
        read_one: Callable[[int], Awaitable[Row]],
        on_read: Callable[[set[int]], Awaitable[None]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._name = tasks, name
        self._pages, self._read_one, self._on_read = pages, read_one, on_read
        self.rows: dict[int, Row] = {}
        self._dirty: set[int] = set()
        self._reading = self._stopped = self._is_asked_again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self._start_reading)

    def mark(self, row_id: int) -> None:
        """The row changed; 0 stands for several."""
        self._dirty.add(row_id)
        self._is_asked_again = self._is_asked_again or not row_id
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
        if 0 in ids or len(ids) > _ONE_BY_ONE:
            await self._read_pages()
            return
        await self._read_some(ids)

    async def _read_pages(self) -> None:
        """Everything, a page at a time. Each is told as it comes; what changes meanwhile is read again in between, so
        that nobody waits for ten thousand others.
        """
        seen, self._is_asked_again = set[int](), False
        async for page in self._pages():
            if self._stopped:
                return
            await self._take(page)
            seen |= page.keys()
            if self._is_asked_again:
                await self._look_first()
            if self._dirty and len(self._dirty) <= _ONE_BY_ONE:
                changed, self._dirty = self._dirty - {0}, self._dirty & {0}
                await self._read_some(changed)
        # a row that moved from one page to another while they were read may be in none: it is looked for
        await self._read_some(self.rows.keys() - seen)

    async def _take(self, page: Mapping[int, Row]) -> None:
        differing = set[int]()
        for number, (row_id, row) in enumerate(page.items(), 1):
            if self.rows.get(row_id) != row:
                self.rows[row_id] = row
                differing.add(row_id)
            if number % _AT_ONCE == 0:
                await asyncio.sleep(0)
        await self._tell(differing)

    async def _look_first(self) -> None:
        """Several changed while all are read: what is seen first must not wait for the end and another round."""
        self._is_asked_again = False
        async with aclosing(self._pages()) as pages:
            async for page in pages:
                await self._take(page)
                return

    async def _read_some(self, ids: Collection[int]) -> None:
        differing = set[int]()
        try:
            for row_id in ids:
                if await self._read_again(row_id):
                    differing.add(row_id)
        finally:
            await self._tell(differing)  # also of those that were read before one could not be

    async def _tell(self, differing: set[int]) -> None:
        if differing and not self._stopped:
            await self._on_read(differing)

    async def _read_again(self, row_id: int) -> bool:
        """Whether it differs from before."""
        before = self.rows.get(row_id)
        try:
            row = await self._read_one(row_id)
        except MailError as error:
            if error.reason is not Reason.NOT_FOUND:
                raise
            self.rows.pop(row_id, None)
            return before is not None
        if row == before:
            return False
        self.rows[row_id] = row
        return True
