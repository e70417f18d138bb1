"""Lists that Word only imitates: paragraphs that name a level, with the marker typed in front and marked "ignore"."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

import lxml.html
from PySide6.QtGui import QTextListFormat

from ui.compose.editor.formats import LIST_BOTTOM, LIST_MARK
from ui.compose.editor.reading.css import declarations
from ui.compose.editor.reading.import_block import Listing, list_left, stand_in
from ui.compose.editor.reading.import_elements import Element
from ui.compose.editor.reading.import_flow import Flow, Walker, begun_at_first, standing_out
from ui.compose.editor.reading.import_lists import read_item
from ui.compose.editor.reading.import_markers import dress, goes_on, is_number, sign_of, typed

_LEVEL = re.compile(r"level([1-9])")
_LIST = re.compile(r"\bl[0-9]+\b", re.IGNORECASE)


def numbered(element: Element, flow: Flow) -> Flow:
    """What has a number that stays begins where that does."""
    return replace(flow, block=begun_at_first(flow.block, standing_out(element.style, flow.look.em)))


class WordLists:
    """Those that are open where the walk over the tree is."""

    def __init__(self) -> None:
        self._open: dict[int, Listing] = {}
        self._names: dict[int, str] = {}  # which of Word's lists is open at a level

    def level_of(self, node: lxml.html.HtmlElement, element: Element) -> int:
        """From 1; 0 for what is no item, or has a number that people refer to: that one stays as it was typed."""
        said = element.style.get("mso-list", "")
        found = _LEVEL.search(said) if said else None
        if found is None:
            return 0
        marker = _typed_marker(node)
        if marker is None:
            return int(found.group(1)) if element.tag == "p" else 0
        if element.tag == "p" and _is_counted(_bare(marker)):
            return int(found.group(1))
        kept = declarations(marker.get("style"))
        marker.set("style", ";".join(f"{name}:{value}" for name, value in kept.items() if name != "mso-list"))
        return 0

    def forget(self) -> None:
        self._open = {}

    def read_item(self, walker: Walker, node: lxml.html.HtmlElement, element: Element, flow: Flow, level: int) -> None:
        """`flow` is the paragraph's own: how far it stands in, less what the levels around it do, is its list's."""
        name = _LIST.search(element.style.get("mso-list", ""))
        list_name = name[0].lower() if name else ""
        if list_name != self._names.get(level):  # another list of Word's, which may stand in an item of the one around
            self._open.pop(level, None)
            self._names[level] = list_name
        self._open = {known: listing for known, listing in self._open.items() if known <= level}
        around = sum(list_left(listing.format) for known, listing in self._open.items() if known < level)
        said = (flow.block.right if flow.block.right_to_left else flow.block.left) - around
        found = _typed_marker(node)
        marker = "" if found is None else _bare(found)
        open_one = self._open.get(level)
        if open_one is None or not goes_on(open_one.format.style(), open_one.number, marker):
            self._open[level] = Listing(_format(marker, level, said), 0.0, said)
        read_item(walker, node, element, replace(flow, block=replace(flow.block, indent=0.0)), self._open[level], said)


def _format(marker: str, level: int, left: float) -> QTextListFormat:
    """Of a new list, from the first marker in it."""
    fmt = QTextListFormat()
    style, start = typed(marker, level)
    dress(fmt, marker)
    if sign := sign_of(marker):
        fmt.setProperty(LIST_MARK, sign)
    fmt.setStyle(style)
    fmt.setIndent(level)
    fmt.setStart(start)
    stand_in(fmt, left)
    fmt.setProperty(LIST_BOTTOM, 0.0)
    return fmt


def _is_counted(marker: str) -> bool:
    """Whether a list of HTML can show the marker, or a bullet for it: not so 2.1, "Article 3" or Asian numbers."""
    if len(marker) > 1:
        return is_number(marker)
    return not marker.isdigit() and unicodedata.category(marker or " ") != "Lo"


def _typed_marker(node: lxml.html.HtmlElement) -> lxml.html.HtmlElement | None:
    for child in node.iter("span"):
        if declarations(child.get("style")).get("mso-list", "").lower() == "ignore":
            return child
    return None


def _bare(marker: lxml.html.HtmlElement) -> str:
    return "".join(marker.itertext()).replace("\xa0", " ").strip()
