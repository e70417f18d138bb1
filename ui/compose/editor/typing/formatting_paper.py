"""Paper on which text and paragraphs can be given a look. Each command is one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from ui.compose.editor import commands, lists
from ui.compose.editor.contract import FormatState
from ui.compose.editor.ranges import CharChange, change_block_text, change_text, looks
from ui.compose.editor.typing.keys import is_foreign, typing_format
from ui.compose.editor.typing.typing_paper import TypingPaper


class FormattingPaper(TypingPaper):
    """Commands for the selection, or for what is typed next; `state_changed` tells what buttons should show."""

    state_changed = Signal(FormatState)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = FormatState()
        self._loading = self._is_typing = False
        self.cursorPositionChanged.connect(self._tell_state)
        self.currentCharFormatChanged.connect(self._tell_state)

    def state(self) -> FormatState:
        return self._state

    def _tell_state(self) -> None:
        if self._loading or self._is_typing:
            return
        found = commands.state_at(self.textCursor(), self.currentCharFormat())
        if found != self._state:
            self._state = found
            self.state_changed.emit(found)

    def _type(self, words: str, event: QKeyEvent) -> None:
        """What buttons should show is found out once for a key, not at each of the signals that it leads to."""
        self._is_typing = True
        try:
            super()._type(words, event)
        finally:
            self._is_typing = False
        self._tell_state()

    @contextmanager
    def one_step(self) -> Iterator[QTextCursor]:
        """All changes inside are undone together; what they led to is shown and told."""
        with super().one_step() as cursor:
            yield cursor
        self.ensureCursorVisible()
        self._tell_state()

    # --- the look of text ------------------------------------------------------------------------------

    def change_look(self, change: CharChange) -> None:
        """Of the selection, or of what is typed next."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            self.setCurrentCharFormat(change(self._typing_format()))
            self._tell_state()
            return
        with self.one_step():
            change_text(cursor, change)

    def _typing_format(self) -> QTextCharFormat:
        fmt = self.currentCharFormat()
        return typing_format(self.textCursor()) if is_foreign(fmt) else fmt

    def all_of(self, test: Callable[[QTextCharFormat], bool]) -> bool:
        """Whether all of the selected text (or what is typed next) looks so."""
        cursor = self.textCursor()
        return all(test(fmt) for fmt in (looks(cursor) if cursor.hasSelection() else [self.currentCharFormat()]))

    def toggle_bold(self) -> None:
        self.change_look(commands.bold(not self.all_of(commands.is_bold)))

    def toggle_italic(self) -> None:
        self.change_look(commands.italic(not self.all_of(QTextCharFormat.fontItalic)))

    def toggle_underline(self) -> None:
        self.change_look(commands.underline(not self.all_of(QTextCharFormat.fontUnderline)))

    def toggle_strike(self) -> None:
        self.change_look(commands.strike(not self.all_of(QTextCharFormat.fontStrikeOut)))

    def set_family(self, name: str) -> None:
        """A family of `formats.FAMILIES` or any other; "" is the mail's default font."""
        self.change_look(commands.family(name))

    def set_size(self, points: float) -> None:
        """0 is the default size."""
        self.change_look(commands.size(points))

    def set_colour(self, value: QColor | None) -> None:
        """None is automatic."""
        self.change_look(commands.colour(value))

    def set_highlight(self, value: QColor | None) -> None:
        self.change_look(commands.highlight(value))

    def clear_format(self) -> None:
        """The selection, or the whole paragraph at the cursor."""
        with self.one_step() as cursor:
            if cursor.hasSelection():
                change_text(cursor, commands.plain)
            else:
                change_block_text(cursor.block(), commands.plain)
            commands.clear_blocks(cursor)
        if not self.textCursor().hasSelection():
            self.setCurrentCharFormat(QTextCharFormat())
            self._tell_state()

    # --- paragraphs ------------------------------------------------------------------------------------

    def set_style(self, style: str) -> None:
        """p, h1, h2, h3 or pre."""
        with self.one_step() as cursor:
            change = commands.set_style(cursor, style)
        if not self.textCursor().hasSelection() and self.textCursor().block().length() == 1:
            self.setCurrentCharFormat(change(self._typing_format()))
            self._tell_state()

    def align(self, name: str) -> None:
        """left, center, right or justify."""
        with self.one_step() as cursor:
            commands.align(cursor, name)

    def bullets(self) -> None:
        with self.one_step() as cursor:
            lists.toggle(cursor, "bullets")

    def numbers(self) -> None:
        with self.one_step() as cursor:
            lists.toggle(cursor, "numbers")

    def indent(self) -> None:
        with self.one_step() as cursor:
            commands.indent(cursor, 1)

    def outdent(self) -> None:
        with self.one_step() as cursor:
            commands.indent(cursor, -1)

    def quote(self) -> None:
        """Quote the paragraphs, or take one level of quoting away."""
        with self.one_step() as cursor:
            commands.quote(cursor, -1 if self._state.quote else 1)

    def quote_more(self) -> None:
        with self.one_step() as cursor:
            commands.quote(cursor, 1)
