"""Rows that stand apart while their cells do not, as cards do: Qt and old programs know one distance for both."""

from __future__ import annotations

import lxml.html

from ui.compose.editor.reading.css import amount, length
from ui.compose.editor.reading.import_cells import Cell
from ui.compose.editor.reading.import_elements import Element, Elements

_LEAST, _MOST = 3.0, 40.0  # pixels
_MOST_ROWS = 100


def gap_between_rows(table: Element) -> float:
    """In pixels; 0 where cells are as far apart as rows."""
    said = table.style.get("border-spacing", "").split()
    if len(said) != 2 or "collapse" in table.style.get("border-collapse", "") or amount(said[0]) is None:
        return 0.0
    across, down = length(said[0], 16.0) or 0.0, length(said[1], 16.0) or 0.0
    return min(_MOST, down) if across < 1 and down >= _LEAST else 0.0


def kept_apart(
    table: Element, cells: list[Cell], rows: int, columns: int, elements: Elements
) -> tuple[list[Cell], int]:
    """The cells with those of rows that are nothing but such a distance, and how many rows there are then."""
    gap = gap_between_rows(table)
    if not gap or not 1 < rows <= _MOST_ROWS or any(cell.rows > 1 for cell in cells):
        return cells, rows
    node = lxml.html.Element("td", {"style": f"height:{gap:g}px;padding:0"})
    element = elements.of(node)
    between = [Cell(element, node, (element,), 2 * row + 1, 0, 1, columns) for row in range(rows - 1)]
    found: list[Cell] = []
    for cell in cells:
        while between and between[0].row < 2 * cell.row:
            found.append(between.pop(0))
        found.append(Cell(cell.element, cell.node, cell.chain, 2 * cell.row, cell.column, 1, cell.columns, cell.ends))
    return found + between, 2 * rows - 1
