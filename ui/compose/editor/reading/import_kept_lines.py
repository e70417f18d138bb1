"""Text of which only the line ends count (`white-space: pre-line`): its other blanks are joined before it is read."""

from __future__ import annotations

import re
from itertools import islice

import lxml.html

SAID = "pre-line"
_AROUND_ENDS = re.compile(r"[ \t\r]*\n[ \t\r]*")
_BLANKS = re.compile(r"[ \t\r]{2,}|\t")
_MOST = 2_000  # elements that are looked at


def join_blanks(root: lxml.html.HtmlElement) -> None:
    """In every element that says so, and in all that says nothing else of its white space."""
    waiting = [node for node in islice(root.iter(), 20 * _MOST) if isinstance(node.tag, str) and _says(node)]
    seen = 0
    while waiting and seen < _MOST:
        node = waiting.pop()
        seen += 1
        node.text = _joined(node.text)
        for child in node:
            child.tail = _joined(child.tail)
            if isinstance(child.tag, str) and child.tag != "pre" and "white-space" not in child.get("style", ""):
                waiting.append(child)


def _says(node: lxml.html.HtmlElement) -> bool:
    return SAID in node.get("style", "")


def _joined(text: str | None) -> str | None:
    return _BLANKS.sub(" ", _AROUND_ENDS.sub("\n", text)) if text else text
