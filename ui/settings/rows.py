"""One setting as a row: name, sentence, and the control at the right edge."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QWidget

from ui.look import density, theme
from ui.widgets.basics import column, push, row, text
from ui.widgets.folding import Folding
from ui.widgets.spoken_name import give_spoken_name

_LEAST = 24  # letters of the sentence beside the control


class SettingRow(Folding):
    """A changed value shows Reset, which puts the default back."""

    reset_wanted = Signal()

    def __init__(self, name: str, sentence: str, control: QWidget) -> None:
        self.reset = push(QCoreApplication.translate("SettingRow", "Reset"), "quiet")
        self._sentence = text(sentence, "caption", "text_2", wrap=True)
        words = column(None, text(name, weight=QFont.Weight.Medium, wrap=True), self._sentence, None, gap=2)
        super().__init__(words, row(self.reset, control, gap=theme.GAP_3), _LEAST)
        self.control = control
        if isinstance(control, QComboBox):
            give_spoken_name(control, name)
        else:
            control.setAccessibleName(name)
        control.setAccessibleDescription(sentence)
        self.reset.setAccessibleName(self.tr("Reset: {name}").format(name=name))
        self.reset.clicked.connect(self.reset_wanted)
        self._take_room()
        self.show_changed(False)

    def show_changed(self, changed: bool) -> None:
        """Whether the value differs from the default."""
        self.reset.setVisible(changed)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._take_room()

    def _take_room(self) -> None:
        margin = density.margin(10)
        self.setContentsMargins(0, margin, 0, margin)

    def set_sentence(self, sentence: str) -> None:
        """Say something else about it."""
        self._sentence.setText(sentence)
        self.updateGeometry()
        self.control.setAccessibleDescription(sentence)
