"""Spelling in one compose window: marks, the walk from mistake to mistake, suggestions, and the choice of languages."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from app.errors import MailError
from app.events import SettingsChanged, SpellingChanged
from app.model.spelling import MOST_LANGUAGES
from ui.compose.editor.words.find import Hit, replace
from ui.compose.editor.words.languages import Languages, language_words
from ui.compose.editor.words.spell_check import SpellCheck, Tags
from ui.compose.editor.words.spelling_words import Place, places
from ui.compose.notices import Note
from ui.compose.text.spelling_menu import Opened, WordRows
from ui.compose.window import ComposeWindow
from ui.compose.work import Work
from ui.widgets.announce import announce
from ui.words import error_text

_NOTE = "spelling"
_TRIES = 100  # somebody who writes that much while a process answers looks for no mistakes


class Spelling(QObject):
    """Made once there is text to check or somebody asks for it; it ends with its window."""

    def __init__(self, work: Work, window: ComposeWindow) -> None:
        super().__init__(window)
        self._work, self._window, self._editor = work, window, window.editor
        self._engine = work.engine
        self._spelling = work.engine.spelling
        self._has_ended = False  # with its window: what was asked before finds nobody
        preferences = work.engine.preferences
        form = window.form
        self.languages = Languages(
            lambda: self._spelling.installed, lambda: preferences.current, of_message=lambda: form.languages
        )
        self.check = SpellCheck(self._editor, work.engine, work.tasks, self.languages, self)
        self._editor.menu_made.connect(self._extend_menu)
        events = work.engine.events
        self._unsubscribe = (
            events.subscribe(SettingsChanged, lambda _event: self._follow()),
            events.subscribe(SpellingChanged, lambda _event: self.check.look_soon()),
        )
        window.closed.connect(self._end)
        form.options_changed.connect(self.check.look_soon)
        work.tasks.start(self._begin(), "look for dictionaries")

    async def _begin(self) -> None:
        await self._spelling.find_dictionaries()
        if not self._is_over():
            self._follow()

    def _follow(self) -> None:
        wanted = self._engine.preferences.current.spelling
        if wanted != self.check.is_on:
            self.check.set_on(wanted)
        self.check.look_soon()

    def _is_over(self) -> bool:
        return self._has_ended

    def _end(self) -> None:
        self._has_ended = True
        self.check.set_on(False)
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    # from mistake to mistake

    def go(self, by: int) -> None:
        """Select the next misspelled word, or with -1 the one before."""
        self._work.tasks.start(self._go(by), "look for a misspelled word")

    async def _go(self, by: int) -> None:
        if self._is_over():
            return
        self._window.notices.withdraw(_NOTE)
        document = self._editor.document()
        for _ in range(_TRIES):
            revision, cursor = document.revision(), self._editor.textCursor()
            position = cursor.selectionStart() + 1 if by > 0 and cursor.hasSelection() else cursor.selectionStart()
            found = await self.check.seek(position, by)
            if self._is_over():
                return
            if document.revision() == revision:
                break  # else the person wrote on meanwhile: the next one from there
        else:
            return
        if found is None:
            self._say_none()
            return
        place, _tags = found
        self._editor.setTextCursor(self.check.cursor(place))
        self._editor.setFocus()
        self.check.look_soon()
        announce(self._editor, self.tr("Misspelled: {word}").format(word=place.word))

    def _say_none(self) -> None:
        if self.languages.of(self._editor.document().toPlainText()):
            note = Note(
                _NOTE, "ok", self.tr("No misspelled words"), self.tr("Quotes, links and code were not checked.")
            )
        else:
            note = Note(
                _NOTE,
                "info",
                self.tr("There is no dictionary for this message"),
                self.tr("Nothing was checked. Choose languages, or add a dictionary."),
                ((self.tr("Languages…"), self.show_settings),),
            )
        self._window.notices.say(note)

    # one word

    def suggest(self) -> None:
        """The menu for the word at the cursor."""
        self._work.tasks.start(self._suggest(), "suggest spellings")

    async def _suggest(self) -> None:
        if self._is_over():
            return
        cursor = self._editor.textCursor()
        found = self.check.marked_at(cursor.selectionStart()) or await self._word_at(cursor.selectionStart())
        if self._is_over():
            return
        menu = QMenu(self._editor)
        if found is None:
            menu.addAction(self.tr("No misspelled word here")).setEnabled(False)
        else:
            self._add_rows(menu, *found, Opened.BY_KEY)
        self._pop_up(menu, self.check.cursor(found[0]) if found else cursor)

    def _pop_up(self, menu: QMenu, cursor: QTextCursor) -> None:
        """Below the cursor, with the first row chosen if it can be."""
        menu.aboutToHide.connect(menu.deleteLater)
        box = self._editor.cursorRect(cursor)
        menu.popup(self._editor.viewport().mapToGlobal(box.bottomLeft() + QPoint(0, 4)))
        first = menu.actions()[0]
        if first.isEnabled():
            menu.setActiveAction(first)

    async def _word_at(self, position: int) -> tuple[Place, Tags] | None:
        """A word that is not marked yet: the one that is being typed."""
        block = self._editor.document().findBlock(position)
        tags = self.languages.of(block.text())
        await self._spelling.check([p.word for p in places(block) if p.start <= position <= p.end], tags)
        if self._is_over():
            return None
        for place in places(block):
            if place.start <= position <= place.end and self._spelling.known([place.word], tags)[0]:
                return place, tags
        return None

    def _extend_menu(self, menu: QMenu) -> None:
        """The context menu of the text, about to be shown at the cursor."""
        found = self.check.marked_at(self._editor.textCursor().position())
        if found is not None:
            self._add_rows(menu, *found)

    def _add_rows(self, menu: QMenu, place: Place, tags: Tags, opened: Opened = Opened.BY_POINTER) -> None:
        rows = WordRows(menu, self._spelling.suggested(place.word, tags), opened)
        rows.chosen.connect(partial(self._replace, place))
        rows.add_wanted.connect(lambda: self._work.tasks.start(self._add(place.word), "add a word"))
        rows.ignore_wanted.connect(partial(self.check.ignore, place.word))
        if self._spelling.suggested(place.word, tags) is None:
            self._work.tasks.start(self._find_suggestions(rows, place.word, tags), "suggest spellings")

    async def _find_suggestions(self, rows: WordRows, word: str, tags: Tags) -> None:
        rows.show_suggestions(await self._spelling.suggest(word, tags))

    def _replace(self, place: Place, word: str) -> None:
        if self.check.cursor(place).selectedText() != place.word or self._editor.isReadOnly():
            return
        with self._editor.one_step() as cursor:
            replace(cursor, Hit(place.start, place.end), word)
            self._editor.setTextCursor(cursor)
        self._editor.setFocus()

    async def _add(self, word: str) -> None:
        try:
            await self._spelling.add_word(word)
        except MailError as error:
            if self._is_over():
                raise
            said = error_text.advice(error)
            self._window.notices.say(Note(_NOTE, "danger", said.title, said.sentence))

    # languages

    def choose_language(self) -> None:
        """The menu of languages, at the cursor."""
        self._work.tasks.start(self._choose_language(), "choose a language")

    async def _choose_language(self) -> None:
        await self._spelling.find_dictionaries()
        if not self._is_over():
            menu = QMenu(self._editor)
            self.fill_languages(menu)
            self._pop_up(menu, self._editor.textCursor())

    def fill_languages(self, menu: QMenu) -> None:
        """For this message: as usual, or any of what is installed; a tick more or less takes effect at once."""
        menu.clear()
        installed = self._spelling.installed
        if installed is None:
            menu.addAction(self.tr("Looking for dictionaries…")).setEnabled(False)
            return
        chosen, usual = self.languages.for_message(), self.languages.usual()
        names = ", ".join(language_words(tag) for tag in usual)
        as_usual = self.tr("As in the settings: {languages}").format(languages=names)
        automatic = menu.addAction(as_usual if usual else self.tr("By the text of the message"))
        automatic.setCheckable(True)
        automatic.setChecked(not chosen)
        automatic.triggered.connect(lambda _on: self._window.form.set_languages(()))
        menu.addSeparator()
        for one in sorted(installed, key=lambda one: language_words(one.tag).casefold()):
            row = menu.addAction(language_words(one.tag))
            row.setCheckable(True)
            row.setChecked(one.tag in chosen)
            row.triggered.connect(lambda on, tag=one.tag: self._toggle(tag, on))
        if not installed:
            menu.addAction(self.tr("No dictionary is installed")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("Dictionaries…"), self.show_settings)

    def _toggle(self, tag: str, on: bool) -> None:
        chosen = tuple(one for one in self.languages.for_message() if one != tag)
        self._window.form.set_languages((*chosen, tag)[-MOST_LANGUAGES:] if on else chosen)

    def switch(self, on: bool) -> None:
        """Check while writing, or not."""
        self._change(spelling=on)

    def _change(self, **values: object) -> None:
        self._work.tasks.start(self._store(values), "store a setting")

    async def _store(self, values: dict[str, object]) -> None:
        await self._engine.preferences.change(**values)

    def show_settings(self) -> None:
        """Where dictionaries are added, and where it says how to get more."""
        self._window.settings_wanted.emit("spelling")
