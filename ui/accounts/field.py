"""A labelled line to type in, with its hint or its error beneath."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.look import theme
from ui.widgets.basics import column, picture, row, text


class Field(QWidget):
    """`edited` tells each change that a person made. An error goes at the next keystroke."""

    edited = Signal(str)

    def __init__(self, label: str, hint: str = "", *, large: bool = False) -> None:
        super().__init__()
        self.entry = QLineEdit()
        self.entry.setAccessibleName(label)
        if large:
            self.entry.setFont(theme.font("lead"))
        caption = text(label, "caption", "text_2", QFont.Weight.Medium)
        caption.setBuddy(self.entry)
        self._hint = text(hint, "caption", "text_2", wrap=True)
        self._hint.setVisible(bool(hint))
        self._sign = picture("error", 16, "danger")
        self._words = text("", "caption", "danger", wrap=True)
        self._error = QWidget()
        said = column(self._words, None)
        self._error.setLayout(row(column(self._sign, None), (said, 1), gap=theme.GAP_1 + 2))
        self._error.hide()
        self.setLayout(column(caption, self.entry, self._error, self._hint, gap=theme.GAP_1))
        self.entry.textEdited.connect(self._on_edited)

    def text(self) -> str:
        return self.entry.text()

    def set_text(self, words: str) -> None:
        """Show words without calling them an edit."""
        if self.entry.text() != words:
            self.entry.setText(words)

    def set_error(self, sentence: str) -> None:
        """An empty sentence takes the error away."""
        self._words.setText(sentence)
        self._error.setVisible(bool(sentence))
        self._hint.setVisible(bool(self._hint.text()) and not sentence)
        self.entry.setProperty("state", "error" if sentence else "")
        self.entry.setAccessibleDescription(sentence or self._hint.text())
        self.entry.style().unpolish(self.entry)
        self.entry.style().polish(self.entry)

    def error(self) -> str:
        return self._words.text() if not self._error.isHidden() else ""

    def _on_edited(self, words: str) -> None:
        if self.error():
            self.set_error("")
        self.edited.emit(words)
