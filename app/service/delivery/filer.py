"""Files the copies of what was sent: a step of its own, which never touches what the server has taken.

"Accepted" ends a send (docs/states.md). Its copy is filed a moment later, many at a time, so that nothing waits for
it; what cannot be filed stays SENT, is tried again, and its row says so. Today the copy moves from the spool into the
folder `sent` of the profile.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from functools import partial

from app.errors import MailError, Reason
from app.events import OutboxChanged
from app.model.outgoing import Filing
from app.service.delivery.backoff import wait_after
from app.service.delivery.means import Means
from app.storage import filing
from app.storage.filing import Unfiled

log = logging.getLogger(__name__)

LINGER = 1.0
"""Seconds from the news that something was sent until it is filed: what is sent meanwhile goes along."""
BATCH = 200  # messages

Found = dict[int, tuple[Filing, Reason | None]]


class Filer:
    """`start` files in the background; `stop` files what this program has sent and did not file yet."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self._wake = asyncio.Event()
        self._stopping = asyncio.Event()
        self._running: asyncio.Task[None] | None = None
        self._stirred = False
        self._again = True  # those that failed, too: at the start, when their time has come, and on demand
        self._failures = 0
        means.events.subscribe(OutboxChanged, self._on_change)

    def start(self) -> None:
        """Needs a running loop."""
        if self._running is None:
            self._running = asyncio.create_task(self._run(), name="file what was sent")

    async def stop(self) -> None:
        """Nothing is filed after this. Trouble is in the rows; a later start goes on."""
        self._stopping.set()
        self._wake.set()
        if self._running is not None:
            await asyncio.wait({self._running})
        if self._stirred:
            await self._round(again=False)

    def again(self) -> None:
        """A person wants those that failed to be filed now."""
        self._again = True
        self._wake.set()

    def _on_change(self, event: OutboxChanged) -> None:
        self._stirred = True
        self._wake.set()

    async def _run(self) -> None:
        loop = asyncio.get_running_loop()
        retry: float | None = None
        while not self._stopping.is_set():
            self._wake.clear()
            again, self._again = self._again, False
            if not await self._round(again=again):
                self._failures += 1
                retry = loop.time() + wait_after(self._failures, self._means.chance())
            elif again:
                self._failures, retry = 0, None
            try:
                await asyncio.wait_for(self._wake.wait(), None if retry is None else max(retry - loop.time(), 0.0))
            except TimeoutError:
                self._again = True
            await self._pause()

    async def _pause(self) -> None:
        try:
            await asyncio.wait_for(self._stopping.wait(), LINGER)
        except TimeoutError:
            return

    async def _round(self, *, again: bool) -> bool:
        """File what is due, and what failed before if `again`. False: some could not be, or could not be looked at."""
        self._stirred = False
        last, all_right = 0, True
        try:
            while True:
                look = partial(filing.unfiled, most=BATCH, failed=again, after=last)
                batch = await self._means.database.read(look)
                if not batch:
                    return all_right
                last = batch[-1].id
                found = await asyncio.to_thread(self._file, batch)
                await self._store(batch, found)
                all_right = all_right and all(state is not Filing.FAILED for state, _ in found.values())
                if self._stopping.is_set():
                    return all_right  # the rest can wait for the next start
        except MailError as error:
            log.info("copies of sent messages could not be filed: %s", error.detail)
        except Exception:  # a bug: told, and no reason to file nothing any more
            log.exception("filing what was sent failed in an unexpected way")
        return False

    def _file(self, batch: list[Unfiled]) -> Found:
        """Move the files; blocks."""
        found: Found = {}
        for one in batch:
            found[one.id] = (Filing.FILED, None)
            try:
                self._means.spool.file(one.spool_key)
            except MailError as error:
                gone = error.reason is Reason.SPOOL_MISSING
                found[one.id] = (Filing.LOST if gone else Filing.FAILED, error.reason)
        try:
            self._means.spool.sync_filed()
        except MailError as error:  # the names may not last: nobody may rely on them
            found.update({key: (Filing.FAILED, error.reason) for key, (state, _) in found.items()
                          if state is Filing.FILED})  # fmt: skip
        return found

    async def _store(self, batch: list[Unfiled], found: Found) -> None:
        def put(connection: sqlite3.Connection) -> None:
            filing.put(connection, found)

        await self._means.database.run(put)
        changed = [one.id for one in batch if {one.filing, found[one.id][0]} != {Filing.DUE, Filing.FILED}]
        stirred = self._stirred
        for outgoing_id in changed if len(changed) == 1 else ([0] if changed else []):
            self._means.events.publish(OutboxChanged(outgoing_id))
        self._stirred = stirred  # our own news
