"""What the pictures of a message look like while one writes: read in the background, and known from then on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from shiboken6 import isValid

from app.engine import Engine
from app.model.draft import Attachment
from ui.compose.editor.editor import Editor
from ui.compose.files.pictures import as_image, longest_for
from ui.tasks import Tasks


class PictureViews(QObject):
    """The pictures that `editor` may show, by content id. `file` finds the file of one, None if there is none."""

    def __init__(
        self, engine: Engine, tasks: Tasks, editor: Editor, file: Callable[[str], Attachment | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine, self._tasks, self._editor, self._file = engine, tasks, editor, file
        self._known: dict[str, QImage] = {}
        self._fetching: set[str] = set()
        editor.set_pictures(self._look_up)

    async def read(self, file: Attachment) -> QImage | None:
        """The picture to show, read in a thread and no larger than needed; None if it cannot be shown."""
        longest = longest_for(sum(image.sizeInBytes() for image in self._known.values()))
        pixels = await self._engine.darkroom.view(file, longest)
        return await asyncio.to_thread(as_image, pixels) if pixels is not None else None

    def keep(self, content_id: str, image: QImage) -> None:
        """What a picture looks like that the text is about to refer to."""
        self._known[content_id] = image

    def show(self, content_id: str, image: QImage) -> None:
        """What a picture of the text looks like from now on."""
        self._known[content_id] = image
        self._editor.show_picture(content_id, image)

    def _look_up(self, content_id: str) -> QImage | None:
        """What is known of the picture now; one that is not is fetched, and shown when it comes."""
        if content_id in self._known:
            return self._known[content_id]
        file = self._file(content_id)
        if file is not None and content_id not in self._fetching:
            self._fetching.add(content_id)
            self._tasks.start(self._fetch(file), "read a picture")
        return None

    async def _fetch(self, file: Attachment) -> None:
        image = await self.read(file)
        if image is not None and isValid(self):  # what cannot be shown is not asked for again
            self._fetching.discard(file.content_id)
            self.show(file.content_id, image)
