"""How well a command fits what was typed. No Qt here."""

from __future__ import annotations

import unicodedata

EXACT, PREFIX, WORDS, WITHIN, LOOSE = range(5)
"""Better to worse: the whole name; its beginning; beginnings of its words; somewhere in it; its letters in order."""
_LEAST_LOOSE = 3  # letters; fewer fit nearly everything


def folded(text: str) -> str:
    """Without case and accents, so that "telefono" finds "Teléfono"."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in parts if not unicodedata.combining(c)).split())


def fit(typed: str, name: str, note: str = "") -> int | None:
    """How well, or None for not at all. Every typed word must be found, in the name or in the note."""
    # an ellipsis is three dots by now
    needle, hay, beside = folded(typed).rstrip("."), folded(name).rstrip("."), folded(note)
    if not needle:
        return WITHIN
    if hay == needle:
        return EXACT
    if hay.startswith(needle):
        return PREFIX
    starts = hay.split()
    wanted = needle.split()
    if all(any(word.startswith(one) for word in starts) for one in wanted):
        return WORDS
    if all(one in hay or any(word.startswith(one) for word in beside.split()) for one in wanted):
        return WITHIN
    letters = needle.replace(" ", "")
    if len(letters) >= _LEAST_LOOSE and _in_order(letters, hay):
        return LOOSE
    return None


def _in_order(letters: str, hay: str) -> bool:
    rest = iter(hay)
    return all(letter in rest for letter in letters)
