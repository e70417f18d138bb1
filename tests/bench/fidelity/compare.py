"""Two renderings of one mail, character by character: how much of its look is the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from tests.bench.fidelity.pieces import Piece, characters

CORE = (
    "bold", "italic", "underline", "strike", "colour", "ground", "size", "family", "link", "items", "kind", "number",
    "quotes", "cells", "align", "direction", "raised", "pre", "spaced", "transform", "small_caps",
)  # fmt: skip
LAYOUT = ("padding", "borders", "spans", "line", "left", "gap", "width", "box")
PLAIN: dict[str, object] = {
    "bold": False, "italic": False, "underline": False, "strike": False, "colour": "#000000", "ground": "#ffffff",
    "size": 14.7, "family": "arial", "link": "", "items": [0, 0], "kind": "", "number": 0, "quotes": 0, "cells": 0,
    "align": "left", "direction": "ltr", "raised": "", "pre": False, "spaced": 0, "transform": "none",
    "small_caps": False,
    "padding": "", "borders": "",
    "spans": "", "line": "normal", "left": [8, 0, 8, 0], "gap": [0, 0], "width": "", "box": "",
}  # fmt: skip
_TOLERANCE = {"size": 0.3, "left": 3, "gap": 3, "line": 0.06, "width": 8, "spaced": 0.15}


@dataclass
class Score:
    """Shares from 0 to 1. `marked`: over what is not plain, in the original or in the output."""

    text: float
    core: float
    layout: float
    marked: float
    lost: Counter[str] = field(default_factory=Counter)  # property: characters that differ
    examples: dict[str, str] = field(default_factory=dict)
    characters: int = 0


def same(name: str, a: object, b: object) -> bool:
    if a == b or a is None:
        return True
    if isinstance(a, list) and isinstance(b, list):  # two ways to see it: of the page or of its body, for one
        return any(same(name, x, y) for x, y in zip(a, b, strict=True))
    if name in _TOLERANCE and isinstance(a, int | float) and isinstance(b, int | float):
        return abs(a - b) <= _TOLERANCE[name]
    if name == "borders" or name == "padding":
        return _near(str(a), str(b))
    return False


def _near(a: str, b: str) -> bool:
    """Equal up to half a pixel in each number."""
    left, right = a.replace(",", " , ").split(), b.replace(",", " , ").split()
    if len(left) != len(right):
        return False
    for x, y in zip(left, right, strict=True):
        if x != y:
            try:
                if abs(float(x) - float(y)) > 0.51:
                    return False
            except ValueError:
                return False
    return True


def compare(original: Sequence[Piece], output: Sequence[Piece]) -> Score:
    before, after = list(characters(original)), list(characters(output))
    pairs = list(_pairs(before, after))
    total = max(1, len(before))
    score = Score(len(pairs) / total, 0.0, 0.0, 0.0, characters=len(before))
    cells = Counter[tuple[int, int]]()
    for i, j in pairs:
        cells[id(before[i][1]), id(after[j][1])] += 1
    looks = {id(look): look for _, look in before} | {id(look): look for _, look in after}
    words = {(id(before[i][1]), id(after[j][1])): i for i, j in reversed(pairs)}
    equal = {"core": 0, "layout": 0}
    marked = kept = 0
    for (one, two), count in cells.items():
        a, b = looks[one], looks[two]
        for group, members in (("core", CORE), ("layout", LAYOUT)):
            for name in members:
                alike = same(name, a[name], b[name])
                equal[group] += count * alike
                if not (same(name, a[name], PLAIN[name]) and same(name, b[name], PLAIN[name])):
                    marked += count
                    kept += count * alike
                if not alike:
                    score.lost[name] += count
                    at = words[one, two]
                    score.examples.setdefault(
                        name, f"{a[name]!r} -> {b[name]!r} at {''.join(c for c, _ in before[at : at + 24])}"
                    )
    lost_text = len(before) - len(pairs)
    if lost_text:
        gone = set(range(len(before))) - {i for i, _ in pairs}
        first = min(gone)
        score.lost["text"] = lost_text
        score.examples["text"] = "".join(c for c, _ in before[first : first + 40])
        marked += lost_text * 4
    score.core = equal["core"] / (total * len(CORE))
    score.layout = equal["layout"] / (total * len(LAYOUT))
    score.marked = kept / marked if marked else 1.0
    return score


def _pairs(before: Sequence[tuple[str, object]], after: Sequence[tuple[str, object]]) -> list[tuple[int, int]]:
    """Indices of characters that are the same one."""
    a, b = "".join(c for c, _ in before), "".join(c for c, _ in after)
    if a == b:
        return [(i, i) for i in range(len(a))]
    # long texts are compared in chunks of one look first: quadratic over characters would take minutes
    left, right = _words(before), _words(after)
    found: list[tuple[int, int]] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, [w for w, _ in left], [w for w, _ in right], False).get_opcodes():
        start, other = left[i1][1] if i1 < len(left) else len(a), right[j1][1] if j1 < len(right) else len(b)
        end = left[i2][1] if i2 < len(left) else len(a)
        stop = right[j2][1] if j2 < len(right) else len(b)
        if tag == "equal":
            found += [(start + k, other + k) for k in range(end - start)]
        elif tag == "replace":
            for block in SequenceMatcher(None, a[start:end], b[other:stop], False).get_matching_blocks():
                found += [(start + block.a + k, other + block.b + k) for k in range(block.size)]
    return found


def _words(chars: Sequence[tuple[str, object]]) -> list[tuple[str, int]]:
    """The text cut after each mark and each eight characters, with where each piece begins."""
    found: list[tuple[str, int]] = []
    start = 0
    for at, (character, _) in enumerate(chars):
        if not character.isalnum() or at - start >= 7:
            found.append(("".join(c for c, _ in chars[start : at + 1]), start))
            start = at + 1
    if start < len(chars):
        found.append(("".join(c for c, _ in chars[start:]), start))
    return found
