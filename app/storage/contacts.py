"""The table `contacts`: people written to."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from app.model.address import Address


@dataclass(frozen=True)
class Contact:
    """Someone written to, how often, and when last (seconds since the epoch)."""

    address: Address
    times_used: int
    last_used: float


def learn(connection: sqlite3.Connection, addresses: Iterable[Address], now: float) -> None:
    """Count one use of each address. A name replaces an older one; no name leaves it."""
    for address in addresses:
        connection.execute(
            "INSERT INTO contacts (address, shown, name, times_used, last_used) VALUES (?, ?, ?, 1, ?)"
            " ON CONFLICT (address) DO UPDATE SET"
            " shown = excluded.shown,"
            " name = CASE excluded.name WHEN '' THEN name ELSE excluded.name END,"
            " times_used = times_used + 1,"
            " last_used = max(last_used, excluded.last_used)",
            (address.spec.lower(), address.spec, address.name, now),
        )


def every(connection: sqlite3.Connection) -> list[Contact]:
    """All contacts, in no particular order."""
    return [
        Contact(Address(row["name"], row["shown"]), row["times_used"], row["last_used"])
        for row in connection.execute("SELECT * FROM contacts")
    ]


def forget(connection: sqlite3.Connection, spec: str) -> None:
    """Take an address out, in whatever case it is written; one that is not there is no error."""
    connection.execute("DELETE FROM contacts WHERE address = ?", (spec.lower(),))
