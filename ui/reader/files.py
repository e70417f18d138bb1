"""What came with a letter: opened with care, saved where the person says. Nothing is opened by itself."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.errors import Kind, MailError, Reason, Retry
from app.model.letter import Letter, LetterFile
from ui import dialogs
from ui.home.sources import SHOWN_BYTES, clean_name

if TYPE_CHECKING:
    from app.engine import Engine

_MESSAGE = "message/rfc822"
_HARMLESS = frozenset(
    [
        "avif", "bmp", "csv", "doc", "docx", "epub", "gif", "heic", "ics", "jpeg", "jpg", "md", "mp3", "mp4", "odp",
        "ods", "odt", "ogg", "pdf", "png", "ppt", "pptx", "rtf", "txt", "vcf", "wav", "webm", "webp", "xls", "xlsx",
    ]
)  # fmt: skip
"""Endings of what is made to be looked at. Everything else may run as a program, or bring one along."""


class Files(QObject):
    """`letter_opened` carries the path of a message that was attached to this one."""

    letter_opened = Signal(object)

    def __init__(self, engine: Engine, letter: Letter, window: QWidget) -> None:
        super().__init__(window)
        self._engine, self._letter, self._window = engine, letter, window

    async def open(self, file: LetterFile) -> None:
        """A private copy in the program that the desktop has for it; what might run is asked about first."""
        ending = file.name.rpartition(".")[2].lower()
        is_letter = file.content_type == _MESSAGE or ending == "eml"
        if not is_letter and ending not in _HARMLESS and not await self._dares(file):
            return
        path = await self._engine.letters.copy_for_opening(self._letter, file)
        if is_letter:
            self.letter_opened.emit(path)
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            title = self.tr("No program opens this file")
            sentence = self.tr("Save {name} to look at it.").format(name=file.name)
            await dialogs.ask(self._window, title, sentence, safe=self.tr("Close"))

    async def save(self, file: LetterFile) -> None:
        target = await dialogs.choose_save(self._window, self.tr("Save the file"), clean_name(file.name) or "file")
        if target is not None:
            await self._engine.letters.save(self._letter, file, target)

    async def save_whole(self) -> None:
        """The message file itself, octet for octet."""
        usual = self.tr("message")
        name = f"{clean_name(self._letter.subject) or usual}.eml"
        target = await dialogs.choose_save(self._window, self.tr("Save a copy"), name)
        if target is None:
            return
        try:
            await asyncio.to_thread(shutil.copyfile, self._engine.letters.place(self._letter), target)
        except (OSError, shutil.SameFileError) as error:
            detail = f"{target.name}: {error}."
            facts = {"name": target.name, "path": str(target.parent)}
            raise MailError(Kind.STORAGE, Reason.STORAGE_FAILED, detail, Retry.NEEDS_USER, facts=facts) from error

    async def show_source(self) -> None:
        """The beginning of the file as it is."""
        octets = await asyncio.to_thread(_beginning, self._engine.letters.place(self._letter))
        words = octets.decode("utf-8", "replace").replace("\r\n", "\n")
        await dialogs.show_text(self._window, self.tr("Source of the message"), words)

    async def _dares(self, file: LetterFile) -> bool:
        return await dialogs.ask(
            self._window,
            self.tr("This file may run as a program"),
            self.tr("{name} came by mail. Open it only if you expected it and know who sent it.").format(
                name=file.name
            ),
            safe=self.tr("Do not open"),
            risky=self.tr("Open it"),
        )


def _beginning(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(SHOWN_BYTES)
    except OSError as error:
        detail = f"“{path.name}” cannot be read: {error.strerror or error}."
        raise MailError(
            Kind.INVALID, Reason.ATTACHMENT_UNREADABLE, detail, Retry.NEVER, facts={"name": path.name}
        ) from error
