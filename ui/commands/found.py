"""The commands of a window: every action that a person could choose in it, with words, menu, keys and picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import shiboken6
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QPlainTextEdit, QTextEdit, QWidget

_DOUBTFUL = "\t"  # "Delete\tDel": words and a key that a list handles by itself


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
    """In the order of the menus; what is in no menu comes last. Each action once."""
    found: list[Command] = []
    seen: set[int] = set()
    for note, action in _every(window):
        key = shiboken6.getCppPointer(action)[0]
        name = plain(action.text())
        if key in seen or not name or action.isSeparator() or action.menu() is not None:
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


def _in_menu(menu: QMenu, path: str) -> Iterator[tuple[str, QAction]]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _in_menu(below, f"{path} › {plain(below.title())}")
        else:
            yield path, action
