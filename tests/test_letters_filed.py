"""A message that was just sent is read while its copy is filed, and after: the file moves under the reader's hands."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from app.engine import Engine
from app.errors import MailError, Reason
from app.storage.spool import Spool

KEY = "0123456789abcdef" * 2
OCTETS = b"From: ines@prado.example\r\nSubject: Paper\r\nMessage-ID: <a@prado.example>\r\n\r\nLinen.\r\n"


@pytest.fixture
def waiting(profile: Path) -> Path:
    """A message file on its way."""
    path = profile / "spool" / "out" / f"{KEY}.eml"
    path.parent.mkdir(parents=True)
    path.write_bytes(OCTETS)
    return path


async def test_filed_after_it_was_opened(profile: Path, waiting: Path) -> None:
    engine = await Engine.open(profile)
    try:
        letter = await engine.letters.open(waiting)
        Spool(profile).file(KEY)
        assert engine.letters.place(letter).read_bytes() == OCTETS
        whole = await engine.letters.attach_whole(letter)
        assert engine.drafts.path_of(whole).read_bytes() == OCTETS
    finally:
        await engine.stop()


async def test_filed_while_it_is_opened(profile: Path, waiting: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = await Engine.open(profile)
    reader: Any = engine.letters._reader
    ask = reader.ask

    async def later(what: str, path: Path, **more: object) -> Any:
        if waiting.exists():
            await asyncio.to_thread(Spool(profile).file, KEY)
        return await ask(what, path, **more)

    monkeypatch.setattr(reader, "ask", later)
    try:
        assert (await engine.letters.open(waiting)).subject == "Paper"
    finally:
        await engine.stop()


async def test_gone_is_gone(profile: Path, waiting: Path) -> None:
    engine = await Engine.open(profile)
    waiting.unlink()
    try:
        with pytest.raises(MailError) as caught:
            await engine.letters.open(waiting)
        assert caught.value.reason is Reason.LETTER_UNREACHABLE
    finally:
        await engine.stop()
