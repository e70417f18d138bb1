"""Where the cells of a foreign table stand: rows and columns as browsers count them, spans clamped."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import lxml.html

from ui.compose.editor.reading.css import amount, whole
from ui.compose.editor.reading.import_cells import MAX_SPAN, Cell
from ui.compose.editor.reading.import_elements import Element, Elements
from ui.compose.editor.reading.import_flow import is_hidden
from ui.compose.editor.reading.import_widths import hidden_columns, without_columns

MAX_ROWS = 5_000
MAX_CELLS = 20_000
_GROUPS = frozenset(("tbody", "thead", "tfoot"))


def grid_of(node: lxml.html.HtmlElement, elements: Elements) -> tuple[list[Cell], int, int]:
    """The cells of the table that are seen, and how many rows and columns it has; more than `MAX_CELLS` of them where
    it is too large.
    """
    own = [row for row in node.iter("tr") if row.getparent() is node or _is_of(row, node)][:MAX_ROWS]
    own = own if all(map(len, own)) else _with_cells(own)
    if node.find("tfoot") is not None:  # stands last, wherever it is written
        own.sort(key=_place_of_group)
    rows = list(_seen(own, node, elements))
    taken: set[tuple[int, int]] = set()
    hidden = hidden_columns(node)
    cells: list[Cell] = []
    columns = 0
    for r, (row, above) in enumerate(rows):
        column = 0
        ends = (row.getprevious() is None, row.getnext() is None) if len(above) > 1 else (False, False)
        for child in row:
            if child.tag not in ("td", "th"):
                continue
            while (r, column) in taken:
                column += 1
            element = elements.of(child)
            if "display" in element.style and _is_hidden(element):
                column += column in hidden
                continue
            wide = high = 1
            if "colspan" in element.attributes or "rowspan" in element.attributes:
                wide, high = _spans(element, len(rows) - r)
                while wide > 1 and any((r, column + i) in taken for i in range(wide)):
                    wide -= 1
                taken.update((r + i, column + j) for i, j in product(range(high), range(wide)))
            else:
                taken.add((r, column))
            cells.append(Cell(element, child, (*above, element), r, column, high, wide, ends))
            column += wide
            columns = max(columns, column)
            if len(taken) > MAX_CELLS:
                return cells, MAX_CELLS, MAX_CELLS
    if hidden:
        cells, columns = without_columns(cells, hidden), columns - sum(column < columns for column in hidden)
    return cells, len(rows), columns


def _place_of_group(row: lxml.html.HtmlElement) -> int:
    group = row.getparent()
    return {"thead": 0, "tfoot": 2}.get(str(group.tag) if group is not None else "", 1)


def _with_cells(rows: list[lxml.html.HtmlElement]) -> list[lxml.html.HtmlElement]:
    """Without the rows that nothing is in, which take no room, unless cells reach across them."""
    if any("rowspan" in cell.attrib for row in rows for cell in row):
        return rows
    return [row for row in rows if len(row) or row.attrib]


def _seen(
    rows: list[lxml.html.HtmlElement], table: lxml.html.HtmlElement, elements: Elements
) -> Iterator[tuple[lxml.html.HtmlElement, tuple[Element, ...]]]:
    """Those that are not hidden, each with the group that it is in, if any, and itself."""
    for row in rows:
        above = (elements.of(row),) if row.getparent() is table else _above(row, elements)
        if not any(_is_hidden(part) for part in above if part.attributes):  # most say nothing at all
            yield row, above


def _is_of(row: lxml.html.HtmlElement, table: lxml.html.HtmlElement) -> bool:
    """Whether that is the innermost table around the row."""
    above = row.getparent()
    if above is not None and above.tag in _GROUPS:
        above = above.getparent()
    if above is table:
        return True
    return (above is None or above.tag != "table") and next(row.iterancestors("table"), None) is table


def _is_hidden(element: Element) -> bool:
    return is_hidden(element.style, element.attributes)


def _spans(element: Element, rows: int) -> tuple[int, int]:
    """Columns and rows that the cell takes; there are so many rows from its own on."""
    wide = whole(element.attributes.get("colspan"), 1, 1, MAX_SPAN)
    said, most = element.attributes.get("rowspan"), min(MAX_SPAN, rows)
    return wide, most if amount(said) == (0.0, "") else whole(said, 1, 1, most)  # 0 means "to the end"


def _above(row: lxml.html.HtmlElement, elements: Elements) -> tuple[Element, ...]:
    """The row and the group it is in."""
    group = row.getparent()
    return (elements.of(group), elements.of(row)) if group is not None and group.tag in _GROUPS else (elements.of(row),)
