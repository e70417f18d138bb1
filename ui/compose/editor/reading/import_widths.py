"""How wide foreign tables and their columns are."""

from __future__ import annotations

from collections.abc import Iterator

import lxml.html
from PySide6.QtGui import QTextLength, QTextTableFormat

from ui.compose.editor.reading.css import Style, amount, border, declarations, font_size, length, whole
from ui.compose.editor.reading.import_cells import MAX_SPAN, Cell
from ui.compose.editor.reading.import_elements import Element
from ui.compose.editor.reading.import_flow import PAGE, Box, is_unbroken

NARROW = 40.0  # pixels
_SLIM = 120.0  # pixels: words do not hang out of wider columns, sentences do
_LETTER = 0.52  # of the font size, about: how wide a letter is
_SURELY = 1.2  # times too wide: a letter's width is only known about


def is_bare(cell: Cell) -> bool:
    """Whether there is nothing in it."""
    return len(cell.node) == 0 and not (cell.node.text or "").strip()


def said_width(cell: Cell) -> float | None:
    """In pixels, if it says one."""
    return length(cell.element.style.get("width") or cell.element.attributes.get("width"), 16.0)


def table_width(element: Element, box: Box | None, em: float, room: float = 0.0) -> QTextLength | None:
    """What the table says; one that fills a box of a fixed width, or has a most, is as wide as that is.

    `room`: how wide what it stands in is, in pixels, 0 where nobody says it.
    """
    style, attributes = element.style, element.attributes
    width = _length(style.get("width"), em) or _length(attributes.get("width"))
    most = length(style.get("max-width"), em)
    if most is None and box is not None:
        most = box.width
    elif most is not None and room > 0 and box is None:
        most = min(most, room)
    fills = width is not None and width.type() == QTextLength.Type.PercentageLength and width.rawValue() >= 100
    if most and 1 <= most <= PAGE and fills:
        return QTextLength(QTextLength.Type.FixedLength, float(round(most)))
    return width


def _length(text: str | None, em: float = 16.0) -> QTextLength | None:
    found = amount(text)
    if found is None or found.value <= 0:
        return None
    if found.unit == "%":
        return QTextLength(QTextLength.Type.PercentageLength, min(100.0, round(found.value)))
    pixels = length(text, em)
    return QTextLength(QTextLength.Type.FixedLength, float(round(pixels))) if pixels and pixels >= 1 else None


def _own_width(element: Element, em: float) -> QTextLength | None:
    return _length(element.style.get("width"), font_size(element.style.get("font-size", ""), em) or em) or _length(
        element.attributes.get("width")
    )


def _least_width(element: Element) -> QTextLength | None:
    """For a cell that names no other width: where it is more than a word needs, as wide as that it is."""
    width = _length(element.style.get("min-width"))
    return width if width is not None and _is_told(width) and width.rawValue() >= NARROW else None


def fills_by_cell(cells: list[Cell]) -> bool:
    """Whether one cell of several wants all the width, and so makes a table that says none as wide as can be."""
    return any(cell.columns == 1 and _is_all(cell.element) for cell in cells) and any(cell.column for cell in cells)


def _is_all(element: Element) -> bool:
    found = amount(element.style.get("width") or element.attributes.get("width"))
    return found is not None and found.unit == "%" and found.value >= 100


def is_fixed(element: Element, fmt: QTextTableFormat) -> bool:
    """Whether columns that say nothing of their width share it evenly."""
    is_fixed = element.style.get("table-layout", "").lower() == "fixed"
    return is_fixed and fmt.width().type() != QTextLength.Type.VariableLength


def least_of_row(node: lxml.html.HtmlElement, cells: list[Cell], em: float) -> float:
    """How wide the first row makes a fixed table at least, whatever that says of itself; 0 where a cell says nothing.

    Each cell with its padding and, as neighbours share them, half of its lines. Where columns say how wide they are,
    no cell is asked.
    """
    total = 0.0
    if next(node.iterchildren("col", "colgroup"), None) is not None:
        return total
    for cell in (cell for cell in cells if cell.row == 0):
        width, style = said_width(cell), cell.element.style
        if width is None or style.get("box-sizing") == "border-box":
            return 0.0
        padding = sum(length(style.get(f"padding-{side}"), em) or 0.0 for side in ("left", "right"))
        total += width + padding + sum(_line_width(style, side) for side in ("left", "right")) / 2
    return total


def column_widths(
    node: lxml.html.HtmlElement, cells: list[Cell], columns: int, *, em: float, fixed: bool
) -> list[QTextLength]:
    """`em`: the font size in the table, in pixels."""
    found: dict[int, QTextLength] = {}
    told = _told_by_columns(node, columns)
    for i, cell in enumerate(cells):
        if cell.columns == 1 and cell.column not in found and cell.element.style.get("display") != "block":
            own = None
            if not (fixed and cell.column in told):  # there the columns alone say it
                own = _own_width(cell.element, em)
            if own is None:
                beside = [near for near in cells[max(0, i - 1) : i + 2] if near.row == cell.row]
                own = _within(told[cell.column], cell, beside, node) if cell.column in told else None
                own = _least_width(cell.element) if own is None else own
            width = own
            if width is not None:
                found[cell.column] = width
    found = told | found
    if any(_is_told(width) for width in found.values()):  # what says 100 % means the rest
        rest = {i for i, width in found.items() if not _is_told(width) and width.rawValue() >= 100}
        filled = {cell.column for cell in cells if cell.columns > 1 or not is_bare(cell)}
        if filled - found.keys():  # for there are others that would take their share of it
            rest = set()
        if rest:  # so nothing is left for those in which there is nothing
            found |= dict.fromkeys(set(range(columns)) - filled - rest, QTextLength(QTextLength.Type.FixedLength, 1.0))
        found = {i: width for i, width in found.items() if i not in rest}
    if fixed:
        found |= _given_up(cells, found, em)
    if fixed and not found:
        return [QTextLength(QTextLength.Type.PercentageLength, round(100 / columns))] * columns
    return [found.get(i, QTextLength()) for i in range(columns)]


def _given_up(cells: list[Cell], widths: dict[int, QTextLength], em: float) -> dict[int, QTextLength]:
    """What columns are left with beside those that are too narrow for their words.

    In a fixed table such words hang over into the next cell. Mail programs make the column wider: all that stands
    behind it stays where it was if its neighbour gives up as much.
    """
    found: dict[int, QTextLength] = {}
    lacking: dict[int, float] = {}
    for cell in cells:
        width = widths.get(cell.column)
        if cell.columns == 1 and width is not None and _is_told(width) and width.rawValue() < _SLIM:
            need = _least_room(cell, em)
            if need > _SURELY * width.rawValue():
                lacking[cell.column] = max(lacking.get(cell.column, 0.0), need - width.rawValue())
    for column, pixels in lacking.items():
        beside = widths.get(column + 1)
        if beside is not None and _is_told(beside) and beside.rawValue() > 2 * pixels and column + 1 not in lacking:
            found[column + 1] = QTextLength(QTextLength.Type.FixedLength, float(round(beside.rawValue() - pixels)))
    return found


def _least_room(cell: Cell, em: float) -> float:
    """How wide the words in a cell are at least, in pixels, about."""
    text = " ".join(cell.node.text_content().split())
    pieces = [text] if is_unbroken(cell.element) else text.split()
    size = font_size(cell.element.style.get("font-size", ""), em) or em
    return max(map(len, pieces), default=0) * size * _LETTER


def _is_told(width: QTextLength) -> bool:
    return bool(width.type() == QTextLength.Type.FixedLength)


def _within(width: QTextLength, cell: Cell, beside: list[Cell], table: lxml.html.HtmlElement) -> QTextLength:
    """A column's width without the padding and lines of its cells: what the cell has to say to make it as wide.

    `beside`: the cell, and the next ones in its row, whose lines it shares.
    """
    if width.type() != QTextLength.Type.FixedLength:
        return width
    style, em = cell.element.style, 16.0
    usual = float(whole(table.get("cellpadding"), 1, 0, 100))
    drawn = [_line_width(style, side) for side in ("left", "right")]
    if "collapse" in (table.get("style") or ""):
        for near in beside:
            at = int(near.column > cell.column)
            if near is not cell:
                drawn[at] = max(drawn[at], _line_width(near.element.style, ("right", "left")[at]))
        drawn = [width / 2 for width in drawn]
    paddings = (length(style.get(f"padding-{side}"), em) for side in ("left", "right"))
    taken = sum(usual if padding is None else padding for padding in paddings) + sum(drawn)
    return QTextLength(QTextLength.Type.FixedLength, max(1.0, float(round(width.rawValue() - taken))))


def _line_width(style: Style, side: str) -> float:
    line = border(style.get(f"border-{side}"), 16.0)
    return line.width if line else 0.0


def _told_by_columns(node: lxml.html.HtmlElement, columns: int) -> dict[int, QTextLength]:
    """Widths from `<col>` and `<colgroup>`."""
    found: dict[int, QTextLength] = {}
    at = 0
    for column, span, style in _columns(node):
        if _is_hidden(style):
            continue
        width = _length(style.get("width")) or _length(column.get("width"))
        if width is not None:
            found |= dict.fromkeys(range(at, min(columns, at + span)), width)
        at += span
    return found


def _columns(node: lxml.html.HtmlElement) -> Iterator[tuple[lxml.html.HtmlElement, int, Style]]:
    """What tells of columns, and of how many."""
    for child in node:
        if child.tag in ("col", "colgroup"):
            for column in list(child.iter("col")) or [child]:
                yield column, whole(column.get("span"), 1, 1, MAX_SPAN), declarations(column.get("style"))


def _is_hidden(style: Style) -> bool:
    return style.get("display", "").lower() == "none"


def hidden_columns(node: lxml.html.HtmlElement) -> set[int]:
    """Columns that a sheet does not show: what is in them is nobody's business."""
    found: set[int] = set()
    at = 0
    for _, span, style in _columns(node):
        if _is_hidden(style):
            found |= set(range(at, at + span))
        at += span
    return found


def without_columns(cells: list[Cell], hidden: set[int]) -> list[Cell]:
    """What is left of the cells."""
    found = []
    for cell in cells:
        gone = sum(column in hidden for column in range(cell.column, cell.column + cell.columns))
        if gone < cell.columns:
            column = cell.column - sum(one < cell.column for one in hidden)
            found.append(cell._replace(column=column, columns=cell.columns - gone))
    return found
