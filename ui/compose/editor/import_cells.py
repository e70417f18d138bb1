"""What a cell of a foreign table looks like: its format, and what its paragraphs inherit."""

from __future__ import annotations

from dataclasses import dataclass, replace

import lxml.html
from PySide6.QtGui import QBrush, QColor, QTextCharFormat, QTextFrameFormat, QTextTableCellFormat

from ui.compose.editor.css import Line, border, colour, length, whole
from ui.compose.editor.formats import CELL_LINE
from ui.compose.editor.import_elements import Element
from ui.compose.editor.import_flow import Flow, Walker, lined, preserves
from ui.compose.editor.import_writer import Block

_LINES = {
    "solid": QTextFrameFormat.BorderStyle.BorderStyle_Solid,
    "dashed": QTextFrameFormat.BorderStyle.BorderStyle_Dashed,
    "dotted": QTextFrameFormat.BorderStyle.BorderStyle_Dotted,
    "double": QTextFrameFormat.BorderStyle.BorderStyle_Double,
    "groove": QTextFrameFormat.BorderStyle.BorderStyle_Groove,
    "ridge": QTextFrameFormat.BorderStyle.BorderStyle_Ridge,
    "inset": QTextFrameFormat.BorderStyle.BorderStyle_Inset,
    "outset": QTextFrameFormat.BorderStyle.BorderStyle_Outset,
}
SIDES = ("top", "right", "bottom", "left")
_UPRIGHT = {
    "top": QTextCharFormat.VerticalAlignment.AlignTop,
    "baseline": QTextCharFormat.VerticalAlignment.AlignTop,
    "bottom": QTextCharFormat.VerticalAlignment.AlignBottom,
}
_ALIGNS = {"left": "left", "center": "center", "right": "right", "justify": "justify", "middle": "center"}
_ALIGNS |= {"-webkit-center": "center", "-webkit-right": "right", "-webkit-left": "left"}


@dataclass(frozen=True)
class Cell:
    """A cell and where it stands; `chain` are its row group, its row and itself, as far as they are there."""

    element: Element
    node: lxml.html.HtmlElement
    chain: tuple[Element, ...]
    row: int
    column: int
    rows: int
    columns: int

    def outer(self, rows: int, columns: int) -> tuple[bool, bool, bool, bool]:
        """Which sides lie on the edge of the table: top, right, bottom, left."""
        return (
            self.row == 0,
            self.column + self.columns >= columns,
            self.row + self.rows >= rows,
            self.column == 0,
        )


def cell_format(cell: Cell, table: Element, edges: tuple[bool, bool, bool, bool], em: float) -> QTextTableCellFormat:
    """`em`: the font size in the cell, in pixels."""
    style = cell.element.style
    fmt = QTextTableCellFormat()
    fmt.setTableCellColumnSpan(cell.columns)
    fmt.setTableCellRowSpan(cell.rows)
    for element in reversed(cell.chain):
        ground = colour(element.style.get("background-color")) or colour(element.attributes.get("bgcolor"))
        if ground is not None:
            fmt.setBackground(QBrush(ground))
            break
    _pad(fmt, cell.element, table, edges, em)
    usual = _usual_line(table, cell.element)
    for side, outside in zip(SIDES, edges, strict=True):
        line = usual
        if (declared := style.get(f"border-{side}")) is not None:
            line = border(declared, em)
        elif outside and line is None:  # the table's own border
            line = border(table.style.get(f"border-{side}"), em)
        if line is not None:
            draw(fmt, side, line)
    fmt.setVerticalAlignment(_upright(cell))
    return fmt


def _upright(cell: Cell) -> QTextCharFormat.VerticalAlignment:
    for element in reversed(cell.chain):
        if named := element.style.get("vertical-align", element.attributes.get("valign", "")).lower():
            return _UPRIGHT.get(named, QTextCharFormat.VerticalAlignment.AlignMiddle)
    return QTextCharFormat.VerticalAlignment.AlignMiddle


def _pad(
    fmt: QTextTableCellFormat, element: Element, table: Element, edges: tuple[bool, bool, bool, bool], em: float
) -> None:
    collapsed = "collapse" in table.style.get("border-collapse", "")
    usual = float(whole(table.attributes.get("cellpadding"), 1, 0, 100))
    setters = (fmt.setTopPadding, fmt.setRightPadding, fmt.setBottomPadding, fmt.setLeftPadding)
    for side, outside, set_padding in zip(SIDES, edges, setters, strict=True):
        value = length(element.style.get(f"padding-{side}"), em)
        around = length(table.style.get(f"padding-{side}"), em) if outside and not collapsed else None
        if around:  # Qt has no padding of tables: its outer cells have more of it
            value = (usual if value is None else value) + around
        if value is not None:
            set_padding(max(0.0, min(400.0, value)))


def _usual_line(table: Element, cell: Element) -> Line | None:
    """What `border=n` draws around each cell: one pixel, whatever n is."""
    if "border" not in table.attributes or whole(table.attributes["border"], 1, 0, 50) == 0:
        return None
    ink = colour(cell.attributes.get("bordercolor") or table.attributes.get("bordercolor"))
    return Line(1.0, "inset", QColor(CELL_LINE)) if ink is None else Line(1.0, "solid", ink)


def draw(fmt: QTextTableCellFormat, side: str, line: Line) -> None:
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


def inside(walker: Walker, cell: Cell, table: Element, flow: Flow, *, mirrored: bool) -> Flow:
    """What the cell hands to its paragraphs."""
    block = Block(
        align=flow.block.align,
        right_to_left=mirrored,
        line=flow.block.line,
        line_pixels=flow.block.line_pixels,
        in_cell=True,
    )
    look, by_attribute = flow.look, False
    preserve = flow.preserve
    for element in (table, *cell.chain):
        if element is not table:  # what the table says of its text is in the flow already
            look = walker.chars.apply(look, element, ground=False)
        if said := _ALIGNS.get(element.style.get("text-align", "").lower()):
            block, by_attribute = replace(block, align=said), False
        elif element is not table and (said := _ALIGNS.get(element.attributes.get("align", "").lower())):
            block, by_attribute = replace(block, align=said), True
        elif element.tag == "th" and not block.align:
            block = replace(block, align="center")
        block = lined(block, element.style, look.em)
        preserve = preserves(element.style, preserve)
        direction = element.attributes.get("dir", element.style.get("direction", "")).lower()
        if direction in ("rtl", "ltr"):
            block = replace(block, right_to_left=direction == "rtl")
    if (indent := length(cell.element.style.get("text-indent"), look.em)) is not None:
        block = replace(block, indent=max(0.0, indent))
    return replace(flow, look=look, block=block, preserve=preserve, align_by_attribute=by_attribute, box=None)
