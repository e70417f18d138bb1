"""QTextDocument to HTML that mail programs show alike: a closed list of elements, attributes and properties.

What may be written is held by a table in the tests; nothing is passed through. The output depends on the
document alone: no palette, no highlighter, no view setting reaches it, and equal documents give equal bytes.

An empty document is the empty string.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextFrame, QTextList, QTextListFormat, QTextTable, QTextTableCell

from ui.compose.editor.emit_css import Around, background, block_declarations, families, number, points
from ui.compose.editor.emit_inline import Inline, visible
from ui.compose.editor.emit_tables import direction, table_html
from ui.compose.editor.formats import (
    DEFAULT_FONT,
    FORCED,
    LIST_BOTTOM,
    LIST_TOP,
    PARAGRAPH_GAP,
    PREFORMATTED,
    QUOTE_LEVEL,
    RULE_LINE,
    MailFont,
    P,
    has,
    integer,
)

_QUOTE = '<blockquote type="cite" style="margin:0 0 0 6pt;border-left:2px solid #cccccc;padding:0 0 0 6pt">\n'
_RULE = f'<hr style="border:0;border-top:1px solid {RULE_LINE}">\n'
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
    if _is_empty(document):
        return ""
    inside = _Flow(Inline(), font, "").frame(document.rootFrame())
    return f'<div style="font-family:{families(font.families)};font-size:{number(font.size)}pt">\n{inside}</div>'


def _is_empty(document: QTextDocument) -> bool:
    block = document.firstBlock()
    fmt = block.blockFormat()
    return (
        document.blockCount() == 1
        and visible(block.text()) in ("", " ", "\xa0")
        and block.textList() is None
        and not (fmt.headingLevel() or integer(fmt, QUOTE_LEVEL) or integer(fmt, PREFORMATTED))
        and not has(fmt, P.BlockTrailingHorizontalRulerWidth)
    )


class _List:
    """A list element that is open, with an open item in it."""

    def __init__(self, found: QTextList, tag: str) -> None:
        self.index, self.level, self.tag = found.objectIndex(), found.format().indent(), tag
        self.right_to_left = False  # its open item


class _Flow:
    """One flow of blocks: the document's, or that of a cell. Quotes are open outside, lists inside them."""

    def __init__(self, inline: Inline, font: MailFont, ground: str, *, right_to_left: bool = False) -> None:
        self._inline, self._font, self._ground, self._right_to_left = inline, font, ground, right_to_left
        self._out: list[str] = []
        self._quotes = 0
        self._lists: list[_List] = []

    def frame(self, frame: QTextFrame | QTextTableCell) -> str:
        pieces = list(_pieces(frame))
        for i, piece in enumerate(pieces):
            if isinstance(piece, QTextBlock):
                if not (
                    _is_forced(piece) and any(not isinstance(p, QTextBlock) for p in pieces[max(0, i - 1) : i + 2])
                ):
                    self._block(piece)
                continue
            self._quote_to(integer(piece.frameFormat(), QUOTE_LEVEL))
            if isinstance(piece, QTextTable):
                self._out.append(table_html(piece, self._ground, self._right_to_left, self._cell))
            else:
                self._out.append(_Flow(self._inline, self._font, self._ground).frame(piece))
        self._quote_to(0)
        return "".join(self._out)

    def _cell(self, cell: QTextTableCell, ground: str, right_to_left: bool) -> str:
        return _Flow(self._inline, self._font, ground, right_to_left=right_to_left).frame(cell)

    def _close_lists(self, keep: int) -> None:
        while len(self._lists) > keep:
            self._out.append(f"</li></{self._lists.pop().tag}>\n")

    def _quote_to(self, level: int) -> None:
        self._close_lists(0)
        for _ in range(self._quotes - level):
            self._out.append("</blockquote>\n")
        for _ in range(level - self._quotes):
            self._out.append(_QUOTE)
        self._quotes = level

    def _block(self, block: QTextBlock) -> None:
        fmt, found = block.blockFormat(), block.textList()
        quote = integer(fmt, QUOTE_LEVEL)
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
            self._out.append(_RULE)

    def _paragraph(self, block: QTextBlock) -> None:
        fmt = block.blockFormat()
        heading = min(6, fmt.headingLevel())
        pre = bool(integer(fmt, PREFORMATTED)) and not heading
        tag = f"h{heading}" if heading else "pre" if pre else "p"
        body, style = self._words(block, item=False, heading=heading, pre=pre)
        way = direction(is_right_to_left(block), self._right_to_left)
        self._out.append(f'<{tag} style="{style}"{way}>{body or "&nbsp;"}</{tag}>\n')

    def _item(self, block: QTextBlock, found: QTextList) -> None:
        index, level = found.objectIndex(), found.format().indent()
        while self._lists and (
            self._lists[-1].level > level or (self._lists[-1].level == level and self._lists[-1].index != index)
        ):
            self._close_lists(len(self._lists) - 1)
        if self._lists and self._lists[-1].index == index:
            self._out.append("</li>\n")
        else:
            self._open_list(block, found)
        body, style = self._words(block, item=True)
        style = f' style="{style}"' if style else ""
        here, around = is_right_to_left(block), any(x.right_to_left for x in self._lists[:-1]) or self._right_to_left
        self._lists[-1].right_to_left = here
        self._out.append(f"<li{style}{direction(here, around)}>{body or '&nbsp;'}")

    def _open_list(self, block: QTextBlock, found: QTextList) -> None:
        fmt = found.format()
        style = fmt.style()
        nested = bool(self._lists)
        tag, kind = ("ol", ORDERED[style]) if style in ORDERED else ("ul", BULLETS.get(style, "disc"))
        first = found.itemNumber(block) + fmt.start()
        start = f' start="{first}"' if tag == "ol" and first != 1 else ""
        top = fmt.doubleProperty(LIST_TOP) if fmt.hasProperty(LIST_TOP) else 0.0
        bottom = fmt.doubleProperty(LIST_BOTTOM) if fmt.hasProperty(LIST_BOTTOM) else 0.0 if nested else PARAGRAPH_GAP
        margins = f"margin-top:{points(top)};margin-bottom:{points(bottom)}"
        before = "\n" if nested else ""
        self._out.append(f'{before}<{tag} type="{kind}"{start} style="{margins}">\n')
        self._lists.append(_List(found, tag))

    def _words(self, block: QTextBlock, *, item: bool, heading: int = 0, pre: bool = False) -> tuple[str, str]:
        """The inside of the block's element and its style."""
        fmt = block.blockFormat()
        ground = background(fmt) or self._ground
        body, common = self._inline.paragraph(block, Around(self._font, heading, pre, ground))
        declared = block_declarations(fmt, item=item, right_to_left=is_right_to_left(block))
        return body, ";".join(declared + common)


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
