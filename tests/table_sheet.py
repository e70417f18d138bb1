"""An editor with its bar and the room for tables, and what a person does with them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCharFormat, QTextCursor, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot
from ui_editor_parts import faults

from ui.compose.editor.editor import Editor
from ui.compose.editor.format_bar import FormatBar
from ui.compose.editor.table import table_sort
from ui.compose.editor.table.table_room import TableRoom
from ui.compose.text.importer import load_importer
from ui.widgets.basics import column

Key, Mod = Qt.Key, Qt.KeyboardModifier


class Sheet:
    """An editor with its bar and the room for tables."""

    def __init__(self, qtbot: QtBot) -> None:
        self.editor = Editor(load_importer)
        self.bar = FormatBar(self.editor)
        self.room = TableRoom(self.editor, self.bar.actions_of)
        self.page = QWidget()
        qtbot.addWidget(self.page)
        self.page.setLayout(column(self.bar, (self.editor, 1)))
        self.page.resize(900, 600)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.editor.setFocus()
        qtbot.waitUntil(self.editor.hasFocus)

    def load(self, *rows: str) -> QTextTable:
        """Cells parted by `|`; the cursor in the first."""
        cells = [row.split("|") for row in rows]
        self.editor.insert_table(len(cells), len(cells[0]))
        table = self.table
        for r, row in enumerate(cells):
            for c, words in enumerate(row):
                table.cellAt(r, c).firstCursorPosition().insertText(words, QTextCharFormat())
        self.go(0, 0)
        self.editor.document().clearUndoRedoStacks()
        return table

    @property
    def table(self) -> QTextTable:
        found = self.editor.document().rootFrame().childFrames()[0]
        assert isinstance(found, QTextTable)
        return found

    def words(self) -> list[str]:
        table = self.table
        return [
            "|".join(table_sort.cell_words(table, r, c) for c in range(table.columns())) for r in range(table.rows())
        ]

    def go(self, row: int, column: int) -> None:
        self.editor.setTextCursor(self.table.cellAt(row, column).firstCursorPosition())

    def select(self, first: tuple[int, int], last: tuple[int, int]) -> None:
        cursor = self.table.cellAt(*first).firstCursorPosition()
        cursor.setPosition(self.table.cellAt(*last).lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)

    def press(self, key: Key, modifiers: Mod = Mod.NoModifier) -> None:
        QTest.keyClick(self.editor, key, modifiers)

    def do(self, name: str) -> None:
        """By the menu, as a person would."""
        menu = QMenu()
        self.room.fill(menu)
        self.room.actions[name].trigger()

    def entry(self, *way: str) -> QAction:
        """An entry of the menu, by the words on the way to it."""
        self._menu = menu = QMenu()
        self.room.fill(menu)
        for words in way[:-1]:
            below = next(action for action in menu.actions() if action.text() == words).menu()
            assert isinstance(below, QMenu)
            menu = below
        return next(action for action in menu.actions() if action.text() == way[-1])

    def check_undo(self, before: str) -> None:
        """One step back, one step on, and what is written is allowed."""
        after = self.editor.html()
        assert faults(after) == []
        assert after != before
        self.editor.undo()
        assert self.editor.html() == before
        self.editor.redo()
        assert self.editor.html() == after
