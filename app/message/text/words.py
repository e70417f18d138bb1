"""The words of a text: where they stand, which of them a spelling can be right or wrong for, how many there are.

Source: Unicode Standard Annex 29, as far as living languages with blanks between words need it. Languages written
without blanks (Chinese, Japanese, Thai, Lao, Khmer, Burmese) are counted, Han and kana by the character, and never
looked up.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from app.message.text.clipped import before_and_behind

LONGEST_WORD = 60
"""Longer runs of letters are no words; looking one up could take seconds."""

_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4"
    "\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd\u0a01-\u0a03\u0a3c-\u0a4d\u0a81-\u0a83\u0abc-\u0acd"
    "\u0b01-\u0b03\u0b3c-\u0b4d\u0b82\u0bbe-\u0bcd\u0c00-\u0c04\u0c3c-\u0c4d\u0c81-\u0c83\u0cbc-\u0ccd"
    "\u0d00-\u0d03\u0d3b-\u0d4d\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
_LETTER = rf"(?:[^\W\d_]|[{_MARKS}])"
_WORD = re.compile(rf"[^\W\d_](?:{_LETTER}|\u00ad)*(?:['’\-\u2010\u2011](?:{_LETTER}|\u00ad)+)*")
_NO_BLANKS = re.compile("[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_COUNTED = re.compile(
    "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
    rf"|(?:(?![\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])\w|[{_MARKS}])"
    rf"(?:(?![\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])[\w{_MARKS}'’\-\u2010\u2011\u00ad.,:/@])*"
)
_STRETCH = re.compile(r"\S+")
_SUSPECT = re.compile(r"[/@\\#~$%&._(]")
# addresses of pages and mailboxes, paths, names of files and domains, tags and mentions, calls of functions
_NO_WORDS = re.compile(
    r"://|@|\\|^\W*www\.|^[\"'(\[]*[#/~$%&]\w|/.*/|\(\)|\w_\w"
    r"|\w\.[a-z][a-z0-9]{1,5}(?!\w)"
)
_LONGEST_STRETCH = 300
_LOWER_THEN_UPPER = re.compile(r"[a-zà-öø-ÿ][A-ZÀ-ÖØ-Þ]")
_SHORT_CAPITALS = 5
_APOSTROPHES = "'’‘"  # the last is what typing programs make of one that begins a word
_AFTER_ONE, _BEFORE_ONE = before_and_behind()


class Word(NamedTuple):
    """A word and where it stands, in characters of the text it was found in."""

    start: int
    end: int
    text: str


def words(text: str) -> Iterator[Word]:
    """The words that a dictionary can be asked about, in order.

    Left out: web and mail addresses, file names, tags, abbreviations in capitals, names in mixed case such as
    `iPhone`, everything with a digit or an underscore in it, single letters, and scripts without blanks.
    """
    for stretch in _STRETCH.finditer(text):
        if stretch.end() - stretch.start() > _LONGEST_STRETCH or _is_no_language(stretch[0]):
            continue
        for match in _WORD.finditer(text, stretch.start(), stretch.end()):
            start, end = match.span()
            if _is_asked(match[0]) and not _is_part(text, start, end):
                yield _with_apostrophe(text, start, end)


def _is_no_language(stretch: str) -> bool:
    return bool(_SUSPECT.search(stretch)) and bool(_NO_WORDS.search(stretch))


def _is_asked(word: str) -> bool:
    return (
        1 < len(word) <= LONGEST_WORD
        and not (word.isupper() and len(word) <= _SHORT_CAPITALS)
        and not _LOWER_THEN_UPPER.search(word)
        and not _NO_BLANKS.search(word)
    )


def _with_apostrophe(text: str, start: int, end: int) -> Word:
    """The apostrophe before `'tis` and behind `goin'` belongs to the word; others are marks of quotation."""
    word = text[start:end].lower()
    before, after = text[start - 1 : start], text[end : end + 1]
    if before and before in _APOSTROPHES and word in _AFTER_ONE and not text[start - 2 : start - 1].isalnum():
        start -= 1
    elif after and after in _APOSTROPHES and (word in _BEFORE_ONE or (word.endswith("in") and len(word) > len("bin"))):
        end += 1
    return Word(start, end, text[start:end])


def _is_part(text: str, start: int, end: int) -> bool:
    """Whether the letters belong to something longer that is no word, such as `h2o` or `max_size`."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return before.isdigit() or before == "_" or after.isdigit() or after == "_"


_STRAIGHT = str.maketrans(dict.fromkeys("’‘\u02bc", "'"))


def plain(word: str) -> str:
    """The form in which a word is looked up: composed, with a straight apostrophe, without soft hyphens."""
    straight = word.translate(_STRAIGHT).replace("\u00ad", "").replace("\u2010", "-").replace("\u2011", "-")
    return unicodedata.normalize("NFC", straight)


@dataclass(frozen=True)
class Count:
    """How much was written. `characters` counts what is seen, blanks too; `letters` leaves blanks out."""

    words: int = 0
    characters: int = 0
    letters: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.words + other.words, self.characters + other.characters, self.letters + other.letters)


def count(text: str) -> Count:
    """Words and characters of a text; line ends and the places of pictures are no characters."""
    seen = [c for c in text if c not in "\n\r\u2028\u2029\ufffc\u00ad" and not unicodedata.combining(c)]
    letters = sum(not c.isspace() for c in seen)
    return Count(sum(1 for _ in _COUNTED.finditer(text)), len(seen), letters)
