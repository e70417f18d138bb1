"""Colours for text and marker: a palette that reads well on white paper, and buttons that show the current one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QColorDialog, QMenu, QToolButton

from ui.compose.editor.table.grid import Grid, in_menu
from ui.look import theme
from ui.look.icons import icon

_ICON = 20
_TEXT = (
    ("#000000", "#444444", "#7f7f7f", "#b3b3b3", "#ffffff"),
    ("#c00000", "#c55a11", "#806000", "#375623", "#1f4e79"),
    ("#ff0000", "#ed7d31", "#bf9000", "#548235", "#0070c0"),
    ("#843c0c", "#7030a0", "#a6256e", "#00707a", "#002060"),
)
_MARKER = (
    ("#ffff00", "#ffe699", "#f8cbad", "#ffc7ce", "#e4dfec"),
    ("#00ff00", "#c6e0b4", "#b7e1cd", "#bdd7ee", "#d9d9d9"),
)


def colour_words(name: str) -> str:
    """What a screen reader says: the nearest plain word and the exact value."""
    colour = QColor(name)
    if colour.hslSaturationF() < 0.15:
        words = (
            QCoreApplication.translate("Colours", "black"),
            QCoreApplication.translate("Colours", "grey"),
            QCoreApplication.translate("Colours", "white"),
        )
        return f"{words[0 if colour.lightnessF() < 0.2 else 2 if colour.lightnessF() > 0.9 else 1]} {name}"
    hues = (
        (20, QCoreApplication.translate("Colours", "red")),
        (45, QCoreApplication.translate("Colours", "orange")),
        (70, QCoreApplication.translate("Colours", "yellow")),
        (165, QCoreApplication.translate("Colours", "green")),
        (200, QCoreApplication.translate("Colours", "turquoise")),
        (255, QCoreApplication.translate("Colours", "blue")),
        (335, QCoreApplication.translate("Colours", "violet")),
        (361, QCoreApplication.translate("Colours", "red")),
    )
    return f"{next(words for limit, words in hues if colour.hslHue() < limit)} {name}"


class Swatches(Grid):
    """A grid of colours."""

    def __init__(self, colours: tuple[tuple[str, ...], ...]) -> None:
        self._colours = colours
        super().__init__(len(colours), len(colours[0]), 28)

    def words(self, row: int, column: int) -> str:
        return colour_words(self._colours[row][column])

    def colour(self, row: int, column: int) -> QColor:
        return QColor(self._colours[row][column])

    def paint_square(self, painter: QPainter, box: QRect, row: int, column: int) -> None:
        t = theme.of(self)
        painter.setBrush(self.colour(row, column))
        painter.setPen(QPen(QColor(t.edge_soft), 1))
        painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), theme.RADIUS_S, theme.RADIUS_S)
        if (row, column) == (self.row, self.column):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.RADIUS_M, theme.RADIUS_M)


class ColourMenu(QMenu):
    """`chosen(QColor)` or `chosen(None)` for automatic (text) and none (marker)."""

    chosen = Signal(object)

    def __init__(self, *, marker: bool) -> None:
        super().__init__()
        words = self.tr("No highlight") if marker else self.tr("Automatic")
        self.none = self.addAction(words, lambda: self.chosen.emit(None))
        self.addSeparator()
        self.swatches = Swatches(_MARKER if marker else _TEXT)
        self.swatches.chosen.connect(lambda row, column: self.chosen.emit(self.swatches.colour(row, column)))
        in_menu(self, self.swatches)
        self.current: QColor | None = None
        self.addSeparator()
        self.more = self.addAction(self.tr("More colours…"), self._ask)

    def _ask(self) -> None:
        """Any colour, in the dialog of the platform or Qt's; it begins with the one that is set."""
        parent = self.parentWidget()
        while isinstance(parent, QMenu):  # one that is gone when the dialog comes
            parent = parent.parentWidget()
        dialog = QColorDialog(parent.window() if parent is not None else None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setCurrentColor(self.current or self.swatches.colour(0, 0))
        dialog.colorSelected.connect(self._take)
        dialog.open()

    def _take(self, colour: QColor) -> None:
        self.chosen.emit(colour)


class ColourButton(QToolButton):
    """A tool button whose icon carries a bar in the colour that is set."""

    def __init__(self, picture: str, tip: str, menu: ColourMenu) -> None:
        super().__init__()
        self._colour: QColor | None = None
        self.setIcon(icon(picture))
        self.setIconSize(QSize(_ICON, _ICON))
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(_ICON + 22, _ICON + 10)
        self._choices = menu
        menu.setParent(self, menu.windowFlags())
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(menu)

    def set_colour(self, colour: QColor | None) -> None:
        if colour != self._colour:
            self._colour = self._choices.current = colour
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._colour is None:
            return
        side = self.iconSize().width()
        left, top = 5, (self.height() - side) // 2
        painter = QPainter(self)
        bar = QRect(left + round(side / 8), top + side - 4, side - 2 * round(side / 8), 3)
        painter.fillRect(bar, self._colour)
        if self._colour.lightnessF() > 0.9:  # white on a light desk
            painter.setPen(QColor(theme.of(self).edge_soft))
            painter.drawRect(bar)
