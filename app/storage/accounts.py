"""The tables `accounts` and `identities`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, fields, replace

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Account, Auth, AuthMethod, Identity, Incoming, Pin, Security, Server, TlsVersion
from app.model.address import Address
from app.model.oauth import OAuthProvider

_OF_SERVER = "host, port, security, ca_file, pin_sha256, pin_since, oldest_tls"
_OF_AUTH = "auth, user_name, command, provider, allow_clear, client_id, oauth, tenant"
_COLUMNS = f"name, colour, is_default, {_OF_SERVER}, {_OF_AUTH}, disabled, patience, undo_seconds, incoming"
_PLACES = ", ".join("?" * len(_COLUMNS.split(",")))
_OF_IDENTITY = (
    "account_id, position, address, name, reply_to, colour, always_cc, always_bcc, patterns, domains,"
    f" {_OF_SERVER}, {_OF_AUTH}"
)
_NO_SERVER = Server("", 0, Security.TLS)
_IDENTITY_PLACES = ", ".join("?" * len(_OF_IDENTITY.split(",")))


_Cells = tuple[str | int | float, ...]


def _server_cells(server: Server) -> _Cells:
    pin = server.pin or Pin("", 0.0)
    return (server.host, server.port, server.security, server.ca_file, pin.sha256, pin.since, server.oldest_tls)


def _server(row: sqlite3.Row) -> Server:
    pin = Pin(row["pin_sha256"], row["pin_since"]) if row["pin_sha256"] else None
    security, oldest = Security(row["security"]), TlsVersion(row["oldest_tls"])
    return Server(row["host"], row["port"], security, row["ca_file"], pin, oldest)


def _auth_cells(auth: Auth) -> _Cells:
    custom = json.dumps(asdict(auth.custom)) if auth.custom else ""
    allow_clear, client_id = auth.allow_clear, auth.client_id
    return (auth.method, auth.user_name, auth.command, auth.provider, allow_clear, client_id, custom, auth.tenant)


def _auth(row: sqlite3.Row) -> Auth:
    return Auth(
        AuthMethod(row["auth"]),
        row["user_name"],
        row["command"],
        row["provider"],
        bool(row["allow_clear"]),
        row["client_id"],
        _described(row["oauth"]),
        row["tenant"],
    )


def _cells(account: Account) -> _Cells:
    return (
        account.name,
        account.colour,
        account.is_default,
        *_server_cells(account.server),
        *_auth_cells(account.auth),
        account.disabled,
        account.patience,
        -1 if account.undo_seconds is None else account.undo_seconds,
        json.dumps([asdict(place) for place in account.incoming]),
    )


def _account(row: sqlite3.Row, identities: tuple[Identity, ...]) -> Account:
    return Account(
        name=row["name"],
        identities=identities,
        server=_server(row),
        auth=_auth(row),
        colour=row["colour"],
        is_default=bool(row["is_default"]),
        id=row["id"],
        disabled=bool(row["disabled"]),
        patience=row["patience"],
        undo_seconds=row["undo_seconds"] if row["undo_seconds"] >= 0 else None,
        incoming=tuple(Incoming(**place) for place in json.loads(row["incoming"])),
    )


def _described(text: str) -> OAuthProvider | None:
    if not text:
        return None
    known = {field.name for field in fields(OAuthProvider)}  # earlier programs stored more
    values = {name: value for name, value in json.loads(text).items() if name in known}
    return OAuthProvider(**{**values, "parameters": tuple((str(k), str(v)) for k, v in values["parameters"])})


def _identities(connection: sqlite3.Connection, account_id: int) -> tuple[Identity, ...]:
    rows = connection.execute("SELECT * FROM identities WHERE account_id = ? ORDER BY position", (account_id,))
    return tuple(_identity(row) for row in rows)


def _identity(row: sqlite3.Row) -> Identity:
    has_server = bool(row["host"])
    return Identity(
        # written from a parsed address: not parsed again, so that a stricter parser locks nobody out
        address=Address(row["name"], row["address"]),
        reply_to=Address.parse(row["reply_to"]) if row["reply_to"] else None,
        id=row["id"],
        colour=row["colour"],
        always_cc=tuple(Address.parse(text) for text in json.loads(row["always_cc"])),
        always_bcc=tuple(Address.parse(text) for text in json.loads(row["always_bcc"])),
        patterns=tuple(json.loads(row["patterns"])),
        domains=tuple(json.loads(row["domains"])),
        server=_server(row) if has_server else None,
        auth=_auth(row) if has_server else Auth(),
    )


def _identity_cells(account_id: int, position: int, identity: Identity) -> _Cells:
    return (
        account_id,
        position,
        identity.address.spec,
        identity.address.name,
        str(identity.reply_to or ""),
        identity.colour,
        json.dumps([str(address) for address in identity.always_cc]),
        json.dumps([str(address) for address in identity.always_bcc]),
        json.dumps(identity.patterns),
        json.dumps(identity.domains),
        *_server_cells(identity.server or _NO_SERVER),
        *_auth_cells(identity.auth if identity.server else Auth()),
    )


def no_account(facts: dict[str, str], detail: str) -> MailError:
    """What is raised for an account, or a sender, that is not there: INVALID, NO_ACCOUNT."""
    return MailError(Kind.INVALID, Reason.NO_ACCOUNT, detail, Retry.NEVER, facts=facts)


def every(connection: sqlite3.Connection) -> list[Account]:
    """All accounts in the order of their list."""
    rows = connection.execute("SELECT * FROM accounts ORDER BY position, id").fetchall()
    return [_account(row, _identities(connection, row["id"])) for row in rows]


def is_known(connection: sqlite3.Connection, account_id: int) -> bool:
    """Whether there is such an account."""
    return connection.execute("SELECT 1 FROM accounts WHERE id = ?", (account_id,)).fetchone() is not None


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
        f"INSERT INTO accounts ({_COLUMNS}, position, id) VALUES ({_PLACES}, ?, ?)",
        (*_cells(account), position, account.id),
    )
    return replace(account, identities=_store_identities(connection, account))


def update(connection: sqlite3.Connection, account: Account) -> Account:
    """Replace everything but the place in the list. Raises MailError(INVALID, NO_ACCOUNT)."""
    changed = connection.execute(
        f"UPDATE accounts SET ({_COLUMNS}) = ({_PLACES}) WHERE id = ?", (*_cells(account), account.id)
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


def choose_default(connection: sqlite3.Connection) -> None:
    """Make the first account that sends the default; any account, where none does."""
    found = sorted(every(connection), key=lambda account: account.disabled)
    if found:
        set_default(connection, found[0].id)


def arrange(connection: sqlite3.Connection, account_ids: Sequence[int]) -> None:
    """Put the accounts in this order; those that are not named keep theirs, behind them."""
    rest = [row["id"] for row in connection.execute("SELECT id FROM accounts ORDER BY position, id")]
    wanted = [*account_ids, *(account_id for account_id in rest if account_id not in account_ids)]
    connection.executemany("UPDATE accounts SET position = ? WHERE id = ?", [(n, i) for n, i in enumerate(wanted, 1)])


def _store_identities(connection: sqlite3.Connection, account: Account) -> tuple[Identity, ...]:
    """Identities keep their ids (drafts refer to them); those no longer listed go."""
    kept = [identity.id for identity in account.identities if identity.id]
    marks = ", ".join("?" * len(kept))
    connection.execute(f"DELETE FROM identities WHERE account_id = ? AND id NOT IN ({marks})", (account.id, *kept))
    stored = []
    for position, identity in enumerate(account.identities):
        cells = _identity_cells(account.id, position, identity)
        changed = connection.execute(
            f"UPDATE identities SET ({_OF_IDENTITY}) = ({_IDENTITY_PLACES}) WHERE id = ? AND account_id = ?",
            (*cells, identity.id, account.id),
        )
        if changed.rowcount:
            stored.append(identity)
            continue
        cursor = connection.execute(f"INSERT INTO identities ({_OF_IDENTITY}) VALUES ({_IDENTITY_PLACES})", cells)
        stored.append(replace(identity, id=cursor.lastrowid or 0))
    return tuple(stored)
