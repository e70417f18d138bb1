"""Brings a message onto the preview: reads what the list does not hold, loads pictures in a thread."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.errors import MailError, Reason
from ui.compose.editor.contract import ImporterLoader
from ui.home.entries import Entry
from ui.home.laying_out import lay_out
from ui.home.preview_pane import PreviewPane

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
            laid_out = await lay_out(self._engine, entry.item, self._load_importer)
        except MailError as error:
            if error.reason is Reason.NOT_FOUND:
                return
            raise
        except FileNotFoundError:
            return
        same = self._shown is not None and self._shown.key == entry.key
        bar = self._pane.paper.verticalScrollBar()
        scrolled = bar.value() if same else 0
        self._shown = entry
        self._pane.show_entry(replace(entry, item=laid_out.item))
        if laid_out.document is not None:
            self._pane.paper.show_document(laid_out.document, laid_out.pictures)
        else:
            self._pane.paper.show_text(laid_out.text)
        bar.setValue(scrolled)
