"""Buttons of foreign mail that stand beside each other: a table of one row, with a cell for each."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import lxml.html
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLength

from ui.compose.editor.formats import Sharing, collapse
from ui.compose.editor.reading.import_boxes import box_cell, box_table, may_box, writing_in
from ui.compose.editor.reading.import_buttons import Button, button_at, painted_over
from ui.compose.editor.reading.import_flow import Flow, Walker

_MOST = 5
_LETTER = 0.6  # font sizes that a letter takes, about
_BLANK = 0.25  # font sizes
_PAGE = 600.0  # pixels: how wide mail is, about


def read_buttons_in(walker: Walker, node: lxml.html.HtmlElement, flow: Flow) -> bool:
    """Whether there is nothing in the element but buttons: those are read."""
    buttons = _buttons_of(walker, node, flow)
    if buttons:
        _read(walker, buttons, flow)
    return bool(buttons)


def _buttons_of(walker: Walker, node: lxml.html.HtmlElement, flow: Flow) -> list[Button]:
    """The links in the element that are drawn as boxes, if nothing else is there and they fit in one line."""
    if not 2 <= len(node) <= _MOST or (node.text or "").strip() or not flow.buttons or flow.block.item is not None:
        return []
    if flow.block.align == "right" or flow.block.right_to_left or not may_box(walker, flow):
        return []
    found: list[Button] = []
    for child in node:
        if not isinstance(child.tag, str) or (child.tail or "").strip():
            return []
        element = walker.elements.of(child)
        is_boxed = element.tag == "a" and element.style.get("display", "inline").lower() in ("inline", "inline-block")
        button = button_at(walker, child, flow.look.em) if is_boxed else None
        if button is None or button.wide or not (button.ground is not None or all(button.lines)):
            return []
        found.append(button)
    across = sum(_across(button, flow.look.em) for button in found) + sum(_gaps(found, flow.look.em))
    return found if across <= (flow.room or _PAGE) - flow.block.left - flow.block.right else []


def _read(walker: Walker, buttons: list[Button], flow: Flow) -> None:
    """A cell for each, and one for the space between two."""
    walker.boxes += 1
    gaps = _gaps(buttons, flow.look.em)
    fmt = box_table(flow)
    collapse(fmt, Sharing.NOTHING)
    widths: list[QTextLength] = []
    places: list[int] = []
    for button, gap in zip(buttons, [*gaps, 0.0], strict=True):
        places.append(len(widths))
        fixed = QTextLength(QTextLength.Type.FixedLength, float(round(button.width)))
        widths.append(fixed if button.width else QTextLength())
        if gap:
            widths.append(QTextLength(QTextLength.Type.FixedLength, gap))
    fmt.setColumnWidthConstraints(widths)
    if flow.block.align == "center":
        fmt.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    over = painted_over(walker, buttons)
    walker.writer.pad_above(max(button.margin[0] for button in buttons))
    table = walker.writer.insert_table(1, len(widths), fmt, flow.block.looks)
    block = replace(flow.block, left=0.0, right=0.0, indent=0.0, ground=None, looks=(), heading=0, in_cell=True)
    inner = replace(flow, block=block, nested=flow.nested + 1, box=None, buttons=False)
    for column in set(range(len(widths))) - set(places):
        table.cellAt(0, column).setFormat(box_cell([0.0] * 4, (None,) * 4, None))
        with writing_in(walker, table, column):
            walker.writer.space(0.0, 0.0)
    for column, button in zip(places, buttons, strict=True):
        button.take_over()
        table.cellAt(0, column).setFormat(box_cell(over.around(button), button.lines, button.ground))
        with writing_in(walker, table, column):
            walker.node(button.node, inner)
    walker.writer.after_table(table, flow.block.looks)
    walker.writer.gap_above(max(button.margin[2] for button in buttons))
    walker.writer.overlap(max(over.around(button)[2] - button.padding[2] for button in buttons))


def _gaps(buttons: list[Button], em: float) -> list[float]:
    """The space between each two, in pixels: a blank, and the margins beside it."""
    blanks = [round(em * _BLANK) if one.node.tail else 0.0 for one in buttons[:-1]]
    beside = [one.margin[1] + other.margin[3] for one, other in pairwise(buttons)]
    return [float(round(blank + margin)) for blank, margin in zip(blanks, beside, strict=True)]


def _across(button: Button, em: float) -> float:
    if button.width:
        return button.width
    return len(button.node.text_content().strip()) * em * _LETTER + button.padding[1] + button.padding[3]
