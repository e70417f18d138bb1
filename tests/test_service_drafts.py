"""Drafts: kept, restored after a crash, autosaved in time; files copied when attached."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.errors import MailError, Reason
from app.events import DraftsChanged, Events
from app.model.draft import Attachment, Disposition, Draft
from app.service.drafts import Drafts
from app.storage.database import Database
from app.storage.owners import Owner
from app.storage.parts import Parts

NOW = 1_700_000_000.0


@dataclass
class House:
    drafts: Drafts
    database: Database
    owner: Owner
    parts: Parts
    told: list[DraftsChanged]


@asynccontextmanager
async def house(profile: Path) -> AsyncIterator[House]:
    database = await Database.open(profile / "tintero.db")
    owner, events, told = Owner(profile), Events(), []
    owner.acquire()
    events.subscribe(DraftsChanged, told.append)
    parts = Parts(profile / "spool")
    yield House(Drafts(database, parts, owner, events, clock=lambda: NOW), database, owner, parts, told)
    await database.close()
    owner.release()


async def kept(h: House, draft: Draft) -> Draft:
    saver = h.drafts.saver(draft)
    saver.changed(draft)
    stored = await saver.flush()
    await saver.close(keep=True)
    return stored


async def test_discard_and_restore(profile: Path) -> None:
    async with house(profile) as h:
        stored = await kept(h, Draft(subject="dear"))
        assert stored.changed == NOW
        h.told.clear()
        dropped = await h.drafts.discard(stored.id)
        assert await h.drafts.all() == []
        restored = await h.drafts.restore(dropped)
        assert await h.drafts.all() == [restored] == [await h.drafts.get(stored.id)]
        assert (restored.id, restored.subject, restored.open_in_window) == (stored.id, "dear", False)
        assert h.told == [DraftsChanged(stored.id)] * 2
        for call in (h.drafts.get, h.drafts.discard):
            with pytest.raises(MailError) as caught:
                await call(99)
            assert caught.value.reason is Reason.NOT_FOUND


async def test_the_files_of_a_discarded_draft_outlive_the_next_sweep(profile: Path) -> None:
    async with house(profile) as h:
        attachment = await h.drafts.attach_bytes("a.txt", "text/plain", b"words")
        stored = await kept(h, Draft(attachments=(attachment,)))
        os.utime(h.drafts.path_of(attachment), (1, 1))
        await h.drafts.sweep()
        assert h.drafts.path_of(attachment).exists(), "a draft names it"
        dropped = await h.drafts.discard(stored.id)
        await h.drafts.sweep()
        assert h.drafts.path_of((await h.drafts.restore(dropped)).attachments[0]).read_bytes() == b"words"
        await h.drafts.discard(stored.id)
        os.utime(h.drafts.path_of(attachment), (1, 1))
        await h.drafts.sweep()
        assert not h.drafts.path_of(attachment).exists()


CRASH = """
import asyncio, sys
from pathlib import Path
from app.events import Events
from app.model.draft import Draft
from app.service.drafts import Drafts
from app.storage.database import Database
from app.storage.owners import Owner
from app.storage.parts import Parts

async def main():
    profile = Path(sys.argv[1])
    database = await Database.open(profile / "tintero.db")
    owner = Owner(profile)
    owner.acquire()
    drafts = Drafts(database, Parts(profile / "spool"), owner, Events())
    attachment = await drafts.attach_file(Path(sys.argv[2]))
    for subject in ("first window", "second window", "closed window"):
        saver = drafts.saver(Draft())
        saver.changed(Draft(subject=subject, bcc=("b@example.org",), attachments=(attachment,)))
        await saver.flush()
    await saver.close(keep=True)
    print("open", flush=True)
    await asyncio.to_thread(sys.stdin.read)

asyncio.run(main())
"""


def start_program(*arguments: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", CRASH, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).resolve().parent.parent,
    )


@pytest.mark.skipif(os.name != "posix", reason="kills a process")
async def test_windows_open_at_a_crash_are_offered_again(profile: Path, tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(b"%PDF")
    process = start_program(profile, tmp_path / "plan.pdf")
    assert process.stdout is not None
    assert await asyncio.to_thread(process.stdout.readline) == "open\n"
    async with house(profile) as h:
        assert await h.drafts.open_in_windows() == [], "while the other program lives they are its own"
        process.send_signal(signal.SIGKILL)
        await asyncio.to_thread(process.communicate)
        (tmp_path / "plan.pdf").unlink()
        found = await h.drafts.open_in_windows()
        assert [draft.subject for draft in found] == ["first window", "second window"]
        assert len(await h.drafts.all()) == 3
        (attachment,) = found[0].attachments
        assert h.drafts.path_of(attachment).read_bytes() == b"%PDF"
        saver = h.drafts.saver(found[0])
        saver.changed(replace(found[0], subject="taken over"))
        await saver.flush()
        await h.drafts.saver(found[1]).close(keep=True)
        assert await h.drafts.open_in_windows() == []
    async with house(profile) as h:
        assert [draft.subject for draft in await h.drafts.open_in_windows()] == ["taken over"], "open at quit counts"


async def test_attaching_a_file(profile: Path, tmp_path: Path) -> None:
    async with house(profile) as h:
        source = tmp_path / "photo.JPG"
        source.write_bytes(b"\xff\xd8 picture")
        plain = await h.drafts.attach_file(source)
        inline = await h.drafts.attach_file(source, picture_inline=True)
        assert (plain.name, plain.content_type, plain.size) == ("photo.JPG", "image/jpeg", 10)
        assert (plain.disposition, inline.disposition) == (Disposition.ATTACHMENT, Disposition.INLINE)
        assert (plain.origin, plain.origin_mtime) == (str(source), source.stat().st_mtime_ns)
        assert plain.key == inline.key
        assert plain.content_id != inline.content_id
        assert h.drafts.path_of(plain).read_bytes() == source.read_bytes()
        (tmp_path / "notes.txt").write_bytes(b"x")
        text = await h.drafts.attach_file(tmp_path / "notes.txt", picture_inline=True)
        assert text.disposition is Disposition.ATTACHMENT
        with pytest.raises(MailError) as caught:
            await h.drafts.attach_file(tmp_path)
        assert caught.value.reason is Reason.ATTACHMENT_NOT_A_FILE


async def test_attaching_octets(profile: Path) -> None:
    async with house(profile) as h:
        given = await h.drafts.attach_bytes("../a\u202eb.png", "", b"1")
        assert (given.name, given.content_type, given.size, given.origin) == ("ab.png", "image/png", 1, "")
        assert (await h.drafts.attach_bytes("x", "text/calendar", b"2")).content_type == "text/calendar"
        assert await h.drafts.changed_originals(Draft(attachments=(given,))) == []


async def test_changed_originals_are_reported(profile: Path, tmp_path: Path) -> None:
    async with house(profile) as h:
        attached: dict[str, Attachment] = {}
        for name in ("same", "longer", "touched", "deleted"):
            (tmp_path / name).write_bytes(b"12345")
            attached[name] = await h.drafts.attach_file(tmp_path / name)
        (tmp_path / "longer").write_bytes(b"123456")
        os.utime(tmp_path / "touched", (5, 5))
        (tmp_path / "deleted").unlink()
        draft = Draft(attachments=tuple(attached.values()))
        assert await h.drafts.changed_originals(draft) == [attached["longer"], attached["touched"]]


async def test_a_copy_for_opening_lives_as_long_as_the_program(profile: Path) -> None:
    async with house(profile) as h:
        attachment = await h.drafts.attach_bytes("letter.txt", "", b"words")
        copy = await h.drafts.copy_for_opening(attachment)
        assert (copy.name, copy.read_bytes()) == ("letter.txt", b"words")
        assert profile in copy.parents
        await h.drafts.sweep()
        assert copy.exists()
    async with house(profile) as h:
        await h.drafts.sweep()
        assert not copy.exists()
        assert h.drafts.path_of(attachment).exists()
