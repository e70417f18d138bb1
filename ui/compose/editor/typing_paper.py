"""Keys on paper: what typing does beyond inserting characters."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)

from ui.compose.editor import commands, keys, links, lists, tables
from ui.compose.editor.paper import Paper

_Key = Qt.Key
_Shift, _Control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class TypingPaper(Paper):
    """Paper with lists, quotes and tables under the fingers."""

    @contextmanager
    def one_step(self) -> Iterator[QTextCursor]:
        """All changes inside are undone together."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        try:
            yield cursor
        finally:
            cursor.endEditBlock()

    def event(self, event: QEvent) -> bool:
        """Keys of our own actions go to them, also where Qt has an old use for them (Ctrl+K deletes a line)."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            if any(pressed in action.shortcuts() for action in self.actions() if action.isEnabled()):
                event.ignore()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (_Key.Key_Return, _Key.Key_Enter) and event.modifiers() in _PLAIN:
            self._enter()
        elif event.key() == _Key.Key_Backspace and event.modifiers() in _PLAIN and self._backspace():
            pass
        elif event.key() in (_Key.Key_Tab, _Key.Key_Backtab) and not event.modifiers() & _Control:
            self._tab(event)
        else:
            typed = bool(event.text()) and event.text() >= " " and not event.modifiers() & _Control
            if typed:
                self._prepare()
            super().keyPressEvent(event)
            if typed and event.text() == " ":
                self._after_space()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString():
            self._prepare()
        super().inputMethodEvent(event)

    def _prepare(self) -> None:
        """Text typed behind a link or into a fresh cell must not take over their formats."""
        cursor = self.textCursor()
        fmt = self.currentCharFormat()
        if keys.is_foreign(fmt):
            self.setCurrentCharFormat(keys.typing_format(cursor))
        elif not cursor.hasSelection() and fmt.isAnchor() and links.ends_link(cursor):
            self.setCurrentCharFormat(links.without_link(fmt))

    def _enter(self) -> None:
        before = self.textCursor()
        fmt = links.without_link(self.currentCharFormat()) if links.ends_link(before) else None
        with self.one_step() as cursor:
            if not cursor.hasSelection() and cursor.block().textList() is None:
                links.link_typed(cursor.block(), cursor.position())
            keys.enter(cursor)
            self.setTextCursor(cursor)
        if fmt is not None or self.currentCharFormat().isAnchor():
            self.setCurrentCharFormat(links.without_link(self.currentCharFormat()))
        self.ensureCursorVisible()

    def _backspace(self) -> bool:
        with self.one_step() as cursor:
            return keys.backspace(cursor)

    def _after_space(self) -> None:
        with self.one_step() as cursor:
            if keys.after_space(cursor):
                self.setTextCursor(cursor)

    def _tab(self, event: QKeyEvent) -> None:
        back = event.key() == _Key.Key_Backtab or bool(event.modifiers() & _Shift)
        cursor = self.textCursor()
        if lists.list_of(cursor.block()) is not None:
            with self.one_step() as cursor:
                commands.indent(cursor, -1 if back else 1)
        elif cursor.currentTable() is not None:
            self._walk(cursor, back=back)
        elif back:
            self.focusPreviousChild()
        else:
            self._prepare()
            super().keyPressEvent(event)

    def _walk(self, cursor: QTextCursor, *, back: bool) -> None:
        target = tables.walk(cursor, back=back)
        if target is None:  # behind the last cell: a new row
            table = cursor.currentTable()
            with self.one_step() as cursor:
                tables.add_row(cursor, below=True)
            target = table.cellAt(table.rows() - 1, 0).firstCursorPosition()
        self.setTextCursor(target)
        self.ensureCursorVisible()

    def clipboard_words(self) -> str:
        return QGuiApplication.clipboard().text()
