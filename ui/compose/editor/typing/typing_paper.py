"""Keys on paper: what typing does beyond inserting characters."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QEvent, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from ui.compose.editor import block_formats, commands, links, lists
from ui.compose.editor.emitting.emit_inline import TAB
from ui.compose.editor.formats import CARRIED, PREFORMATTED, integer
from ui.compose.editor.table import table_paint, tables
from ui.compose.editor.typing import autocorrect, keys
from ui.compose.editor.typing.habits import Habits
from ui.compose.editor.typing.paper import Paper

_Key = Qt.Key
_Shift, _Control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_WITH_A_COMMAND = _Control | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_HELD = (_Key.Key_Shift, _Key.Key_Control, _Key.Key_Alt, _Key.Key_AltGr, _Key.Key_Meta, _Key.Key_CapsLock)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


_EDGES = ("\ufdd0", "\ufdd1")  # of a cell of a table
PAUSE = 2_000
"""Milliseconds without a key after which typing goes on in a new step of undo."""


MOST_LINKS = 500
"""In one paste: more are a list for a machine."""


class TypingPaper(Paper):
    """Paper with lists, quotes and tables under the fingers.

    Undo takes back a word at a time, or what was typed since a pause. What happens by itself (`habits`) is a step of
    its own, and is not done a second time to what a person took back. `expand` is asked at a blank (1 character
    typed) and at Tab (none): whether a key stood before it, which it has turned into a text.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.habits = Habits()
        self.is_plain = False
        self.expand: Callable[[int], bool] | None = None
        """Puts a snippet in the place of the key before the cursor, behind so many more characters; whether it did."""
        self._last_key = QElapsedTimer()
        self._fresh = True  # the next character begins a step of undo
        self._joins_at = -1  # the place where it goes on with the last one, which something was done to
        self._preedit = ""
        self._act: tuple[int, int, str] | None = None  # undo steps before it, block, what it was about
        self._declined: set[tuple[int, str]] = set()
        self._in_link = -1  # the place where typing goes on with a link, whose last words are being replaced
        self._goes_on = False  # whether that is here
        self.document().redoAvailable.connect(self._on_redo_available)

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
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() & _WITH_A_COMMAND
        ):
            pressed = QKeySequence(event.keyCombination())
            if any(pressed in action.shortcuts() for action in self.actions() if action.isEnabled()):
                event.ignore()
                return True
        taken = bool(super().event(event))
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.InputMethod):
            self.keep_air()
        return taken

    def undo(self) -> None:
        if self.document().isUndoAvailable():
            self._let_go()
            super().undo()

    def redo(self) -> None:
        if self.document().isRedoAvailable():
            self._let_go()
            super().redo()

    def cut(self) -> None:
        self.copy()
        self.remove_selected()

    def remove_selected(self) -> None:
        """Take out what is selected, as a step of undo."""
        if not self.textCursor().hasSelection():
            return
        if self.is_plain:
            self.textCursor().removeSelectedText()
        else:
            with self.one_step() as cursor:
                keys.remove(cursor)
                self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _let_go(self) -> None:
        """Select nothing. What undo brings back at the end of a selection would reach into it, and Qt ends the process
        at the first question about a selection with one end in a table; afterwards the cursor is elsewhere anyway.
        """
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        words = event.text()
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut()
        elif event.key() in _HELD:  # with the next key, which may go on with a word
            super().keyPressEvent(event)
            return
        elif event.key() in (_Key.Key_Backspace, _Key.Key_Delete) and self.textCursor().hasSelection():
            self.remove_selected()
        elif event.key() in (_Key.Key_Return, _Key.Key_Enter) and event.modifiers() in _PLAIN:
            self._enter()
        elif event.key() == _Key.Key_Backspace and event.modifiers() in _PLAIN:
            with table_paint.of_one_key(self):
                if not self._backspace():
                    super().keyPressEvent(event)
                self.keep_air()
        elif event.key() == _Key.Key_Delete and event.modifiers() in _PLAIN and self._delete():
            pass
        elif event.key() in (_Key.Key_Tab, _Key.Key_Backtab) and not event.modifiers() & _Control:
            self._tab(event)
        elif words and words >= " " and words != "\x7f" and not event.modifiers() & _Control:
            with table_paint.of_one_key(self):
                self._type(words, event)
                self.keep_air()
            return
        else:
            super().keyPressEvent(event)
        self._fresh = True

    def set_plain(self, on: bool) -> None:
        """Whether this is a sheet of plain text, which has no formats: lines are paragraphs, and look like a letter
        from a typewriter.
        """
        self.is_plain = on
        self.set_fixed_width(on)

    # --- typing ----------------------------------------------------------------------------------------

    def _type(self, words: str, event: QKeyEvent) -> None:
        self._prepare()
        joins, self._joins_at = self._joins_at == self.textCursor().position() and not self._fresh, -1
        if joins:
            self._last_key.start()
            cursor = self.textCursor()
            cursor.joinPreviousEditBlock()
            super().keyPressEvent(event)
            cursor.endEditBlock()
            self.ensureCursorVisible()
        elif self._begins_step(words):
            with self.one_step():
                super().keyPressEvent(event)
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)
        self._typed(words)

    def _typed(self, words: str) -> None:
        self._in_link = self.textCursor().position() if self._goes_on else -1
        self._settle_direction()
        if words == " " and self.expand is not None and self.expand(1):
            self._fresh = True
            return
        self._correct(words[-1:])

    def _begins_step(self, words: str) -> bool:
        """A word with the blanks behind it is one step; so is what follows a pause."""
        pause = not self._last_key.isValid() or self._last_key.elapsed() > PAUSE
        self._last_key.start()
        fresh, self._fresh = self._fresh or pause, False
        if fresh or words.isspace():
            return fresh
        place = self.textCursor().position()
        before = self.document().characterAt(place - 1) if place else " "
        return before.isspace() or before in _EDGES

    def _correct(self, typed: str) -> bool:
        """Do what the habits say to what was just typed, as a step of its own; whether Enter was part of it."""
        cursor = self.textCursor()
        habits = replace(self.habits, lists=False, links=False, markdown=False) if self.is_plain else self.habits
        act = None if cursor.hasSelection() else autocorrect.find(cursor, typed, habits)
        if act is None or (cursor.blockNumber(), act.about) in self._declined:
            return False
        before, block = self.document().availableUndoSteps(), cursor.blockNumber()
        with self.one_step() as cursor:
            act.do(cursor)
        self.setTextCursor(cursor)
        if act.typing is not None:
            self.setCurrentCharFormat(act.typing)
        self._act, self._fresh = (before, block, act.about), True
        return act.consumes_enter

    def _on_redo_available(self, available: bool) -> None:
        """Something was undone. If it was the last automatic act, the person does not want it."""
        if available and self._act is not None and self.document().availableUndoSteps() <= self._act[0]:
            self._declined.add(self._act[1:])
            self._act = None

    def _settle_direction(self) -> None:
        """A paragraph that took its direction from the one above is free when its own first letter has come."""
        block = self.textCursor().block()
        if not block.blockFormat().hasProperty(CARRIED):
            return
        cursor = QTextCursor(block)
        cursor.joinPreviousEditBlock()
        if block_formats.release_direction(block):
            self._joins_at = self.textCursor().position()
        cursor.endEditBlock()

    def link_addresses(self, first: int, last: int) -> None:
        """Addresses in text that was pasted become links, as a step of their own."""
        if self.is_plain or not self.habits.links:
            return
        found = []
        block = self.document().findBlock(first)
        while block.isValid() and block.position() <= last:
            if not integer(block.blockFormat(), PREFORMATTED):
                found += [(block, *place) for place in links.addresses_in(block, first, last)]
            block = block.next()
        if found:
            with self.one_step():
                for place in found[:MOST_LINKS]:
                    links.link(*place)

    def insert_sign(self, text: str) -> None:
        """A sign that has no key, as if it had been typed: a step of undo of its own."""
        self._prepare()
        with self.one_step() as cursor:
            cursor.insertText(text, self.currentCharFormat())
            self.setTextCursor(cursor)
        self._fresh = True
        self.ensureCursorVisible()

    # --- input methods ---------------------------------------------------------------------------------

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._preedit = event.preeditString()
        if not event.commitString():
            super().inputMethodEvent(event)
            return
        had = self.textCursor().hasSelection()
        self._prepare()
        words, replaces = event.commitString(), had and not self.textCursor().hasSelection()
        is_more = _is_letter(words) and not self._begins_step(words)  # as from a dead key, or a keyboard on the screen
        if replaces or is_more:
            cursor = self.textCursor()
            cursor.joinPreviousEditBlock()
            super().inputMethodEvent(event)
            cursor.endEditBlock()
            self._joins_at = self.textCursor().position()
        else:
            with self.one_step():
                super().inputMethodEvent(event)
            self._fresh = not _is_letter(words)
        self._typed(words)

    def settle(self) -> None:
        """Take over what an input method still composes: it is on the screen, so it was written."""
        if not self._preedit:
            return
        QGuiApplication.inputMethod().commit()
        if words := self._preedit:  # nobody answered
            event = QInputMethodEvent()
            event.setCommitString(words)
            self.inputMethodEvent(event)

    # --- other keys ------------------------------------------------------------------------------------

    def _prepare(self) -> None:
        """Text typed behind a link or into a fresh cell must not take over their formats."""
        cursor = self.textCursor()
        fmt = self.currentCharFormat()
        if keys.is_foreign(fmt):
            if cursor.hasSelection():  # it would get the format as well, its tables too: they are what a cell's says
                cursor.removeSelectedText()
                self.setTextCursor(cursor)
                self._joins_at, self._fresh = cursor.position(), False
            self.setCurrentCharFormat(keys.typing_format(cursor))
        elif cursor.hasSelection() and not self.is_plain and _is_of_several(cursor):
            self.remove_selected()
            self._joins_at, self._fresh = self.textCursor().position(), False
        elif fmt.isAnchor():
            self._leave_link(cursor, fmt)
        self._goes_on = self._in_link == self.textCursor().selectionStart()

    def _leave_link(self, cursor: QTextCursor, fmt: QTextCharFormat) -> None:
        """Behind a link it ends, and with the last of its words that were selected; not while some are replaced."""
        first, last, _ = links.span_at(cursor)
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if start == end and links.ends_link(cursor) and start != self._in_link:
            self.setCurrentCharFormat(links.without_link(fmt))
        elif start < end and start <= first and end >= last:
            self.remove_selected()
            self._joins_at, self._fresh = self.textCursor().position(), False
            self.setCurrentCharFormat(links.without_link(fmt))
        elif start < end:
            self._in_link = start

    def _enter(self) -> None:
        if self._correct(autocorrect.ENTER):
            self.ensureCursorVisible()
            return
        with self.one_step() as cursor:
            keys.enter(cursor)
            self.setTextCursor(cursor)
        if self.currentCharFormat().isAnchor():
            self.setCurrentCharFormat(links.without_link(self.currentCharFormat()))
        self.ensureCursorVisible()

    def _delete(self) -> bool:
        with self.one_step() as cursor:
            acted = keys.delete(cursor)
        if acted:
            self.setTextCursor(cursor)
        return acted

    def _backspace(self) -> bool:
        with self.one_step() as cursor:
            acted = keys.backspace(cursor)
        if acted:
            self.setTextCursor(cursor)
        return acted

    def _tab(self, event: QKeyEvent) -> None:
        if event.key() == _Key.Key_Tab and not event.modifiers() and self.expand is not None and self.expand(0):
            return
        back = event.key() == _Key.Key_Backtab or bool(event.modifiers() & _Shift)
        cursor = self.textCursor()
        if lists.list_of(cursor.block()) is not None:
            with self.one_step() as cursor:
                commands.indent(cursor, -1 if back else 1)
        elif cursor.currentTable() is not None:
            self._walk(cursor, back=back)
        elif _is_of_several(cursor):  # a tab in their place would be a loss
            if not self.is_plain:
                with self.one_step() as cursor:
                    commands.indent(cursor, -1 if back else 1)
        elif back:
            self.focusPreviousChild()
        elif self.is_plain or integer(cursor.blockFormat(), PREFORMATTED):
            self._prepare()
            super().keyPressEvent(event)
        else:  # what the mail has in its place: columns that only this window kept would be a surprise
            self.insert_sign(TAB)

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


def _is_of_several(cursor: QTextCursor) -> bool:
    """Whether more than one paragraph is selected."""
    document = cursor.document()
    return document.findBlock(cursor.selectionStart()) != document.findBlock(cursor.selectionEnd())


def _is_letter(words: str) -> bool:
    """One character of a script that is written letter by letter."""
    return len(words) == 1 and unicodedata.east_asian_width(words) not in ("W", "F")
