"""The bar for finding and replacing: fields, what was found, and how to look. It knows nothing of the text."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from ui.compose.editor.words.find import Query
from ui.look import theme
from ui.widgets import mirror
from ui.widgets.basics import Elided, push, row, tool
from ui.widgets.surfaces import Plane

_LETTERS_OF_COUNT = 22
_LETTERS_OF_FIELD = 30
"""The options stand beside the fields where those keep room for so many letters, else below them."""


class FindBar(Plane):
    """Signals say what is wanted. Enter finds the next, Shift+Enter the previous, Esc closes."""

    changed = Signal()
    next_wanted = Signal()
    previous_wanted = Signal()
    replace_wanted = Signal()
    replace_all_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__("surface", "line", theme.RADIUS_M)
        self.setAccessibleName(self.tr("Find and replace"))
        self._is_wide: bool | None = None
        self._build()
        self._wire()
        self.show_replace(False)
        self._arrange()

    def _build(self) -> None:
        self.words, self.other = QLineEdit(), QLineEdit()
        for field, name in ((self.words, self.tr("Find")), (self.other, self.tr("Replace with"))):
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
        self.count = Elided("", "caption", "text_2")
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.count.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS_OF_COUNT)
        self.previous = tool("chevron-up", self.tr("Previous (Shift+F3)"))
        self.next = tool("chevron-down", self.tr("Next (F3)"))
        self.close_button = tool("close", self.tr("Close (Esc)"))
        self.match_case = QCheckBox(self.tr("Match case"))
        self.whole_words = QCheckBox(self.tr("Whole words"))
        self.in_selection = QCheckBox(self.tr("In the selection"))
        self.replace = push(self.tr("Replace"))
        self.replace_all = push(self.tr("Replace all"))
        self._options = QWidget()
        self._choices = (self.match_case, self.whole_words, self.in_selection)
        self._options.setLayout(row(*self._choices, None, gap=theme.GAP_3))
        self._steps = QWidget()
        self._steps.setLayout(row(self.count, self.previous, self.next, self.close_button, gap=2))
        self._deeds = QWidget()
        self._deeds.setLayout(row(self.replace, self.replace_all, None, gap=theme.GAP_2))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(*mirror.margins(theme.GAP_2, theme.GAP_2, theme.GAP_1, theme.GAP_2))
        self._grid.setHorizontalSpacing(theme.GAP_3)
        self._grid.setVerticalSpacing(theme.GAP_2)
        self._grid.setColumnStretch(0, 1)
        self.setLayout(self._grid)

    def _wire(self) -> None:
        self.words.textChanged.connect(lambda _words: self.changed.emit())
        for option in (self.match_case, self.whole_words, self.in_selection):
            option.toggled.connect(lambda _on: self.changed.emit())
        self.previous.clicked.connect(self.previous_wanted)
        self.next.clicked.connect(self.next_wanted)
        self.close_button.clicked.connect(self.closed)
        self.replace.clicked.connect(self.replace_wanted)
        self.replace_all.clicked.connect(self.replace_all_wanted)

    # what it holds

    def query(self) -> Query:
        return Query(self.words.text(), self.match_case.isChecked(), self.whole_words.isChecked())

    def show_replace(self, on: bool) -> None:
        """With the second line, or without."""
        self.other.setVisible(on)
        self._deeds.setVisible(on)

    def show_count(self, words: str) -> None:
        self.count.setText(words)

    def show_found(self, found: bool) -> None:
        """Whether there is something to go to and to replace. The keyboard stays in the bar, where words are typed."""
        buttons = (self.previous, self.next, self.replace, self.replace_all)
        if not found and any(button.hasFocus() for button in buttons):
            self.words.setFocus()
        for button in buttons:
            button.setEnabled(found)

    # its shape

    def _arrange(self) -> None:
        beside = self._options.sizeHint().width() + self._steps.sizeHint().width() + 4 * theme.GAP_3
        wide = self.width() >= beside + self.fontMetrics().averageCharWidth() * _LETTERS_OF_FIELD
        if wide == self._is_wide:
            return
        self._is_wide = wide
        for item in (self.words, self._options, self._steps, self.other, self._deeds):
            self._grid.removeWidget(item)
        self._grid.addWidget(self.words, 0, 0)
        self._grid.addWidget(self.other, 1, 0)
        if wide:
            self._grid.addWidget(self._options, 0, 1)
            self._grid.addWidget(self._steps, 0, 2)
            self._grid.addWidget(self._deeds, 1, 1, 1, 2)
        else:
            self._grid.addWidget(self._steps, 0, 1)
            self._grid.addWidget(self._deeds, 1, 1)
            self._grid.addWidget(self._options, 2, 0, 1, 2)
        deeds = (self.replace, self.replace_all, self.previous, self.next)
        order = (self.words, self.other, *deeds, *self._choices, self.close_button)
        for first, second in itertools.pairwise(order):
            QWidget.setTabOrder(first, second)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.count.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS_OF_COUNT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.other.hasFocus() and not back:
            self.replace_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (self.words.hasFocus() or self.other.hasFocus()):
            (self.previous_wanted if back else self.next_wanted).emit()
        else:
            super().keyPressEvent(event)
