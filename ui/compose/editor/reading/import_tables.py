"""Tables of foreign HTML: spans clamped, borders and backgrounds brought down to the cells."""

from __future__ import annotations

from collections import Counter
from itertools import product

import lxml.html
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QTextLength,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ui.compose.editor.emitting.emit_tables import is_mirrored
from ui.compose.editor.formats import (
    CELL_HEIGHT,
    CELL_UNBROKEN,
    QUOTE_STEP,
    TABLE_FRAME,
    P,
    Sharing,
    collapse,
    has,
    is_collapsed,
    sharing_of,
)
from ui.compose.editor.quote_look import set_looks
from ui.compose.editor.reading import import_grid
from ui.compose.editor.reading.css import colour, length, whole
from ui.compose.editor.reading.import_boxes import standing_in, stands_in
from ui.compose.editor.reading.import_buttons import button_in, give_to_cell, widened
from ui.compose.editor.reading.import_cells import (
    Cell,
    CellPlan,
    TablePlan,
    cell_format,
    frame_line,
    height_of,
    heights_of,
    inside,
    pads_cells,
    sides_of,
)
from ui.compose.editor.reading.import_copies import replace
from ui.compose.editor.reading.import_elements import Element
from ui.compose.editor.reading.import_floats import float_to, floating_side
from ui.compose.editor.reading.import_flow import (
    TINY,
    Flow,
    Space,
    Walker,
    gaps,
    is_blank,
    is_centred,
    is_pushed,
)
from ui.compose.editor.reading.import_right import at_the_right, is_last_of_all
from ui.compose.editor.reading.import_row_gaps import gap_between_rows, kept_apart
from ui.compose.editor.reading.import_widths import (
    NARROW,
    column_widths,
    fills_by_cell,
    is_bare,
    is_fixed,
    least_of_row,
    said_width,
    table_width,
)
from ui.compose.editor.reading.import_writer import Writer
from ui.compose.editor.table.table_says import left_to, say

MOST_TABLES = 8_000  # of one document: the rest of them would take all the time that there is
_REMEMBERED = 60  # cells of a table: larger ones do not come twice
_LINE = 15.0  # pixels, about: what a line of text is high


def read_table(walker: Walker, node: lxml.html.HtmlElement, element: Element, flow: Flow) -> None:
    """Insert the table behind what was written; one too large to edit is read as paragraphs."""
    walker.read_tables += 1
    is_one_more = walker.read_tables <= MOST_TABLES and walker.tables < walker.deepest
    cells, rows, columns = import_grid.grid_of(node, walker.elements) if is_one_more else ([], 0, 0)
    if not cells or rows * columns > import_grid.MAX_CELLS:
        walker.simplified = walker.simplified or bool(cells) or not is_one_more
        walker.children(node, flow)
        return
    if "border-spacing" in element.style:
        cells, rows = kept_apart(element, cells, rows, columns, walker.elements)
    for caption in node.iterchildren("caption"):
        walker.children(caption, replace(flow, block=replace(flow.block, align="center")))
        walker.writer.end_paragraph()
    single = len(cells) == 1
    spaces = walker.table_sides.get((element, flow.look.em, single))
    if spaces is None:
        spaces = *_spaces(element, flow.look.em), sides_of(element, flow.look.em, single=single)
        walker.table_sides[element, flow.look.em, single] = spaces
    above, below, more = spaces
    walker.writer.gap_above(above.margin)
    walker.writer.pad_above(above.padding)
    if side := floating_side(node, element):
        flow = replace(flow, floats=side)
    if flow.moved == "right" or stands_in(walker, flow, more):
        with at_the_right(walker, node, flow) as beside, standing_in(walker, beside, more) as within:
            _insert(walker, node, element, within, cells, rows, columns)
    else:
        _insert(walker, node, element, flow, cells, rows, columns)
    walker.writer.pad_above(below.padding)
    walker.writer.gap_above(below.margin)


def _insert(
    walker: Walker,
    node: lxml.html.HtmlElement,
    element: Element,
    flow: Flow,
    cells: list[Cell],
    rows: int,
    columns: int,
) -> None:
    plan = _plan(walker, node, element, flow, cells, rows, columns)
    writer = walker.writer
    table = writer.insert_table(rows, columns, QTextTableFormat(plan.format), flow.block.looks)
    for cell in cells:
        if cell.rows > 1 or cell.columns > 1:
            table.mergeCells(cell.row, cell.column, cell.rows, cell.columns)
    places = [table.cellAt(cell.row, cell.column) for cell in cells]
    filled = list(zip(cells, places, plan.cells, strict=True))
    for _, place, planned in filled:
        place.setFormat(planned.own)
    walker.tables += 1
    for cell, place, planned in filled:
        _fill(walker, place, cell, planned, plan.format)
    walker.tables -= 1
    for (row, column), said in plan.untold:
        if said.propertyCount() > 1:  # beside what it is of
            table.cellAt(row, column).setFormat(said)
        Writer(table.cellAt(row, column).firstCursorPosition(), in_cell=True).finish_cell()
    writer.after_table(table, flow.block.looks)


def _plan(
    walker: Walker,
    node: lxml.html.HtmlElement,
    element: Element,
    flow: Flow,
    cells: list[Cell],
    rows: int,
    columns: int,
) -> TablePlan:
    """Mails repeat a few small tables hundreds of times: each of those is thought about once."""
    is_last = flow.moved == "right" and is_last_of_all(node)
    if len(cells) > _REMEMBERED or next(node.iterchildren("col", "colgroup"), None) is not None:
        return _new_plan(walker, node, element, flow, cells, rows, columns, is_last=is_last)
    shape = tuple([cell.shape for cell in cells])
    key = (flow, element, rows, columns, is_last, shape)
    found = walker.table_plans.get(key)
    if found is None:
        found = _new_plan(walker, node, element, flow, cells, rows, columns, is_last=is_last)
        walker.table_plans[key] = found
    return found


def _new_plan(
    walker: Walker,
    node: lxml.html.HtmlElement,
    element: Element,
    flow: Flow,
    cells: list[Cell],
    rows: int,
    columns: int,
    *,
    is_last: bool,
) -> TablePlan:
    fmt = _table_format(element, flow, is_last=is_last)
    if fmt.width().type() == QTextLength.Type.VariableLength and fills_by_cell(cells):
        fmt.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    if is_fixed(element, fmt) and fmt.width().type() == QTextLength.Type.FixedLength and "width" in element.style:
        wide = max(fmt.width().rawValue(), least_of_row(node, cells, flow.look.em))
        fmt.setWidth(QTextLength(QTextLength.Type.FixedLength, float(round(wide))))
    widths = column_widths(node, cells, columns, em=flow.look.em, fixed=is_fixed(element, fmt))
    fmt.setColumnWidthConstraints(widths)
    heights = heights_of(cells, element)
    bare = _without_room(cells)
    looks: list[QTextTableCellFormat] = []
    flows: list[Flow] = []
    for cell in cells:
        within = _inside(walker, cell, element, flow, mirrored=is_mirrored(fmt))
        edges, em = cell.outer(rows, columns), within.look.em or flow.look.em
        high = heights.get((cell.row, cell.column), 0.0)
        outer = flow.look.em
        key = (element, cell.chain, edges, cell.ends, cell.rows, cell.columns, em, outer, high, within.block.unbroken)
        fmt_of_cell = walker.cell_formats.get(key)
        if fmt_of_cell is None:
            fmt_of_cell = walker.cell_formats[key] = cell_format(cell, element, edges, em, outer)
            if high:
                fmt_of_cell.setProperty(CELL_HEIGHT, round(high))
            if within.block.unbroken:
                fmt_of_cell.setProperty(CELL_UNBROKEN, 1)
        looks.append(fmt_of_cell)
        flows.append(within)
    if is_collapsed(fmt):
        collapse(fmt, sharing_of(looks))
    elif len(cells) > 1 and (frame := frame_line(element, flow.look.em)) is not None:
        fmt.setProperty(TABLE_FRAME, f"{min(8, round(frame.width))} {frame.style} {frame.colour.name()}")
    covered = {(c.row + i, c.column + j) for c in cells for i, j in product(range(c.rows), range(c.columns))}
    untold = sorted(set(product(range(rows), range(columns))) - covered)
    own = say(fmt, [*looks, *[QTextTableCellFormat()] * len(untold)])
    planned = [
        CellPlan(
            look,
            said,
            within,
            alone=(cell.row, cell.column) in bare,
            high=has(look, CELL_HEIGHT),
            line=length(cell.element.style.get("line-height"), within.look.em),
            is_block=cell.element.style.get("display") == "block" and within.look.em > TINY,
        )
        for cell, look, said, within in zip(cells, looks, own[: len(cells)], flows, strict=True)
    ]
    return TablePlan(fmt, tuple(planned), tuple(zip(untold, own[len(cells) :], strict=True)))


def _without_room(cells: list[Cell]) -> set[tuple[int, int]]:
    """Where a cell, if nothing is in it, needs no room for a line.

    Alone in its row, in a row of such cells that is to be lower, or in a column without width.
    """
    in_row = Counter(cell.row for cell in cells)
    heights = [(cell.row, max(map(height_of, cell.chain))) for cell in cells]
    low = {row for row, height in heights if height > 0} - {row for row, height in heights if height >= _LINE}
    low -= {cell.row for cell in cells if cell.rows > 1 or not is_bare(cell)}
    slim = {cell.column for cell in cells if cell.columns == 1 and said_width(cell) in (0.0, 1.0)}
    return {(c.row, c.column) for c in cells if in_row[c.row] == 1 or c.row in low or c.column in slim}


def _spaces(element: Element, em: float) -> tuple[Space, Space]:
    """Above and below the table: of padding only what nothing is seen of, the rest is in the cells."""
    above, below = gaps(element, em)
    gap = gap_between_rows(element)
    if pads_cells(element, em):
        return Space(above.margin, gap), Space(below.margin, gap)
    return Space(above.margin, above.padding + gap), Space(below.margin, below.padding + gap)


def _table_format(element: Element, flow: Flow, *, is_last: bool) -> QTextTableFormat:
    style, attributes = element.style, element.attributes
    fmt = QTextTableFormat()
    fmt.setBorder(0)
    fmt.setCellPadding(whole(attributes.get("cellpadding"), 1, 0, 100))
    if "collapse" in style.get("border-collapse", ""):
        collapse(fmt, Sharing.NOTHING)
    else:
        fmt.setBorderCollapse(False)
        spacing = whole(attributes.get("cellspacing"), 2, 0, 100)
        fmt.setCellSpacing(whole(style.get("border-spacing"), spacing, 0, 100))
    box = flow.box
    width = table_width(element, box, flow.look.em, flow.room)
    if width is not None:
        fmt.setWidth(width)
    if (
        attributes.get("align", "").lower() == "center"
        or is_centred(style)
        or (flow.moved == "center" and not is_pushed(style))
        or (box and box.centred)
    ):
        fmt.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    elif attributes.get("align", "").lower() == "right" or (
        flow.moved == "right" and is_last
    ):  # what came after it would stand beside it
        fmt.setAlignment(Qt.AlignmentFlag.AlignRight)
    float_to(fmt, flow.floats)
    ground = colour(style.get("background-color") or attributes.get("bgcolor")) or flow.block.ground
    if ground is not None:
        fmt.setBackground(QBrush(ground))
    direction = attributes.get("dir", "").lower()
    if direction == "rtl" or (flow.block.right_to_left and direction != "ltr"):
        fmt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if flow.block.quote:
        set_looks(fmt, flow.block.looks)
        fmt.setLeftMargin(QUOTE_STEP * flow.block.quote)
    return fmt


def _inside(walker: Walker, cell: Cell, table: Element, flow: Flow, *, mirrored: bool) -> Flow:
    key = (flow, table, cell.chain, mirrored)
    found = walker.inner.get(key)
    if found is None:
        found = walker.inner[key] = inside(walker, cell, table, flow, mirrored=mirrored)
    return found


def _keeps_apart(cell: Cell, place: QTextTableCell) -> bool:
    """Whether an empty cell is only a bar or a distance beside others."""
    return not (cell.node.text or "").strip() and (_narrow_width(cell) > 0 or has(place.format(), P.BackgroundBrush))


def _narrow_width(cell: Cell) -> float:
    """The width of a cell that is narrower than words are, else 0."""
    width = said_width(cell)
    return width if width is not None and 0 < width <= NARROW else 0.0


def _fill(walker: Walker, place: QTextTableCell, cell: Cell, planned: CellPlan, table: QTextTableFormat) -> None:
    outside, flow, line = walker.writer, planned.flow, planned.line
    writer = walker.writer = Writer(place.firstCursorPosition(), in_cell=True, sizes=outside.sizes)
    try:
        blank = is_blank(cell.node)
        is_line = blank and flow.look.em > TINY and (line is None or line >= flow.look.em)
        button = button_in(walker, cell.node, flow.look.em) if len(cell.node) == 1 else None
        wider = widened(planned.format, button) if button else None
        if wider is not None and button is not None:
            place.setFormat(left_to(wider, table))
            give_to_cell(button)
            said = walker.elements.of(button.node).style.get("text-align", "").lower() if button.wide else ""
            if said in ("left", "center", "right"):
                flow = replace(flow, block=replace(flow.block, align=said))
        width = _narrow_width(cell) if planned.is_block and is_bare(cell) else 0.0
        if width:  # for browsers no cell but a block in one, and nothing but a distance
            fmt = place.format().toTableCellFormat()
            fmt.setLeftPadding(width)
            place.setFormat(fmt)
            writer.space(0.0, 0.0)
        elif not blank:
            buttons = wider is None  # a new flow only where it differs: what is remembered of one is lost with it
            walker.children(cell.node, flow if flow.buttons is buttons else replace(flow, buttons=buttons))
        if (
            writer.paragraphs == 0
            and not is_line
            and not width
            and (planned.alone or flow.look.em <= TINY or _keeps_apart(cell, place))
        ):
            writer.space(0.0 if planned.high else line or flow.block.line_pixels or 0.0, 0.0)
        writer.finish_cell()
    finally:
        walker.writer = outside
