"""Buttons of foreign mail: links and words drawn as a box, by padding or by wide lines of their ground's colour.

Such a one alone in its block becomes a table of one cell, which is how programs that know no padding of links draw
a button as well; alone in a cell of its own colour it only widens that cell.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import lxml.html
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QTextLength, QTextTableCellFormat

from ui.compose.editor.formats import P, Sharing, collapse, has
from ui.compose.editor.reading.css import Line, amount, border, colour, declarations, length
from ui.compose.editor.reading.import_boxes import box_cell, box_table, may_box, writing_in
from ui.compose.editor.reading.import_cells import SIDES
from ui.compose.editor.reading.import_char import Look
from ui.compose.editor.reading.import_elements import Element
from ui.compose.editor.reading.import_flow import Flow, Walker

_BOXED = frozenset(("inline-block", "block", "inline-table", "table-cell"))
LINES = frozenset(("a", "span", "code", "strong", "b", "em"))  # what else is drawn in that way
_NOT_BESIDE = frozenset(
    ("body", "center", "x-center", "div", "p", "table", "tr", "td", "th", "li", "ul", "ol", "br", "hr", "blockquote")
) | {f"{kept}h{level}" for level in range(1, 7) for kept in ("", "x-")}
_LINKS = frozenset(("a",))
_LABELS = frozenset(("a", "span", "strong", "b", "em"))  # of code somebody may want the words alone
_LEAST_OF_LABEL = 4.0  # pixels beside it
_LEAST_OF_LINK = 6.0  # pixels beside a link that is drawn as a button
_OF_CELL = ("padding", "border", "background", "display")
_MOST_PADDING, _WIDEST = 100.0, 600.0
_LEAST_OVER = 3.0  # pixels of a button's height where there is no space that it could be painted over


@dataclass(frozen=True)
class Button:
    """The link or word, and what is around it, in the order of `SIDES`."""

    node: lxml.html.HtmlElement
    padding: tuple[float, ...]
    margin: tuple[float, ...]
    lines: tuple[Line | None, ...]
    ground: QColor | None
    wide: bool  # takes the whole width
    width: float  # in pixels, 0 for as wide as it has to be
    over: tuple[float, float] = (0.0, 0.0)  # painted above and below, over the space there is


def is_label(element: Element, look: Look, under: tuple[int, int, int]) -> bool:
    """Whether words in a line stand on a ground of their own that reaches beside them: a blank of it will do."""
    sides = (length(element.style.get(f"padding-{side}"), look.em) or 0.0 for side in ("left", "right"))
    is_word = element.tag in _LABELS and not look.char.fontUnderline()
    return is_word and look.under != under and min(sides) >= _LEAST_OF_LABEL


def button_in(walker: Walker, node: lxml.html.HtmlElement, em: float) -> Button | None:
    """The button that is all there is in the element."""
    if len(node) != 1 or (node.text or "").strip() or (node[0].tail or "").strip() or not isinstance(node[0].tag, str):
        return None
    return button_at(walker, node[0], em)


def stands_alone(node: lxml.html.HtmlElement) -> bool:
    """Whether nothing follows in the line that the element begins."""
    while node is not None and not (node.tail or "").strip():
        after = node.getnext()
        if after is not None:
            return after.tag in _NOT_BESIDE
        node = node.getparent()
        if node is None or node.tag in _NOT_BESIDE:
            return True
    return False


def button_at(walker: Walker, node: lxml.html.HtmlElement, em: float) -> Button | None:
    """The button that the element is, if it is one."""
    element = walker.elements.of(node)
    style = element.style
    in_line = style.get("display", "inline").lower() == "inline"
    if element.tag not in (_LINKS if in_line else LINES) or not node.text_content().strip():
        return None
    if not in_line and style["display"].lower() not in _BOXED:
        return None
    em = walker.chars.apply(walker.chars.start(), element, ground=False).em if "font-size" in style else em
    ground = colour(style.get("background-color"))
    lines = [border(style.get(f"border-{side}"), em) for side in SIDES]
    padding = [max(0.0, length(style.get(f"padding-{side}"), em) or 0.0) for side in SIDES]
    over = (0.0, 0.0)
    within = None if in_line or any(padding) else _framed(walker, node, em, any(lines))
    if within is not None:  # of its own ground, nothing is seen
        padding, ground = list(within.padding), within.ground or ground
        lines = lines if any(lines) else list(within.lines)
    if in_line:  # what is above and below it in a line of text lies over other lines, and takes no room
        if ground is None or min(padding[1], padding[3]) < _LEAST_OF_LINK:
            return None
        over = (max(0.0, padding[0] - 1), max(0.0, padding[2] - 1))
        padding[0] = padding[2] = min(1.0, padding[0], padding[2])
    if ground is not None and all(line is None or line.colour == ground for line in lines):
        padding = [pad + (line.width if line else 0.0) for pad, line in zip(padding, lines, strict=True)]
        lines = [None] * 4
    width = 0.0 if in_line else length(style.get("width"), em) or 0.0
    share = amount(style.get("width"))
    fills = not in_line and share is not None and share.unit == "%" and share.value >= 100
    if not any(padding) and not ((width or fills) and ground is not None):
        return None
    margin = tuple(max(0.0, length(style.get(f"margin-{side}"), em) or 0.0) for side in SIDES)
    wide = not in_line and (fills or (style["display"].lower() == "block" and "width" not in style))
    if width and style.get("box-sizing") != "border-box":
        width += padding[1] + padding[3]
    sides = tuple(min(_MOST_PADDING, x) for x in padding)
    return Button(node, sides, margin, tuple(lines), ground, wide, min(_WIDEST, width), over)


def _framed(walker: Walker, node: lxml.html.HtmlElement, em: float, has_lines: bool) -> Button | None:
    """The plain button that is all there is in the element, which draws a frame or a ground for it."""
    found = button_in(walker, node, em)
    if found is None or any(found.margin) or any(found.over) or found.width:
        return None
    return None if has_lines and any(found.lines) else found


def widened(fmt: QTextTableCellFormat, button: Button) -> QTextTableCellFormat | None:
    """The cell with the button's padding as its own, if the two look like one; else None."""
    own = fmt.background().color() if has(fmt, P.BackgroundBrush) else None
    if any(button.lines) or button.width or (button.ground is not None and own != button.ground):
        return None
    found = QTextTableCellFormat(fmt)
    top, right, bottom, left = button.padding
    found.setTopPadding(fmt.topPadding() + top)
    found.setRightPadding(fmt.rightPadding() + right)
    found.setBottomPadding(fmt.bottomPadding() + bottom)
    found.setLeftPadding(fmt.leftPadding() + left)
    return found


def give_to_cell(button: Button) -> None:
    """What the cell has taken over is said by the button no longer."""
    style = declarations(button.node.get("style"))
    kept = {name: value for name, value in style.items() if not name.startswith(_OF_CELL)}
    button.node.set("style", ";".join(f"{name}:{value}" for name, value in kept.items()))


def read_button(walker: Walker, button: Button, flow: Flow) -> bool:
    """Whether it could be made."""
    block = flow.block
    drawn = button.ground is not None or all(button.lines)
    if not drawn or block.align == "right" or block.item is not None or not may_box(walker, flow):
        return False
    walker.boxes += 1
    fmt = box_table(flow)
    collapse(fmt, Sharing.NOTHING)
    if button.wide:
        fmt.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    elif button.width:
        fmt.setWidth(QTextLength(QTextLength.Type.FixedLength, float(round(button.width))))
    if not button.wide and block.align == "center":
        fmt.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    top, right, bottom, left = button.padding
    if any(button.over):
        above = min(_MOST_PADDING, button.over[0])
        above = max(walker.writer.give_up(above), min(above, _LEAST_OVER))
        top, bottom = top + above, bottom + min(above, button.over[1])
    cell = box_cell([top, right, bottom, left], button.lines, None)
    if button.ground is not None:
        cell.setBackground(QBrush(button.ground))
    walker.writer.pad_above(button.margin[0])
    table = walker.writer.insert_table(1, 1, fmt, block.looks)
    table.cellAt(0, 0).setFormat(cell)
    inside = replace(block, left=0.0, right=0.0, indent=0.0, ground=None, looks=(), heading=0, pre=False, in_cell=True)
    style = walker.elements.of(button.node).style
    if (said := style.get("text-align", "").lower()) in ("left", "center"):
        inside = replace(inside, align=said)
    with writing_in(walker, table, 0):
        walker.node(button.node, replace(flow, block=inside, nested=flow.nested + 1, box=None, buttons=False))
    walker.writer.after_table(table, block.looks)
    walker.writer.gap_above(button.margin[2])
    walker.writer.overlap(bottom - button.padding[2])
    return True
