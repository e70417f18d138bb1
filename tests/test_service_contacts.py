"""Completion: people written to, best guess first."""

from __future__ import annotations

from pathlib import Path

from app.model.address import Address
from app.service.contacts import Contacts
from app.storage.database import Database

DAY = 86400.0


async def test_completion(profile: Path) -> None:
    now = [1000 * DAY]
    database = await Database.open(profile / "tintero.db")
    contacts = Contacts(database, clock=lambda: now[0])
    ana = Address("Ana María Núñez", "ana@example.org")
    boss = Address("Smith, Robert", "r.smith@corp.example")
    bare = Address("", "anabel+news@other.example")
    await contacts.learn([ana, boss, bare])
    await contacts.learn([ana])
    for typed, expected in {
        "ana": [ana, bare],
        "AN": [ana, bare],
        "nunez": [ana],
        "maría ana": [ana],
        "mar nu": [ana],
        "rob": [boss],
        "smith rob": [boss],
        "r.smith@c": [boss],
        "corp": [boss],
        "news": [bare],
        "example": [ana, bare, boss],
        "nobody": [],
        "  ": [],
        "@": [],
        ",": [],
        "ria": [],
    }.items():
        assert await contacts.complete(typed) == expected, typed
    assert await contacts.complete("example", limit=2) == [ana, bare]
    now[0] += 365 * DAY
    await contacts.learn([bare])
    assert await contacts.complete("ana") == [bare, ana], "lately counts as well as often"
    await contacts.learn([Address("New Name", "ANA@example.org")])
    assert Address("New Name", "ANA@example.org") in await contacts.complete("ana")
    await contacts.forget(bare)
    assert await contacts.complete("news") == []
    await database.close()
