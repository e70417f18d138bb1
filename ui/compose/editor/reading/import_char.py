"""The look of text in foreign HTML: one element's share of it, as a change to what it inherited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QBrush, QColor, QFont, QTextCharFormat

from ui.compose.editor.emitting.emit_css import families as written
from ui.compose.editor.formats import (
    FULL_SIZE,
    INK,
    LINK_AUTOMATIC,
    LINK_COLOUR,
    MARKED,
    UNSPACED,
    WEB_LINK,
    MailFont,
    P,
    has,
    raise_text,
    safe_link,
    safe_place,
)
from ui.compose.editor.reading.css import (
    WHITE,
    Style,
    amount,
    colour,
    families,
    font_size,
    font_tag_size,
    in_fixed,
    length,
    named_size,
    whole,
)
from ui.compose.editor.reading.import_copies import replace
from ui.compose.editor.reading.import_elements import Element
from ui.compose.editor.reading.import_raised import lifted

Upright = QTextCharFormat.VerticalAlignment
_BOLD = frozenset(("b", "strong", "th"))
_ITALIC = frozenset(("i", "em", "cite", "dfn", "var", "address"))
_UNDERLINE = frozenset(("u", "ins"))
_STRIKE = frozenset(("s", "strike", "del"))
_EXPLAINED = frozenset(("abbr", "acronym"))
_MONO = frozenset(("code", "tt", "kbd", "samp", "pre", "listing", "xmp"))
_FIXED = ["monospace", "monospace"]  # said twice, browsers keep the size; said once, they make it smaller
_TAG_SIZES = {"h1": 2.0, "h2": 1.5, "h3": 1.17, "h4": 1.0, "h5": 0.83, "h6": 0.67, "small": 1 / 1.2, "big": 1.2}
_CASES = {
    "uppercase": QFont.Capitalization.AllUppercase,
    "lowercase": QFont.Capitalization.AllLowercase,
    "capitalize": QFont.Capitalization.Capitalize,
    "none": QFont.Capitalization.MixedCase,
}
_LARGE = frozenset(("normal", "none", "initial"))
_OF_PARENT = frozenset(("inherit", "unset"))
_NOT_UNDER = _OF_PARENT | {"none", "initial"}  # what a link says that is not underlined by itself
_RAISED = (Upright.AlignSuperScript, Upright.AlignSubScript)
_LARGEST = 1_000.0  # pixels
HEADING_TAGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
MAX_LOOKS = 8_000  # of one document; each costs Qt more than the one before


@dataclass(frozen=True, eq=False)
class Look:
    """What text here inherits. `em` is the font size in pixels, 0 while text is hidden by it."""

    char: QTextCharFormat
    em: float
    plain_link: bool = False  # inside a link that is not underlined
    link_colour: str = LINK_COLOUR
    named: float | None = None  # the size by name in pixels, if that is where it is from
    under: tuple[int, int, int] = WHITE  # the ground that it stands on


class CharReader:
    """Applies elements to looks. Text in the mail's default font and size carries neither."""

    def __init__(self, font: MailFont, settle: Callable[[QTextCharFormat], None] | None = None) -> None:
        """`settle` has the last word on each look."""
        self._settle = settle
        self._font = font
        self._usual = written(font.families).lower()
        self._known: dict[tuple[Look, Element, bool], Look] = {}
        self.is_full = False  # more looks than Qt bears: the rest of the text keeps that of its surroundings

    def start(self, ground: QColor | None = None) -> Look:
        under = WHITE if ground is None else (ground.red(), ground.green(), ground.blue())
        return Look(QTextCharFormat(), self._font.size * 4 / 3, under=under)

    def apply(self, look: Look, element: Element, *, ground: bool) -> Look:
        """`ground`: a background colour goes to the text (else to the block or cell)."""
        found = self._known.get((look, element, ground))
        if found is None:
            if len(self._known) >= MAX_LOOKS:
                self.is_full = True
                return look
            found = self._known[look, element, ground] = self._changed(look, element, ground)
        return found

    def _changed(self, look: Look, element: Element, ground: bool) -> Look:
        tag, style = element.tag, element.style
        char = QTextCharFormat(look.char)
        self._weight(char, tag, style)
        explained = tag in _EXPLAINED and "title" in element.attributes
        plain = _decoration(char, "u" if explained else tag, style, look.plain_link)
        self._family(char, element)
        em, named = self._size(char, element, look)
        usual = MARKED if tag == "mark" else element.attributes.get("bgcolor")
        below = colour(style.get("background-color") or usual, look.under if ground else WHITE)
        under = look.under if below is None else (below.red(), below.green(), below.blue())
        said = style.get("color") or (element.attributes.get("color") if tag in ("font", "basefont") else None)
        ink = colour(said, under)
        if tag == "a":
            plain = _link(char, element, look, plain)
        if ink is not None:
            char.setForeground(QBrush(ink))
            char.clearProperty(LINK_AUTOMATIC)
        elif tag == "mark":  # black for browsers, whatever is around
            char.clearForeground()
        _spelling(char, style, em)
        if ground and em > 0 and (lift := lifted(style, em)):
            raise_text(char, lift, em)
        if ground and below is not None:
            char.setBackground(QBrush(below))
        if self._settle is not None:
            self._settle(char)
        return replace(look, char=char, em=em, plain_link=plain, named=named, under=under)

    def _weight(self, char: QTextCharFormat, tag: str, style: Style) -> None:
        if tag in _BOLD or tag in HEADING_TAGS:
            char.setFontWeight(QFont.Weight.Bold)
        if weight := style.get("font-weight", "").lower():
            if weight in ("bold", "bolder") or whole(weight, 400, 1, 1000) >= 600:
                char.setFontWeight(QFont.Weight.Bold)
            elif weight in ("normal", "lighter") or weight[0].isdigit():
                char.setFontWeight(QFont.Weight.Normal)
        if tag in _ITALIC:
            char.setFontItalic(True)
        if (slant := style.get("font-style", "").lower()) and slant not in _OF_PARENT:
            char.setFontItalic(slant.startswith(("italic", "oblique")))
        upright = style.get("vertical-align", "").lower()
        if upright == "baseline" and tag in ("sup", "sub"):
            char.setVerticalAlignment(Upright.AlignNormal)
        elif tag in ("sup", "sub") or upright in ("super", "sub"):
            if tag not in ("sup", "sub"):  # those are smaller by themselves
                char.setProperty(FULL_SIZE, 1)
            above = tag == "sup" or upright == "super"
            char.setVerticalAlignment(Upright.AlignSuperScript if above else Upright.AlignSubScript)
            if amount(style.get("line-height")) == (0.0, ""):
                char.setProperty(UNSPACED, 1)

    def _family(self, char: QTextCharFormat, element: Element) -> None:
        named = element.style.get("font-family") or (element.attributes.get("face") if element.tag == "font" else None)
        names = families(named) if named else _FIXED if element.tag in _MONO else []
        if names == ["monospace"]:
            names = _FIXED
        if not names:
            return
        if written(names).lower() == self._usual:
            char.clearProperty(P.FontFamilies.value)
        else:
            char.setFontFamilies(names)

    def _size(self, char: QTextCharFormat, element: Element, look: Look) -> tuple[float, float | None]:
        """In pixels, and the one that it has by name: browsers have smaller ones for their font of fixed width."""
        size: float | None = None
        named = None
        if declared := element.style.get("font-size"):
            named = named_size(declared)
            size = font_size(declared, look.em)
            if char.verticalAlignment() in _RAISED:
                char.setProperty(FULL_SIZE, 1)
        elif element.tag == "font" and (attribute := element.attributes.get("size")):
            named = size = font_tag_size(attribute)
        elif element.tag in ("sup", "sub") and has(char, UNSPACED):  # it is told as text that is merely so large
            size = look.em / 1.2
        elif element.tag in _TAG_SIZES:
            size = look.em * _TAG_SIZES[element.tag]
        elif look.named is not None and has(char, P.FontFamilies):
            named = look.named
            size = named if list(char.fontFamilies() or ()) != list(look.char.fontFamilies() or ()) else None
        if named is not None and size is not None and list(char.fontFamilies() or ()) == _FIXED:
            size = in_fixed(named)
        if size is None:
            return look.em, look.named
        if size == 0:
            return 0.0, None
        size = min(_LARGEST, size)
        points = round(size * 0.75, 2)
        if points == self._font.size:
            char.clearProperty(P.FontPointSize.value)
        else:
            char.setFontPointSize(max(1.0, points))
        return size, named


def _decoration(char: QTextCharFormat, tag: str, style: Style, plain: bool) -> bool:
    """Underline and strike; whether links are to stay plain."""
    line = f"{style.get('text-decoration', '')} {style.get('text-decoration-line', '')}".lower().split()
    if tag in _UNDERLINE and "none" not in line:
        char.setFontUnderline(True)
    if tag in _STRIKE and "none" not in line:
        char.setFontStrikeOut(True)
    if "underline" in line:
        char.setFontUnderline(True)
    if "line-through" in line:
        char.setFontStrikeOut(True)
    if tag == "a" and not _OF_PARENT.isdisjoint(line):
        return plain or not char.fontUnderline()
    return plain or (tag == "a" and not _NOT_UNDER.isdisjoint(line))


def _link(char: QTextCharFormat, element: Element, look: Look, plain: bool) -> bool:
    address = element.attributes.get("href", "")
    if target := safe_link(address) or safe_place(address):
        char.setAnchor(True)
        char.setAnchorHref(target)
        char.setFontUnderline(not plain)
        if element.style.get("color", "").lower() == "inherit":
            char.setForeground(look.char.foreground() if has(look.char, P.ForegroundBrush) else QBrush(QColor(INK)))
        else:
            char.setForeground(QBrush(QColor(look.link_colour)))
            if look.link_colour == LINK_COLOUR:
                char.setProperty(LINK_AUTOMATIC, 1)
    elif not look.char.isAnchor():  # a link whose target had to go still looks like one
        char.setFontUnderline(not plain)
        char.setForeground(QBrush(QColor(WEB_LINK)))
    return plain


def _spelling(char: QTextCharFormat, style: Style, em: float) -> None:
    """Capitals and the distance of letters."""
    small = style.get("font-variant-caps") or style.get("font-variant", "")
    if small.lower() in _LARGE and char.fontCapitalization() == QFont.Capitalization.SmallCaps:
        char.setFontCapitalization(QFont.Capitalization.MixedCase)
    elif "small-caps" in small.lower():
        char.setFontCapitalization(QFont.Capitalization.SmallCaps)
    case = style.get("text-transform", "").lower()
    if case in _CASES and not (case == "none" and char.fontCapitalization() == QFont.Capitalization.SmallCaps):
        char.setFontCapitalization(_CASES[case])
    if spacing := style.get("letter-spacing", "").lower():
        pixels = 0.0 if spacing == "normal" else length(spacing, em)
        if pixels is not None:
            char.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            char.setFontLetterSpacing(round(max(-20.0, min(100.0, pixels)), 2))
