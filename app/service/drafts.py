"""Messages being written, and the files attached to them."""

from __future__ import annotations

import asyncio
import secrets
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TypeVar
from weakref import WeakSet

from app.events import DraftsChanged, Events
from app.model.draft import Attachment, Disposition, Draft
from app.model.saving import SaveState
from app.service.draft_saver import DraftSaver, Timing
from app.storage import drafts as table
from app.storage.content_type import content_type_of
from app.storage.database import Database
from app.storage.file_name import clean_file_name
from app.storage.owners import Owner
from app.storage.parts import Part, Parts

T = TypeVar("T")
DAY = 86400.0  # seconds


class Drafts:
    """The drafts of a profile. Files are copied when attached: the originals may go afterwards.

    Every method raises MailError: STORAGE when the profile cannot be used, INVALID (NOT_FOUND) for an id that is gone.
    """

    def __init__(
        self,
        database: Database,
        parts: Parts,
        owner: Owner,
        events: Events,
        *,
        clock: Callable[[], float] = time.time,
        timing: Timing | None = None,
        before_storing: Callable[[sqlite3.Connection, Draft], None] = lambda connection, draft: None,
    ) -> None:
        """`before_storing` sees each draft within the transaction that stores it."""
        self._database = database
        self._before_storing = before_storing
        self._parts = parts
        self._owner = owner
        self._events = events
        self._clock = clock
        self._timing = timing
        self._files = ThreadPoolExecutor(max_workers=2, thread_name_prefix="attachments")
        self._savers = WeakSet[DraftSaver]()

    async def stop(self) -> None:
        """The profile is about to be closed: no saver writes any more."""
        for saver in list(self._savers):
            await saver.stop()

    async def all(self) -> list[Draft]:
        """The last changed first."""
        return await self._database.read(table.every)

    async def get(self, draft_id: int) -> Draft:
        """Raises MailError(INVALID, NOT_FOUND)."""
        return await self._database.read(lambda c: table.get(c, draft_id))

    def saver(self, draft: Draft, on_state: Callable[[SaveState], None] | None = None) -> DraftSaver:
        """The autosave of a window that opens with this draft. Needs a running loop."""
        timing = self._timing or asyncio.get_running_loop()
        saver = DraftSaver(draft, store=self._store, forget=self._forget, timing=timing)
        if on_state is not None:
            saver.on_state = on_state
        self._savers.add(saver)
        return saver

    async def discard(self, draft_id: int) -> Draft:
        """Remove a draft; what is returned can be given to `restore`. Raises MailError(INVALID, NOT_FOUND)."""

        def work(connection: sqlite3.Connection) -> Draft:
            draft = table.get(connection, draft_id)
            table.delete(connection, draft_id)
            return draft

        draft = await self._database.run(work)
        await self._in_thread(lambda: self._keep_young(draft))
        self._events.publish(DraftsChanged(draft_id))
        return draft

    async def restore(self, draft: Draft) -> Draft:
        """Bring back what `discard` returned."""
        restored = await self._database.run(lambda c: table.store(c, replace(draft, open_in_window=False)))
        self._events.publish(DraftsChanged(restored.id))
        return restored

    async def open_in_windows(self) -> list[Draft]:
        """What to offer at start: drafts whose window nobody closed, of programs that no longer run."""

        def work(connection: sqlite3.Connection) -> list[Draft]:
            return [draft for draft, owner in table.in_windows(connection) if not self._owner.is_alive(owner)]

        return await self._database.read(work)

    async def attach_file(self, path: Path, *, picture_inline: bool = False) -> Attachment:
        """Copy a regular file into the spool, as it is now.

        With `picture_inline` a picture is shown within the text. Raises MailError(INVALID,
        ATTACHMENT_MISSING, _UNREADABLE, _NOT_A_FILE or _CHANGED), MailError(STORAGE).
        """
        part = await self._in_thread(lambda: self._parts.add_file(path))
        name = clean_file_name(path.name)
        attachment = self._attachment(name, content_type_of(name), part)
        if picture_inline and attachment.content_type.startswith("image/"):
            attachment = replace(attachment, disposition=Disposition.INLINE)
        return replace(attachment, origin=str(path.absolute()), origin_mtime=part.mtime)

    async def attach_bytes(self, name: str, content_type: str, data: bytes) -> Attachment:
        """Attach octets that come from no file, such as a pasted picture. Raises MailError(STORAGE)."""
        part = await self._in_thread(lambda: self._parts.add_bytes(data))
        name = clean_file_name(name)
        return self._attachment(name, content_type or content_type_of(name), part)

    def path_of(self, attachment: Attachment) -> Path:
        """The copy in the spool. Only for reading; its name says nothing."""
        return self._parts.path(attachment.key)

    async def copy_for_opening(self, attachment: Attachment) -> Path:
        """A read-only copy under its own name, to open in another program. Gone at the next start.

        Raises MailError(STORAGE).
        """
        name = clean_file_name(attachment.name)
        return await self._in_thread(lambda: self._parts.copy_for_opening(attachment.key, name, self._owner.id))

    async def changed_originals(self, draft: Draft) -> list[Attachment]:
        """The attachments whose original is no longer what was attached. A deleted one does not count."""
        return await self._in_thread(lambda: [a for a in draft.attachments if _has_changed(a)])

    async def sweep(self) -> None:
        """At start: remove copies for opening of earlier runs, and attachment copies nobody refers to.

        Attachment copies of the last day stay: a window that is being written in may not have been
        stored yet, and all stay beside a damaged database, which may name them. Raises MailError(STORAGE).
        """
        named = await self._database.read(table.named_parts)

        def work() -> None:
            self._parts.clean_opened(self._owner.is_alive)
            if not self._database.has_set_aside:
                self._parts.sweep(named, DAY)

        await self._in_thread(work)

    async def _store(self, draft: Draft) -> Draft:
        stamped = replace(draft, changed=self._clock())

        def work(connection: sqlite3.Connection) -> Draft:
            self._before_storing(connection, stamped)
            return table.store(connection, stamped, self._owner.id)

        stored = await self._database.run(work)
        self._events.publish(DraftsChanged(stored.id))
        return stored

    async def _forget(self, draft: Draft) -> None:
        await self._database.run(lambda c: table.delete(c, draft.id))
        self._events.publish(DraftsChanged(draft.id))

    def _keep_young(self, draft: Draft) -> None:
        """No row names these copies now, and `restore` may want them back."""
        for file in table.files_of(draft):
            self._parts.touch(file.key)

    @staticmethod
    def _attachment(name: str, content_type: str, part: Part) -> Attachment:
        return Attachment(name, content_type, part.size, part.key, content_id=f"{secrets.token_hex(10)}@inline")

    async def _in_thread(self, fn: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._files, fn)


def _has_changed(attachment: Attachment) -> bool:
    if not attachment.origin:
        return False
    try:
        now = Path(attachment.origin).stat()
    except (OSError, ValueError):
        return False
    return (now.st_size, now.st_mtime_ns) != (attachment.size, attachment.origin_mtime)
