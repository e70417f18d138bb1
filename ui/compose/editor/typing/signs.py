"""Which typographic sign was meant by a key that has none: quotation marks, apostrophes, dashes, three dots.

An apostrophe at the beginning of a word looks like a mark that opens a quotation until the word has ended; between two
letters it is no mark that closes one, whatever stands open.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ui.compose.editor.typing.habits import Marks

# patterns are compiled when they are first used: a window is there before anybody types
_DOTS = r"(?<!\.)\.\.\.$"
_DASH = r"(?<=[^\s-] )--(?= $)"
_WIDE_DASH = r"(?<=\w)--(?=\w$)"
_JOINED = "n"  # the word that an apostrophe may stand on both sides of: rock 'n' roll


class Change(NamedTuple):
    """Put `new` in the place of `old`, which ends so many characters before the cursor."""

    old: str
    new: str
    behind: int = 0


def sign(line: str, typed: str, marks: Marks) -> Change | None:
    """What becomes of the end of the line, whose last character was typed just now; the mark above a signature (`-- `)
    is left alone.
    """
    if typed.isalnum():
        return _joined(line, typed, marks)
    if (change := elided(line[: -len(typed)], typed, marks)) is not None:
        return change
    if typed in ('"', "'"):
        return Change(typed, _mark(line[:-1], typed, marks))
    if typed == "." and re.search(_DOTS, line):
        return Change("...", "…")
    if typed == " " and re.search(_DASH, line):
        return Change("--", "–", 1)
    return None


def elided(before: str, typed: str, marks: Marks) -> Change | None:
    """The word has ended that begins with an apostrophe and not with a mark: 'tis, 'em, the '90s. `typed` ends it."""
    opening = marks.inner_opening
    if opening == marks.apostrophe or not marks.elided or opening not in before[-12:]:
        return None
    found = re.search(rf"(?<!\w){re.escape(opening)}({marks.elided})$", before, re.IGNORECASE)
    if found is None or (typed == "'" and found[1].lower() != _JOINED):
        return None
    end = marks.apostrophe if typed == "'" else _mark(before, typed, marks) if typed == '"' else typed
    return Change(found[0] + typed, marks.apostrophe + found[1] + end)


def _joined(line: str, typed: str, marks: Marks) -> Change | None:
    """A letter or a figure goes on with what seemed to have ended."""
    behind = len(typed)
    before = line[:-behind]
    closing = marks.inner_closing
    if closing != marks.apostrophe and before.endswith(closing) and before[-2:-1].isalpha() and typed.isalpha():
        return Change(closing, marks.apostrophe, behind)
    if re.search(_WIDE_DASH, line):
        return Change("--", "—", behind)
    return None


def _mark(before: str, typed: str, marks: Marks) -> str:
    opens = not before or before[-1].isspace() or before[-1] in "([{–—/" or before.endswith(marks.opening)
    if typed == '"':
        return marks.opening if opens else marks.closing
    if not opens and before[-1].isalnum() and not _is_open(before, marks):
        return marks.apostrophe
    return marks.inner_opening if opens else marks.inner_closing


def _is_open(before: str, marks: Marks) -> bool:
    """Whether an inner quotation has begun and not ended. An outer one is none, also where its marks are alike."""
    rest = (
        before.replace(marks.opening, "").replace(marks.closing, "") if marks.opening != marks.inner_opening else before
    )
    if marks.inner_closing == marks.apostrophe:  # which of them were apostrophes nobody can say, nor does it show
        return marks.inner_opening in rest
    return rest.count(marks.inner_opening) > rest.count(marks.inner_closing)
