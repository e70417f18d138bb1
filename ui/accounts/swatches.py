"""Colours to choose from: a row of dots, one of them ringed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from app.model.account import COLOURS
from ui.look import theme
from ui.look.plain_tips import as_words
from ui.widgets.basics import row
from ui.words.error_words import QT_TRANSLATE_NOOP

_SIDE = 28
_NAMES = {
    "": QT_TRANSLATE_NOOP("Swatches", "Colour of the account"),
    "ink": QT_TRANSLATE_NOOP("Swatches", "Ink blue"),
    "teal": QT_TRANSLATE_NOOP("Swatches", "Teal"),
    "moss": QT_TRANSLATE_NOOP("Swatches", "Moss"),
    "ochre": QT_TRANSLATE_NOOP("Swatches", "Ochre"),
    "brick": QT_TRANSLATE_NOOP("Swatches", "Brick"),
    "plum": QT_TRANSLATE_NOOP("Swatches", "Plum"),
    "slate": QT_TRANSLATE_NOOP("Swatches", "Slate"),
    "rose": QT_TRANSLATE_NOOP("Swatches", "Rose"),
}


class Swatch(QAbstractButton):
    """A dot; one that stands for "as the account" is open in the middle."""

    def __init__(self, colour: str, shown: str) -> None:
        super().__init__()
        self.colour, self._shown = colour, shown
        self.setCheckable(True)
        self.setFixedSize(_SIDE, _SIDE)
        self.setAccessibleName(QCoreApplication.translate("Swatches", _NAMES[colour]))
        self.setToolTip(as_words(self.accessibleName()))

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = theme.of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(QColor(t.accent if self.hasFocus() else t.text_2), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self.rect().adjusted(2, 2, -2, -2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.account_colour(self, self._shown))
        painter.drawEllipse(self.rect().adjusted(6, 6, -6, -6))
        if not self.colour:
            painter.setBrush(QColor(t.desk))
            painter.drawEllipse(self.rect().adjusted(10, 10, -10, -10))


class Swatches(QWidget):
    """`colour` is the chosen one; empty stands for the account's, which is `usual`."""

    changed = Signal()

    def __init__(self, usual: str, chosen: str) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons = [Swatch(colour, colour or usual) for colour in ("", *COLOURS)]
        for button in self.buttons:
            self._group.addButton(button)
            button.setChecked(button.colour == chosen)
            button.toggled.connect(lambda on: self.changed.emit() if on else None)
        self.setLayout(row(*self.buttons, None, gap=0))

    def colour(self) -> str:
        return next((button.colour for button in self.buttons if button.isChecked()), "")
