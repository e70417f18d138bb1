"""Servers of identities: kept with all that an account's server can have, and brought along from older profiles."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from outbox_scene import Keys, opened
from test_accounts_managing import CANARY, full, without_ids

from app.errors import MailError
from app.model.account import Auth, AuthMethod, Pin, SecretPlace, Security, Server, TlsVersion
from app.model.oauth import OAuthProvider
from app.paths import database
from app.service.account import account_file
from app.storage import accounts as table
from app.storage.migrate import FOLDER, migrate

CUSTOM = OAuthProvider(
    "", "Prado", "https://id.prado.example/a", "https://id.prado.example/t", "smtp", parameters=(("a", "b"),)
)
OLD = Server("relay.example.test", 2465, Security.TLS, "/etc/ca.pem", Pin("ab" * 32, 5.0), TlsVersion.V1_0)
WAYS = [
    Auth(AuthMethod.OAUTH, "ws", provider="microsoft", client_id="own", tenant="prado.example"),
    Auth(AuthMethod.OAUTH, "ws", custom=CUSTOM, client_id="own"),
    Auth(AuthMethod.COMMAND, "ws", "pass show relay"),
    Auth(AuthMethod.PASSWORD, "ws"),
    Auth(),
]


@pytest.mark.parametrize("auth", WAYS, ids=lambda auth: f"{auth.method} {auth.provider}")
async def test_everything_about_an_own_server_is_kept(profile: Path, auth: Auth) -> None:
    first, second = full().identities
    account = replace(full(), identities=(first, replace(second, server=OLD, auth=auth)))
    async with opened(profile) as engine:
        stored = await engine.accounts.add(account, CANARY)
        assert without_ids(stored) == replace(account, is_default=True)
    async with opened(profile) as engine:
        assert await engine.accounts.all() == [stored]
        over = stored.over(stored.identities[1])
        assert (over.server, over.auth, over.secret_name) == (OLD, auth, f"{stored.id}.{stored.identities[1].id}")
        assert stored.over(stored.identities[0]) == stored


def test_a_file_brings_no_exception_and_no_command() -> None:
    first, second = full().identities
    for auth in WAYS:
        whole = replace(full(), identities=(first, replace(second, server=OLD, auth=auth)))
        [read] = account_file.read(account_file.written([replace(whole, server=OLD)]).encode())
        for server in (read.server, read.identities[1].server):
            assert server == Server(OLD.host, OLD.port, OLD.security)
        came = read.identities[1].auth
        assert came.method is (AuthMethod.PASSWORD if auth.method is AuthMethod.COMMAND else auth.method)
        assert came == replace(auth, method=came.method, command="")


async def test_exceptions_end_one_by_one(profile: Path) -> None:
    first, second = full().identities
    whole = replace(
        full(), server=replace(OLD, host="smtp.example.test"), identities=(first, replace(second, server=OLD))
    )
    async with opened(profile) as engine:
        stored = await engine.accounts.add(whole, CANARY)
        own = stored.identities[1].id
        after = await engine.accounts.forget_pin(stored.id, own)
        assert (after.server, after.identities[1].server) == (whole.server, replace(OLD, pin=None))
        after = await engine.accounts.refuse_old_tls(stored.id, own)
        assert after.identities[1].server == replace(OLD, pin=None, oldest_tls=TlsVersion.V1_2)
        after = await engine.accounts.refuse_old_tls(stored.id)
        assert after.server == replace(whole.server, oldest_tls=TlsVersion.V1_2)
        after = await engine.accounts.forget_pin(stored.id)
        assert after.server.pin is None


async def test_another_way_to_sign_in_forgets_the_secret_of_the_old_one(profile: Path) -> None:
    keys = Keys()
    async with opened(profile, keys=keys) as engine:
        stored = await engine.accounts.add(full(), CANARY)
        first, second = stored.identities
        await engine.accounts.sign_in(stored.id, "own", second.id)
        assert await engine.accounts.secret_place(stored.id, second.id) is SecretPlace.KEYRING
        await engine.accounts.set_identities(stored.id, [first, replace(second, reply_to=first.address)])
        assert sorted(keys.held.values()) == sorted([CANARY, "own"]), "an edit forgets nothing"
        await engine.accounts.set_identities(stored.id, [first, replace(second, auth=WAYS[0])])
        assert list(keys.held.values()) == [CANARY], "a password is no permission"


@pytest.mark.parametrize("auth", [Auth(AuthMethod.PASSWORD, "ws"), Auth(AuthMethod.OAUTH, "ws", provider="google")])
async def test_an_open_line_of_its_own_needs_the_same_leave(profile: Path, auth: Auth) -> None:
    open_line = Server("relay.example.test", 25, Security.NONE)
    first, second = full().identities
    async with opened(profile) as engine:
        with pytest.raises(MailError) as raised:
            await engine.accounts.add(
                replace(full(), identities=(first, replace(second, server=open_line, auth=auth))), None
            )
        assert raised.value.facts["field"] == "clear"
        allowed = replace(second, server=open_line, auth=replace(auth, allow_clear=True))
        if auth.method is AuthMethod.PASSWORD:
            stored = await engine.accounts.add(replace(full(), identities=(first, allowed)), None)
            assert stored.identities[1].auth.allow_clear


def test_own_servers_of_an_older_profile_sign_in_as_before(tmp_path: Path) -> None:
    """Until then a user name meant a password, and none meant that nobody asks."""
    older = tmp_path / "older"
    older.mkdir()
    for script in FOLDER.glob("000[1-6]_*.sql"):
        shutil.copy(script, older)
    path = tmp_path / "tintero.db"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.row_factory = sqlite3.Row
    migrate(connection, path, older)
    numbers = {"id": 1, "position": 1, "is_default": 1, "port": 465, "allow_clear": 0}
    words = {"name": "Studio", "colour": "ink", "host": "h", "security": "tls", "auth": "none"}
    row = {**numbers, **words}
    marks = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO accounts ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
    for number, (host, user) in enumerate((("", ""), ("relay", "ws"), ("relay", ""))):
        connection.execute(
            "INSERT INTO identities (account_id, position, address, name, reply_to, host, port, security, user_name)"
            " VALUES (1, ?, 'ana@example.test', '', '', ?, 587, 'starttls', ?)",
            (number, host, user),
        )
    migrate(connection, path)
    account = table.get(connection, 1)
    connection.close()
    relay = Server("relay", 587, Security.STARTTLS)
    assert [(i.server, i.auth) for i in account.identities] == [
        (None, Auth()),
        (relay, Auth(AuthMethod.PASSWORD, "ws")),
        (relay, Auth()),
    ]


async def test_what_an_earlier_program_stored_of_a_provider_is_passed_over(profile: Path) -> None:
    account = replace(full(), auth=Auth(AuthMethod.OAUTH, "ws", custom=CUSTOM, client_id="own"))
    async with opened(profile) as engine:
        stored = await engine.accounts.add(account, CANARY)
    with closing(sqlite3.connect(database(profile))) as connection, connection:
        connection.execute("UPDATE accounts SET oauth = json_set(oauth, '$.wants_secret', json('true'))")
    async with opened(profile) as engine:
        assert await engine.accounts.all() == [stored]
