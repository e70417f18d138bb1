"""Files on their way into a message, and pictures between the text and the strip."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Coroutine, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QTextCursor

from app import aside
from app.engine import Engine
from app.errors import MailError
from app.model.draft import Attachment, Disposition
from ui.compose.editor.editor import Editor
from ui.compose.files.attachments import AttachmentStrip
from ui.compose.files.file_deeds import NOTICE, FileDeeds
from ui.compose.files.file_kinds import can_be_in_text
from ui.compose.files.picture_places import PicturePlaces
from ui.compose.files.picture_views import PictureViews
from ui.compose.files.pictures import as_png, ending_of
from ui.compose.notices import Note, Notices
from ui.tasks import Tasks
from ui.words import error_text

if TYPE_CHECKING:
    from app.message.markup.clipboard import Picture


class Attaching(QObject):
    """The bridge between the engine's copies, the strip and the pictures in the text.

    One rule keeps text and strip together: a picture whose id the text refers to is "in the text"; one
    that was in the text and is no longer is put aside, and comes back when an undo brings it back.
    `changed` tells that the files of the draft changed.
    """

    changed = Signal()

    def __init__(
        self, engine: Engine, tasks: Tasks, editor: Editor, strip: AttachmentStrip, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine, self._tasks = engine, tasks
        self._editor, self._strip, self._notices = editor, strip, notices
        self._aside: dict[str, Attachment] = {}
        self._views = PictureViews(engine, tasks, editor, self._known, self)
        self._deeds = FileDeeds(engine, tasks, strip, self)
        self._running: set[asyncio.Task[None]] = set()
        self._coming: asyncio.Task[None] | None = None
        self._refusals = 0
        self._places = PicturePlaces()
        self._turn = asyncio.Lock()  # files stand in the order in which they were added
        self._wire()

    def _wire(self) -> None:
        self._editor.changed.connect(self.follow_text)
        self._strip.remove_wanted.connect(self.remove)
        self._strip.inline_wanted.connect(self.put)
        self._deeds.changed.connect(self.change)
        self._deeds.refused.connect(lambda error: self._refuse([error]))
        self._deeds.told.connect(self._notices.say)

    def settle_loaded(self) -> None:
        """After a draft was shown: a picture that its text does not refer to is attached, never lost."""
        shown = self._editor.picture_ids()
        files = [
            replace(f, disposition=Disposition.ATTACHMENT)
            if f.disposition is Disposition.INLINE and f.content_id not in shown
            else f
            for f in self._strip.files()
        ]
        self._strip.show_files(files)

    # adding

    def add(self, paths: Sequence[Path], into_text: bool) -> None:
        """Copy these files; pictures go `into_text` if so wanted, everything else is attached."""
        if paths:
            place = self._places.mark(self._editor.textCursor())
            self._start(self._add(list(paths), into_text, place), "attach files")

    def add_picture(self, picture: QImage | bytes, name: str) -> None:
        """A picture without a file, such as one that was pasted, goes into the text. It may be octets already."""
        name = Path(name or self.tr("picture")).stem + ending_of(picture)
        self._start(self._add_picture(picture, name, self._places.mark(self._editor.textCursor())), "attach a picture")

    async def settled(self) -> bool:
        """Wait until no file is on its way. False if one was refused meanwhile (and said so)."""
        before = self._refusals
        while self._running:
            await asyncio.wait(set(self._running))
        return self._refusals == before

    async def abandon(self) -> None:
        """Copy nothing more: the message goes to the bin."""
        for task in self._running:
            task.cancel()
        if self._running:
            await asyncio.wait(set(self._running))

    @property
    def is_busy(self) -> bool:
        return bool(self._running)

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        task = self._tasks.start(work, name)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    async def _add(self, paths: list[Path], into_text: bool, place: QTextCursor) -> None:
        self._notices.withdraw(NOTICE)
        cards = [self._strip.begin_waiting(path.name) for path in paths]
        refused: list[MailError] = []
        folders: list[Path] = []
        try:
            async with self._turn:
                for path in paths:
                    try:
                        file = await self._engine.drafts.attach_file(path, picture_inline=into_text)
                    except MailError as error:
                        refused.append(error)
                        if await asyncio.to_thread(path.is_dir):
                            folders.append(path)
                    else:
                        await self._take(file, into_text, place)
                    finally:
                        self._strip.end_waiting(cards.pop(0))
        finally:
            self._places.forget(place)
            for card in cards:
                self._strip.end_waiting(card)
        if refused:
            self._refuse(refused, folders)

    def _pack(self, folders: Sequence[Path]) -> None:
        self._start(self._pack_all(folders), "pack folders")

    async def _pack_all(self, folders: Sequence[Path]) -> None:
        """Each folder as a ZIP file."""
        self._notices.withdraw(NOTICE)
        cards = [self._strip.begin_waiting(f"{folder.name}.zip") for folder in folders]
        try:
            async with self._turn:
                for folder in folders:
                    await self._pack_one(folder)
                    self._strip.end_waiting(cards.pop(0))
        except MailError as error:
            self._refuse([error])
        finally:
            for card in cards:
                self._strip.end_waiting(card)

    async def _pack_one(self, folder: Path) -> None:
        from ui.compose.files import packing  # noqa: PLC0415  # with the first folder

        target = await aside.made(lambda: packing.packed(folder), packing.take_away)
        if target is None:
            self._refusals += 1
            title = self.tr("“{name}” cannot be packed").format(name=folder.name)
            sentence = self.tr("It is empty, too large for a mail, or cannot be read. It is not in the message.")
            self._notices.say(Note(NOTICE, "danger", title, sentence))
            return
        try:
            file = await self._engine.drafts.attach_file(target)
        finally:
            await asyncio.to_thread(packing.take_away, target)
        await self._take(replace(file, origin="", origin_mtime=0), into_text=False)

    async def _add_picture(self, picture: QImage | bytes, name: str, place: QTextCursor) -> None:
        card = self._strip.begin_waiting(name)
        try:
            async with self._turn:
                octets = picture if isinstance(picture, bytes) else await asyncio.to_thread(as_png, picture)
                file = await self._engine.drafts.attach_bytes(name, "", octets)
                await self._take(file, True, place)
        except MailError as error:
            self._refuse([error])
        finally:
            self._places.forget(place)
            self._strip.end_waiting(card)

    async def _take(self, file: Attachment, into_text: bool, at: QTextCursor | None = None) -> None:
        image: QImage | None = None
        if into_text and can_be_in_text(file.content_type):
            image = await self.view(file)
        content_id = file.content_id
        if can_be_in_text(file.content_type) and not content_id:
            content_id = f"{uuid.uuid4().hex}@picture"
        place = Disposition.INLINE if image is not None else Disposition.ATTACHMENT
        file = replace(file, disposition=place, content_id=content_id)
        self._strip.show_files([*self._strip.files(), file])
        if image is not None:
            self._views.keep(file.content_id, image)
            at = at or self._editor.textCursor()
            with self._places.filling(at):
                self._editor.insert_picture(file.name, file.content_id, image, alt_of(file.name), at)
            self.follow_text()
        self.changed.emit()

    def take_pasted(self, pictures: Sequence[Picture]) -> None:
        """Pictures that stand in the text already, by content ids of their own."""
        for picture in pictures:
            self._start(self._take_pasted(picture), "take a pasted picture")

    async def _take_pasted(self, picture: Picture) -> None:
        await self.take(picture)

    async def take(self, picture: Picture, name: str = "") -> QImage | None:
        """A picture that the text has a place for already; what it looks like, None if it cannot be shown."""
        name = (name or self.tr("picture")) + f".{picture.content_type.partition('/')[2].replace('jpeg', 'jpg')}"
        try:
            async with self._turn:
                file = await self._engine.drafts.attach_bytes(name, picture.content_type, picture.data)
                file = replace(file, disposition=Disposition.INLINE, content_id=picture.content_id)
                image = await self.view(file)
        except MailError as error:
            self._refuse([error])
            return None
        if image is not None:
            self.prepare(file, image)
            self._editor.show_picture(file.content_id, image)
            self.follow_text()
        return image

    def fetch(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """Files that come over the network: sending waits for them, closing the window does not."""
        self._coming = self._start(work, name)
        return self._coming

    def stop_fetching(self) -> None:
        if self._coming is not None:
            self._coming.cancel()

    def _refuse(self, errors: list[MailError], folders: Sequence[Path] = ()) -> None:
        self._refusals += 1
        advice = error_text.advice(errors[0])
        deeds = ((self.tr("Pack into a ZIP file"), lambda: self._pack(folders)),) if folders else ()
        if len(errors) == 1:
            self._notices.say(Note(NOTICE, "danger", advice.title, advice.sentence, deeds))
            return
        title = self.tr("%n files could not be attached", "", len(errors))
        sentence = self.tr("The first: {title}. {sentence}").format(title=advice.title, sentence=advice.sentence)
        self._notices.say(Note(NOTICE, "danger", title, sentence, deeds))

    # between text and strip

    def follow_text(self) -> None:
        """Make the strip agree with the pictures that the text has now."""
        if not self._aside and not any(can_be_in_text(file.content_type) for file in self._strip.files()):
            return  # asked at every keystroke: no need to look through the text
        shown = self._editor.picture_ids()
        files: list[Attachment] = []
        for file in self._strip.files():
            if file.content_id and file.content_id in shown:
                files.append(replace(file, disposition=Disposition.INLINE))
            elif file.disposition is Disposition.INLINE and self._editor.is_plain:
                files.append(replace(file, disposition=Disposition.ATTACHMENT))  # plain text shows none: it goes along
            elif file.disposition is Disposition.INLINE:
                self._aside[file.content_id] = file
            else:
                files.append(file)
        present = {file.content_id for file in files}
        for content_id in [i for i in self._aside if i in shown and i not in present]:
            files.append(replace(self._aside.pop(content_id), disposition=Disposition.INLINE))
        if tuple(files) != self._strip.files():
            self._strip.show_files(files)
            self.changed.emit()

    def remove(self, file: Attachment) -> None:
        """The file leaves the message; a picture leaves the text, and undo there brings both back."""
        if file.content_id:
            self._aside[file.content_id] = file
        self._strip.show_files([f for f in self._strip.files() if f is not file and f != file])
        if file.disposition is Disposition.INLINE:
            self._editor.remove_picture(file.content_id)
        self.changed.emit()

    def put(self, file: Attachment, into_text: bool) -> None:
        """Move a picture into the text or out of it."""
        if into_text:
            self._start(self._put_into_text(file), "put a picture into the text")
            return
        self._replace(file, replace(file, disposition=Disposition.ATTACHMENT))
        self._editor.remove_picture(file.content_id)
        self.changed.emit()

    async def _put_into_text(self, file: Attachment) -> None:
        image = await self.view(file)
        if image is None:
            self.say_unshown(file)
            return
        self._views.keep(file.content_id, image)
        self._editor.insert_picture(file.name, file.content_id, image, alt_of(file.name))
        self.follow_text()

    def say_unshown(self, file: Attachment) -> None:
        """Tell that a picture stays outside of the text."""
        title = self.tr("This picture cannot be shown")
        sentence = self.tr("“{name}” stays attached as it is.").format(name=file.name)
        self._notices.say(Note(NOTICE, "warn", title, sentence))

    # how pictures look

    async def view(self, file: Attachment) -> QImage | None:
        """The picture to show, read in a thread and no larger than needed; None if it cannot be shown."""
        return await self._views.read(file)

    def show_as(self, file: Attachment, image: QImage) -> None:
        """What the picture looks like from now on, under the same content id."""
        self._views.show(file.content_id, image)

    def _known(self, content_id: str) -> Attachment | None:
        """The file of a picture, also of one that is put aside."""
        known = [*self._strip.files(), *self._aside.values()]
        return next((f for f in known if f.content_id == content_id), None)

    # changing a file of the message

    def file(self, content_id: str) -> Attachment | None:
        """The file with this content id, if the message has it."""
        return next((f for f in self._strip.files() if content_id and f.content_id == content_id), None)

    def change(self, old: Attachment, new: Attachment) -> None:
        """The same place, another file or another plan for it."""
        self._replace(old, new)
        self.changed.emit()

    def prepare(self, file: Attachment, image: QImage) -> None:
        """Have a picture ready that the text is about to refer to: it comes into the message when it does."""
        self._aside[file.content_id] = file
        self._views.keep(file.content_id, image)

    def expect(self, files: Sequence[Attachment]) -> None:
        """Pictures that text on its way in refers to: those that are not known come into the message with it."""
        known = {f.content_id for f in self._strip.files()} | set(self._aside)
        self._aside.update({f.content_id: f for f in files if f.content_id not in known})

    def _replace(self, old: Attachment, new: Attachment) -> None:
        self._strip.show_files([new if f == old else f for f in self._strip.files()])


def alt_of(name: str) -> str:
    """What stands for the picture where none is shown: its name without the ending."""
    return Path(name).stem
