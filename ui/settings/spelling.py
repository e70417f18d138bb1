"""The page about spelling: on or off, which languages, and where more dictionaries come from."""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.engine import Engine
from app.errors import MailError
from app.events import SpellingChanged
from app.model.settings import Settings
from app.model.spelling import MOST_LANGUAGES, Dictionary, Origin
from ui import dialogs
from ui.compose.editor.words.languages import language_words
from ui.look import theme
from ui.look.plain_tips import as_words
from ui.settings.pages import Change, SettingsPage, Start
from ui.settings.rows import SettingRow
from ui.widgets.banner import Banner
from ui.widgets.basics import FLUSH, column, push, row, text
from ui.widgets.segmented import Segmented
from ui.widgets.surfaces import Hairline
from ui.words.error_text import advice


class SpellingPage(SettingsPage):
    """Every tick takes effect at once, also in windows that are open."""

    def __init__(self, engine: Engine, settings: Callable[[], Settings], change: Change, start: Start) -> None:
        super().__init__(QCoreApplication.translate("Settings", "Spelling"), settings, change, start)
        self._engine = engine
        self.boxes: dict[str, QCheckBox] = {}
        self.switch = Segmented((("on", self.tr("On")), ("off", self.tr("Off"))), "")
        self.add(
            "spelling",
            SettingRow(
                self.tr("Check while writing"),
                self.tr("Misspelled words are underlined on your screen, a moment after they were written."),
                self.switch,
            ),
        )
        self.body.addWidget(Hairline())
        self._build_languages()
        self._build_foot()
        self.switch.changed.connect(lambda value: self.store("spelling", value == "on"))
        self._unsubscribe: Callable[[], None] | None = None

    def _build_languages(self) -> None:
        self.body.addSpacing(theme.GAP_3)
        self.body.addWidget(text(self.tr("Languages"), weight=QFont.Weight.Medium))
        self.way = text("", "caption", "text_2", wrap=True)
        self.body.addWidget(self.way)
        self.body.addSpacing(theme.GAP_2)
        self._problem: QVBoxLayout = column(gap=0)
        self.body.addLayout(self._problem)
        inside = QWidget()
        self._list: QVBoxLayout = column(gap=0)
        inside.setLayout(column(self._list, None, gap=0))
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.body.addWidget(scroll, 1)

    def _build_foot(self) -> None:
        self.add_button = push(self.tr("Add a dictionary…"))
        self.again_button = push(self.tr("Look again"), "quiet")
        self.words_button = push(self._words_of_count(0), "quiet")
        self.add_button.clicked.connect(lambda: self._start(self._choose(), "add a dictionary"))
        self.again_button.clicked.connect(lambda: self._start(self._find(again=True), "look for dictionaries"))
        self.words_button.clicked.connect(self._open_words)
        self.how = text(_how_to_get_more(), "caption", "text_2", wrap=True)
        self.body.addLayout(row(FLUSH, self.words_button, None))
        self.body.addSpacing(theme.GAP_2)
        self.body.addWidget(self.how)
        self.body.addSpacing(theme.GAP_2)
        self.body.addLayout(row(self.add_button, self.again_button, None))

    # showing

    def show_settings(self) -> None:
        super().show_settings()
        self.switch.set_value("on" if self._settings().spelling else "off")
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._unsubscribe = self._engine.events.subscribe(SpellingChanged, lambda _event: self._refresh())
        self._start(self._find(), "look for dictionaries")

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    async def _find(self, *, again: bool = False) -> None:
        await self._engine.spelling.find_dictionaries(again=again)
        self._refresh()

    def _refresh(self) -> None:
        installed = self._engine.spelling.installed or ()
        if {one.tag for one in installed} != set(self.boxes):
            self._fill(installed)
        chosen = self._chosen()
        for tag, box in self.boxes.items():
            box.setChecked(tag in chosen)
            box.setEnabled(tag in chosen or len(chosen) < MOST_LANGUAGES)
        if not installed:
            words = self.tr("No dictionary is installed, so nothing is checked.")
        elif chosen:
            words = self.tr("A word is right if it is right in any of the ticked languages. Untick all to let the text "
                            "of each message decide.")  # fmt: skip
        else:
            words = self.tr("The text of each message decides. Tick some to check every message with these.")
        self.way.setText(words)
        count = len(self._engine.spelling.own_words())
        self.words_button.setText(self._words_of_count(count))
        self.words_button.setEnabled(count > 0)

    def _words_of_count(self, count: int) -> str:
        return self.tr("Your own words: {number}").format(number=count)

    def _fill(self, installed: tuple[Dictionary, ...]) -> None:
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self.boxes = {}
        for one in sorted(installed, key=lambda one: language_words(one.tag).casefold()):
            box = QCheckBox(language_words(one.tag))
            box.setToolTip(as_words(one.dic))
            box.setAccessibleDescription(_origin_words(one.origin))
            box.toggled.connect(lambda on, tag=one.tag: self._on_tick(tag, on))
            self.boxes[one.tag] = box
            parts: list[QWidget | None] = [box, text(_origin_words(one.origin), "caption", "text_3"), None]
            if one.origin is Origin.CHOSEN:
                remove = push(self.tr("Remove"), "quiet")
                remove.setAccessibleName(self.tr("Remove: {name}").format(name=box.text()))
                remove.clicked.connect(lambda _on=False, tag=one.tag: self._on_remove(tag))
                parts.append(remove)
            line = QWidget()
            line.setLayout(row(*parts, gap=theme.GAP_3))
            line.setMinimumHeight(theme.CONTROL)
            self._list.addWidget(line)

    # deeds

    def _chosen(self) -> list[str]:
        there = {one.tag for one in self._engine.spelling.installed or ()}
        return [tag for tag in self._settings().spelling_languages.split() if tag in there]

    def _on_tick(self, tag: str, on: bool) -> None:
        if on is (tag in self._chosen()):  # the settings were shown
            return
        chosen = [one for one in self._chosen() if one != tag] + ([tag] if on else [])
        self.store("spelling_languages", " ".join(chosen))

    def _on_remove(self, tag: str) -> None:
        self._start(self._attempt(self._engine.spelling.remove_dictionary(tag)), "remove a dictionary")

    async def _choose(self) -> None:
        names = self.tr("Dictionaries (*.dic *.aff *.oxt *.xpi *.zip)")
        for path in await dialogs.choose_files(self.window(), self.tr("Add a dictionary"), names):
            await self._attempt(self._engine.spelling.add_dictionary(path))

    async def _attempt(self, deed: Coroutine[Any, Any, object]) -> None:
        """What went wrong stands above the list, until the next attempt."""
        while item := self._problem.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        try:
            await deed
        except MailError as error:
            said = advice(error)
            self._problem.addWidget(Banner("warn", said.title, said.sentence))
            self._problem.addSpacing(theme.GAP_2)
        self._refresh()

    def _open_words(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._engine.spelling.own_words_file)))


def _origin_words(origin: Origin) -> str:
    words = {
        Origin.CHOSEN: QCoreApplication.translate("SpellingPage", "added by you"),
        Origin.SYSTEM: QCoreApplication.translate("SpellingPage", "of this computer"),
        Origin.SHIPPED: QCoreApplication.translate("SpellingPage", "comes with Tintero"),
    }
    return words[origin]


def _how_to_get_more() -> str:
    if sys.platform == "darwin":
        return QCoreApplication.translate(
            "SpellingPage",
            "More languages: dictionaries of LibreOffice and those in Library/Spelling are found by themselves. Or "
            "download one from extensions.libreoffice.org (.oxt) and add it here.",
        )
    if sys.platform == "win32":
        return QCoreApplication.translate(
            "SpellingPage",
            "More languages: dictionaries of LibreOffice are found by themselves. Or download one from "
            "extensions.libreoffice.org (.oxt) and add it here.",
        )
    return QCoreApplication.translate(
        "SpellingPage",
        "More languages: install the package of the dictionary (hunspell-es, for example) and press Look again. Or "
        "download one from extensions.libreoffice.org (.oxt) and add it here.",
    )
