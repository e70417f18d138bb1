"""The bars beside quoted paragraphs, as a text field shows them. In the mail each quote has one of its own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from ui.compose.editor import positions
from ui.compose.editor.formats import QUOTE_LEVEL, QUOTE_STEP, has, integer, is_first_in_cell
from ui.compose.editor.past_formats import PastFormats

_BAR_WIDTH = 2.0


class QuoteBars:
    """Those of one text field, whatever document it shows at the moment."""

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self._quotes = PastFormats(lambda fmt: has(fmt, QUOTE_LEVEL))

    def paint(self, area: QRect, colour: QColor, scale: float) -> None:
        """Onto the viewport, which has been painted; `scale` is how much larger it shows things than the mail says."""
        view = self._view
        if not self._quotes.may_be_in(view.document()):
            return
        painter = QPainter(view.viewport())
        offset = QPoint(-view.horizontalScrollBar().value(), -view.verticalScrollBar().value())
        painter.translate(offset)
        first = positions.at(view, QPoint(0, 0)).block()
        last = positions.at(view, area.bottomRight()).block()
        shown = QRectF(area).translated(-offset.x(), -offset.y())
        for box in bars_of(view.document(), first, shown, QUOTE_STEP, 40 * scale, last, scale):
            painter.fillRect(box, colour)


def bars_of(
    document: QTextDocument,
    first: QTextBlock,
    shown: QRectF,
    step: float,
    widest_gap: float,
    last: QTextBlock | None = None,
    scale: float = 1.0,
) -> list[QRectF]:
    """Where the bars of the quotes are in a part of a document, in its coordinates. `first` is a block about there,
    and `last` one at its end: where Qt has put those before it is asked only of quotes.
    """
    layout = document.documentLayout()
    found: list[QRectF] = []
    block = first
    while block.isValid() and block.previous().isValid() and layout.blockBoundingRect(block).top() > shown.top():
        block = block.previous()
    done, left_edge, level_above = -1, document.documentMargin() * scale, 0
    below: QRectF | None = None
    end = last.position() if last is not None else -1
    while block.isValid():
        level = integer(block.blockFormat(), QUOTE_LEVEL)
        box = layout.blockBoundingRect(block) if level or block.position() >= end else QRectF()
        if box.top() > shown.bottom():
            break
        table = QTextCursor(block).currentTable()
        quoted = integer(table.format(), QUOTE_LEVEL) if table is not None else 0
        if table is not None and quoted and table.firstPosition() != done and is_first_in_cell(block):
            done = table.firstPosition()
            frame = layout.frameBoundingRect(table)
            if below is not None:
                frame.setTop(below.bottom())
            nested = QTextCursor(table.firstCursorPosition().block().previous()).currentTable() is not None
            found += _stripes(frame, quoted, step, frame.left() - step * quoted if nested else left_edge)
        if level:
            if below is not None and 0 < box.top() - below.bottom() < widest_gap:
                gap = QRectF(box.left(), below.bottom(), box.width(), box.top() - below.bottom())
                found += _stripes(gap, min(level, level_above), step, box.left())
            found += _stripes(box, level, step, box.left())
        below, level_above = box if level else None, level
        block = block.next()
    return found


def _stripes(box: QRectF, level: int, step: float, left: float) -> list[QRectF]:
    return [QRectF(left + i * step, box.top(), _BAR_WIDTH, box.height()) for i in range(level)]
