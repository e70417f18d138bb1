"""Signatures and who signs with which."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from app.errors import MailError
from app.events import Events, SignaturesChanged
from app.model.signature import Choice, Occasion, Signature
from app.storage import signatures as table
from app.storage.database import Database

ReadFile = Callable[[Path], Awaitable[Signature]]


class Signatures:
    """Any identity may sign with any signature. `read_file` makes one, not stored, of an HTML file.

    `current` holds what was last read or stored, for menus, which cannot wait. Every method raises MailError(STORAGE).
    """

    def __init__(self, database: Database, events: Events, *, read_file: ReadFile) -> None:
        self._database = database
        self._events = events
        self._read_file = read_file
        self.current: tuple[Signature, ...] = ()

    async def all(self) -> list[Signature]:
        """By name, as they are stored. Refreshes `current`."""
        found = await self._database.read(table.every)
        self.current = tuple(found)
        return found

    async def get(self, signature_id: int) -> Signature:
        """With the newest content of its file. Raises MailError(INVALID, NOT_FOUND)."""
        return await self._fresh(await self._database.read(lambda c: table.get(c, signature_id)))

    async def for_message(self, identity_id: int, occasion: Occasion) -> Signature | None:
        """What this identity signs such a message with."""
        signature_id = await self._database.read(lambda c: table.chosen(c, identity_id).of(occasion))
        return await self.get(signature_id) if signature_id else None

    async def store(self, signature: Signature) -> Signature:
        """Insert or replace; with its id. Raises MailError(STORAGE)."""
        stored = await self._database.run(lambda c: table.store(c, signature))
        await self._tell()
        return stored

    async def add_file(self, path: Path) -> Signature:
        """A new signature that follows an HTML file. Raises MailError(INVALID, ATTACHMENT_... or TOO_LONG)."""
        return await self.store(await self._read_file(path.absolute()))

    async def remove(self, signature_id: int) -> None:
        """Whoever signed with it signs with nothing from now on."""
        await self._database.run(lambda c: table.delete(c, signature_id))
        await self._tell()

    async def choices(self) -> dict[int, Choice]:
        """What each identity signs with, by identity id; who is not there signs with nothing."""
        return await self._database.read(table.choices)

    async def choose(self, identity_id: int, choice: Choice) -> None:
        """What an identity signs new messages and replies with."""
        await self._database.run(lambda c: table.choose(c, identity_id, choice))
        await self._tell()

    async def _tell(self) -> None:
        await self.all()
        self._events.publish(SignaturesChanged())

    async def _fresh(self, signature: Signature) -> Signature:
        """Read the file anew if it changed. While it cannot be read, what was read last stands in for it."""
        if not signature.file or not await asyncio.to_thread(_has_changed, signature):
            return signature
        try:
            read = await self._read_file(Path(signature.file))
        except MailError:
            return signature
        return await self.store(replace(read, name=signature.name, text=signature.text, id=signature.id))


def _has_changed(signature: Signature) -> bool:
    try:
        now = Path(signature.file).stat()
    except (OSError, ValueError):
        return False
    return (now.st_size, now.st_mtime_ns) != (signature.file_size, signature.file_mtime)
