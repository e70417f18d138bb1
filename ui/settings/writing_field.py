"""A sheet of paper within the settings: the editor of the compose window, its format bar, and pictures."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu, QWidget

from app.engine import Engine
from app.model.draft import Attachment, Disposition
from ui.compose.editor.editor import Editor
from ui.compose.editor.format_bar import FormatBar
from ui.compose.files.pictures import as_png, ending_of
from ui.compose.text.importer import load_importer
from ui.home.paper import load_picture
from ui.look import theme
from ui.tasks import Tasks
from ui.widgets.basics import column, row, tool
from ui.widgets.surfaces import Plane

_LEAST_LINES = 6


class WritingField(QWidget):
    """Shows and gives HTML with its pictures. `changed` follows what a person did."""

    changed = Signal()

    def __init__(self, engine: Engine, tasks: Tasks, name: str, fields: Sequence[tuple[str, str]]) -> None:
        """`fields` are the variables that can be put in: what is inserted, and what it is."""
        super().__init__()
        self._engine, self._tasks = engine, tasks
        self._pictures: dict[str, Attachment] = {}
        self._views: dict[str, QImage] = {}
        self.editor = Editor(load_importer)
        self.editor.setAccessibleName(name)
        self.editor.set_pictures(self._views.get)
        self.bar = FormatBar(self.editor)
        menu = QMenu()
        for inserted, words in fields:
            menu.addAction(f"{inserted}   {words}", partial(self.insert, inserted))
        self.fields = tool("code", self.tr("Insert a field"), menu=menu)
        sheet = Plane("paper", "line", theme.RADIUS_L)
        sheet.setLayout(column((self.editor, 1), margins=(1, 6, 1, 6)))
        self.setLayout(column(row((self.bar, 1), self.fields, gap=theme.GAP_1), (sheet, 1), gap=theme.GAP_1))
        self.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing() + 90)
        self.editor.changed.connect(self.changed)
        self.editor.picture_pasted.connect(self._on_picture)
        self.editor.files_dropped.connect(self._on_files)

    def show_html(self, html: str, pictures: Sequence[Attachment]) -> None:
        """Show this; the pictures come as soon as they are read."""
        self._pictures = {file.content_id: file for file in pictures}
        self._views.clear()
        self.editor.set_pictures(self._views.get)
        self.editor.load(html)
        if pictures:
            self._tasks.start(self._read(tuple(pictures)), "read the pictures of a signature")

    def html(self) -> str:
        return self.editor.html()

    def pictures(self) -> tuple[Attachment, ...]:
        """Those that the text shows now."""
        shown = self.editor.picture_ids()
        return tuple(file for content_id, file in self._pictures.items() if content_id in shown)

    def insert(self, words: str) -> None:
        """Put words at the cursor, and the keyboard back into the text."""
        self.editor.paste_words(words)
        self.editor.setFocus()

    async def _read(self, pictures: Sequence[Attachment]) -> None:
        for file in pictures:
            image = await asyncio.to_thread(load_picture, str(self._engine.drafts.path_of(file)))
            if not image.isNull() and self._pictures.get(file.content_id) is file:
                self._views[file.content_id] = image
                self.editor.show_picture(file.content_id, image)

    def _on_picture(self, picture: QImage | bytes, name: str) -> None:
        self._tasks.start(self._take(picture, name + ending_of(picture)), "take a picture into a signature")

    async def _take(self, picture: QImage | bytes, name: str) -> None:
        if isinstance(picture, bytes):
            octets, image = picture, await asyncio.to_thread(load_picture, picture)
        else:
            octets, image = await asyncio.to_thread(as_png, picture), picture
        if not image.isNull():
            self._put(await self._engine.drafts.attach_bytes(name, "", octets), image)

    def _on_files(self, paths: list[Path]) -> None:
        self._tasks.start(self._take_files(paths), "take pictures into a signature")

    async def _take_files(self, paths: list[Path]) -> None:
        for path in paths:
            file = await self._engine.drafts.attach_file(path, picture_inline=True)
            image = await asyncio.to_thread(load_picture, str(self._engine.drafts.path_of(file)))
            if not image.isNull():
                self._put(replace(file, origin="", origin_mtime=0), image)

    def _put(self, file: Attachment, image: QImage) -> None:
        file = replace(file, disposition=Disposition.INLINE)
        self._pictures[file.content_id] = file
        self._views[file.content_id] = image
        self.editor.insert_picture(file.name, file.content_id, image, Path(file.name).stem)
