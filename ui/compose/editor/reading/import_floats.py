"""Tables that text flows around: a frame of Word's, a large first letter, a box at the side."""

from __future__ import annotations

from itertools import chain, islice

import lxml.html
from PySide6.QtGui import QTextFrameFormat, QTextTableFormat

from ui.compose.editor.reading.css import amount
from ui.compose.editor.reading.import_elements import Element

_SIDES = {
    "left": QTextFrameFormat.Position.FloatLeft,
    "right": QTextFrameFormat.Position.FloatRight,
}
_SOON = 100  # elements; what comes later stands below anyway
_LINE = 60  # letters, about, beside a table
_WRAPPERS = frozenset(("div", "span", "p", "center"))
_NOT_AROUND = frozenset(("table", "hr", "ul", "ol", "pre", "blockquote", "br", "img"))


def floating_side(node: lxml.html.HtmlElement, element: Element) -> str:
    """The side at which text flows around the table, or "": only where text comes next that is not kept clear of it.

    Where nothing in the mail could end the flow again a table stands alone, above what comes.
    """
    said = element.style.get("float") or element.attributes.get("align", "")
    if said.lower() not in _SIDES:
        return ""
    width = amount(element.style.get("width") or element.attributes.get("width"))
    if width is not None and width.unit == "%" and width.value > 90:
        return ""
    after = _after(node)
    if after is None or after.tag in _NOT_AROUND or not (after.text_content() or "").strip():
        return ""
    holds_table = next(after.iter("table"), None) is not None
    return "" if holds_table or _is_kept_clear(after, lines_in(node)) else said.lower()


def float_to(fmt: QTextTableFormat, side: str) -> None:
    if side:
        fmt.setPosition(_SIDES[side])


def _after(node: lxml.html.HtmlElement) -> lxml.html.HtmlElement | None:
    """The element that begins beside the table: what follows it, or follows what holds nothing else."""
    while not (node.tail or "").strip():
        after = node.getnext()
        if after is not None:
            return after if isinstance(after.tag, str) else None
        above = node.getparent()
        if above is None or above.tag not in _WRAPPERS or (above.text or "").strip() or len(above) > 1:
            return None
        node = above
    return None


def _is_kept_clear(first: lxml.html.HtmlElement, lines: int) -> bool:
    """Whether something soon after says that it begins below what floats, and would not do so by itself.

    `lines`: how high that is, about.
    """
    beside = chain([first], first.itersiblings())
    above = 0
    for part in islice(chain.from_iterable(node.iter("br", "div", "p", "x-center") for node in beside), _SOON):
        if part.get("clear") or "clear" in part.get("style", ""):
            return above <= lines
        above += 1 + len((part.text_content() if part.tag == "p" else part.text) or "") // _LINE
    return False


def lines_in(table: lxml.html.HtmlElement) -> int:
    """How many lines of text the table is high, about."""
    rows = ([len(cell.findall("p")) for cell in row if isinstance(cell.tag, str)] for row in table.iter("tr"))
    return sum(max([1, *row]) for row in rows)
