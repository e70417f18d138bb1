"""The way to the importer of the editor, which is loaded when the first HTML comes."""

from __future__ import annotations

from ui.compose.editor.contract import ImportFunction


def load_importer() -> ImportFunction:
    """The function that reads HTML into a document. Its parsers take longer to load than an empty window to paint."""
    from ui.compose.editor.reading.foreign import import_html  # noqa: PLC0415  # as was said

    return import_html
