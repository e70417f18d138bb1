"""Safe HTML to a QTextDocument: one walk over the tree with a `Writer`.

lxml parses and does nothing else. Elements and properties that are not named here have no effect; nothing is
loaded, a link or picture with another scheme than those in `formats.py` is dropped, and depth, nodes, table
sizes and numbers are bounded. What the serializer writes is read back exactly.
"""

from __future__ import annotations

import re

import lxml.html
from lxml import etree
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument, QTextImageFormat

from app.message.markup.html_tokens import unescape
from ui.compose.editor.block_formats import may_turn, settle_directions
from ui.compose.editor.contract import Imported, Manner
from ui.compose.editor.formats import DEFAULT_FONT, MailFont, P, safe_picture
from ui.compose.editor.page_ground import lay_ground
from ui.compose.editor.reading import import_manner
from ui.compose.editor.reading.css import colour, length
from ui.compose.editor.reading.import_beside import ends_beside, gather, may_stand_beside
from ui.compose.editor.reading.import_block import Block
from ui.compose.editor.reading.import_block_pictures import put_apart
from ui.compose.editor.reading.import_blocked import keep_room
from ui.compose.editor.reading.import_boxes import frame_of, ground_as_rule, read_frame, read_rule, thin_ground
from ui.compose.editor.reading.import_button_rows import read_buttons_in
from ui.compose.editor.reading.import_columns import read_columns_in
from ui.compose.editor.reading.import_copies import replace
from ui.compose.editor.reading.import_depth import MAX_TABLES, deepest, words_of
from ui.compose.editor.reading.import_elements import Element, kept_open
from ui.compose.editor.reading.import_flow import (
    APART,
    Flow,
    block_style,
    gaps,
    height_of_space,
    is_blank,
    keeps_margins,
    preserves,
    width_of,
)
from ui.compose.editor.reading.import_inline import read_in_line
from ui.compose.editor.reading.import_kept_lines import SAID, join_blanks
from ui.compose.editor.reading.import_kinds import Kind, kind_of, stands_in_line
from ui.compose.editor.reading.import_language import keep_language, settle_automatic
from ui.compose.editor.reading.import_line_below import show_lines_below
from ui.compose.editor.reading.import_line_ends import part_lines
from ui.compose.editor.reading.import_line_starts import begin_lines
from ui.compose.editor.reading.import_lists import read_item, read_list
from ui.compose.editor.reading.import_memory import Memory
from ui.compose.editor.reading.import_middle import unwrap_middles
from ui.compose.editor.reading.import_page import take_ground
from ui.compose.editor.reading.import_tables import read_table
from ui.compose.editor.reading.import_unseen import keep_the_seen
from ui.compose.editor.reading.import_word_lists import WordLists, numbered
from ui.compose.editor.reading.import_writer import Writer

_NO_TEXT = re.compile("[\x00-\x08\x0b\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # trees hold none of it, and raise
_CONTROLS = bytes([*range(9), 11, *range(14, 32)])
_ITS_NUMBER = re.compile(
    r"&#(?:0*(?:[12]?\d|3[01]|5[5-7]\d{3}|6553[45])(?!\d)"
    r"|[xX]0*(?:1?[\da-fA-F]|[dD][89a-fA-F][\da-fA-F]{2}|[fF]{3}[eEfF])(?![\da-fA-F]));?"
)
_TICKS = {"unchecked": "\u2610", "checked": "\u2611"}  # how Google Docs calls its pictures of them
MAX_DEPTH = 80  # nested elements; deeper ones are read as text
MAX_NODES = 60_000
MAX_CHARACTERS = 4_000_000


class TooMuch(Exception):
    """The tree is larger than anybody would edit."""


def load_document(
    document: QTextDocument, html: str, font: MailFont = DEFAULT_FONT, manner: Manner = Manner.ALL
) -> Imported:
    """Replace the content of the document. Undo starts anew after it."""
    root = parse(html)
    ground = take_ground(root)
    return load_tree(document, root, Memory(font, manner, ground), turns=may_turn(html), ground=ground)


def load_tree(
    document: QTextDocument,
    root: lxml.html.HtmlElement | None,
    memory: Memory,
    *,
    turns: bool,
    ground: QColor | None = None,
) -> Imported:
    """The same with HTML that was parsed here. `turns`: something in it may be written from the right.

    `ground`: what all of it stands on. `memory` may be of texts before this one.
    """
    undo = document.isUndoRedoEnabled()
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    document.clear()  # in here it counts as one change of everything, which is laid out only as far as it is seen
    lay_ground(document, ground)
    try:
        walker = _Walker(cursor, memory)
        try:
            walker.read(root)
        except TooMuch:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.removeSelectedText()
            walker = _Walker(QTextCursor(document), memory)
            walker.plain(lxml.html.tostring(root, encoding="unicode"))
        if turns:
            settle_directions(document)
        import_manner.settle(document, memory.manner, has_white=memory.elements.has_white)
    finally:
        cursor.endEditBlock()
        show_lines_below(document)
        document.setUndoRedoEnabled(undo)
    return Imported(walker.simplified or walker.chars.is_full)


def _without_controls(html: str) -> str:
    """The same as with `_NO_TEXT`, in a fraction of the time."""
    found = html.encode("utf-8", "ignore").translate(None, _CONTROLS).decode("utf-8")
    return found if found.isascii() else found.replace("\ufffe", "").replace("\uffff", "")


def parse(html: str, most: int = MAX_CHARACTERS) -> lxml.html.HtmlElement | None:
    """The tree that `load_tree` reads, of so many characters at most; None where there is no element."""
    html = _without_controls(html[:most])
    if "&#" in html:
        html = _ITS_NUMBER.sub(lambda found: _NO_TEXT.sub("", unescape(found[0])), html)
    html = html.replace("\f", " ")
    if not html.strip():
        return None
    parser = etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, recover=True, encoding="utf-8")
    # one class for all elements: `lxml.html` asks a function in Python about each
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=lxml.html.HtmlElement))
    try:
        root = lxml.html.document_fromstring(kept_open(html).encode("utf-8"), parser=parser)
    except etree.LxmlError:  # nothing that could be called an element
        return None
    if not html.isascii():
        settle_automatic(root)
    if "<img" in html:
        keep_room(root)
        put_apart(root)
    if "<td" in html and "auto" in html:
        unwrap_middles(root)
    if "visibility: visible" in html:
        keep_the_seen(root)
    if SAID in html:
        join_blanks(root)
    if may_stand_beside(html):
        part_lines(root)
        begin_lines(root)
        gather(root)
    return root


class _Walker:
    def __init__(self, cursor: QTextCursor, memory: Memory) -> None:
        self.writer = Writer(cursor)
        self._memory = memory
        self.simplified = False
        self.chars, self.elements, self.inner = memory.chars, memory.elements, memory.inner
        self.cell_formats, self.table_plans = memory.cell_formats, memory.table_plans
        self.table_sides, self.spans, self._kinds = memory.table_sides, memory.spans, memory.kinds
        self.boxes = self.tables = self.read_tables = 0
        self.deepest = MAX_TABLES
        self._depth = 0
        self._nodes = 0
        self._word_lists = WordLists()

    def read(self, root: lxml.html.HtmlElement | None) -> None:
        keep_language(self.writer.cursor.document(), root)
        if root is not None:
            self.deepest = deepest(root)
            self.node(root, self._memory.start)
        self.writer.finish()

    def plain(self, html: str) -> None:
        """Last resort for a monster: its words, without tags."""
        self.simplified = True
        text = re.sub(r"<(style|script|head)\b.*?</\1\s*>|<[^<>]*>", " ", html[:MAX_CHARACTERS], flags=re.S | re.I)
        look = self.chars.start()
        self.writer.words(text[:500_000], look.char, Block(), preserve=False)
        self.writer.finish()

    # --- the tree ------------------------------------------------------------------------------------

    def children(self, node: lxml.html.HtmlElement, flow: Flow) -> None:
        many = len(node)
        if many > 1 and (read_columns_in(self, node, flow) or read_buttons_in(self, node, flow)):
            return
        char, block, preserve = flow.look.char, flow.block, flow.preserve
        is_shown = flow.look.em > 0
        if is_shown and (text := node.text):
            self.writer.words(text, char, block, preserve=preserve)
        if not many:
            return
        self._depth += 1
        for child in node:
            if isinstance(child.tag, str):
                if self._depth < MAX_DEPTH:
                    self.node(child, flow)
                else:
                    self.simplified = True
                    self.text(words_of(child), flow)
            if is_shown and (text := child.tail):
                self.writer.words(text, char, block, preserve=preserve)
        self._depth -= 1

    def text(self, text: str | None, flow: Flow) -> None:
        if text and flow.look.em > 0:
            self.writer.words(text, flow.look.char, flow.block, preserve=flow.preserve)

    def node(self, node: lxml.html.HtmlElement, flow: Flow) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise TooMuch
        element = self.elements.of(node)
        kind = self._kinds.get(element)
        if kind is None:
            kind = self._kinds[element] = kind_of(element)
        tag = element.tag
        if kind is Kind.UNSEEN or (kind is Kind.MARKER and flow.block.item is not None):
            return
        if kind is Kind.BLOCK or (kind is Kind.STANDING and not stands_in_line(node)):
            self._block(node, element, flow)
        elif tag == "br":
            if not ends_beside(node):
                self.writer.line_break(flow.look.char, flow.block)
        elif tag == "img":
            self._picture(element, flow)
        elif tag == "hr":
            read_rule(self, element, flow)
        elif tag == "table":
            self._table(node, element, flow)
        else:
            read_in_line(self, node, element, kind, flow)

    def _picture(self, element: Element, flow: Flow) -> None:
        images = self._memory.images
        known = images.get((flow.look, element))
        if known is not None:
            self.writer.picture(known, flow.block, flow.look.char)
            return
        alt = element.attributes.get("alt", "")
        source = safe_picture(element.attributes.get("src", ""))
        if not source:  # blocked or gone: its words remain, apart from those beside it
            self.simplified = True
            look = self.chars.apply(flow.look, element, ground=False) if element.style else flow.look
            self.text(f" {_TICKS.get(alt, alt)} " if alt.strip() else "", replace(flow, look=look))
            return
        known = images[flow.look, element] = self._image(source, alt, element, flow)
        self.writer.picture(known, flow.block, flow.look.char)

    def _image(self, source: str, alt: str, element: Element, flow: Flow) -> QTextImageFormat:
        style = element.style
        fmt = QTextImageFormat()
        fmt.merge(flow.look.char)
        fmt.setName(source)
        for name, set_length in (("width", fmt.setWidth), ("height", fmt.setHeight)):
            value = length(style.get(name), flow.look.em) or length(element.attributes.get(name), flow.look.em)
            if value and value >= 1:
                set_length(round(value))
        fmt.setProperty(P.ImageAltText.value, " ".join(alt.split()))
        return fmt

    def _table(self, node: lxml.html.HtmlElement, element: Element, flow: Flow) -> None:
        item = flow.block.item
        if item is not None and not item.started:  # its marker stands above
            self.writer.start(flow.block, flow.look.char)
        inner = self.inner.get((flow, element))
        if inner is None:
            look = self.chars.apply(flow.look, element, ground=False)
            block = replace(flow.block, item=None, left=flow.block.left if item is None else item.around)
            moved = block.align if flow.align_by_attribute else ""
            if moved:  # align= on a block does not reach into a table, text-align does
                block = replace(block, align="")
            room = width_of(element) or flow.room
            inner = replace(flow, look=look, block=block, listing=None, lists=0, moved=moved, room=room)
            self.inner[flow, element] = inner
        read_table(self, node, element, inner)

    # --- blocks --------------------------------------------------------------------------------------

    def _block(self, node: lxml.html.HtmlElement, element: Element, flow: Flow) -> None:
        tag = element.tag
        self.writer.end_paragraph()
        if tag in ("ul", "ol", "menu", "dir"):
            look = self.chars.apply(flow.look, element, ground=False)
            read_list(self, node, element, replace(flow, look=look))
            return
        inner = self.inner.get((flow, element))
        if inner is None:
            inner = self.inner[flow, element] = self._inside(element, flow)
        if tag in ("html", "body"):
            self._body(node, element, inner)
        elif "mso-list" in element.style and (level := self._word_lists.level_of(node, element)):
            self._word_lists.read_item(self, node, element, inner, level)
        elif tag == "li" and flow.listing is not None:
            read_item(self, node, element, inner, flow.listing)
        else:
            if tag not in ("div", "span"):
                self._word_lists.forget()
            if "mso-list" in element.style:
                inner = numbered(element, inner)
            key, frames = (flow, element), self._memory.frames
            if key not in frames:
                frames[key] = frame_of(element, flow, inner.look.em)
            frame = frames[key]
            if frame is None:
                self.paragraph(node, element, inner)
            else:
                read_frame(self, node, element, inner, frame)

    def _inside(self, element: Element, flow: Flow) -> Flow:
        look = self.chars.apply(flow.look, element, ground=False)
        block, by_attribute = block_style(element, flow, look.em)
        preserve = preserves(element.style, flow.preserve or block.pre)
        return replace(flow, look=look, block=block, preserve=preserve, align_by_attribute=by_attribute)

    def paragraph(self, node: lxml.html.HtmlElement, element: Element, flow: Flow) -> None:
        inner = element.tag == "dl" and next(node.iterancestors("dl", "ul", "ol"), None) is not None
        spaces = self._memory.gaps
        space = spaces.get((element, flow.look.em, inner))
        if space is None:
            space = spaces[element, flow.look.em, inner] = gaps(element, flow.look.em, inner=inner)
        above, below = space
        if flow.block.item is None and "overflow" in element.style and keeps_margins(element):
            above, below = (replace(side, padding=max(APART, side.padding)) for side in space)
        self.writer.gap_above(above.margin)
        self.writer.pad_above(above.padding)
        before = self.writer.paragraphs
        high = height_of_space(node, element, flow)
        if high is not None and (line := thin_ground(element, high)) is not None:
            margins = (above.margin, below.margin)
            self.writer.rule(flow.block, QTextCharFormat(), ground_as_rule(element, line, margins, flow.look.em))
        elif high is not None:
            self.writer.space(high, below.margin + below.padding)
        elif is_blank(node):
            self.writer.start(flow.block, flow.look.char)
        else:
            self.children(node, flow)
        self.writer.end_paragraph()
        if self.writer.paragraphs > before:
            self.writer.pad_below(below.padding)
            self.writer.gap_below(below.margin)

    def _body(self, node: lxml.html.HtmlElement, element: Element, flow: Flow) -> None:
        inner = self.inner.get((flow, element, "body"))
        if inner is None:
            look = flow.look
            if (ink := colour(element.attributes.get("text"))) is not None:
                char = QTextCharFormat(look.char)
                char.setForeground(ink)
                look = replace(look, char=char)
            if (link := colour(element.attributes.get("link"))) is not None:
                look = replace(look, link_colour=link.name())
            inner = replace(flow, look=look, block=replace(flow.block, left=0.0, right=0.0))
            self.inner[flow, element, "body"] = inner
        self.children(node, inner)
        self.writer.end_paragraph()
