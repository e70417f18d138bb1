"""Why somebody in a row of recipients gets no mail, under the chips. Most rows never need it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.widgets import mirror
from ui.widgets.basics import picture, row, text


class ReasonLine(QWidget):
    """A sign and a sentence; not to be seen without one."""

    def __init__(self, parent: QWidget, label_width: int) -> None:
        super().__init__(parent)
        sign = picture("error", 16, "danger", parent=self)
        self._reason = text("", "caption", "danger", wrap=True, parent=self)
        self._line = row(sign, (self._reason, 1), gap=4)
        self.setLayout(self._line)
        self.stand_at(label_width)

    def stand_at(self, label_width: int) -> None:
        """Below the chips, which stand beside labels so many pixels wide."""
        self._line.setContentsMargins(*mirror.margins(label_width + 10, 0, 0, 8))

    def say(self, sentence: str) -> None:
        self._reason.setText(sentence)
        self.setVisible(bool(sentence))
