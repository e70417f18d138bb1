"""Foreign HTML with fewer tables within one another, so that it is laid out within a tenth of a second.

With each level Qt lays out twice as often what is inside. A view that is only read can do without the levels that
show nothing: first go tables of a single cell, which newsletters wrap everything in, then the innermost ones.
"""

from __future__ import annotations

import re

import lxml.html
from lxml.etree import LxmlError

SMOOTH = 600_000
"""Units that are laid out in a tenth of a second by a usual machine; see `layout_cost`."""
_TABLE = re.compile(r"</?table\b", re.IGNORECASE)
_DEEPEST = 30
_LOOKS = re.compile(r"(?:background-color|color|text-align|font[a-z-]*|line-height)\s*:[^;\"<>]{1,200}", re.IGNORECASE)
_PARTS = ("tbody", "thead", "tfoot", "tr", "td", "th", "caption")


def layout_cost(html: str) -> int:
    """Characters, doubled for each table that they are in: so often Qt lays them out. A table counts as 200."""
    cost, depth, at = 0, 0, 0
    for tag in _TABLE.finditer(html):
        cost += (tag.start() - at) << min(max(depth, 0), _DEEPEST)
        at = tag.start()
        depth += -1 if tag[0].startswith("</") else 1
        cost += 200 << min(max(depth, 0), _DEEPEST)
    return cost + len(html) - at


def lightened(html: str, most: int = SMOOTH) -> tuple[str, bool]:
    """`html` that is laid out for at most `most` units, if tables are what takes so long; whether any table went.

    `html` has been made safe: its tags match.
    """
    if layout_cost(html) <= most:
        return html, False
    try:
        root = lxml.html.fragment_fromstring(html, create_parent="div")
    except (LxmlError, ValueError):
        return html, False
    while layout_cost(html := _written(root)) > most:
        going = _outermost_wrappers(root) or _deepest_tables(root)
        if not going:
            break
        for table in going:
            _dissolve(table)
    return html, True


def _written(root: lxml.html.HtmlElement) -> str:
    return str(lxml.html.tostring(root, encoding="unicode"))


def _outermost_wrappers(root: lxml.html.HtmlElement) -> list[lxml.html.HtmlElement]:
    """One level of them: the inner ones may stay."""
    wrappers = {table for table in root.iter("table") if _cells(table) <= 1}
    return [table for table in wrappers if wrappers.isdisjoint(table.iterancestors("table"))]


def _deepest_tables(root: lxml.html.HtmlElement) -> list[lxml.html.HtmlElement]:
    depths = {table: sum(1 for _ in table.iterancestors("table")) for table in root.iter("table")}
    deepest = max(depths.values(), default=0)
    return [table for table, depth in depths.items() if depth == deepest]


def _cells(table: lxml.html.HtmlElement) -> int:
    """How many cells of its own it has; counting ends at two."""
    found = 0
    for cell in table.iter("td", "th"):
        found += next(cell.iterancestors("table")) is table
        if found > 1:
            break
    return found


def _dissolve(table: lxml.html.HtmlElement) -> None:
    """Its cells become paragraphs; their colours, fonts and alignment stay."""
    own = [node for node in table.iter(*_PARTS) if next(node.iterancestors("table")) is table]
    for node in (table, *own):
        looks = _LOOKS.findall(node.get("style") or "")
        if (ground := node.get("bgcolor") or "") and re.fullmatch(r"#?\w{3,20}", ground):
            looks.insert(0, f"background-color:{ground}")
        if (align := (node.get("align") or "").lower()) in ("center", "right") and node is not table:
            looks.insert(0, f"text-align:{align}")
        direction = node.get("dir")
        node.attrib.clear()
        node.tag = "div"
        if looks:
            node.set("style", ";".join(looks))
        if direction:
            node.set("dir", direction)
