"""Where errands arrive, from the command line, a second start or the desktop, and become windows."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.model.mail_link import MailLink
from ui.outside import link as links
from ui.outside.files import OutsideFiles
from ui.reading import Reading, Windows
from ui.start.errand import TOKEN, Errand
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.compose.window import ComposeWindow


class Door(QObject):
    """Opens windows for errands; owns none of them."""

    def __init__(self, engine: Engine, tasks: Tasks, windows: Windows) -> None:
        super().__init__()
        self._windows = windows
        self.reading = Reading(engine, tasks, windows)

    def take(self, errand: Errand) -> None:
        """Messages are read, links and files begin new messages; with nothing to do home comes to the front."""
        if errand.token:  # Qt uses it up when the window asks to come to the front
            os.environ[TOKEN] = errand.token
        rest = (*errand.attach, *self.reading.take(errand.files))
        window: ComposeWindow | None = None
        for text in errand.links:
            window = self._write(links.read(text))
        if rest:
            # one link with files is one message, as `--attach` beside it says
            target = window if window is not None and len(errand.links) == 1 else self._windows.new_message()
            offer(target, rest)
        elif errand.compose and window is None:
            self._windows.new_message()
        elif not (errand.links or errand.files or errand.hidden):
            self._windows.show_home()

    def take_own(self, files: Sequence[Path]) -> None:
        """Files that the person dropped on a window of ours: nobody has to ask."""
        if rest := self.reading.take(files):
            self._windows.new_message().add_files(rest)

    def open(self, path: Path) -> None:
        """Read this message and show it."""
        self.reading.open(path)

    def choose(self, parent: QWidget | None) -> None:
        """Ask which message to open."""
        self.reading.choose(parent)

    def _write(self, link: MailLink) -> ComposeWindow:
        window = self._windows.new_message(links.draft_of(link))
        links.tell(window, link)
        return window


def offer(window: ComposeWindow, files: Sequence[Path]) -> None:
    """Ask in this window whether to attach these files."""
    window.do(lambda work: OutsideFiles(window, work).offer(files))
