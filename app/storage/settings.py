"""The table `settings`, and the name of the profile."""

from __future__ import annotations

import dataclasses
import json
import logging
import sqlite3

from app.model.settings import Settings

log = logging.getLogger(__name__)


def load(connection: sqlite3.Connection) -> Settings:
    """What is stored; the default for what is missing or has the wrong type."""
    stored = {row["name"]: row["value"] for row in connection.execute("SELECT name, value FROM settings")}
    values: dict[str, object] = {}
    for field in dataclasses.fields(Settings):
        if field.name in stored:
            value = _read(stored[field.name], type(field.default))
            if value is None:
                log.info("setting %s has an unusable value; the default is used", field.name)
            else:
                values[field.name] = value
    return dataclasses.replace(Settings(), **values)  # type: ignore[arg-type]  # checked by _read


def _read(text: str, kind: type[object]) -> object | None:
    """The value, if it is of this type. A whole number may stand for a float; True is no number."""
    try:
        value: object = json.loads(text)
    except ValueError:
        return None
    if kind is float and type(value) is int:
        return float(value)
    return value if type(value) is kind else None


def save(connection: sqlite3.Connection, settings: Settings, before: Settings | None = None) -> None:
    """Store by name the fields that differ from `before`, or all. Other names stay as they are."""
    old = dataclasses.asdict(before) if before else {}
    connection.executemany(
        "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        [
            (name, json.dumps(value))
            for name, value in dataclasses.asdict(settings).items()
            if name not in old or old[name] != value
        ],
    )


def profile_id(connection: sqlite3.Connection) -> str:
    """What tells this profile from others of the same user; it never changes."""
    return str(connection.execute("SELECT id FROM profile").fetchone()[0])
