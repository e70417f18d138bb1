"""Finding, spelling and counting: their actions, and when each of them is loaded."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

from ui.look.icons import icon

if TYPE_CHECKING:
    from ui.compose.fittings import Fittings
    from ui.compose.text.counting import Counting
    from ui.compose.text.finding import Finding
    from ui.compose.text.spelling import Spelling
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work

_PAUSE = 400  # milliseconds without a key after which dictionaries are thought of


class Loaders(NamedTuple):
    """Each loads its room; called at most once."""

    finding: Callable[[], Finding]
    spelling: Callable[[Work], Spelling]
    counting: Callable[[Work], Counting]


class Words(QObject):
    """The part of one window's rooms that deals with its words."""

    def __init__(self, window: ComposeWindow, fittings: Fittings, loaders: Loaders) -> None:
        super().__init__(window)
        self._window, self._fittings, self._load = window, fittings, loaders
        self._finding: Finding | None = None
        self._spelling: Spelling | None = None
        self._counting: Counting | None = None
        self._add_finding()
        self._add_spelling()
        self._add_counting()
        window.do(self._begin)

    def _begin(self, work: Work) -> None:
        """The engine is open: what the person wants is known from here on."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(lambda: self._on_pause(work))
        self._fittings.editor.document().contentsChanged.connect(self._on_words)
        self._pause.start()
        self._window.closed.connect(self._pause.stop)

    def look_again(self) -> None:
        """Something else may be wished for."""
        self._pause.start()

    def _on_words(self) -> None:
        if self._spelling is None:
            self._pause.start()

    def _on_pause(self, work: Work) -> None:
        """With the first words, in a pause: an empty message needs no dictionary, and no key waits for one."""
        wanted = work.engine.preferences.current
        if wanted.spelling and not self._fittings.editor.document().isEmpty():
            self.spelling(work)
        if wanted.word_count:
            self.counting(work)

    # finding

    def _add_finding(self) -> None:
        actions = self._fittings.actions_of
        rows = (
            (self.tr("Find"), "find", "Ctrl+F", lambda: self.finding().find()),
            (self.tr("Replace"), "replace", "Ctrl+H", lambda: self.finding().replace()),
            (self.tr("Find next"), "", "F3", lambda: self.finding().next()),
            (self.tr("Find previous"), "", "Shift+F3", lambda: self.finding().previous()),
        )
        actions.edit.addSeparator()
        actions.edit.addActions([actions.action(*line) for line in rows])

    def finding(self) -> Finding:
        """What looks through the text."""
        if self._finding is None:
            self._finding = self._load.finding()
        return self._finding

    # spelling

    def _add_spelling(self) -> None:
        actions = self._fittings.actions_of
        menu = actions.tools.addMenu(icon("spell-check"), self.tr("Spelling"))
        self.check_spelling = actions.action(self.tr("Check while writing"), "", "", self._switch_spelling)
        self.check_spelling.setCheckable(True)
        menu.addAction(self.check_spelling)
        rows = (
            (self.tr("Next misspelled word"), "", "F7", self._spell(lambda room: room.go(1))),
            (self.tr("Previous misspelled word"), "", "Shift+F7", self._spell(lambda room: room.go(-1))),
            (self.tr("Suggestions"), "", "Ctrl+.", self._spell(lambda room: room.suggest())),
        )
        menu.addActions([actions.action(*line) for line in rows])
        of_message = actions.action(
            self.tr("Language of this message…"), "globe", "Ctrl+F7", self._spell(lambda room: room.choose_language())
        )
        menu.addAction(of_message)
        actions.options.addAction(of_message)  # behind the dots of the bar as well: the menu bar may be hidden
        self.languages = menu.addMenu(icon("globe"), self.tr("Languages"))
        self.languages.aboutToShow.connect(self._spell(lambda room: room.fill_languages(self.languages)))
        menu.aboutToShow.connect(self._show_choices)

    def _switch_spelling(self) -> None:
        self._window.do(lambda work: self.spelling(work).switch(self.check_spelling.isChecked()))

    def _spell(self, deed: Callable[[Spelling], object]) -> Callable[[], None]:
        return lambda: self._window.do(lambda work: deed(self.spelling(work)))

    def spelling(self, work: Work) -> Spelling:
        """What marks misspelled words."""
        if self._spelling is None:
            self._spelling = self._load.spelling(work)
        return self._spelling

    # counting

    def _add_counting(self) -> None:
        actions = self._fittings.actions_of
        self.show_count = actions.action(self.tr("Word count"), "", "", self._switch_count)
        self.show_count.setCheckable(True)
        actions.view.addAction(self.show_count)
        actions.view.aboutToShow.connect(self._show_choices)

    def _switch_count(self) -> None:
        self._window.do(lambda work: self.counting(work).switch(self.show_count.isChecked()))

    def counting(self, work: Work) -> Counting:
        """What says how much was written."""
        if self._counting is None:
            self._counting = self._load.counting(work)
        return self._counting

    def _show_choices(self) -> None:
        """What is ticked in the menus; a window without its work has the usual ticks."""
        work = self._window.work
        if work is not None:
            self.check_spelling.setChecked(work.engine.preferences.current.spelling)
            self.show_count.setChecked(work.engine.preferences.current.word_count)
