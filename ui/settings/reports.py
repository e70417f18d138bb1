"""What new messages ask for by themselves: read receipts, delivery reports, and which ones."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.model.reports import ALL_REPORTS
from app.model.settings import Settings
from ui.settings.rows import SettingRow
from ui.widgets.segmented import Segmented

_TROUBLE, _ARRIVAL = "FAILURE,DELAY", "SUCCESS"
Add = Callable[[str, SettingRow], None]
Store = Callable[[str, object], None]


class ReportRows(QObject):
    """Rows of a page of the settings: `add` puts them there, `store` keeps what is chosen."""

    def __init__(self, page: QObject, add: Add, store: Store) -> None:
        super().__init__(page)
        self.receipt, self.report = self._switch(), self._switch()
        self.kinds = Segmented(
            ((ALL_REPORTS, self.tr("All")), (_TROUBLE, self.tr("Trouble only")), (_ARRIVAL, self.tr("Arrival only")))
        )
        self.whole = Segmented((("head", self.tr("Its head")), ("whole", self.tr("All of it"))))
        rows = (
            ("ask_read_receipt", self.tr("Ask for read receipts"),
             self.tr("New messages ask their readers to confirm. Many programs leave it to the reader whether to."),
             self.receipt),
            ("ask_delivery_report", self.tr("Ask for delivery reports"),
             self.tr("New messages ask the mail servers on their way to report back to you. Not all servers do."),
             self.report),
            ("report_on", self.tr("Reports about"),
             self.tr("What delivery reports tell of: arrival at the recipient's server, failure and delay."),
             self.kinds),
            ("report_whole", self.tr("A report brings back"),
             self.tr("Of the message that it is about: its head, which is enough to know it by, or all of it."),
             self.whole),
        )  # fmt: skip
        for field, name, sentence, control in rows:
            add(field, SettingRow(name, sentence, control))
        self.receipt.changed.connect(lambda value: store("ask_read_receipt", value == "on"))
        self.report.changed.connect(lambda value: store("ask_delivery_report", value == "on"))
        self.kinds.changed.connect(lambda value: store("report_on", value))
        self.whole.changed.connect(lambda value: store("report_whole", value == "whole"))

    def show(self, settings: Settings) -> None:
        """Show what is stored; a mixture that only a menu or the command line offers counts as all."""
        self.receipt.set_value("on" if settings.ask_read_receipt else "off")
        self.report.set_value("on" if settings.ask_delivery_report else "off")
        known = (ALL_REPORTS, _TROUBLE, _ARRIVAL)
        self.kinds.set_value(settings.report_on if settings.report_on in known else ALL_REPORTS)
        self.whole.set_value("whole" if settings.report_whole else "head")

    def _switch(self) -> Segmented:
        return Segmented((("on", self.tr("On")), ("off", self.tr("Off"))))
