"""Completion from people written to."""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Callable, Iterable

from app.model.address import Address
from app.storage import contacts as table
from app.storage.contacts import Contact
from app.storage.database import Database

_HALF_WORTH = 30 * 86400.0  # seconds after which a use counts half
_WORD = re.compile(r"[^\s@.,;:<>()\"'_+\-]+")


class Contacts:
    """Who was written to, best guess first. Every method raises MailError(STORAGE)."""

    def __init__(self, database: Database, *, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock

    async def learn(self, addresses: Iterable[Address]) -> None:
        """Remember that a message was queued for these people. A newer name replaces an older one."""
        people = tuple(addresses)
        now = self._clock()
        await self._database.run(lambda c: table.learn(c, people, now))

    async def complete(self, prefix: str, limit: int = 8) -> list[Address]:
        """The people that what was typed may mean, at most `limit`.

        Each word typed must begin a word of the name or of the address, or what was typed must begin
        the address. Case and accents do not matter. Often and lately used come first.
        """
        typed = _plain(prefix).strip()
        if not typed:
            return []
        now = self._clock()
        found = [contact for contact in await self._database.read(table.every) if _matches(contact, typed)]
        found.sort(key=lambda contact: (-_weight(contact, now), contact.address.spec))
        return [contact.address for contact in found[:limit]]

    async def forget(self, address: Address) -> None:
        """Never suggest this address again, until it is written to again."""
        await self._database.run(lambda c: table.forget(c, address.spec))


def _plain(text: str) -> str:
    """For comparing: without case and accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def _matches(contact: Contact, typed: str) -> bool:
    spec = _plain(contact.address.spec)
    if spec.startswith(typed):
        return True
    words = _WORD.findall(_plain(contact.address.name)) + _WORD.findall(spec)
    wanted = _WORD.findall(typed)
    return bool(wanted) and all(any(word.startswith(piece) for word in words) for piece in wanted)


def _weight(contact: Contact, now: float) -> float:
    age = max(0.0, now - contact.last_used)
    return contact.times_used / (1.0 + age / _HALF_WORTH)
