"""A person without a mouse: every key goes to whatever has the keyboard at that moment, as a real one does.

No widget of the program is called; what is seen is only waited for.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QMainWindow, QMenu, QWidget

T = TypeVar("T")
PATIENCE = 60.0  # seconds for any one thing to happen, on a busy machine
MOST_STEPS = 80  # keys until something must have been reached


class Hands:
    """Two hands on one keyboard."""

    def __init__(self) -> None:
        self._fronts: list[QWidget] = []

    async def until(self, look: Callable[[], T | None], what: str) -> T:
        """What `look` finds, letting the windows live, and the window in front again after a menu or popup went.

        TimeoutError names what did not happen.
        """
        end = asyncio.get_running_loop().time() + PATIENCE
        while not (self._is_settled() and (found := look())):
            if asyncio.get_running_loop().time() > end:
                raise TimeoutError(f"{what} did not happen; {name_of(self.front())} was in front")
            await asyncio.sleep(0.01)
        return found

    def _is_settled(self) -> bool:
        window = self.front()
        return QApplication.activePopupWidget() is not None or window is None or window.isActiveWindow()

    def front(self) -> QWidget | None:
        """The window in front. Where a popup or window closed and no window manager brings the one before to the
        front, as offscreen, that is done here.
        """
        window = QApplication.activeModalWidget() or QApplication.activeWindow()
        if window is None or window.windowType() is Qt.WindowType.Popup:
            window = None
            self._fronts = [one for one in self._fronts if shiboken6.isValid(one) and one.isVisible()]
            if there := self._fronts or [one for one in QApplication.topLevelWidgets() if one.isVisible()]:
                window = there[-1]
                window.activateWindow()
        elif window not in self._fronts[-1:]:
            self._fronts = [one for one in self._fronts if one is not window] + [window]
        return window

    def holder(self) -> QWidget:
        """What has the keyboard: in an open menu or popup, else in the dialog or window in front."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        window = self.front()
        assert window is not None, "no window is in front"
        return window.focusWidget() or window

    def press(self, *names: str) -> None:
        """Keys by their names, one after the other: "Ctrl+Shift+A", "Tab"."""
        for name in names:
            combination = QKeySequence(name)[0]
            QTest.keyClick(self.holder(), combination.key(), combination.keyboardModifiers())

    def write(self, words: str) -> None:
        """Letters, each to what has the keyboard then; those that no key has come as from an input method."""
        for letter in words:
            if letter.isascii():
                QTest.keyClicks(self.holder(), letter)
            else:
                event = QInputMethodEvent()
                event.setCommitString(letter)
                QApplication.sendEvent(self.holder(), event)

    async def in_front(self, kind: type[T]) -> T:
        """The window of this kind that is in front. One that was opened behind another is brought there, as a window
        manager does with a new window.
        """

        def look() -> T | None:
            window = self.front()
            if isinstance(window, kind) and window.isActiveWindow():
                return window
            for other in QApplication.topLevelWidgets():
                if isinstance(other, kind) and other.isVisible() and not QApplication.activePopupWidget():
                    other.activateWindow()
            return None

        return await self.until(look, f"a {kind.__name__} in front")

    async def tab_to(self, words: str, key: str = "Tab") -> QWidget:
        """Go on with `key` until the keyboard is at what is called `words`."""
        for _step in range(MOST_STEPS):
            here = self.holder()
            label = here.text() if isinstance(here, QAbstractButton) else ""
            if words in (here.accessibleName(), label.replace("&", "")):
                return here
            self.press(key)
            await asyncio.sleep(0)
        raise AssertionError(f"{key} never came to “{words}”")

    async def choose(self, *way: str) -> None:
        """Along the menu bar and its menus with the arrow keys, to an entry for each name of `way`; then Return."""
        window = self.front()
        assert isinstance(window, QMainWindow)
        bar = window.menuBar()
        await self.until(lambda: bar.isHidden() or None, "the menu bar going away")
        self.press("F10")
        for _step in range(MOST_STEPS):
            action = bar.activeAction()
            if action is not None and _plain(action.text()) == way[0]:
                break
            self.press("Right")
        else:
            raise AssertionError(f"there is no menu {way[0]}")
        self.press("Down")
        for depth, words in enumerate(way[1:], 1):
            menu = await self.row(words)
            if depth == len(way) - 1:
                self.press("Return")
            else:
                self.press("Right")
                await self.until(lambda menu=menu: _menu() not in (None, menu), f"the menu behind {words}")

    async def row(self, words: str) -> QMenu:
        """Go down the open menu to the entry whose name begins with `words`."""
        for _step in range(MOST_STEPS):
            menu = await self.until(_menu, f"the menu with {words}")
            action = menu.activeAction()
            if action is not None and _plain(action.text()).startswith(words):
                return menu
            self.press("Down")
            await asyncio.sleep(0)
        raise AssertionError(f"there is no entry {words}")

    async def choose_file(self, path: Path) -> None:
        """Answer the file dialog in front (Qt's own, not the platform's) by typing a name."""
        dialog = await self.in_front(QFileDialog)
        await self.until(lambda: isinstance(self.holder(), QLineEdit) or None, "the field for a name")
        self.write(str(path))
        self.press("Return")
        await self.until(lambda: not shiboken6.isValid(dialog) or not dialog.isVisible(), "the file dialog closing")


def name_of(widget: QWidget | None) -> str:
    """A widget as a screen reader and a programmer call it."""
    return f"{type(widget).__name__} “{widget.accessibleName()}”" if widget is not None else "nothing"


def _menu() -> QMenu | None:
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) else None


def _plain(words: str) -> str:
    return words.replace("&", "").partition("\t")[0]
