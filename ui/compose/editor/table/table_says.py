"""What a table says for its cells, so that each of them has less to say.

Qt lays out all cells of a table with each key, and for that copies all that the format of each says two dozen times:
what cells say was the larger part of a key's time, and what they look like costs nothing if the table says it.

* Lines. To Qt, a table's own border is one around the table and around each cell. So it stands for the lines of cells
  where all of them have the same one on all sides, and the mail has it around the table as well: cells share their
  lines, or stand apart from a frame of the same kind. Elsewhere each cell says its own lines, and the border is 0.
  Widths of columns count the lines of their cells to Qt, but not those of the table: so widths in pixels are smaller
  by these in its format than in the mail (`widths_of`, `set_widths`).
* Padding. A table says the one that most sides of its cells have, and a cell that of its sides which have another.

Who wants to know how a cell looks asks `in_full`. Widths are CSS pixels of the mail.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ui.compose.editor.formats import INK, TABLE_FRAME, P, Sharing, collapse, has, is_collapsed

_Style = QTextFrameFormat.BorderStyle
LINES = {
    "solid": _Style.BorderStyle_Solid,
    "dashed": _Style.BorderStyle_Dashed,
    "dotted": _Style.BorderStyle_Dotted,
    "double": _Style.BorderStyle_Double,
    "groove": _Style.BorderStyle_Groove,
    "ridge": _Style.BorderStyle_Ridge,
    "inset": _Style.BorderStyle_Inset,
    "outset": _Style.BorderStyle_Outset,
}
_NAMES = {style: name for name, style in LINES.items()}
_OTHER_WAY = {"inset": "outset", "outset": "inset", "groove": "ridge", "ridge": "groove"}  # Qt: table and its cells
_BROKEN = ("dashed", "dotted")  # where two of them lie over each other, gaps of one show the other
_UNTOLD = frozenset((QTextCharFormat.VerticalAlignment.AlignNormal, QTextCharFormat.VerticalAlignment.AlignTop))
_PIXELS = QTextLength.Type.FixedLength
_LEAST = 4.0  # pixels of a column that has room for lines
_THIN = (0.5, 1.5)  # pixels, as good as one: cells that share lines overlap by so much


class _Side(NamedTuple):
    """The properties of a cell's format that speak of one side."""

    padding: int
    width: int
    style: int
    brush: int


_TOP = _Side(
    P.TableCellTopPadding.value,
    P.TableCellTopBorder.value,
    P.TableCellTopBorderStyle.value,
    P.TableCellTopBorderBrush.value,
)
_RIGHT = _Side(
    P.TableCellRightPadding.value,
    P.TableCellRightBorder.value,
    P.TableCellRightBorderStyle.value,
    P.TableCellRightBorderBrush.value,
)
_BOTTOM = _Side(
    P.TableCellBottomPadding.value,
    P.TableCellBottomBorder.value,
    P.TableCellBottomBorderStyle.value,
    P.TableCellBottomBorderBrush.value,
)
_LEFT = _Side(
    P.TableCellLeftPadding.value,
    P.TableCellLeftBorder.value,
    P.TableCellLeftBorderStyle.value,
    P.TableCellLeftBorderBrush.value,
)
_SIDES = (_TOP, _RIGHT, _BOTTOM, _LEFT)


class _Line(NamedTuple):
    width: float
    style: str
    colour: str  # with its opacity


# --- reading -----------------------------------------------------------------------------------------


def says_lines(table: QTextTableFormat) -> bool:
    """Whether the lines of all cells are the table's own."""
    return bool(table.border() > 0)


def widths_of(table: QTextTableFormat) -> list[QTextLength]:
    """Of the columns, as far as they are said; with the lines of their cells."""
    return _wider(table.columnWidthConstraints(), 2 * table.border())


def in_full(cell: QTextCharFormat, table: QTextTableFormat) -> QTextTableCellFormat:
    """All that the cell looks like, as if it said it itself."""
    found = QTextTableCellFormat(cell.toTableCellFormat())
    if says_lines(table):
        name = _NAMES.get(table.borderStyle(), "")
        found.setBorder(table.border())
        found.setBorderStyle(LINES.get(_OTHER_WAY.get(name, name), _Style.BorderStyle_None))
        found.setBorderBrush(table.borderBrush())
    padding = _padding_of(table)
    for side in _SIDES:
        if not found.hasProperty(side.padding):
            found.setProperty(side.padding, padding)
        if not found.hasProperty(side.brush) and _has_line(found, side):
            found.setProperty(side.brush, QBrush(QColor(INK)))
    if found.verticalAlignment() in _UNTOLD:
        found.clearProperty(P.TextVerticalAlignment.value)
    return found


def insets(cell: QTextCharFormat, table: QTextTableFormat) -> tuple[float, float, float, float]:
    """How far the inside of a cell is from its top, right, bottom and left edge, lines included."""
    line, padding = table.border(), _padding_of(table)
    top, right, bottom, left = (
        (cell.doubleProperty(side.padding) if cell.hasProperty(side.padding) else padding)
        + (line or cell.doubleProperty(side.width))
        for side in _SIDES
    )
    return top, right, bottom, left


def _padding_of(table: QTextTableFormat) -> float:
    return float(round(table.cellPadding()))


def _has_line(cell: QTextFormat, side: _Side) -> bool:
    return cell.doubleProperty(side.width) > 0 and cell.hasProperty(side.style) and cell.intProperty(side.style) > 0


# --- writing -----------------------------------------------------------------------------------------


def say(table: QTextTableFormat, looks: Sequence[QTextTableCellFormat]) -> list[QTextTableCellFormat]:
    """Let the table say what these cells, all that it has, have in common; what is left to each of them.

    `looks` are in full, or the table says no lines so far. None of them is changed; equal objects stay one.
    """
    if says_lines(table):
        _set_border(table, None)
    line = _common_line(table, looks)
    before = _padding_of(table)
    padding = _usual_padding(looks, before)
    table.setCellPadding(padding)
    if line is not None:
        _set_border(table, line)
    left: dict[int, QTextTableCellFormat] = {}
    for look in looks:
        if id(look) not in left:
            left[id(look)] = _left_to(look, before, padding, lined=line is None)
    return [left[id(look)] for look in looks]


def _set_border(table: QTextTableFormat, line: _Line | None) -> None:
    widths = widths_of(table)
    table.setBorder(line.width if line is not None else 0.0)
    set_widths(table, widths)
    if line is not None:
        table.setBorderStyle(LINES[_OTHER_WAY.get(line.style, line.style)])
        table.setBorderBrush(QBrush(QColor(line.colour)))
    if is_collapsed(table):
        collapse(table, Sharing.OVERLAP)
        table.setCellSpacing(-line.width if line is not None else table.cellSpacing())


def set_widths(table: QTextTableFormat, widths: Sequence[QTextLength]) -> None:
    """Of the columns, with the lines of their cells."""
    table.setColumnWidthConstraints(_wider(widths, -2 * table.border()))


def _wider(widths: Sequence[QTextLength], by: float) -> list[QTextLength]:
    """Those in pixels; the others are parts of a whole."""
    if not by:
        return list(widths)
    return [
        QTextLength(_PIXELS, max(1.0, width.rawValue() + by)) if width.type() == _PIXELS else width for width in widths
    ]


def left_to(look: QTextTableCellFormat, table: QTextTableFormat) -> QTextTableCellFormat:
    """What a cell that looks so has to say itself. Its lines are those of the table if that says any."""
    padding = _padding_of(table)
    return _left_to(look, padding, padding, lined=not says_lines(table))


def _left_to(look: QTextTableCellFormat, before: float, padding: float, *, lined: bool) -> QTextTableCellFormat:
    found = QTextTableCellFormat(look)
    for side in _SIDES:
        own = found.doubleProperty(side.padding) if found.hasProperty(side.padding) else before
        if own == padding:
            found.clearProperty(side.padding)
        else:
            found.setProperty(side.padding, own)
        if not lined:
            found.clearProperty(side.width)
            found.clearProperty(side.style)
        if not lined or (_has_line(found, side) and _colour(found, side) == _BLACK):  # as Qt draws without a colour
            found.clearProperty(side.brush)
    if found.verticalAlignment() in _UNTOLD:
        found.clearProperty(P.TextVerticalAlignment.value)
    return found


def _usual_padding(looks: Sequence[QTextTableCellFormat], before: float) -> float:
    found: Counter[float] = Counter()
    for look, times in _distinct(looks):
        for side in _SIDES:
            own = look.doubleProperty(side.padding) if look.hasProperty(side.padding) else before
            if own == int(own):
                found[own] += times
    return max(found, key=lambda padding: (found[padding], padding == before, -padding), default=before)


def _common_line(table: QTextTableFormat, looks: Sequence[QTextTableCellFormat]) -> _Line | None:
    """The line that is on all sides of all cells, if the table may say it."""
    found: set[_Line | None] = set()
    for look, _ in _distinct(looks):
        found.update(_line(look, side) for side in _SIDES)
        if len(found) > 1:
            return None
    line = found.pop() if found else None
    return line if line is not None and _may_say(table, line) else None


def _may_say(table: QTextTableFormat, line: _Line) -> bool:
    """Columns of pixels in a frame have no room for it: Qt would then break words anywhere."""
    if table.borderCollapse() or line.style in _BROKEN or not _THIN[0] <= line.width < _THIN[1]:
        return False
    pixels = [width.rawValue() for width in table.columnWidthConstraints() if width.type() == _PIXELS]
    if is_collapsed(table):
        return min(pixels, default=_LEAST) >= _LEAST
    if pixels:
        return False
    frame = f"1 {_OTHER_WAY.get(line.style, line.style)} {QColor(line.colour).name()}"
    return bool(table.cellSpacing() >= 1 and has(table, TABLE_FRAME) and table.property(TABLE_FRAME) == frame)


def _distinct(looks: Sequence[QTextTableCellFormat]) -> list[tuple[QTextTableCellFormat, int]]:
    """Each object once, and how often it is there."""
    times = Counter(map(id, looks))
    return [(look, times[number]) for number, look in {id(look): look for look in looks}.items()]


def _line(look: QTextTableCellFormat, side: _Side) -> _Line | None:
    if not _has_line(look, side):
        return None
    name = _NAMES.get(_Style(look.intProperty(side.style)))
    return _Line(look.doubleProperty(side.width), name, _colour(look, side)) if name is not None else None


def _colour(look: QTextTableCellFormat, side: _Side) -> str:
    brush = look.brushProperty(side.brush)
    return _BLACK if brush.style() == Qt.BrushStyle.NoBrush else brush.color().name(QColor.NameFormat.HexArgb)


_BLACK = QColor(INK).name(QColor.NameFormat.HexArgb)
