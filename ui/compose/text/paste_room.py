"""Pasting in a compose window: what comes in, what is typed meanwhile, what is said of it, and the choice after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor

from app.model.settings import Settings
from ui.compose.editor import lists
from ui.compose.editor.contract import Manner
from ui.compose.editor.formats import is_first_in_cell
from ui.compose.editor.typing import paste
from ui.compose.editor.typing.keys import typing_format
from ui.compose.editor.typing.paste_job import Pasted, PasteJob
from ui.compose.notices import Note
from ui.compose.text.paste_choice import PasteChoice

if TYPE_CHECKING:
    from ui.compose.window import ComposeWindow

_NOTICE = "pasted pictures"
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_SWALLOWED = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.DragEnter,
    QEvent.Type.Drop,
    QEvent.Type.ContextMenu,
)


@dataclass(frozen=True)
class _Source:
    """What the clipboard held, and the place it came to as that was before."""

    html: str
    words: str
    start: QTextCursor
    block: QTextBlockFormat
    char: QTextCharFormat


class PasteRoom(QObject):
    """Everything about HTML that is pasted into the text of one window.

    What is typed while a large paste is on its way is kept, in order, and comes behind it.
    """

    def __init__(self, window: ComposeWindow) -> None:
        super().__init__(window)
        self._window, self._editor = window, window.editor
        self._job: PasteJob | None = None
        self._was_begun = False  # it takes longer than a moment
        self._source: _Source | None = None
        self._end = QTextCursor()
        self._later: list[Callable[[], object]] = []
        self._choice: PasteChoice | None = None
        # not contentsChange: Qt is in the middle of things then, and letting go of a cursor ends the process
        self._editor.document().contentsChanged.connect(self._on_change)
        self._editor.loaded.connect(self._on_change)
        window.closed.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    @property
    def choice(self) -> PasteChoice | None:
        """The row under the sheet while there is a choice."""
        return self._choice if self._source is not None else None

    def take(self, data: QMimeData) -> None:
        """Paste the HTML that `data` holds at the cursor."""
        own = paste.look(data) is paste.Found.OWN
        words = data.text() if data.hasText() else ""
        self._begin(paste.html(data), words, Manner.ALL if own else self._usual())

    def stop(self) -> None:
        """End a paste that is under way; what has come stays."""
        if self._job is not None:
            self._job.stop()

    def enter_choice(self) -> None:
        if self._source is not None and self._choice is not None:
            self._choice.enter()

    def _usual(self) -> Manner:
        work = self._window.work
        said = (work.engine.preferences.current if work is not None else Settings()).paste
        return Manner(said) if said in (Manner.MATCH, Manner.WORDS) else Manner.KEEP

    # one paste

    def _begin(self, html: str, words: str, manner: Manner) -> None:
        if self._job is not None:
            self._later.append(partial(self._begin, html, words, manner))
            return
        self._leave_choice()
        cursor = self._editor.textCursor()
        start = QTextCursor(cursor)
        start.setPosition(cursor.selectionStart())
        start.setKeepPositionOnInsert(True)
        source = _Source(html, words, start, start.blockFormat(), typing_format(start))
        self._run(source, cursor, manner, None)

    def _run(
        self, source: _Source, cursor: QTextCursor, manner: Manner, before: Callable[[QTextCursor], None] | None
    ) -> None:
        self._job = job = PasteJob(cursor, source.html, source.words, manner, self, before, self._editor)
        job.begun.connect(self._on_begun)
        job.done.connect(partial(self._on_done, source, cursor, manner))
        job.start()

    def _on_begun(self) -> None:
        for watched in (self._editor, self._editor.viewport()):
            watched.installEventFilter(self)
        self._window.actions_of.set_sending(True)
        self._window.bottom.send.setEnabled(False)
        self._window.bottom.show_busy(self.tr("Pasting… Esc stops it"))
        self._was_begun = True

    def _on_done(self, source: _Source, cursor: QTextCursor, manner: Manner, pasted: Pasted) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.deleteLater()
        if self._was_begun:
            self._was_begun = False
            for watched in (self._editor, self._editor.viewport()):
                watched.removeEventFilter(self)
            self._window.actions_of.set_sending(False)
            self._window.bottom.send.setEnabled(True)
            self._window.bottom.show_saved("")
        self._editor.setTextCursor(QTextCursor(cursor))
        self._editor.ensureCursorVisible()
        self._tell(pasted)
        if manner is not Manner.ALL:
            self._offer(source, cursor, manner)
        later, self._later = self._later, []
        for deed in later:
            deed()

    def _tell(self, pasted: Pasted) -> None:
        if pasted.pictures:
            self._window.do(lambda work: work.attaching.take_pasted(pasted.pictures))
        if pasted.elsewhere:
            self._window.form.add_elsewhere(pasted.elsewhere)
        if pasted.simplified:
            self._editor.simplified.emit()
        if pasted.left_out:
            several = self.tr("{count} pictures were left out").format(count=pasted.left_out)
            title = self.tr("One picture was left out") if pasted.left_out == 1 else several
            sentence = self.tr(
                "A file of another program cannot be read from here. Copy a picture by itself to paste it."
            )
            self._window.notices.say(Note(_NOTICE, "info", title, sentence))

    # the choice after it

    def _offer(self, source: _Source, cursor: QTextCursor, manner: Manner) -> None:
        if cursor.position() <= source.start.position():
            return
        if self._choice is None:
            self._choice = PasteChoice()
            self._choice.chosen.connect(self._switch)
            self._choice.left.connect(self._on_left)
            self._window.put_above_files(self._choice)
        self._source, self._end = source, QTextCursor(cursor)
        self._choice.show_manner(manner)

    def _switch(self, manner: Manner) -> None:
        """The same again in another manner, as a step of undo of its own."""
        source = self._source
        if source is None or self._job is not None:
            return
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(source.start.position())
        cursor.setPosition(self._end.position(), QTextCursor.MoveMode.KeepAnchor)
        self._run(source, cursor, manner, partial(_restore, source))

    def _on_left(self) -> None:
        self._leave_choice()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_choice(self) -> None:
        self._source = None
        if self._choice is not None:
            self._choice.hide()

    def _on_change(self) -> None:
        """Somebody writes on, or takes it back: the choice is made."""
        if self._job is None and self._source is not None:
            self._leave_choice()

    # meanwhile

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent):
            if kind is QEvent.Type.ShortcutOverride:
                event.accept()  # nothing may be undone or sent half-way
                return True
            if kind is QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape:
                    self.stop()
                elif not event.modifiers() & _CHORDS:
                    self._keep(event)
                return True
        if isinstance(event, QInputMethodEvent) and kind is QEvent.Type.InputMethod:
            if event.commitString():
                self._keep(event)
            return True
        return kind in _SWALLOWED

    def _keep(self, event: QEvent) -> None:
        self._later.append(partial(QCoreApplication.sendEvent, self._editor, event.clone()))


def _restore(source: _Source, cursor: QTextCursor) -> None:
    """Take out what was pasted, and make the paragraph what it was."""
    cursor.removeSelectedText()
    block = cursor.block()
    if (found := lists.list_of(block)) is not None and found.objectIndex() != source.block.objectIndex():
        found.remove(block)
    cursor.setBlockFormat(source.block)
    if block.length() == 1 and not is_first_in_cell(block):
        cursor.setBlockCharFormat(source.char)
    cursor.setCharFormat(source.char)
