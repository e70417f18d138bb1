"""What the profile knows for the review: habits of sending, people written to, and what servers take."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from app.engine import Engine
from app.model.account import Account, Auth, Identity, Security, Server
from app.model.address import Address
from app.model.draft import Draft
from app.model.finding import Check
from app.net.job import ServerAbilities
from app.storage import habits

SERVER = Server("smtp.prado.studio", 465, Security.TLS)
WORK = Identity(Address("Ana Prado", "ana@prado.studio"))
HOME = Identity(Address("Ana", "ana@home.example"))
DRAFT = Draft(to=("Bernd <bernd@firma.example>",), subject="Hello", html="<p>Hello</p>")


async def opened(profile: Path) -> tuple[Engine, Account]:
    engine = await Engine.open(profile)
    return engine, await engine.accounts.add(Account("Prado", (WORK, HOME), SERVER, Auth()), None)


async def checks_of(engine: Engine, draft: Draft) -> set[Check]:
    return {finding.check for finding in await engine.review.look(draft)}


async def test_the_limit_of_a_server_is_kept_by_host_and_port(profile: Path) -> None:
    engine, account = await opened(profile)
    assert await engine.accounts.size_limit(account) == 0
    await engine._servers.note(SERVER, ServerAbilities(size_limit=25_000_000))
    assert await engine.accounts.size_limit(account) == 25_000_000
    other = replace(account, server=replace(SERVER, port=587, security=Security.STARTTLS))
    assert await engine.accounts.size_limit(other) == 0
    await engine.preferences.change(undo_seconds=7)  # the same table; nothing gets lost
    assert await engine.accounts.size_limit(account) == 25_000_000
    await engine._servers.note(replace(SERVER, host="SMTP.prado.studio"), ServerAbilities(size_limit=None))
    assert await engine.accounts.size_limit(account) == 0
    await engine.stop()


@pytest.mark.parametrize("value", ["x", "", "-1", "[1]", '"2"'])
async def test_a_spoilt_limit_is_no_limit(profile: Path, value: str) -> None:
    engine, account = await opened(profile)
    await engine._servers.note(SERVER, ServerAbilities(size_limit=1))

    def spoil(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE settings SET value = ? WHERE name LIKE 'size_limit%'", (value,))

    await engine._database.run(spoil)
    assert await engine.accounts.size_limit(account) == 0
    await engine.stop()


async def test_who_wrote_to_whom_is_read_from_the_outbox(profile: Path) -> None:
    engine, account = await opened(profile)
    work, home = account.identities
    for _ in range(2):
        await engine.outbox.queue(replace(DRAFT, identity_id=work.id, cc=("Carla <Carla@firma.example>",)))
    await engine.outbox.queue(replace(DRAFT, identity_id=home.id, to=("other@x.example",)))

    def read(connection: sqlite3.Connection) -> dict[str, dict[str, int]]:
        return habits.senders(connection, ["bernd@firma.example", "carla@firma.example", "nobody@x.example"])

    assert await engine._database.read(read) == {
        "bernd@firma.example": {"ana@prado.studio": 2},
        "carla@firma.example": {"ana@prado.studio": 2},
    }
    assert await checks_of(engine, replace(DRAFT, identity_id=home.id)) == {Check.IDENTITY}
    assert await checks_of(engine, replace(DRAFT, identity_id=work.id)) == set()
    assert await checks_of(engine, replace(DRAFT, identity_id=home.id, to=("other@x.example",))) == set()
    await engine.stop()


async def test_people_written_to_teach_what_looks_mistyped(profile: Path) -> None:
    engine, account = await opened(profile)
    for _ in range(2):
        await engine.contacts.learn([Address("", "bernd@firma-meier.example")])
    draft = replace(DRAFT, to=("bernd@firma-meyer.example",), identity_id=account.identity.id)
    (finding,) = await engine.review.look(draft)
    assert finding.facts["instead"] == "bernd@firma-meier.example"
    await engine.preferences.change(silenced_checks="mistyped unknown_to_this_version")
    assert await engine.review.look(draft) == ()
    await engine.stop()


async def test_a_profile_without_account_can_be_asked(profile: Path) -> None:
    engine = await Engine.open(profile)
    assert await checks_of(engine, replace(DRAFT, subject="")) == {Check.NO_SUBJECT}
    assert await checks_of(engine, replace(DRAFT, to=("no address", "x"))) == set()
    await engine.stop()
