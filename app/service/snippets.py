"""Snippets by their keys."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from app.errors import Kind, MailError, Reason, Retry
from app.events import Events, SnippetsChanged
from app.model.snippet import Snippet
from app.storage import snippets as table
from app.storage.database import Database

_KEY = re.compile(r"[\w-]{1,30}")


class Snippets:
    """`current` holds what was last read or stored, by key in lower case, for code that cannot wait.

    Every method raises MailError(STORAGE).
    """

    def __init__(self, database: Database, events: Events) -> None:
        self._database = database
        self._events = events
        self.current: Mapping[str, Snippet] = MappingProxyType({})

    async def all(self) -> list[Snippet]:
        """By key. Refreshes `current`."""
        found = await self._database.read(table.every)
        self.current = MappingProxyType({snippet.key.casefold(): snippet for snippet in found})
        return found

    async def store(self, snippet: Snippet) -> Snippet:
        """Insert or replace; with its id. Raises MailError(INVALID): BAD_KEY, KEY_TAKEN."""
        snippet = replace(snippet, key=snippet.key.strip().removeprefix(";"))
        if not _KEY.fullmatch(snippet.key):
            facts = {"name": snippet.key}
            detail = "The key of a snippet has up to 30 letters, digits, _ or -."
            raise MailError(Kind.INVALID, Reason.BAD_KEY, detail, Retry.NEEDS_USER, facts=facts)
        stored = await self._database.run(lambda c: table.store(c, snippet))
        await self._tell()
        return stored

    async def remove(self, snippet_id: int) -> None:
        """Forget it; one that is gone already is no error."""
        await self._database.run(lambda c: table.delete(c, snippet_id))
        await self._tell()

    async def _tell(self) -> None:
        await self.all()
        self._events.publish(SnippetsChanged())
