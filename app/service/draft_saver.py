"""Autosave of one compose window: the newest text wins, one write at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Protocol

from app.errors import MailError
from app.model.draft import Draft
from app.model.saving import Failed, Saved, SaveState, Saving

QUIET = 1.0
"""Seconds without a change before a write."""
AT_MOST = 10.0
"""Seconds that a change may stay unwritten while others follow."""
TRY_AGAIN = 10.0
"""Seconds after a failed write, unless the next change comes earlier."""


class Timer(Protocol):
    def cancel(self) -> None: ...


class Timing(Protocol):
    """What is used of an event loop; tests bring their own."""

    def time(self) -> float: ...
    def call_later(self, delay: float, callback: Callable[[], object], /) -> Timer: ...


class DraftSaver:
    """`draft` is the newest text, with its id once it is stored.

    `on_state` hears Saving, Saved and Failed. A failed write loses nothing: the text stays here and
    is written with the next change, or after a while. An empty draft that was never stored is not.
    """

    def __init__(
        self,
        draft: Draft,
        *,
        store: Callable[[Draft], Awaitable[Draft]],
        forget: Callable[[Draft], Awaitable[None]],
        timing: Timing,
    ) -> None:
        self.draft = replace(draft, open_in_window=True)
        self.on_state: Callable[[SaveState], None] = lambda state: None
        self._store = store
        self._forget = forget
        self._timing = timing
        self._dirty = False
        self._first_change = 0.0
        self._due = 0.0
        self._timer: Timer | None = None
        self._write: asyncio.Task[None] | None = None
        self._error: MailError | None = None
        self._closed = False

    @property
    def is_saved(self) -> bool:
        """Whether everything typed so far is stored."""
        return not self._dirty and (self._write is None or self._write.done())

    def changed(self, draft: Draft) -> None:
        """Take the newest text. Ignored after `close`."""
        if self._closed:
            return
        now = self._timing.time()
        self.draft = replace(draft, id=self.draft.id, open_in_window=True)
        if not self._dirty:
            self._dirty, self._first_change = True, now
        self._due = max(now, min(now + QUIET, self._first_change + AT_MOST))
        self._arm(self._due - now)

    async def flush(self) -> Draft:
        """Store what is not stored yet. Raises MailError(STORAGE); the text is kept then."""
        self._disarm()
        while not self.is_saved:
            # shielded: who stops waiting must not tear a write that has begun
            await asyncio.shield(self._begin())
            if self._error is not None:
                raise self._error
        return self.draft

    async def close(self, keep: bool) -> None:
        """The window closes: keep the draft for later, or drop it. Raises MailError(STORAGE).

        After a failure the saver goes on as before. Without `close` a draft counts as open when the
        program ends, and is offered again at the next start.
        """
        if self._closed:
            return
        keep = keep and not self.draft.is_empty
        if keep:
            await self.flush()
        self._closed = True
        self._disarm()
        try:
            if self._write is not None and not self._write.done():
                await asyncio.shield(self._write)
            if keep:
                await self._store(replace(self.draft, open_in_window=False))
            elif self.draft.id:
                await self._forget(self.draft)
        except BaseException:
            self._closed = False
            raise
        self._dirty = False

    async def stop(self) -> None:
        """The profile is about to be closed: nothing is written by itself any more, and what has begun ends."""
        self._closed = True
        self._disarm()
        if self._write is not None and not self._write.done():
            await asyncio.wait({self._write})

    def _arm(self, delay: float) -> None:
        self._disarm()
        self._timer = self._timing.call_later(delay, self._on_time)

    def _disarm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _on_time(self) -> None:
        self._timer = None
        if self._dirty:
            self._begin()

    def _begin(self) -> asyncio.Task[None]:
        if self._write is None or self._write.done():
            self._write = asyncio.get_running_loop().create_task(self._write_newest())
        return self._write

    async def _write_newest(self) -> None:
        """One write; its failure is kept in `_error` for whoever waits."""
        writing = self.draft
        self._dirty, self._error = False, None
        if writing.is_empty and not writing.id:
            return
        self.on_state(Saving())
        try:
            stored = await self._store(writing)
        except BaseException as error:
            if not self._dirty:
                self._dirty, self._first_change = True, self._timing.time()
            if not isinstance(error, MailError):
                raise
            self._error = error
            self._arm_unless_armed(TRY_AGAIN)
            self.on_state(Failed(error))
            return
        # the text may have changed meanwhile, the id not
        self.draft = replace(self.draft, id=stored.id, changed=stored.changed)
        if self._dirty:
            self._arm_unless_armed(max(0.0, self._due - self._timing.time()))
        else:
            self.on_state(Saved(stored.changed))

    def _arm_unless_armed(self, delay: float) -> None:
        if self._timer is None and not self._closed:
            self._arm(delay)
