"""A menu bar that shows when it is asked for: Alt alone, F10, or Alt with the letter of a menu.

A key that a shortcut takes (Alt+4) is never told to the window. So while Alt is down, the place that has the keyboard
is listened to, before any shortcut; at all other times nothing is. A letter that no menu has does nothing then: a text
field of Qt would write it, and who presses Alt+M means no m.
"""

from __future__ import annotations

import sys

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from ui.widgets.announce import is_listening


class MenuReveal(QObject):
    """Hides the window's menu bar and brings it back. Where the platform has one bar for all, it stays."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window, self._bar = window, window.menuBar()
        self._alone = False
        self._before: QWidget | None = None  # where the keyboard was before it went into the bar
        self._heard: QWidget | None = None  # what is listened to while Alt is down
        if self._bar.isNativeMenuBar():
            return
        self._bar.hide()
        self._bar.installEventFilter(self)
        for action in self._bar.actions():
            menu = action.menu()
            if isinstance(menu, QMenu):
                menu.aboutToHide.connect(self._hide_soon)

    def _hide_soon(self) -> None:
        """Once it is known whether another menu opens in its place."""
        QTimer.singleShot(0, self, self._hide_if_idle)

    def toggle(self) -> None:
        """Show the bar with its first menu ready, or hide it."""
        if self._bar.isNativeMenuBar():
            return
        if not self._bar.isHidden():
            self._hide()
        else:
            self._open(self._bar.actions()[0])

    def _open(self, entry: QAction) -> None:
        """Show the bar with this menu ready; the text keeps its focus meanwhile."""
        self._before = self._window.focusWidget()
        self._bar.show()
        self._bar.setActiveAction(entry)

    def key_pressed(self, event: QKeyEvent) -> None:
        """To be told of every key that nobody in the window wanted."""
        others = event.modifiers() & ~(Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier)
        self._alone = event.key() == Qt.Key.Key_Alt and not others
        if self._alone and not event.isAutoRepeat():
            self._listen(self._window.focusWidget() or self._window)

    def key_released(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt and self._alone and not event.isAutoRepeat() and not keys_come_late():
            self.toggle()
        self._alone = False
        self._listen(None)

    def _listen(self, place: QWidget | None) -> None:
        if self._heard is not None and shiboken6.isValid(self._heard):
            self._heard.removeEventFilter(self)
        self._heard = place
        if place is not None:
            place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._heard:
            if kind == QEvent.Type.FocusOut:  # Alt+Tab, or a shortcut that leads elsewhere
                self._alone = False
            elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
                self._alone = self._alone and event.key() == Qt.Key.Key_Alt
            elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._takes_letter(event):
                return True
        if watched is self._bar and kind == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._hide_if_idle)
        return super().eventFilter(watched, event)

    def _takes_letter(self, event: QKeyEvent) -> bool:
        """Open the menu of a letter pressed with Alt and nothing else; whether the key was such a letter."""
        if event.modifiers() != Qt.KeyboardModifier.AltModifier or not event.text().isprintable() or not event.text():
            return False
        wanted = QKeySequence(f"Alt+{event.text()}")
        found = [one for one in self._bar.actions() if one.isVisible() and QKeySequence.mnemonic(one.text()) == wanted]
        if found and not event.isAutoRepeat():
            self._open(found[0])
        return True

    def _hide_if_idle(self) -> None:
        if self._bar.activeAction() is None and not self._bar.hasFocus():
            self._hide()

    def _hide(self) -> None:
        """Qt would give the keyboard to whatever comes next in the window."""
        before, self._before = self._before, None
        if self._bar.hasFocus() and before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.MenuBarFocusReason)
        self._bar.hide()


def keys_come_late() -> bool:
    """On Linux keys go through a screen reader first, and shortcuts overtake them: Alt may have been for Alt+3. There
    F10 alone opens the bar.
    """
    return sys.platform == "linux" and is_listening()
