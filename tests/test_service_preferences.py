"""Preferences: kept, told, and shared between programs field by field."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.events import Events, SettingsChanged
from app.model.settings import Settings
from app.service.preferences import Preferences
from app.storage.database import Database


async def test_preferences(profile: Path) -> None:
    database = await Database.open(profile / "tintero.db")
    events, told = Events(), []
    events.subscribe(SettingsChanged, told.append)
    one, other = Preferences(database, events), Preferences(database, Events())
    assert await one.load() == one.current == Settings()
    assert await one.change(theme="dark") == Settings(theme="dark")
    assert told == [SettingsChanged()]
    await other.change(undo_seconds=0)
    assert other.current == Settings(theme="dark", undo_seconds=0), "a field that was not changed is not written"
    await one.save(Settings(theme="light"))
    assert await one.load() == Settings(theme="light", undo_seconds=0)
    with pytest.raises(TypeError):
        await one.change(no_such_setting=1)
    await database.close()
    database = await Database.open(profile / "tintero.db")
    assert await Preferences(database, events).load() == Settings(theme="light", undo_seconds=0)
    await database.close()
