"""Tables as every mail program draws them: sizes in attributes, borders and padding on each cell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QTextCharFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ui.compose.editor.emitting.emit_css import background, colour, four, number, pixels
from ui.compose.editor.formats import CELL_HEIGHT, CELL_UNBROKEN, TABLE_FRAME, integer, is_collapsed
from ui.compose.editor.table.table_says import LINES, in_full, widths_of

CellBody = Callable[[QTextTableCell, str, bool], str]  # the cell, the background it stands on, right to left
_LINE = {style: name for name, style in LINES.items()}
SIDES = ("top", "right", "bottom", "left")
_FLOATS = {QTextFrameFormat.Position.FloatLeft: "left", QTextFrameFormat.Position.FloatRight: "right"}
_HIGHEST = 1_000  # pixels
# a paragraph that says nothing but where it stands: alone in a cell it leaves that to the cell
_ALIGNED = re.compile(
    r'<p style="margin:0;text-align:(left|center|right)">(?!&nbsp;</p>)((?:(?!<p\b|</p>).)+)</p>', re.DOTALL
)
_TAG = re.compile(r"<[^<>]*>|&nbsp;")
_BREAKS = re.compile(r"\S[ \u2010]\S|-[^\W\d_]|[\u2e80-\u9fff\uac00-\ud7a3]{2}")  # where a line may end
_FRAME = re.compile(rf"([1-8]) ({'|'.join(_LINE.values())}) (#[0-9a-f]{{6}})")
_SHORT = re.compile(r"0|[1-9]\d?px")  # what the attribute of a table is read as
MAX_BORDER = 8.0  # what Outlook draws at most


def table_html(table: QTextTable, ground: str, around: bool, body: CellBody) -> str:
    """`<table>` with everything in it; `body` writes the inside of a cell; `around`: right to left."""
    fmt = table.format()
    own = background(fmt)
    looks = {index: _Look.of(found, fmt) for index, found in _formats(table)}
    padding = _usual_padding(table, looks)
    out = [_open(fmt, own, around, padding, ruled=any(look.borders for look in looks.values()))]
    widths = widths_of(fmt)
    told: set[int] = set()  # a column's width is said once, by its first cell that is not spanned
    for row in range(table.rows()):
        cells = [cell for cell in (table.cellAt(row, x) for x in range(table.columns())) if cell.row() == row]
        cells = [cell for i, cell in enumerate(cells) if i == 0 or cell.column() != cells[i - 1].column()]
        shared = _shared_upright([looks[cell.tableCellFormatIndex()] for cell in cells])
        out.append(f"<tr{shared}>")
        for cell in cells:
            width, column = "", cell.column()
            if cell.columnSpan() == 1 and column not in told and column < len(widths):
                told.add(column)
                width = _width(widths[column])
            look = looks[cell.tableCellFormatIndex()]
            look = replace(look, upright="") if shared else look
            out.append(_cell(cell, look, padding, width, own or ground, body, mirrored=is_mirrored(fmt)))
        out.append("</tr>\n")
    out.append("</table>\n")
    return "".join(out)


def _shared_upright(looks: list[_Look]) -> str:
    """Where words stand in all the cells of a row, if there are several."""
    return looks[0].upright if len(looks) > 1 and len({look.upright for look in looks}) == 1 else ""


@dataclass(frozen=True)
class _Look:
    """What a cell says about itself; many cells share one."""

    ground: str
    upright: str
    high: str
    unbroken: bool
    borders: tuple[str, ...]
    padding: str

    @classmethod
    def of(cls, found: QTextCharFormat, table: QTextTableFormat) -> _Look:
        fmt = in_full(found, table)
        upright = ' valign="top"'
        if fmt.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignBottom:
            upright = ' valign="bottom"'
        elif fmt.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignMiddle:  # a cell does that by itself
            upright = ""
        high = f' height="{min(_HIGHEST, integer(fmt, CELL_HEIGHT))}"' if integer(fmt, CELL_HEIGHT) > 0 else ""
        unbroken = integer(fmt, CELL_UNBROKEN) > 0
        return cls(background(fmt), upright, high, unbroken, tuple(_borders(fmt)), _padding(fmt))


def _formats(table: QTextTable) -> Iterator[tuple[int, QTextCharFormat]]:
    """The format of each cell, once for all that share it."""
    known: set[int] = set()
    for cell in _cells(table):
        index = cell.tableCellFormatIndex()
        if index not in known:
            known.add(index)
            yield index, cell.format()


def _cells(table: QTextTable) -> Iterator[QTextTableCell]:
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            if cell.row() == row and cell.column() == column:
                yield cell


def _usual_padding(table: QTextTable, looks: dict[int, _Look]) -> str:
    """The padding that is the same on all four sides of most cells: said once for the table."""
    found = Counter(looks[cell.tableCellFormatIndex()].padding for cell in _cells(table))
    even = [padding for padding in found if _SHORT.fullmatch(padding)]
    return max(even, key=lambda padding: (found[padding], padding), default="0")


def _open(fmt: QTextTableFormat, own: str, around: bool, padding: str, *, ruled: bool) -> str:
    spacing = 0 if is_collapsed(fmt) else max(0, round(fmt.cellSpacing()))
    attributes = f' border="0" cellspacing="{spacing}" cellpadding="{padding.removesuffix("px")}"'
    attributes += _width(fmt.width())
    if fmt.position() in _FLOATS:
        attributes += f' align="{_FLOATS[fmt.position()]}"'
    elif fmt.alignment() & Qt.AlignmentFlag.AlignHCenter:
        attributes += ' align="center"'
    elif fmt.alignment() & Qt.AlignmentFlag.AlignRight:
        attributes += ' align="right"'
    if own:
        attributes += f' bgcolor="{own}"'
    attributes += direction(is_mirrored(fmt), around)
    style = "border-collapse:collapse" if is_collapsed(fmt) and ruled else _frame(fmt)
    return f"<table{attributes}" + (f' style="{style}">\n' if style else ">\n")


class Frame(NamedTuple):
    """The line around a table, its width in pixels."""

    width: int
    style: str
    colour: str


def frame_of(fmt: QTextTableFormat) -> Frame | None:
    """The line around a table whose cells stand apart from it."""
    found = _FRAME.fullmatch(str(fmt.property(TABLE_FRAME))) if fmt.hasProperty(TABLE_FRAME) else None
    return Frame(int(found[1]), found[2], found[3]) if found and fmt.cellSpacing() >= 1 else None


def _frame(fmt: QTextTableFormat) -> str:
    frame = frame_of(fmt)
    return f"border:{frame.width}px {frame.style} {frame.colour}" if frame is not None else ""


def is_mirrored(fmt: QTextTableFormat) -> bool:
    return bool(fmt.layoutDirection() == Qt.LayoutDirection.RightToLeft)


def direction(right_to_left: bool, around: bool) -> str:
    """The `dir` attribute; left to right needs to be said only inside the other direction."""
    return ' dir="rtl"' if right_to_left else ' dir="ltr"' if around else ""


def _width(length: QTextLength) -> str:
    value = round(length.rawValue())
    if value <= 0 or length.type() == QTextLength.Type.VariableLength:
        return ""
    return f' width="{value}%"' if length.type() == QTextLength.Type.PercentageLength else f' width="{value}"'


def _cell(
    cell: QTextTableCell, look: _Look, usual_padding: str, width: str, ground: str, body: CellBody, *, mirrored: bool
) -> str:
    own = look.ground if look.ground != ground else ""
    inside, align = body(cell, own or ground, mirrored), ""
    if alone := _ALIGNED.fullmatch(inside):
        align, inside = f' align="{alone[1]}"', alone[2]
    attributes = "".join(
        f' {name}="{span}"' for name, span in (("colspan", cell.columnSpan()), ("rowspan", cell.rowSpan())) if span > 1
    )
    attributes += width + look.high + look.upright + align
    if own:
        attributes += f' bgcolor="{own}"'
    style = list(look.borders)
    if look.padding != usual_padding:
        style.append("padding:" + look.padding)
    if style:
        attributes += f' style="{";".join(style)}"'
    if look.unbroken and "<table" not in inside and _BREAKS.search(_TAG.sub("", inside)):
        attributes += " nowrap"
    return f"<td{attributes}>{inside}</td>"


def _borders(fmt: QTextTableCellFormat) -> list[str]:
    lines = (
        _border(fmt.topBorder(), fmt.topBorderStyle(), fmt.topBorderBrush()),
        _border(fmt.rightBorder(), fmt.rightBorderStyle(), fmt.rightBorderBrush()),
        _border(fmt.bottomBorder(), fmt.bottomBorderStyle(), fmt.bottomBorderBrush()),
        _border(fmt.leftBorder(), fmt.leftBorderStyle(), fmt.leftBorderBrush()),
    )
    each = [f"border-{side}:{line}" for side, line in zip(SIDES, lines, strict=True) if line]
    if not each:
        return []
    usual = max(filter(None, lines), key=lines.count)
    others = [f"border-{side}:{line or 0}" for side, line in zip(SIDES, lines, strict=True) if line != usual]
    return min(each, [f"border:{usual}", *others], key=lambda said: len(";".join(said)))


def _border(width: float, style: QTextFrameFormat.BorderStyle, brush: QBrush) -> str:
    if width <= 0 or style not in _LINE:
        return ""
    return f"{number(min(MAX_BORDER, width))}px {_LINE[style]} {colour(brush) or '#000000'}"


def _padding(fmt: QTextTableCellFormat) -> str:
    own = (fmt.topPadding(), fmt.rightPadding(), fmt.bottomPadding(), fmt.leftPadding())
    return four([pixels(max(0.0, value)) for value in own])
