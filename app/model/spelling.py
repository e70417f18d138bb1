"""Dictionaries of the spelling check, and what their process is asked and answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MOST_LANGUAGES = 5
"""So many dictionaries are in use at the same time; each takes memory and makes more mistakes look right."""


class Origin(StrEnum):
    """Where a dictionary was found; of two for one language the first of these counts."""

    CHOSEN = "chosen"
    SYSTEM = "system"
    SHIPPED = "shipped"


@dataclass(frozen=True)
class Dictionary:
    """A pair of Hunspell files. `tag` is the language as in BCP 47 (`en-US`), `aff` and `dic` are paths."""

    tag: str
    aff: str
    dic: str
    origin: Origin = Origin.SYSTEM

    @property
    def language(self) -> str:
        """The tag without its region: `en` of `en-US`."""
        return self.tag.partition("-")[0]


@dataclass(frozen=True)
class Verdict:
    """`wrong` words are in none of the dictionaries; `unusable` are the tags of those that could not be read."""

    wrong: frozenset[str] = frozenset()
    unusable: frozenset[str] = frozenset()
