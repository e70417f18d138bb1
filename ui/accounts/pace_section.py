"""How fast an account may send, as its provider allows it; 0 is what the server itself says."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSpinBox

from app.model.account import Account
from app.model.pace import MOST_A_MINUTE, MOST_AT_ONCE, MOST_LINES, Pace
from ui.accounts.account_sections import Section
from ui.look import theme
from ui.settings.rows import SettingRow

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.tasks import Tasks


class PaceSection(Section):
    """Reads and stores by itself once it is told how, with `look_after`."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("PaceSection", "Limits of the provider"))
        self._engine: Engine | None = None
        self._tasks: Tasks | None = None
        self._start: Callable[[Awaitable[object]], None] | None = None
        self._account_id = 0
        self.a_minute = self._box(MOST_A_MINUTE)
        self.at_once = self._box(MOST_AT_ONCE)
        self.lines = self._box(MOST_LINES)
        self.lines.setSpecialValueText(self.tr("As known"))
        said = self.tr("What is over waits in the Outbox until the minute is gone.")
        self._minute_row = SettingRow(self.tr("Messages a minute"), said, self.a_minute)
        said = self.tr("A message to more people goes in several parts. Servers that say how many they take need none.")
        self._once_row = SettingRow(self.tr("Recipients at once"), said, self.at_once)
        said = self.tr("When much waits. As known: two where the provider says that it allows several, else one.")
        self._lines_row = SettingRow(self.tr("Connections at once"), said, self.lines)
        rows = (self._minute_row, self.a_minute), (self._once_row, self.at_once), (self._lines_row, self.lines)
        for made, box in rows:
            made.reset_wanted.connect(lambda box=box: box.setValue(0))
            box.valueChanged.connect(lambda _value: self._store())
            self.body.addWidget(made)

    def _box(self, most: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(0, most)
        box.setSpecialValueText(self.tr("No limit"))
        box.setKeyboardTracking(False)
        box.setMinimumSize(128, theme.CONTROL)
        if (line := box.lineEdit()) is not None:
            line.setTextMargins(8, 0, 0, 0)
        return box

    def look_after(self, engine: Engine, tasks: Tasks, start: Callable[[Awaitable[object]], None]) -> None:
        """`start` does what a person chose and says what goes wrong; reading says nothing."""
        self._engine, self._tasks, self._start = engine, tasks, start

    def show_account(self, account: Account) -> None:
        """Its limits follow as soon as they are read."""
        self._account_id = account.id
        if self._tasks is not None:
            self._tasks.start(self._read(account.id), "read the limits of an account")

    async def _read(self, account_id: int) -> None:
        assert self._engine is not None
        pace = await self._engine.outbox.pace(account_id)
        if account_id == self._account_id:
            self._show(pace)

    def _show(self, pace: Pace) -> None:
        for box, value in ((self.a_minute, pace.a_minute), (self.at_once, pace.at_once), (self.lines, pace.lines)):
            box.blockSignals(True)
            if not box.hasFocus():
                box.setValue(value)
            box.blockSignals(False)
        self._mark()

    def _mark(self) -> None:
        self._minute_row.show_changed(self.a_minute.value() > 0)
        self._once_row.show_changed(self.at_once.value() > 0)
        self._lines_row.show_changed(self.lines.value() > 0)

    def _store(self) -> None:
        self._mark()
        if self._start is not None and self._engine is not None:
            pace = Pace(self.a_minute.value(), self.at_once.value(), self.lines.value())
            self._start(self._engine.outbox.set_pace(self._account_id, pace))
