"""Brings a message onto the preview: reads what the list does not hold, loads pictures in a thread."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from app.errors import MailError, Reason
from app.message.answer import quoted
from app.message.markup.html_words import words_of
from app.model.draft import Draft
from app.model.outgoing import Outgoing
from ui.compose.editor.contract import ImporterLoader
from ui.home import received
from ui.home.entries import Entry
from ui.home.paper import load_picture
from ui.home.preview_pane import PreviewPane
from ui.home.received import Received
from ui.reader.rendering import is_showable, readable

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.tasks import Tasks

_REST_MS = 30  # the arrows may run through a list


class PreviewLoader(QObject):
    """Shows the newest wish only. `load_importer` is called when the first html is shown; None: plain text."""

    def __init__(self, engine: Engine, tasks: Tasks, pane: PreviewPane, load_importer: ImporterLoader | None) -> None:
        super().__init__(pane)
        self._engine, self._tasks, self._pane, self._load_importer = engine, tasks, pane, load_importer
        self._wanted: Entry | None = None
        self._shown: Entry | None = None
        self._task: asyncio.Task[None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._start)

    def show(self, entry: Entry) -> None:
        """Soon; what is on the sheet already stays as it is."""
        self._wanted = entry
        if entry != self._shown:
            self._timer.start()

    def stop(self) -> None:
        """Nothing is wanted any more; the sheet belongs to somebody else."""
        self._timer.stop()
        self._cancel()
        self._wanted = self._shown = None

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _start(self) -> None:
        self._cancel()
        if self._wanted is not None:
            self._task = self._tasks.start(self._show(self._wanted), "show a message")

    async def _show(self, entry: Entry) -> None:
        try:
            item = await self._whole(entry)
        except MailError as error:
            if error.reason is Reason.NOT_FOUND:
                return
            raise
        except FileNotFoundError:
            return
        html, text = await self._with_original(item, *_body(item))
        if html and not is_showable(html):  # the window would not come back from it
            html, text = "", text or await asyncio.to_thread(words_of, html)
        text = readable(text)[0]
        pictures = await self._pictures(item, html) if html and self._load_importer is not None else {}
        same = self._shown is not None and self._shown.key == entry.key
        bar = self._pane.paper.verticalScrollBar()
        scrolled = bar.value() if same else 0
        self._shown = entry
        self._pane.show_entry(replace(entry, item=item))
        if html and self._load_importer is not None:
            self._pane.paper.show_html(html, pictures, self._load_importer())
        else:
            self._pane.paper.show_text(text)
        bar.setValue(scrolled)

    async def _with_original(self, item: Draft | Outgoing | Received, html: str, text: str) -> tuple[str, str]:
        """The original that goes out with a reply; without it if it is no longer there."""
        draft = _draft_of(item)
        if draft is None or draft.original is None:
            return html, text
        try:
            quote = await self._engine.letters.quote(draft.original)
        except MailError:
            return html, text
        rich = "" if draft.plain or (text.strip() and not html) else quoted.html_with(html, quote)
        return rich, quoted.text_with(text, quote)

    async def _whole(self, entry: Entry) -> Draft | Outgoing | Received:
        """What the list left out: the draft of a sent message, the rest of a long received one."""
        item = entry.item
        if isinstance(item, Outgoing) and item.draft is None:
            return await self._engine.outbox.get(item.id)
        if isinstance(item, Received):
            return await asyncio.to_thread(received.read_received, item.path, received.PREVIEW_BYTES)
        return item

    async def _pictures(self, item: Draft | Outgoing | Received, html: str) -> Mapping[str, QImage]:
        sources: dict[str, str | bytes] = {}
        if isinstance(item, Received):
            sources.update(item.pictures)
        elif (draft := _draft_of(item)) is not None:
            for file in (*draft.attachments, *(draft.original.pictures if draft.original else ())):
                if file.content_id:
                    sources[file.content_id] = str(self._engine.drafts.path_of(file))
        used = {name: source for name, source in sources.items() if f"cid:{name}" in html}
        return {name: await asyncio.to_thread(load_picture, source) for name, source in used.items()}


def _draft_of(item: Draft | Outgoing | Received) -> Draft | None:
    if isinstance(item, Outgoing):
        return item.draft
    return item if isinstance(item, Draft) else None


def _body(item: Draft | Outgoing | Received) -> tuple[str, str]:
    """Html (may be empty) and plain text."""
    if isinstance(item, Outgoing):
        return (item.draft.html, item.draft.text) if item.draft is not None else ("", item.snippet)
    return item.html, item.text
