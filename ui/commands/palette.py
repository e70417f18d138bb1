"""The command palette: type a few letters of anything that the window can do, press Enter.

It lies over the window, not beside it: a child of it, so that it works where programs may not place windows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import shiboken6
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QLineEdit, QListView, QWidget

from ui.commands import matching
from ui.commands import row as rows
from ui.commands.found import Command
from ui.look import theme
from ui.widgets.announce import announce
from ui.widgets.basics import column, picture, row, text
from ui.widgets.surfaces import Hairline, Plane

Index = QModelIndex | QPersistentModelIndex
_SIZE, _TOP, _EDGE = (600, 340), 96, 16
SEARCHES = ("@", "#")
"""How a search for people begins, and one for subjects."""
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 7, Qt.Key.Key_PageUp: -7}


class _Found(QAbstractListModel):
    """The commands that fit, the best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.commands: list[Command] = []

    def show(self, commands: list[Command]) -> None:
        self.beginResetModel()
        self.commands = commands
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.commands)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        command = self.commands[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(command)
        found: dict[int, object] = {
            rows.NAME: command.name,
            rows.NOTE: note_of(command),
            rows.KEYS: command.keys,
            rows.ICON: command.icon,
            rows.POSSIBLE: command.is_possible,
            rows.ON: command.is_on,
        }
        return found.get(role)


def spoken(command: Command) -> str:
    """A row for who hears it."""
    return ", ".join(part for part in (command.name, note_of(command), command.keys) if part)


def note_of(command: Command) -> str:
    """Its menu, and why Enter would do nothing."""
    why = "" if command.is_possible else QCoreApplication.translate("Palette", "not possible now")
    return " · ".join(part for part in (command.note, why) if part)


class Palette(QWidget):
    """Made for one window and one use. `chosen` comes after it has gone and the keyboard is where it was."""

    chosen = Signal(object)
    asked = Signal(str)
    """What was typed begins with one of `SEARCHES`: whoever knows answers with `show_found`."""

    def __init__(self, window: QWidget, commands: Sequence[Command], recent: Callable[[Command], int]) -> None:
        super().__init__(window)
        self._recent = recent
        self._commands = list(commands)
        self._before = window.focusWidget()
        self._build()
        self._place()
        window.installEventFilter(self)
        self.entry.textChanged.connect(self._look)
        self.entry.installEventFilter(self)
        self.list.clicked.connect(lambda _index: self._take())
        self._look("")
        self.show()
        self.raise_()
        self.entry.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def _window(self) -> QWidget:
        """Asked of Qt each time: whoever kept it here would let it go in the middle of its own end."""
        found = self.parentWidget()
        assert found is not None
        return found

    def _build(self) -> None:
        self.entry = QLineEdit()
        self.entry.setProperty("look", "bare")
        self.entry.setFont(theme.font("lead"))
        self.entry.setPlaceholderText(self.tr("What do you want to do?"))
        self.entry.setAccessibleName(self.tr("Command"))
        self.list = QListView()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the entry keeps the keyboard and steers the list
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.viewport().setAutoFillBackground(False)
        self._found = _Found(self)
        self.list.setModel(self._found)
        self.list.setItemDelegate(rows.CommandRow(self.list))
        self.nothing = text(self.tr("Nothing here is called that."), colour="text_2")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.card = Plane("surface", "line", theme.RADIUS_L)
        leave = text("Esc", "caption", "text_3")
        head = row(picture("search", 20), (self.entry, 1), leave, gap=10, margins=(16, 10, 16, 10))
        hints = (self.tr("Enter does it"), self.tr("@ people"), self.tr("# subjects of drafts"))
        foot = row(*(text(hint, "caption", "text_2") for hint in hints), None, gap=16, margins=(16, 8, 16, 10))
        body = column(head, Hairline(), 6, (self.list, 1), (self.nothing, 1), 6, Hairline(), foot, gap=0)
        body.setContentsMargins(1, 1, 1, 1)
        self.card.setLayout(body)
        self.card.setParent(self)
        shadow = QGraphicsDropShadowEffect(self.card)  # one short-lived card may afford an effect
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 8)
        shade = self.palette().shadow().color()
        shade.setAlphaF(0.35)
        shadow.setColor(shade)
        self.card.setGraphicsEffect(shadow)
        self.setAccessibleName(self.tr("Commands"))

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        width = min(_SIZE[0], self._window.width() - 2 * _EDGE)
        height = min(_SIZE[1], self._window.height() - 2 * _EDGE)
        top = max(_EDGE, min(_TOP, self._window.height() - height - _EDGE))
        left = (self._window.width() - width) // 2
        self.card.setGeometry(left, top, width, height)
        if (layout := self.card.layout()) is not None and self._found.rowCount():
            layout.activate()
            self.card.setGeometry(left, top, width, height - self.list.height() % self.list.sizeHintForRow(0))

    # finding

    def show_found(self, typed: str, commands: list[Command]) -> None:
        """The answer to `asked`, unless something else was typed meanwhile."""
        if self.entry.text() == typed:
            self._show(commands)

    def _look(self, typed: str) -> None:
        if typed.startswith(SEARCHES):
            self.asked.emit(typed)
            return
        ranked = [
            (matched, self._recent(command), place, command)
            for place, command in enumerate(self._commands)
            if (matched := matching.fit(typed, command.name, command.note)) is not None
        ]
        ranked.sort(key=lambda one: (one[0], not one[3].is_possible, one[1], one[2]))
        self._show([one[3] for one in ranked])

    def _show(self, commands: list[Command]) -> None:
        self._found.show(commands)
        self.list.setVisible(bool(commands))
        self.nothing.setVisible(not commands)
        if commands:
            self._place()  # whole rows only: how high one is, is known now
            self._go_to(0)
        else:
            announce(self.entry, self.nothing.text())

    def current(self) -> Command | None:
        at = self.list.currentIndex()
        return self._found.commands[at.row()] if at.isValid() else None

    def _go_to(self, place: int) -> None:
        self.list.setCurrentIndex(self._found.index(max(0, min(place, self._found.rowCount() - 1)), 0))
        if (command := self.current()) is not None:
            announce(self.entry, spoken(command))

    # the keyboard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        elif watched is self.entry:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # no key means anything to the window while this is open
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
            elif event.type() == QEvent.Type.FocusOut and not self._window.isActiveWindow():
                return False
            elif event.type() == QEvent.Type.FocusOut:
                QTimer.singleShot(0, self, self._leave)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._take()
        elif key in _STEPS:
            self._go_to(self.list.currentIndex().row() + _STEPS[key])
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._leave()

    # the end

    def _take(self) -> None:
        command = self.current()
        if command is None or not command.is_possible:
            return
        self._leave()
        self.chosen.emit(command)

    def _leave(self) -> None:
        if self.isHidden():
            return
        had = self.isAncestorOf(QApplication.focusWidget() or self._window)
        before = self._before
        self.hide()
        if had and before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._window.removeEventFilter(self)
        self.deleteLater()
