"""Tables of foreign HTML: spans clamped, borders and backgrounds brought down to the cells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product

import lxml.html
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextCharFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ui.compose.editor.css import Line, Style, amount, border, colour, declarations, length, whole
from ui.compose.editor.emit_tables import is_mirrored
from ui.compose.editor.formats import QUOTE_LEVEL, QUOTE_STEP, TABLE_LINE
from ui.compose.editor.import_char import Element
from ui.compose.editor.import_flow import Flow, Walker
from ui.compose.editor.import_writer import Block, Writer

MAX_SPAN = 100  # hostile spans would allocate a huge table
MAX_ROWS = 5_000
MAX_CELLS = 20_000
_LINES = {
    "solid": QTextFrameFormat.BorderStyle.BorderStyle_Solid,
    "dashed": QTextFrameFormat.BorderStyle.BorderStyle_Dashed,
    "dotted": QTextFrameFormat.BorderStyle.BorderStyle_Dotted,
    "double": QTextFrameFormat.BorderStyle.BorderStyle_Double,
}
_SIDES = ("top", "right", "bottom", "left")
_UPRIGHT = {
    "top": QTextCharFormat.VerticalAlignment.AlignTop,
    "baseline": QTextCharFormat.VerticalAlignment.AlignTop,
    "bottom": QTextCharFormat.VerticalAlignment.AlignBottom,
}


@dataclass(frozen=True)
class _Cell:
    element: Element
    node: lxml.html.HtmlElement
    row_element: Element
    row: int
    column: int
    rows: int
    columns: int


def read_table(walker: Walker, node: lxml.html.HtmlElement, element: Element, flow: Flow) -> None:
    """Insert the table behind what was written; one too large to edit is read as paragraphs."""
    cells, rows, columns = _grid(node)
    if not cells or rows * columns > MAX_CELLS:
        walker.simplified = walker.simplified or bool(cells)
        walker.children(node, flow)
        return
    for caption in (child for child in node if child.tag == "caption"):
        walker.children(caption, replace(flow, block=replace(flow.block, align="center")))
    fmt = _table_format(element, flow)
    fmt.setColumnWidthConstraints(_column_widths(cells, columns))
    writer = walker.writer
    table = writer.insert_table(rows, columns, fmt, flow.block.quote)
    for cell in cells:
        if cell.rows > 1 or cell.columns > 1:
            table.mergeCells(cell.row, cell.column, cell.rows, cell.columns)
    ruled = whole(element.attributes.get("border"), 1, 0, 50) > 0 if "border" in element.attributes else False
    for cell in cells:
        table.cellAt(cell.row, cell.column).setFormat(_cell_format(cell, element, ruled, rows, columns, flow.look.em))
    filled = set()
    for cell in cells:
        filled.add((cell.row, cell.column))
        _fill(walker, table, cell, flow)
    covered = {(c.row + i, c.column + j) for c in cells for i, j in product(range(c.rows), range(c.columns))}
    for row, column in sorted(set(product(range(rows), range(columns))) - covered - filled):
        Writer(table.cellAt(row, column).firstCursorPosition(), in_cell=True).finish_cell()
    writer.after_table(table, flow.block.quote)


def _grid(node: lxml.html.HtmlElement) -> tuple[list[_Cell], int, int]:
    rows = [row for row in node.iter("tr") if next(row.iterancestors("table"), None) is node][:MAX_ROWS]
    taken: set[tuple[int, int]] = set()
    cells: list[_Cell] = []
    for r, row in enumerate(rows):
        row_element, column = _element(row), 0
        for child in row:
            if child.tag not in ("td", "th"):
                continue
            while (r, column) in taken:
                column += 1
            element = _element(child)
            wide = whole(element.attributes.get("colspan"), 1, 1, MAX_SPAN)
            high = whole(element.attributes.get("rowspan"), 1, 1, min(MAX_SPAN, len(rows) - r))
            if "rowspan" in element.attributes and amount(element.attributes["rowspan"]) == (0.0, ""):
                high = min(MAX_SPAN, len(rows) - r)  # 0 means "to the end"
            while wide > 1 and any((r, column + i) in taken for i in range(wide)):
                wide -= 1
            taken.update((r + i, column + j) for i, j in product(range(high), range(wide)))
            cells.append(_Cell(element, child, row_element, r, column, high, wide))
            column += wide
            if len(taken) > MAX_CELLS:
                return cells, MAX_CELLS, MAX_CELLS
    return cells, len(rows), max((c for _, c in taken), default=-1) + 1


def _element(node: lxml.html.HtmlElement) -> Element:
    attributes = {str(name): str(value) for name, value in node.attrib.items()}
    return Element(str(node.tag), declarations(attributes.get("style")), attributes)


def _table_format(element: Element, flow: Flow) -> QTextTableFormat:
    style, attributes = element.style, element.attributes
    fmt = QTextTableFormat()
    fmt.setBorder(0)
    fmt.setCellPadding(whole(attributes.get("cellpadding"), 1, 0, 100))
    fmt.setBorderCollapse("collapse" in style.get("border-collapse", ""))
    fmt.setCellSpacing(0 if fmt.borderCollapse() else whole(attributes.get("cellspacing"), 2, 0, 100))
    width = _length(style.get("width")) or _length(attributes.get("width"))
    if width is not None:
        fmt.setWidth(width)
    if attributes.get("align", "").lower() == "center" or _is_centred(style) or flow.block.align == "center":
        fmt.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    ground = colour(style.get("background-color") or attributes.get("bgcolor")) or flow.block.ground
    if ground is not None:
        fmt.setBackground(QBrush(ground))
    direction = attributes.get("dir", "").lower()
    if direction == "rtl" or (flow.block.right_to_left and direction != "ltr"):
        fmt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if flow.block.quote:
        fmt.setProperty(QUOTE_LEVEL, flow.block.quote)
        fmt.setLeftMargin(QUOTE_STEP * flow.block.quote)
    return fmt


def _is_centred(style: Style) -> bool:
    return style.get("margin-left", "") == "auto" and style.get("margin-right", "") == "auto"


def _length(text: str | None) -> QTextLength | None:
    found = amount(text)
    if found is None or found.value <= 0:
        return None
    if found.unit == "%":
        return QTextLength(QTextLength.Type.PercentageLength, min(100.0, round(found.value)))
    pixels = length(text, 16.0)
    return QTextLength(QTextLength.Type.FixedLength, float(round(pixels))) if pixels and pixels >= 1 else None


def _column_widths(cells: list[_Cell], columns: int) -> list[QTextLength]:
    found: dict[int, QTextLength] = {}
    for cell in cells:
        if cell.columns == 1 and cell.column not in found:
            width = _length(cell.element.style.get("width")) or _length(cell.element.attributes.get("width"))
            if width is not None:
                found[cell.column] = width
    return [found.get(i, QTextLength()) for i in range(columns)]


def _cell_format(cell: _Cell, table: Element, ruled: bool, rows: int, columns: int, em: float) -> QTextTableCellFormat:
    style, attributes, row = cell.element.style, cell.element.attributes, cell.row_element
    fmt = QTextTableCellFormat()
    fmt.setTableCellColumnSpan(cell.columns)
    fmt.setTableCellRowSpan(cell.rows)
    ground = (
        colour(style.get("background-color"))
        or colour(attributes.get("bgcolor"))
        or colour(row.style.get("background-color"))
        or colour(row.attributes.get("bgcolor"))
    )
    if ground is not None:
        fmt.setBackground(QBrush(ground))
    padding = (fmt.setTopPadding, fmt.setRightPadding, fmt.setBottomPadding, fmt.setLeftPadding)
    for side, set_padding in zip(_SIDES, padding, strict=True):
        value = length(style.get(f"padding-{side}"), em)
        if value is not None:
            set_padding(max(0.0, min(400.0, value)))
    outer = (cell.row == 0, cell.column + cell.columns >= columns, cell.row + cell.rows >= rows, cell.column == 0)
    usual = Line(1.0, "solid", QColor(TABLE_LINE)) if ruled else None
    for side, outside in zip(_SIDES, outer, strict=True):
        line = usual
        if (declared := style.get(f"border-{side}")) is not None:
            line = border(declared, em)
        elif outside and line is None:  # the table's own border
            line = border(table.style.get(f"border-{side}"), em)
        if line is not None:
            _draw(fmt, side, line)
    named = style.get("vertical-align", attributes.get("valign", row.attributes.get("valign", ""))).lower()
    fmt.setVerticalAlignment(_UPRIGHT.get(named, QTextCharFormat.VerticalAlignment.AlignMiddle))
    return fmt


def _draw(fmt: QTextTableCellFormat, side: str, line: Line) -> None:
    brush, style = QBrush(line.colour), _LINES[line.style]
    width = min(50.0, line.width)
    if side == "top":
        fmt.setTopBorder(width)
        fmt.setTopBorderStyle(style)
        fmt.setTopBorderBrush(brush)
    elif side == "right":
        fmt.setRightBorder(width)
        fmt.setRightBorderStyle(style)
        fmt.setRightBorderBrush(brush)
    elif side == "bottom":
        fmt.setBottomBorder(width)
        fmt.setBottomBorderStyle(style)
        fmt.setBottomBorderBrush(brush)
    else:
        fmt.setLeftBorder(width)
        fmt.setLeftBorderStyle(style)
        fmt.setLeftBorderBrush(brush)


def _fill(walker: Walker, table: QTextTable, cell: _Cell, flow: Flow) -> None:
    outside = walker.writer
    walker.writer = Writer(table.cellAt(cell.row, cell.column).firstCursorPosition(), in_cell=True)
    try:
        block = Block(
            align=flow.block.align, right_to_left=is_mirrored(table.format()), line=flow.block.line, in_cell=True
        )
        look = walker.chars.apply(flow.look, cell.row_element, ground=False)
        for element in (cell.row_element, cell.element):
            named = element.style.get("text-align", element.attributes.get("align", "")).lower()
            if named in ("left", "center", "right", "justify"):
                block = replace(block, align=named)
        if cell.element.tag == "th" and not block.align:
            block = replace(block, align="center")
        if (direction := cell.element.attributes.get("dir", "").lower()) in ("rtl", "ltr"):
            block = replace(block, right_to_left=direction == "rtl")
        look = walker.chars.apply(look, cell.element, ground=False)
        walker.children(cell.node, replace(flow, look=look, block=block, preserve=False, align_by_attribute=False))
        walker.writer.finish_cell()
    finally:
        walker.writer = outside
