"""Markers that were typed before items: the kind of list they show, and the number."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextListFormat

from ui.compose.editor.formats import safe_mark

Kind = QTextListFormat.Style
BY_DEPTH = (Kind.ListDisc, Kind.ListCircle, Kind.ListSquare)
HIGHEST = 1_000_000  # number of an item
_NUMBER = re.compile(r"(\(?)(\d{1,4}|[^\W\d_]{1,4})([.)\-]{1,2})")  # `1-` is how Arabic ones are written
_BULLETS = {"o": Kind.ListCircle, "§": Kind.ListSquare, "·": Kind.ListDisc, "•": Kind.ListDisc, "n": Kind.ListSquare}
_PICTURED = {"ü": "✓", "Ø": "➢", "v": "❖", "q": "❑", "à": "→"}  # what Wingdings shows for letters
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_ROMANS = {Kind.ListLowerRoman, Kind.ListUpperRoman}
_LETTERS = {Kind.ListLowerAlpha, Kind.ListUpperAlpha}


def is_number(marker: str) -> bool:
    """Whether it is one of those that lists count by: `1.`, `(a)`, `iv)`."""
    return _NUMBER.fullmatch(marker) is not None


def sign_of(marker: str) -> str:
    """What a typed bullet shows that is neither a dot nor a circle nor a square; "" for those."""
    return _PICTURED.get(marker) or ("" if marker in _BULLETS else safe_mark(marker))


def dress(fmt: QTextListFormat, marker: str) -> None:
    """The brackets of `(a)` and `1)`."""
    number = _NUMBER.fullmatch(marker)
    if number is not None and (number[1] or number[3] != "."):
        fmt.setNumberPrefix(number[1])
        fmt.setNumberSuffix(number[3])


def typed(marker: str, level: int) -> tuple[Kind, int]:
    """The kind of list and its first number."""
    found = _NUMBER.fullmatch(marker)
    if found is None:
        return _BULLETS.get(marker[:1]) or BY_DEPTH[0 if level > 3 else level - 1], 1
    word = found[2]
    if word.isdigit():
        return Kind.ListDecimal, int(word)
    if word.lower() == "i" or (len(word) > 1 and set(word.lower()) <= _ROMAN.keys()):
        return Kind.ListLowerRoman if word.islower() else Kind.ListUpperRoman, _of_roman(word.lower())
    if len(word) == 1 and word.isascii() and word.isalpha():
        return Kind.ListLowerAlpha if word.islower() else Kind.ListUpperAlpha, ord(word.lower()) - ord("a") + 1
    return Kind.ListDecimal, 1


def goes_on(kind: Kind, number: int, marker: str) -> bool:
    """Whether a list of that kind, of which `number` comes next, shows this marker itself."""
    found = _NUMBER.fullmatch(marker)
    if found is None:  # a bullet, or nothing that is known
        return not marker or kind in BY_DEPTH
    if kind in BY_DEPTH:
        return False
    word = found[2].lower()
    if kind in _LETTERS and len(word) == 1 and word.isascii():  # also the `i` between `h` and `j`
        return word == chr(ord("a") + (number - 1) % 26)
    if kind in _ROMANS and set(word) <= _ROMAN.keys():  # also the `v` behind `iv`
        return _of_roman(word) == number
    if kind is Kind.ListDecimal and not word.isdigit() and (len(word) > 1 or not word.isascii()):
        return True  # letters that no list counts by: it has numbers instead
    shown, value = typed(marker, 1)
    return shown is kind and value == number


def _of_roman(word: str) -> int:
    values = [_ROMAN[letter] for letter in word]
    smaller = (value < after for value, after in zip(values, [*values[1:], 0], strict=True))
    return max(1, sum(-value if is_less else value for value, is_less in zip(values, smaller, strict=True)))
