"""QTextDocument to HTML that mail programs show alike: a closed list of elements, attributes and properties.

What may be written is held by a table in the tests; nothing is passed through. The output depends on the
document alone: no palette, no highlighter, no view setting reaches it, and equal documents give equal bytes.

An empty document is the empty string.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextList,
    QTextListFormat,
    QTextTable,
    QTextTableCell,
)

from ui.compose.editor.emitting.emit_css import (
    HEADING_SIZES,
    Around,
    background,
    block_declarations,
    families,
    four,
    number,
    points,
    quote_style,
    rule_attributes,
    rule_style,
    said_size,
)
from ui.compose.editor.emitting.emit_font import UNSEEN, inherited_font
from ui.compose.editor.emitting.emit_inline import Inline, Strut, visible
from ui.compose.editor.emitting.emit_tables import direction, table_html
from ui.compose.editor.formats import (
    DEFAULT_FONT,
    FORCED,
    ITEM_LEFT,
    ITEM_TOP,
    LANGUAGE,
    LINE_HEIGHT,
    LINE_PIXELS,
    LIST_BOTTOM,
    LIST_LEFT,
    LIST_MARK,
    LIST_TOP,
    PAGE_MIRRORED,
    PAPER,
    PARAGRAPH_GAP,
    PREFORMATTED,
    QUOTE_LEVEL,
    SPACE,
    STRUT,
    MailFont,
    P,
    has,
    integer,
    safe_mark,
)
from ui.compose.editor.places import places_in
from ui.compose.editor.quote_look import OWN, OWN_MIRRORED, QuoteLook, looks_of
from ui.compose.editor.rule_look import rule_of

# a paragraph that says nothing of itself: alone in a cell it needs no element of its own
_ALONE = re.compile(r'<p style="margin:0">((?:(?!<p\b|</p>).)*)</p>\n', re.DOTALL)
_FROM_THE_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}")
_NUMBER = re.compile(r"\(?\w{1,11}[.)\-]{1,2}")
_INHERITED = {  # by inner items, and what is usual
    "line-height": "normal",
    "text-align": "left",
    "text-indent": "0",
    "background-color": PAPER,
}
Style = QTextListFormat.Style
ORDERED = {
    Style.ListDecimal: "1",
    Style.ListLowerAlpha: "a",
    Style.ListUpperAlpha: "A",
    Style.ListLowerRoman: "i",
    Style.ListUpperRoman: "I",
}
BULLETS = {Style.ListDisc: "disc", Style.ListCircle: "circle", Style.ListSquare: "square"}


def serialise(document: QTextDocument, font: MailFont = DEFAULT_FONT) -> str:
    """The body of the mail: one `<div>` with the default font and everything in it."""
    return "".join(serialised(document, font))


def serialised(document: QTextDocument, font: MailFont = DEFAULT_FONT) -> Iterator[str]:
    """The same in pieces, for those who look after a window in between. The document may not change meanwhile."""
    if is_empty(document):
        return
    inherited = inherited_font(document, font)
    yield ""
    mirrored = _is_mostly_from_the_right(document)
    style = f"font-family:{families(inherited.families)};font-size:{number(inherited.size)}pt"
    page = background(document.rootFrame().frameFormat())
    style += f";background-color:{page}" if page else ""
    yield f'<div style="{style}"{_language(document)}{direction(mirrored, False)}>\n'
    inline, fonts = Inline(places_in(document)), _Fonts(inherited, font)
    yield from _Flow(inline, fonts, page, right_to_left=mirrored).pieces(document.rootFrame())
    yield "</div>"


def _is_mostly_from_the_right(document: QTextDocument) -> bool:
    """Whether most of the paragraphs that are not in tables are read from the right: so tables stand there as well."""
    told = any(fmt.isBlockFormat() and has(fmt, P.LayoutDirection) for fmt in document.allFormats())
    if not told and not _FROM_THE_RIGHT.search(document.toRawText()):  # most mail; the rest takes longer
        return False
    left = right = 0
    for piece in _pieces(document.rootFrame()):
        if isinstance(piece, QTextBlock) and piece.text().strip(UNSEEN):
            if is_right_to_left(piece):
                right += 1
            else:
                left += 1
    if left or right:
        return right > left
    return document.rootFrame().frameFormat().hasProperty(PAGE_MIRRORED)  # all of it is in tables


def _language(document: QTextDocument) -> str:
    said = document.rootFrame().frameFormat().property(LANGUAGE)
    return f' lang="{said}"' if isinstance(said, str) and _LANGUAGE.fullmatch(said) else ""


def is_empty(document: QTextDocument) -> bool:
    """Whether nothing is written: quick, also in a large document."""
    block = document.firstBlock()
    fmt = block.blockFormat()
    return (
        document.blockCount() == 1
        and visible(block.text()) in ("", " ", "\xa0")
        and block.textList() is None
        and not (fmt.headingLevel() or integer(fmt, QUOTE_LEVEL) or integer(fmt, PREFORMATTED))
        and not has(fmt, P.BlockTrailingHorizontalRulerWidth)
    )


@dataclass(frozen=True)
class _Fonts:
    inherited: MailFont
    usual: MailFont


class _List:
    """A list element that is open, with an open item in it."""

    def __init__(self, found: QTextList, tag: str) -> None:
        self.index, self.level, self.tag = found.objectIndex(), found.format().indent(), tag
        self.right_to_left = False  # as its items are that do not say otherwise
        self.told: frozenset[str] = frozenset()  # what the open item says that lists in it would inherit


class _Flow:
    """One flow of blocks: the document's, or that of a cell. Quotes are open outside, lists inside them."""

    def __init__(self, inline: Inline, fonts: _Fonts, ground: str, *, right_to_left: bool = False) -> None:
        self._inline, self._fonts, self._ground, self._right_to_left = inline, fonts, ground, right_to_left
        self._out: list[str] = []
        self._quotes: tuple[QuoteLook, ...] = ()
        self._lists: list[_List] = []
        self._alike: dict[tuple[int, int, str], str] = {}

    def frame(self, frame: QTextFrame | QTextTableCell) -> str:
        return "".join(self.pieces(frame))

    def pieces(self, frame: QTextFrame | QTextTableCell) -> Iterator[str]:
        """What each paragraph and table comes to, in order."""
        pieces = list(_pieces(frame))
        for i, piece in enumerate(pieces):
            yield "".join(self._out)
            self._out.clear()
            if isinstance(piece, QTextBlock):
                if _is_forced(piece) and piece.blockFormat().hasProperty(SPACE):
                    self._space(piece)
                elif not (
                    _is_forced(piece) and any(not isinstance(p, QTextBlock) for p in pieces[max(0, i - 1) : i + 2])
                ):
                    self._block(piece)
                continue
            self._quote_to(self._looks(piece.frameFormat()))
            if isinstance(piece, QTextTable):
                self._out.append(table_html(piece, self._ground, self._right_to_left, self._cell))
            else:
                self._out.append(_Flow(self._inline, self._fonts, self._ground).frame(piece))
        self._quote_to(())
        yield "".join(self._out)

    def _cell(self, cell: QTextTableCell, ground: str, right_to_left: bool) -> str:
        found = _Flow(self._inline, self._fonts, ground, right_to_left=right_to_left).frame(cell)
        alone = _ALONE.fullmatch(found)
        return alone[1] if alone else found.removesuffix("\n")

    def _close_lists(self, keep: int) -> None:
        while len(self._lists) > keep:
            self._out.append(f"</li></{self._lists.pop().tag}>\n")

    def _looks(self, fmt: QTextFormat) -> tuple[QuoteLook, ...]:
        """Of the quotes around; our own bar stands where reading begins."""
        looks = looks_of(fmt)
        return tuple(OWN_MIRRORED if look == OWN else look for look in looks) if self._right_to_left else looks

    def _quote_to(self, looks: tuple[QuoteLook, ...]) -> None:
        self._close_lists(0)
        kept = 0
        while kept < min(len(looks), len(self._quotes)) and _is_same(looks[kept], self._quotes[kept]):
            kept += 1
        self._out += ["</blockquote>\n"] * (len(self._quotes) - kept)
        self._out += [f'<blockquote type="cite" style="{quote_style(look)}">\n' for look in looks[kept:]]
        self._quotes = looks

    def _block(self, block: QTextBlock) -> None:
        fmt, found = block.blockFormat(), block.textList()
        quote = self._looks(fmt)
        rule = has(fmt, P.BlockTrailingHorizontalRulerWidth)
        if found is not None and not rule:
            if quote != self._quotes:
                self._quote_to(quote)
            self._item(block, found)
            return
        if self._lists or quote != self._quotes:
            self._quote_to(quote)
        if not rule or block.length() > 1:
            self._paragraph(block)
        if rule:
            look = rule_of(fmt)
            self._out.append(f'<hr{rule_attributes(look)} style="{rule_style(look)}">\n')

    def _space(self, block: QTextBlock) -> None:
        """A distance where no paragraph has a margin: beside a table, or in a cell that only keeps others apart."""
        self._quote_to(self._looks(block.blockFormat()))
        below = points(block.blockFormat().doubleProperty(SPACE))
        self._out.append(f'<p style="margin:{"0" if below == "0" else f"0 0 {below}"};font-size:1pt">&nbsp;</p>\n')

    def _paragraph(self, block: QTextBlock) -> None:
        key = self._inline.alike(block)
        if key is None:
            self._out.append(self._written(block))
            return
        found = self._alike.get(key)
        if found is None:
            found = self._alike[key] = self._written(block)
        self._out.append(found)

    def _written(self, block: QTextBlock) -> str:
        fmt = block.blockFormat()
        heading = min(6, fmt.headingLevel())
        pre = bool(integer(fmt, PREFORMATTED)) and not heading
        tag = f"h{heading}" if heading else "pre" if pre else "p"
        body, style = self._words(block, item=False, heading=heading, pre=pre)
        way = direction(is_right_to_left(block), self._right_to_left)
        return f'<{tag} style="{style}"{way}>{body or "&nbsp;"}</{tag}>\n'

    def _item(self, block: QTextBlock, found: QTextList) -> None:
        index, level = found.objectIndex(), found.format().indent()
        while self._lists and (
            self._lists[-1].level > level or (self._lists[-1].level == level and self._lists[-1].index != index)
        ):
            self._close_lists(len(self._lists) - 1)
        goes_on = bool(self._lists) and self._lists[-1].index == index
        if goes_on:
            self._out.append("</li>\n")
        else:  # what is above its first item is above the list
            self._open_list(block, found)
        body, style = self._words(block, item=True, goes_on=goes_on)
        here = is_right_to_left(block)
        self._lists[-1].told = told = frozenset(name for name in _INHERITED if name + ":" in style)
        if len(self._lists) > 1 and (lacking := self._lists[-2].told - told):
            usual = _INHERITED | {"text-align": "right" if here else "left", "background-color": self._ground or PAPER}
            style = ";".join([*(f"{name}:{usual[name]}" for name in sorted(lacking)), style]).rstrip(";")
        if marker := _marker(block, found):
            style = f"{marker};{style}".rstrip(";")
        style = f' style="{style}"' if style else ""
        way = direction(here, self._lists[-1].right_to_left) if here != self._lists[-1].right_to_left else ""
        self._out.append(f"<li{style}{way}>{body or '&nbsp;'}")

    def _open_list(self, block: QTextBlock, found: QTextList) -> None:
        fmt = found.format()
        marker = fmt.style()
        nested = bool(self._lists)
        tag, kind = ("ol", ORDERED[marker]) if marker in ORDERED else ("ul", BULLETS.get(marker, "disc"))
        first = found.itemNumber(block) + fmt.start()
        start = f' start="{first}"' if tag == "ol" and first != 1 else ""
        said = [block.blockFormat().doubleProperty(ITEM_TOP)] if block.blockFormat().hasProperty(ITEM_TOP) else []
        top = max([fmt.doubleProperty(LIST_TOP) if fmt.hasProperty(LIST_TOP) else 0.0, *said])
        bottom = fmt.doubleProperty(LIST_BOTTOM) if fmt.hasProperty(LIST_BOTTOM) else 0.0 if nested else PARAGRAPH_GAP
        style = f"margin-top:{points(top)};margin-bottom:{points(bottom)}"
        around = self._lists[-1].right_to_left if self._lists else self._right_to_left
        here = is_right_to_left(block)
        if fmt.hasProperty(LIST_LEFT):
            style += f";padding-{'right' if here else 'left'}:{points(fmt.doubleProperty(LIST_LEFT))}"
        before = "\n" if nested else ""
        self._out.append(f'{before}<{tag} type="{kind}"{start} style="{style}"{direction(here, around)}>\n')
        self._lists.append(_List(found, tag))
        self._lists[-1].right_to_left = here

    def _words(
        self, block: QTextBlock, *, item: bool, goes_on: bool = False, heading: int = 0, pre: bool = False
    ) -> tuple[str, str]:
        """The inside of the block's element and its style."""
        fmt = block.blockFormat()
        own = background(fmt)
        own = "" if own == (self._ground or PAPER) else own
        font = self._fonts.inherited
        around = Around(font, self._fonts.usual, heading, pre, own or self._ground, fmt.hasProperty(LINE_HEIGHT))
        words = self._inline.paragraph(block, around, _strut(fmt), holds_others=item and _holds_others(block))
        size = said_size(words.common) or font.size * HEADING_SIZES.get(heading, 1.0)
        way = is_right_to_left(block)
        declared = block_declarations(fmt, size, mixed=words.mixed, item=item, right_to_left=way)
        if goes_on and (margin := _item_margin(fmt, holds_others=_holds_others(block), right_to_left=way)):
            declared.insert(0, margin)
        if own:
            declared.append("background-color:" + own)
        return words.html, ";".join(declared + words.common)


def _marker(item: QTextBlock, found: QTextList) -> str:
    """What an item says of a sign or a number in brackets; programs that do not know that show a dot or the number."""
    fmt = found.format()
    if fmt.style() in BULLETS and fmt.hasProperty(LIST_MARK) and (sign := safe_mark(str(fmt.property(LIST_MARK)))):
        return f"list-style-type:'{sign} '"
    if fmt.style() not in ORDERED or not (has(fmt, P.ListNumberPrefix) or has(fmt, P.ListNumberSuffix)):
        return ""
    if (fmt.numberPrefix(), fmt.numberSuffix()) == ("", ".") or not _NUMBER.fullmatch(text := found.itemText(item)):
        return ""
    return f"list-style-type:'{text} '"


def _item_margin(fmt: QTextBlockFormat, *, holds_others: bool, right_to_left: bool) -> str:
    """The distance of an item from the one above it, and how much farther it stands in, alone."""
    left = 0.0 if holds_others else max(0.0, fmt.doubleProperty(ITEM_LEFT) if fmt.hasProperty(ITEM_LEFT) else 0.0)
    top = points(max(0.0, fmt.doubleProperty(ITEM_TOP)) if fmt.hasProperty(ITEM_TOP) else 0.0)
    sides = [top, points(left) if right_to_left else "0", "0", "0" if right_to_left else points(left)]
    if points(left) == "0":
        return f"margin:{top} 0 0" if top != "0" else ""
    return "margin:" + four(sides)


def _strut(fmt: QTextBlockFormat) -> Strut:
    """What size the paragraph's lines are made for."""
    size = fmt.doubleProperty(STRUT) if fmt.hasProperty(STRUT) else 0.0
    return Strut(size, is_fixed=fmt.hasProperty(LINE_PIXELS))


def _is_same(one: QuoteLook, other: QuoteLook) -> bool:
    """Whether both are written alike: without a bar it does not matter at which side that would be."""
    return one == other or quote_style(one) == quote_style(other)


def _holds_others(item: QTextBlock) -> bool:
    """Whether inner items follow, which lie within the item's element."""
    inner, outer = item.next().textList(), item.textList()
    return inner is not None and outer is not None and inner.format().indent() > outer.format().indent()


def _pieces(frame: QTextFrame | QTextTableCell) -> Iterator[QTextBlock | QTextFrame]:
    it = frame.begin()
    while not it.atEnd():
        block = it.currentBlock()
        yield block if block.isValid() else it.currentFrame()
        it += 1


def _is_forced(block: QTextBlock) -> bool:
    """Whether nobody asked for this empty paragraph; it also has to stand beside a table."""
    return block.length() == 1 and bool(integer(block.blockFormat(), FORCED))


def is_right_to_left(block: QTextBlock) -> bool:
    return bool(block.textDirection() == Qt.LayoutDirection.RightToLeft)
