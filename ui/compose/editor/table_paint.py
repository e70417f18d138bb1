"""What is painted again after a key that was typed in a table.

Qt lays out all cells of a table at each change of one, and each of them twice. It does so whatever the widths of the
columns are (measured: the same for fixed, percentage and free ones, for spaced and for collapsed cells, with and
without wrapping), and then everything that is seen is painted. The first has to be: only Qt knows its layout. The
second is a third of the time, and seldom needed: where columns and rows stay as they are, one cell looks different.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QTextEdit

_OFF = Qt.WidgetAttribute.WA_UpdatesDisabled  # the attribute alone: to switch updates on again would paint everything
_AROUND = 6.0  # what a cursor and a padding need above and below the text


@dataclass
class _Place:
    """Where the cell of the cursor and its neighbours are; equal ones differ in nothing but that cell's text."""

    cell: tuple[int, int, int]
    edges: list[float]
    table: QRectF
    page: QSizeF
    scrolled: QPoint
    port: QSize
    text: QRectF = field(compare=False)


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
        if after == before and after is not None:
            strip = before.text.united(after.text).translated(-after.scrolled.x(), -after.scrolled.y())
            port.update(0, int(strip.top() - _AROUND), port.width(), int(strip.height() + 2 * _AROUND) + 1)
        else:
            port.update()


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
    row, column = cell.row(), cell.column()
    first = document.findBlock(cell.firstPosition())
    text = layout.blockBoundingRect(first)
    edges = [text.left(), text.width()]
    for n in range(table.columns()):
        edges.append(layout.blockBoundingRect(document.findBlock(table.cellAt(row, n).firstPosition())).left())
    if cell.lastPosition() >= first.position() + first.length():
        text = text.united(layout.blockBoundingRect(document.findBlock(cell.lastPosition())))
    return _Place(
        (cell.firstPosition(), row, column),
        edges,
        layout.frameBoundingRect(table),
        layout.documentSize(),
        QPoint(sheet.horizontalScrollBar().value(), sheet.verticalScrollBar().value()),
        sheet.viewport().size(),
        text,
    )
