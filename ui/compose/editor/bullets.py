"""Bullets as far from their words as mail programs set them.

Qt sets them one blank away, which looks cramped beside proportional letters, and has no setting for it. So each bullet
that was painted is covered with the ground it stands on, and painted once more further out. Nothing here is part of
the mail: there each reader's program draws its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextBlock, QTextCursor, QTextDocument, QTextListFormat
from PySide6.QtWidgets import QTextEdit

from ui.compose.editor import positions
from ui.compose.editor.dim import ground_of_cell
from ui.compose.editor.formats import LIST_MARK, P, has, integer
from ui.compose.editor.past_formats import PastFormats

_Style = QTextListFormat.Style
_STYLES = {style.value: style for style in (_Style.ListDisc, _Style.ListCircle, _Style.ListSquare)}
_GAP = 0.6  # between bullet and words, in heights of the font
_LEAST = 2.0  # pixels from the edge of the text where a list is barely set in


class Bullet(NamedTuple):
    """One that is seen, in coordinates of the document. `old` is where Qt has painted it."""

    style: QTextListFormat.Style
    old: QRectF
    new: QRectF
    ground: str
    ink: QColor
    in_table: bool
    sign: str = ""  # instead of what its style says
    font: QFont | None = None  # of the sign


class Bullets:
    """Those of one text field, whatever document it shows at the moment."""

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self._lists = PastFormats(lambda fmt: fmt.isListFormat())

    def paint(self, area: QRect) -> None:
        """Onto the viewport, which has been painted."""
        view = self._view
        document = view.document()
        if not self._lists.may_be_in(document):
            return
        painter = QPainter(view.viewport())
        offset = QPoint(-view.horizontalScrollBar().value(), -view.verticalScrollBar().value())
        painter.translate(offset)
        first = positions.at(view, QPoint(0, 0)).block()
        shown = QRectF(area).translated(-offset.x(), -offset.y())
        colours = view.palette()
        last = positions.at(view, area.bottomRight()).block()
        bullets = bullets_of(document, first, shown, colours.text().color(), last)
        if view.textCursor().hasComplexSelection():  # the ground of cells that are selected is not theirs
            bullets = (bullet for bullet in bullets if not bullet.in_table)
        paint_bullets(painter, bullets, colours.base().color())


def paint_bullets(painter: QPainter, bullets: Iterator[Bullet], paper: QColor) -> None:
    """Cover what Qt has painted and paint them anew; `paper` is the ground of those that have none of their own."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for style, old, new, ground, ink, _in_table, sign, font in bullets:
        painter.fillRect(old.adjusted(-1, -1, 2, 2).toAlignedRect(), QColor(ground) if ground else paper)
        if sign and font is not None:
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(new, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, sign)
            continue
        painter.setPen(ink if style is _Style.ListCircle else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if style is _Style.ListCircle else ink)
        if style is _Style.ListSquare:
            painter.drawRect(new.toAlignedRect())
        else:
            painter.drawEllipse(new)


def bullets_of(
    document: QTextDocument, first: QTextBlock, shown: QRectF, ink: QColor, last: QTextBlock | None = None
) -> Iterator[Bullet]:
    """The bullets in a part of a document. `first` is a block about there, `ink` the colour of text that has none.

    `last` is a block at its end: where Qt has put those before it is asked only of items.
    """
    layout = document.documentLayout()
    block = first
    while block.previous().isValid() and layout.blockBoundingRect(block).bottom() > shown.top():
        block = block.previous()
    end = last.position() if last is not None else -1
    while block.isValid():
        found = block.textList()
        is_item = found is not None
        box = layout.blockBoundingRect(block) if is_item or block.position() >= end else QRectF()
        if box.top() > shown.bottom():
            return
        if is_item and block.layout().lineCount():
            fmt = block.blockFormat()
            own = integer(fmt, P.ListStyle.value) if has(fmt, P.ListStyle) else found.format().style().value
            if own in _STYLES:
                room = found.format().indent() + fmt.indent()
                plain = _bullet(block, _STYLES[own], box.topLeft(), room * document.indentWidth(), ink)
                sign = found.format().property(LIST_MARK) if has(found.format(), LIST_MARK) else ""
                yield _as_sign(block, plain, str(sign)) if sign and not has(fmt, P.ListStyle) else plain
        block = block.next()


def _as_sign(block: QTextBlock, plain: Bullet, sign: str) -> Bullet:
    """The sign where the bullet would be, on the line of the words."""
    device = block.document().documentLayout().paintDevice()
    font = QFont(block.charFormat().font(), device) if device is not None else block.charFormat().font()
    metrics = QFontMetrics(font)
    wide, middle = float(metrics.horizontalAdvance(sign)), plain.new.center().y()
    from_right = block.textDirection() is Qt.LayoutDirection.RightToLeft
    left = plain.new.left() if from_right else plain.new.right() - wide
    box = QRectF(left, middle - metrics.height() / 2, wide, float(metrics.height()))
    return plain._replace(new=box, sign=sign, font=font)


def _bullet(block: QTextBlock, style: QTextListFormat.Style, corner: QPointF, room: float, ink: QColor) -> Bullet:
    """As Qt places it: in the middle of the letters, a blank before the first. `room`: how far the list is set in."""
    document, look = block.document(), block.charFormat()
    device = document.documentLayout().paintDevice()
    metrics = QFontMetrics(QFont(look.font(), device) if device is not None else look.font())
    edge = metrics.lineSpacing() // 3
    line = block.layout().lineAt(0)
    words = line.naturalTextRect().translated(corner.toPoint())
    blank, height = metrics.horizontalAdvance(" "), metrics.height()
    top = words.topLeft().toPoint().y() + line.ascent() - metrics.ascent() + height // 2 - edge / 2
    gap = max(blank, min(_GAP * height, room - edge - _LEAST))
    if block.textDirection() is Qt.LayoutDirection.RightToLeft:
        right = words.topLeft().toPoint().x() + words.width()
        places = right + blank, right + gap
    else:
        left = words.topLeft().toPoint().x() - edge
        places = left - blank, left - gap
    size = QSizeF(edge, edge)
    old, new = (QRectF(QPointF(x, top), size) for x in places)
    own = look.foreground().color() if has(look, P.ForegroundBrush) else ink
    in_table = QTextCursor(block).currentTable() is not None
    return Bullet(style, old, new, ground_of_cell(block), own, in_table)
