"""What was attached is what is sent: a copy whose octets changed on the disk is found out before anything leaves."""

from __future__ import annotations

import contextlib
import io
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest
from outbox_scene import add_account, letter, opened
from picture_files import photo
from picture_files import written as picture_written
from servers import SmtpServer

from app.engine import Engine
from app.errors import Kind, MailError, Reason
from app.model.draft import Attachment, Draft, Original, Quoting
from app.model.outgoing import SendState
from app.model.picture import PicturePlan, SendSize
from app.storage.checked_copy import CheckedCopy
from app.storage.parts import Parts

TEXT = b"The price is 1,000 euros.\n" * 40_000  # more than one block of any reader


def harm(path: Path, at: int = -2) -> None:
    """One bit of the file is another one; size and time are as they were."""
    octets = bytearray(path.read_bytes())
    octets[at] ^= 1
    path.write_bytes(octets)


def read(copy: BinaryIO, size: int) -> None:
    """To the end, in pieces of `size` octets."""
    with copy:
        while copy.read(size):
            pass


@contextlib.asynccontextmanager
async def desk(profile: Path) -> AsyncIterator[tuple[SmtpServer, Engine]]:
    async with SmtpServer() as server, opened(profile) as engine:
        await add_account(engine, server.at())
        yield server, engine


async def refusal(engine: Engine, draft: Draft) -> MailError:
    """What Send says to this draft; nothing of it is kept or on its way."""
    with pytest.raises(MailError) as caught:
        await engine.outbox.queue(draft)
    assert await engine.outbox.all() == []
    out = engine.profile / "spool" / "out"
    assert not out.exists() or list(out.iterdir()) == []
    return caught.value


def test_a_copy_says_at_its_end_whether_it_is_still_itself(profile: Path) -> None:
    parts = Parts(profile / "spool")
    part = parts.add_bytes(TEXT)
    with parts.open(part.key, "prices.txt") as copy:
        assert b"".join(iter(lambda: copy.read(100_000), b"")) == TEXT
    with parts.open(part.key, "prices.txt") as copy:
        assert copy.read() == TEXT
    harm(parts.path(part.key))
    with parts.open(part.key, "prices.txt") as copy:
        assert copy.read(10) == TEXT[:10]  # not to the end: nothing is known, and nothing said
    for size in (100_000, -1):
        with pytest.raises(MailError) as caught:
            read(parts.open(part.key, "prices.txt"), size)
        error = caught.value
        assert (error.kind, error.reason, error.facts["name"]) == (
            Kind.STORAGE,
            Reason.ATTACHMENT_DAMAGED,
            "prices.txt",
        )
    with pytest.raises(MailError):
        read(io.BufferedReader(CheckedCopy(parts.path(part.key), part.key, "")), -1)


async def test_a_harmed_attachment_is_never_sent_and_attaching_it_again_heals_it(profile: Path, tmp_path: Path) -> None:
    file = tmp_path / "prices.txt"
    file.write_bytes(TEXT)
    async with desk(profile) as (server, engine):
        attached = await engine.drafts.attach_file(file)
        harm(engine.drafts.path_of(attached))
        draft = replace(letter(), attachments=(attached,))
        error = await refusal(engine, draft)
        assert (error.reason, error.facts["name"]) == (Reason.ATTACHMENT_DAMAGED, "prices.txt")
        assert (await engine.drafts.attach_file(file)).key == attached.key
        row = await engine.outbox.queue(draft)
        await engine.outbox.run_until_idle()
        assert (await engine.outbox.get(row.id)).state is SendState.SENT
        assert len(server.messages) == 1


async def test_a_copy_that_somebody_deleted_is_said_to_be_gone(profile: Path) -> None:
    async with desk(profile) as (_, engine):
        attached = await engine.drafts.attach_bytes("prices.txt", "text/plain", TEXT)
        engine.drafts.path_of(attached).unlink()
        error = await refusal(engine, replace(letter(), attachments=(attached,)))
        assert (error.reason, error.facts["name"]) == (Reason.SPOOL_MISSING, "prices.txt")


async def test_a_harmed_original_is_named_by_its_subject(profile: Path) -> None:
    async with desk(profile) as (_, engine):
        html = await engine.drafts.attach_bytes("original.html", "text/html", b"<p>The price is 1,000 euros.</p>")
        text = await engine.drafts.attach_bytes("original.txt", "text/plain", b"The price is 1,000 euros.")
        original = Original(html=html, text=text, heading=("On Monday:",), quoting=Quoting.REPLY, title="The price")
        draft = replace(letter(), original=original)
        harm(engine.drafts.path_of(text))
        error = await refusal(engine, draft)
        assert (error.reason, error.facts["name"]) == (Reason.ATTACHMENT_DAMAGED, "The price")
        with pytest.raises(MailError):
            await engine.letters.quote(original)


async def photograph(engine: Engine, folder: Path) -> Attachment:
    picture = await engine.drafts.attach_file(picture_written(folder, "a.jpg", photo(900, 600)))
    return replace(picture, plan=PicturePlan(SendSize.SMALL))


async def test_a_harmed_print_is_made_anew(profile: Path, tmp_path: Path) -> None:
    async with desk(profile) as (server, engine):
        picture = await photograph(engine, tmp_path)
        sent = await engine.darkroom.sent(picture, None)
        with engine.darkroom.open(sent) as source:
            right = source.read()
        (kept,) = (profile / "spool" / "prints").iterdir()
        harm(kept)
        with pytest.raises(MailError) as caught, engine.darkroom.open(sent) as source:
            source.read()
        assert caught.value.reason is Reason.ATTACHMENT_DAMAGED
        await engine.outbox.queue(replace(letter(), attachments=(picture,)))
        await engine.outbox.run_until_idle()
        assert len(server.messages) == 1
        with engine.darkroom.open(await engine.darkroom.sent(picture, None)) as source:
            assert source.read() == right


async def test_a_picture_whose_copy_was_harmed_is_neither_changed_nor_sent(profile: Path, tmp_path: Path) -> None:
    async with desk(profile) as (_, engine):
        picture = await photograph(engine, tmp_path)
        harm(engine.drafts.path_of(picture), at=2000)
        error = await refusal(engine, replace(letter(), attachments=(picture,)))
        assert (error.reason, error.facts["name"]) == (Reason.ATTACHMENT_DAMAGED, "a.jpg")
