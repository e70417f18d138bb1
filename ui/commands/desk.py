"""Opens the palette and the sheet over any window, and keeps the keys of every window as a person wants them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Protocol

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.errors import MailError
from app.model.draft import Draft
from ui.commands import keys, matching
from ui.commands.found import Command, commands_in_sight, commands_of
from ui.commands.palette import Palette
from ui.commands.sheet import ShortcutSheet
from ui.look.icons import icon
from ui.settings.names import page_words

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.compose.window import ComposeWindow
    from ui.tasks import Tasks

_REMEMBERED = 12
_MOST_FOUND, _LONGEST = 30, 120
Spare = Callable[[], QWidget]
"""Makes a window that is never shown, to read its actions from."""


class Windows(Protocol):
    """What is needed of the shell."""

    engine: Engine
    tasks: Tasks

    def new_message(self, draft: Draft | None = None) -> ComposeWindow: ...
    def open_draft(self, draft: Draft) -> ComposeWindow: ...
    def windows(self) -> list[QWidget]: ...
    def settings(self, page: str = "") -> None: ...


class Commands(QObject):
    """`spares` stand in for kinds of windows that are not open."""

    def __init__(self, shell: Windows, spares: Mapping[str, Spare]) -> None:
        super().__init__()
        self._shell, self._spares = shell, spares
        self._settings: list[Command] = []
        self._pages: list[tuple[str, str]] = []
        self._recent: list[str] = []
        self._passing: list[QAction] = []

    def open(self, window: QWidget) -> Palette:
        """The palette over this window, or what lies there already."""
        for there in window.findChildren(Palette):
            if there.isVisible():
                return there
        palette = Palette(window, [*commands_in_sight(window), *self._of_settings()], self._age)
        palette.chosen.connect(self._run)
        palette.asked.connect(lambda typed: self._shell.tasks.start(self._find(palette, typed), "find for the palette"))
        return palette

    async def _find(self, palette: Palette, typed: str) -> None:
        """People written to before, or drafts by their subject."""
        wanted, found = typed[1:].strip(), list[Command]()
        with suppress(MailError):  # a store in trouble shows where it matters
            if typed.startswith("@"):
                for address in (await self._shell.engine.contacts.complete(wanted)) if wanted else ():
                    draft = Draft(to=(str(address),))
                    found.append(self._row(str(address), "compose", partial(self._shell.new_message, draft)))
            else:
                for draft in await self._shell.engine.drafts.all():
                    if draft.subject.strip() and matching.fit(wanted, draft.subject) is not None:
                        found.append(self._row(draft.subject, "drafts", partial(self._shell.open_draft, draft)))
        if shiboken6.isValid(palette):
            palette.show_found(typed, found[:_MOST_FOUND])

    def _row(self, words: str, picture: str, deed: Callable[[], object]) -> Command:
        """A row for this search only; its action goes with the next one."""
        action = QAction(icon(picture), " ".join(words.split())[:_LONGEST].replace("&", "&&"), self)
        action.triggered.connect(lambda _checked=False: deed())
        self._passing.append(action)
        while len(self._passing) > 4 * _MOST_FOUND:
            self._passing.pop(0).deleteLater()
        return Command(" ".join(words.split())[:_LONGEST], "", "", action)

    def show_sheet(self, window: QWidget) -> ShortcutSheet:
        """The keys of this window."""
        sheet = ShortcutSheet(window, commands_of(window), change=True)
        sheet.change.clicked.connect(sheet.accept)
        sheet.change.clicked.connect(lambda: self._shell.settings("keyboard"))
        sheet.finished.connect(lambda _code: sheet.deleteLater())
        sheet.show()
        return sheet

    def bindings(self) -> list[keys.Binding]:
        """Every action of every kind of window with its keys."""
        own = keys.parse(self._shell.engine.preferences.current.shortcuts)
        found: dict[str, keys.Binding] = {}
        kinds = set()
        for window in self._shell.windows():
            kinds.add(type(window).__name__)
            found |= {one.id: one for one in keys.bindings(window)}
        for kind, make in self._spares.items():
            if kind not in kinds:
                spare = make()
                keys.apply(spare, own, kind)
                found |= {one.id: one for one in keys.bindings(spare, kind)}
                spare.deleteLater()
        return sorted(found.values(), key=lambda one: (not one.id.startswith(keys.EVERYWHERE), one.window, one.note))

    def give_keys(self, windows: Sequence[QWidget]) -> None:
        """Give the actions of these windows the keys that a person chose."""
        own = keys.parse(self._shell.engine.preferences.current.shortcuts)
        for window in windows:
            keys.apply(window, own)

    def _of_settings(self) -> list[Command]:
        """Made once for each language: they must outlive the palette that they are chosen in."""
        pages = page_words()
        if pages != self._pages:
            self._pages, self._settings = pages, []
            for words, name in pages:
                action = QAction(icon("settings"), self.tr("Settings: {page}").format(page=words), self)
                action.triggered.connect(lambda _checked=False, name=name: self._shell.settings(name))
                self._settings.append(Command(action.text(), "", "", action))
        return self._settings

    def _age(self, command: Command) -> int:
        """0 for what was used last."""
        return self._recent.index(command.name) if command.name in self._recent else len(self._recent)

    def _run(self, command: Command) -> None:
        self._recent = [command.name, *(name for name in self._recent if name != command.name)][:_REMEMBERED]
        QTimer.singleShot(0, self, lambda: _trigger(command.action))  # once the keyboard is where it was


def _trigger(action: QAction) -> None:
    if shiboken6.isValid(action):
        action.trigger()
