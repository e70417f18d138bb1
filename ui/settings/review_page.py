"""What is asked before a message goes: each question can be switched off, and on again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QWidget

from app.model.finding import Check
from app.model.settings import Settings
from ui.compose.review.review_words import name_of
from ui.look import theme
from ui.settings.pages import Change, SettingsPage, Start
from ui.widgets.basics import FLUSH, column, push, row, text


class ReviewPage(SettingsPage):
    """A box for each check of the review."""

    def __init__(self, settings: Callable[[], Settings], change: Change, start: Start) -> None:
        super().__init__(QCoreApplication.translate("Settings", "Before sending"), settings, change, start)
        said = self.tr(
            "Tintero looks through a message when you press Send, on this computer only, and asks about what it finds. "
            "You can always send it anyway."
        )
        self.body.addWidget(text(said, colour="text_2", wrap=True))
        self.body.addSpacing(theme.GAP_3)
        self.boxes = {check: QCheckBox(name_of(check)) for check in Check}
        inner = QWidget()
        inner.setLayout(column(*self.boxes.values(), None, gap=theme.GAP_3, margins=(0, 2, 8, 2)))
        inner.setAutoFillBackground(False)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.body.addWidget(scroll, 1)
        self.every = push(self.tr("Ask about everything"), "quiet")
        self.every.clicked.connect(lambda: self.store("silenced_checks", ""))
        self.body.addLayout(row(FLUSH, self.every, None))
        for check, box in self.boxes.items():
            box.toggled.connect(lambda on, check=check: self._on_toggled(check, on))

    def _silenced(self) -> list[str]:
        return self._settings().silenced_checks.split()

    def _on_toggled(self, check: Check, is_asked: bool) -> None:
        silenced = self._silenced()
        if is_asked is (check.value not in silenced):  # the settings were shown
            return
        others = [name for name in silenced if name != check.value]
        self.store("silenced_checks", " ".join(others if is_asked else [*others, check.value]))

    def show_settings(self) -> None:
        super().show_settings()
        silenced = self._silenced()
        for check, box in self.boxes.items():
            box.setChecked(check.value not in silenced)
        self.every.setVisible(bool(silenced))
