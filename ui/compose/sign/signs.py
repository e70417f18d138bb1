"""Emoji and special characters with their names, and how they are found by words of the user's language."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QLocale

from ui.compose.sign.sign_sets import EMOJI, SPECIAL, TERRITORIES, VARIATION, expand, flag

_INVISIBLE = {"\u00a0": "nbsp", "\u202f": "thin", "\u2011": "nb-hy", "\u00ad": "shy"}
_MOST = 300  # results of a search


@dataclass(frozen=True)
class Sign:
    """One entry: what is inserted, what is shown for it, and its name."""

    text: str
    name: str
    words: str = ""  # further words to find it by, folded
    shown: str = ""

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


class Signs:
    """All signs of one kind in groups, and the search in them. `lexicon` is what `read_words` gives."""

    def __init__(self, groups: dict[str, list[Sign]]) -> None:
        self.groups = groups
        self._by_text = {sign.text: sign for signs in groups.values() for sign in signs}

    def find(self, query: str) -> list[Sign]:
        """Signs that have a word beginning with each word of the query; names before other words."""
        wanted = fold(query).split()
        best: list[Sign] = []
        rest: list[Sign] = []
        for sign in self._by_text.values():
            names = f" {fold(sign.name)}"
            if all(f" {word}" in names for word in wanted):
                best.append(sign)
            elif all(f" {word}" in f"{names} {sign.words}" for word in wanted):
                rest.append(sign)
        return [*best, *rest][:_MOST]

    def known(self, texts: Iterable[str]) -> list[Sign]:
        """Those of the texts that are signs of this kind."""
        return [self._by_text[text] for text in texts if text in self._by_text]


def emoji(lexicon: dict[str, str]) -> Signs:
    groups = {name: [_sign(text, lexicon) for text in expand(ranges) if _name(text)] for name, ranges in EMOJI.items()}
    groups["flags"] = [_flag(code, lexicon) for code in TERRITORIES.split()]
    return Signs(groups)


def special(lexicon: dict[str, str]) -> Signs:
    return Signs({name: [_sign(text, lexicon) for text in characters] for name, characters in SPECIAL.items()})


def _sign(text: str, lexicon: dict[str, str]) -> Sign:
    name = _name(text)
    words = " ".join(lexicon[word] for word in name.split() if word in lexicon)
    return Sign(text, name, words, _INVISIBLE.get(text, ""))


@lru_cache(maxsize=4096)
def _name(text: str) -> str:
    return unicodedata.name(text.removesuffix(VARIATION), "").lower()


def _flag(code: str, lexicon: dict[str, str]) -> Sign:
    """Its name is that of the territory in English and as most of its own people write it; all of them find it."""
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyTerritory:
        return Sign(flag(code), code, fold(f"flag {lexicon.get('flag', '')}"))
    english = QLocale.territoryToString(territory)
    own = QLocale(QLocale.Language.AnyLanguage, territory).nativeTerritoryName() or english
    locales = QLocale.matchingLocales(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, territory)
    others = " ".join({locale.nativeTerritoryName() for locale in locales})
    name = english if own == english else f"{english} ({own})"
    return Sign(flag(code), name, fold(f"flag {lexicon.get('flag', '')} {own} {others} {code}"))
