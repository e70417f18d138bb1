"""Tables as every mail program draws them: sizes in attributes, borders and padding on each cell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ui.compose.editor.emit_css import background, colour, four, number, pixels
from ui.compose.editor.formats import P, has

CellBody = Callable[[QTextTableCell, str, bool], str]  # the cell, the background it stands on, right to left
_LINE = {
    QTextFrameFormat.BorderStyle.BorderStyle_Solid: "solid",
    QTextFrameFormat.BorderStyle.BorderStyle_Dotted: "dotted",
    QTextFrameFormat.BorderStyle.BorderStyle_Dashed: "dashed",
    QTextFrameFormat.BorderStyle.BorderStyle_Double: "double",
}
SIDES = ("top", "right", "bottom", "left")
_PADDING = (P.TableCellTopPadding, P.TableCellRightPadding, P.TableCellBottomPadding, P.TableCellLeftPadding)
MAX_BORDER = 8.0  # what Outlook draws at most


def table_html(table: QTextTable, ground: str, around: bool, body: CellBody) -> str:
    """`<table>` with everything in it; `body` writes the inside of a cell; `around`: right to left."""
    fmt = table.format()
    own = background(fmt)
    out = [_open(fmt, own, around)]
    widths = fmt.columnWidthConstraints()
    told: set[int] = set()  # a column's width is said once, by its first cell that is not spanned
    for row in range(table.rows()):
        out.append("<tr>")
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            if cell.row() != row or cell.column() != column:
                continue
            width = ""
            if cell.columnSpan() == 1 and column not in told and column < len(widths):
                told.add(column)
                width = _width(widths[column])
            out.append(_cell(cell, fmt, width, own or ground, body))
        out.append("</tr>\n")
    out.append("</table>\n")
    return "".join(out)


def _open(fmt: QTextTableFormat, own: str, around: bool) -> str:
    spacing = 0 if fmt.borderCollapse() else round(fmt.cellSpacing())
    attributes = f' border="0" cellspacing="{spacing}" cellpadding="{round(fmt.cellPadding())}"'
    attributes += _width(fmt.width())
    if fmt.alignment() & Qt.AlignmentFlag.AlignHCenter:
        attributes += ' align="center"'
    if own:
        attributes += f' bgcolor="{own}"'
    attributes += direction(is_mirrored(fmt), around)
    return f"<table{attributes}" + (' style="border-collapse:collapse">\n' if fmt.borderCollapse() else ">\n")


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


def _cell(cell: QTextTableCell, table: QTextTableFormat, width: str, ground: str, body: CellBody) -> str:
    fmt = cell.format().toTableCellFormat()
    own = background(fmt)
    attributes = "".join(
        f' {name}="{span}"' for name, span in (("colspan", cell.columnSpan()), ("rowspan", cell.rowSpan())) if span > 1
    )
    attributes += width
    upright = fmt.verticalAlignment()
    if upright == QTextCharFormat.VerticalAlignment.AlignBottom:
        attributes += ' valign="bottom"'
    elif upright != QTextCharFormat.VerticalAlignment.AlignMiddle:  # middle is what a cell does by itself
        attributes += ' valign="top"'
    style = []
    if own:
        attributes += f' bgcolor="{own}"'
        style.append(f"background-color:{own}")
    style += _borders(fmt)
    style.append("padding:" + _padding(fmt, table))
    return f'<td{attributes} style="{";".join(style)}">{body(cell, own or ground, is_mirrored(table))}</td>'


def _borders(fmt: QTextTableCellFormat) -> list[str]:
    lines = (
        _border(fmt.topBorder(), fmt.topBorderStyle(), fmt.topBorderBrush()),
        _border(fmt.rightBorder(), fmt.rightBorderStyle(), fmt.rightBorderBrush()),
        _border(fmt.bottomBorder(), fmt.bottomBorderStyle(), fmt.bottomBorderBrush()),
        _border(fmt.leftBorder(), fmt.leftBorderStyle(), fmt.leftBorderBrush()),
    )
    if len(set(lines)) == 1:
        return [f"border:{lines[0]}"] if lines[0] else []
    return [f"border-{side}:{line}" for side, line in zip(SIDES, lines, strict=True) if line]


def _border(width: float, style: QTextFrameFormat.BorderStyle, brush: QBrush) -> str:
    if width <= 0 or style not in _LINE:
        return ""
    return f"{number(min(MAX_BORDER, width))}px {_LINE[style]} {colour(brush) or '#000000'}"


def _padding(fmt: QTextTableCellFormat, table: QTextTableFormat) -> str:
    own = (fmt.topPadding(), fmt.rightPadding(), fmt.bottomPadding(), fmt.leftPadding())
    return four([_side(fmt, prop, value, table) for prop, value in zip(_PADDING, own, strict=True)])


def _side(fmt: QTextTableCellFormat, prop: QTextFormat.Property, value: float, table: QTextTableFormat) -> str:
    return pixels(max(0.0, value if has(fmt, prop) else round(table.cellPadding())))
