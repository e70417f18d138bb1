"""Signatures, snippets and versions over a real database: stored, chosen, thinned, gone with their drafts."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from outbox_scene import Keys

from app.engine import Engine
from app.errors import MailError, Reason
from app.events import SignaturesChanged, SnippetsChanged
from app.model.account import Account, Auth, AuthMethod, Identity, Security, Server
from app.model.address import Address
from app.model.draft import Draft
from app.model.outgoing import SendState
from app.model.signature import Choice, Occasion, Signature
from app.model.signed import Signed
from app.model.snippet import Snippet
from app.paths import database as database_file
from app.service import history
from app.storage import drafts as draft_table
from app.storage import versions
from app.storage.database import Database
from app.storage.migrate import FOLDER, migrate

WORDS = "The winter catalogue goes to print on Monday, with forty pages. "


class Clock:
    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


@asynccontextmanager
async def opened(profile: Path, clock: Clock | None = None) -> AsyncIterator[Engine]:
    engine = await Engine.open(profile, clock=clock or Clock(), open_keyring=Keys)
    try:
        yield engine
    finally:
        await engine.stop()


async def with_account(engine: Engine) -> Account:
    identities = (Identity(Address.parse("Ana <ana@a.example>")), Identity(Address.parse("bo@a.example")))
    auth = Auth(AuthMethod.COMMAND, "ana", command="printf x")
    return await engine.accounts.add(
        Account("Ana", identities, Server("smtp.a.example", 465, Security.TLS), auth), None
    )


# signatures


async def test_each_identity_signs_each_occasion_with_its_own(profile: Path) -> None:
    async with opened(profile) as engine:
        account, signatures = await with_account(engine), engine.signatures
        told: list[SignaturesChanged] = []
        engine.events.subscribe(SignaturesChanged, told.append)
        one, two = [await signatures.store(Signature(name, f"<p>{name}</p>")) for name in ("b", "A")]
        assert [signature.name for signature in await signatures.all()] == ["A", "b"]
        first, second = (identity.id for identity in account.identities)
        await signatures.choose(first, Choice(one.id, two.id))
        assert await signatures.for_message(first, Occasion.NEW) == one
        assert await signatures.for_message(first, Occasion.ANSWER) == two
        assert await signatures.for_message(second, Occasion.NEW) is None
        assert await signatures.for_message(0, Occasion.NEW) is None
        await signatures.remove(one.id)
        assert await signatures.for_message(first, Occasion.NEW) is None
        assert await signatures.choices() == {first: Choice(0, two.id)}
        await engine.accounts.update(replace(account, identities=account.identities[1:]), None)
        assert await signatures.choices() == {}
        assert len(told) == 4
        with pytest.raises(MailError) as caught:
            await signatures.get(one.id)
        assert caught.value.reason is Reason.NOT_FOUND


async def test_the_pictures_of_a_signature_outlive_a_sweep(profile: Path, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"picture")
    (tmp_path / "s.html").write_text("<p>{name}<img src=logo.png><img src=gone.png><script>x</script></p>")
    async with opened(profile) as engine:
        signature = await engine.signatures.add_file(tmp_path / "s.html")
        (logo,) = signature.pictures
        assert (signature.name, signature.html.count("cid:")) == ("s", 1)
        assert "script" not in signature.html
        path = engine.drafts.path_of(logo)
        engine.drafts._parts.sweep(await engine._database.read(draft_table.named_parts), -1)
        assert path.read_bytes() == b"picture"
        await engine.signatures.remove(signature.id)
        engine.drafts._parts.sweep(await engine._database.read(draft_table.named_parts), -1)
        assert not path.exists()


@pytest.mark.parametrize(
    ("content", "reason"),
    [(None, Reason.ATTACHMENT_MISSING), (b"x" * (2 * 1024 * 1024 + 1), Reason.TOO_LONG)],
)
async def test_a_file_that_is_none(profile: Path, tmp_path: Path, content: bytes | None, reason: Reason) -> None:
    path = tmp_path / "s.html"
    if content is not None:
        path.write_bytes(content)
    async with opened(profile) as engine:
        with pytest.raises(MailError) as caught:
            await engine.signatures.add_file(path)
        assert caught.value.reason is reason
        assert await engine.signatures.all() == []


# snippets


async def test_snippets_by_their_keys(profile: Path) -> None:
    async with opened(profile) as engine:
        told: list[SnippetsChanged] = []
        engine.events.subscribe(SnippetsChanged, told.append)
        one = await engine.snippets.store(Snippet(";Addr", text="x"))
        assert one.key == "Addr"
        assert engine.snippets.current["addr"] == one
        for key, reason in (
            ("addr", Reason.KEY_TAKEN),
            ("", Reason.BAD_KEY),
            ("a b", Reason.BAD_KEY),
            ("a" * 31, Reason.BAD_KEY),
        ):
            with pytest.raises(MailError) as caught:
                await engine.snippets.store(Snippet(key))
            assert caught.value.reason is reason
        changed = await engine.snippets.store(replace(one, key="ADDR", html="<p>x</p>", text=""))
        assert await engine.snippets.all() == [changed]
        await engine.snippets.remove(one.id)
        assert dict(engine.snippets.current) == {}
        assert len(told) == 3


# earlier versions


async def saved(engine: Engine, draft: Draft) -> Draft:
    return await engine.drafts._store(draft)


async def texts(engine: Engine, draft_id: int) -> list[str]:
    """The newest first."""
    return [(await engine.history.get(version.id)).text for version in await engine.history.versions(draft_id)]


async def test_much_at_once_old_age_and_a_new_window_make_versions(profile: Path) -> None:
    clock = Clock()
    async with opened(profile, clock) as engine:
        draft = await saved(engine, Draft(text="a", open_in_window=True))
        draft = await saved(engine, replace(draft, text=WORDS))  # what was there is not worth it
        assert await texts(engine, draft.id) == []
        draft = await saved(engine, replace(draft, text=WORDS + "More"))  # the first one to go back to
        assert await texts(engine, draft.id) == [WORDS]
        clock.now += 10
        draft = await saved(engine, replace(draft, text=WORDS + "More, and"))
        draft = await saved(engine, replace(draft, text="Start anew"))
        assert await texts(engine, draft.id) == [WORDS + "More, and", WORDS]
        lengths = [(version.characters, version.grown) for version in await engine.history.versions(draft.id)]
        assert lengths == [(len(WORDS) + len("More, and"), len("More, and")), (len(WORDS), len(WORDS))]
        clock.now += history.AGE
        draft = await saved(engine, replace(draft, text="Start anew."))
        clock.now += 1
        draft = await saved(engine, replace(draft, text="Start anew.."))
        assert (await texts(engine, draft.id))[0] == "Start anew."
        await saved(engine, replace(draft, text="Start anew..", open_in_window=False))
        count = len(await texts(engine, draft.id))
        await saved(engine, replace(draft, text="Start anew...", open_in_window=True))
        assert (await texts(engine, draft.id))[0] == "Start anew.."
        assert len(await texts(engine, draft.id)) == count + 1
        await saved(engine, replace(draft, text="Start anew...", subject="Other", open_in_window=True))
        assert len(await texts(engine, draft.id)) == count + 1


async def test_keeping_by_hand_keeps_nothing_twice(profile: Path) -> None:
    async with opened(profile) as engine:
        draft = await saved(engine, Draft(text="a"))
        await engine.history.keep(draft.id)
        await engine.history.keep(draft.id)
        assert await texts(engine, draft.id) == ["a"]
        (version,) = await engine.history.versions(draft.id)
        assert (version.characters, version.grown, version.at) == (1, 1, draft.changed)
        with pytest.raises(MailError):
            await engine.history.keep(draft.id + 1)
        with pytest.raises(MailError):
            await engine.history.get(version.id + 1)


async def test_many_versions_are_thinned_where_they_stand_closest(profile: Path) -> None:
    clock = Clock()
    async with opened(profile, clock) as engine:
        draft = await saved(engine, Draft(text=WORDS))
        for number in range(history.MOST + 30):
            clock.now += history.AGE + (600 if number % 10 == 0 else 0)
            draft = await saved(engine, replace(draft, text=f"{WORDS}{number}"))
        found = await engine.history.versions(draft.id)
        assert len(found) == history.MOST
        assert (await texts(engine, draft.id))[-1] == WORDS
        newest = [float(text.removeprefix(WORDS)) for text in (await texts(engine, draft.id))[: history.NEWEST]]
        last = history.MOST + 30 - 2
        assert newest == [last - n for n in range(history.NEWEST)]


async def test_versions_go_when_the_message_is_sent_and_come_back_with_undo(profile: Path) -> None:
    async with opened(profile) as engine:
        account = await with_account(engine)
        draft = await saved(engine, Draft(identity_id=account.identity.id, to=("m@r.example",), text="a"))
        await engine.history.keep(draft.id)
        row = await engine.outbox.queue(draft)
        await engine.history.sweep()
        assert await texts(engine, draft.id) == ["a"]
        back = await engine.outbox.cancel(row.id)
        assert back is not None
        assert back.id == draft.id
        row = await engine.outbox.queue(back)
        await engine._database.run(
            lambda c: c.execute("UPDATE outgoing SET state = ? WHERE id = ?", (SendState.SENT, row.id))
        )
        assert await texts(engine, draft.id) == []


async def test_a_discarded_draft_keeps_its_versions_until_the_next_start(profile: Path) -> None:
    async with opened(profile) as engine:
        draft = await saved(engine, Draft(text="a"))
        await engine.history.keep(draft.id)
        dropped = await engine.drafts.discard(draft.id)
        assert await texts(engine, draft.id) == ["a"]
        await engine.drafts.restore(dropped)
        await engine.sweep()
        assert await texts(engine, draft.id) == ["a"]
        await engine.drafts.discard(draft.id)
        await engine.sweep()
        assert await texts(engine, draft.id) == []


async def test_the_files_of_a_version_outlive_a_sweep(profile: Path) -> None:
    async with opened(profile) as engine:
        file = await engine.drafts.attach_bytes("a.txt", "text/plain", b"words")
        draft = await saved(engine, Draft(text="a", attachments=(file,)))
        await engine.history.keep(draft.id)
        await saved(engine, replace(draft, attachments=()))
        engine.drafts._parts.sweep(await engine._database.read(draft_table.named_parts), -1)
        assert engine.drafts.path_of(file).read_bytes() == b"words"


# the schema


async def test_a_draft_keeps_what_it_knows_of_its_signature(profile: Path) -> None:
    signed = Signed(3, "<p>x</p>", "x", False, ("a@b",), True)
    async with opened(profile) as engine:
        stored = await saved(engine, Draft(text="x", signature=signed))
        assert (await engine.drafts.get(stored.id)).signature == signed
    assert draft_table.decode('{"text": "old"}').signature is None
    assert draft_table.decode('{"signature": {"id": 4, "colour": "red"}}').signature == Signed(4)


async def test_a_profile_of_the_first_schema_gets_the_new_tables(tmp_path: Path) -> None:
    """With its drafts, and a copy of what was there before."""
    path, old = tmp_path / "d.db", tmp_path / "old"
    old.mkdir()
    (old / "0001_first.sql").write_text((FOLDER / "0001_first.sql").read_text())
    connection = sqlite3.connect(path, isolation_level=None)
    connection.row_factory = sqlite3.Row
    migrate(connection, path, old)
    draft = draft_table.store(connection, Draft(subject="Winter", text="kept"))
    connection.close()
    database = await Database.open(path)
    try:
        assert await database.read(lambda c: draft_table.get(c, draft.id)) == draft
        assert await database.read(lambda c: versions.every(c, draft.id)) == []
    finally:
        await database.close()
    assert list(tmp_path.glob("d.db.before-*"))


async def test_two_programs_do_not_lose_each_others_snippets(profile: Path) -> None:
    async with opened(profile) as engine:
        await asyncio.gather(*(engine.snippets.store(Snippet(f"k{n}", text=str(n))) for n in range(20)))
        assert len(engine.snippets.current) == 20
    assert database_file(profile).exists()
