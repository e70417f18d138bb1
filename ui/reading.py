"""Message files that a person opens, drops or names on the command line: each gets a window."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import MailError
from app.model.draft import Draft
from ui import dialogs
from ui.home.letter_drop import LetterDrop
from ui.home.showing import show_message
from ui.reader import mailbox
from ui.reader.window import ReaderWindow
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.compose.window import ComposeWindow
    from ui.home.window import HomeWindow


class Windows(Protocol):
    """What is needed of the shell."""

    def new_message(self, draft: Draft | None = None) -> ComposeWindow: ...
    def show_home(self) -> HomeWindow: ...
    def visible_windows(self) -> list[QWidget]: ...
    def adopt(self, window: QWidget, name: str = "", *, with_actions: bool = True) -> None: ...
    def release(self, name: str) -> None: ...
    def present(self, window: QWidget) -> None: ...


class Reading(QObject):
    """Reads letters and owns nothing: the shell keeps the windows."""

    def __init__(self, engine: Engine, tasks: Tasks, windows: Windows) -> None:
        super().__init__()
        self._engine, self._tasks, self._windows = engine, tasks, windows
        self._count = 0

    def take(self, files: Sequence[Path]) -> list[Path]:
        """Open the messages among these files; the others are returned."""
        letters = [file for file in files if is_letter(file)]
        for file in letters:
            self.open(file)
        return [file for file in files if file not in letters]

    def open(self, path: Path) -> None:
        """Read this message and show it."""
        self._tasks.start(self._open(path), "open a message file")

    def choose(self, parent: QWidget | None) -> None:
        """Ask which message to open."""
        self._tasks.start(self._choose(parent), "choose a message file")

    async def _choose(self, parent: QWidget | None) -> None:
        names = self.tr("Messages (*.eml *.mbox);;All files (*)")
        for path in await dialogs.choose_files(parent, self.tr("Open a message"), names):
            self.open(path)

    def _open_each(self, files: Sequence[Path]) -> None:
        """Dropped where messages are read: whatever it is called, it is meant as one."""
        for path in files:
            self.open(path)

    async def _open(self, path: Path) -> None:
        if await asyncio.to_thread(mailbox.is_mailbox, path):
            await self._open_one_of(path)
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        try:
            letter = await self._engine.letters.open(path)
            ways = await self._engine.letters.ways(letter)
        except MailError:
            if not self._windows.visible_windows():
                self._windows.show_home()
            raise
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._count += 1
        name = f"letter {self._count}"
        window = ReaderWindow(self._engine, self._tasks, letter, ways)
        window.draft_made.connect(lambda draft: self._windows.new_message(draft))
        window.letter_opened.connect(self.open)
        window.outgoing_wanted.connect(lambda outgoing: show_message(self._windows.show_home(), outgoing))
        window.open_wanted.connect(lambda: self.choose(window))
        LetterDrop(window).dropped.connect(self._open_each)
        window.closed.connect(lambda: self._windows.release(name))
        self._windows.adopt(window, name)
        self._windows.present(window)

    async def _open_one_of(self, path: Path) -> None:
        if not self._windows.visible_windows():
            self._windows.show_home()
        chosen = await mailbox.choose(self._engine, QApplication.activeWindow(), path)
        if chosen is not None:
            await self._open(chosen)


def is_letter(path: Path) -> bool:
    """Whether a file is meant to be read as a message, or as a mailbox of messages."""
    return path.suffix.lower() in (".eml", ".mbox")
