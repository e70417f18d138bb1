"""Names of places that were met, until there is text that they are names of."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor

from ui.compose.editor.formats import PLACE
from ui.compose.editor.places import place_of

_MOST = 20  # that begin with one text


class Places:
    """Names that wait."""

    def __init__(self) -> None:
        self._names: list[str] = []

    def add(self, name: str) -> None:
        if len(self._names) < _MOST:
            self._names.append(name)

    def begin(self, char: QTextCharFormat) -> QTextCharFormat:
        """Text of this look comes: the look it has as the place of all names that wait."""
        if not self._names:
            return char
        found = QTextCharFormat(char)
        found.setProperty(PLACE, " ".join([*place_of(char).split(), *self._names]))
        self._names.clear()
        return found

    def behind(self, cursor: QTextCursor) -> None:
        """A paragraph ends at the cursor: what waits behind all of its text is a name of the last letter."""
        if not self._names:
            return
        last = QTextCursor(cursor)
        last.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor)
        if not last.charFormat().isImageFormat():
            last.setCharFormat(self.begin(last.charFormat()))
