"""Settings: read once, changed field by field."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.events import Events, SettingsChanged
from app.model.settings import Settings
from app.storage import settings as table
from app.storage.database import Database


class Preferences:
    """What a person chose. `current` is what was last loaded or saved, for code that cannot wait."""

    def __init__(self, database: Database, events: Events) -> None:
        self._database = database
        self._events = events
        self.current = Settings()
        self._is_aside = False

    def set_aside(self) -> None:
        """Go on with the defaults, for somebody who looks for a fault. What is changed from now on is stored as ever.

        That sending is paused stays so: nothing may leave because of a search for a fault.
        """
        self._is_aside = True
        self.current = Settings(paused=self.current.paused)

    async def load(self) -> Settings:
        """Read what is stored; the default stands in for anything missing or of the wrong type."""
        self.current = await self._database.read(table.load)
        return self.current

    async def save(self, settings: Settings) -> None:
        """Store the fields that differ from `current`: another program may have changed the others."""
        before = self.current
        await self._database.run(lambda c: table.save(c, settings, before))
        if self._is_aside:
            self.current = settings
        else:
            await self.load()
        self._events.publish(SettingsChanged())

    async def change(self, **values: Any) -> Settings:
        """Store some fields by name. Raises TypeError for a name that is no setting."""
        await self.save(replace(self.current, **values))
        return self.current
