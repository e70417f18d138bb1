"""A Hunspell dictionary in a third of the memory: spylls' own affix rules and algorithms over slimmer words.

Only the process of the spelling check loads this. spylls keeps a set, a dictionary and two lists for each word, and
lists every word in lower case once for each of its letters; Hungarian and German would take hundreds of megabytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any, Self

from spylls.hunspell import Dictionary
from spylls.hunspell.algo.capitalization import Type
from spylls.hunspell.data.aff import RepPattern
from spylls.hunspell.readers import read_aff
from spylls.hunspell.readers.file_reader import FileReader

LARGEST_AFF, LARGEST_DIC = 16_000_000, 48_000_000
"""Octets; the largest that are known (Hungarian, Turkish) have less than a quarter of it."""

_COUNT = re.compile(r"\d+\s*$")
_SLASH = re.compile(r"(?<!\\)/")
_TAGS = re.compile(r"\t|\s+(?=[a-z]{2}:\S)")
_ALSO = re.compile(r"\bph:(\S+)")


class DictionaryTooLarge(ValueError):
    """The files are larger than any dictionary."""


class Entry:
    """One stem with its flags, as spylls' algorithms want to see it."""

    __slots__ = ("alt_spellings", "captype", "data", "flags", "stem")
    data: dict[str, list[str]]

    def __init__(self, stem: str, flags: frozenset[str], captype: Type, also: tuple[str, ...]) -> None:
        self.stem, self.flags, self.captype, self.alt_spellings = stem, flags, captype, also
        self.data = _NOTHING

    def __lt__(self, other: Entry) -> bool:
        return self.stem < other.stem


_NOTHING: dict[str, list[str]] = {}


class Entries:
    """All stems, found by their spelling: the part of spylls' `Dic` that its algorithms use."""

    def __init__(self) -> None:
        self.words: list[Entry] = []
        self._by_stem: dict[str, Entry | list[Entry]] = {}
        self._by_lower: dict[str, Entry | list[Entry]] = {}

    def add(self, entry: Entry, lower: list[str]) -> None:
        self.words.append(entry)
        _put(self._by_stem, entry.stem, entry)
        for form in lower:
            _put(self._by_lower, form, entry)

    def homonyms(self, stem: str, *, ignorecase: bool = False) -> list[Entry]:
        found = (self._by_lower if ignorecase else self._by_stem).get(stem)
        if found is None:
            return []
        return found if isinstance(found, list) else [found]

    def has_flag(self, stem: str, flag: str, *, for_all: bool = False) -> bool:
        found = self.homonyms(stem)
        each = (flag in entry.flags for entry in found)
        return bool(found) and (all(each) if for_all else any(each))


def _put(index: dict[str, Entry | list[Entry]], key: str, entry: Entry) -> None:
    there = index.get(key)
    if there is None:
        index[key] = entry
    elif isinstance(there, list):
        there.append(entry)
    else:
        index[key] = [there, entry]


class Lines(FileReader):  # type: ignore[misc]  # spylls has no types
    """spylls' reader of a file, which opens it once for each encoding; here all are closed at the end."""

    def __init__(self, path: Path, encoding: str = "Windows-1252") -> None:
        self._files: list[IO[str]] = []
        super().__init__(str(path), encoding)

    def _open(self, path: str, encoding: str) -> IO[str]:
        self._files.append(super()._open(path, encoding))
        return self._files[-1]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        for file in self._files:
            file.close()


def read_dictionary(aff_file: Path, dic_file: Path) -> Any:
    """spylls' `Dictionary`. Raises DictionaryTooLarge, OSError, and whatever a file in another format provokes."""
    if aff_file.stat().st_size > LARGEST_AFF or dic_file.stat().st_size > LARGEST_DIC:
        raise DictionaryTooLarge(str(dic_file))
    with Lines(aff_file) as lines:
        aff, context = read_aff(lines)
    entries = Entries()
    with Lines(dic_file, context.encoding) as lines:
        _fill(entries, lines, aff, context)
    return Dictionary(aff, entries)


def _fill(entries: Entries, lines: Iterable[tuple[int, str]], aff: Any, context: Any) -> None:
    known: dict[str, frozenset[str]] = {}
    for number, line in lines:
        if number == 1 and _COUNT.fullmatch(line):
            continue
        word, *rest = _TAGS.split(line, maxsplit=1)
        stem, flags = _parts(word)
        if flags not in known:
            known[flags] = frozenset(context.parse_flags(flags))
        if context.ignore:
            stem = stem.translate(context.ignore.tr)
        also = _other_spellings(rest[0], stem, aff.REP) if rest and "ph:" in rest[0] else ()
        captype = aff.casing.guess(stem)
        lower = [] if captype is Type.NO else list(aff.casing.lower(stem))
        entries.add(Entry(stem, known[flags], captype, also), lower)


def _parts(word: str) -> tuple[str, str]:
    """Stem and flags; a slash at the start or behind a backslash belongs to the stem."""
    found = None if word.startswith("/") else _SLASH.search(word)
    stem, flags = (word[: found.start()], word[found.end() :]) if found else (word, "")
    return stem.replace("\\/", "/"), flags.strip()


def _other_spellings(tags: str, stem: str, replacements: list[RepPattern]) -> tuple[str, ...]:
    """The misspellings that a word is known by, also as patterns for other words (hunspell(5), `ph:`)."""
    found = []
    for pattern in _ALSO.findall(tags):
        wrong, arrow, right = pattern.partition("->")
        if arrow:
            replacements.append(RepPattern(wrong, right))
        elif pattern.endswith("*"):
            replacements.append(RepPattern(pattern[:-2], stem[:-1]))
        else:
            replacements.append(RepPattern(pattern, stem))
            found.append(pattern)
    return tuple(found)
