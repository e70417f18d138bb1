"""Formats of Qt as the few CSS declarations that mail programs understand.

Every property that may be written appears here or in `emit_tables.py` as a literal; there is no way for
another one to get out. Colours are `#rrggbb`, text in points, borders and cell padding in pixels.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QTextBlockFormat, QTextCharFormat, QTextFormat

from ui.compose.editor.formats import (
    LINE_HEIGHT,
    LINK_COLOUR,
    QUOTE_LEVEL,
    QUOTE_STEP,
    MailFont,
    P,
    alignment_of,
    has,
    integer,
    safe_link,
    safe_picture,
)

_NOT_IN_FAMILY = re.compile(r"[^\w .+-]")  # a family of foreign mail must not close the attribute
_BOLD = 600


def number(value: float) -> str:
    """Two decimals at most, no trailing zeros, never an exponent."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text


def points(pixels: float) -> str:
    """A length on the page, from pixels; 0 has no unit."""
    return "0" if number(pixels * 0.75) == "0" else number(pixels * 0.75) + "pt"


def pixels(value: float) -> str:
    return "0" if number(value) == "0" else number(value) + "px"


def four(values: Sequence[str]) -> str:
    """The shortest form of top, right, bottom, left."""
    top, right, bottom, left = values
    if right != left:
        return f"{top} {right} {bottom} {left}"
    if top != bottom:
        return f"{top} {right} {bottom}"
    return top if top == right else f"{top} {right}"


def colour(brush: QBrush) -> str:
    """`#rrggbb`, or "" for a brush that paints nothing solid. A veil is laid on white: rgba() is not portable."""
    if brush.style() == Qt.BrushStyle.NoBrush:
        return ""
    c = brush.color()
    alpha = c.alphaF()
    if alpha <= 0.05:
        return ""
    if alpha >= 0.999:
        return c.name()
    return "#" + "".join(f"{round(255 - (255 - part) * alpha):02x}" for part in (c.red(), c.green(), c.blue()))


def background(fmt: QTextFormat) -> str:
    """The background colour that was set, or ""."""
    return colour(fmt.background()) if has(fmt, P.BackgroundBrush) else ""


def families(names: Sequence[str]) -> str:
    clean = (" ".join(_NOT_IN_FAMILY.sub("", name).split()) for name in names)
    return ", ".join(f"'{name}'" if " " in name else name for name in clean if name)


def block_declarations(fmt: QTextBlockFormat, *, item: bool, right_to_left: bool) -> list[str]:
    """What a paragraph says about itself; an item's margins are its list's business."""
    found = []
    if not item:
        left = max(0.0, fmt.leftMargin() - QUOTE_STEP * integer(fmt, QUOTE_LEVEL))
        sides = (fmt.topMargin(), fmt.rightMargin(), fmt.bottomMargin(), left)
        found.append("margin:" + four([points(max(0.0, side)) for side in sides]))
    align = alignment_of(fmt, right_to_left=right_to_left)
    if align != ("right" if right_to_left else "left"):
        found.append("text-align:" + align)
    if fmt.textIndent() > 0:  # a negative one is ignored by Gmail
        found.append("text-indent:" + points(fmt.textIndent()))
    if fmt.hasProperty(LINE_HEIGHT):
        found.append(f"line-height:{number(fmt.doubleProperty(LINE_HEIGHT))}%")
    if ground := background(fmt):
        found.append("background-color:" + ground)
    return found


@dataclass(frozen=True)
class Around:
    """What a run of text stands in: the declarations it inherits need not be said again."""

    font: MailFont
    heading: int = 0
    pre: bool = False
    ground: str = ""  # background of the block, the cell or the table


@dataclass(frozen=True)
class Run:
    """The look of a stretch of text, reduced to what is written. Equal looks are one run."""

    tags: tuple[str, ...] = ()  # from the outside in
    family: str = ""
    size: str = ""
    colour: str = ""
    ground: str = ""
    weight: str = ""
    link: str = ""
    link_style: str = ""
    picture: tuple[tuple[str, str], ...] = ()

    def hoistable(self) -> frozenset[str]:
        """Declarations that may move to the block if all its runs have them."""
        ink = "" if self.link else self.colour
        return frozenset(x for x in (self.family, self.size, ink, self.weight) if x)

    def without(self, hoisted: frozenset[str]) -> Run:
        """What is left to say inside a block that says the rest."""
        ink = "" if self.link else self.colour
        family, size, ink, weight = ("" if x in hoisted else x for x in (self.family, self.size, ink, self.weight))
        return replace(self, family=family, size=size, colour=ink, weight=weight)

    def declarations(self) -> list[str]:
        return [x for x in (self.family, self.size, self.colour, self.ground, self.weight) if x]


HOIST_ORDER = ("font-family", "font-size", "color", "font-weight")


def in_order(hoisted: frozenset[str]) -> list[str]:
    return sorted(hoisted, key=lambda x: HOIST_ORDER.index(x.partition(":")[0]))


def run_of(fmt: QTextCharFormat, around: Around) -> Run:
    """The run's look in its surroundings."""
    if fmt.isImageFormat():
        link = safe_link(fmt.anchorHref()) if fmt.isAnchor() else ""
        return Run(link=link, picture=_picture(fmt))
    link = safe_link(fmt.anchorHref()) if fmt.isAnchor() else ""
    ink = (colour(fmt.foreground()) if has(fmt, P.ForegroundBrush) else "") or (LINK_COLOUR if link else "")
    bold = has(fmt, P.FontWeight) and fmt.fontWeight() >= _BOLD
    upright = fmt.verticalAlignment()
    tags = [
        tag
        for tag, wanted in (
            ("b", bold and not around.heading),
            ("i", fmt.fontItalic()),
            ("u", fmt.fontUnderline() and not link),
            ("s", fmt.fontStrikeOut()),
            ("sup", upright == QTextCharFormat.VerticalAlignment.AlignSuperScript),
            ("sub", upright == QTextCharFormat.VerticalAlignment.AlignSubScript),
        )
        if wanted
    ]
    ground = background(fmt)
    style = [f"color:{ink}"] if link else []
    if link and not fmt.fontUnderline():
        style.append("text-decoration:none")
    return Run(
        tags=tuple(tags),
        family=_family(fmt, around),
        size=_size(fmt, around),
        colour=f"color:{ink}" if ink else "",
        ground=f"background-color:{ground}" if ground and ground != around.ground else "",
        weight="font-weight:normal" if around.heading and not bold else "",
        link=link,
        link_style=";".join(style),
    )


def _family(fmt: QTextCharFormat, around: Around) -> str:
    names = list(fmt.fontFamilies() or ()) if has(fmt, P.FontFamilies) else []
    written, usual = families(names), families(around.font.families)
    if around.pre:  # mail programs disagree about the size of a lone "monospace"
        return "font-family:" + (written or usual)
    return f"font-family:{written}" if written and written != usual else ""


def _size(fmt: QTextCharFormat, around: Around) -> str:
    size = around.font.size
    if has(fmt, P.FontPointSize) and fmt.fontPointSize() > 0:
        size = fmt.fontPointSize()
    elif has(fmt, P.FontPixelSize):
        size = fmt.intProperty(P.FontPixelSize.value) * 0.75
    if number(size) == number(around.font.size) and not around.heading:
        return ""
    return f"font-size:{number(size)}pt"


def _picture(fmt: QTextCharFormat) -> tuple[tuple[str, str], ...]:
    picture = fmt.toImageFormat()
    found = [("src", safe_picture(picture.name())), ("alt", str(picture.property(P.ImageAltText.value) or ""))]
    for name, length in (("width", picture.width()), ("height", picture.height())):
        if round(length) > 0:
            found.append((name, str(round(length))))
    return tuple(found)
