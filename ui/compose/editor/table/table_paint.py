"""What is painted again after a key that was typed in a table.

Qt lays out all cells of a table at each change of one, and each of them twice, whatever the widths of the columns are;
then everything that is seen is painted. The first has to be: only Qt knows its layout (`table_says.py` makes it as
cheap as it can be). The second is a third of the time, and seldom needed: where columns and rows stay as they are, one
cell looks different; where only its row grows, what is below it moves.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QTextEdit, QWidget

_OFF = Qt.WidgetAttribute.WA_UpdatesDisabled  # the attribute alone: to switch updates on again would paint everything
_OPAQUE = Qt.WidgetAttribute.WA_OpaquePaintEvent
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
        with _scrolling_later(sheet):
            yield
            port.setAttribute(_OFF, False)
    finally:
        port.setAttribute(_OFF, False)
        after = _place(sheet)
        if after is None or after.still != before.still:
            port.update()
        else:
            _paint(sheet, before, after)


@contextmanager
def _scrolling_later(sheet: QTextEdit) -> Iterator[None]:
    """Nobody hears of a scroll bar that moves inside until the end: then what is seen moves with it.

    While nothing is to be painted, Qt moves the picture or does not, and nobody could tell which.
    """
    bar = sheet.verticalScrollBar()
    value, least, most = bar.value(), bar.minimum(), bar.maximum()
    was = bar.blockSignals(True)
    try:
        yield
    finally:
        bar.blockSignals(was)
        if (bar.minimum(), bar.maximum()) != (least, most):
            bar.rangeChanged.emit(bar.minimum(), bar.maximum())
        if bar.value() != value:
            with _as_one_picture(sheet.viewport()):
                bar.valueChanged.emit(bar.value())


@contextmanager
def _as_one_picture(port: QWidget) -> Iterator[None]:
    """Let what is seen be moved as it is. Qt paints it anew if it shines through, but here that is one colour."""
    has_others = any(isinstance(child, QWidget) and child.isVisible() for child in port.children())
    port.setAttribute(_OPAQUE, not has_others)
    try:
        yield
    finally:
        port.setAttribute(_OPAQUE, False)


def _paint(sheet: QTextEdit, before: _Place, after: _Place) -> None:
    """The words of the cell; if it grew or shrank, its row, and what is below is moved as it is."""
    port, seen = sheet.viewport(), after.port
    found = before.text.united(after.text).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    if after.heights != before.heights:
        top = min(found.top(), before.top - _AROUND, after.top - _AROUND)
        by = after.heights[0] - before.heights[0]
        below = _below(sheet) if by == round(by) == after.heights[1] - before.heights[1] else None
        if below is None:
            end = max(found.bottom(), seen.bottom())
        else:
            end = math.floor(below)
            start = max(0, round(min(end, end - by) - seen.top()))
            if start < port.height():
                with _as_one_picture(port):
                    port.scroll(0, round(by), QRect(0, start, port.width(), port.height() - start))
        found = QRectF(seen.left(), top, seen.width(), end - top)
    port.update(found.translated(-seen.topLeft()).toAlignedRect())


def _below(sheet: QTextEdit) -> float | None:
    """Where words begin in the row below that of the cursor; None if there is none, or a cell reaches into it."""
    cursor, document = sheet.textCursor(), sheet.document()
    table = cursor.currentTable()
    row, columns = table.cellAt(cursor).row(), range(table.columns())
    if row + 1 >= table.rows() or any(table.cellAt(row, n).rowSpan() > 1 for n in columns):
        return None
    layout = document.documentLayout()
    blocks = (document.findBlock(table.cellAt(row + 1, n).firstPosition()) for n in columns)
    return min(layout.blockBoundingRect(block).top() for block in blocks)


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
    edges = (text.width(), port.left(), port.width(), port.height(), *(corner.x() for corner in corners))
    return _Place(
        still=(cell.firstPosition(), row, cell.column(), edges, frame.topLeft(), frame.width(), page.width()),
        heights=(frame.height(), page.height()),
        text=text,
        top=min(corner.y() for corner in corners),
        port=port,
    )
