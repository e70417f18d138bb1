"""One paste of foreign HTML, from the clipboard to the last paragraph, however large and whatever it holds.

What is small is cleaned and inserted at once. The rest is cleaned in a process of its own, which may die or be ended
without harm, and inserted in portions between which the window lives. It is one step of undo all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import lxml.html
from PySide6.QtCore import QByteArray, QObject, QProcess, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from app import workers
from app.message.markup.clipboard import QUICK, Clip, Picture, clip
from app.message.markup.clipboard_process import SECONDS, read_answer
from ui.compose.editor.block_formats import may_turn
from ui.compose.editor.contract import Manner
from ui.compose.editor.reading.import_memory import Memory
from ui.compose.editor.reading.import_portions import Cutter
from ui.compose.editor.reading.importer import load_tree, parse
from ui.compose.editor.typing import paste
from ui.compose.editor.typing.glimpses import Glimpses

SMALL = 30_000
"""Characters of HTML, or of words, that are cleaned and inserted here and now."""
_WORDS_OF_PORTION = 20_000  # characters
_STRANGE_WORDS_OF_PORTION = 6_000  # of those that take longer: other letters than ours
_GRACE = 4_000  # milliseconds for a process to start
_FAREWELL = 1_000  # milliseconds; a killed process is gone after one or two


@dataclass(frozen=True)
class Pasted:
    """What came of it. `simplified`: some look was left out; `left_out`: pictures in files of other programs, which
    were not read; `elsewhere`: those on the web, which were not fetched, by the content ids of their places.
    """

    simplified: bool = False
    left_out: int = 0
    pictures: tuple[Picture, ...] = ()
    elsewhere: Mapping[str, str] = field(default_factory=dict)


class PasteJob(QObject):
    """Inserts at `cursor`, in the place of its selection; the cursor stands behind the text in the end.

    `before` is done to the cursor first, in the same step of undo. `sheet` is what shows the text, if anything does.

    `begun` comes only when it cannot be done at once. `done` comes once, also after `stop`.
    """

    begun = Signal()
    done = Signal(Pasted)

    def __init__(
        self,
        cursor: QTextCursor,
        html: str,
        words: str,
        manner: Manner,
        parent: QObject,
        before: Callable[[QTextCursor], None] | None = None,
        sheet: QTextEdit | None = None,
    ) -> None:
        super().__init__(parent)
        self._glimpses = Glimpses(sheet, cursor)
        self._cursor, self._html, self._words, self._manner = cursor, html, words, manner
        self._before = before
        self._process: QProcess | None = None
        self._late = QTimer(self, singleShot=True, interval=round(SECONDS * 1000) + _GRACE)
        self._late.timeout.connect(self._give_up)
        self._step = QTimer(self, singleShot=True, interval=0)
        self._step.timeout.connect(self._next)
        self._portions: Iterator[QTextDocument | str] = iter(())
        self._cutter = Cutter()
        self._clip = Clip("")
        self._waiting: QTextDocument | str | None = None
        self._first = True
        self._is_done = False

    def start(self) -> None:
        if self._manner is Manner.WORDS:
            if len(self._words) <= SMALL:
                self._insert_now(_pieces(self._words))
            else:
                self.begun.emit()
                self._insert(_pieces(self._words))
        elif len(self._html) <= SMALL and not (found := clip(self._html, QUICK)).simplified:
            self._clip = found
            self._insert_now(self._read(found.html))
        else:
            self._ask()

    def stop(self) -> None:
        """Insert nothing more; what is there stays, as one step of undo."""
        self._end_process()
        self._step.stop()
        self._finish()

    # cleaning

    def _ask(self) -> None:
        self.begun.emit()
        self._process = process = QProcess(self)
        program, *arguments = workers.command(workers.Worker.CLIPBOARD)
        process.setProgram(program)
        process.setArguments(arguments)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        process.start()
        process.write(QByteArray(self._html.encode("utf-8", "replace")))
        process.closeWriteChannel()
        self._late.start()

    def _on_finished(self) -> None:
        process = self._process
        if process is None:
            return
        answer = bytes(process.readAllStandardOutput().data())
        self._end_process()
        try:
            self._take(read_answer(answer))
        except ValueError:
            self._give_up()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._give_up()

    def _give_up(self) -> None:
        """It was too much: the words that its program offers beside it."""
        self._end_process()
        self._clip = Clip("", simplified=True)
        self._insert(_pieces(self._words))

    def _end_process(self) -> None:
        self._late.stop()
        if self._process is not None:
            process, self._process = self._process, None
            process.finished.disconnect(self._on_finished)
            process.errorOccurred.disconnect(self._on_error)
            process.kill()
            process.waitForFinished(_FAREWELL)
            process.deleteLater()

    # inserting

    def _take(self, found: Clip) -> None:
        self._clip = found
        self._insert(_pieces(found.words) if found.words else self._read(found.html))

    def _read(self, html: str) -> Iterator[QTextDocument | str]:
        root = parse(html, len(html))
        return iter(()) if root is None else self._documents(root, turns=may_turn(html))

    def _documents(self, root: lxml.html.HtmlElement, *, turns: bool) -> Iterator[QTextDocument | str]:
        memory = Memory(manner=self._manner)
        for portion in self._cutter.portions(root):
            if portion is None:
                yield ""
                continue
            piece = QTextDocument()
            found = load_tree(piece, portion, memory, turns=turns)
            self._cutter.simplified |= found.simplified
            if memory.is_full:
                memory = Memory(manner=self._manner)
            yield piece

    def _insert_now(self, portions: Iterator[QTextDocument | str]) -> None:
        for portion in portions:
            if portion != "":
                self._write(portion)
        self._finish()

    def _insert(self, portions: Iterator[QTextDocument | str]) -> None:
        self._portions = portions
        self._step.start()

    def _next(self) -> None:
        try:
            self._go_on()
        except BaseException:
            self._finish()  # or what is typed would wait for it for ever
            raise

    def _go_on(self) -> None:
        """Read a portion, or insert the one that was read; the window has its turn in between."""
        if self._waiting is None:
            self._waiting = next(self._portions, None)
            if self._waiting is None:
                self._finish()
                return
            if self._waiting == "":  # nothing has come of it yet
                self._waiting = None
            self._step.start()
        else:
            portion, self._waiting = self._waiting, None
            with self._glimpses.writing():
                self._write(portion)
            self._step.start()

    def _write(self, portion: QTextDocument | str) -> None:
        if self._first:
            self._cursor.beginEditBlock()
        else:
            self._cursor.joinPreviousEditBlock()
        try:
            if self._first and self._before is not None:
                self._before(self._cursor)
            self._put(portion)
        finally:
            self._cursor.endEditBlock()
        self._first = False

    def _put(self, portion: QTextDocument | str) -> None:
        if isinstance(portion, str):
            if not self._first and self._cursor.block().length() > paste.LONG_PARAGRAPH:
                self._cursor.insertBlock()
            paste.insert_words(self._cursor, portion)
        elif self._first:
            paste.insert_piece(self._cursor, portion)
        else:
            paste.append_piece(self._cursor, portion)

    def _finish(self) -> None:
        if self._is_done:
            return
        self._is_done = True
        self._portions = iter(())
        if not self._first:
            paste.keep_off_table(self._cursor)
        self._glimpses.show()
        simplified = self._clip.simplified or self._cutter.simplified
        self.done.emit(Pasted(simplified, self._clip.left_out, self._clip.pictures, self._clip.elsewhere))


def _pieces(words: str) -> Iterator[QTextDocument | str]:
    """Plain text in pieces that end with a line, if they can."""
    words = words[: paste.MAX_WORDS]
    most = _WORDS_OF_PORTION if words.isascii() else _STRANGE_WORDS_OF_PORTION
    while len(words) > most:
        end = words.rfind("\n", 0, most) + 1 or most
        yield words[:end]
        words = words[end:]
    if words:
        yield words
