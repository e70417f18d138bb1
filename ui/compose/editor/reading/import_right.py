"""Tables that `align=right` around them moves to the right side."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import lxml.html
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLength

from ui.compose.editor.reading.import_boxes import box_cell, box_table, may_box, writing_in
from ui.compose.editor.reading.import_flow import Flow, Walker


@contextmanager
def at_the_right(walker: Walker, node: lxml.html.HtmlElement, flow: Flow) -> Iterator[Flow]:
    """A table that stands at the right above what comes next: said of itself, that would stand beside it.

    So it begins at the right in a table as wide as the text, which is read from there.
    """
    if flow.moved != "right" or is_last_of_all(node) or not may_box(walker, flow):
        yield flow
        return
    walker.boxes += 1
    fmt = box_table(flow)
    fmt.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    fmt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table = walker.writer.insert_table(1, 1, fmt, flow.block.looks)
    table.cellAt(0, 0).setFormat(box_cell([0.0] * 4, (None,) * 4, None))
    with writing_in(walker, table, 0):
        block = replace(flow.block, left=0.0, right=0.0, looks=(), in_cell=True)
        yield replace(flow, block=block, nested=flow.nested + 1, moved="")
    walker.writer.after_table(table, flow.block.looks)


def is_last_of_all(node: lxml.html.HtmlElement) -> bool:
    """Whether nothing comes after the table in what it stands in: a cell, or the whole text."""
    while node.getnext() is None and not (node.tail or "").strip():
        above = node.getparent()
        if above is None or above.tag in ("td", "th"):
            return True
        node = above
    return False
