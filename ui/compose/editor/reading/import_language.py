"""The language that HTML says it is in, kept with the document so that the mail says it again."""

from __future__ import annotations

import lxml.html
from PySide6.QtGui import QTextDocument

from ui.compose.editor.formats import LANGUAGE

_DEEPEST = 6  # wrappers around everything else


def keep_language(document: QTextDocument, root: lxml.html.HtmlElement | None) -> None:
    """What the root, the body or a wrapper around everything says; what parts of the text say is not kept."""
    fmt = document.rootFrame().frameFormat()
    fmt.clearProperty(LANGUAGE)
    if language := _language_of(root):
        fmt.setProperty(LANGUAGE, language)
    if fmt != document.rootFrame().frameFormat():
        document.rootFrame().setFrameFormat(fmt)


def _language_of(node: lxml.html.HtmlElement | None) -> str:
    for _ in range(_DEEPEST):
        if node is None:
            break
        if found := node.get("lang"):
            return str(found)
        only = len(node) == 1 and not (node.text or "").strip() and not (node[0].tail or "").strip()
        node = node[0] if only and node[0].tag in ("body", "div") else None
    return ""
