"""An original that became text of the message, and undo: taking the text out again seals the original again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.model.draft import Original
from ui.compose.editor.editor import Editor
from ui.compose.form import Form


class Unsealing(QObject):
    """Follows the steps of undo from the one that put the text in, until what is done is written over.

    `steps_before` were available before that step. `on_text` is called when redo brings the text back.
    """

    def __init__(
        self, editor: Editor, form: Form, original: Original, steps_before: int, on_text: Callable[[], None]
    ) -> None:
        super().__init__(form)
        self._editor, self._document = editor, editor.document()
        self._form, self._original, self._on_text = form, original, on_text
        self._before, self._after = steps_before, self._document.availableUndoSteps()
        self._length = self._document.characterCount()  # tells redo from something else that was written
        self._is_sealed = False
        self._document.contentsChanged.connect(self._look)

    def end(self) -> None:
        """Undo is for the text alone again."""
        self._document.contentsChanged.disconnect(self._look)
        self.deleteLater()

    def take_back(self) -> None:
        """Take the text out, unless something was written since."""
        if self._document.availableUndoSteps() == self._after:
            while self._document.availableUndoSteps() > self._before:
                self._editor.undo()

    def _look(self) -> None:
        steps, can_redo = self._document.availableUndoSteps(), self._document.isRedoAvailable()
        if self._is_sealed:
            if steps == self._after and self._document.characterCount() == self._length:
                self._is_sealed = False
                self._form.set_original(None)
                self._on_text()
        elif steps <= self._before and can_redo and self._form.original is None:
            self._is_sealed = True
            self._form.set_original(self._original)
