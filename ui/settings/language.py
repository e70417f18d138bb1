"""The choice of the program's language, by the names that people who speak it know."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QComboBox, QWidget

from app.model.settings import Settings
from ui.look import theme
from ui.settings.rows import SettingRow
from ui.translate import available, name_of


class LanguageRow(QObject):
    """A row for a page of the settings: `add` puts it there, `store` keeps what is chosen."""

    def __init__(
        self, page: QWidget, add: Callable[[str, SettingRow], None], store: Callable[[str, object], None]
    ) -> None:
        super().__init__(page)
        self.box = QComboBox()
        self.box.addItem(self.tr("As the system"), "")
        for language in available():
            self.box.addItem(name_of(language), language)
        self.box.setMinimumHeight(theme.CONTROL)
        self.box.setMinimumWidth(self.box.fontMetrics().averageCharWidth() * 20)
        sentence = self.tr("At once. Messages that are open keep the one they have.")
        add("language", SettingRow(self.tr("Language"), sentence, self.box))
        self.box.activated.connect(lambda at: store("language", self.box.itemData(at)))

    def show(self, settings: Settings) -> None:
        """Show what is stored. A language that is not there any more is that of the system, as it is for windows."""
        at = self.box.findData(settings.language)
        if at < 0:
            at = self.box.findData(QLocale.languageToCode(QLocale(settings.language).language()))
        self.box.setCurrentIndex(max(0, at))
