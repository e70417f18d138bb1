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
from ui.compose.editor.reading.css import Line, Style, amount, border, colour, declarations, length
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
_NO_BUTTONS = _NOT_BESIDE | {"img"}  # nearly all of what there is
_LINKS = frozenset(("a",))
_LABELS = frozenset(("a", "span", "strong", "b", "em"))  # of code somebody may want the words alone
_LEAST_OF_LABEL = 4.0  # pixels beside it
_LEAST_OF_LINK = 6.0  # pixels beside a link that is drawn as a button
_OF_CELL = ("padding", "border", "background", "display")
_MOST_PADDING, _WIDEST = 100.0, 600.0
_NEARLY_ALL = 90.0  # per cent, beside room that is said in shares as well
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
    inner: Button | None = None  # what in it draws a part of it

    def take_over(self) -> None:
        """What two elements draw together is drawn by neither of them any longer."""
        if self.inner is not None:
            _undraw(self.inner)
            _undraw(self)


def is_label(element: Element, look: Look, under: tuple[int, int, int]) -> bool:
    """Whether words in a line stand on a ground of their own that reaches beside them: a blank of it will do."""
    sides = (length(element.style.get(f"padding-{side}"), look.em) or 0.0 for side in ("left", "right"))
    is_word = element.tag in _LABELS and not look.char.fontUnderline()
    return is_word and look.under != under and min(sides) >= _LEAST_OF_LABEL


def button_in(walker: Walker, node: lxml.html.HtmlElement, em: float) -> Button | None:
    """The button that is all there is in the element."""
    if len(node) != 1:
        return None
    inner = node[0]
    if inner.tag in _NO_BUTTONS or not isinstance(inner.tag, str):
        return None
    if (node.text or "").strip() or (inner.tail or "").strip():
        return None
    return button_at(walker, inner, em)


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
    shown = style.get("display", "inline").lower()
    in_line = shown == "inline"
    may_be = element.tag in _LINKS if in_line else element.tag in LINES and shown in _BOXED
    if not may_be or not node.text_content().strip():
        return None
    if "font-size" in style:
        em = walker.chars.apply(walker.chars.start(), element, ground=False).em
    drawn, over, fills, width, inner = _drawn(style, em), (0.0, 0.0), False, 0.0, None
    if in_line:
        if drawn.ground is None or min(drawn.padding[1], drawn.padding[3]) < _LEAST_OF_LINK:
            return None
        drawn, over = _over_lines(drawn)
    else:
        inner = _part_of(drawn, button_in(walker, node, em))
        drawn = _with_inner(drawn, inner) if inner is not None else drawn
        share = amount(style.get("width"))
        fills = share is not None and share.unit == "%" and share.value >= _NEARLY_ALL
        width = length(style.get("width"), em) or 0.0
    drawn = _in_one_colour(drawn)
    if not any(drawn.padding) and not ((width or fills) and drawn.ground is not None):
        return None
    if width and style.get("box-sizing") != "border-box":
        width += drawn.padding[1] + drawn.padding[3]
    margin = tuple(max(0.0, length(style.get(f"margin-{side}"), em) or 0.0) for side in SIDES)
    padding = tuple(min(_MOST_PADDING, x) for x in drawn.padding)
    wide = fills or (shown == "block" and "width" not in style)
    return Button(node, padding, margin, drawn.lines, drawn.ground, wide, min(_WIDEST, width), over, inner)


@dataclass(frozen=True)
class _Drawn:
    """How an element is drawn, in the order of `SIDES`."""

    padding: tuple[float, ...]
    lines: tuple[Line | None, ...]
    ground: QColor | None


def _drawn(style: Style, em: float) -> _Drawn:
    padding = tuple(max(0.0, _room(style.get(f"padding-{side}"), em)) for side in SIDES)
    lines = tuple(border(style.get(f"border-{side}"), em) for side in SIDES)
    return _Drawn(padding, lines, colour(style.get("background-color")))


def _room(text: str | None, em: float) -> float:
    """A length, or a share of what is as wide as most mail."""
    said = amount(text)
    if said is not None and said.unit == "%":
        return said.value * _WIDEST / 100
    return length(text, em) or 0.0


def _over_lines(drawn: _Drawn) -> tuple[_Drawn, tuple[float, float]]:
    """In a line of text: what is above and below it lies over other lines, and takes no room."""
    top, right, bottom, left = drawn.padding
    low = min(1.0, top, bottom)
    return replace(drawn, padding=(low, right, low, left)), (max(0.0, top - 1), max(0.0, bottom - 1))


def _part_of(drawn: _Drawn, inner: Button | None) -> Button | None:
    """The button in a button, where both are one: what frames it, and its words with room, as two programs write it.

    Nothing is seen of a ground that the inner one covers, so only one that has no room of its own may have another.
    """
    if inner is None or any(inner.margin) or any(inner.over) or inner.width or (any(drawn.lines) and any(inner.lines)):
        return None
    if any(drawn.padding) and (any(inner.lines) or inner.ground not in (None, drawn.ground)):
        return None
    return inner


def _with_inner(drawn: _Drawn, inner: Button) -> _Drawn:
    padding = tuple(own + other for own, other in zip(drawn.padding, inner.padding, strict=True))
    return _Drawn(padding, drawn.lines if any(drawn.lines) else inner.lines, inner.ground or drawn.ground)


def _in_one_colour(drawn: _Drawn) -> _Drawn:
    """Lines in the colour of the ground are room."""
    if drawn.ground is None or any(line is not None and line.colour != drawn.ground for line in drawn.lines):
        return drawn
    padding = tuple(pad + (line.width if line else 0.0) for pad, line in zip(drawn.padding, drawn.lines, strict=True))
    return replace(drawn, padding=padding, lines=(None,) * 4)


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
    button.take_over()
    _undraw(button)


def _undraw(button: Button) -> None:
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
    button.take_over()
    fmt = box_table(flow)
    collapse(fmt, Sharing.NOTHING)
    if button.wide:
        fmt.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    elif button.width:
        fmt.setWidth(QTextLength(QTextLength.Type.FixedLength, float(round(button.width))))
    if not button.wide and block.align == "center":
        fmt.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    over = painted_over(walker, [button])
    padding = over.around(button)
    cell = box_cell(padding, button.lines, None)
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
    walker.writer.overlap(padding[2] - button.padding[2])
    return True


@dataclass(frozen=True)
class Over:
    """How far buttons in a line are painted over the space above it, in pixels."""

    pixels: float

    def around(self, button: Button) -> list[float]:
        top, right, bottom, left = button.padding
        above, below = (min(self.pixels, side) for side in button.over)
        return [top + above, right, bottom + below, left]


def painted_over(walker: Walker, buttons: list[Button]) -> Over:
    """What of the space above they take for that, and at least a little of what was not there."""
    above = min(_MOST_PADDING, max(button.over[0] for button in buttons))
    return Over(max(walker.writer.give_up(above), min(above, _LEAST_OVER)) if above else 0.0)
