"""Tables in plain text: columns where they fit, otherwise rows, otherwise one cell after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.message.text.plain_lines import Line, columns

_WIDTH = 76
_GAP = "  "
_MOST_COLUMNS = 20
_WIDEST_NAME = 24  # columns
_MOST_LINES = 4  # of a cell that stands beside others
_MOST_TAKEN = 20_000  # places that cells over several rows take: a foreign number must not cost more
_NUMBER = re.compile(
    r"(?:[-+\u2212] ?|\()?(?:[A-Z]{3} ?|[€$£¥] ?)?\d[\d.,'’\u202f\u00a0 ]*+(?:%| ?[A-Z]{3}| ?[€$£¥%])?\)?"
)
BLANK = Line("", wrap=False)


@dataclass
class Cell:
    """`lines` are its content; `span` is how many columns it takes, `rows` how many rows."""

    lines: list[Line]
    heading: bool = False
    span: int = 1
    rows: int = 1

    @property
    def is_empty(self) -> bool:
        return not any(line.text.strip() for line in self.lines)

    @property
    def has_parts(self) -> bool:
        """Whether it holds paragraphs, lists or the like, and not only lines."""
        return any(not line.text.strip() or line.first for line in self.lines)

    @property
    def width(self) -> int:
        """Of its longest line."""
        return max((columns(line.text) for line in self.lines), default=0)

    @property
    def text(self) -> str:
        return " ".join((line.first + line.text).strip() for line in self.lines).strip()


_NOTHING = Cell([])


@dataclass
class Table:
    rows: list[list[Cell]] = field(default_factory=list)

    def lines(self) -> Iterator[Line]:
        """The table as a person would type it."""
        rows = [row for row in self.rows if not all(cell.is_empty for cell in row)]
        if any(len(cell.lines) > 1 for row in rows for cell in row) and not _holds_data(rows):
            yield from _stacked(rows)
            return
        if all(sum(not cell.is_empty for cell in row) < 2 for row in rows):
            for row in rows:
                yield from next(cell.lines for cell in row if not cell.is_empty)
            return
        grid = [slots for slots in _grid(self.rows) if not all(cell.is_empty for cell in slots.values())]
        widths = _widths(grid)
        if sum(widths.values()) + len(_GAP) * (len(widths) - 1) <= _WIDTH and len(widths) <= _MOST_COLUMNS:
            yield from _in_columns(grid, widths)
        elif len(grid) > 1 and len(widths) == 2 and min(widths) == 0 and widths[0] <= _WIDEST_NAME:
            yield from _named(grid, widths[0])
        else:
            for row in rows:
                yield Line(" | ".join(cell.text for cell in row if not cell.is_empty))


def _holds_data(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether cells of a few short lines belong into rows and columns: others are only laid out in such."""
    full = [[cell for cell in row if not cell.is_empty] for row in rows]
    if len(full) < 2 or any(cell.rows > 1 for row in full for cell in row):
        return False
    cells = [cell for row in full for cell in row]
    several = [cell for cell in cells if len(cell.lines) > 1]
    return (
        all(len(row) > 1 for row in full)
        and 2 * len(several) <= len(cells)
        and all(len(cell.lines) <= _MOST_LINES and not cell.has_parts for cell in several)
    )


Slots = dict[int, Cell]


def _grid(rows: Sequence[Sequence[Cell]]) -> list[Slots]:
    """The cells of each row by the number of their first column, beside those that reach down from above."""
    grid: list[Slots] = []
    taken: set[tuple[int, int]] = set()
    for number, row in enumerate(rows):
        slots: Slots = {}
        at = 0
        for cell in row:
            while (number, at) in taken:
                at += 1
            slots[at] = cell
            if cell.rows > 1 and len(taken) < _MOST_TAKEN:
                below = range(number + 1, min(number + cell.rows, len(rows)))
                taken.update((i, at + j) for i in below for j in range(cell.span))
            at += cell.span
        grid.append(slots)
    return grid


def _widths(grid: Sequence[Slots]) -> dict[int, int]:
    """The width of each column that holds anything. Cells over several columns claim none of them."""
    widths: dict[int, int] = {}
    for slots in grid:
        for at, cell in slots.items():
            if not cell.is_empty:
                wanted = cell.width if cell.span == 1 and len(cell.lines) > 1 else columns(cell.text) * (cell.span == 1)
                widths[at] = max(widths.get(at, 0), wanted)
    return dict(sorted(widths.items()))


def _are_numbers(grid: Sequence[Slots], at: int) -> bool:
    """Whether all of a column but its first row holds numbers: a person sets those flush right."""
    below = [slots[at].text for slots in grid[1:] if at in slots and not slots[at].is_empty and slots[at].span == 1]
    return bool(below) and all(_NUMBER.fullmatch(text) for text in below)


def _in_columns(grid: Sequence[Slots], widths: dict[int, int]) -> Iterator[Line]:
    numbers = {at for at in widths if _are_numbers(grid, at)}
    for number, slots in enumerate(grid):
        for n in range(max(1, *(len(cell.lines) for cell in slots.values()))):
            pieces = []
            for at, width in widths.items():
                text = _line_of(slots.get(at), n)
                blanks = " " * (width - columns(text))
                pieces.append(blanks + text if at in numbers else text + blanks)
            yield Line(_GAP.join(pieces).rstrip(), wrap=False)
        filled = [cell for cell in slots.values() if not cell.is_empty]
        if number == 0 and len(grid) > 1 and all(cell.heading for cell in filled):
            yield Line(_GAP.join("-" * width for width in widths.values()).rstrip(), wrap=False)


def _named(grid: Sequence[Slots], width: int) -> Iterator[Line]:
    """Names, and behind them what may take several lines."""
    indent = " " * (width + len(_GAP))
    for slots in grid:
        name, value = slots.get(0, _NOTHING), slots.get(max(slots), _NOTHING)
        if value is name:  # over both columns
            yield from name.lines
            continue
        first = name.text + " " * (width - columns(name.text)) + _GAP
        for line in value.lines or [BLANK]:
            yield Line(line.text.strip(), first, indent)
            first = indent


def _line_of(cell: Cell | None, number: int) -> str:
    if cell is None:
        return ""
    if len(cell.lines) <= 1:
        return "" if number else cell.text
    return cell.lines[number].text.strip() if number < len(cell.lines) else ""


def _stacked(rows: Sequence[Sequence[Cell]]) -> Iterator[Line]:
    first = True
    for row in rows:
        for cell in row:
            if cell.is_empty:
                continue
            if not first:
                yield BLANK
            first = False
            yield from cell.lines
