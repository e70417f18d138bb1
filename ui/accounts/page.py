"""What every page of the wizard is: a title, a sentence, and an answer to "may we go on?"."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.accounts.state import SetUp
from ui.look import theme
from ui.widgets.basics import column, text


class Page(QWidget):
    """`show_set_up` fills the widgets; the widgets write into the SetUp at every keystroke.

    `changed` says that something was typed, so that Continue can be looked at again.
    """

    changed = Signal()

    def __init__(self, set_up: SetUp, title: str, sentence: str) -> None:
        super().__init__()
        self.set_up = set_up
        self.title = title
        self._heading = text(title, "title", weight=QFont.Weight.DemiBold, wrap=True)
        self._usual = sentence
        self._sentence = text(sentence, colour="text_2", wrap=True)
        self.body: QVBoxLayout = column(self._heading, self._sentence, 10, gap=theme.GAP_2 - 2, margins=(32, 24, 32, 8))
        self.setLayout(self.body)
        self.setAccessibleName(title)

    def say(self, sentence: str) -> None:
        """Under the heading, in place of the usual sentence; that one comes back with an empty one."""
        self._sentence.setText(sentence or self._usual)

    def be_a_part(self) -> None:
        """Stand in another window without a heading of its own."""
        for label in (self._heading, self._sentence):
            label.hide()
        self.body.takeAt(2)
        self.body.setContentsMargins(0, 0, 0, 0)

    def show_set_up(self) -> None:
        """Called each time the page comes up."""

    def first(self) -> QWidget:
        """What gets the keyboard when the page comes up."""
        raise AssertionError("every page says where to begin")

    def ready(self) -> bool:
        """Whether Continue may be pressed; checking what was typed is `accept`'s business."""
        return True

    def why_not(self) -> str:
        """Why Continue is disabled, for its tool tip."""
        return ""

    def accept(self) -> bool:
        """Continue was pressed: True to go on, False after showing what is wrong."""
        return True

    def left(self) -> None:
        """The page goes out of sight."""
