"""What is seen within what is not: `visibility`, unlike `display`, can be taken back further inside."""

from __future__ import annotations

import lxml.html

from ui.compose.editor.reading.css import declarations

_UNSEEN = ("hidden", "collapse")


def keep_the_seen(root: lxml.html.HtmlElement) -> None:
    """Leave of unseen elements with something visible in them only that."""
    said = {node: seen for node in root.iter() if (seen := _visibility(node))}
    around = {above for node, seen in said.items() if seen == "visible" for above in node.iterancestors()}
    for node, seen in said.items():
        if seen in _UNSEEN and node in around:
            _empty(node, said, around)


def _visibility(node: lxml.html.HtmlElement) -> str:
    style = node.get("style", "")
    return declarations(style).get("visibility", "").lower() if "visibility" in style else ""


def _empty(
    node: lxml.html.HtmlElement, said: dict[lxml.html.HtmlElement, str], around: set[lxml.html.HtmlElement]
) -> None:
    """Depth is bounded: what is read here was made to match before."""
    node.text = None
    if node in said:
        node.set("style", f"{node.get('style', '')};visibility:visible")
        said[node] = "visible"
    for child in node:
        child.tail = None
        if said.get(child) == "visible":
            continue
        if child in around:
            _empty(child, said, around)
        else:
            child.set("style", "display:none")
