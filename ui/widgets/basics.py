"""The smallest parts: words, icons, buttons, and rows and columns of them.

A `parent` is for windows that have to be there at once: under a style sheet Qt polishes a widget, and all that it
holds, anew at every change of parents.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.look import icons, theme
from ui.look.plain_tips import as_words
from ui.widgets import mirror

_Normal = QFont.Weight.Normal
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
Item = QWidget | QLayout | int | None
Items = Item | tuple[QWidget | QLayout, int]
AnyBox = TypeVar("AnyBox", bound=QBoxLayout)
FLUSH = -8  # a gap: quiet buttons have a padding of 8, so their words stand on the page's left edge


class Label(QLabel):
    """Words of the type scale in a colour token; both follow when font or theme change. Always plain text."""

    def __init__(
        self,
        words: str = "",
        kind: str = "body",
        colour: str = "text",
        weight: QFont.Weight = _Normal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._kind = kind
        self._colour = colour
        self._weight = weight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(kind, weight))
        self._tint()

    def set_colour(self, colour: str) -> None:
        """`colour` is the name of a token."""
        self._colour = colour
        self._tint()

    def set_weight(self, weight: QFont.Weight) -> None:
        self._weight = weight
        self.setFont(theme.font(self._kind, weight))

    def _tint(self) -> None:
        wanted = QColor(getattr(theme.of(self), self._colour))
        colours = self.palette()
        if colours.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText) == wanted:
            return
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            colours.setColor(group, QPalette.ColorRole.WindowText, wanted)
        self.setPalette(colours)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        elif event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(theme.font(self._kind, self._weight))


class Elided(Label):
    """One line that gives way in the middle (or at the end); the whole text is then in the tool tip."""

    def __init__(
        self,
        words: str = "",
        kind: str = "body",
        colour: str = "text",
        weight: QFont.Weight = _Normal,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        super().__init__(words, kind, colour, weight)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(24, super().sizeHint().width()), super().sizeHint().height())

    def setText(self, words: str) -> None:
        super().setText(words.replace("\n", " "))
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width()
        self.setToolTip(as_words("" if fits else self.text()))

    def paintEvent(self, event: QPaintEvent) -> None:
        box = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), self._mode, box.width())
        painter = QPainter(self)
        self.style().drawItemText(
            painter, box, int(self.alignment().value), self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )


class Picture(QWidget):
    """An icon that says nothing by itself: words stand beside it."""

    def __init__(self, name: str, size: int = 20, colour: str = "text_2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._colour = colour
        self.setFixedSize(size, size)

    def set_picture(self, name: str, colour: str) -> None:
        self._name, self._colour = name, colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.of(self)
        colour = QColor(getattr(t, self._colour) if self.isEnabled() else t.disabled)
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), icons.pixmap(self._name, self.width(), colour, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self.update()


class AppPicture(QWidget):
    """The program's own icon, at any size."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._icon = icons.app_icon()
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._icon.paint(QPainter(self), QRect(0, 0, self.width(), self.height()))


class Push(QPushButton):
    """A button with words. An icon keeps its distance from them. In a dialog Enter is for the default button."""

    def __init__(self, words: str, look: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_icon = bool(icon)
        if look:
            self.setProperty("look", look)
        if icon:
            self.setIcon(icons.icon(icon, "on_fill" if look == "primary" else QPalette.ColorRole.ButtonText))
            self.setIconSize(QSize(20, 20))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(words)

    def setText(self, words: str) -> None:
        # Fusion leaves 4 px between icon and words; an en space makes it the 8 of the grid and more
        super().setText(f"\N{EN SPACE}{words}" if self._has_icon else words)
        self.setAccessibleName(words.replace("&&", "\0").replace("&", "").replace("\0", "&"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(self, event):
            super().keyPressEvent(event)


class Tool(QToolButton):
    """A button with only an icon, or a menu."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(self, event):
            super().keyPressEvent(event)


def press_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Whoever has gone to a button means that one: in a window Qt knows the space bar only. Whether it was Enter."""
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if not is_enter or event.isAutoRepeat() or event.modifiers() & ~_KEYPAD or isinstance(button.window(), QDialog):
        return False
    if isinstance(button, QToolButton) and button.menu() is not None:
        button.showMenu()
    else:
        button.click()
    return True


def text(
    words: str,
    kind: str = "body",
    colour: str = "text",
    weight: QFont.Weight = _Normal,
    wrap: bool = False,
    parent: QWidget | None = None,
) -> Label:
    """Words of the type scale (caption, body, lead, title, hero) in a colour token."""
    label = Label(words, kind, colour, weight, parent)
    label.setWordWrap(wrap)
    return label


def picture(name: str, size: int = 20, colour: str = "text_2", parent: QWidget | None = None) -> Picture:
    """An icon of 16, 20, 24 or 48 px in a colour token."""
    return Picture(name, size, colour, parent)


def push(words: str, look: str = "", icon: str = "", parent: QWidget | None = None) -> Push:
    """A button. `look` is empty (edge), primary (filled), quiet, danger, paper or toast."""
    return Push(words, look, icon, parent)


def tool(
    icon: str,
    tip: str,
    *,
    checkable: bool = False,
    menu: QMenu | None = None,
    size: int = 20,
    parent: QWidget | None = None,
) -> QToolButton:
    """A button with only an icon. `tip` is "Name (Shortcut)" and names it to screen readers as well.

    An empty `icon` leaves the picture to the button's default action.
    """
    button = Tool(parent)
    if icon:
        button.setIcon(icons.icon(icon))
    button.setIconSize(QSize(size, size))
    button.setToolTip(as_words(tip))
    button.setAccessibleName(tip)
    button.setCheckable(checkable)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setFixedSize(size + 10, size + 10)
    if menu is not None:
        menu.setParent(button, menu.windowFlags())
        open_below(button, menu)
    return button


def open_below(button: QToolButton, menu: QMenu) -> None:
    """A click opens this menu of the button's own."""
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(menu)
    button.setFixedWidth(button.iconSize().width() + 22)


def row(*items: Items, gap: int = theme.GAP_2, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Side by side. A number is a fixed gap, None takes the room that is left, a pair is (item, stretch)."""
    return _fill(QHBoxLayout(), items, gap, margins)


def column(*items: Items, gap: int = theme.GAP_2, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """One below the other; items as in `row`. Margins are left, top, right, bottom."""
    return _fill(QVBoxLayout(), items, gap, margins)


def _fill(layout: AnyBox, items: Sequence[Items], gap: int, margins: tuple[int, int, int, int]) -> AnyBox:
    layout.setSpacing(gap)
    layout.setContentsMargins(*mirror.margins(*margins))
    for entry in items:
        item, stretch = entry if isinstance(entry, tuple) else (entry, 0)
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QWidget):
            layout.addWidget(item, stretch)
        else:
            layout.addLayout(item, stretch)
    return layout
