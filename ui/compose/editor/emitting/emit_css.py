"""Formats of Qt as the few CSS declarations that mail programs understand.

Every property that may be written appears here or in `emit_tables.py` as a literal; there is no way for
another one to get out. Colours are `#rrggbb`, text in points, borders and cell padding in pixels.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QFont, QTextBlockFormat, QTextCharFormat, QTextFormat

from ui.compose.editor.formats import (
    FULL_SIZE,
    INK,
    LINE_HEIGHT,
    LINE_PIXELS,
    LINK_AUTOMATIC,
    LINK_COLOUR,
    PAPER,
    QUOTE_LEVEL,
    QUOTE_STEP,
    RAISED_BY,
    RAISED_LINE,
    UNSPACED,
    MailFont,
    P,
    alignment_of,
    has,
    integer,
    safe_link,
    safe_picture,
    safe_place,
)
from ui.compose.editor.places import place_of
from ui.compose.editor.quote_look import QuoteLook
from ui.compose.editor.rule_look import RuleLook

_NOT_IN_FAMILY = re.compile(r"[^\w .+-]")  # a family of foreign mail must not close the attribute
_PLAIN_FAMILY = re.compile(r"-?[^\W\d][\w-]*")  # others stand between quotes
_BOLD = 600
HEADING_SIZES = {1: 2.0, 2: 1.5, 3: 1.17, 4: 1.0, 5: 0.83, 6: 0.67}  # of browsers, in sizes of what is around


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
    return ",".join(name if _PLAIN_FAMILY.fullmatch(name) else f"'{name}'" for name in clean if name)


def block_declarations(
    fmt: QTextBlockFormat, size: float, *, mixed: bool, item: bool, right_to_left: bool
) -> list[str]:
    """What a paragraph says about itself; an item's usual margins are its list's business.

    `size`: the font size of its element, in points; `mixed`: not all text in it has that.
    """
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
        found.append("line-height:" + _line_height(fmt, size, mixed))
    return found


def _line_height(fmt: QTextBlockFormat, size: float, mixed: bool) -> str:
    """Per cent of the element's font size, for all lines; or a mere number, which each text takes of its own size."""
    percent = fmt.doubleProperty(LINE_HEIGHT)
    if fmt.hasProperty(LINE_PIXELS):
        percent = fmt.doubleProperty(LINE_PIXELS) * 75 / size
    percent = max(20.0, min(1000.0, percent))  # the importer's bounds
    return number(percent / 100) if mixed and not fmt.hasProperty(LINE_PIXELS) else number(percent) + "%"


@dataclass(frozen=True)
class Around:
    """What a run of text stands in: the declarations it inherits need not be said again."""

    font: MailFont  # what the text inherits
    usual: MailFont  # what text has that names no font
    heading: int = 0
    pre: bool = False
    ground: str = ""  # background of the block, the cell or the table
    lined: bool = False  # the block says how high its lines are


@dataclass(frozen=True)
class Run:
    """The look of a stretch of text, reduced to what is written. Equal looks are one run."""

    tags: tuple[str, ...] = ()  # from the outside in
    family: str = ""
    size: str = ""
    colour: str = ""
    ground: str = ""
    weight: str = ""
    case: str = ""
    capitals: str = ""  # all of the font, where its small letters are capitals
    spacing: str = ""
    lift: str = ""
    link: str = ""
    link_style: str = ""
    picture: tuple[tuple[str, str], ...] = ()
    instead: frozenset[str] = frozenset()  # the look of the words that stand for a picture that is not shown
    place: str = ""  # names of the place that it begins
    full: bool = False  # has its size inside a tag that makes it smaller

    def hoistable(self) -> frozenset[str]:
        """Declarations that may move to the block if all its runs have them."""
        ink = "" if self.link else self.colour
        return frozenset(x for x in (self.family, self.size, ink, self.weight, self.case, self.spacing) if x)

    def without(self, hoisted: frozenset[str]) -> Run:
        """What is left to say inside a block that says the rest."""
        ink = "" if self.link else self.colour
        all_of_them = (self.family, self.size, ink, self.weight, self.case, self.spacing)
        family, size, ink, weight, case, spacing = ("" if x in hoisted else x for x in all_of_them)
        size = self.size if self.full else size
        return replace(self, family=family, size=size, colour=ink, weight=weight, case=case, spacing=spacing)

    def declarations(self) -> list[str]:
        ink = "" if self.link else self.colour  # on the link itself
        font = (self.capitals,) if self.capitals else (self.family, self.size, self.weight)
        return [x for x in (*font[:2], ink, self.ground, *font[2:], self.case, self.spacing, self.lift) if x]


HOIST_ORDER = ("font-family", "font-size", "color", "font-weight", "text-transform", "letter-spacing")
_RAISED = {
    QTextCharFormat.VerticalAlignment.AlignSuperScript: "super",
    QTextCharFormat.VerticalAlignment.AlignSubScript: "sub",
}
_CASES = {
    QFont.Capitalization.AllUppercase: "text-transform:uppercase",
    QFont.Capitalization.AllLowercase: "text-transform:lowercase",
    QFont.Capitalization.Capitalize: "text-transform:capitalize",
}


def in_order(hoisted: frozenset[str]) -> list[str]:
    return sorted(hoisted, key=lambda x: HOIST_ORDER.index(x.partition(":")[0]))


def run_of(fmt: QTextCharFormat, around: Around, places: frozenset[str] = frozenset()) -> Run:
    """The run's look in its surroundings. `places`: those in the mail that links may lead to."""
    link = _link(fmt, places)
    if fmt.isImageFormat():
        words = (_family(fmt, around), _size(fmt, around, full=False)) if fmt.property(P.ImageAltText.value) else ()
        return Run(link=link, picture=_picture(fmt), instead=frozenset(filter(None, words)))
    ground = background(fmt)
    ground = "" if ground == (around.ground or PAPER) else ground
    ink = _ink(fmt, around, link, ground)
    bold = has(fmt, P.FontWeight) and fmt.fontWeight() >= _BOLD
    tags = _tags(fmt, bold=bold and not around.heading, underlined=not link)
    full = fmt.hasProperty(FULL_SIZE) and ("sup" in tags or "sub" in tags)
    style = [f"color:{ink}"] if link and ink else []
    if link and not fmt.fontUnderline():
        style.append("text-decoration:none")
    return Run(
        tags=tags,
        family=_family(fmt, around),
        size=_size(fmt, around, full=full),
        colour=f"color:{ink}" if ink else "",
        ground=f"background-color:{ground}" if ground else "",
        weight="font-weight:normal" if around.heading and not bold else "",
        case=_CASES.get(fmt.fontCapitalization(), "") if has(fmt, P.FontCapitalization) else "",
        spacing=_spacing(fmt),
        lift="" if "sup" in tags or "sub" in tags else _lift(fmt),
        capitals=_small_capitals(fmt, around, bold=bold),
        link=link,
        link_style=";".join(style),
        full=full,
        place=place_of(fmt),
    )


def _ink(fmt: QTextCharFormat, around: Around, link: str, ground: str) -> str:
    """The colour of its letters on its own `ground`; "" where a reader's program gives them that colour anyway."""
    ink = (colour(fmt.foreground()) if has(fmt, P.ForegroundBrush) else "") or (LINK_COLOUR if link else "")
    if link and fmt.hasProperty(LINK_AUTOMATIC) and ink == LINK_COLOUR:
        return ""
    if not link and ink == INK and not ground and around.ground in ("", PAPER):
        return ""  # said, it would stay black where a reader's program shows mail on a dark ground
    return ink


def _tags(fmt: QTextCharFormat, *, bold: bool, underlined: bool) -> tuple[str, ...]:
    """The elements around it, from the outermost on. `underlined`: a line below the words is one of them."""
    upright, moved = fmt.verticalAlignment(), has(fmt, UNSPACED)
    wanted = (
        ("b", bold),
        ("i", fmt.fontItalic()),
        ("u", underlined and fmt.fontUnderline()),
        ("s", fmt.fontStrikeOut()),
        ("sup", upright == QTextCharFormat.VerticalAlignment.AlignSuperScript and not moved),
        ("sub", upright == QTextCharFormat.VerticalAlignment.AlignSubScript and not moved),
    )
    return tuple(tag for tag, is_wanted in wanted if is_wanted)


def _link(fmt: QTextCharFormat, places: frozenset[str]) -> str:
    """Where it leads: out of the mail, or to a place in it that is there."""
    if not fmt.isAnchor():
        return ""
    address = fmt.anchorHref()
    return safe_link(address) or (safe_place(address) if address.strip()[1:] in places else "")


def _family(fmt: QTextCharFormat, around: Around) -> str:
    written = families_of(fmt, around.usual)
    if around.pre:  # <pre> has a font of its own
        return "font-family:" + written
    return f"font-family:{written}" if written != families(around.font.families) else ""


def families_of(fmt: QTextCharFormat, usual: MailFont) -> str:
    names = list(fmt.fontFamilies() or ()) if has(fmt, P.FontFamilies) else []
    return families(names) or families(usual.families)


def size_of(fmt: QTextCharFormat, usual: MailFont) -> float:
    """Points."""
    if has(fmt, P.FontPointSize) and fmt.fontPointSize() > 0:
        return fmt.fontPointSize()
    if has(fmt, P.FontPixelSize):
        return fmt.intProperty(P.FontPixelSize.value) * 0.75
    return usual.size


def _size(fmt: QTextCharFormat, around: Around, *, full: bool) -> str:
    size = number(size_of(fmt, around.usual))
    return "" if size == number(around.font.size) and not around.heading and not full else f"font-size:{size}pt"


def _small_capitals(fmt: QTextCharFormat, around: Around, *, bold: bool) -> str:
    """Mail programs agree about `font` alone, which says the whole font and with that the height of lines."""
    if not has(fmt, P.FontCapitalization) or fmt.fontCapitalization() != QFont.Capitalization.SmallCaps:
        return ""
    words = ["italic"] * fmt.fontItalic() + ["small-caps"] + ["bold"] * bold
    font = f"{' '.join(words)} {number(size_of(fmt, around.usual))}pt {families_of(fmt, around.usual)}"
    return f"font:{font};line-height:inherit" if around.lined else f"font:{font}"


def strut_size(size: float, around: Around) -> str:
    """What a paragraph says whose lines are made for this size, in points."""
    said = number(size)
    return "" if said == number(around.font.size) and not around.heading else f"font-size:{said}pt"


def _spacing(fmt: QTextCharFormat) -> str:
    if not has(fmt, P.FontLetterSpacing) or fmt.fontLetterSpacingType() != QFont.SpacingType.AbsoluteSpacing:
        return ""
    return f"letter-spacing:{pixels(fmt.fontLetterSpacing())}" if number(fmt.fontLetterSpacing()) != "0" else ""


def _lift(fmt: QTextCharFormat) -> str:
    """Higher or lower than the line. A line height of its own keeps it from pushing its line apart."""
    if fmt.hasProperty(UNSPACED) and (way := _RAISED.get(fmt.verticalAlignment())):
        return f"vertical-align:{way};line-height:0"
    if not fmt.hasProperty(RAISED_BY) or (distance := number(fmt.doubleProperty(RAISED_BY))) == "0":
        return ""
    line = f";line-height:{integer(fmt, RAISED_LINE)}%" if fmt.hasProperty(RAISED_LINE) else ""
    return f"vertical-align:{distance}pt{line}"


def quote_style(look: QuoteLook) -> str:
    """The style of a `<blockquote>`: sides only, for what stands in it brings its own distance above and below."""
    sides = [points(look.far), points(look.near)]
    drawn = ("left", "right") if look.both else ("right",) if look.mirrored else ("left",)
    bar = "".join(f"border-{side}:{look.bar}px {look.line} {look.ink};" for side in drawn) if look.bar else ""
    padding = [points(look.padding if look.both else 0), points(look.padding)]
    if look.mirrored:
        sides.reverse()
        padding.reverse()
    return f"margin:{four(['0', sides[0], '0', sides[1]])};{bar}padding:" + (
        four(["0", padding[0], "0", padding[1]]) if look.padding else "0"
    )


def _picture(fmt: QTextCharFormat) -> tuple[tuple[str, str], ...]:
    picture = fmt.toImageFormat()
    found = [("src", safe_picture(picture.name())), ("alt", str(picture.property(P.ImageAltText.value) or ""))]
    for name, length in (("width", picture.width()), ("height", picture.height())):
        if round(length) > 0:
            found.append((name, str(round(length))))
    return tuple(found)


def rule_attributes(look: RuleLook) -> str:
    """How long an `<hr>` is and where it stands, if it is not as wide as the text."""
    if not look.across:
        return ""
    return f' width="{look.across}"' + (f' align="{look.side}"' if look.side else "")


def rule_style(look: RuleLook) -> str:
    """The style of an `<hr>`."""
    style = f"border:0;border-top:{look.width}px {look.line} {look.ink}"
    if look.above is None or look.below is None:
        return style
    above, below = points(look.above), points(look.below)
    if look.across and not look.side:  # in the middle, where a browser puts it unless its sides are told
        return f"{style};margin-top:{above};margin-bottom:{below}"
    return f"{style};margin:{four([above, '0', below, '0'])}"


def said_size(declared: Sequence[str]) -> float:
    """The font size among declarations in points, 0 without one."""
    for one in declared:
        if one.startswith("font-size:"):
            return float(one.removeprefix("font-size:").removesuffix("pt"))
    return 0.0
