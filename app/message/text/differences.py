"""What differs between two texts, in words: for people who look at an earlier version of what they wrote."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"\w+|[^\w\s]")
MOST_WORDS = 6_000
"""In a stretch that differs; beyond it the whole stretch counts as different. Comparing takes squared time."""


@dataclass(frozen=True)
class Differences:
    """`marked`: half-open spans of characters of the first text that the second one has not.

    `only_first` and `only_second` count the words that stand in one of them alone.
    """

    marked: tuple[tuple[int, int], ...] = ()
    only_first: int = 0
    only_second: int = 0


def differences(first: str, second: str) -> Differences:
    """Compare lines, then the words of the lines that differ. Time is bounded; a long rewrite is marked whole."""
    lines, others = first.splitlines(keepends=True), second.splitlines(keepends=True)
    starts = _starts(lines)
    marked: list[tuple[int, int]] = []
    gone = come = 0
    for kind, a1, a2, b1, b2 in SequenceMatcher(None, lines, others, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        spans, here, there = _words("".join(lines[a1:a2]), "".join(others[b1:b2]))
        marked += [(starts[a1] + start, starts[a1] + end) for start, end in spans]
        gone, come = gone + here, come + there
    return Differences(tuple(marked), gone, come)


def _starts(lines: list[str]) -> list[int]:
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line)
    return [*starts, at]


def _words(first: str, second: str) -> tuple[list[tuple[int, int]], int, int]:
    here, there = list(_WORD.finditer(first)), list(_WORD.finditer(second))
    if not here or not there or len(here) + len(there) > MOST_WORDS:
        span = [(here[0].start(), here[-1].end())] if here else []
        return span, len(here), len(there)
    matcher = SequenceMatcher(None, [word[0] for word in here], [word[0] for word in there], autojunk=False)
    spans: list[tuple[int, int]] = []
    gone = come = 0
    for kind, a1, a2, b1, b2 in matcher.get_opcodes():
        if kind != "equal":
            gone, come = gone + a2 - a1, come + b2 - b1
            if a2 > a1:
                spans.append((here[a1].start(), here[a2 - 1].end()))
    return spans, gone, come
