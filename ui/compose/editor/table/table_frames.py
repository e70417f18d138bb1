"""The lines around tables whose cells stand apart from it, as a text field shows them. Qt has lines for cells alone."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMarginsF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocument, QTextFormat, QTextFrame, QTextTable
from PySide6.QtWidgets import QTextEdit

from ui.compose.editor.emitting.emit_tables import frame_of
from ui.compose.editor.formats import TABLE_FRAME, has
from ui.compose.editor.past_formats import PastFormats
from ui.compose.editor.table import table_widths
from ui.compose.editor.table.table_rows import ends
from ui.compose.editor.table.table_says import says_lines

_PENS = {"dashed": Qt.PenStyle.DashLine, "dotted": Qt.PenStyle.DotLine}
_AROUND = 40.0  # pixels: Qt's place of a table is only about right


class TableFrames:
    """Those of one text field, whatever document it shows at the moment."""

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self._framed = PastFormats(_is_framed)

    def paint(self, area: QRect, scale: float) -> None:
        """Onto the viewport, which has been painted; `scale` is how much larger it shows things than the mail says."""
        view = self._view
        if not self._framed.may_be_in(view.document()):
            return
        across, down = view.horizontalScrollBar().value(), view.verticalScrollBar().value()
        painter = QPainter(view.viewport())
        painter.translate(-across, -down)
        for box, pen in frames_of(view.document(), QRectF(area).translated(across, down), scale):
            painter.setPen(pen)
            painter.drawRect(box)


def frames_of(document: QTextDocument, shown: QRectF, scale: float) -> Iterator[tuple[QRectF, QPen]]:
    """Where the middle of the line around each table is that may be seen, and what it looks like."""
    layout = document.documentLayout()
    reach = QMarginsF(_AROUND, _AROUND, _AROUND, _AROUND)
    for table in _framed_in(document.rootFrame()):
        frame = frame_of(table.format())
        if frame is None or not layout.frameBoundingRect(table).marginsAdded(reach).intersects(shown):
            continue
        columns, (top, bottom) = table_widths.edges(table, scale), ends(table, scale)
        if not columns:
            continue
        wide = frame.width * scale
        away = table.format().cellSpacing() * scale + wide / 2
        box = QRectF(columns[0], top, columns[-1] - columns[0], bottom - top)
        pen = QPen(QColor(frame.colour), wide, _PENS.get(frame.style, Qt.PenStyle.SolidLine))
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        yield box.marginsAdded(QMarginsF(away, away, away, away)), pen


def _framed_in(frame: QTextFrame) -> Iterator[QTextTable]:
    for inner in frame.childFrames():
        if isinstance(inner, QTextTable) and _is_framed(inner.format()):
            yield inner
        yield from _framed_in(inner)


def _is_framed(fmt: QTextFormat) -> bool:
    """Qt draws the frame itself where it draws the lines of all cells."""
    return has(fmt, TABLE_FRAME) and not says_lines(fmt.toTableFormat())
