"""How a foreign horizontal line looks, and the lines above or below a block, which become such lines.

Packed into one string in the paragraph's format; what is written into the mail is made from the numbers in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from PySide6.QtGui import QTextFormat

from ui.compose.editor.formats import RULE_LINE, RULE_LOOK, P

_WIDEST, _FARTHEST = 8, 400.0
USUAL_SPACE = 8.0  # pixels that browsers keep free above and below
_NUMBER = r"(\d+(?:\.\d+)?)"
_FIELD = re.compile(
    rf"(\d),(solid|dashed|dotted|double),(#[0-9a-f]{{6}}),{_NUMBER}?,{_NUMBER}?(?:,(\d{{1,4}}%?),(left|right|))?"
)


@dataclass(frozen=True)
class RuleLook:
    """Pixels; None for the reader's own distance above and below."""

    width: int = 1
    line: str = "solid"
    ink: str = RULE_LINE
    above: float | None = None
    below: float | None = None
    across: str = ""  # its length: "98%", or pixels; "" for all there is
    side: str = ""  # "left", "right", or "" for the middle

    def packed(self) -> str:
        above, below = ("" if x is None else _short(max(0.0, min(_FARTHEST, x))) for x in (self.above, self.below))
        return f"{max(1, min(_WIDEST, self.width))},{self.line},{self.ink},{above},{below}" + (
            f",{self.across},{self.side}" if self.across else ""
        )


OWN_RULE = RuleLook()


def rule_of(fmt: QTextFormat) -> RuleLook:
    return unpacked_rule(str(fmt.property(RULE_LOOK))) if fmt.hasProperty(RULE_LOOK) else OWN_RULE


def reach_down(fmt: QTextFormat, below: float) -> None:
    """Let the line that a paragraph of this format is, if it is one, keep so much space below it, in pixels."""
    look = rule_of(fmt)
    there = USUAL_SPACE if look.below is None else look.below
    if fmt.hasProperty(P.BlockTrailingHorizontalRulerWidth) and below > there:
        above = USUAL_SPACE if look.above is None else look.above
        fmt.setProperty(RULE_LOOK, replace(look, above=above, below=below).packed())


def unpacked_rule(text: str) -> RuleLook:
    """What was packed, with numbers as they will be written; our own line for anything else."""
    found = _FIELD.fullmatch(text)
    if found is None:
        return OWN_RULE
    width, line, ink, above, below, across, side = found.groups()
    distances = (float(above) if above else None, float(below) if below else None)
    return RuleLook(int(width), line, ink, *distances, across or "", side or "")


def _short(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
