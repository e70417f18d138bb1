"""A notice that pushes the content down: what happened, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.look import theme
from ui.widgets.announce import announce_news
from ui.widgets.basics import column, picture, row, text, tool
from ui.widgets.folding import Folding
from ui.widgets.surfaces import Plane

_LEAST = 44  # letters of a line beside the buttons; with room for fewer they stand below the words
_ICONS = {"danger": "error", "warn": "warning", "info": "info", "ok": "check-circle"}


class Banner(Plane):
    """`level` is danger, warn, info or ok. At most one in a window; it never covers anything.

    `closed` is emitted when the person hides it; the banner hides itself and whoever made it deletes it.
    """

    closed = Signal()
    is_notice = True

    def __init__(
        self, level: str, title: str, advice: str, actions: Sequence[QPushButton] = (), closable: bool = True
    ) -> None:
        super().__init__(f"{level}_soft", "", theme.RADIUS_M)
        self.level = level
        self.buttons = tuple(actions)
        self._title = text(title, weight=QFont.Weight.DemiBold, wrap=True)
        self._advice = text(advice, colour="text_2", wrap=True)
        for label in (self._title, self._advice):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = column(None, self._title, self._advice, None, gap=2)
        sign = picture(_ICONS[level], 20, "accent" if level == "info" else level)
        body = Folding(words, row(*self.buttons, gap=theme.GAP_3), _LEAST) if self.buttons else words
        layout = row(column(1, sign, None), (body, 1), gap=theme.GAP_3, margins=(14, 10, 10, 10))
        if closable:
            self.close_button = tool("close", QCoreApplication.translate("Banner", "Hide this notice"), size=16)
            self.close_button.clicked.connect(self._close)
            layout.addWidget(self.close_button)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._name()

    def set_words(self, title: str, advice: str) -> None:
        self._title.setText(title)
        self._advice.setText(advice)
        self._name()

    def _name(self) -> None:
        self._advice.setVisible(bool(self._advice.text()))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._advice.text())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce_news(self, f"{self._title.text()}. {self._advice.text()}", was_there=False)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
