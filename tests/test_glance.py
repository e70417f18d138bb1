"""What is read before the engine is open: it waits for nobody and changes nothing."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from outbox_scene import opened
from test_storage_tables import account

from app.glance import glance
from app.model.settings import Settings
from app.paths import database


def test_a_new_profile_has_the_defaults_and_stays_empty(tmp_path: Path) -> None:
    assert glance(tmp_path / "profile") == (Settings(), [])
    assert list(tmp_path.iterdir()) == []


async def test_settings_and_accounts_are_those_that_the_engine_stored(profile: Path) -> None:
    async with opened(profile) as engine:
        await engine.preferences.change(theme="dark", zoom=1.5)
        stored = await engine.accounts.add(account(), "secret")
        # while the engine has the database open, and after
        assert glance(profile) == (engine.preferences.current, [stored])
    settings, accounts = glance(profile)
    assert (settings.theme, settings.zoom) == ("dark", 1.5)
    assert accounts == [stored]


async def test_a_locked_database_is_not_waited_for(profile: Path) -> None:
    async with opened(profile) as engine:
        await engine.preferences.change(theme="dark")
    other = sqlite3.connect(database(profile))
    try:
        other.execute("BEGIN IMMEDIATE")
        assert glance(profile)[0].theme == "dark"
    finally:
        other.close()


async def test_what_cannot_be_read_is_the_default_and_left_alone(profile: Path) -> None:
    async with opened(profile):
        pass
    database(profile).write_bytes(b"not a database at all" * 100)
    assert glance(profile) == (Settings(), [])
    assert database(profile).read_bytes() == b"not a database at all" * 100


async def test_tables_of_another_version_are_no_reason_to_fail(profile: Path) -> None:
    async with opened(profile) as engine:
        await engine.accounts.add(account(), "secret")
    other = sqlite3.connect(database(profile))
    other.execute("ALTER TABLE accounts RENAME COLUMN colour TO hue")
    other.commit()
    other.close()
    assert glance(profile)[1] == []
