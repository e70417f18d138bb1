"""One setting as a row: name, sentence, and the control at the right edge."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from ui.look import theme
from ui.widgets.basics import column, push, row, text


class SettingRow(QWidget):
    """A changed value shows Reset, which puts the default back."""

    reset_wanted = Signal()

    def __init__(self, name: str, sentence: str, control: QWidget) -> None:
        super().__init__()
        self.control = control
        control.setAccessibleName(name)
        control.setAccessibleDescription(sentence)
        self.reset = push(self.tr("Reset"), "quiet")
        self.reset.setAccessibleName(self.tr("Reset: {name}").format(name=name))
        self.reset.clicked.connect(self.reset_wanted)
        self._sentence = text(sentence, "caption", "text_2", wrap=True)
        words = column(text(name, weight=QFont.Weight.Medium), self._sentence, gap=2)
        self.setLayout(row((words, 1), self.reset, control, gap=theme.GAP_3, margins=(0, 10, 0, 10)))
        self.show_changed(False)

    def show_changed(self, changed: bool) -> None:
        """Whether the value differs from the default."""
        self.reset.setVisible(changed)

    def set_sentence(self, sentence: str) -> None:
        """Say something else about it."""
        self._sentence.setText(sentence)
        self.control.setAccessibleDescription(sentence)
