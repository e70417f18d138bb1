"""The space below the paragraph at a cursor as the mail will have it: below an item that is its list's."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextListFormat

from ui.compose.editor.formats import LIST_BOTTOM, PARAGRAPH_GAP
from ui.compose.editor.reading.import_block import MAX_GAP


def space_below(cursor: QTextCursor) -> float:
    """In pixels."""
    made = cursor.currentList()
    return cursor.blockFormat().bottomMargin() if made is None else _of_list(made.format())


def reach_below_list(cursor: QTextCursor, pixels: float) -> None:
    """So much space there is at least below the list that the cursor is in, if it is in one."""
    made = cursor.currentList()
    if made is not None and pixels > _of_list(look := made.format()):
        look.setProperty(LIST_BOTTOM, min(MAX_GAP, pixels))
        made.setFormat(look)


def _of_list(look: QTextListFormat) -> float:
    if look.hasProperty(LIST_BOTTOM):
        return look.doubleProperty(LIST_BOTTOM)
    return 0.0 if look.indent() > 1 else PARAGRAPH_GAP
