"""What a person has selected in a letter, as a letter of its own: the answer quotes only that."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtGui import QTextCursor, QTextDocument

from app.message.text.plain_text import from_html
from app.model.letter import Letter
from ui.compose.editor.emitting.serializer import serialise

_LEAST = 2  # words: one alone was selected to be copied, or looked up
_MOST = 100_000  # characters
_PICTURE = re.compile(r'<img src="cid:([^"]*)"[^>]*>')


def selected_part(letter: Letter, selection: QTextCursor) -> Letter | None:
    """The letter with only these words and their pictures; None if too little, too much or all of it is selected."""
    chosen = selection.selectedText()
    if len(chosen) > _MOST or len(chosen.split()) < _LEAST:
        return None
    if len(chosen.split()) >= len(selection.document().toPlainText().split()):
        return None
    piece = piece_of(selection)
    if not letter.html:
        return replace(letter, text=piece.toPlainText())
    own = {file.content_id for file in letter.files if file.is_in_text}
    html = _PICTURE.sub(lambda found: found[0] if found[1] in own else "", serialise(piece))
    files = tuple(file for file in letter.files if not file.is_in_text or f'"cid:{file.content_id}"' in html)
    return replace(letter, html=html, text=from_html(html), files=files)


def piece_of(selection: QTextCursor) -> QTextDocument:
    """What is selected, without the empty paragraph that the end of the last one (three clicks) brings along."""
    piece = QTextDocument()
    QTextCursor(piece).insertFragment(selection.selection())
    last = piece.lastBlock()
    before = last.previous()
    if last.length() == 1 and before.isValid() and QTextCursor(before).currentFrame() == piece.rootFrame():
        end = QTextCursor(last)
        end.deletePreviousChar()
    return piece
