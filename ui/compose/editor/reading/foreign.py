"""HTML from anywhere, made safe and put into a document: what `ui/shell.py` hands to the editors on first use."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from app.message.markup.html import sanitise
from app.message.markup.html_own import is_own
from app.message.markup.html_rules import Purpose
from ui.compose.editor.contract import Imported
from ui.compose.editor.reading.importer import load_document


def import_html(document: QTextDocument, html: str) -> Imported:
    """An `ImportFunction`. Scripts, forms, remote pictures and addresses of files never enter the document."""
    if is_own(html):  # the reader of the tree lets through nothing that a mail may not hold; the rest is cleaning
        return load_document(document, html)
    safe = sanitise(html, purpose=Purpose.EDIT)
    found = load_document(document, safe.html)
    return Imported(found.simplified or safe.simplified, safe.blocked_pictures)
