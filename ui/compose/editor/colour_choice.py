"""Any colour, in a small window below the place that asked: two fields, its value, and how well it will be read."""

from __future__ import annotations

import re
from enum import Enum

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.compose.editor.colour_fields import HueField, StrengthField
from ui.compose.editor.formats import INK, PAPER
from ui.look import theme
from ui.look.tokens import LIGHT
from ui.widgets.basics import Label, column, push, row
from ui.widgets.surfaces import paint_popup

_VALUE = re.compile(r"#?([0-9a-f]{6}|[0-9a-f]{3})", re.IGNORECASE)
_GREY = 0.03  # strength below which no hue is seen
_WELL, _LARGE = 4.5, 3.0  # WCAG 2: words, and large words


class Purpose(Enum):
    """What a colour is for."""

    TEXT = "text"
    GROUND = "ground"
    LINE = "line"


class ColourChoice(QWidget):
    """Enter and Apply choose; Esc and a click elsewhere forget."""

    chosen = Signal(QColor)

    def __init__(self, parent: QWidget | None, purpose: Purpose, colour: QColor) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Any colour"))
        if parent is not None:
            self.setPalette(theme.palette(theme.of(parent)))
        self._purpose = purpose
        self.colour = QColor(colour)
        unit = self.fontMetrics().height()
        self.hues = HueField(self.tr("Hue and lightness"), QSize(unit * 18, unit * 9))
        self.strength = StrengthField(self.tr("Strength"), QSize(unit * 18, unit + 8))
        self.value = QLineEdit()
        self.value.setAccessibleName(self.tr("Value"))
        self.value.setMaximumWidth(self.fontMetrics().horizontalAdvance(INK) + unit * 3)
        self.sample = _Sample(purpose)
        self.verdict = Label("", "caption", "text_2")
        self.verdict.setWordWrap(True)
        self.verdict.setMinimumHeight(2 * self.verdict.fontMetrics().lineSpacing())  # nothing jumps
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.apply = push(self.tr("Apply"), "primary")
        self.apply.clicked.connect(self._take)
        head = row(self.value, (self.sample, 1), gap=theme.GAP_2)
        foot = row((self.verdict, 1), self.apply, gap=theme.GAP_3)
        edge = theme.GAP_3
        self.setLayout(column(self.hues, self.strength, head, foot, margins=(edge, edge, edge, edge)))
        self.hues.moved.connect(self._on_hue)
        self.strength.moved.connect(self._on_field)
        self.value.textEdited.connect(self._on_value)
        self._place_marks()
        self._show(colour.name())

    def show_near(self, place: QPoint) -> None:
        """With its upper left corner there, as far as the screen allows; the keyboard is in the first field."""
        self.adjustSize()
        room = QRect(self.screen().availableGeometry())
        self.move(
            max(room.left(), min(place.x(), room.right() - self.width())),
            max(room.top(), min(place.y(), room.bottom() - self.height())),
        )
        self.show()
        self.hues.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place_marks(self) -> None:
        hue = max(0.0, self.colour.hslHueF())  # grey has none
        strength, lightness = self.colour.hslSaturationF(), self.colour.lightnessF()
        self.hues.strength = strength
        self.strength.hue, self.strength.lightness = hue, lightness
        self.hues.put(hue, 1 - lightness)
        self.strength.put(strength, 0.5)

    def _on_hue(self) -> None:
        """Who looks for another hue wants to see one: a grey becomes a colour. A lighter grey stays grey."""
        if self.strength.across < _GREY and self.hues.across != self.strength.hue:
            self.strength.put(1.0, 0.5)
        self._on_field()

    def _on_field(self) -> None:
        self.hues.strength = self.strength.across
        colour = self.hues.colour()
        self.strength.hue, self.strength.lightness = min(self.hues.across, 1 - 1 / 360), 1 - self.hues.down
        self.hues.update()
        self.strength.update()
        self.colour = QColor(colour.name())
        self._show(self.colour.name())

    def _on_value(self, words: str) -> None:
        found = _VALUE.fullmatch(words.strip())
        self.apply.setEnabled(found is not None)
        if found is None:
            return
        self.colour = QColor(f"#{found[1]}")
        self._place_marks()
        self._show(words)

    def _show(self, value: str) -> None:
        if self.value.text() != value:
            self.value.setText(value)
        self.apply.setEnabled(True)
        self.sample.show_colour(self.colour)
        words, token = verdict(self._purpose, self.colour)
        self.verdict.setText(words)
        self.verdict.set_colour(token)
        for field in (self.hues, self.strength):
            field.setAccessibleDescription(f"{self.colour.name()}. {words}")

    def _take(self) -> None:
        if self.apply.isEnabled():
            self.chosen.emit(self.colour)
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_popup(self)


class _Sample(QWidget):
    """A piece of a reader's white page with the colour on it."""

    def __init__(self, purpose: Purpose) -> None:
        super().__init__()
        self._purpose, self._colour = purpose, QColor()

    def sizeHint(self) -> QSize:
        return QSize(80, self.fontMetrics().height() + 14)

    def show_colour(self, colour: QColor) -> None:
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        is_ground = self._purpose is Purpose.GROUND
        painter.setBrush(self._colour if is_ground else QColor(PAPER))
        painter.setPen(QPen(QColor(theme.of(self).edge_soft), 1))
        if self._purpose is Purpose.LINE:
            painter.setPen(QPen(self._colour, 2))
            box.adjust(1, 1, -1, -1)
        painter.drawRoundedRect(box, theme.RADIUS_S, theme.RADIUS_S)
        painter.setPen(self._colour if self._purpose is Purpose.TEXT else QColor(LIGHT.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.tr("As it is read"))


def verdict(purpose: Purpose, colour: QColor) -> tuple[str, str]:
    """How well it is read, and the token that says so: on white paper, or under black words."""
    translate = QCoreApplication.translate
    if purpose is Purpose.LINE:
        return "", "text_2"
    is_text = purpose is Purpose.TEXT
    ratio = theme.contrast(colour.name(), PAPER if is_text else LIGHT.ink)
    if ratio >= _WELL:
        words = translate("ColourChoice", "Reads well: contrast {ratio} to 1.")
    elif ratio >= _LARGE:
        words = translate("ColourChoice", "For large letters only: contrast {ratio} to 1.")
    else:
        words = translate("ColourChoice", "Hard to read: contrast {ratio} to 1.")
    return words.format(ratio=f"{ratio:.1f}"), "text_2" if ratio >= _WELL else "warn"
