"""Two to four choices that exclude each other, side by side in one shape."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy

from ui.look import theme
from ui.look.plain_tips import as_words
from ui.widgets import crisp
from ui.widgets.basics import row
from ui.widgets.surfaces import Plane

_PADDING = 32  # left and right of the words together


class Segment(QRadioButton):
    """A radio button to the keyboard and to screen readers, a plate to the eye."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setFont(theme.font())
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        # the widest of both weights: nothing moves when the choice does
        metrics = QFontMetrics(theme.font("body", QFont.Weight.DemiBold))
        width = metrics.horizontalAdvance(self.text()) + _PADDING
        return QSize(width, max(theme.CONTROL - 4, metrics.height() + 8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(theme.font())
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        live, chosen, focused = self.isEnabled(), self.isChecked(), self.hasFocus()
        if chosen:
            colour = t.line if not live else t.accent if focused else t.edge
            shape = crisp.edge(painter, box, colour, 2 if focused else 1)
            painter.setBrush(QColor(t.surface))
            painter.drawRoundedRect(shape, theme.RADIUS_S, theme.RADIUS_S)
        elif live and self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.hover))
            painter.drawRoundedRect(box, theme.RADIUS_S, theme.RADIUS_S)
        painter.setFont(theme.font("body", QFont.Weight.DemiBold if chosen else QFont.Weight.Normal))
        painter.setPen(QColor(t.disabled if not live else t.text if chosen else t.text_2))
        self.paint_inside(painter, box)

    def paint_inside(self, painter: QPainter, box: QRectF) -> None:
        """What stands on the plate; font and pen are those of its words."""
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())


class Segmented(Plane):
    """`choices` are pairs of a value and its label; the first is chosen at first. Arrow keys move the choice.

    `changed` is emitted with the new value when the person chooses, not when `set_value` does. `make` gives
    each choice, by its value and label, another look.
    """

    changed = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        name: str = "",
        make: Callable[[str, str], Segment] = lambda _value, label: Segment(label),
    ) -> None:
        super().__init__("side", "line", theme.RADIUS_M)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._segments: dict[str, Segment] = {}
        for value, label in choices:
            segment = make(value, label)
            self._segments[value] = segment
            self._group.addButton(segment)
        self.setLayout(row(*self._segments.values(), gap=0, margins=(2, 2, 2, 2)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._value = choices[0][0]
        self.set_value(self._value)
        self._group.buttonToggled.connect(self._toggled)

    def value(self) -> str:
        return self._value

    def set_value(self, value: str) -> None:
        """Choose without a signal. An unknown value is a bug (KeyError)."""
        segment = self._segments[value]
        self._value = value
        segment.setChecked(True)
        self.setFocusProxy(segment)

    def button(self, value: str) -> QRadioButton:
        """The button of one choice."""
        return self._segments[value]

    def set_choice_enabled(self, value: str, enabled: bool, tip: str = "") -> None:
        """A disabled choice says why in its tool tip."""
        self._segments[value].setEnabled(enabled)
        self._segments[value].setToolTip(as_words(tip))

    def _toggled(self) -> None:
        """By mouse, arrow key or a screen reader, which toggles without a click; `set_value` says it before."""
        value = next((v for v, segment in self._segments.items() if segment.isChecked()), self._value)
        if value != self._value:
            self.set_value(value)
            self.changed.emit(value)
