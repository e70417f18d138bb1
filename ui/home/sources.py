"""The source of a message, to look at and to save: a draft is built, a sent one read as it went out."""

from __future__ import annotations

import asyncio
import errno
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from PySide6.QtCore import QCoreApplication, QLocale

from app.errors import Kind, MailError, Reason, Retry
from app.model.draft import Draft
from app.model.outgoing import Outgoing
from ui.home.entries import Item
from ui.home.received import Received, read_file
from ui.words.sizes import size_words

if TYPE_CHECKING:
    from app.engine import Engine

SHOWN_BYTES = 256 * 1024
"""Of a longer source the beginning is shown."""

_FORBIDDEN = '<>:"/\\|?*'  # in file names, somewhere


async def source_words(engine: Engine, item: Item) -> str:
    """The beginning of the source as text. Octets that are not UTF-8 are replaced. Raises MailError."""
    async with opened(engine, item) as file:
        data, size = await asyncio.to_thread(_beginning, file)
    words = data.decode("utf-8", "replace").replace("\r\n", "\n")
    if size > len(data):
        left = size_words(size - len(data), QLocale())
        words += "\n\n" + QCoreApplication.translate("Source", "[{size} more]").format(size=left)
    return words


async def save_source(engine: Engine, item: Item, target: Path) -> None:
    """Write the whole source to `target`, octet by octet. Raises MailError."""
    async with opened(engine, item) as file:
        try:
            await asyncio.to_thread(_copy, file, target)
        except OSError as error:
            raise file_error(error, target) from error


async def save_file(mail: Received, number: int, target: Path) -> None:
    """Write the file at `number` of a received message to `target`. Raises MailError."""
    try:
        data = await asyncio.to_thread(read_file, mail.path, number)
        await asyncio.to_thread(target.write_bytes, data)
    except OSError as error:
        raise file_error(error, target) from error


def file_name(item: Item) -> str:
    """A name for the saved source, from its subject."""
    usual = QCoreApplication.translate("Source", "message")
    return f"{clean_name(item.subject) or usual}.eml"


def clean_name(words: str) -> str:
    """A file name that every system takes: one line, nothing that means something in a path."""
    clean = "".join(" " if c in _FORBIDDEN or not c.isprintable() else c for c in words)
    return " ".join(clean.split())[:80].strip(" .")


@asynccontextmanager
async def opened(engine: Engine, item: Item) -> AsyncIterator[BinaryIO]:
    """The source of a message, wherever it is, at an unknown place in it. Raises MailError."""
    if isinstance(item, Draft):
        with cast(BinaryIO, tempfile.TemporaryFile()) as file:  # Windows names its own kind
            await engine.outbox.build(item, file)
            yield file
        return
    path = item.path if isinstance(item, Received) else engine.outbox.path_of(item)
    try:
        file = path.open("rb")
    except OSError as error:
        raise file_error(error, path, missing=isinstance(item, Outgoing)) from error
    with file:
        yield file


@contextmanager
def whole(target: Path) -> Iterator[BinaryIO]:
    """To write a file whole or not at all: what stood there, the source itself perhaps, stays until all is written."""
    unfinished = target.with_name(f".{target.name}.part")
    try:
        with unfinished.open("wb") as out:
            yield out
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def _beginning(file: BinaryIO) -> tuple[bytes, int]:
    size = file.seek(0, 2)
    file.seek(0)
    return file.read(SHOWN_BYTES), size


def _copy(file: BinaryIO, target: Path) -> None:
    file.seek(0)
    with whole(target) as out:
        shutil.copyfileobj(file, out, 1024 * 1024)


def file_error(error: OSError, path: Path, *, missing: bool = False) -> MailError:
    """What to say of a file that could not be read or written."""
    reason = {errno.ENOSPC: Reason.DISK_FULL, errno.EROFS: Reason.READ_ONLY, errno.EACCES: Reason.READ_ONLY}.get(
        error.errno or 0, Reason.SPOOL_MISSING if missing else Reason.STORAGE_FAILED
    )
    detail = f"{path.name}: {error.strerror or error}."
    return MailError(Kind.STORAGE, reason, detail, Retry.NEEDS_USER, facts={"name": path.name})
