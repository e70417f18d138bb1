"""Marks the misspelled words that are seen, a moment after they were written; asks the engine, never waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.engine import Engine
from app.message.text.words import plain
from ui.compose.editor.editor import Editor
from ui.compose.editor.positions import seen
from ui.compose.editor.words.languages import Languages
from ui.compose.editor.words.spelling_words import Place, between, is_own, places
from ui.look import theme
from ui.tasks import Tasks

_SOON = 250  # milliseconds: so long after a change at the latest
_AHEAD = 1200  # milliseconds without a change after which suggestions are looked for ahead
_MOST_AHEAD = 12
_MOST_ASKED = 200  # words of one question, so that the next one has not long to wait

Tags = tuple[str, ...]


class SpellCheck(QObject):
    """For one editor. Underlines lie on the paper and are no part of the mail.

    The word that is being typed is left alone until the cursor leaves it.
    """

    def __init__(self, editor: Editor, engine: Engine, tasks: Tasks, languages: Languages, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._tasks, self._languages = editor, tasks, languages
        self._spelling = engine.spelling
        self._on = False
        self._ignored: set[str] = set()
        self._wrong: list[tuple[Place, Tags]] = []
        self._is_changed = False  # since the cursor moved last
        self._typed_at = -1
        self._left_out = False
        self._task: asyncio.Task[None] | None = None
        self._soon, self._ahead = QTimer(self), QTimer(self)
        for timer, wait, deed in ((self._soon, _SOON, self._look), (self._ahead, _AHEAD, self._look_ahead)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(deed)
        editor.document().contentsChange.connect(self._on_change)
        editor.cursorPositionChanged.connect(self._on_move)
        editor.verticalScrollBar().valueChanged.connect(self.look_soon)

    looked = Signal()
    """All that is seen is known now."""

    # on and off

    @property
    def is_on(self) -> bool:
        return self._on

    def set_on(self, on: bool) -> None:
        self._on = on
        if on:
            if self._editor.document().isUndoAvailable():  # somebody has begun to write
                self._typed_at = self._editor.textCursor().position()
            self.look_soon()
        else:
            self._soon.stop()
            self._ahead.stop()
            self._wrong = []
            self._editor.set_marks("spelling", [])

    def look_soon(self) -> None:
        """Other words are seen, or other words are right."""
        if self._on and not self._soon.isActive():
            self._soon.start()

    def ignore(self, word: str) -> None:
        """In this message, as long as its window is open."""
        self._ignored.add(plain(word).lower())
        self.look_soon()

    # looking

    def _on_change(self, _place: int, removed: int, added: int) -> None:
        if self._on and (removed or added):
            self._is_changed = True
            self._ahead.stop()
            self.look_soon()

    def _on_move(self) -> None:
        """The cursor moves right behind each change of the text; if it moves without one, the word is written."""
        self._typed_at = self._editor.textCursor().position() if self._is_changed else -1
        self._is_changed = False
        if self._left_out:
            self.look_soon()

    def _look(self) -> None:
        """Mark what is known to be wrong among the words that are seen, and ask for the others."""
        if not self._on or not self._editor.isVisible():
            return
        first, last = seen(self._editor)
        typed_at = self._typed_at if self._editor.hasFocus() else -1
        self._wrong, self._left_out = [], False
        self._languages.read([block.text() for block in between(self._editor.document(), first, last) if is_own(block)])
        asked: dict[Tags, set[str]] = {}
        for block in between(self._editor.document(), first, last):
            tags = self._languages.of(block.text())
            if not tags:
                continue
            found = list(places(block, first, last))
            wrong, unknown = self._judge(found, tags)
            for place in found:
                if place.start <= typed_at <= place.end:
                    self._left_out = True
                elif place.word in wrong:
                    self._wrong.append((place, tags))
                elif place.word in unknown:
                    asked.setdefault(tags, set()).add(place.word)
        self._mark()
        if asked:
            self._ask(asked)
        else:
            self._ahead.start()
            self.looked.emit()

    def _judge(self, found: Iterable[Place], tags: Tags) -> tuple[set[str], set[str]]:
        words = {place.word for place in found if plain(place.word).lower() not in self._ignored}
        return self._spelling.known(words, tags)

    def _mark(self) -> None:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(theme.LIGHT.danger))
        marks = []
        for place, _tags in self._wrong:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self.cursor(place)
            mark.format = look
            marks.append(mark)
        self._editor.set_marks("spelling", marks)

    def cursor(self, place: Place) -> QTextCursor:
        """A selection of the word."""
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _ask(self, asked: dict[Tags, set[str]]) -> None:
        if self._task is None or self._task.done():
            self._task = self._tasks.start(self._check(asked), "check the spelling")

    async def _check(self, asked: dict[Tags, set[str]]) -> None:
        for tags, words in asked.items():
            await self._spelling.check(sorted(words)[:_MOST_ASKED], tags)
        self.look_soon()

    def _look_ahead(self) -> None:
        """Suggestions for what is marked, so that the menu has them when it opens."""
        wanted = {(place.word, tags) for place, tags in self._wrong[:_MOST_AHEAD]}
        missing = sorted(one for one in wanted if self._spelling.suggested(*one) is None)
        if missing and self._on and (self._task is None or self._task.done()):
            self._task = self._tasks.start(self._suggest_ahead(*missing[0]), "look for spellings")

    async def _suggest_ahead(self, word: str, tags: Tags) -> None:
        await self._spelling.suggest(word, tags)
        if self._on and not self._soon.isActive():
            QTimer.singleShot(0, self, self._look_ahead)

    # what others ask

    def marked_at(self, position: int) -> tuple[Place, Tags] | None:
        """The marked word that a position is in or at the edge of."""
        for place, tags in self._wrong:
            if place.start <= position <= place.end and self.cursor(place).selectedText() == place.word:
                return place, tags
        return None

    async def seek(self, position: int, by: int) -> tuple[Place, Tags] | None:
        """The next misspelled word, or with `by` -1 the one before, round the whole text.

        Asks for as many words as it takes. None if none is wrong, or if the text changed meanwhile.
        """
        document = self._editor.document()
        revision = document.revision()
        await self._spelling.find_dictionaries()
        if not shiboken6.isValid(document):
            return None  # the window was closed meanwhile
        blocks = list(between(document, 0, document.characterCount()))
        self._languages.read([block.text() for block in blocks if is_own(block)])
        at = document.findBlock(position).blockNumber()
        order = [*range(at, len(blocks)), *range(at + 1)]
        if by < 0:
            order = [*range(at, -1, -1), *range(len(blocks) - 1, at - 1, -1)]
        for step, number in enumerate(order):
            tags = self._languages.of(blocks[number].text())
            found = list(places(blocks[number])) if tags else []
            _wrong, unknown = self._judge(found, tags)
            if unknown:
                await self._spelling.check(unknown, tags)
            if not shiboken6.isValid(document) or document.revision() != revision:
                return None
            wrong, _unknown = self._judge(found, tags)
            hits = [place for place in found if place.word in wrong]
            if step == 0:
                hits = [place for place in hits if (place.start >= position if by > 0 else place.end < position)]
            if hits:
                return (hits[0] if by > 0 else hits[-1]), tags
            if step % 50 == 49:
                await asyncio.sleep(0)
                if not shiboken6.isValid(document) or document.revision() != revision:
                    return None
        return None
