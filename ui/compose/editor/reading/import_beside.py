"""Blocks that stand beside each other among others that do not: put into a block of their own, read as columns."""

from __future__ import annotations

import re
from itertools import islice

import lxml.html

_MARKS = ("float", "inline-", "table-cell", 'align="left', 'align="right')
_BESIDE = re.compile(
    r"(?:^|;)\s*(?:float\s*:\s*(?:left|right)|display\s*:\s*(?:inline-block|inline-table|table-cell))", re.IGNORECASE
)
_MOST = 2_000  # elements that are looked at


def may_stand_beside(html: str) -> bool:
    """Whether it is worth looking: each of a few words in turn, which is much faster than one pattern of them all."""
    small = html.lower()
    return any(mark in small for mark in _MARKS)


def gather(root: lxml.html.HtmlElement) -> None:
    """Where only some of an element's children stand beside each other, those get an element around them."""
    found = [node for node in islice(root.iter("div", "table", "section"), _MOST) if _stands_beside(node)]
    done: set[lxml.html.HtmlElement] = set()
    for node in found:
        parent = node.getparent()
        if node in done or parent is None:
            continue
        run = _run(node)
        done.update(run)
        if len(run) > 1 and len(run) < len(parent) and _is_apart(run, parent):
            _wrap(run, parent)


def _stands_beside(node: lxml.html.HtmlElement) -> bool:
    aligned = node.tag == "table" and node.get("align", "").lower() in ("left", "right")
    return aligned or bool(_BESIDE.search(node.get("style", "")))


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
    around = lxml.html.Element("div")
    parent.insert(parent.index(run[0]), around)
    for node in run:
        around.append(node)  # with what stands behind it, which is blank
