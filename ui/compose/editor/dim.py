"""Dark paper: what keeps coloured text readable on it, for the writer's eyes only.

Recipients read on light, so a colour that was chosen must be judged on light: such text lies on a small light swatch.
Text without a colour of its own is light on this paper, and dark where its ground is light. Nothing here touches a
format of the document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.compose.editor import positions
from ui.compose.editor.emitting.emit_css import background, colour
from ui.compose.editor.formats import P, has, table_at
from ui.compose.editor.ranges import fragments
from ui.look import theme
from ui.look.tokens import DARK, LIGHT

_READABLE = 4.5
_DELAY = 60  # milliseconds after a change until text on light grounds is looked for again
_ROUND = 3.0
PURPOSE = "paper"


class Dim(QObject):
    """Swatches under, and dark letters on, what is seen of one sheet."""

    def __init__(self, sheet: QTextEdit, mark: Callable[[str, list[QTextEdit.ExtraSelection]], None]) -> None:
        super().__init__(sheet)
        self._sheet, self._mark_all = sheet, mark
        self._on_light: dict[str, bool] = {}
        self._late = QTimer(self, singleShot=True, interval=_DELAY)
        self._late.timeout.connect(self.look)
        sheet.document().contentsChanged.connect(self._late.start)
        sheet.verticalScrollBar().valueChanged.connect(self._late.start)
        self._late.start()

    def stop(self) -> None:
        """The sheet is light again."""
        self._late.stop()
        self._sheet.document().contentsChanged.disconnect(self._late.start)
        self._sheet.verticalScrollBar().valueChanged.disconnect(self._late.start)
        self.deleteLater()

    # --- text with a colour of its own -------------------------------------------------------------------

    def paint_under(self, seen: QRect) -> None:
        """Light swatches behind dark letters, before the text is painted."""
        sheet = self._sheet
        offset = QPoint(-sheet.horizontalScrollBar().value(), -sheet.verticalScrollBar().value())
        shown = QRectF(seen).translated(-offset.x(), -offset.y())
        painter = QPainter(sheet.viewport())
        painter.translate(offset)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.paper))
        for block in self._blocks(shown):
            if not ground_of(block):
                for box in self._swatches(block):
                    painter.drawRoundedRect(box, _ROUND, _ROUND)

    def _swatches(self, block: QTextBlock) -> Iterator[QRectF]:
        layout = block.layout()
        corner = self._sheet.document().documentLayout().blockBoundingRect(block).topLeft()
        for first, last, fmt in fragments(block):
            if not self._is_lost(fmt):
                continue
            start, end = first - block.position(), last - block.position()
            for n in range(layout.lineCount()):
                line = layout.lineAt(n)
                begin, stop = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
                if begin >= stop:
                    continue
                left, right = sorted((_x(line.cursorToX(begin)), _x(line.cursorToX(stop))))
                yield QRectF(left - 2, line.y(), right - left + 4, line.height()).translated(corner)

    def _is_lost(self, fmt: QTextCharFormat) -> bool:
        """Whether letters of this look could not be read on the paper itself."""
        if not has(fmt, P.ForegroundBrush) or background(fmt):
            return False
        name = colour(fmt.foreground())
        return bool(name) and theme.contrast(name, DARK.paper_dim) < _READABLE

    # --- text on a ground of its own ---------------------------------------------------------------------

    def look(self) -> None:
        """Give letters without a colour dark ink where their ground is light."""
        marks = []
        port = self._sheet.viewport().rect()
        top = self._sheet.verticalScrollBar().value()
        for block in self._blocks(QRectF(port).translated(0, top)):
            below = ground_of(block)
            for first, last, fmt in fragments(block):
                if not has(fmt, P.ForegroundBrush) and self._is_light(background(fmt) or below):
                    marks.append(self._mark(block, first, last))
        self._mark_all(PURPOSE, marks)

    def _is_light(self, name: str) -> bool:
        if name not in self._on_light:
            self._on_light[name] = bool(name) and theme.contrast(DARK.text, name) < _READABLE
        return self._on_light[name]

    def _mark(self, block: QTextBlock, first: int, last: int) -> QTextEdit.ExtraSelection:
        found = QTextEdit.ExtraSelection()
        cursor = QTextCursor(block)
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setForeground(QColor(LIGHT.ink))
        found.cursor, found.format = cursor, look
        return found

    # --- what is seen ------------------------------------------------------------------------------------

    def _blocks(self, shown: QRectF) -> Iterator[QTextBlock]:
        layout = self._sheet.document().documentLayout()
        block = positions.at(self._sheet, QPoint(0, 0)).block()
        while block.previous().isValid() and layout.blockBoundingRect(block).bottom() > shown.top():
            block = block.previous()
        while block.isValid() and layout.blockBoundingRect(block).top() <= shown.bottom():
            yield block
            block = block.next()


def _x(found: Any) -> float:
    """`cursorToX` answers with a pair in Python; its stub says something else."""
    return float(found[0] if isinstance(found, tuple) else found)


def ground_of(block: QTextBlock) -> str:
    """The colour behind a paragraph: its own, or that of its cell, its table or the page."""
    return background(block.blockFormat()) or ground_of_cell(block)


def ground_of_cell(block: QTextBlock) -> str:
    """The colour behind the cell or table that a paragraph stands in; "" outside and where they have none."""
    document = block.document()
    page = background(document.rootFrame().frameFormat())
    table = table_at(QTextCursor(block))
    if table is None:
        return page
    return background(table.cellAt(block.position()).format()) or background(table.format()) or page
