"""The caret between two tables, and above one that the text begins with.

Qt gives an empty paragraph above a table no room and draws the caret over the table, where nobody sees it. Such a place
is shown as a gap across the table with a stroke in it; a click on the seam goes there, and the first letter opens it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.compose.editor.formats import table_at
from ui.compose.editor.table.table_says import insets

_GAP, _STROKE, _LENGTH = 6.0, 2.0, 28.0  # pixels: height of the gap, height and length of the stroke
_REACH = 3  # pixels beside a seam that still mean it


class GapCaret:
    """For one sheet, which asks for it to be painted after the text. `scale` is how much larger it shows things."""

    def __init__(self, sheet: QTextEdit, scale: Callable[[], float]) -> None:
        self._sheet, self._scale = sheet, scale
        self._is_shown = False
        sheet.cursorPositionChanged.connect(self.look)

    def look(self) -> None:
        """The cursor has moved, or the keyboard has come or gone: paint what it led to."""
        was_shown, self._is_shown = self._is_shown, self._seam() is not None
        if was_shown or self._is_shown:
            self._sheet.viewport().update()

    def paint(self) -> None:
        """Onto the viewport, whose text is painted."""
        if not self._is_shown or (seam := self._seam()) is None:
            return
        sheet = self._sheet
        painter = QPainter(sheet.viewport())
        painter.translate(-sheet.horizontalScrollBar().value(), -sheet.verticalScrollBar().value())
        left, middle, wide = seam.left(), seam.top(), seam.width()
        painter.fillRect(QRectF(left, middle - _GAP / 2, wide, _GAP), sheet.palette().base())
        if sheet.textCursor().block().textDirection() is Qt.LayoutDirection.RightToLeft:
            left = seam.right() - _LENGTH
        painter.fillRect(QRectF(left, middle - _STROKE / 2, _LENGTH, _STROKE), sheet.palette().text())

    def at(self, place: QPoint) -> QTextCursor | None:
        """The gap whose seam is at this place of the viewport."""
        sheet = self._sheet
        table = table_at(sheet.cursorForPosition(place))
        if table is None:
            return None
        y = place.y() + sheet.verticalScrollBar().value()
        document = sheet.document()
        for block in (document.findBlock(table.firstPosition() - 1), document.findBlock(table.lastPosition() + 1)):
            seam = self._edge_below(block)
            if seam is not None and abs(seam.top() - y) <= _REACH:
                return QTextCursor(block)
        return None

    def _seam(self) -> QRectF | None:
        """The gap that the cursor is in, if it is in one."""
        if not self._sheet.hasFocus() or self._sheet.textCursor().hasSelection():
            return None
        return self._edge_below(self._sheet.textCursor().block())

    def _edge_below(self, block: QTextBlock) -> QRectF | None:
        """The place of the table that lies over an empty paragraph; its height means nothing."""
        if not block.isValid() or block.length() != 1 or not block.next().isValid():
            return None
        table = table_at(QTextCursor(block.next()))
        if table is None or table.firstPosition() != block.position() + 1:
            return None
        layout = self._sheet.document().documentLayout()
        cell = table.cellAt(0, 0)
        inside = layout.blockBoundingRect(cell.firstCursorPosition().block())
        above, _right, _below, before = (self._scale() * inset for inset in insets(cell.format(), table.format()))
        place = layout.frameBoundingRect(table)
        place.moveTo(inside.left() - before, inside.top() - above)
        return place if layout.blockBoundingRect(block).bottom() > place.top() + 1 else None
