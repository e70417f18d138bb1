"""Which delivery reports to ask the servers for: a menu of its own beside the one switch for all of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.model.reports import REPORTS, with_report


class ReportMenu(QMenu):
    """`chosen` carries the kinds (`app.model.reports`, empty for none) and whether the message comes back whole."""

    chosen = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Delivery reports about"))
        self._on, self._whole = "", False
        self._kinds: dict[str, QAction] = {}
        self._back: QAction | None = None
        self.aboutToShow.connect(self._build)  # most messages are sent without a look at it

    def show_chosen(self, on: str, whole: bool) -> None:
        """`on` is empty while no report is asked for."""
        self._on, self._whole = on, whole
        for kind, action in self._kinds.items():
            action.setChecked(kind in on.split(","))
        if self._back is not None:
            self._back.setChecked(whole)
            self._back.setEnabled(bool(on))

    def _build(self) -> None:
        if self._kinds:
            return
        words = (self.tr("Arrival at the recipient's server"), self.tr("Failure"), self.tr("Delay"))
        for kind, label in zip(REPORTS, words, strict=True):
            action = self._kinds[kind] = self.addAction(label)
            action.setCheckable(True)
            action.triggered.connect(lambda wanted, kind=kind: self._choose(kind, wanted))
        self.addSeparator()
        self._back = self.addAction(self.tr("With the whole message, not its head only"))
        self._back.setCheckable(True)
        self._back.triggered.connect(lambda whole: self.chosen.emit(self._on, whole))
        self.show_chosen(self._on, self._whole)

    def _choose(self, kind: str, wanted: bool) -> None:
        self.chosen.emit(with_report(self._on, kind, wanted), self._whole)
