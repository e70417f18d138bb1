"""What floats to the right out of a line of text: the line becomes two columns, or its words would run together."""

from __future__ import annotations

import re
from itertools import islice

import lxml.html

_RIGHT = re.compile(r"(?:^|;)\s*float\s*:\s*right\b[^;]*", re.IGNORECASE)
_FAR = re.compile(r"(?:^|;)\s*margin-right\s*:\s*([^;]+)", re.IGNORECASE)
_IN_LINES = ("x-a", "span", "x-b", "strong", "x-font", "x-small")
_WORDS = frozenset(
    (*_IN_LINES, "x-i", "x-u", "x-s", "x-code", "x-tt", "x-em", "b", "i", "u", "em", "code", "sup", "sub")
)
_PARENTS = frozenset(
    ("div", "p", "td", "section", "header", "footer", *(f"{x}h{n}" for x in ("", "x-") for n in range(1, 7)))
)
_MOST, _MOST_PARTS, _MOST_WORDS = 2_000, 20, 200  # elements that are looked at; parts and characters of such a line


def part_lines(root: lxml.html.HtmlElement) -> None:
    """The first that floats stands outermost. Only lines that are alone in what they stand in."""
    parents = {one.getparent(): None for one in islice(root.iter(*_IN_LINES), _MOST) if _floats(one)}
    for parent in parents:  # each looked at once
        if parent is not None and parent.tag in _PARENTS and len(parent) <= _MOST_PARTS:
            _part(parent)


def _floats(node: lxml.html.HtmlElement) -> bool:
    return bool(_RIGHT.search(node.get("style", "")))


def _part(parent: lxml.html.HtmlElement) -> None:
    """The words keep their order: what floats before the line stands in a row that is read from the right."""
    moved = [child for child in parent if child.tag in _IN_LINES and _floats(child)]
    words, aside = len(parent.text_content().strip()), sum(len(one.text_content().strip()) for one in moved)
    is_line = all(child.tag in _WORDS for child in parent.iterdescendants())
    is_before = not (parent.text or "").strip() and moved == list(parent)[: len(moved)]
    is_before = is_before and not any((one.tail or "").strip() for one in moved[:-1])
    is_behind = len(moved) == 1 and parent[-1] is moved[0] and not (moved[0].tail or "").strip()
    if not is_line or not 0 < aside < words <= _MOST_WORDS or not (is_before or is_behind):
        return
    line = lxml.html.Element("div", {"style": "flex:1;direction:ltr"})
    if is_before:
        line.text, moved[-1].tail = moved[-1].tail, None
    else:
        line.text, parent.text = parent.text, None
    line.extend([child for child in parent if child not in moved])
    around = lxml.html.Element("div", {"style": f"display:flex;direction:{'rtl' if is_before else 'ltr'}"})
    beside = [_column(one) for one in moved]
    around.extend([*beside, line] if is_before else [line, *beside])
    parent.append(around)


def _column(node: lxml.html.HtmlElement) -> lxml.html.HtmlElement:
    node.set("style", _RIGHT.sub("", node.get("style", "")).strip("; "))
    found = lxml.html.Element("div", {"style": "direction:ltr"})
    far = _FAR.search(node.get("style", ""))
    if far:  # away from what floats farther out
        found.set("style", f"{found.get('style')};padding-right:{far[1]}")
    node.tail = None
    found.append(node)
    return found
