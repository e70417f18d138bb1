"""The log file on a page of the settings: how much it says, and where it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.log import LEVELS
from app.model.settings import Settings
from ui.look import theme
from ui.settings.rows import SettingRow
from ui.widgets.basics import push, row, text
from ui.widgets.segmented import Segmented


class LogRows(QObject):
    """`profile` holds the log; `add` and `store` are those of the page."""

    def __init__(
        self,
        page: QWidget,
        body: QVBoxLayout,
        profile: Path,
        add: Callable[[str, SettingRow], None],
        store: Callable[[str, object], None],
    ) -> None:
        super().__init__(page)
        body.addSpacing(theme.GAP_5)
        body.addWidget(text(self.tr("Log"), "lead", weight=QFont.Weight.DemiBold))
        words = {"warning": self.tr("Trouble"), "info": self.tr("Usual"), "debug": self.tr("Everything")}
        self.level = Segmented([(name, words[name]) for name in ("warning", "info", "debug")])
        sentence = self.tr("For finding a fault. Passwords, permissions and the names in addresses are never in it.")
        add("log_level", SettingRow(self.tr("What is written down"), sentence, self.level))
        self.folder = push(self.tr("Open the log folder"))
        body.addSpacing(theme.GAP_2)
        body.addLayout(row(self.folder, None))
        self.level.changed.connect(lambda value: store("log_level", value))
        self.folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(profile / "log"))))

    def show(self, settings: Settings) -> None:
        """Show what is stored."""
        self.level.set_value(settings.log_level if settings.log_level in LEVELS else "info")
