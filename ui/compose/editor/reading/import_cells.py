"""What a cell of a foreign table looks like: its format, and what its paragraphs inherit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import lxml.html
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextCharFormat,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ui.compose.editor.formats import CELL_LINE, INK
from ui.compose.editor.reading.css import Line, border, colour, length, redrawn, whole
from ui.compose.editor.reading.import_block import Block
from ui.compose.editor.reading.import_copies import replace
from ui.compose.editor.reading.import_elements import RULES, Element
from ui.compose.editor.reading.import_flow import Flow, Walker, is_unbroken, lined, preserves, width_of
from ui.compose.editor.table.table_says import LINES

SIDES = ("top", "right", "bottom", "left")
_UPRIGHT = {
    "top": QTextCharFormat.VerticalAlignment.AlignTop,
    "baseline": QTextCharFormat.VerticalAlignment.AlignTop,
    "bottom": QTextCharFormat.VerticalAlignment.AlignBottom,
}
_SIDES_OF_RULES = {"rows": ("top", "bottom"), "cols": ("left", "right"), "all": SIDES}
_SIDES_OF_FRAME = {
    "void": (),
    "above": ("top",),
    "below": ("bottom",),
    "hsides": ("top", "bottom"),
    "lhs": ("left",),
    "rhs": ("right",),
    "vsides": ("left", "right"),
}
_HIGHEST = 1_000.0  # pixels of a row
_LIKE_A_LINE = 40.0  # pixels: a row that is higher is so for what is in it
MAX_SPAN = 100  # hostile spans would allocate a huge table
_ALIGNS = {"left": "left", "center": "center", "right": "right", "justify": "justify", "middle": "center"}
_ALIGNS |= {"-webkit-center": "center", "-webkit-right": "right", "-webkit-left": "left"}


class Cell(NamedTuple):
    """A cell and where it stands; `chain` are its row group, its row and itself, as far as they are there."""

    element: Element
    node: lxml.html.HtmlElement
    chain: tuple[Element, ...]
    row: int
    column: int
    rows: int
    columns: int
    ends: tuple[bool, bool] = (False, False)  # whether its row is the first and the last one of a group that says so

    @property
    def shape(self) -> tuple[object, ...]:
        """What tables that are written alike have in common here."""
        return self[2:]

    def outer(self, rows: int, columns: int) -> tuple[bool, bool, bool, bool]:
        """Which sides lie on the edge of the table: top, right, bottom, left."""
        return (
            self.row == 0,
            self.column + self.columns >= columns,
            self.row + self.rows >= rows,
            self.column == 0,
        )


@dataclass(frozen=True)
class TablePlan:
    """What tables that are written alike and stand in the same flow have in common, whatever is in their cells."""

    format: QTextTableFormat  # nobody may change it, nor those of the cells
    cells: tuple[CellPlan, ...]
    untold: tuple[tuple[tuple[int, int], QTextTableCellFormat], ...]  # places that no cell takes: row and column


@dataclass(frozen=True)
class CellPlan:
    """`own`: what of `format` the table does not say; `alone`: the only cell of its row; `high`: its height is said.

    `line`: the line height that the cell says itself, in pixels; `is_block`: one that browsers do not take as a cell.
    """

    format: QTextTableCellFormat
    own: QTextTableCellFormat
    flow: Flow
    alone: bool
    high: bool
    line: float | None
    is_block: bool


def cell_format(
    cell: Cell, table: Element, edges: tuple[bool, bool, bool, bool], em: float, around: float
) -> QTextTableCellFormat:
    """`em`: the font size in the cell, `around`: that of the table, in pixels."""
    style = cell.element.style
    fmt = QTextTableCellFormat()
    fmt.setTableCellColumnSpan(cell.columns)
    fmt.setTableCellRowSpan(cell.rows)
    for element in reversed(cell.chain):
        ground = colour(element.style.get("background-color")) or colour(element.attributes.get("bgcolor"))
        if ground is not None:
            fmt.setBackground(QBrush(ground))
            break
    _pad(fmt, cell.element, table, edges, (em, around))
    usual, rules = _usual_line(table, cell.element), _rules_of_row(table, cell)
    is_framed = not all(edges) and frame_line(table, em) is not None
    for side, outside in zip(SIDES, edges, strict=True):
        line = usual if _is_ruled(table, cell, side, outside=outside) else None
        if (declared := style.get(f"border-{side}")) is not None:
            line = redrawn(line, declared, em)
        if line is None and side in rules and "hidden" not in (declared or ""):
            line = border(rules[side], em)
        if line is None and outside and "hidden" not in (declared or "") and not is_framed:  # the table's own border
            line = border(table.style.get(f"border-{side}"), em)
        if line is not None:
            draw(fmt, side, line)
    fmt.setVerticalAlignment(_upright(cell))
    return fmt


def frame_line(table: Element, em: float) -> Line | None:
    """The line around a table whose cells stand apart from it, and from each other."""
    style, attributes = table.style, table.attributes
    spacing = whole(style.get("border-spacing"), whole(attributes.get("cellspacing"), 2, 0, 100), 0, 100)
    if spacing == 0 or "collapse" in style.get("border-collapse", ""):
        return None
    usual = None
    wide = whole(attributes.get("border"), 1 if "border" in attributes else 0, 0, 50)
    if wide and attributes.get("rules", "").lower() not in RULES and "frame" not in attributes:
        usual = _usual_line(table, table)
        usual = replace(usual, width=float(wide), style="outset" if usual.style == "inset" else usual.style)
    lines = [redrawn(usual, style[name], em) if (name := f"border-{side}") in style else usual for side in SIDES]
    return lines[0] if len(set(map(str, lines))) == 1 else None


def _rules_of_row(table: Element, cell: Cell) -> dict[str, str]:
    """Lines above and below the row, which are drawn where cells share theirs."""
    if "collapse" not in table.style.get("border-collapse", "") or cell.rows > 1:
        return {}
    found: dict[str, str] = {}
    for element in cell.chain[:-1]:  # its group, then the row, which counts more
        for side, is_there in zip(("top", "bottom"), cell.ends if element.tag != "tr" else (True, True), strict=True):
            said = element.style.get(f"border-{side}", "none") if is_there else "none"
            if said != "none":  # which any other line wins against
                found[side] = said
    return found


def heights_of(cells: Sequence[Cell], table: Element) -> dict[tuple[int, int], float]:
    """Of each row the cell that makes it as high as is said, and how high its inside is for that."""
    highest: dict[int, tuple[float, Cell, float]] = {}
    share = _share_of_height(cells, table)
    for cell in cells:
        if cell.rows > 1 or not (share or any(_says_height(element) for element in cell.chain)):
            continue
        around = _around(cell.element, float(whole(table.attributes.get("cellpadding"), 1, 0, 100)))
        own = height_of(cell.element) + around if height_of(cell.element) else 0.0
        whole_row = max(own, *(height_of(above) for above in cell.chain[:-1]), share)
        if whole_row > highest.get(cell.row, (0.0,))[0]:
            highest[cell.row] = (whole_row, cell, around)
    found = {(row, cell.column): float(round(high - around)) for row, (high, cell, around) in highest.items()}
    return {place: high for place, high in found.items() if high >= 1}


def _share_of_height(cells: Sequence[Cell], table: Element) -> float:
    """How high each row is at least for the height of the table; 0 where rows say that, or may well differ."""
    high = length(table.style.get("height") or table.attributes.get("height"), 16.0) or 0.0
    if high <= 0 or any(_says_height(element) for cell in cells for element in cell.chain):
        return 0.0
    rows = 1 + max(cell.row for cell in cells)
    apart = (
        0
        if "collapse" in table.style.get("border-collapse", "")
        else whole(table.style.get("border-spacing"), whole(table.attributes.get("cellspacing"), 2, 0, 100), 0, 100)
    )
    share = max(0.0, min(_HIGHEST, high) - apart * (rows + 1)) / rows
    return share if rows == 1 or share <= _LIKE_A_LINE else 0.0


def _says_height(element: Element) -> bool:
    return "height" in element.style or "height" in element.attributes


def height_of(element: Element) -> float:
    """Of a row or a cell, at least, in pixels; 0 where nothing is said."""
    if element.tag not in ("tr", "td", "th"):
        return 0.0
    said = element.style.get("height") or element.attributes.get("height")
    return max(0.0, min(_HIGHEST, length(said, 16.0) or 0.0))


def _around(element: Element, usual: float) -> float:
    sides = (length(element.style.get(f"padding-{side}"), 16.0) for side in ("top", "bottom"))
    return sum(usual if side is None else side for side in sides)


def _beside_text(element: Element, table: Element, em: float) -> float:
    usual = float(whole(table.attributes.get("cellpadding"), 1, 0, 100))
    sides = (length(element.style.get(f"padding-{side}"), em) for side in ("left", "right"))
    return sum(usual if side is None else max(0.0, side) for side in sides)


def _upright(cell: Cell) -> QTextCharFormat.VerticalAlignment:
    for element in reversed(cell.chain):
        if named := element.style.get("vertical-align", element.attributes.get("valign", "")).lower():
            return _UPRIGHT.get(named, QTextCharFormat.VerticalAlignment.AlignMiddle)
    return QTextCharFormat.VerticalAlignment.AlignMiddle


def _pad(
    fmt: QTextTableCellFormat,
    element: Element,
    table: Element,
    edges: tuple[bool, bool, bool, bool],
    ems: tuple[float, float],
) -> None:
    em, outer = ems
    collapsed, seen = "collapse" in table.style.get("border-collapse", ""), pads_cells(table, outer)
    usual = float(whole(table.attributes.get("cellpadding"), 1, 0, 100))
    setters = (fmt.setTopPadding, fmt.setRightPadding, fmt.setBottomPadding, fmt.setLeftPadding)
    for side, outside, set_padding in zip(SIDES, edges, setters, strict=True):
        value = length(element.style.get(f"padding-{side}"), em)
        padded = outside and (seen or (side in ("left", "right") and all(edges))) and not collapsed
        around = length(table.style.get(f"padding-{side}"), outer) if padded else None
        if around:  # Qt has no padding of tables: its outer cells have more of it
            value = (usual if value is None else value) + around
        if value is not None:
            set_padding(max(0.0, min(400.0, value)))


def pads_cells(table: Element, em: float) -> bool:
    """Whether padding of the table belongs to its outer cells, above and below: for it is seen, or there is none."""
    style = table.style
    return (
        "collapse" in style.get("border-collapse", "")
        or colour(style.get("background-color") or table.attributes.get("bgcolor")) is not None
        or any(border(style.get(f"border-{side}"), em) for side in SIDES)
    )


def sides_of(table: Element, em: float, *, single: bool) -> tuple[float, float]:
    """How far the table stands in from left and right of itself: by margins, and by padding that is not its cells'."""
    found = []
    for side in ("left", "right"):
        margin = length(table.style.get(f"margin-{side}"), em) or 0.0
        padding = 0.0 if single or pads_cells(table, em) else length(table.style.get(f"padding-{side}"), em) or 0.0
        found.append(max(0.0, margin) + max(0.0, padding))
    return found[0], found[1]


def _usual_line(table: Element, cell: Element) -> Line:
    """What `border=n` draws around each cell, and `rules` between them: one pixel, whatever n is."""
    is_told = table.attributes.get("rules", "").lower() in RULES
    ink = colour(("" if is_told else cell.attributes.get("bordercolor")) or table.attributes.get("bordercolor"))
    words = table.style.get("border-top", "").split()
    if ink is None and (said := next(filter(None, map(colour, words)), None)):
        return Line(1.0, "solid" if is_told else "inset", said)
    if ink is None and len(words) > 1:  # no colour, so that of the words
        return Line(1.0, "inset", colour(cell.style.get("color") or table.style.get("color")) or QColor(INK))
    return Line(1.0, "solid" if is_told or ink is not None else "inset", ink or QColor(CELL_LINE))


def _is_ruled(table: Element, cell: Cell, side: str, *, outside: bool) -> bool:
    """Whether the old attributes of the table draw a line there: `rules` in it, `frame` around it, `border` both."""
    attributes = table.attributes
    framed = "border" in attributes and whole(attributes["border"], 1, 0, 50) != 0
    rules = attributes.get("rules", "").lower()
    if rules not in RULES:
        return framed
    if outside and f"border-{side}" not in table.style:
        return framed and side in _SIDES_OF_FRAME.get(attributes.get("frame", "").lower(), SIDES)
    if rules == "groups":
        row = cell.node.getparent()
        return side == "top" and len(cell.chain) == 3 and row is not None and row.getprevious() is None
    return side in _SIDES_OF_RULES.get(rules, ())


def draw(fmt: QTextTableCellFormat, side: str, line: Line) -> None:
    brush, style = QBrush(line.colour), LINES[line.style]
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
        unbroken=flow.block.unbroken,
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
        if element is cell.element and element.style.get("white-space", "").lower() == "pre":
            block = replace(block, pre=True)  # as programs show lines of code
        if (unbroken := is_unbroken(element)) is not None:
            block = replace(block, unbroken=unbroken)
        direction = element.attributes.get("dir", element.style.get("direction", "")).lower()
        if direction in ("rtl", "ltr"):
            block = replace(block, right_to_left=direction == "rtl")
    if (indent := length(cell.element.style.get("text-indent"), look.em)) is not None:
        block = replace(block, indent=max(0.0, indent))
    block = replace(block, strut=look.em)
    room = width_of(cell.element) or max(0.0, flow.room - _beside_text(cell.element, table, look.em))
    return replace(
        flow, look=look, block=block, preserve=preserve, align_by_attribute=by_attribute, box=None, room=room, floats=""
    )
