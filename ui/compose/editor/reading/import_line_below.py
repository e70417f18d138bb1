"""An empty line below a table, as the text has it: Qt gives the first paragraph there no room while it is empty.

So one that nobody sends is put before it. Between two tables it does not help: there Qt hides the second one as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextCursor, QTextDocument, QTextFrame, QTextTable

from ui.compose.editor.formats import FORCED, has
from ui.compose.editor.table.line_below import is_unseen
from ui.compose.editor.table.tables import release


def show_lines_below(document: QTextDocument) -> None:
    """Of each table in the document, whose changes Qt must have told the tables already."""
    for table in _tables(document.rootFrame()):
        block = document.findBlock(table.lastPosition() + 1)
        if block.length() > 1 or has(block.blockFormat(), FORCED) or not is_unseen(block):
            continue
        below = block.next()
        if below.isValid() and QTextCursor(below).currentFrame() != QTextCursor(block).currentFrame():
            continue
        cursor = QTextCursor(block)
        unseen, look = cursor.blockFormat(), cursor.blockCharFormat()
        unseen.setProperty(FORCED, 1)
        cursor.setBlockFormat(unseen)
        cursor.insertBlock(release(unseen), look)


def _tables(frame: QTextFrame) -> Iterator[QTextTable]:
    for inner in frame.childFrames():
        if isinstance(inner, QTextTable):
            yield inner
        yield from _tables(inner)
