"""What the search field understands: words, "phrases", and `to:`, `from:`, `subject:`, `has:file`.

Every word must be found. Case and accents do not count. Pure: no widgets, no storage.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """Where a word is looked for."""

    ANY = ""
    TO = "to"
    FROM = "from"
    SUBJECT = "subject"
    HAS = "has"


_TERM = re.compile(r'(?:(to|from|subject|has):)?(?:"([^"]*)"?|(\S+))', re.IGNORECASE)


def fold(text: str) -> str:
    """Text for comparing: no accents, no case, compatibility forms unified."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c)).casefold()


@dataclass(frozen=True)
class Query:
    """The terms of a search; an empty one finds everything."""

    terms: tuple[tuple[Field, str], ...] = ()

    @classmethod
    def parse(cls, text: str) -> Query:
        """Never fails: what is not understood is a word to look for. A field without a word yet is ignored."""
        terms = []
        for name, phrase, word in _TERM.findall(text):
            field, wanted = Field(name.lower()), fold(phrase or word).strip()
            if field is Field.ANY and not phrase and re.fullmatch(r"(to|from|subject|has):", wanted):
                continue
            if wanted:
                terms.append((field, wanted))
        return cls(tuple(terms))

    def __bool__(self) -> bool:
        return bool(self.terms)

    def matches(self, folded: Mapping[Field, str]) -> bool:
        """Whether every term is part of its field. `folded` maps each field to `fold`ed text."""
        return all(wanted in folded[field] for field, wanted in self.terms)
