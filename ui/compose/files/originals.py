"""Files that changed after they were attached: told, and taken anew if the person wants."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.engine import Engine
from app.errors import MailError
from app.model.draft import Attachment, Disposition, Draft
from ui.compose.editor.editor import Editor
from ui.compose.files.attachments import AttachmentStrip
from ui.compose.files.pictures import WIDEST, as_image
from ui.compose.notices import Note, Notices
from ui.tasks import Tasks
from ui.words import error_text

_NOTICE = "originals"


class Originals(QObject):
    """Compares the copies in the message with the files they came from, whenever it is asked to `look`."""

    changed = Signal()

    def __init__(
        self, engine: Engine, tasks: Tasks, editor: Editor, strip: AttachmentStrip, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine, self._tasks = engine, tasks
        self._editor, self._strip, self._notices = editor, strip, notices
        self._told: set[str] = set()

    def look(self) -> None:
        """Find out, in the background, and tell once about each file."""
        if any(file.origin for file in self._strip.files()):
            self._tasks.start(self._look(), "look for changed originals")

    async def _look(self) -> None:
        changed = await self._engine.drafts.changed_originals(Draft(attachments=self._strip.files()))
        fresh = [file for file in changed if file.content_id not in self._told]
        if not fresh:
            return
        self._told |= {file.content_id for file in fresh}
        if len(fresh) == 1:
            title = self.tr("The original of {name} has changed").format(name=fresh[0].name)
            sentence = self.tr("The message holds the older one.")
        else:
            title = self.tr("The originals of %n files have changed", "", len(fresh))
            sentence = self.tr("The message holds the older ones.")
        label = self.tr("Take the new one") if len(fresh) == 1 else self.tr("Take the new ones")
        self._notices.say(Note(_NOTICE, "warn", title, sentence, ((label, lambda: self._begin(fresh)),)))

    def take_all(self) -> None:
        """Take the new one of every file whose original has changed."""
        self._tasks.start(self._take_all(), "take changed originals")

    async def _take_all(self) -> None:
        self._notices.withdraw(_NOTICE)
        await self._take(await self._engine.drafts.changed_originals(Draft(attachments=self._strip.files())))

    def _begin(self, files: list[Attachment]) -> None:
        self._notices.withdraw(_NOTICE)
        self._tasks.start(self._take(files), "take changed originals")

    async def _take(self, files: list[Attachment]) -> None:
        for old in files:
            try:
                copy = await self._engine.drafts.attach_file(Path(old.origin))
            except MailError as error:
                advice = error_text.advice(error)
                self._notices.say(Note(_NOTICE, "danger", advice.title, advice.sentence))
                continue
            new = replace(copy, name=old.name, content_id=old.content_id, disposition=old.disposition, plan=old.plan)
            self._told.discard(old.content_id)
            self._strip.show_files([new if f.content_id == old.content_id else f for f in self._strip.files()])
            if new.disposition is Disposition.INLINE:
                await self._show_anew(new)
            self.changed.emit()

    async def _show_anew(self, file: Attachment) -> None:
        """The text keeps pictures by name: the new one takes the place of the old under the same name."""
        pixels = await self._engine.darkroom.view(file, WIDEST)
        if pixels is not None:
            self._editor.show_picture(file.content_id, await asyncio.to_thread(as_image, pixels))
