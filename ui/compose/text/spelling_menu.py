"""What can be done about one misspelled word: the rows that a menu gets for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

_MOST = 6


class WordRows(QObject):
    """Suggestions, "Add to dictionary", "Ignore in this message": before the first row of a menu, or in an empty one.

    Suggestions that are still looked for come into a menu behind one row, so that nothing moves under the pointer.
    """

    chosen = Signal(str)
    add_wanted = Signal()
    ignore_wanted = Signal()

    def __init__(self, menu: QMenu, suggestions: Sequence[str] | None) -> None:
        super().__init__(menu)
        self._menu = menu
        first = menu.actions()[0] if menu.actions() else None
        self._waiting: QAction | None = None
        if suggestions is None:
            self._waiting = self._row(first, self.tr("Looking for suggestions…"))
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
            return
        more = QMenu(self._menu)
        for word in suggestions[:_MOST]:
            more.addAction(word.replace("&", "&&"), partial(self.chosen.emit, word))
        self._waiting.setText(self.tr("Suggestions"))
        self._waiting.setEnabled(True)
        self._waiting.setMenu(more)

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
