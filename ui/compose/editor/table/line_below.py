"""The line below a table at which nothing is written yet.

Qt gives an empty paragraph right below a table no room, and shows the caret at the lower right corner of the table.
What is typed there appears below it, at the left: so that is where the caret is put.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.compose.editor import lists


def is_unseen(block: QTextBlock) -> bool:
    """Whether this is such a paragraph. As it has no room, none may be sent for it once there is another below it."""
    return block.length() == 1 and is_right_below(block)


def is_right_below(block: QTextBlock) -> bool:
    """Whether this is a paragraph, and nothing stands between a table and it."""
    above = block.previous()
    if not above.isValid() or lists.list_of(block) is not None:
        return False
    table = QTextCursor(above).currentTable()
    return table is not None and table.lastPosition() + 1 == block.position()


def is_led_below(block: QTextBlock) -> bool:
    """Whether the caret in such a paragraph is shown below the table, and not at its corner."""
    if not is_unseen(block) or block.textDirection() is Qt.LayoutDirection.RightToLeft:
        return False
    cursor = QTextCursor(block)
    return bool(cursor.currentFrame() == cursor.document().rootFrame())


class LineBelow(QObject):
    """For one sheet. Qt puts the paragraph back whenever it lays the text out, so `follow` before it is painted."""

    def __init__(self, sheet: QTextEdit) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        sheet.cursorPositionChanged.connect(self._reveal)

    def follow(self) -> bool:
        """Put the paragraph at the cursor where it is expected; whether that was another place."""
        block = self._sheet.textCursor().block()
        if not is_led_below(block):
            return False
        document = self._sheet.document()
        layout = document.documentLayout()
        now, margin = layout.blockBoundingRect(block), layout.blockBoundingRect(document.begin()).left()
        left = margin + block.blockFormat().leftMargin()
        is_elsewhere = now.left() > left
        bottom = now.bottom() + (now.height() if is_elsewhere else 0.0) + margin
        if self._sheet.verticalScrollBar().maximum() == 0 and bottom > self._sheet.viewport().height():
            return False  # a bar that comes makes the text narrower, which would take it away again
        if is_elsewhere:
            block.layout().setPosition(QPointF(left, now.bottom()))
            self._sheet.viewport().update()
        self._make_room(bottom)
        return is_elsewhere

    def _make_room(self, bottom: float) -> None:
        """Qt's idea of how high the text is ends with the table. Who was at the end stays there."""
        bar = self._sheet.verticalScrollBar()
        missing = round(bottom) - self._sheet.viewport().height() - bar.maximum()
        if missing > 0:
            was_at_end = bar.value() == bar.maximum()
            bar.setMaximum(bar.maximum() + missing)
            if was_at_end:
                QTimer.singleShot(0, bar, lambda: bar.setValue(bar.maximum()))  # not while it is painted

    def _reveal(self) -> None:
        if self.follow():
            self._sheet.ensureCursorVisible()
