"""What goes wrong beside the network: a wait that is given up, a database that was damaged, folders that were new."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sqlite3
import stat
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from outbox_scene import Keys, add_account, letter, opened, states_of
from servers import SmtpServer

from app.engine import Engine
from app.errors import MailError, Reason
from app.model.account import Account, AccountState, Security, Server
from app.model.draft import Draft
from app.model.outgoing import Outgoing, Recipient, RecipientState, SendState
from app.paths import database
from app.storage import accounts, contacts, leases
from app.storage import files as files_module
from app.storage import outbox as table
from app.storage.database import Database
from app.storage.spool import Spool

posix = pytest.mark.skipif(os.name != "posix", reason="folders are made durable on POSIX only")
NOWHERE = Server("127.0.0.1", 1, Security.NONE)


def database_of(engine: Engine) -> Database:
    return engine._database


def with_odd_facts(row: Outgoing, path: Path) -> Outgoing:
    return replace(row, detail=f"{path} is odd", reply=str(path), facts={"path": str(path)})


async def test_whoever_stops_waiting_for_a_message_to_be_queued_takes_nothing_from_it(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, go_on, insert = threading.Event(), threading.Event(), table.insert

    def slowly(connection: sqlite3.Connection, row: Outgoing) -> Outgoing:
        reached.set()
        assert go_on.wait(10)
        return insert(connection, row)

    async with opened(profile) as engine:
        await add_account(engine, NOWHERE)
        saver = engine.drafts.saver(Draft())
        saver.changed(letter())
        draft = await saver.flush()
        monkeypatch.setattr(table, "insert", slowly)
        queueing_it = asyncio.create_task(engine.outbox.queue(draft))
        assert await asyncio.to_thread(reached.wait, 10)
        queueing_it.cancel()  # Ctrl+C, or the end of the program, while the transaction runs
        with contextlib.suppress(asyncio.CancelledError):
            await queueing_it
        go_on.set()
        [row] = await engine.outbox.all()
        assert row.state is SendState.QUEUED
        assert engine.outbox.path_of(row).stat().st_size == row.size
        assert await engine.drafts.all() == []


@pytest.mark.expect_log("remembering the people written to")
async def test_a_mistake_behind_the_queueing_does_not_call_the_message_unsent(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mistaken(*_args: object) -> None:
        raise ZeroDivisionError

    async with opened(profile) as engine:
        await add_account(engine, NOWHERE)
        monkeypatch.setattr(contacts, "learn", mistaken)
        row = await engine.outbox.queue(letter())
        assert [one.id for one in await engine.outbox.all()] == [row.id]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the names of files are Unicode")
async def test_a_file_whose_name_is_no_unicode_is_kept_and_sent(profile: Path, tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"caf\xe9.txt")
    odd.write_bytes(b"octets")
    async with opened(profile) as engine:
        await add_account(engine, NOWHERE)
        saver = engine.drafts.saver(Draft())
        saver.changed(letter(text="half of a pair: \ud83d", attachments=(await engine.drafts.attach_file(odd),)))
        draft = await saver.flush()
        assert await engine.drafts.get(draft.id) == draft
        row = await engine.outbox.queue(draft)
        read_in_place = await engine.outbox.queue(letter(attachments=(engine.outbox.describe(odd),)))
        for one in (row, read_in_place):
            await database_of(engine).run(lambda c, one=one: table.update(c, with_odd_facts(one, odd)))
            assert (await engine.outbox.get(one.id)).facts == {"path": str(odd)}
            back = await engine.outbox.cancel(one.id)
            assert back is not None
            assert Path(back.attachments[0].origin).read_bytes() == b"octets"


@pytest.mark.expect_log("is left out")
@pytest.mark.parametrize("spoilt", ['{"to":["bob', "[]", '{"priority":"of another program"}', '{"attachments":[{}]}'])
async def test_one_spoilt_draft_hides_no_other(profile: Path, spoilt: str) -> None:
    async with opened(profile) as engine:
        await add_account(engine, NOWHERE)
        drafts = [await engine.drafts.restore(letter(subject=name)) for name in ("spoilt", "whole")]
        row = await engine.outbox.queue(letter())

        def spoil(connection: sqlite3.Connection) -> None:
            connection.execute("UPDATE drafts SET body = ? WHERE id = ?", (spoilt, drafts[0].id))
            connection.execute("UPDATE outgoing SET draft = ?", (spoilt,))

        await database_of(engine).run(spoil)
        assert [draft.subject for draft in await engine.drafts.all()] == ["whole"]
        with pytest.raises(MailError) as caught:
            await engine.drafts.get(drafts[0].id)
        assert caught.value.reason is Reason.DATABASE_DAMAGED
        [shown] = await engine.outbox.page([SendState.QUEUED], 10)
        assert (shown.id, shown.draft) == (row.id, None)
        assert await engine.outbox.cancel(row.id) is None
        kept = await engine.outbox.get(row.id)
        assert (kept.state, kept.draft) == (SendState.FAILED, None)
        assert engine.outbox.path_of(kept).exists()
        with pytest.raises(MailError):  # nobody knows which copies of files it names: none goes
            await engine.drafts.sweep()


async def test_one_message_file_queued_for_several_people_goes_to_each(profile: Path, tmp_path: Path) -> None:
    """They share a Message-ID: what one got tells nothing of the next."""
    file = tmp_path / "circular.eml"
    file.write_bytes(b"From: a@example.test\r\nMessage-ID: <1@example.test>\r\nSubject: s\r\n\r\nhi\r\n")
    people = [f"{name}@example.test" for name in ("bob", "carl", "dora", "emil")]
    async with SmtpServer() as server, opened(profile) as engine:
        account = await add_account(engine, server.at())
        rows = [await engine.outbox.queue_source(file, account, (one,)) for one in people]
        await engine.outbox.run_until_idle()
        assert await states_of(engine, rows) == [SendState.SENT] * 4
        assert [m.recipients for m in server.messages] == [[one] for one in people]
        await database_of(engine).run(lambda c: c.execute("UPDATE outgoing SET state = 'QUEUED', next_attempt = 1"))
        await engine.outbox.run_until_idle()  # rows of an old copy of the profile: each was sent to its person
        assert len(server.messages) == 4
        assert await states_of(engine, rows) == [SendState.UNCERTAIN] * 4


@pytest.mark.parametrize("spoil", ["UPDATE drafts SET body = '{'", "UPDATE versions SET body = x'00'"])
async def test_a_spoilt_past_does_not_keep_the_present_from_being_stored(profile: Path, spoil: str) -> None:
    async with opened(profile) as engine:
        saver = engine.drafts.saver(letter(text="First words, long enough to be worth a version of their own."))
        saver.changed(saver.draft)
        first = await saver.flush()
        await engine.history.keep(first.id)
        saver.changed(replace(first, text="Wholly different ones, about kilns and glazes and the price of wood."))
        await saver.flush()
        await database_of(engine).run(lambda c: c.execute(spoil))
        saver.changed(replace(first, text="And again, all of it is new: the fair, the weather, the long way home."))
        stored = await saver.flush()
        assert (await engine.drafts.get(first.id)).text == stored.text


async def test_what_somebody_has_is_not_sent_again_from_an_old_copy(profile: Path) -> None:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        row = await engine.outbox.queue(letter("bob@example.test", "carl@example.test"))
        bob_has_it = "UPDATE outgoing_recipients SET state = 'ACCEPTED' WHERE position = 0"
        await database_of(engine).run(lambda c: c.execute(bob_has_it))
        rest = await engine.outbox.cancel(row.id)
        assert rest is not None
        assert rest.to == ("carl@example.test",)
        for old in ("UPDATE outgoing_recipients SET state = 'PENDING'", "UPDATE outgoing SET state = 'QUEUED'"):
            await database_of(engine).run(lambda c, old=old: c.execute(old))
        await database_of(engine).run(lambda c: c.execute("UPDATE outgoing SET next_attempt = created"))
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.UNCERTAIN
        assert server.messages == []


async def test_what_was_taken_back_offers_nobody_anything(profile: Path) -> None:
    """Else an answer to RCPT of a transaction that came to nothing would later pass for one of the last."""
    async with opened(profile) as engine:
        await add_account(engine, NOWHERE)
        row = await engine.outbox.queue(letter("bob@example.test", "carl@example.test"))
        offered = (Recipient("bob@example.test", RecipientState.PENDING, 250, "2.1.5", "ok"), row.recipients[1])

        def work(connection: sqlite3.Connection) -> None:
            leases.take(connection, row.id, "me")
            table.set_recipients(connection, row.id, offered)
            leases.release(connection, row.id, "somebody else")
            assert table.get(connection, row.id).recipients == offered
            leases.release(connection, row.id, "me")

        await database_of(engine).run(work)
        back = await engine.outbox.get(row.id)
        assert (back.state, back.attempts, back.recipients) == (SendState.QUEUED, 0, row.recipients)


async def test_whoever_stops_waiting_for_an_account_leaves_it_its_password(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, go_on, insert = threading.Event(), threading.Event(), accounts.insert

    def slowly(connection: sqlite3.Connection, account: Account) -> None:
        reached.set()
        assert go_on.wait(10)
        insert(connection, account)

    monkeypatch.setattr(accounts, "insert", slowly)
    keys = Keys()
    async with opened(profile, keys=keys) as engine:
        adding = asyncio.create_task(add_account(engine, NOWHERE, password="hunter2"))
        assert await asyncio.to_thread(reached.wait, 10)
        adding.cancel()
        asyncio.get_running_loop().call_soon(go_on.set)
        with contextlib.suppress(asyncio.CancelledError):
            await adding
        [account] = await engine.accounts.all()
        assert await engine.accounts.state(account) is AccountState.READY
        assert list(keys.held.values()) == ["hunter2"]


@pytest.mark.expect_log("tintero.db is damaged")
async def test_what_a_damaged_database_names_stays_as_long_as_that_is_kept(profile: Path, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"octets")
    async with opened(profile) as engine:
        await add_account(engine, NOWHERE)
        attached = await engine.drafts.attach_file(picture)
        row = await engine.outbox.queue(letter(attachments=(attached,)))
        files = [engine.outbox.path_of(row), engine.drafts.path_of(attached)]
    database(profile).write_bytes(b"not a database at all" * 100)
    for path in files:
        os.utime(path, (1, 1))
    for _start in range(2):  # the one that sets it aside, and a later one
        async with opened(profile) as engine:
            await engine.sweep()
            assert all(path.exists() for path in files)
    for aside in profile.glob("tintero.db.damaged-*"):
        aside.unlink()
    async with opened(profile) as engine:
        await engine.sweep()
        assert not any(path.exists() for path in files)


@posix
def test_the_folders_of_a_message_are_durable_before_it_is(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file whose folder is new lasts only if the folder's own name does."""
    synced: list[Path] = []
    sync = files_module.sync_folder
    monkeypatch.setattr(files_module, "sync_folder", lambda path: (sync(path), synced.append(path)))
    spool = Spool(profile)
    with spool.new_message() as message:
        message.file.write(b"From: a\r\n")
        message.commit()
    out = profile / "spool" / "out"
    assert synced == [profile.parent, profile, profile / "spool", out]
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in (profile, profile / "spool", out)} == {0o700}
    spool.new_message().discard()
    assert len(synced) == 4
