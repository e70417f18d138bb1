"""How deep tables may be nested in one document.

With each level Qt lays out twice as often what is inside, at each change: a handful of cells twelve levels deep takes
a fifth of a second, some hundreds of them minutes. So it is counted first what all of it would take, and where that
is too much the innermost tables are read as paragraphs. One unit is about ten microseconds of a slow machine.
"""

from __future__ import annotations

from functools import lru_cache

import lxml.html
from lxml import etree

MOST = 60_000
"""What may be laid out as it is. What takes more is simplified to half of that: so it stays when it is read again."""
MAX_TABLES = 12
LEAST = 2
"""So deep tables are always left: it takes no longer than the most that is ever read."""
_BEYOND = 30  # deeper ones count as if they were here
_TABLE, _CELL, _LINE, _LETTER = 4.0, 1.0, 1.5, 0.05
_LINES = frozenset(
    ["p", "div", "li", "br", "hr", "img", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "dd", "dt"]
)
_BOXES = frozenset(
    ["div", "section", "article", "main", "aside", "header", "footer", "center", "p", "address", "fieldset"]
)
_BESIDE = ("inline-block", "inline-table", "table-cell", "float")
_MOST_BOXES = 4  # within one another


def words_of(node: lxml.html.HtmlElement) -> str:
    """The text of what is too deep to be read as elements, with a blank where a line would begin."""
    found = []
    for event, element in etree.iterwalk(node, events=("start", "end")):
        if event == "start":
            found += [" " if element.tag in _LINES or element.tag in _BOXES else "", element.text or ""]
        elif element is not node:
            found.append(element.tail or "")
    return "".join(found)


def deepest(root: lxml.html.HtmlElement) -> int:
    """The most tables within one another that this document is to be read with."""
    if _is_flat(root):
        return MAX_TABLES
    units = _units(root)
    natural = max((depth for depth, found in enumerate(units) if found), default=0)
    if natural <= LEAST or (natural <= MAX_TABLES and _work(units, natural) <= MOST):
        return MAX_TABLES
    for depth in range(min(natural, MAX_TABLES), LEAST, -1):
        if _work(units, depth) <= MOST / 2:
            return depth
    return LEAST


def _is_flat(root: lxml.html.HtmlElement) -> bool:
    """Whether it is seen without counting, as in nearly all mails, that at most `LEAST` are within one another."""
    if any(_may_be_box(node) for node in root.iter(*_BOXES)):
        return False
    depths: dict[lxml.html.HtmlElement, int] = {}
    for table in root.iter("table"):  # outer ones come before those in them
        outer = next(table.iterancestors("table"), None)
        depths[table] = 1 if outer is None else depths[outer] + 1
        if depths[table] > LEAST:
            return False
    return True


def _work(units: list[float], deepest: int) -> float:
    return sum(found * 2.0 ** (min(depth, deepest) - 1) for depth, found in enumerate(units) if depth)


def _units(root: lxml.html.HtmlElement) -> list[float]:
    """What there is to be laid out, by the number of tables around it."""
    found = [0.0] * (_BEYOND + 1)
    tables = boxes = 0
    opened: list[bool] = []  # whether it was counted as a box
    for event, node in etree.iterwalk(root, events=("start", "end")):
        tag = node.tag
        if event == "end":
            tables -= tag == "table"
            boxes -= opened.pop()
            found[min(_BEYOND, tables + boxes)] += len((node.tail or "").strip()) * _LETTER
            continue
        is_box = tag in _BOXES and boxes < _MOST_BOXES and _may_be_box(node)
        opened.append(is_box)
        tables += tag == "table"
        boxes += is_box
        cost = _TABLE if tag == "table" or is_box else _CELL if tag in ("td", "th") else _LINE * (tag in _LINES)
        found[min(_BEYOND, tables + boxes)] += cost + len((node.text or "").strip()) * _LETTER
    return found


def _may_be_box(node: lxml.html.HtmlElement) -> bool:
    """Whether a block may become a table of its own: with lines around it, of its own width, or beside others."""
    style = node.get("style")
    return bool(style) and _says_box(style)


@lru_cache(maxsize=500)  # a mail has a few dozen styles, thousands of times
def _says_box(style: str) -> bool:
    style = style.lower()
    return "border" in style or ("width" in style and "auto" in style) or any(word in style for word in _BESIDE)
