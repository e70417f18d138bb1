"""Pictures of messages: looked at, shown, and made into what is sent. One at a time, in a thread of its own.

What is made is kept beside the attachments under the hash of its recipe, so that the size shown while writing is
the size that is sent, and sending has nothing left to do.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO, Protocol, TypeVar

from app.errors import Kind, MailError, Reason, Retry
from app.model.draft import Attachment
from app.model.picture import Crop, Details, PictureFacts, PicturePixels, PicturePlan, SentPicture
from app.storage.checked_copy import CheckedCopy
from app.storage.files import from_os_error
from app.storage.parts import Parts
from app.storage.prints import SAME, Prints

T = TypeVar("T")
_RECIPES = 3  # raised when the same plan gives other octets
_DAY = 86400.0  # seconds
_MAX_OCTETS = 64 * 1024 * 1024
_KINDS = {
    "image/jpeg": "jpg", "image/jpg": "jpg", "image/pjpeg": "jpg", "image/png": "png", "image/webp": "webp",
    "image/bmp": "bmp", "image/x-ms-bmp": "bmp", "image/gif": "gif", "image/heic": "heic", "image/heif": "heif",
    "image/avif": "avif", "image/tiff": "tiff",
}  # fmt: skip
_TYPES = {"jpg": "image/jpeg", "png": "image/png", "webp": "image/webp"}
_ENDINGS = {"jpg": (".jpg", ".jpeg", ".jpe", ".jfif"), "png": (".png",), "webp": (".webp",)}


class Print(Protocol):
    """What app.message.image.pictures.Print holds."""

    @property
    def data(self) -> bytes: ...
    @property
    def content_type(self) -> str: ...


class Art(Protocol):
    """The pure functions of app.message.image.pictures; loaded when the first picture comes."""

    def look(self, data: bytes) -> PictureFacts | None: ...
    def view(self, data: bytes, crop: Crop, longest: int) -> PicturePixels | None: ...
    def develop(self, data: bytes, plan: PicturePlan, shown: tuple[int, int] | None) -> Print | None: ...


def is_picture(attachment: Attachment) -> bool:
    """Whether the darkroom has anything to say about the file. Only copies in the spool are ever changed."""
    return bool(attachment.key) and attachment.content_type.partition(";")[0].strip().lower() in _KINDS


class Darkroom:
    """`art` loads the functions that know pictures. A file that is none is never changed and never shown."""

    def __init__(self, spool: Path, parts: Parts, art: Callable[[], Art]) -> None:
        self._parts, self._prints, self._art = parts, Prints(spool), art
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="darkroom")
        self._one_at_a_time = threading.Lock()  # memory is bounded by one picture

    async def look(self, attachment: Attachment) -> PictureFacts | None:
        """What is known about a picture; None if it is none that can be changed."""
        if is_picture(attachment) and attachment.size > _MAX_OCTETS:
            return PictureFacts(0, 0, Details.FIXED)
        return await self._in_thread(lambda: self._art().look(self._octets(attachment)))

    async def view(self, attachment: Attachment, longest: int, *, crop: Crop | None = None) -> PicturePixels | None:
        """The picture as its plan (or `crop`) shows it; None if it cannot be shown."""
        part = crop or attachment.plan.crop
        return await self._in_thread(lambda: self._art().view(self._octets(attachment), part, longest))

    async def sent(self, attachment: Attachment, shown: tuple[int, int] | None) -> SentPicture:
        """How the picture leaves. `shown` is its size in the text, None for one that is attached.

        Raises MailError: STORAGE; INVALID (ATTACHMENT_UNREADABLE) for one that cannot be made as planned now.
        """
        return await self._in_thread(lambda: self.develop(attachment, shown))

    def develop(self, attachment: Attachment, shown: tuple[int, int] | None) -> SentPicture:
        """As `sent`, at once; blocks. What cannot be read now is never taken for a picture with nothing to take out."""
        as_it_is = SentPicture(attachment.name, attachment.content_type, attachment.size)
        if not is_picture(attachment):
            return as_it_is
        recipe = _recipe(attachment, shown)
        name = self._prints.find(recipe)
        if not name:
            try:
                made = self._made(attachment, shown)
            except FileNotFoundError:
                return as_it_is  # whoever opens it says that it is gone
            ending = _KINDS[made.content_type] if made else SAME
            name = self._prints.keep(recipe, ending, made.data if made else b"")
        ending = name.rpartition(".")[2]
        if ending == SAME:
            return as_it_is
        size = self._prints.size(name)
        return SentPicture(_named(attachment.name, ending), _TYPES[ending], size, name)

    def _made(self, attachment: Attachment, shown: tuple[int, int] | None) -> Print | None:
        """None: as it is. Raises FileNotFoundError, MailError."""
        with self._one_at_a_time:
            try:
                data = self._read(attachment)
                return self._art().develop(data, attachment.plan, shown) if data else None
            except FileNotFoundError:
                raise
            except OSError as error:
                raise from_os_error(error, self._parts.path(attachment.key)) from error
            except ValueError as error:
                detail, facts = f"{attachment.name}: {error}.", {"name": attachment.name}
                raise MailError(Kind.INVALID, Reason.ATTACHMENT_UNREADABLE, detail, Retry.LATER, facts=facts) from error

    def open(self, sent: SentPicture) -> BinaryIO:
        """The octets of what was made for sending (`key` is set); blocks. Raises OSError, and at their end
        MailError(STORAGE, ATTACHMENT_DAMAGED) if they are no longer those.
        """
        return self._prints.open(sent.key, sent.name)

    def sweep(self) -> int:
        """Remove what nobody used for a day; blocks."""
        return self._prints.sweep(_DAY)

    def _octets(self, attachment: Attachment) -> bytes:
        """The copy in the spool; nothing if it is gone, harmed, too large, or no picture."""
        try:
            return self._read(attachment) if is_picture(attachment) else b""
        except (OSError, MailError):
            return b""

    def _read(self, attachment: Attachment) -> bytes:
        if attachment.size > _MAX_OCTETS:
            return b""
        with CheckedCopy(self._parts.path(attachment.key), attachment.key, attachment.name) as copy:
            return copy.read()

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)


def _recipe(attachment: Attachment, shown: tuple[int, int] | None) -> str:
    recipe = json.dumps([_RECIPES, attachment.key, asdict(attachment.plan), shown], sort_keys=True)
    return hashlib.sha256(recipe.encode()).hexdigest()


def _named(name: str, ending: str) -> str:
    """The file name with an ending that tells the truth."""
    if name.lower().endswith(_ENDINGS[ending]):
        return name
    stem, dot, old = name.rpartition(".")
    return f"{stem if dot and len(old) <= 5 else name}.{ending}"
