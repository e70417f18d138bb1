"""Blocks that stand beside each other among others that do not: put into a block of their own, read as columns."""

from __future__ import annotations

import re
from itertools import islice

import lxml.html

from ui.compose.editor.reading.css import amount, declarations, length
from ui.compose.editor.reading.import_floats import lines_in

_MARKS = ("float", "inline-", "table-cell", 'align="left', 'align="right')
_BESIDE = re.compile(
    r"(?:^|;)\s*(?:float\s*:\s*(?:left|right)|display\s*:\s*(?:inline-block|inline-table|table-cell))", re.IGNORECASE
)
_FLOATS = re.compile(r"(?:^|;)\s*float\s*:\s*(?:left|right)\b", re.IGNORECASE)
_HEADINGS = frozenset(f"{kept}h{level}" for level in range(1, 7) for kept in ("", "x-"))
_GATHERED = "data-gathered"  # says so of what is put around them
_MOST = 2_000  # elements that are looked at
_IN_LINES = frozenset(("x-a", "span"))
_FEW_WORDS, _WIDEST = 30, 400.0  # characters of a line that need no width said; pixels
_ALL = 90  # per cent: what is wider leaves no room
_MOST_LINES = 20
_MOST_WORDS = 120  # characters of a mark or a date beside a heading: more reaches down beside what comes next


def may_stand_beside(html: str) -> bool:
    """Whether it is worth looking: each of a few words in turn, which is much faster than one pattern of them all."""
    small = html.lower()
    return any(mark in small for mark in _MARKS)


def gather(root: lxml.html.HtmlElement) -> None:
    """Where only some of an element's children stand beside each other, those get an element around them."""
    found = [node for node in islice(root.iter("div", "table", "section", "x-a", "span"), _MOST) if _may_begin(node)]
    done: set[lxml.html.HtmlElement] = set()
    for node in found:
        parent = node.getparent()
        if node in done or parent is None:
            continue
        run = _run(node)
        done.update(run)
        if len(run) > 1 and len(run) < len(parent) and _is_apart(run, parent):
            _wrap(run, parent)
        elif len(run) == 1 and (rest := _rest_after(node)) is not None:
            _put_beside(node, rest, parent)


def _may_begin(node: lxml.html.HtmlElement) -> bool:
    """What belongs to a line stands beside only where it floats."""
    return _floats(node) if node.tag in _IN_LINES else _stands_beside(node)


def _rest_after(node: lxml.html.HtmlElement) -> lxml.html.HtmlElement | None:
    """What begins in the same line as the block, which floats: a heading, or a block that keeps clear of it."""
    after = node.getnext()
    if after is None or (node.tail or "").strip() or not _floats(node) or "clear" in after.get("style", ""):
        return None
    words = len(node.text_content().strip())
    if after.tag in _HEADINGS:
        return after if node.tag != "table" and 0 < words <= _MOST_WORDS else None
    style = declarations(node.get("style"))
    width = length(style.get("width") or node.get("width"), 16.0)
    if not 0 < words <= (_MOST_WORDS if width else _FEW_WORDS) or (width and width > _WIDEST):
        return None
    return after if _keeps_clear(after) else None


def _keeps_clear(block: lxml.html.HtmlElement) -> bool:
    """Whether all of its lines stay beside what floats before it: as those of a table do."""
    style = declarations(block.get("style"))
    if block.tag == "table":
        width = amount(style.get("width") or block.get("width"))
        return width is None or (width.unit != "%" and 0 < width.value <= _WIDEST)
    return block.tag in ("div", "section") and style.get("overflow") == "hidden"


def _put_beside(node: lxml.html.HtmlElement, rest: lxml.html.HtmlElement, parent: lxml.html.HtmlElement) -> None:
    """Both as columns: the second one takes what the first one leaves."""
    rest.set("style", f"{rest.get('style', '')};display:table-cell")
    around = lxml.html.Element("div")
    around.tail, rest.tail, node.tail = rest.tail, None, None
    parent.insert(parent.index(node), around)
    around.extend([node, rest])


def ends_beside(line_end: lxml.html.HtmlElement) -> bool:
    """Whether a `<br>` stands beside what floats before it, and so takes no room of its own.

    One that says `clear` does right behind it; others as long as what leaves no room for words is high.
    """
    before, lines = line_end.getprevious(), 1
    if before is None or (before.tail or "").strip():
        return False
    if line_end.get("clear") or "clear" in line_end.get("style", ""):
        return before.get(_GATHERED) is not None or (before.tag in ("div", "table", "section") and _floats(before))
    while before is not None and before.tag == "br" and lines < _MOST_LINES and not (before.tail or "").strip():
        before, lines = before.getprevious(), lines + 1
    if before is None or before.tag != "table" or (before.tail or "").strip() or not _floats(before):
        return False
    width = amount(declarations(before.get("style")).get("width") or before.get("width"))
    return width is not None and width.unit == "%" and width.value > _ALL and lines <= lines_in(before)


def _floats(node: lxml.html.HtmlElement) -> bool:
    aligned = node.tag == "table" and node.get("align", "").lower() in ("left", "right")
    return aligned or bool(_FLOATS.search(node.get("style", "")))


def _stands_beside(node: lxml.html.HtmlElement) -> bool:
    return _floats(node) or bool(_BESIDE.search(node.get("style", "")))


def _run(first: lxml.html.HtmlElement) -> list[lxml.html.HtmlElement]:
    """The element and those like it that follow without a word in between."""
    run = [first]
    while not (run[-1].tail or "").strip():
        after = run[-1].getnext()
        if after is None or after.tag not in ("div", "table", "section") or not _stands_beside(after):
            break
        run.append(after)
    return run


def _is_apart(run: list[lxml.html.HtmlElement], parent: lxml.html.HtmlElement) -> bool:
    """Whether no words stand in the same lines."""
    before = run[0].getprevious()
    words = parent.text if before is None else before.tail
    return not (words or "").strip() and not (run[-1].tail or "").strip()


def _wrap(run: list[lxml.html.HtmlElement], parent: lxml.html.HtmlElement) -> None:
    around = lxml.html.Element("div", {_GATHERED: ""})
    parent.insert(parent.index(run[0]), around)
    for node in run:
        around.append(node)  # with what stands behind it, which is blank
