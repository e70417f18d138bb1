"""Files that another program wants to attach: shown with name, size and folder, and attached when a person says so.

Nothing of them is read before. While the question is open the message does not go: it would go without them.
"""

from __future__ import annotations

import asyncio
import stat
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from app.message.text.clean import one_line
from app.model.draft import Draft
from ui.compose.notices import Note
from ui.words.sizes import size_words

if TYPE_CHECKING:
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work

_NOTICE = "outside"
_MOST_NAMED, _MOST_FOLDERS = 4, 2
_LONGEST_NAME = 80


class OutsideFiles(QObject):
    """One window's question about them. Made when there are some."""

    def __init__(self, window: ComposeWindow, work: Work) -> None:
        super().__init__(window)
        self._window, self._work = window, work
        self._waiting: list[Path] = []
        work.sending.ask_first(self._permits)

    @property
    def waiting(self) -> tuple[Path, ...]:
        """Files about which nothing was decided."""
        return tuple(self._waiting)

    def offer(self, paths: Sequence[Path]) -> None:
        """Ask about these files as well."""
        self._waiting += [path for path in paths if path not in self._waiting]
        if self._waiting:
            self._work.tasks.start(self._ask(), "ask about files from outside")

    async def _ask(self) -> None:
        shown = self._waiting[:_MOST_NAMED]
        sizes = await asyncio.to_thread(lambda: [_size(path) for path in shown])
        locale = QLocale()
        names = [
            self.tr("{name} ({size})").format(name=_clean(path.name), size=size_words(size, locale))
            if size is not None
            else _clean(path.name)
            for path, size in zip(shown, sizes, strict=True)
        ]
        if rest := len(self._waiting) - len(shown):
            names.append(self.tr("%n more", "", rest))
        folders = list(dict.fromkeys(str(path.parent) for path in self._waiting))
        sentence = self.tr("{files}, from {folder}. They are attached when you say so.")
        title = self.tr("Another program wants to attach %n files", "", len(self._waiting))
        deeds = ((self.tr("Leave out"), self._leave_out), (self.tr("Attach"), self._attach))
        named = ", ".join(map(_clean, folders[:_MOST_FOLDERS])) + ("…" if len(folders) > _MOST_FOLDERS else "")
        said = sentence.format(files=", ".join(names), folder=named)
        self._window.notices.say(Note(_NOTICE, "warn", title, said, deeds, closable=False))

    async def _permits(self, _draft: Draft) -> bool:
        if not self._waiting:
            return True
        await self._ask()
        banner = self._window.notices.banner()
        current = self._window.notices.current()
        if banner is not None and current is not None and current.key == _NOTICE:
            banner.buttons[-1].setFocus()
        return False

    def _attach(self) -> None:
        paths = self._settle()
        self._work.add_files(paths, into_text=False)

    def _leave_out(self) -> None:
        self._settle()

    def _settle(self) -> list[Path]:
        paths, self._waiting = self._waiting, []
        self._window.notices.withdraw(_NOTICE)
        rest: QWidget = self._window.head.to if self._window.head.to.is_empty else self._window.editor
        rest.setFocus()
        return paths


def _size(path: Path) -> int | None:
    """Of a file; that of a folder says nothing."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_size if stat.S_ISREG(found.st_mode) else None


def _clean(name: str) -> str:
    shown = one_line(name)
    return shown if len(shown) <= _LONGEST_NAME else f"{shown[:50]}…{shown[-25:]}"
