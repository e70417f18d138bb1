"""Blocks of foreign HTML that stand beside each other: a table of one row, with a cell for each."""

from __future__ import annotations

from dataclasses import replace

import lxml.html
from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLength, QTextTableCellFormat

from ui.compose.editor.formats import CELL_UNBROKEN
from ui.compose.editor.reading.css import Style, amount, border, colour, length
from ui.compose.editor.reading.import_boxes import box_cell, box_table, may_box, paddings, writing_in
from ui.compose.editor.reading.import_cells import SIDES
from ui.compose.editor.reading.import_char import HEADING_TAGS
from ui.compose.editor.reading.import_elements import Element
from ui.compose.editor.reading.import_flow import Flow, Walker, gaps, is_hidden
from ui.compose.editor.reading.import_kinds import BLOCK_TAGS

_MOST_COLUMNS = 6
NATURAL = QTextLength(QTextLength.Type.FixedLength, 1)  # as wide as its lines are, which are not broken
_SEEN, _NARROWEST = 3.0, 10.0  # pixels
_USUAL_ROOM = 600.0  # pixels: how wide mail is, about
_IN_LINES = frozenset(("a", "span"))
_BUTTON = {"display": "inline-block"}
_SHORT = 40  # characters that stand in one line
_LETTER, _WIDEST = 0.6, 300  # font sizes that a letter takes, about; pixels
_OF_CELLS = ("padding", "border", "background", "width", "max-width", "min-width", "display", "float")
_BESIDE = frozenset(("inline-block", "inline-table", "table-cell"))


def read_columns_in(walker: Walker, node: lxml.html.HtmlElement, flow: Flow) -> bool:
    """Whether there is nothing in the element but blocks beside each other: those are read."""
    columns = _columns_of(walker, node, flow)
    if columns:
        _read_columns(walker, columns, flow, align=flow.block.align)
    return bool(columns)


def _columns_of(
    walker: Walker, node: lxml.html.HtmlElement, flow: Flow
) -> list[tuple[lxml.html.HtmlElement | None, QTextLength]]:
    """The blocks in the element if they stand beside each other and nothing else is there, with their widths.

    None stands for what keeps those at the right away from the others.
    """
    if len(node) < 2 or len(node) > 2 * _MOST_COLUMNS or (node.text or "").strip() or not may_box(walker, flow):
        return []
    if _is_row(walker.elements.of(node).style):
        return _columns_of_row(walker, node)
    if (side := _beside_rest(walker, node, flow)) is not None:
        return [(node[0], side), (node[1], QTextLength())]
    found: list[tuple[lxml.html.HtmlElement | None, QTextLength]] = []
    at_right = 0
    for child in node:
        if not isinstance(child.tag, str) or (child.tail or "").strip():
            return []
        element = walker.elements.of(child)
        if is_hidden(element.style, element.attributes):
            continue
        width = _column_width(element) or _width_within(walker, child, element)
        if width is None:
            return []
        if _floats(element) == "right":
            at_right += 1
            if at_right > 1 or not found:  # the first one stands outermost
                return []
            found.append((None, QTextLength()))
        elif at_right:
            return []
        found.append((child, width))
    shares = sum(width.rawValue() for _, width in found if width.type() == QTextLength.Type.PercentageLength)
    fixed = sum(width.rawValue() for _, width in found if width.type() == QTextLength.Type.FixedLength)
    room = flow.room - flow.block.left - flow.block.right
    fits = shares <= 101 and not 0 < room < fixed
    return found if 2 <= len(found) <= _MOST_COLUMNS and fits else []


def _is_row(style: Style) -> bool:
    """Whether what is in a block with this style stands beside each other."""
    direction = style.get("flex-direction", "row").lower()
    return (
        style.get("display", "") in ("flex", "inline-flex") and direction == "row" and style.get("flex-wrap") != "wrap"
    )


def _columns_of_row(
    walker: Walker, node: lxml.html.HtmlElement
) -> list[tuple[lxml.html.HtmlElement | None, QTextLength]]:
    """Those that say how they grow share what the others leave, which are as wide as they say or as they have to be."""
    found: list[tuple[lxml.html.HtmlElement | None, QTextLength]] = []
    growing: list[int] = []
    style = walker.elements.of(node).style
    gap = _margin(style.get("column-gap") or style.get("gap"))
    for child in node:
        if not isinstance(child.tag, str) or (child.tail or "").strip():
            return []
        element = walker.elements.of(child)
        if is_hidden(element.style, element.attributes):
            continue
        grows = amount(element.style.get("flex") or element.style.get("flex-grow"))
        if grows is not None and grows.value > 0:
            growing.append(len(found))
            found.append((child, QTextLength()))
        elif (width := _width_said(element)) is not None:
            found.append((child, width))
        else:
            is_short = len(child.text_content().strip()) <= _SHORT
            found.append((child, NATURAL if is_short else QTextLength()))
    if not 2 <= len(found) <= _MOST_COLUMNS:
        return []
    if len(growing) == len(found):
        apart = 0.0 if gap is None or _is_share(gap) else (len(found) - 1) * gap.rawValue() / _USUAL_ROOM
        share = QTextLength(QTextLength.Type.PercentageLength, float(int(100 * max(0.5, 1 - apart) / len(found))))
        found = [(child, share) for child, _ in found]
    return found if gap is None else [one for pair in found for one in ((None, gap), pair)][1:]


def _width_said(element: Element) -> QTextLength | None:
    """Of what stands in a row: with what is beside it, as columns are counted here."""
    style = element.style
    text = style.get("width") or "".join(style.get("flex", "").split()[2:3])
    said = amount(text)
    if said is not None and said.unit == "%" and 0 < said.value < 100:
        return QTextLength(QTextLength.Type.PercentageLength, float(round(said.value)))
    pixels = length(text, 16.0) if said is not None and said.unit else None
    if not pixels or not 1 <= pixels <= 400:
        return None
    around = sum(max(0.0, length(style.get(f"margin-{side}"), 16.0) or 0.0) for side in ("left", "right"))
    return QTextLength(QTextLength.Type.FixedLength, float(round(pixels + around)))


def _beside_rest(walker: Walker, node: lxml.html.HtmlElement, flow: Flow) -> QTextLength | None:
    """How wide the first of two is that floats, where the other one takes what that leaves."""
    if len(node) != 2 or not all(isinstance(child.tag, str) and not (child.tail or "").strip() for child in node):
        return None
    first, second = (walker.elements.of(child) for child in node)
    if second.style.get("display") != "table-cell" or _floats(first) not in ("left", "right"):
        return None
    if second.tag not in HEADING_TAGS:
        return _column_width(first) or NATURAL
    if len(node[0].text_content().strip()) <= _SHORT and next(node[0].iter("br"), None) is None:
        return _column_width(first) or NATURAL
    return _column_width(first) or _natural_width(node[0], first, walker.chars.apply(flow.look, first, ground=False).em)


def _natural_width(node: lxml.html.HtmlElement, element: Element, em: float) -> QTextLength | None:
    """Room for its longest line, about: no font is asked, for nobody knows which one the reader has."""
    line = longest = 0
    for event, part in etree.iterwalk(node, events=("start", "end")):
        if part.tag in BLOCK_TAGS or part.tag == "br":
            line = 0
        words = part.text if event == "start" else part.tail if part is not node else ""
        line += len(" ".join((words or "").split()))
        longest = max(longest, line)
    _, right, _, left = paddings(element, em)
    pixels = round(longest * em * _LETTER + left + right)
    return QTextLength(QTextLength.Type.FixedLength, float(pixels)) if 1 <= pixels <= _WIDEST else None


def _floats(element: Element) -> str:
    """The side at which it stands, if it lets others stand beside it."""
    return element.style.get("float", element.attributes.get("align", "") if element.tag == "table" else "").lower()


def _column_width(element: Element) -> QTextLength | None:
    style = element.style
    floats = _floats(element) in ("left", "right")
    if element.tag not in ("div", "table", "td", "section") or not (floats or style.get("display") in _BESIDE):
        return None
    # browsers do not look at the most of a cell, and the least of one is what it has where it says nothing else
    said = (style.get("width"), element.attributes.get("width"))
    is_cell = style.get("display") == "table-cell" and not floats
    for text in (*said, style.get("min-width")) if is_cell else (style.get("max-width"), *said):
        found = amount(text)
        if found is None or found.value <= 0:
            continue
        if found.unit == "%" and found.value < 100:
            return QTextLength(QTextLength.Type.PercentageLength, float(round(found.value)))
        pixels = length(text, 16.0)
        if pixels is not None and 1 <= pixels <= 400:
            around = sum(length(style.get(f"margin-{side}"), 16.0) or 0.0 for side in ("left", "right"))
            return QTextLength(QTextLength.Type.FixedLength, float(round(pixels + max(0.0, around))))
    return None


def _width_within(walker: Walker, node: lxml.html.HtmlElement, element: Element) -> QTextLength | None:
    """The width of a table that leaves saying it to its only column."""
    if element.tag != "table" or _floats(element) not in ("left", "right"):
        return None
    first = next(node.iter("td"), None)
    if first is None or first.getnext() is not None:
        return None
    cell = walker.elements.of(first)
    width = length(cell.style.get("width") or cell.attributes.get("width"), 16.0)
    if width is None or not 1 <= width <= 400:
        return None
    _, right, _, left = paddings(cell, 16.0)
    return QTextLength(QTextLength.Type.FixedLength, float(round(width + left + right)))


def _read_columns(
    walker: Walker, columns: list[tuple[lxml.html.HtmlElement | None, QTextLength]], flow: Flow, *, align: str
) -> None:
    """One row with a cell for each block, and for what keeps them apart."""
    fmt = box_table(flow)
    columns = _kept_apart(walker, columns)
    widths = [width for _, width in columns]
    if all(width.type() == QTextLength.Type.FixedLength and width != NATURAL for width in widths):
        fmt.setWidth(QTextLength(QTextLength.Type.FixedLength, sum(width.rawValue() for width in widths)))
    elif any(width.type() != QTextLength.Type.FixedLength for width in widths):
        shares = sum(width.rawValue() for width in widths) if all(map(_is_share, widths)) else 100
        fmt.setWidth(QTextLength(QTextLength.Type.PercentageLength, min(100.0, shares)))
    fmt.setColumnWidthConstraints(widths)
    first = columns[0][0]
    if first is not None and _floats(walker.elements.of(first)) == "right":  # it is read first, and stands at the right
        fmt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if align == "center":
        fmt.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    walker.boxes += 1
    below = max(_margin_below(walker, node, flow) for node, _ in columns)
    table = walker.writer.insert_table(1, len(columns), fmt, flow.block.looks)
    block = replace(flow.block, left=0.0, right=0.0, looks=(), in_cell=True)
    inner = replace(flow, block=block, nested=flow.nested + 1, box=None)
    for i, (node, width) in enumerate(columns):
        cell = _column_cell(walker, node, flow.look.em)
        if width == NATURAL:
            cell.setProperty(CELL_UNBROKEN, 1)
        table.cellAt(0, i).setFormat(cell)
    for i, (node, width) in enumerate(columns):
        with writing_in(walker, table, i):
            if node is None:
                walker.writer.space(0.0, 0.0)
            elif width == NATURAL:
                walker.node(node, replace(inner, block=replace(block, unbroken=True)))
            else:
                walker.node(node, inner)
    walker.writer.after_table(table, flow.block.looks)
    walker.writer.gap_above(below)


def _kept_apart(
    walker: Walker, columns: list[tuple[lxml.html.HtmlElement | None, QTextLength]]
) -> list[tuple[lxml.html.HtmlElement | None, QTextLength]]:
    """Margins at their sides become columns with nothing in them; the blocks say them no longer."""
    found: list[tuple[lxml.html.HtmlElement | None, QTextLength]] = []
    for node, width in columns:
        if node is None:
            found.append((node, width))
            continue
        style = walker.elements.of(node).style
        margins = [_margin(style.get(f"margin-{side}")) for side in ("left", "right")]
        if any(margins):
            kept = {name: value for name, value in style.items() if name not in ("margin-left", "margin-right")}
            node.set("style", ";".join(f"{name}:{value}" for name, value in kept.items()))
            around = sum(margin.rawValue() for margin in margins if margin and not _is_share(margin))
            if not _is_share(width) and width.rawValue() > around + _NARROWEST:
                width = QTextLength(width.type(), width.rawValue() - around)
        beside = [(None, margin) if margin else None for margin in margins]
        found += [one for one in (beside[0], (node, width), beside[1]) if one]
    return found


def _margin(text: str | None) -> QTextLength | None:
    said = amount(text)
    if said is not None and said.unit == "%" and 0.5 <= said.value < 50:
        return QTextLength(QTextLength.Type.PercentageLength, float(round(said.value)))
    pixels = length(text, 16.0)
    return QTextLength(QTextLength.Type.FixedLength, float(round(pixels))) if pixels and pixels >= _SEEN else None


def _is_share(width: QTextLength) -> bool:
    return bool(width.type() == QTextLength.Type.PercentageLength)


def _margin_below(walker: Walker, node: lxml.html.HtmlElement | None, flow: Flow) -> float:
    """What a heading beside something leaves free is below both: the margin of what comes collapses with it."""
    element = None if node is None else walker.elements.of(node)
    if node is None or element is None or element.tag not in HEADING_TAGS:
        return 0.0
    _, below = gaps(element, walker.chars.apply(flow.look, element, ground=False).em)
    node.set("style", f"{node.get('style', '')};margin-bottom:0")
    return below.margin


def _column_cell(walker: Walker, node: lxml.html.HtmlElement | None, em: float) -> QTextTableCellFormat:
    """What the column's cell takes over from the block in it, which says it no longer."""
    if node is None:
        return box_cell([0.0] * 4, (None,) * 4, None)
    element = walker.elements.of(node)
    style = element.style
    if node.tag == "table":
        said = amount(style.get("width") or element.attributes.get("width"))
        if said is not None and said.unit == "%":  # of what the columns share: it is the column that has it
            node.set("style", f"{node.get('style', '')};width:100%")
        return box_cell([0.0] * 4, (None,) * 4, None)
    lines = tuple(border(style.get(f"border-{side}"), em) for side in SIDES)
    ground = colour(style.get("background-color"))
    if element.tag in _IN_LINES and ground is not None:  # a button: only as high as it is
        node.set("style", ";".join(f"{name}:{value}" for name, value in (style | _BUTTON).items() if name != "float"))
        return box_cell([0.0] * 4, (None,) * 4, None)
    kept = {name: value for name, value in style.items() if not name.startswith(_OF_CELLS)}
    node.set("style", ";".join(f"{name}:{value}" for name, value in kept.items()))
    return box_cell(paddings(element, em), lines, ground)
