"""Drafts that this program cannot read: kept as they are, and handed out as files that somebody may look into."""

from __future__ import annotations

import asyncio
from pathlib import Path

from app.storage import drafts as table
from app.storage.database import Database
from app.storage.files import NewFile, lasting_folder


class Unreadable:
    """`folder` is where they are written when a person wants to see them; it is made then."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database, self._folder = database, folder

    async def count(self) -> int:
        """How many there are."""
        return len(await self._database.read(table.unreadable))

    async def write_out(self) -> Path:
        """Write each into a file of its own, as it is stored. Returns their folder. Raises MailError(STORAGE)."""
        found = await self._database.read(table.unreadable)

        def work() -> None:
            lasting_folder(self._folder)
            for draft_id, body in found:
                with NewFile(self._folder) as new:
                    new.file.write(body.encode("utf-8", "surrogateescape"))
                    new.commit(self._folder / f"draft-{draft_id}.json")

        await asyncio.to_thread(work)
        return self._folder
