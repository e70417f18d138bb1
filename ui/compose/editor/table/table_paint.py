"""What is painted again after a key that was typed in a table.

Qt lays out all cells of a table at each change of one, and each of them twice. It does so whatever the widths of the
columns are (measured for 300 cells: 4.5 ms with free, fixed and percentage columns alike, with any way of wrapping,
with and without design metrics; 3.6 ms only for cells without lines of their own), and then everything that is seen
is painted. The first has to be: only Qt knows its layout. The second is a third of the time, and seldom needed: where
columns and rows stay as they are, one cell looks different.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QTextEdit

_OFF = Qt.WidgetAttribute.WA_UpdatesDisabled  # the attribute alone: to switch updates on again would paint everything
_AROUND = 6.0  # what a cursor, a padding and an accent need around the text


class _Place(NamedTuple):
    """Where the cell of the cursor is. `still` is what stays where only the text and the height of the cell change."""

    still: tuple[object, ...]
    heights: tuple[float, float]  # of table and text
    text: QRectF
    top: float  # of the highest text in the row
    port: QRectF  # what is seen


@contextmanager
def of_one_key(sheet: QTextEdit) -> Iterator[None]:
    """Have only that painted which the change inside makes look different."""
    port = sheet.viewport()
    before = _place(sheet) if port.updatesEnabled() else None
    if before is None:
        yield
        return
    port.setAttribute(_OFF, True)
    try:
        yield
    finally:
        port.setAttribute(_OFF, False)
        after = _place(sheet)
        port.update(_changed(before, after) if after is not None and after.still == before.still else port.rect())


def _changed(before: _Place, after: _Place) -> QRect:
    """The words of the cell; if it grew or shrank, its row and all below."""
    found = before.text.united(after.text).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    if after.heights != before.heights:
        top = min(found.top(), before.top - _AROUND, after.top - _AROUND)
        found = QRectF(after.port.left(), top, after.port.width(), max(found.bottom(), after.port.bottom()) - top)
    return found.translated(-after.port.topLeft()).toAlignedRect()


def _place(sheet: QTextEdit) -> _Place | None:
    """None where a change may move what cannot be told from here: selections, tables in cells, joined columns."""
    cursor, document = sheet.textCursor(), sheet.document()
    table = cursor.currentTable()
    if table is None or cursor.hasSelection() or isinstance(table.parentFrame(), QTextTable):
        return None
    cell = table.cellAt(cursor)
    if cell.columnSpan() > 1:
        return None
    layout = document.documentLayout()
    row = cell.row()
    first = document.findBlock(cell.firstPosition())
    text = layout.blockBoundingRect(first)
    corners = [
        layout.blockBoundingRect(document.findBlock(table.cellAt(row, n).firstPosition())).topLeft()
        for n in range(table.columns())
    ]
    if cell.lastPosition() >= first.position() + first.length():
        for block in (cursor.block(), document.findBlock(cell.lastPosition())):
            text = text.united(layout.blockBoundingRect(block))
    frame, page = layout.frameBoundingRect(table), layout.documentSize()
    port = QRectF(sheet.viewport().rect())
    port.translate(sheet.horizontalScrollBar().value(), sheet.verticalScrollBar().value())
    edges = (text.width(), *(corner.x() for corner in corners))
    return _Place(
        still=(cell.firstPosition(), row, cell.column(), edges, frame.topLeft(), frame.width(), page.width(), port),
        heights=(frame.height(), page.height()),
        text=text,
        top=min(corner.y() for corner in corners),
        port=port,
    )
