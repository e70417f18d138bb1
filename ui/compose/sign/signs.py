"""Emoji and special characters with their names, and how they are found by words of the user's language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QLocale

from ui.compose.sign.sign_sets import EMOJI, SPECIAL, TERRITORIES, VARIATION, expand, flag

_INVISIBLE = {"\u00a0": "nbsp", "\u202f": "thin", "\u2011": "nb-hy", "\u00ad": "shy"}
_MOST = 300  # results of a search
_NAMED = ("es", "fr", "de", "pt")  # the columns of the file of names
_LETTER = re.compile(r"(?:latin|greek) (?P<case>small letter|capital letter) (?P<letter>.+?)(?: with (?P<mark>.+))?")


@dataclass(frozen=True)
class Sign:
    """One entry: what is inserted, what is shown for it, and its name."""

    text: str
    name: str
    words: str = ""  # further words to find it by, folded
    shown: str = ""
    is_named: bool = True  # in the language of the person, if its names are known at all

    @property
    def label(self) -> str:
        return self.shown or self.text


def fold(text: str) -> str:
    """Without case and accents, for comparing."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def read_words(path: Path, language: str) -> dict[str, str]:
    """Word of a Unicode name to what people of this language, and in English, call it."""
    found: dict[str, str] = {}
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        word, *translations = line.split("|")
        kept = [said.partition(" ")[2] for said in translations if said.partition(" ")[0] in ("en", language)]
        found[word.strip()] = fold(" ".join(kept))
    return found


def read_names(path: Path, language: str) -> dict[str, list[str]]:
    """What people of this language call a sign, a part of a letter's name or a country, and what else they call it.

    Empty for a language that the file does not have, and for English: Unicode's own names are that.
    """
    if language not in _NAMED:
        return {}
    found: dict[str, list[str]] = {}
    for line in path.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            sign, *names = line.split("|")
            key = chr(int(sign[2:], 16)) if sign.startswith("U+") else sign
            found[key] = names[_NAMED.index(language)].split(", ")
    return found


@dataclass(frozen=True)
class Lexicon:
    """What `read_words` and `read_names` give."""

    words: dict[str, str]
    names: dict[str, list[str]]


class Signs:
    """All signs of one kind in groups, and the search in them."""

    def __init__(self, groups: dict[str, list[Sign]]) -> None:
        self.groups = groups
        self._by_text = {sign.text: sign for signs in groups.values() for sign in signs}

    def find(self, query: str) -> list[Sign]:
        """Signs that have a word beginning with each word of the query; names before foreign names and other words."""
        wanted = fold(query).split()
        best: list[Sign] = []
        rest: list[Sign] = []
        for sign in self._by_text.values():
            names = f" {fold(sign.name)}"
            if sign.is_named and all(f" {word}" in names for word in wanted):
                best.append(sign)
            elif all(f" {word}" in f"{names} {sign.words}" for word in wanted):
                rest.append(sign)
        return [*best, *rest][:_MOST]

    def known(self, texts: Iterable[str]) -> list[Sign]:
        """Those of the texts that are signs of this kind."""
        return [self._by_text[text] for text in texts if text in self._by_text]


def emoji(lexicon: Lexicon) -> Signs:
    groups = {name: [_sign(text, lexicon) for text in expand(ranges) if _name(text)] for name, ranges in EMOJI.items()}
    groups["flags"] = [_flag(code, lexicon) for code in TERRITORIES.split()]
    return Signs(groups)


def special(lexicon: Lexicon) -> Signs:
    return Signs({name: [_sign(text, lexicon) for text in characters] for name, characters in SPECIAL.items()})


def _sign(text: str, lexicon: Lexicon) -> Sign:
    english = _name(text)
    known = lexicon.names.get(text) or _letter(english, lexicon.names)
    name, *others = known or [english]
    found = " ".join(lexicon.words[word] for word in english.split() if word in lexicon.words)
    return Sign(
        text,
        name,
        f"{fold(' '.join(others))} {english} {found}",
        _INVISIBLE.get(text, ""),
        bool(known) or not lexicon.names,
    )


def _letter(english: str, names: dict[str, list[str]]) -> list[str]:
    """The name of a letter, put together from those of its parts; nothing of what is no letter."""
    found = _LETTER.fullmatch(english)
    if found is None or not names:
        return []
    letter, mark, case = names.get(found["letter"], [found["letter"]]), found["mark"], names[found["case"]]
    marks = names.get(mark, [mark]) if mark else []
    return [", ".join([letter[0], *marks[:1], case[0]]), *letter[1:], *marks[1:]]


@lru_cache(maxsize=4096)
def _name(text: str) -> str:
    return unicodedata.name(text.removesuffix(VARIATION), "").lower()


def _flag(code: str, lexicon: Lexicon) -> Sign:
    """Its name is that of the territory in the person's language, else in English, and as most of its own people write
    it; all of them find it.
    """
    word = f"flag {lexicon.words.get('flag', '')}"
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyTerritory:
        return Sign(flag(code), code, fold(word))
    english = QLocale.territoryToString(territory)
    own = QLocale(QLocale.Language.AnyLanguage, territory).nativeTerritoryName() or english
    locales = QLocale.matchingLocales(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, territory)
    others = " ".join({locale.nativeTerritoryName() for locale in locales})
    here, *besides = lexicon.names.get(code, [english])
    name = here if own == here else f"{here} ({own})"
    return Sign(flag(code), name, fold(f"{word} {english} {own} {others} {' '.join(besides)} {code}"))
