"""The darkroom of a profile: what was measured is what is sent, and nothing is made twice."""

from __future__ import annotations

import contextlib
import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest
from picture_files import MAKER, bomb, exif, opened, photo, saved, scene, written

from app.engine import Engine
from app.errors import MailError
from app.message.image import pictures as art
from app.model.draft import Attachment, Disposition, Draft
from app.model.picture import Crop, Details, PicturePlan, SendSize
from app.service import darkroom
from app.service.darkroom import is_picture
from app.storage.drafts import decode, encode


async def attached(engine: Engine, path: Path, plan: PicturePlan, *, inline: bool = False) -> Attachment:
    return replace(await engine.drafts.attach_file(path, picture_inline=inline), plan=plan)


async def test_what_is_measured_is_what_is_kept_and_opened(profile: Path, tmp_path: Path) -> None:
    engine = await Engine.open(profile)
    try:
        file = await attached(engine, written(tmp_path, "a.jpg", photo(900, 600)), PicturePlan(SendSize.SMALL))
        sent = await engine.darkroom.sent(file, None)
        assert sent.key
        with engine.darkroom.open(sent) as source:
            data = source.read()
        assert len(data) == sent.size
        assert opened(data).size == (640, 427)
        assert MAKER.encode() not in data
        assert engine.drafts.path_of(file).read_bytes() == (tmp_path / "a.jpg").read_bytes(), "the copy is untouched"
    finally:
        await engine.stop()


async def test_nothing_is_made_twice(profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[PicturePlan] = []
    real = art.develop

    def counted(data: bytes, plan: PicturePlan, shown: tuple[int, int] | None) -> art.Print | None:
        made.append(plan)
        return real(data, plan, shown)

    monkeypatch.setattr(art, "develop", counted)
    engine = await Engine.open(profile)
    try:
        small = PicturePlan(SendSize.SMALL)
        photo_of = await attached(engine, written(tmp_path, "a.jpg", photo(900, 600)), small)
        plain = await attached(engine, written(tmp_path, "b.png", saved(scene(40, 30), "PNG")), PicturePlan())
        for _ in range(3):
            for file in (photo_of, plain):
                assert await engine.darkroom.sent(file, None) == engine.darkroom.develop(file, None)
        assert len(made) == 2
        other = replace(photo_of, plan=PicturePlan(SendSize.SMALL, Crop(0, 0, 0.5, 1)))
        assert (await engine.darkroom.sent(other, None)).key != (await engine.darkroom.sent(photo_of, None)).key
        assert len(made) == 3
    finally:
        await engine.stop()


async def test_prints_nobody_used_for_a_day_are_swept_and_made_again(profile: Path, tmp_path: Path) -> None:
    engine = await Engine.open(profile)
    try:
        file = await attached(engine, written(tmp_path, "a.jpg", photo(900, 600)), PicturePlan(SendSize.SMALL))
        sent = await engine.darkroom.sent(file, None)
        (kept,) = (profile / "spool" / "prints").iterdir()
        assert engine.darkroom.sweep() == 0
        os.utime(kept, (0, 0))
        assert engine.darkroom.sweep() == 1
        assert await engine.darkroom.sent(file, None) == sent
    finally:
        await engine.stop()


async def test_a_file_that_is_none_is_sent_as_it_is(profile: Path, tmp_path: Path) -> None:
    engine = await Engine.open(profile)
    try:
        for name, data in (("a.jpg", b"no picture"), ("b.png", bomb()), ("c.pdf", b"%PDF-1.7"), ("d.svg", b"<svg/>")):
            plan = PicturePlan(SendSize.SMALL, Crop(0, 0, 0.5, 0.5))
            file = await attached(engine, written(tmp_path, name, data), plan)
            sent = await engine.darkroom.sent(file, (10, 10))
            assert (sent.key, sent.size, sent.name) == ("", len(data), name)
            assert await engine.darkroom.view(file, 100) is None
        gone = replace(file, content_type="image/png", key="0" * 64)
        assert (await engine.darkroom.sent(gone, None)).key == ""
    finally:
        await engine.stop()


@pytest.mark.parametrize("number", [errno.EMFILE, errno.EIO, errno.ENOENT])
async def test_a_photo_that_could_not_be_read_is_not_told_from_then_on(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """What it says about place and camera goes with no later message either."""
    engine = await Engine.open(profile)
    try:
        file = await attached(engine, written(tmp_path, "a.jpg", photo(900, 600)), PicturePlan())

        def fail(path: Path, sha256: str, name: str) -> None:
            raise OSError(number, os.strerror(number))

        with monkeypatch.context() as patched, contextlib.suppress(MailError):
            patched.setattr(darkroom, "CheckedCopy", fail)
            assert (await engine.darkroom.sent(file, None)).key == ""
            assert number == errno.ENOENT, "nobody may send it now"
        with engine.darkroom.open(await engine.darkroom.sent(file, None)) as source:
            assert MAKER.encode() not in source.read()
    finally:
        await engine.stop()


async def test_what_cannot_be_taken_out_is_said(profile: Path, tmp_path: Path) -> None:
    engine = await Engine.open(profile)
    try:
        for name, data in (("a.heic", b"\x00\x00\x00\x18ftypheic" + bytes(20)), ("b.tif", b"II*\x00" + bytes(20))):
            file = await attached(engine, written(tmp_path, name, data), PicturePlan())
            facts = await engine.darkroom.look(file)
            assert facts is not None
            assert facts.details is Details.FIXED
        huge = replace(file, content_type="image/jpeg", size=100_000_000)
        facts = await engine.darkroom.look(huge)
        assert facts is not None
        assert facts.details is Details.FIXED
    finally:
        await engine.stop()


async def test_a_photo_saved_as_png_is_named_for_what_it_becomes(profile: Path, tmp_path: Path) -> None:
    engine = await Engine.open(profile)
    try:
        data = saved(scene(1500, 1000), "PNG", exif=exif())
        file = await attached(engine, written(tmp_path, "my.photo.PNG", data), PicturePlan(SendSize.SMALL))
        sent = await engine.darkroom.sent(file, None)
        assert (sent.name, sent.content_type) == ("my.photo.jpg", "image/jpeg")
        shown = await engine.darkroom.sent(replace(file, plan=PicturePlan()), (300, 200))
        assert (shown.name, shown.content_type) == ("my.photo.PNG", "image/png")
    finally:
        await engine.stop()


def test_only_copies_in_the_spool_are_changed() -> None:
    file = Attachment("a.jpg", "image/jpeg", 5, "")
    assert not is_picture(file), "the command line sends files exactly as they are"


def test_a_draft_keeps_its_plans_and_an_older_one_has_none() -> None:
    plan = PicturePlan(SendSize.MEDIUM, Crop(0.1, 0.2, 0.9, 1.0), keep_details=True)
    file = Attachment("a.jpg", "image/jpeg", 5, "0" * 64, Disposition.INLINE, "x@y", plan=plan)
    assert decode(encode(Draft(attachments=(file,)))).attachments == (file,)
    older = '{"attachments":[{"name":"a","content_type":"image/png","size":1,"key":"","disposition":"inline"}]}'
    assert decode(older).attachments[0].plan == PicturePlan()
