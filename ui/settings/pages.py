"""The pages of the settings. Every control is applied at once; there is no OK."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from app.engine import Engine
from app.model.settings import Settings
from ui.look import theme
from ui.settings.backup import restore, save_backup
from ui.settings.log_rows import LogRows
from ui.settings.look_cards import look_cards
from ui.settings.reports import ReportRows
from ui.settings.rows import SettingRow
from ui.widgets.basics import column, push, row, text
from ui.widgets.scrolled import scrolled
from ui.widgets.segmented import Segmented
from ui.widgets.surfaces import Hairline

LONGEST_UNDO = 120  # seconds

Change = Callable[[dict[str, Any]], Coroutine[Any, Any, None]]
Start = Callable[[Coroutine[Any, Any, None], str], object]


class SettingsPage(QWidget):
    """A titled page that can show the stored settings."""

    def __init__(self, title: str, settings: Callable[[], Settings], change: Change, start: Start) -> None:
        super().__init__()
        self.title = title
        self.setAccessibleName(title)
        self._settings = settings
        self._change = change
        self._start = start
        self._rows: list[tuple[str, SettingRow]] = []
        heading = text(title, "title", weight=QFont.Weight.DemiBold)
        self.body: QVBoxLayout = column(heading, 10, gap=0, margins=(32, 24, 32, 24))
        self.setLayout(column((scrolled(self.body), 1), gap=0))

    def add(self, field: str, made: SettingRow) -> None:
        """A row for one field of Settings; hairlines stand between rows."""
        if self._rows:
            self.body.addWidget(Hairline())
        self._rows.append((field, made))
        made.reset_wanted.connect(lambda: self.store(field, getattr(Settings(), field)))
        self.body.addWidget(made)

    def store(self, field: str, value: object) -> None:
        if getattr(self._settings(), field) != value:
            self._start(self._change({field: value}), "store a setting")

    def show_settings(self) -> None:
        """Show what is stored now."""
        current, default = self._settings(), Settings()
        for field, made in self._rows:
            made.show_changed(getattr(current, field) != getattr(default, field))


def number_box(most: int, suffix: str, nothing: str) -> QSpinBox:
    """A number from 0, which is said as `nothing`."""
    box = QSpinBox()
    box.setRange(0, most)
    box.setSuffix(suffix)
    box.setSpecialValueText(nothing)
    box.lineEdit().setTextMargins(8, 0, 0, 0)
    box.setFixedSize(112, theme.CONTROL)
    return box


class SendingPage(SettingsPage):
    """Undo, and what every message asks for."""

    def __init__(self, settings: Callable[[], Settings], change: Change, start: Start) -> None:
        super().__init__(QCoreApplication.translate("Settings", "Sending"), settings, change, start)
        self.undo = number_box(LONGEST_UNDO, self.tr(" s"), self.tr("At once"))
        self.add(
            "undo_seconds",
            SettingRow(
                self.tr("Undo after Send"),
                self.tr("How long a message waits in the Outbox before it leaves, so that Send can be taken back."),
                self.undo,
            ),
        )
        self.reports = ReportRows(self, self.add, self.store)
        self.body.addStretch(1)
        self.undo.valueChanged.connect(lambda value: self.store("undo_seconds", value))

    def show_settings(self) -> None:
        super().show_settings()
        self.undo.blockSignals(True)
        self.undo.setValue(self._settings().undo_seconds)
        self.undo.blockSignals(False)
        self.reports.show(self._settings())


class LookPage(SettingsPage):
    """Light or dark, how close rows stand, the size of the writing, and what moves."""

    def __init__(self, settings: Callable[[], Settings], change: Change, start: Start) -> None:
        super().__init__(QCoreApplication.translate("Settings", "Look"), settings, change, start)
        themes = (("system", self.tr("System")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        self.theme = look_cards(themes, self.tr("Theme"))
        self._row(
            "theme",
            self.tr("Theme"),
            self.tr("The paper has a choice of its own: your readers read on light."),
            self.theme,
        )
        papers = (("light", self.tr("Light")), ("dimmed", self.tr("Dimmed")))
        self.paper = look_cards(papers, self.tr("Paper"), of_paper=True)
        self._row(
            "paper",
            self.tr("Paper"),
            self.tr("Dimmed is easier on the eyes in the evening. The mail stays as it is."),
            self.paper,
        )
        choices = (("comfortable", self.tr("Comfortable")), ("compact", self.tr("Compact")))
        self.density = Segmented(choices, self.tr("Lists"))
        self._row(
            "density",
            self.tr("Lists"),
            self.tr("Compact shows more rows, and of a message only its subject."),
            self.density,
        )
        self.zoom = self._zoom_box()
        self._row(
            "zoom",
            self.tr("Size of the writing"),
            self.tr("On your screen only, for windows opened from now on; the mail stays as it is."),
            self.zoom,
        )
        self.motion = Segmented((("system", self.tr("System")), ("still", self.tr("None"))))
        self._row(
            "motion",
            self.tr("Motion"),
            self.tr("None lets notes appear at once, and shows a clock where something turns."),
            self.motion,
        )
        self.body.addStretch(1)
        self.theme.changed.connect(lambda value: self.store("theme", value))
        self.paper.changed.connect(lambda value: self.store("paper", value))
        self.density.changed.connect(lambda value: self.store("density", value))
        self.zoom.valueChanged.connect(lambda value: self.store("zoom", value / 100))
        self.motion.changed.connect(lambda value: self.store("motion", value))

    def _row(self, setting: str, name: str, sentence: str, control: QWidget) -> None:
        self.add(setting, SettingRow(name, sentence, control))

    def _zoom_box(self) -> QSpinBox:
        box = QSpinBox()
        box.setRange(90, 200)
        box.setSingleStep(10)
        box.setSuffix(self.tr(" %"))
        box.lineEdit().setTextMargins(8, 0, 0, 0)
        box.setFixedSize(112, theme.CONTROL)
        return box

    def show_settings(self) -> None:
        super().show_settings()
        current = self._settings()
        self.theme.set_value(current.theme if current.theme in ("system", "light", "dark") else "system")
        self.paper.set_value(current.paper if current.paper in ("light", "dimmed") else "light")
        self.density.set_value("compact" if current.density == "compact" else "comfortable")
        self.motion.set_value("still" if current.motion == "still" else "system")
        self.zoom.blockSignals(True)
        self.zoom.setValue(round(current.zoom * 100))
        self.zoom.blockSignals(False)


class StoragePage(SettingsPage):
    """Where everything is. `quit_wanted`: what was restored takes its place at the next start."""

    quit_wanted = Signal()

    def __init__(self, engine: Engine, settings: Callable[[], Settings], change: Change, start: Start) -> None:
        super().__init__(QCoreApplication.translate("Settings", "Storage"), settings, change, start)
        folder = engine.profile
        where = text(str(folder), colour="text_2", wrap=True)
        opener = push(self.tr("Open the folder"))
        opener.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        said = self.tr(
            "Drafts, waiting and sent mail, attachments and the log are in this folder, and nowhere else. "
            "No password is in it that could be read."
        )
        self.body.addWidget(text(said, wrap=True))
        self.body.addSpacing(theme.GAP_2)
        self.body.addWidget(where)
        self.body.addSpacing(theme.GAP_3)
        self.body.addLayout(row(opener, None))
        self._add_backup(engine, start)
        self.log = LogRows(self, self.body, folder, self.add, self.store)
        self.body.addStretch(1)

    def show_settings(self) -> None:
        super().show_settings()
        self.log.show(self._settings())

    def _add_backup(self, engine: Engine, start: Start) -> None:
        self.save_backup = push(self.tr("Save a backup…"))
        self.restore = push(self.tr("Restore a backup…"), "quiet")
        said = self.tr("One file with everything but passwords: drafts, sent mail, accounts, settings, templates.")
        self.body.addSpacing(theme.GAP_5)
        self.body.addWidget(text(self.tr("Backup"), "lead", weight=QFont.Weight.DemiBold))
        self.body.addSpacing(theme.GAP_2)
        self.body.addWidget(text(said, wrap=True))
        self.body.addSpacing(theme.GAP_3)
        self.body.addLayout(row(self.save_backup, self.restore, None, gap=theme.GAP_3))

        async def save() -> None:
            await save_backup(self, engine)

        async def bring() -> None:
            if await restore(self, engine):
                self.quit_wanted.emit()

        self.save_backup.clicked.connect(lambda: start(save(), "save a backup"))
        self.restore.clicked.connect(lambda: start(bring(), "restore a backup"))
