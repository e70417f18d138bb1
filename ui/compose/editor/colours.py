"""Colours for text, marker and tables: a palette that reads well on white paper, those that the message has already,
and buttons that show the current one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QCursor, QPainter, QPaintEvent, QPen, QTextDocument
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QToolButton, QWidget

from ui.compose.editor.colour_choice import ColourChoice, Purpose
from ui.compose.editor.formats import CODE_GROUND
from ui.compose.editor.table.grid import Grid, in_menu
from ui.look import theme
from ui.look.icons import icon
from ui.look.plain_tips import as_words

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
_PALETTES = {Purpose.TEXT: _TEXT, Purpose.GROUND: _MARKER, Purpose.LINE: _TEXT}
_USED = 5  # at most as many as stand in a row below them


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

    def __init__(self, colours: Sequence[Sequence[str]]) -> None:
        self._colours = colours
        super().__init__(len(colours), len(colours[0]), 28)

    def show_colours(self, colours: Sequence[str]) -> None:
        """Others, in one row."""
        self._colours = (colours,)
        self.resize_to(1, len(colours))

    def go_to(self, colour: QColor | None) -> None:
        """Begin at this colour, if it is here."""
        for row, line in enumerate(self._colours):
            if colour is not None and colour.name() in line:
                self.move_to(row, line.index(colour.name()))

    def words(self, row: int, column: int) -> str:
        return colour_words(self._colours[row][column])

    def colour(self, row: int, column: int) -> QColor:
        return QColor(self._colours[row][column])

    def paint_square(self, painter: QPainter, box: QRect, row: int, column: int) -> None:
        t = theme.of(self)
        painter.setBrush(self.colour(row, column))
        painter.setPen(QPen(QColor(t.edge_soft), 1))
        painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), theme.RADIUS_S, theme.RADIUS_S)
        if (row, column) == (self.row, self.column) and self.is_used:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.RADIUS_M, theme.RADIUS_M)


def used_colours(document: QTextDocument, purpose: Purpose) -> list[str]:
    """The colours that the message has beyond those of the palette, those of links and code left out, latest first."""
    offered = {name for line in _PALETTES[purpose] for name in line} | {CODE_GROUND}
    found: dict[str, None] = {}
    for fmt in reversed(document.allFormats()):
        if not fmt.isCharFormat() or fmt.toCharFormat().isAnchor():
            continue
        brush = fmt.background() if purpose is Purpose.GROUND else fmt.foreground()
        if brush.style() is Qt.BrushStyle.SolidPattern and brush.color().alpha() == 255:
            found.setdefault(brush.color().name())
    return [name for name in found if name not in offered][:_USED]


class ColourMenu(QMenu):
    """`chosen(QColor)` or `chosen(None)` for automatic (text) and none (ground).

    `used` tells which colours the message has already.
    """

    chosen = Signal(object)

    def __init__(
        self, purpose: Purpose, used: Callable[[], Sequence[str]] = lambda: (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._purpose, self._used = purpose, used
        words = self.tr("No highlight") if purpose is Purpose.GROUND else self.tr("Automatic")
        self.none = self.addAction(words, lambda: self.chosen.emit(None))
        self.addSeparator()
        self.used = Swatches([["#000000"]])
        self._of_message = in_menu(self, self.used)
        self.swatches = Swatches(_PALETTES[purpose])
        for grid in (self.used, self.swatches):
            grid.chosen.connect(lambda row, column, grid=grid: self.chosen.emit(grid.colour(row, column)))
        in_menu(self, self.swatches)
        self.current: QColor | None = None
        self._was_seen = False  # right now: a command of its own may ask for any colour without it
        self.aboutToHide.connect(self._on_hide)
        self.addSeparator()
        self.more = self.addAction(self.tr("More colours…"), self._ask)
        self.aboutToShow.connect(self._prepare)
        self._prepare()

    def _prepare(self) -> None:
        names = self._used()
        self._of_message.setVisible(bool(names))
        if names:
            self.used.show_colours(names)
            self.used.setToolTip(self.tr("Colours of this message"))
        for grid in (self.used, self.swatches):
            grid.go_to(self.current)

    def _on_hide(self) -> None:
        """What was chosen is told after this."""
        self._was_seen = True
        QTimer.singleShot(0, self, self._forget)

    def _forget(self) -> None:
        self._was_seen = False

    def _ask(self) -> None:
        """Any colour; it begins with the one that is set."""
        parent = self.parentWidget()
        while isinstance(parent, QMenu):  # one that is gone when the choice comes
            parent = parent.parentWidget()
        window = parent.window() if parent is not None else None
        choice = ColourChoice(window, self._purpose, self.current or self.swatches.colour(1, 4))
        choice.chosen.connect(lambda colour: self.chosen.emit(colour))
        choice.show_near(self.pos() if self._was_seen else _caret())


def _caret() -> QPoint:
    """Where a person writes, on the screen."""
    writing = QApplication.focusWidget()
    if writing is None:
        return QCursor.pos()
    place = writing.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    sheet = writing.viewport() if isinstance(writing, QAbstractScrollArea) else writing
    box = QRectF(place).toRect() if isinstance(place, (QRect, QRectF)) else QRect()
    return sheet.mapToGlobal(box.bottomLeft())


class ColourButton(QToolButton):
    """A tool button whose icon carries a bar in the colour that is set; its `choices` are those of `used`."""

    def __init__(
        self, picture: str, tip: str, purpose: Purpose, used: Callable[[], Sequence[str]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._colour: QColor | None = None
        self.setIcon(icon(picture))
        self.setIconSize(QSize(_ICON, _ICON))
        self.setToolTip(as_words(tip))
        self.setAccessibleName(tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(_ICON + 22, _ICON + 10)
        self.choices = ColourMenu(purpose, used, self)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self.choices)

    def set_colour(self, colour: QColor | None) -> None:
        if colour != self._colour:
            self._colour = self.choices.current = colour
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
