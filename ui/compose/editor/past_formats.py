"""Whether a text may have something of a kind at all, known from the formats that its document has had.

Asked whenever a text is painted: to look at each paragraph that is seen would take longer.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QTextDocument, QTextFormat

_MANY = 400


class PastFormats:
    """Of the document that was asked about last. `is_wanted` tells the formats of the kind."""

    def __init__(self, is_wanted: Callable[[QTextFormat], bool]) -> None:
        self._is_wanted = is_wanted
        self._document: QTextDocument | None = None
        self._revision = self._length = -1
        self._found = False

    def may_be_in(self, document: QTextDocument) -> bool:
        """False where it cannot be. A document keeps all formats it has had, and each table has some of its own:
        of many nobody asks each one, and nobody asks again before half of the text is gone.
        """
        length = document.characterCount()
        is_same = document is self._document
        if is_same and (self._revision == document.revision() or (self._found and length * 2 > self._length)):
            return self._found
        formats = document.allFormats()
        self._document, self._revision, self._length = document, document.revision(), length
        self._found = len(formats) > _MANY or any(map(self._is_wanted, formats))
        return self._found
