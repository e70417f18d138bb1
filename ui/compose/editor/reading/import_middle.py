"""Tables of foreign mail that only hold a block in the middle of the page: read as that block.

Many templates write a row of three cells, of which the outer two are empty and the middle one is displayed as a
block with a width. Browsers then show no cell at all, and neither is there one for whoever edits the text.
"""

from __future__ import annotations

from itertools import islice

import lxml.html

from ui.compose.editor.reading.css import Style, declarations, length
from ui.compose.editor.reading.import_flow import is_centred

_MOST = 500  # tables that are looked at
_NARROWEST = 200.0  # pixels
_OF_BLOCKS = ("background", "color", "font", "line-height", "text", "direction", "letter-spacing")


def unwrap_middles(root: lxml.html.HtmlElement) -> None:
    for table in list(islice(root.iter("table"), _MOST)):
        cell = _middle(table)
        if cell is not None:
            _unwrap(table, cell)


def _middle(table: lxml.html.HtmlElement) -> lxml.html.HtmlElement | None:
    """The only cell with something in it, if it is a block of a width of its own."""
    rows = [row for row in islice(table.iter("tr"), 2) if next(row.iterancestors("table"), None) is table]
    if len(rows) != 1 or any(child.tag not in ("tbody", "tr") for child in table):
        return None
    filled = [cell for cell in rows[0] if not _is_margin(cell)]
    if len(filled) != 1 or filled[0].tag != "td":
        return None
    style = declarations(filled[0].get("style"))
    width = length(style.get("max-width"), 16.0) or length(style.get("width"), 16.0)
    is_block = style.get("display") == "block" and is_centred(style)
    return filled[0] if is_block and width is not None and width >= _NARROWEST else None


def _is_margin(cell: lxml.html.HtmlElement) -> bool:
    if cell.tag != "td" or len(cell) or (cell.text or "").strip() or "bgcolor" in cell.attrib:
        return False
    return "width" not in cell.attrib and "background" not in cell.get("style", "")


def _unwrap(table: lxml.html.HtmlElement, cell: lxml.html.HtmlElement) -> None:
    """The table becomes the block around the one that its cell becomes."""
    kept: Style = {
        name: value for name, value in declarations(table.get("style")).items() if name.startswith(_OF_BLOCKS)
    }
    ground, direction = table.get("bgcolor"), table.get("dir")
    tail = table.tail
    table.clear()
    table.tag, table.tail = "div", tail
    if kept:
        table.set("style", ";".join(f"{name}:{value}" for name, value in kept.items()))
    for name, said in (("bgcolor", ground), ("dir", direction)):
        if said:
            table.set(name, said)
    cell.tag, cell.tail = "div", None
    for name in ("valign", "width", "colspan", "rowspan"):
        cell.attrib.pop(name, None)
    table.append(cell)
