"""The look of one place in the text, given to another: of words, and of paragraphs where whole ones are meant."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QTextCharFormat, QTextCursor

from ui.compose.editor import commands
from ui.compose.editor.formats import P, has
from ui.compose.editor.ranges import blocks, change_text

_OF_LINKS = (P.ForegroundBrush, P.TextUnderlineStyle)  # a link keeps its own, and gives them to nobody
_COPIED = (
    *_OF_LINKS,
    P.BackgroundBrush,
    P.FontCapitalization,
    P.FontFamilies,
    P.FontItalic,
    P.FontPointSize,
    P.FontStrikeOut,
    P.FontWeight,
    P.TextVerticalAlignment,
)


class CopiedLook(NamedTuple):  # loaded at the start, where a data class takes longer
    """`style` and `align` are those of `FormatState`."""

    text: QTextCharFormat
    style: str
    align: str

    def on(self, fmt: QTextCharFormat) -> QTextCharFormat:
        """A format with this look instead of its own. Links stay links, pictures pictures."""
        if fmt.isImageFormat():
            return fmt
        found = QTextCharFormat(fmt)
        own = _OF_LINKS if fmt.isAnchor() else ()
        given = _OF_LINKS if self.text.isAnchor() else ()
        for prop in _COPIED:
            if prop not in own:
                found.clearProperty(prop.value)
                if prop not in given and has(self.text, prop):
                    found.setProperty(prop.value, self.text.property(prop.value))
        return found


def look_at(cursor: QTextCursor, typing: QTextCharFormat) -> CopiedLook:
    """Of the first selected character, or of what would be typed at the cursor (`typing`)."""
    text = typing
    if cursor.hasSelection():
        first = QTextCursor(cursor)
        first.setPosition(cursor.selectionStart() + 1)
        text = first.charFormat()
    state = commands.state_at(cursor, text)
    return CopiedLook(QTextCharFormat(text), state.style, state.align)


def give_look(cursor: QTextCursor, look: CopiedLook) -> None:
    """To the selected text, or to the word at the cursor. The caller opens the step of undo."""
    meant = QTextCursor(cursor)
    if not meant.hasSelection():
        meant.select(QTextCursor.SelectionType.WordUnderCursor)
    if _is_of_paragraphs(meant):
        commands.set_style(meant, look.style)
        commands.align(meant, look.align)
    change_text(meant, look.on)


def _is_of_paragraphs(cursor: QTextCursor) -> bool:
    """Whether whole paragraphs are selected."""
    chosen = list(blocks(cursor))
    if not cursor.hasSelection() or not chosen:
        return False
    ends = chosen[-1].position() + chosen[-1].length() - 1
    return cursor.selectionStart() <= chosen[0].position() and cursor.selectionEnd() >= ends
