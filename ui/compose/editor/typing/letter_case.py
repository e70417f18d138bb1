"""Small and capital letters of text that is there already. Its formats, links and pictures stay as they are."""

from __future__ import annotations

import unicodedata
from enum import Enum

from PySide6.QtGui import QTextCharFormat, QTextCursor

from ui.compose.editor.ranges import between, fragments, spans

_WITHIN = "'’\xad"  # between letters of one word


class Case(Enum):
    """What letters become."""

    UPPER = "upper"
    LOWER = "lower"
    WORDS = "words"


def turned(text: str, case: Case, before: str = "") -> str:
    """`text`, which follows the character `before`, in other letters."""
    if case is not Case.WORDS:
        return text.upper() if case is Case.UPPER else text.lower()
    found = []
    for character in text:
        found.append(character.lower() if _is_inside(before) else character.title())
        before = character
    return "".join(found)


def _is_inside(before: str) -> bool:
    """Whether a word goes on behind this character."""
    return bool(before) and (before in _WITHIN or unicodedata.category(before)[0] in "LMN")


def set_case(cursor: QTextCursor, case: Case) -> QTextCursor:
    """Of the selected text, or of the word at the cursor. Returns the cursor with what was selected."""
    result = QTextCursor(cursor)
    anchor, position = cursor.anchor(), cursor.position()
    meant = QTextCursor(cursor)
    if not cursor.hasSelection():
        meant.select(QTextCursor.SelectionType.WordUnderCursor)
    stretches = [piece for start, end in spans(meant) for piece in _pieces(meant, start, end)]
    grown = 0
    changing = QTextCursor(cursor.document())
    before = ""
    turns: list[tuple[int, int, QTextCharFormat, str, str]] = []
    for first, last, fmt in stretches:
        changing.setPosition(first)
        if changing.atBlockStart():
            before = ""
        elif not turns or turns[-1][1] != first:
            before = _words(changing, first - 1, first)[-1:]
        words = _words(changing, first, last)
        new = words if fmt.isImageFormat() else turned(words, case, before)
        turns.append((first, last, fmt, words, new))
        before = words[-1:]
    for first, last, fmt, words, new in reversed(turns):
        if new != words:
            changing.setPosition(first)
            changing.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            changing.insertText(new, fmt)
            grown += changing.position() - last
    result.setPosition(anchor if anchor <= position else anchor + grown)
    result.setPosition(position if position < anchor else position + grown, QTextCursor.MoveMode.KeepAnchor)
    return result


def _pieces(cursor: QTextCursor, start: int, end: int) -> list[tuple[int, int, QTextCharFormat]]:
    """Each stretch of equal look between two positions."""
    return [
        (max(first, start), min(last, end), fmt)
        for block in between(cursor, start, end)
        for first, last, fmt in fragments(block)
        if first < end and last > start
    ]


def _words(cursor: QTextCursor, first: int, last: int) -> str:
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()
