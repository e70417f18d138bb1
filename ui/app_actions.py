"""Actions that every window offers: new message, home, settings, about, quit."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from ui.look import icons

_Key = QKeySequence.StandardKey
_Role = QAction.MenuRole


@dataclass(frozen=True)
class Deeds:
    """What the actions do."""

    new_message: Callable[[], object]
    home: Callable[[], object]
    settings: Callable[[], object]
    add_account: Callable[[], object]
    about: Callable[[], object]
    quit: Callable[[], object]
    commands: Callable[[QWidget], object]
    keys: Callable[[QWidget], object]


def attach(window: QWidget, deeds: Deeds, but: Collection[Callable[[], object]] = ()) -> QMenu | None:
    """Give `window` the actions, with their keys, and a menu of them if it has a menu bar (which is returned).

    A key that the window uses already keeps its meaning there; what it does by itself is named by `but`.
    """
    translate = QCoreApplication.translate
    commands, sheet = partial(deeds.commands, window), partial(deeds.keys, window)
    rows: tuple[tuple[str, str, QKeySequence, QAction.MenuRole, Callable[[], object]] | None, ...] = (
        (translate("AppActions", "New message"), "compose", QKeySequence(_Key.New), _Role.NoRole, deeds.new_message),
        (translate("AppActions", "Mail window"), "mail", QKeySequence("Ctrl+Shift+M"), _Role.NoRole, deeds.home),
        None,
        (translate("AppActions", "Add an account…"), "account", QKeySequence(), _Role.NoRole, deeds.add_account),
        (
            translate("AppActions", "Settings"),
            "settings",
            QKeySequence("Ctrl+,"),
            _Role.PreferencesRole,
            deeds.settings,
        ),
        None,
        (translate("AppActions", "Commands…"), "command-palette", QKeySequence("Ctrl+Shift+K"), _Role.NoRole, commands),
        (translate("AppActions", "Keyboard shortcuts"), "keyboard", QKeySequence("Ctrl+?"), _Role.NoRole, sheet),
        (translate("AppActions", "About Tintero"), "info", QKeySequence(), _Role.AboutRole, deeds.about),
        None,
        (translate("AppActions", "Quit"), "", QKeySequence("Ctrl+Q"), _Role.QuitRole, deeds.quit),
    )
    taken = _keys_of(window)
    menu = QMenu(translate("AppActions", "&Tintero"), window) if isinstance(window, QMainWindow) else None
    for line in rows:
        if line is None:
            if menu is not None:
                menu.addSeparator()
            continue
        words, icon, keys, role, deed = line
        if deed in but:
            continue
        action = QAction(words, window)
        action.setObjectName(f"app.{icon or 'quit'}")  # the same keys in every window
        if icon:
            action.setIcon(icons.icon(icon))
        if not keys.isEmpty() and keys.toString() not in taken:
            action.setShortcut(keys)
        action.setMenuRole(role)
        action.triggered.connect(lambda _checked=False, deed=deed: deed())
        window.addAction(action)  # keys work while the menu bar is hidden
        if menu is not None:
            menu.addAction(action)
    if menu is not None and isinstance(window, QMainWindow):
        _put_first(window, menu)
    return menu


def _keys_of(window: QWidget) -> set[str]:
    keys = [key.toString() for action in window.actions() for key in action.shortcuts()]
    keys += [shortcut.key().toString() for shortcut in window.findChildren(QShortcut)]
    return set(keys)


def _put_first(window: QMainWindow, menu: QMenu) -> None:
    bar = window.menuBar()
    there = bar.actions()
    if there:
        bar.insertMenu(there[0], menu)
    elif bar.isNativeMenuBar():
        bar.addMenu(menu)
