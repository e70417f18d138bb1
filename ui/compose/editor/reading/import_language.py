"""The language that HTML says it is in, kept with the document so that the mail says it again; and `dir="auto"`."""

from __future__ import annotations

import lxml.html
from PySide6.QtGui import QTextDocument

from ui.compose.editor.block_formats import first_strong
from ui.compose.editor.formats import LANGUAGE, PAGE_MIRRORED

_DEEPEST = 6  # wrappers around everything else


def keep_language(document: QTextDocument, root: lxml.html.HtmlElement | None) -> None:
    """What the root, the body or a wrapper around everything says; what parts of the text say is not kept."""
    fmt = document.rootFrame().frameFormat()
    fmt.clearProperty(LANGUAGE)
    if language := _said_around_all(root, "lang"):
        fmt.setProperty(LANGUAGE, language)
    fmt.clearProperty(PAGE_MIRRORED)
    if _said_around_all(root, "dir").lower() == "rtl":
        fmt.setProperty(PAGE_MIRRORED, 1)
    if fmt != document.rootFrame().frameFormat():
        document.rootFrame().setFrameFormat(fmt)


def settle_automatic(root: lxml.html.HtmlElement) -> None:
    """`dir="auto"` said by name: the direction of its first letter."""
    for node in root.iterfind(".//*[@dir]"):
        if node.get("dir", "").lower() == "auto":
            told = (first_strong(str(text)) for text in node.itertext())
            node.set("dir", next(filter(None, told), "ltr"))


def _said_around_all(node: lxml.html.HtmlElement | None, name: str) -> str:
    for _ in range(_DEEPEST):
        if node is None:
            break
        if found := node.get(name):
            return str(found)
        only = len(node) == 1 and not (node.text or "").strip() and not (node[0].tail or "").strip()
        node = node[0] if only and node[0].tag in ("body", "div") else None
    return ""
