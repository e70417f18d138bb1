"""Blocks of foreign HTML that are more than paragraphs: of a fixed width, with lines around, or side by side.

Mail programs agree about such things only where they are tables, and so does Qt: a box becomes a table of one cell,
blocks beside each other one of one row, a line above or below a block a horizontal rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice

import lxml.html
from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextCharFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ui.compose.editor.formats import CELL_LINE, QUOTE_STEP, Sharing, collapse
from ui.compose.editor.quote_look import set_looks
from ui.compose.editor.reading.css import Line, amount, border, colour, length, whole
from ui.compose.editor.reading.import_cells import SIDES, draw
from ui.compose.editor.reading.import_elements import Element
from ui.compose.editor.reading.import_floats import float_to
from ui.compose.editor.reading.import_flow import PAGE, Box, Flow, Walker, gaps, height_of_space, is_centred
from ui.compose.editor.reading.import_quotes import is_framed, is_on_ground, is_quote
from ui.compose.editor.reading.import_writer import Writer
from ui.compose.editor.rule_look import OWN_RULE, RuleLook, unpacked_rule

MAX_BOXES = 100  # of one document; each is a table, and Qt is slow with many
MAX_NESTED = 4
_NARROWEST, _SMALLEST = 100.0, 16.0  # pixels: less is not what text stands in, and what signs stand in
_SEEN_PADDING, _THICKEST = 2.5, 8.0  # pixels
_DEEP_TABLES = etree.XPath("boolean(.//table//table//table)")
_FEW = 400  # elements that are looked at
_SPACED = frozenset(
    ("p", "x-p", "ul", "ol", "pre", "blockquote", "table", *(f"{x}h{n}" for x in ("", "x-") for n in range(1, 7)))
)
_SEEN, _MOST_STANDING_IN = 5.0, 200.0  # pixels
_WRAPPERS = frozenset(("div", "section", "article", "main", "aside", "header", "footer", "center"))
_FRAMED = _WRAPPERS | {"p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "address", "dl", "figure", "a", "span", "code"}
_WRITTEN = frozenset(("solid", "dashed", "dotted", "double"))


@dataclass(frozen=True)
class Frame:
    """What stands around a block. `lines` are in the order of `SIDES`."""

    lines: tuple[Line | None, ...]
    box: Box | None
    ground: bool = False  # of its own, which reaches farther than the text
    behind: bool = False  # of its own, behind all that is in it

    def is_box(self, node: lxml.html.HtmlElement) -> bool:
        _, right, _, left = self.lines
        shown = self.ground or (self.behind and _has_gaps(node))
        return self.box is not None or bool(left or right) or (shown and shows_ground(node))


def frame_of(element: Element, flow: Flow, em: float) -> Frame | None:
    """None for a block that needs nothing but paragraphs. `flow` is what the block stands in."""
    style = element.style
    if flow.block.item is not None:
        return None
    if is_quote(element, em, flow.look.under):
        lines = tuple(border(style.get(f"border-{side}"), em) if is_framed(element, em) else None for side in SIDES)
        ground = is_on_ground(element, em, flow.look.under)
        return Frame(lines, None, ground=ground) if ground or any(lines) else None
    if element.tag not in _FRAMED:
        return None
    lines = tuple(border(style.get(f"border-{side}"), em) for side in SIDES)
    width = length(style.get("max-width"), em) or length(style.get("width"), em)
    centred = is_centred(style) or (flow.align_by_attribute and flow.block.align == "center")
    fixed = width is not None and width >= _NARROWEST and element.tag in _WRAPPERS
    if width is not None and not any(lines) and 0 < flow.room <= width:  # it fills what it is in
        fixed = False
    own = colour(style.get("background-color"))
    has_ground = own is not None
    ground = has_ground and max(paddings(element, em)) >= _SEEN_PADDING
    if has_ground and width is not None and _SMALLEST <= width < _NARROWEST and "line-height" in style:
        fixed = ground = True  # a sign, or a letter in place of a portrait
    small = width is not None and width < _NARROWEST
    box = Box(width if fixed else None, centred) if fixed and (centred or any(lines) or small) else None
    behind = own is not None and element.tag in _WRAPPERS and (own.red(), own.green(), own.blue()) != flow.look.under
    return Frame(lines, box, ground, behind) if box or any(lines) or ground or behind else None


def _has_gaps(node: lxml.html.HtmlElement) -> bool:
    """Whether there is more than a paragraph in it: the ground is seen between them as well."""
    return len(list(islice((one for one in islice(node.iterdescendants(), _FEW) if one.tag in _SPACED), 2))) > 1


def shows_ground(node: lxml.html.HtmlElement) -> bool:
    """Whether there is something in it that the ground is seen around, and few tables that it would make deeper."""
    return any(words.strip() for words in node.itertext()) and not _DEEP_TABLES(node)


def read_frame(walker: Walker, node: lxml.html.HtmlElement, element: Element, inner: Flow, frame: Frame) -> None:
    """`inner` is what the block would hand to its paragraphs."""
    if not frame.is_box(node):
        if not any(frame.lines):
            walker.paragraph(node, element, inner)
            return
        _between_rules(walker, node, element, inner, frame)
    elif frame.box is not None and not any(frame.lines) and _holds_tables(walker, node) and not _padded(element, inner):
        above, below = gaps(element, inner.look.em)
        walker.writer.gap_above(above.margin)
        walker.children(node, replace(inner, box=frame.box, room=frame.box.width or inner.room))
        walker.writer.gap_above(below.margin)
    elif not may_box(walker, inner):
        walker.paragraph(node, element, inner)
    else:
        walker.boxes += 1
        _in_a_cell(walker, node, element, inner, frame)


def may_box(walker: Walker, flow: Flow) -> bool:
    return walker.boxes < MAX_BOXES and flow.nested < MAX_NESTED and walker.tables < walker.deepest


def _holds_tables(walker: Walker, node: lxml.html.HtmlElement) -> bool:
    """Whether there is nothing in it but a table, or several that fill it."""
    words = (node.text or "") + "".join(child.tail or "" for child in node)
    if words.strip() or any(child.tag != "table" for child in node):
        return False
    return len(node) == 1 or all(_fills(walker.elements.of(child)) for child in node)


def _fills(table: Element) -> bool:
    return amount(table.style.get("width") or table.attributes.get("width")) == (100.0, "%")


def paddings(element: Element, em: float) -> list[float]:
    """Of the block itself, in the order of `SIDES`, in pixels."""
    return [max(0.0, min(400.0, length(element.style.get(f"padding-{side}"), em) or 0.0)) for side in SIDES]


def _padded(element: Element, flow: Flow) -> bool:
    return any(paddings(element, flow.look.em))


def _in_a_cell(walker: Walker, node: lxml.html.HtmlElement, element: Element, inner: Flow, frame: Frame) -> None:
    em = inner.look.em
    padding = paddings(element, em)
    width = frame.box.width if frame.box else None
    across = QTextLength(QTextLength.Type.PercentageLength, 100)
    if width is not None:  # CSS does not count padding and lines
        around = 0.0
        if element.style.get("box-sizing", "") != "border-box":
            around = padding[1] + padding[3] + sum(line.width for line in (frame.lines[1], frame.lines[3]) if line)
        if width + around <= PAGE or "max-width" not in element.style:  # what is at most wider than a page fills it
            across = QTextLength(QTextLength.Type.FixedLength, float(round(width + around)))
    ground = colour(element.style.get("background-color") or element.attributes.get("bgcolor")) or inner.block.ground
    cell = box_cell(padding, frame.lines, ground)
    above, below = gaps(element, em)
    walker.writer.gap_above(above.margin)
    sides = (max(0.0, inner.block.left - padding[3]), max(0.0, inner.block.right - padding[1]))
    if frame.box and frame.box.centred:
        sides = (0.0, 0.0)
    outside = replace(inner, block=replace(inner.block, left=0.0, right=0.0))
    with standing_in(walker, outside, sides) as within:
        fmt = box_table(within)  # of the quotes around it, that cell has told
        collapse(fmt, Sharing.NOTHING)
        fmt.setWidth(across)
        if frame.box and frame.box.centred:
            fmt.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        _boxed(walker, node, within, fmt, cell, width)
    walker.writer.gap_above(below.margin)


def _boxed(
    walker: Walker,
    node: lxml.html.HtmlElement,
    inner: Flow,
    fmt: QTextTableFormat,
    cell: QTextTableCellFormat,
    width: float | None,
) -> None:
    table = walker.writer.insert_table(1, 1, fmt, inner.block.looks)
    table.cellAt(0, 0).setFormat(cell)
    block = replace(inner.block, left=0.0, right=0.0, ground=None, looks=(), in_cell=True)
    with writing_in(walker, table, 0):
        room = max(0.0, width) if width else inner.room
        walker.children(node, replace(inner, block=block, nested=inner.nested + 1, box=None, room=room))
        if walker.writer.paragraphs == 0:  # as high as it says, without a line in it
            walker.writer.space(length(walker.elements.of(node).style.get("height"), inner.look.em) or 0.0, 0.0)
    walker.writer.after_table(table, inner.block.looks)


def stands_in(walker: Walker, flow: Flow, more: tuple[float, float]) -> bool:
    """Whether a table in here is to be put farther in than the text around it begins."""
    block = flow.block
    is_seen = block.left + more[0] >= _SEEN or block.right + more[1] >= _SEEN
    return is_seen and not flow.stood_in and may_box(walker, flow)


@contextmanager
def standing_in(walker: Walker, flow: Flow, more: tuple[float, float]) -> Iterator[Flow]:
    """A table in here stands as far in as the paragraphs around it, and `more`: in a cell, for it has no margin."""
    if not stands_in(walker, flow, more):
        yield flow
        return
    left, right = flow.block.left + more[0], flow.block.right + more[1]
    walker.boxes += 1
    fmt = box_table(flow)
    if not flow.floats:
        fmt.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    float_to(fmt, flow.floats)
    table = walker.writer.insert_table(1, 1, fmt, flow.block.looks)
    sides = [0.0, min(_MOST_STANDING_IN, right), 0.0, min(_MOST_STANDING_IN, left)]
    table.cellAt(0, 0).setFormat(box_cell(sides, (None,) * 4, None))
    with writing_in(walker, table, 0):
        block = replace(flow.block, left=0.0, right=0.0, looks=(), in_cell=True)
        yield replace(flow, block=block, nested=flow.nested + 1, stood_in=True, floats="")
    walker.writer.after_table(table, flow.block.looks)


def box_table(flow: Flow) -> QTextTableFormat:
    fmt = QTextTableFormat()
    fmt.setBorder(0)
    fmt.setCellPadding(0)
    fmt.setCellSpacing(0)
    if flow.block.looks:
        set_looks(fmt, flow.block.looks)
        fmt.setLeftMargin(QUOTE_STEP * flow.block.quote)
    if flow.block.right_to_left:
        fmt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return fmt


def box_cell(padding: list[float], lines: tuple[Line | None, ...], ground: QColor | None) -> QTextTableCellFormat:
    fmt = QTextTableCellFormat()
    fmt.setTopPadding(padding[0])
    fmt.setRightPadding(padding[1])
    fmt.setBottomPadding(padding[2])
    fmt.setLeftPadding(padding[3])
    fmt.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignTop)
    for side, line in zip(SIDES, lines, strict=True):
        if line is not None:
            draw(fmt, side, line)
    if ground is not None:
        fmt.setBackground(QBrush(ground))
    return fmt


@contextmanager
def writing_in(walker: Walker, table: QTextTable, column: int) -> Iterator[None]:
    outside = walker.writer
    walker.writer = Writer(table.cellAt(0, column).firstCursorPosition(), in_cell=True)
    walker.tables += 1
    try:
        yield
        walker.writer.finish_cell()
    finally:
        walker.writer = outside
        walker.tables -= 1


def _between_rules(walker: Walker, node: lxml.html.HtmlElement, element: Element, inner: Flow, frame: Frame) -> None:
    em = inner.look.em
    above, below = gaps(element, em)
    top, _, bottom, _ = frame.lines
    if top is not None:
        walker.writer.end_paragraph()
        walker.writer.gap_above(above.margin)
        walker.writer.rule(inner.block, inner.look.char, drawn_as_rule(top, above.margin, above.padding), above.padding)
    else:
        walker.writer.gap_above(above.margin)
        walker.writer.pad_above(above.padding)
    before = walker.writer.paragraphs
    high = height_of_space(node, element, inner)
    if high is None:
        walker.children(node, inner)
        walker.writer.end_paragraph()
    else:
        walker.writer.pad_above(high)
    if bottom is not None:
        walker.writer.pad_above(below.padding)
        walker.writer.rule(inner.block, inner.look.char, drawn_as_rule(bottom, below.padding, below.margin))
    elif walker.writer.paragraphs > before:
        walker.writer.pad_below(below.padding)
        walker.writer.gap_below(below.margin)
    else:
        walker.writer.gap_above(below.margin)


def drawn_as_rule(line: Line, above: float, below: float) -> RuleLook:
    style = line.style if line.style in _WRITTEN else "solid"
    return unpacked_rule(RuleLook(int(line.width), style, line.colour.name(), above, below).packed())


def thin_ground(element: Element, high: float) -> Line | None:
    """The line that a block is which shows nothing but a little of its ground."""
    ink = colour(element.style.get("background-color") or element.attributes.get("bgcolor"))
    return Line(float(round(high)), "solid", ink) if ink is not None and 1 <= high <= _THICKEST else None


def ground_as_rule(element: Element, line: Line, margins: tuple[float, float], em: float) -> RuleLook:
    """A block that shows nothing but a little of its ground; one that is not as wide as the text is a mark."""
    look = drawn_as_rule(line, *margins)
    across = _across(element.style.get("width"), em)
    side = "" if is_centred(element.style) else "left"
    return unpacked_rule(replace(look, across=across, side=side).packed()) if across else look


def _across(text: str | None, em: float) -> str:
    """The length of a rule that is shorter than the text is wide."""
    found = amount(text)
    if found is None or found.value < 1 or (found.unit == "%" and found.value >= 100):
        return ""
    if found.unit == "%":
        return f"{round(found.value)}%"
    pixels = round(length(text, em) or 0.0)
    return str(pixels) if 1 <= pixels <= 2_000 else ""


def _solid_rule(attributes: dict[str, str]) -> RuleLook:
    """Our own, or one that old attributes make a bar of some height; those with a shade are as thin as they look."""
    if "noshade" not in attributes and "color" not in attributes:
        return OWN_RULE
    return replace(OWN_RULE, width=whole(attributes.get("size"), 2, 1, int(_THICKEST)), ink=CELL_LINE)


def read_rule(walker: Walker, element: Element, flow: Flow) -> None:
    walker.writer.end_paragraph()
    look, below = _rule_look(element, flow.look.em, walker.chars.start().em), 0.0
    if element.style.get("display") == "inline-block":  # a line of text, whose margins do not collapse with others
        walker.writer.pad_above(look.above or 0.0)
        below = look.below or 0.0
    else:
        walker.writer.gap_above(look.above or 0.0)
    walker.writer.rule(flow.block, QTextCharFormat(), look, below)


def _rule_look(element: Element, em: float, usual: float) -> RuleLook:
    """The look of an `<hr>`: what its style says, or its old attributes. `usual`: the font size of the mail."""
    style, attributes = element.style, element.attributes
    line = border(style.get("border-top"), em) or border(style.get("border-bottom"), em)
    ink = colour(attributes.get("color")) or (colour(style.get("color")) if line is None else None)
    found = drawn_as_rule(line, 0.0, 0.0) if line is not None else _solid_rule(attributes)
    ground = colour(style.get("background-color")) if line is None and "border-top" in style else None
    if ground is not None:  # drawn by that alone
        high = length(style.get("height"), em) or length(style.get("min-height"), em) or 1.0
        found = drawn_as_rule(Line(max(1.0, min(_THICKEST, high)), "solid", ground), 0.0, 0.0)
    elif ink is not None:
        found = replace(found, ink=ink.name())
    across = _across(style.get("width") or attributes.get("width"), em)
    if across:
        side = attributes.get("align", "").lower()
        from_left = style.get("display") == "inline-block" or length(style.get("margin-left"), em) is not None
        side = side if side in ("left", "right") else "left" if from_left and side != "center" else ""
        found = replace(found, across=across, side=side)
    margins = [length(style.get(f"margin-{side}"), em) for side in ("top", "bottom")]
    if style.get("display") == "inline-block":  # as Outlook's: it stands in a line of text
        margins = [(em / 2 if margin is None else margin) + em / 5 for margin in margins]
    elif margins == [None, None] and ("border-top" in style or abs(em - usual) < 1):  # as ours are written
        return replace(found, above=None, below=None)
    above, below = (max(0.0, em / 2 if margin is None else margin) for margin in margins)
    return unpacked_rule(replace(found, above=above, below=below).packed())
