"""Puts emoji and special characters into the text, and remembers which were used last."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QRect

from app.errors import MailError
from app.paths import resources
from ui.compose.sign import signs
from ui.compose.sign.sign_picker import SignPicker

if TYPE_CHECKING:
    from ui.compose.fittings import Fittings
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work

MOST_RECENT = 40
translate = QCoreApplication.translate


def _emoji_groups() -> list[tuple[str, str, str]]:
    return [
        ("smileys", "😀", translate("Signs", "Smileys and feelings")),
        ("people", "👋", translate("Signs", "People and gestures")),
        ("nature", "🌿", translate("Signs", "Animals, plants, weather")),
        ("food", "🍎", translate("Signs", "Food and drink")),
        ("travel", "🚆", translate("Signs", "Travel, places, time")),
        ("activities", "⚽", translate("Signs", "Feasts and games")),
        ("objects", "💡", translate("Signs", "Things")),
        ("symbols", "✅", translate("Signs", "Symbols")),
        ("flags", "🇪🇺", translate("Signs", "Flags")),
    ]


def _special_groups() -> list[tuple[str, str, str]]:
    return [
        ("typography", "“ ” —", translate("Signs", "Typography")),
        ("currency", "€ £", translate("Signs", "Currencies")),
        ("maths", "± ≈", translate("Signs", "Mathematics")),
        ("arrows", "→", translate("Signs", "Arrows")),
        ("greek", "Ω", translate("Signs", "Greek")),
        ("letters", "Ñ é", translate("Signs", "Letters with marks")),
        ("shapes", "✓ ★", translate("Signs", "Shapes")),
    ]


class SignsRoom(QObject):
    """One window's pickers."""

    def __init__(self, window: ComposeWindow, fittings: Fittings) -> None:
        super().__init__(window)
        self._window, self._fittings = window, fittings
        self._lexicon: signs.Lexicon | None = None
        self._known: dict[str, signs.Signs] = {}
        self._recent: list[str] = []

    def ask_emoji(self) -> None:
        self._ask(self.tr("Emoji"), "emoji", signs.emoji, _emoji_groups())

    def ask_special(self) -> None:
        self._ask(self.tr("Special characters"), "special", signs.special, _special_groups())

    def _ask(
        self,
        title: str,
        kind: str,
        read: Callable[[signs.Lexicon], signs.Signs],
        groups: list[tuple[str, str, str]],
    ) -> None:
        editor = self._fittings.editor
        if not editor.isVisible():
            return
        if kind not in self._known:
            self._known[kind] = read(self._words())
        work = self._window.work
        if work is not None:
            self._recent = work.engine.preferences.current.recent_signs.split(" ")
        picker = SignPicker(editor, title, self._known[kind], groups, self._recent)
        picker.setObjectName(f"{kind} picker")
        picker.chosen.connect(self._insert)
        box = editor.cursorRect()
        picker.show_below(QRect(editor.viewport().mapToGlobal(box.topLeft()), box.size()))

    def _words(self) -> signs.Lexicon:
        if self._lexicon is None:
            language, folder = QLocale.languageToCode(QLocale().language()), resources() / "signs"
            words, names = (
                signs.read_words(folder / "words.txt", language),
                signs.read_names(folder / "names.txt", language),
            )
            self._lexicon = signs.Lexicon(words, names)
        return self._lexicon

    def _insert(self, sign: str) -> None:
        editor = self._fittings.editor
        editor.insert_sign(sign)
        editor.setFocus()
        if sign.strip() != sign:  # a blank parts the list
            return
        self._recent = [sign, *(old for old in self._recent if old and old != sign)][:MOST_RECENT]
        self._window.do(lambda work: work.tasks.start(self._remember(work), "remember a sign"))

    async def _remember(self, work: Work) -> None:
        """It is not worth an error."""
        with contextlib.suppress(MailError):  # see above
            await work.engine.preferences.change(recent_signs=" ".join(self._recent))
