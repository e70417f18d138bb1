"""A line above the drafts when some of them cannot be read: nothing is thrown away, and nobody is left to wonder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ui.look import theme
from ui.widgets.banner import Banner
from ui.widgets.basics import column, push

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.tasks import Tasks


class UnreadableNotice(QWidget):
    """Empty and hidden as long as every draft can be read. Shown only among the drafts."""

    def __init__(self, engine: Engine, tasks: Tasks) -> None:
        super().__init__()
        self._engine, self._tasks = engine, tasks
        self._count, self._wanted = 0, True
        self.show_files = push(self.tr("Show the files"))
        self.show_files.clicked.connect(lambda: tasks.start(self._show_files(), "show unreadable drafts"))
        self._banner = Banner("warn", "", "", [self.show_files], closable=False)
        self.setLayout(column(self._banner, margins=(theme.GAP_3, theme.GAP_3, theme.GAP_3, 0)))
        self.hide()

    async def look(self) -> None:
        """Count them. Raises MailError(STORAGE)."""
        count = await self._engine.unreadable.count()
        if not shiboken6.isValid(self):
            return  # the window was closed meanwhile
        self._count = count
        if self._count:
            self._banner.set_words(
                self.tr("%n drafts cannot be read", "", self._count),
                self.tr("What is stored of them was damaged. They are kept as they are."),
            )
        self.set_wanted(self._wanted)

    def set_wanted(self, wanted: bool) -> None:
        """Whether the drafts are what is shown."""
        self._wanted = wanted
        self.setVisible(wanted and self._count > 0)

    async def _show_files(self) -> None:
        folder = await self._engine.unreadable.write_out()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
