"""What can be done about one misspelled word: the rows that a menu gets for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu

_MOST = 6


class Opened(Enum):
    """How a person came to the menu."""

    BY_KEY = auto()
    BY_POINTER = auto()


class WordRows(QObject):
    """Suggestions, "Add to dictionary", "Ignore in this message": before the first row of a menu, or in an empty one.

    Suggestions that are still looked for come into a menu behind one row, so that nothing moves under the pointer; in
    a menu that was opened by a key they take the place of that row, and Enter pressed before takes the first of them.
    """

    chosen = Signal(str)
    add_wanted = Signal()
    ignore_wanted = Signal()

    def __init__(self, menu: QMenu, suggestions: Sequence[str] | None, opened: Opened) -> None:
        super().__init__(menu)
        self._menu, self._opened = menu, opened
        self._is_first_wanted = False
        first = menu.actions()[0] if menu.actions() else None
        self._waiting: QAction | None = None
        if suggestions is None:
            self._waiting = self._row(first, self.tr("Looking for suggestions…"))
            if opened is Opened.BY_KEY:
                menu.installEventFilter(self)
        elif suggestions:
            for word in suggestions[:_MOST]:
                self._suggestion(first, word)
        else:
            self._row(first, self.tr("No suggestions"))
        self._separate(first)
        self._row(first, self.tr("Add to dictionary"), self.add_wanted.emit)
        self._row(first, self.tr("Ignore in this message"), self.ignore_wanted.emit)
        if first is not None:
            self._separate(first)

    def show_suggestions(self, suggestions: Sequence[str]) -> None:
        """They have been found, if the menu is still there."""
        if not shiboken6.isValid(self) or self._waiting is None:
            return
        if not suggestions:
            self._waiting.setText(self.tr("No suggestions"))
            self._menu.removeEventFilter(self)
            return
        if self._opened is Opened.BY_KEY:
            self._fill_in(self._waiting, suggestions)
            return
        more = QMenu(self._menu)
        for word in suggestions[:_MOST]:
            more.addAction(word.replace("&", "&&"), partial(self.chosen.emit, word))
        self._waiting.setText(self.tr("Suggestions"))
        self._waiting.setEnabled(True)
        self._waiting.setMenu(more)

    def _fill_in(self, waiting: QAction, suggestions: Sequence[str]) -> None:
        self._menu.removeEventFilter(self)
        if self._is_first_wanted:
            self._menu.close()
            self.chosen.emit(suggestions[0])
            return
        for word in suggestions[:_MOST]:
            self._suggestion(waiting, word)
        was_chosen = self._menu.activeAction()
        self._menu.removeAction(waiting)
        if was_chosen is None or was_chosen is waiting:
            self._menu.setActiveAction(self._menu.actions()[0])
        below = self._menu.frameGeometry().bottom() - self._menu.screen().availableGeometry().bottom()
        if below > 0:
            self._menu.move(self._menu.x(), max(self._menu.screen().availableGeometry().top(), self._menu.y() - below))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter must not add a word to the dictionary while suggestions are on their way."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in enter
            and self._menu.activeAction() is None
        ):
            self._is_first_wanted = True
            return True
        return super().eventFilter(watched, event)

    def _suggestion(self, before: QAction | None, word: str) -> None:
        row = self._row(before, word.replace("&", "&&"), lambda: self.chosen.emit(word))
        font = row.font()
        font.setBold(True)
        row.setFont(font)

    def _row(self, before: QAction | None, words: str, deed: Callable[[], object] | None = None) -> QAction:
        row = QAction(words, self._menu)
        row.setEnabled(deed is not None)
        if deed is not None:
            row.triggered.connect(lambda _checked=False: deed())
        self._menu.insertAction(before, row)  # type: ignore[arg-type]  # the stubs forget that None is allowed
        return row

    def _separate(self, before: QAction | None) -> None:
        self._menu.insertSeparator(before)  # type: ignore[arg-type]  # the same
