"""Reading CSS values and HTML attributes of foreign mail: tolerant, clamped, in linear time.

Nothing here raises: what cannot be understood is None (or the given default). Lengths are CSS pixels.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from colorsys import hls_to_rgb
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QColor

MAX_STYLE = 20_000  # characters of one style attribute that are looked at
MAX_LENGTH = 10_000.0  # pixels; longer ones are a mistake or an attack
_NUMBER = re.compile(r"\s*([+-]?(?:[0-9]{1,9}(?:\.[0-9]{0,9})?|\.[0-9]{1,9}))[0-9]*\s*([a-z%]*)", re.I)
_TOKEN = re.compile(r"""[^;("']+|"[^"]*"|'[^']*'|\([^()]*\)|.""", re.S)
_WORD = re.compile(r"[a-zA-Z-]+\([^()]*\)|[^\s]+")
_PX = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 9.6 / 2.54, "rem": 16.0}
_PX["vw"] = 8.0  # of a window as wide as where most mail is read
_SIDES = ("top", "right", "bottom", "left")
_KEYWORD_SIZES = {
    "xx-small": 9.0,
    "x-small": 10.0,
    "small": 13.0,
    "medium": 16.0,
    "large": 18.0,
    "x-large": 24.0,
    "xx-large": 32.0,
    "xxx-large": 48.0,
}
_FONT_SIZES = (10.0, 10.0, 13.0, 16.0, 18.0, 24.0, 32.0, 48.0)  # <font size=1..7>; index 0 is as small as 1
_FIXED_SIZES = {10.0: 10.0, 13.0: 12.0, 16.0: 13.0, 18.0: 16.0, 24.0: 20.0, 32.0: 26.0, 48.0: 39.0}
LINE_STYLES = frozenset(("solid", "dashed", "dotted", "double", "groove", "ridge", "inset", "outset"))
_NO_NAME = re.compile(r"[;:{}<>\\@/]|\w\(|\d(?:rem|vw|vh)\b", re.IGNORECASE).search
_ALL_LINES = LINE_STYLES | {"none", "hidden"}
_SLASH = re.compile(r"\s*/\s*")
_ORDER = {1: (0, 0, 0, 0), 2: (0, 1, 0, 1), 3: (0, 1, 2, 1), 4: (0, 1, 2, 3)}  # of values: top, right, bottom, left
_LINE_WIDTHS = {"thin": 1.0, "medium": 3.0, "thick": 5.0}
_UNSEEN = 0.05  # opacity
WHITE = (255, 255, 255)
_MOST_FAMILIES = 4
_KINDS_OF_FONT = frozenset(("serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui"))
_NO_COLOUR = frozenset(("", "transparent", "inherit", "initial", "unset", "currentcolor", "none", "auto"))
Style = dict[str, str]


class Amount(NamedTuple):
    value: float
    unit: str


@lru_cache(maxsize=500)  # a mail has a few dozen lengths, thousands of times
def amount(text: str | None) -> Amount | None:
    """The number at the start of the text and its unit, in lower case."""
    match = _NUMBER.match(text or "")
    return Amount(float(match.group(1)), match.group(2).lower()) if match else None


def length(text: str | None, em: float) -> float | None:
    """A length; per cent and unknown units are not one."""
    found = amount(text)
    if found is None:
        return None
    if found.unit in ("em", "ex", "ch"):
        value = found.value * em * (1.0 if found.unit == "em" else 0.5)
    elif found.unit in _PX:
        value = found.value * _PX[found.unit]
    else:
        return None
    return max(-MAX_LENGTH, min(MAX_LENGTH, value))


def whole(text: str | None, default: int, least: int, most: int) -> int:
    """An integer attribute. `²`, `5%`, `1e9` and the like never raise and never get out of bounds."""
    found = amount(text)
    return default if found is None else int(max(least, min(most, found.value)))


def font_size(text: str, em: float) -> float | None:
    """A font-size in pixels; relative ones refer to `em`, the parent's size."""
    text = text.strip().lower()
    if text in _KEYWORD_SIZES:
        return _KEYWORD_SIZES[text]
    if text in ("smaller", "larger"):
        return em / 1.2 if text == "smaller" else em * 1.2
    found = amount(text)
    if found is None or found.value < 0:
        return None
    return min(1000.0, em * found.value / 100) if found.unit == "%" else length(text, em)


def font_tag_size(text: str) -> float | None:
    """`<font size>`: 1 to 7, or +n and -n from 3."""
    found = amount(text)
    if found is None:
        return None
    step = int(max(-10, min(10, found.value)))
    if text.strip()[:1] in ("+", "-"):
        step += 3
    return _FONT_SIZES[max(1, min(7, step))]


def named_size(text: str) -> float | None:
    """What `font-size` comes to by name alone, whatever is around."""
    return _KEYWORD_SIZES.get(text.strip().lower())


def in_fixed(size: float) -> float:
    """What a named size or one of `<font size>` comes to in browsers' font of fixed width, whose usual size is 13."""
    return _FIXED_SIZES.get(size, size)


@lru_cache(maxsize=500)
def colour(text: str | None, under: tuple[int, int, int] = WHITE) -> QColor | None:
    """An opaque colour, not to be changed; a veil is laid on what is `under` it."""
    text = (text or "").strip().lower()[:100]
    if text in _NO_COLOUR:
        return None
    if text in ("windowtext", "black"):
        return QColor("#000000")
    if text.startswith(("rgb", "hsl")):
        return _function(text, under)
    if re.fullmatch(r"[0-9a-f]{6}", text):  # old mail forgets the sign
        text = "#" + text
    if re.fullmatch(r"#[0-9a-f]{8}|#[0-9a-f]{4}", text):  # CSS puts alpha last, Qt first
        size = len(text) // 4
        text, last = text[: 1 + 3 * size], text[1 + 3 * size :]
        opacity = int(last * (3 - size), 16) / 255
        ink = QColor(text)
        return _laid([ink.red(), ink.green(), ink.blue()], opacity, under) if opacity > _UNSEEN else None
    found = QColor(text) if re.fullmatch(r"#[0-9a-f]{3}(?:[0-9a-f]{3})?|[a-z]+", text) else QColor()
    return found if found.isValid() and found.alpha() == 255 else None


def _function(text: str, under: tuple[int, int, int]) -> QColor | None:
    """`rgb()` and `hsl()`, with or without an opacity."""
    parts = [a for a in (amount(p) for p in re.split(r"[,\s/]+", text.partition("(")[2].rstrip(") "))) if a]
    if len(parts) < 3:
        return None
    opacity = 1.0
    if len(parts) > 3:
        opacity = max(0.0, min(1.0, parts[3].value / (100 if parts[3].unit == "%" else 1)))
    if opacity <= _UNSEEN:
        return None
    if text.startswith("hsl"):
        share = [max(0.0, min(1.0, part.value / 100)) for part in parts[1:3]]
        values = [255.0 * part for part in hls_to_rgb((parts[0].value % 360) / 360, share[1], share[0])]
    else:
        values = [max(0.0, min(255.0, part.value * 2.55 if part.unit == "%" else part.value)) for part in parts[:3]]
    return _laid(values, opacity, under)


def _laid(values: Sequence[float], opacity: float, under: tuple[int, int, int]) -> QColor:
    """Halves are rounded up, as browsers do."""
    return QColor(*(int(b + (value - b) * opacity + 0.5 + 1e-6) for value, b in zip(values, under, strict=True)))


@dataclass(frozen=True)
class Line:
    """One side of a border."""

    width: float
    style: str
    colour: QColor


@lru_cache(maxsize=500)
def border(text: str | None, em: float) -> Line | None:
    """The value of `border-<side>`; None where nothing is drawn."""
    width, style, ink, is_seen = 3.0, "", QColor("#000000"), True
    for word in _WORD.findall((text or "").lower()[:200]):
        if word in LINE_STYLES:
            style = word
        elif word in ("none", "hidden"):
            return None
        elif word in _LINE_WIDTHS:
            width = _LINE_WIDTHS[word]
        elif (value := length(word, em)) is not None:
            width = value
        elif (found := colour(word)) is not None:
            ink, is_seen = found, True
        elif word == "transparent" or word.startswith(("rgba(", "hsla(")):
            is_seen = False
    if not style or width <= 0 or not is_seen:
        return None
    return Line(max(1.0, float(int(width + 0.01))), style, ink)  # as browsers draw it


def redrawn(line: Line | None, text: str, em: float) -> Line | None:
    """What of a line that is there anyway is another one; without a style, `text` changes its width or colour."""
    if line is None or not _ALL_LINES.isdisjoint(_WORD.findall(text.lower())):
        return border(text, em)
    return border(f"{line.width}px {line.style} {line.colour.name()} {text[:100]}", em)


def families(text: str) -> list[str]:
    """The first few names, and the kind of font that is to be taken where there is none of them."""
    named = (name.strip(" \"'\t\r\n") for name in text[:500].split(","))
    names = [name for name in named if name and name.lower() not in ("inherit", "initial") and not _NO_NAME(name)]
    kind = next((name for name in names[_MOST_FAMILIES:] if name.lower() in _KINDS_OF_FONT), None)
    return names[:_MOST_FAMILIES] + ([kind] if kind else [])


def declarations(text: str | None) -> Style:
    """A style attribute: names in lower case, the shorthands that matter here split up."""
    found: Style = {}
    part: list[str] = []
    for token in _TOKEN.findall((text or "")[:MAX_STYLE]):
        if token == ";":
            _declare(found, "".join(part))
            part = []
        else:
            part.append(token)
    _declare(found, "".join(part))
    return found


def _declare(found: Style, text: str) -> None:
    name, _, value = text.partition(":")
    name, value = name.strip().lower(), value.strip()
    if value.lower().endswith("!important"):
        value = value[: -len("!important")].rstrip("! ")
    if not name or not value:
        return
    if name in ("margin", "padding"):
        words = value.split()[:4]
        for side, i in zip(_SIDES, _ORDER[len(words)], strict=True):
            found[f"{name}-{side}"] = words[i]
    elif name == "border":
        for side in _SIDES:
            found[f"border-{side}"] = value
    elif name in ("border-width", "border-style", "border-color"):
        words = _WORD.findall(value)[:4]
        if not words:
            return
        for side, i in zip(_SIDES, _ORDER[len(words)], strict=True):
            _draw(found, f"border-{side}", name, words[i])
    elif name.startswith("border-") and name.endswith(("-width", "-style", "-color")) and name.count("-") == 2:
        _draw(found, name.rpartition("-")[0], name, value)
    elif name == "background":
        for word in _WORD.findall(value[:2000]):
            if colour(word) is not None:
                found["background-color"] = word
    elif name == "font":
        _font(found, value)
    else:
        found[name] = value


def _draw(found: Style, side: str, name: str, word: str) -> None:
    """Words of a border may stand in any order; of two widths or colours the last one counts, of styles only that."""
    said = found.get(side, "")
    if name.endswith("-style"):
        said = " ".join(one for one in _WORD.findall(said) if one.lower() not in _ALL_LINES)
    found[side] = f"{said} {word}".strip()


def _font(found: Style, value: str) -> None:
    """What it does not say is as usual again."""
    words = _SLASH.sub("/", value).split()
    said = {"font-weight": "normal", "font-style": "normal", "font-variant": "normal"}
    for i, word in enumerate(words[:6]):
        size = word.partition("/")[0]
        if not word.isdigit() and amount(size) is not None:  # a bare number is a weight
            said["font-size"] = size
            said["line-height"] = word.partition("/")[2] or "normal"
            said["font-family"] = " ".join(words[i + 1 :])
            found.update(said)
            return
        if word in ("bold", "bolder") or whole(word, 400, 1, 1000) >= 600:
            said["font-weight"] = "bold"
        elif word in ("italic", "oblique"):
            said["font-style"] = "italic"
        elif word == "small-caps":
            said["font-variant"] = word
