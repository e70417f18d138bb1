"""How a foreign quote stands in the page: its margins, its bar, its padding. Our own quotes need none of this.

Each level of quoting has one look. All looks of a paragraph, from the outside in, are one string in its format;
what is written into the mail is made from the numbers in it, never passed through.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtGui import QTextFormat

from ui.compose.editor.formats import QUOTE_BAR, QUOTE_LEVEL, QUOTE_LOOKS, integer

_WIDEST = 400.0
_NUMBER = r"(\d+(?:\.\d+)?)"
_FIELD = re.compile(rf"{_NUMBER},{_NUMBER},(\d),(solid|dashed|dotted|double|),(#[0-9a-f]{{6}}|),{_NUMBER},([lrb])")


@dataclass(frozen=True)
class QuoteLook:
    """Pixels. `bar` is the width of the line at the side where the text begins, 0 without one.

    With a bar at `both` sides `near` is the left one, and the padding that of either.
    """

    near: float = 8.0  # margin at the bar's side
    far: float = 0.0
    bar: int = 2
    line: str = "solid"
    ink: str = QUOTE_BAR
    padding: float = 8.0
    mirrored: bool = False
    both: bool = False  # a bar at the far side as well: what programs draw around a quote that may be read from either

    def packed(self) -> str:
        side = "b" if self.both else "r" if self.mirrored else "l"
        near, far, padding = (
            f"{max(0.0, min(_WIDEST, x)):.2f}".rstrip("0").rstrip(".") for x in (self.near, self.far, self.padding)
        )
        return f"{near},{far},{min(8, self.bar)},{self.line},{self.ink},{padding},{side}"


OWN = QuoteLook()
OWN_MIRRORED = QuoteLook(mirrored=True)


def looks_of(fmt: QTextFormat) -> tuple[QuoteLook, ...]:
    """The looks of all levels that the format is quoted in; those that are not told are our own."""
    level = integer(fmt, QUOTE_LEVEL)
    told = str(fmt.property(QUOTE_LOOKS) or "").split("|") if level and fmt.hasProperty(QUOTE_LOOKS) else []
    return tuple(unpacked(told[i]) if i < len(told) else OWN for i in range(level))


def set_looks(fmt: QTextFormat, looks: tuple[QuoteLook, ...]) -> None:
    fmt.setProperty(QUOTE_LEVEL, len(looks))
    if any(look != OWN for look in looks):
        fmt.setProperty(QUOTE_LOOKS, "|".join(look.packed() for look in looks))


def unpacked(text: str) -> QuoteLook:
    found = _FIELD.fullmatch(text)
    if found is None:
        return OWN
    near, far, bar, line, ink, padding, side = found.groups()
    return QuoteLook(float(near), float(far), int(bar), line, ink, float(padding), side == "r", side == "b")
