"""How much was written: words and characters, of the selection too, said quietly in the bottom bar."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from app.events import SettingsChanged
from app.message.text.words import Count, count
from ui.compose.editor.formats import QUOTE_LEVEL, integer
from ui.compose.editor.positions import BlockText
from ui.compose.editor.ranges import spans
from ui.compose.window import ComposeWindow
from ui.compose.work import Work

_QUIET = 300  # milliseconds without a change
_SLICE = 0.004  # seconds
_KNOWN = 4000
"""So many paragraphs are remembered with their counts; a change costs only the counting of what changed."""


class Counting(QObject):
    """Counts own text only: no quote. In slices, in a pause; a key press costs the start of a timer."""

    def __init__(self, work: Work, window: ComposeWindow) -> None:
        super().__init__(window)
        self._work, self._bar, self._editor = work, window.bottom, window.editor
        self._known: dict[str, Count] = {}
        self._all = Count()
        self._sum = Count()
        self._next = 0
        self._quiet, self._slices, self._chosen = QTimer(self), QTimer(self), QTimer(self)
        for timer, wait, deed in (
            (self._quiet, _QUIET, self._begin),
            (self._slices, 0, self._work_on),
            (self._chosen, _QUIET // 3, self._show),
        ):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(deed)
        self._editor.document().contentsChange.connect(self._on_change)
        self._editor.selectionChanged.connect(self._on_selection)
        unsubscribe = work.engine.events.subscribe(SettingsChanged, lambda _event: self._begin())
        window.closed.connect(unsubscribe)
        self._begin()

    @property
    def is_on(self) -> bool:
        return self._work.engine.preferences.current.word_count

    def switch(self, on: bool) -> None:
        self._work.tasks.start(self._store(on), "store a setting")

    async def _store(self, on: bool) -> None:
        await self._work.engine.preferences.change(word_count=on)

    def _on_change(self, _place: int, removed: int, added: int) -> None:
        if self.is_on and (removed or added):
            self._slices.stop()
            self._quiet.start()

    def _on_selection(self) -> None:
        if self.is_on and not self._chosen.isActive():
            self._chosen.start()

    def _begin(self) -> None:
        self._sum, self._next = Count(), 0
        if self.is_on:
            self._work_on()
        else:
            self._bar.show_count("", "")

    def _work_on(self) -> None:
        """One slice, from the paragraph where the last one ended."""
        until = perf_counter() + _SLICE
        block = self._editor.document().findBlock(self._next)
        while block.isValid():
            if not integer(block.blockFormat(), QUOTE_LEVEL):
                self._sum += self._count(block.text())
            block = block.next()
            if perf_counter() > until and block.isValid():
                self._next = block.position()
                self._slices.start()
                return
        self._all = self._sum
        self._show()

    def _count(self, text: str) -> Count:
        found = self._known.get(text)
        if found is None:
            if len(self._known) > _KNOWN:
                self._known.clear()
            found = self._known[text] = count(text)
        return found

    def _show(self) -> None:
        if not self.is_on:
            return
        total = self._all
        detail = self.tr("{words} words, {characters} characters, {letters} without blanks").format(
            words=total.words, characters=total.characters, letters=total.letters
        )
        self._bar.show_count(self._words_of(self._selected()), detail)

    def _selected(self) -> Count:
        cursor = self._editor.textCursor()
        if not cursor.hasSelection():
            return Count()
        return count("\n".join(text for first, last in spans(cursor) for text in self._own_texts(first, last)))

    def _own_texts(self, first: int, last: int) -> Iterator[str]:
        """What is selected of each paragraph that is no quote."""
        block = self._editor.document().findBlock(first)
        while block.isValid() and block.position() < last:
            if not integer(block.blockFormat(), QUOTE_LEVEL):
                text = BlockText(block)
                yield text.text[text.index(first) : text.index(last)]
            block = block.next()

    def _words_of(self, selected: Count) -> str:
        if selected.characters:
            return self.tr("%n of {total} words", "", selected.words).format(total=self._all.words)
        if self._all.words == 1:
            return self.tr("1 word")
        return self.tr("%n words", "", self._all.words)
