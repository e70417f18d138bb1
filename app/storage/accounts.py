"""The tables `accounts` and `identities`."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Account, Auth, AuthMethod, Identity, Pin, Security, Server
from app.model.address import Address

_COLUMNS = (
    "name, colour, is_default, host, port, security, ca_file, pin_sha256, pin_since,"
    " auth, user_name, command, provider, allow_clear"
)


def _cells(account: Account) -> tuple[str | int | float, ...]:
    server, auth, pin = account.server, account.auth, account.server.pin
    return (
        account.name,
        account.colour,
        account.is_default,
        server.host,
        server.port,
        server.security,
        server.ca_file,
        pin.sha256 if pin else "",
        pin.since if pin else 0.0,
        auth.method,
        auth.user_name,
        auth.command,
        auth.provider,
        auth.allow_clear,
    )


def _account(row: sqlite3.Row, identities: tuple[Identity, ...]) -> Account:
    pin = Pin(row["pin_sha256"], row["pin_since"]) if row["pin_sha256"] else None
    return Account(
        name=row["name"],
        identities=identities,
        server=Server(row["host"], row["port"], Security(row["security"]), row["ca_file"], pin),
        auth=Auth(AuthMethod(row["auth"]), row["user_name"], row["command"], row["provider"], bool(row["allow_clear"])),
        colour=row["colour"],
        is_default=bool(row["is_default"]),
        id=row["id"],
    )


def _identities(connection: sqlite3.Connection, account_id: int) -> tuple[Identity, ...]:
    rows = connection.execute("SELECT * FROM identities WHERE account_id = ? ORDER BY position", (account_id,))
    return tuple(
        Identity(
            # written from a parsed address: not parsed again, so that a stricter parser locks nobody out
            address=Address(row["name"], row["address"]),
            reply_to=Address.parse(row["reply_to"]) if row["reply_to"] else None,
            id=row["id"],
        )
        for row in rows
    )


def no_account(facts: dict[str, str], detail: str) -> MailError:
    return MailError(Kind.INVALID, Reason.NO_ACCOUNT, detail, Retry.NEVER, facts=facts)


def every(connection: sqlite3.Connection) -> list[Account]:
    """All accounts in the order of their list."""
    rows = connection.execute("SELECT * FROM accounts ORDER BY position, id").fetchall()
    return [_account(row, _identities(connection, row["id"])) for row in rows]


def get(connection: sqlite3.Connection, account_id: int) -> Account:
    """Raises MailError(INVALID, NO_ACCOUNT)."""
    row = connection.execute("SELECT * FROM accounts WHERE id = ?", (account_id,)).fetchone()
    if row is None:
        raise no_account({"id": str(account_id)}, f"There is no account {account_id}.")
    return _account(row, _identities(connection, account_id))


def of_identity(connection: sqlite3.Connection, identity_id: int) -> Account:
    """The account that an identity belongs to. Raises MailError(INVALID, NO_ACCOUNT)."""
    row = connection.execute("SELECT account_id FROM identities WHERE id = ?", (identity_id,)).fetchone()
    if row is None:
        raise no_account({"identity": str(identity_id)}, "The address this message is from no longer exists.")
    return get(connection, row["account_id"])


def draw_id(connection: sqlite3.Connection) -> int:
    """An account id that no one else will get; its secret can be stored before its row."""
    row = connection.execute("UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'accounts' RETURNING seq")
    return int(row.fetchone()[0])


def insert(connection: sqlite3.Connection, account: Account) -> Account:
    """Store a new account under the id drawn for it; its identities get theirs."""
    position = connection.execute("SELECT coalesce(max(position), 0) + 1 FROM accounts").fetchone()[0]
    connection.execute(
        f"INSERT INTO accounts ({_COLUMNS}, position, id) VALUES ({', '.join('?' * 16)})",
        (*_cells(account), position, account.id),
    )
    return replace(account, identities=_store_identities(connection, account))


def update(connection: sqlite3.Connection, account: Account) -> Account:
    """Replace everything but the place in the list. Raises MailError(INVALID, NO_ACCOUNT)."""
    changed = connection.execute(
        f"UPDATE accounts SET ({_COLUMNS}) = ({', '.join('?' * 14)}) WHERE id = ?", (*_cells(account), account.id)
    )
    if not changed.rowcount:
        raise no_account({"id": str(account.id)}, f"There is no account {account.id}.")
    return replace(account, identities=_store_identities(connection, account))


def delete(connection: sqlite3.Connection, account_id: int) -> None:
    """Remove an account and its identities; rows of the outbox lose their reference to it."""
    connection.execute("DELETE FROM accounts WHERE id = ?", (account_id,))


def set_default(connection: sqlite3.Connection, account_id: int) -> None:
    """Make one account the default, the others not."""
    connection.execute("UPDATE accounts SET is_default = 0 WHERE is_default")
    connection.execute("UPDATE accounts SET is_default = 1 WHERE id = ?", (account_id,))


def _store_identities(connection: sqlite3.Connection, account: Account) -> tuple[Identity, ...]:
    """Identities keep their ids (drafts refer to them); those no longer listed go."""
    kept = [identity.id for identity in account.identities if identity.id]
    marks = ", ".join("?" * len(kept))
    connection.execute(f"DELETE FROM identities WHERE account_id = ? AND id NOT IN ({marks})", (account.id, *kept))
    stored = []
    for position, identity in enumerate(account.identities):
        address, reply_to = identity.address, str(identity.reply_to or "")
        cells = (account.id, position, address.spec, address.name, reply_to)
        changed = connection.execute(
            "UPDATE identities SET (account_id, position, address, name, reply_to) = (?, ?, ?, ?, ?)"
            " WHERE id = ? AND account_id = ?",
            (*cells, identity.id, account.id),
        )
        if changed.rowcount:
            stored.append(identity)
            continue
        cursor = connection.execute(
            "INSERT INTO identities (account_id, position, address, name, reply_to) VALUES (?, ?, ?, ?, ?)", cells
        )
        stored.append(replace(identity, id=cursor.lastrowid or 0))
    return tuple(stored)
