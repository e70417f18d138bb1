"""After a paste, a row under the sheet: keep its look, match the text around it, or take the words alone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.compose.editor.contract import Manner
from ui.look import theme
from ui.look.plain_tips import as_words
from ui.widgets.basics import row, text, tool
from ui.widgets.segmented import Segmented


class PasteChoice(QWidget):
    """`chosen` tells of another manner, `left` that the person is done with it."""

    chosen = Signal(Manner)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("How it was pasted"))
        choices = (
            (Manner.KEEP.value, self.tr("Keep formatting")),
            (Manner.MATCH.value, self.tr("Match")),
            (Manner.WORDS.value, self.tr("Text only")),
        )
        self.manners = Segmented(choices, self.tr("How it was pasted"))
        tips = (
            self.tr("Lists, tables, colours and fonts as they were, without what a program set by itself"),
            self.tr("Lists, tables, links and emphasis, in the font of this message"),
            self.tr("The words, without any formatting"),
        )
        for (value, _label), tip in zip(choices, tips, strict=True):
            self.manners.button(value).setToolTip(as_words(tip))
        self._close = tool("close", self.tr("Leave it as it is (Esc)"))
        self.setLayout(
            row(
                text(self.tr("Pasted"), "caption", "text_2"),
                self.manners,
                self._close,
                None,
                gap=theme.GAP_2,
                margins=(2, theme.GAP_2, 0, 0),
            )
        )
        self.manners.changed.connect(lambda value: self.chosen.emit(Manner(value)))
        self._close.clicked.connect(self.left)

    def show_manner(self, manner: Manner) -> None:
        self.manners.set_value(manner.value)
        self.show()

    def enter(self) -> None:
        """Give it the keyboard."""
        self.manners.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)
