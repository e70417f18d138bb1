"""The line of a recipient field in which a person types, with the suggestions below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.compose.people.reading import Reader
from ui.look import theme
from ui.widgets.announce import announce

if TYPE_CHECKING:
    from app.model.address import Address
    from ui.compose.people.completion import Completion, Suggestions

_HEIGHT, _LEAST, _ENOUGH = 26, 8, 200
_FIELD = theme.CONTROL - 4  # the least height of a bare field
_STAYS = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class RecipientEntry(QLineEdit):
    """Cuts what is typed or pasted into addresses and asks for people who fit the rest."""

    pieces_ready = Signal(list)
    """Finished pieces (list of str), to become chips where the entry stands."""
    key_for_chips = Signal(int)
    """A key (Qt.Key) that leads from the entry to the chips before it."""
    left = Signal()
    """The keyboard went to another widget of the window."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = Reader()
        self._source: Suggestions | None = None
        self._asked = self._length = 0
        self._steered = False
        self._popup: Completion | None = None
        self.setProperty("look", "bare")
        self._dress()
        self.setAccessibleName(name)
        self.textEdited.connect(self._on_edited)
        self.textChanged.connect(self._on_changed)

    def read_with(self, reader: Reader) -> None:
        """Understand with it what is typed from now on."""
        self._reader = reader

    def suggest_from(self, source: Suggestions) -> None:
        """Suggest people from now on. Until then nobody is suggested."""
        self._source = source

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()

    def _dress(self) -> None:
        """What is typed stands on the line of the chips, which are lower than the field."""
        self.setFont(theme.font("body"))
        self.setTextMargins(0, 0, 0, max(0, _FIELD - self.sizeHint().height()))

    def sizeHint(self) -> QSize:
        return QSize(160, max(_HEIGHT, self.fontMetrics().height() + 8))

    def minimumSizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(min(max(words + 16, _LEAST), _ENOUGH), self.sizeHint().height())

    def empty(self) -> None:
        """No words, no suggestions."""
        self.hide_suggestions()
        self.clear()

    def suggestions(self) -> Completion | None:
        """The list of suggestions while it is shown."""
        return self._popup if self._popup is not None and self._popup.isVisible() else None

    def hide_suggestions(self) -> None:
        self._asked += 1
        self._steered = False
        if self._popup is not None:
            self._popup.hide()

    # typing

    def _on_changed(self, words: str) -> None:
        self._length = len(words)
        self.updateGeometry()

    def _on_edited(self, words: str) -> None:
        """Qt tells of an edit before it tells of the change: `_length` is still that of the words before."""
        pasted = len(words) - self._length > 1
        pieces = self._reader.pieces(words)
        ended = self._reader.pieces(words + "x")[-1:] == ["x"] and bool(pieces)
        if not ended and len(pieces) < 2:
            self._ask(words.strip())
            return
        rest = "" if ended or pasted else pieces.pop()
        self.hide_suggestions()
        self.setText(rest)
        self.pieces_ready.emit(pieces)
        if rest:
            self._ask(rest)

    def _finish(self) -> None:
        pieces = self._reader.pieces(self.text())
        self.empty()
        if pieces:
            self.pieces_ready.emit(pieces)

    # suggestions

    def _ask(self, words: str) -> None:
        self._asked += 1
        if words and self.hasFocus() and (source := self._source) is not None:
            source.tasks.start(self._answer(source, self._asked, words), "suggest recipients")
        else:
            self.hide_suggestions()

    async def _answer(self, source: Suggestions, number: int, words: str) -> None:
        found = await source.complete(words)
        if number != self._asked or not self.hasFocus():
            return
        if self._popup is None:
            self._popup = source.popup(self.window())
            self._popup.chosen.connect(self._take)
        self._steered = False
        below = self.mapToGlobal(QPoint(-8, self.height() + 8))
        self._popup.offer(words, found, below, preselect=bool(self._reader.problem(words)))
        if found:
            announce(self, self.tr("%n suggestions, first: {name}", "", len(found)).format(name=str(found[0])))

    def _take(self, address: Address) -> None:
        self.empty()
        self.pieces_ready.emit([str(address)])

    def _drop_suggestion(self, popup: Completion, address: Address) -> None:
        popup.drop(address)
        if (source := self._source) is not None:
            source.tasks.start(source.forget(address), "forget a suggestion")

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self.suggestions()
        if popup is not None and self._steer(popup, event):
            return
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._finish()
            return
        at_start = self.cursorPosition() == 0 and not self.hasSelectedText()
        backward = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if at_start and plain and key in (backward, Qt.Key.Key_Backspace, Qt.Key.Key_Home):
            self.key_for_chips.emit(Qt.Key.Key_Left if key == backward else key)
        elif not self.text() and event.matches(QKeySequence.StandardKey.SelectAll):
            self.key_for_chips.emit(Qt.Key.Key_A)
        else:
            super().keyPressEvent(event)

    def _steer(self, popup: Completion, event: QKeyEvent) -> bool:
        key, current = event.key(), popup.current()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._steered = True
            popup.step(1 if key == Qt.Key.Key_Down else -1)
            if (address := popup.current()) is not None:
                announce(self, str(address))
        elif key == Qt.Key.Key_Escape:
            self.hide_suggestions()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            self._take(current)
        elif key == Qt.Key.Key_Delete and current is not None and self._steered:
            self._drop_suggestion(popup, current)
        else:
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        popup = self.suggestions()
        if forward and popup is not None and (current := popup.current()) is not None:
            self._take(current)
            return True
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.hide_suggestions()
            self.left.emit()
