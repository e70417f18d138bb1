"""What a person does with one file of the message from its card: another name, a look at it, a copy of it."""

from __future__ import annotations

import asyncio
import shutil
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from app.engine import Engine
from app.errors import MailError
from app.model.draft import Attachment
from ui import dialogs
from ui.compose.files.attachments import AttachmentStrip
from ui.compose.notices import Note
from ui.tasks import Tasks

translate = QCoreApplication.translate
NOTICE = "files"
"""The place of a notice about files: a new one puts the one before away."""


class FileDeeds(QObject):
    """Does what the strip's cards ask for.

    `changed` has a file and the one that takes its place, `refused` the MailError of a file that cannot be had, `told`
    a Note that something else did not go.
    """

    changed = Signal(object, object)
    refused = Signal(object)
    told = Signal(object)

    def __init__(self, engine: Engine, tasks: Tasks, strip: AttachmentStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._strip = engine, strip
        strip.rename_wanted.connect(lambda file: tasks.start(self._rename(file), "rename a file"))
        strip.open_wanted.connect(lambda file: tasks.start(self._open(file), "open a file"))
        strip.save_wanted.connect(lambda file: tasks.start(self._save(file), "save a file"))

    async def _rename(self, file: Attachment) -> None:
        title = translate("Attaching", "Rename")
        label = translate("Attaching", "Name that the reader sees")
        name = await dialogs.ask_text(self._strip.window(), title, label, file.name)
        name = " ".join(name.split()).strip() if name else ""
        if name and name != file.name:
            self.changed.emit(file, replace(file, name=name))

    async def _open(self, file: Attachment) -> None:
        try:
            copy = await self._engine.drafts.copy_for_opening(file)
        except MailError as error:
            self.refused.emit(error)
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            title = translate("Attaching", "No program opens this file")
            sentence = translate("Attaching", "“{name}” is in the message. Save it to look at it.")
            self.told.emit(Note(NOTICE, "warn", title, sentence.format(name=file.name)))

    async def _save(self, file: Attachment) -> None:
        title = translate("Attaching", "Save as")
        target = await dialogs.choose_save(self._strip.window(), title, file.name)
        if target is None:
            return
        try:
            await asyncio.to_thread(shutil.copyfile, self._engine.drafts.path_of(file), target)
        except OSError as error:
            title = translate("Attaching", "The file could not be saved")
            self.told.emit(Note(NOTICE, "danger", title, error.strerror or str(error)))
