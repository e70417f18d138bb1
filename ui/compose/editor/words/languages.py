"""In which languages the words of a message are checked: those that were chosen, else those it is written in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from PySide6.QtCore import QLocale

from app.message.text.language import guess, guess_all
from app.model.settings import Settings
from app.model.spelling import MOST_LANGUAGES, Dictionary

_guess = lru_cache(maxsize=1024)(guess)
_READ = 40  # paragraphs that say in which language a message is


class Languages:
    """`read` looks at the message, `of` answers for one paragraph: tags of dictionaries, none where there is none."""

    def __init__(
        self,
        installed: Callable[[], tuple[Dictionary, ...] | None],
        settings: Callable[[], Settings],
        system: str = "",
        *,
        of_message: Callable[[], tuple[str, ...]] = tuple,
    ) -> None:
        """`of_message` are the tags that were chosen for this message alone; they go before those of the settings."""
        self._installed, self._settings, self._of_message = installed, settings, of_message
        self._system = system or QLocale.system().bcp47Name()
        self._message = ""

    def chosen(self) -> tuple[str, ...]:
        """What the person chose and is there."""
        return self.for_message() or self.usual()

    def for_message(self) -> tuple[str, ...]:
        """What was chosen for this message and is there."""
        return self._there(self._of_message())

    def usual(self) -> tuple[str, ...]:
        """What the settings say and is there."""
        return self._there(self._settings().spelling_languages.split())

    def _there(self, tags: Sequence[str]) -> tuple[str, ...]:
        there = {one.tag for one in self._installed() or ()}
        return tuple(tag for tag in tags if tag in there)[:MOST_LANGUAGES]

    def read(self, paragraphs: Sequence[str]) -> None:
        """The message as a whole, for paragraphs too short to tell."""
        self._message = guess_all(paragraphs[:_READ])

    def of(self, paragraph: str) -> tuple[str, ...]:
        """Tags of dictionaries: those that were chosen, else at most one for the language that it seems to be in."""
        chosen = self.chosen()
        if chosen:
            return chosen
        language = _guess(paragraph) or self._message
        tag = self._best(language) if language else self._best(self._system.partition("-")[0])
        return (tag,) if tag else ()

    def _best(self, language: str) -> str:
        """Of several dictionaries for a language that of the system's region, else that of the usual one."""
        tags = [one.tag for one in self._installed() or () if one.language == language]
        usual = f"{language}-{QLocale.territoryToCode(QLocale(language).territory())}"
        for tag in (self._system, usual, language):
            if tag in tags:
                return tag
        return tags[0] if tags else ""


def language_words(tag: str) -> str:
    """The name of a language for people who speak it: `español (España)`."""
    locale = QLocale(tag.replace("-", "_"))
    language = locale.nativeLanguageName()
    if locale.language() == QLocale.Language.C or not language:
        return tag
    parts = tag.split("-")
    territory = locale.nativeTerritoryName() if len(parts) > 1 else ""
    name = language[:1].upper() + language[1:]
    return f"{name} ({territory})" if territory and " " not in name else name  # American English says it itself
