"""Delivered is not filed: the copy of what was sent is a step of its own, and its trouble never touches the send."""

from __future__ import annotations

import asyncio
import errno
import os
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from home_kit import outgoing
from outbox_scene import add_account, letter, opened
from program import Program
from PySide6.QtWidgets import QApplication
from servers import SmtpServer

from app.engine import Engine
from app.errors import Reason
from app.events import OutboxChanged
from app.model.outgoing import Filing, Outgoing, SendState
from app.service.delivery import filer
from app.storage import migrate, spool
from ui.outbox.groups import Act, Kind, actions_of, belongs_here, kind_of
from ui.words.outgoing_text import filing_words

MIGRATIONS = Path(migrate.__file__).parent / "migrations"


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filer, "LINGER", 0.0)


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> list[OSError]:
    """While an error is in the list, no copy can be put into its place."""
    errors: list[OSError] = []
    real = os.replace

    def rename(source: Path, target: Path) -> None:
        if errors and Path(target).parent.name == "sent":
            raise errors[0]
        real(source, target)

    monkeypatch.setattr(spool.os, "replace", rename)
    return errors


async def filed_as(engine: Engine, outgoing_id: int, wanted: Filing) -> Outgoing:
    """The message once its copy stands so."""
    for _ in range(1000):
        row = await engine.outbox.get(outgoing_id)
        if row.filing is wanted:
            return row
        await asyncio.sleep(0.01)
    raise AssertionError(f"it is {row.filing}")


async def test_what_was_sent_is_filed_behind_the_send(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        engine.start()
        row = await engine.outbox.queue(letter())
        frozen = engine.outbox.path_of(row).read_bytes()
        await filed_as(engine, row.id, Filing.FILED)
        assert list((profile / "spool" / "out").iterdir()) == []
        [copy] = (profile / "sent").iterdir()
        assert copy == engine.outbox.path_of(row)
        assert copy.read_bytes() == frozen == server.messages[0].body
        await engine.outbox.delete(row.id)
        assert list((profile / "sent").iterdir()) == []


async def test_a_full_disk_never_unsends(profile: Path, broken: list[OSError]) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        broken.append(OSError(errno.ENOSPC, "full"))
        engine.start()
        row = await engine.outbox.queue(letter())
        sent = await filed_as(engine, row.id, Filing.FAILED)
        assert (sent.state, sent.filing_reason, sent.reason) == (SendState.SENT, Reason.DISK_FULL, None)
        assert engine.outbox.path_of(row).read_bytes() == server.messages[0].body
        heard: list[OutboxChanged] = []
        engine.events.subscribe(OutboxChanged, heard.append)
        broken.clear()
        engine.outbox.file_again()
        await filed_as(engine, row.id, Filing.FILED)
        assert OutboxChanged(row.id) in heard
        assert len(server.messages) == 1


async def test_what_failed_is_tried_again_by_itself(
    profile: Path, broken: list[OSError], monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[int] = []

    def soon(failures: int, chance: float) -> float:
        waits.append(failures)
        return 0.02

    monkeypatch.setattr(filer, "wait_after", soon)
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        broken.append(OSError(errno.EROFS, "read-only"))
        engine.start()
        row = await engine.outbox.queue(letter())
        failed = await filed_as(engine, row.id, Filing.FAILED)
        assert failed.filing_reason is Reason.READ_ONLY
        while 3 not in waits:
            await asyncio.sleep(0.01)
        broken.clear()
        await filed_as(engine, row.id, Filing.FILED)
        assert waits[:3] == [1, 2, 3]


async def test_the_end_of_the_program_files_and_the_next_start_goes_on(profile: Path, broken: list[OSError]) -> None:
    async with SmtpServer() as server:
        async with opened(profile) as engine:
            await add_account(engine, server.at())
            first = await engine.outbox.queue(letter())
            await engine.outbox.run_until_idle()
            assert (await engine.outbox.get(first.id)).filing is Filing.DUE
        async with opened(profile) as engine:
            assert (await engine.outbox.get(first.id)).filing is Filing.FILED
            second = await engine.outbox.queue(letter())
            await engine.outbox.run_until_idle()
            broken.append(OSError(errno.EIO, "broken"))
        broken.clear()
        async with opened(profile) as engine:
            assert (await engine.outbox.get(second.id)).filing is Filing.FAILED
            engine.start()
            await filed_as(engine, second.id, Filing.FILED)
        assert len(server.messages) == 2


@pytest.mark.parametrize("moved", [True, False], ids=["killed behind the move", "its bytes are gone"])
async def test_a_copy_that_was_moved_is_found_and_one_that_is_gone_is_said_to_be(profile: Path, moved: bool) -> None:
    async with SmtpServer() as server:
        async with opened(profile) as engine:
            await add_account(engine, server.at())
            row = await engine.outbox.queue(letter())
            await engine.outbox.run_until_idle()
        copy = profile / "sent" / f"{row.spool_key}.eml"
        if not moved:
            copy.unlink()
        with closing(sqlite3.connect(profile / "tintero.db")) as database, database:
            database.execute("UPDATE outgoing SET filing = 'DUE'")
        async with opened(profile) as engine:
            engine.start()
            found = await filed_as(engine, row.id, Filing.FILED if moved else Filing.LOST)
            assert found.state is SendState.SENT
            assert found.filing_reason is (None if moved else Reason.SPOOL_MISSING)
            await engine.outbox.acknowledge(row.id)
            assert not belongs_here(await engine.outbox.get(row.id), 0)


async def test_many_are_filed_in_batches(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filer, "BATCH", 3)
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        rows = [await engine.outbox.queue(letter(subject=str(n))) for n in range(8)]
        await engine.outbox.run_until_idle()
        engine.start()
        for row in rows:
            await filed_as(engine, row.id, Filing.FILED)
        assert len(list((profile / "sent").iterdir())) == 8


async def test_only_what_was_sent_is_filed(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        await engine.outbox.pause()
        engine.start()
        waiting = await engine.outbox.queue(letter())
        await engine.outbox.stop()
        assert (await engine.outbox.get(waiting.id)).filing is Filing.NONE
        assert not (profile / "sent").exists()


async def test_nothing_written_is_swept_from_either_place(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        engine.start()
        row = await engine.outbox.queue(letter())
        await filed_as(engine, row.id, Filing.FILED)
        copy, stranger = engine.outbox.path_of(row), profile / "sent" / f"{'0' * 32}.eml"
        stranger.write_bytes(b"x")
        for path in (copy, stranger):
            os.utime(path, (0, 0))
        await engine.sweep()
        assert copy.exists()
        assert not stranger.exists()


async def test_the_command_line_files_and_tells(profile: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Hello")
    async with SmtpServer() as server:
        program = Program(profile)
        host = ("--host", server.at().host, "--port", server.at().port, "--security", "none")
        assert (await program("account", "add", "--address", "a@example.test", *host)).status == 0
        assert (await program("send", "--to", "b@example.test", "--text", text)).status == 0
        [row] = await program.rows()
        assert (row["state"], row["filing"]) == ("SENT", "filed")
        (profile / "sent" / "x").touch()
        program.stored("SELECT 1")
        with closing(sqlite3.connect(profile / "tintero.db")) as database, database:
            database.execute("UPDATE outgoing SET filing = 'FAILED', filing_reason = 'disk_full'")
        shown = await program("outbox", "show", row["id"])
        assert b"its copy is not filed (disk_full)" in shown.out


def test_older_profiles_are_filed_too(profile: Path, qapp: QApplication) -> None:
    async def make() -> int:
        async with SmtpServer() as server, opened(profile) as engine:
            await add_account(engine, server.at())
            row = await engine.outbox.queue(letter())
            await engine.outbox.run_until_idle()
            await engine.outbox._filer.stop()
            return row.id

    number = asyncio.run(make())
    with closing(sqlite3.connect(profile / "tintero.db")) as database, database:
        later = "".join(p.read_text("utf-8") for p in sorted(MIGRATIONS.glob("*.sql")) if int(p.name[:4]) > 7)
        for kind, name in re.findall(r"^CREATE (INDEX|TABLE) (\w+)", later, re.MULTILINE):
            database.execute(f"DROP {kind} {name}")
        for table, column in re.findall(r"^ALTER TABLE (\w+) ADD COLUMN (\w+)", later, re.MULTILINE):
            database.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        database.execute("PRAGMA user_version = 7")

    async def look() -> None:
        async with opened(profile) as engine:
            engine.start()
            await filed_as(engine, number, Filing.FILED)

    asyncio.run(look())


def test_the_outbox_shows_what_is_not_filed(qapp: QApplication) -> None:
    row = outgoing(1, "Minutes", "Ana", SendState.SENT, finished=1.0, filing=Filing.FAILED,
                   filing_reason=Reason.DISK_FULL)  # fmt: skip
    now = 1e10
    assert (kind_of(row, now), belongs_here(row, now)) == (Kind.NOT_FILED, True)
    assert actions_of(row, Kind.NOT_FILED).strong is Act.FILE
    title, sentence = filing_words(row)
    assert title == "Sent, but not filed yet"
    assert "never sent again" in sentence
    assert filing_words(replace(row, filing=Filing.LOST))[0] == "Sent, but the copy is gone"
    for seen in (replace(row, acknowledged=True), replace(row, filing=Filing.FILED), replace(row, filing=Filing.DUE)):
        assert (kind_of(seen, now), belongs_here(seen, now)) == (Kind.SENT, False)
