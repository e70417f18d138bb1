"""The commands of a window: every action that a person could choose in it, with words, menu, keys and picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain

import shiboken6
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QPlainTextEdit, QPushButton, QTextEdit, QToolButton, QWidget

_DOUBTFUL = "\t"  # "Delete\tDel": words and a key that a list handles by itself
_HEADING = ":"  # words over a group of a menu


@dataclass(frozen=True)
class Command:
    """One row of the palette. `note` is said beside the name; `keys` are in the platform's own writing."""

    name: str
    note: str
    keys: str
    action: QAction = field(compare=False)

    @property
    def icon(self) -> QIcon:
        return self.action.icon()

    @property
    def is_possible(self) -> bool:
        return shiboken6.isValid(self.action) and self.action.isEnabled()

    @property
    def is_on(self) -> bool:
        return self.action.isCheckable() and self.action.isChecked()


def commands_of(window: QWidget) -> list[Command]:
    """What can have keys, in the order of the menus; what is in no menu comes last. Each action once."""
    return _commands(_every(window))


def commands_in_sight(window: QWidget) -> list[Command]:
    """As `commands_of`, and what the menus of visible buttons hold."""
    return _commands(chain(_every(window), _of_buttons(window)))


def _commands(actions: Iterable[tuple[str, QAction]]) -> list[Command]:
    found: list[Command] = []
    seen: set[int] = set()
    for note, action in actions:
        key = shiboken6.getCppPointer(action)[0]
        name = plain(action.text())
        if key in seen or not name or name.endswith(_HEADING) or action.isSeparator() or action.menu() is not None:
            continue
        seen.add(key)
        found.append(Command(name, note, keys_of(action), action))
    return found


def plain(text: str) -> str:
    """Words of an action without marks for keys."""
    return text.partition(_DOUBTFUL)[0].replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


def keys_of(action: QAction) -> str:
    """The first key, or the one that its words name."""
    native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return native or action.text().partition(_DOUBTFUL)[2]


def _every(window: QWidget) -> Iterator[tuple[str, QAction]]:
    if isinstance(window, QMainWindow):
        for entry in window.menuBar().actions():
            menu = entry.menu()
            if isinstance(menu, QMenu):
                yield from _in_menu(menu, plain(menu.title()))
    for action in window.actions():
        yield "", action
    for text in [*window.findChildren(QTextEdit), *window.findChildren(QPlainTextEdit)]:
        for action in text.actions():
            yield "", action


def _of_buttons(window: QWidget) -> Iterator[tuple[str, QAction]]:
    buttons: list[QToolButton | QPushButton] = [*window.findChildren(QToolButton), *window.findChildren(QPushButton)]
    for button in buttons:
        below = button.menu() if button.isVisible() else None  # what it does may be about a page that is not shown
        if isinstance(below, QMenu):
            yield from _in_menu(below, button.accessibleName() or plain(button.text()))


def _in_menu(menu: QMenu, path: str) -> Iterator[tuple[str, QAction]]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _in_menu(below, f"{path} › {plain(below.title())}")
        else:
            yield path, action
