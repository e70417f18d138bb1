"""Small windows that hang below a place in the text and never stop anything: link and picture text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ui.look import theme
from ui.widgets.basics import Label, push, row
from ui.widgets.placing import move_below
from ui.widgets.surfaces import paint_popup


class FieldPopup(QWidget):
    """One to three lines to fill in. Enter accepts, Esc and a click elsewhere forget.

    `accepted(values)` may be refused: the receiver then calls `complain(field, sentence)`, and the popup stays.
    """

    accepted = Signal(list)
    second = Signal()

    def __init__(self, parent: QWidget, title: str, labels: Sequence[str], accept: str, second: str = "") -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        theme.wear_window_colours(self)
        self.fields = [QLineEdit() for _ in labels]
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP_2)
        for i, (words, field) in enumerate(zip(labels, self.fields, strict=True)):
            label = Label(words, colour="text_2")
            label.setBuddy(field)
            field.setAccessibleName(words)
            field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 42)
            grid.addWidget(label, i, 0)
            grid.addWidget(field, i, 1)
        self._error = Label("", "caption", "danger")
        self._error.hide()
        grid.addWidget(self._error, len(self.fields), 1)
        self.accept_button = push(accept)
        self.accept_button.clicked.connect(self._accept)
        items: list[QWidget | None] = [None, self.accept_button]
        if second:
            self.second_button = push(second, "quiet")
            self.second_button.clicked.connect(self._do_second)
            items.insert(0, self.second_button)
        grid.addLayout(row(*items), len(self.fields) + 1, 0, 1, 2)
        grid.setContentsMargins(theme.GAP_4, theme.GAP_3, theme.GAP_4, theme.GAP_3)
        self.setLayout(grid)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.colours_changed(event):
            theme.wear_window_colours(self)

    def show_below(self, place: QRect) -> None:
        """Below a rectangle in global coordinates; the keyboard is in the first field."""
        move_below(self, place)
        self.show()
        for field in self.fields:  # long words are known by how they begin
            field.home(False)
        self.fields[0].setFocus()
        self.fields[0].selectAll()

    def complain(self, field: int, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.show()
        self.fields[field].setFocus()
        self.adjustSize()

    def _accept(self) -> None:
        self._error.hide()
        self.accepted.emit([field.text() for field in self.fields])
        if not self._error.isVisible():
            self.close()

    def _do_second(self) -> None:
        self.second.emit()
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_popup(self)
