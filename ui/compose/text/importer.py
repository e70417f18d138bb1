"""The way to the importer of the editor, which is loaded when the first HTML comes."""

from __future__ import annotations

import importlib
from typing import cast

from ui.compose.editor.contract import ImportFunction

_ROOM = "ui.compose.editor.reading.foreign"


def load_importer() -> ImportFunction:
    """The function that reads HTML into a document. Its parsers take longer to load than an empty window to paint."""
    return cast(ImportFunction, importlib.import_module(_ROOM).import_html)
