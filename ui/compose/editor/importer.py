"""Safe HTML to a QTextDocument: one walk over the tree with a `Writer`.

lxml parses and does nothing else. Elements and properties that are not named here have no effect; nothing is
loaded, a link or picture with another scheme than those in `formats.py` is dropped, and depth, nodes, table
sizes and numbers are bounded. What the serializer writes is read back exactly.
"""

from __future__ import annotations

import re
from dataclasses import replace

import lxml.html
from lxml.etree import LxmlError
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextImageFormat

from ui.compose.editor.contract import Imported
from ui.compose.editor.css import colour, declarations, length
from ui.compose.editor.formats import DEFAULT_FONT, MailFont, P, safe_picture
from ui.compose.editor.import_char import CharReader, Element
from ui.compose.editor.import_flow import Flow, block_style, gaps, is_blank, is_hidden, preserves
from ui.compose.editor.import_lists import WordLists, read_item, read_list
from ui.compose.editor.import_tables import read_table
from ui.compose.editor.import_writer import Block, Writer

MAX_DEPTH = 80  # nested elements; deeper ones are read as text
MAX_NODES = 60_000
MAX_CHARACTERS = 4_000_000
BLOCK_TAGS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "listing",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "xmp",
    ]
)
DROPPED = frozenset(
    [
        "applet",
        "audio",
        "base",
        "canvas",
        "col",
        "colgroup",
        "embed",
        "frame",
        "frameset",
        "head",
        "iframe",
        "input",
        "link",
        "map",
        "math",
        "meta",
        "noframes",
        "noscript",
        "object",
        "param",
        "script",
        "select",
        "source",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "track",
        "video",
    ]
)


class TooMuch(Exception):
    """The tree is larger than anybody would edit."""


def load_document(document: QTextDocument, html: str, font: MailFont = DEFAULT_FONT) -> Imported:
    """Replace the content of the document. Undo starts anew after it."""
    undo = document.isUndoRedoEnabled()
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    try:
        walker = _Walker(cursor, font)
        try:
            walker.read(_parse(html))
        except TooMuch:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.removeSelectedText()
            walker = _Walker(QTextCursor(document), font)
            walker.plain(html)
    finally:
        cursor.endEditBlock()
        document.setUndoRedoEnabled(undo)
    return Imported(walker.simplified)


def _parse(html: str) -> lxml.html.HtmlElement | None:
    html = html[:MAX_CHARACTERS].encode("utf-8", "replace").decode("utf-8").replace("\0", "")
    if not html.strip():
        return None
    parser = lxml.html.HTMLParser(
        no_network=True, remove_comments=True, remove_pis=True, recover=True, encoding="utf-8"
    )
    try:
        return lxml.html.document_fromstring(html.encode("utf-8"), parser=parser)
    except LxmlError:  # nothing that could be called an element
        return None


class _Walker:
    def __init__(self, cursor: QTextCursor, font: MailFont) -> None:
        self.writer = Writer(cursor)
        self.simplified = False
        self.chars = CharReader(font)
        self._nodes = 0
        self._word_lists = WordLists()

    def read(self, root: lxml.html.HtmlElement | None) -> None:
        if root is not None:
            self.node(root, Flow(self.chars.start(), Block()))
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
        self.text(node.text, flow)
        below = replace(flow, depth=flow.depth + 1)
        for child in node:
            if isinstance(child.tag, str):
                if below.depth < MAX_DEPTH:
                    self.node(child, below)
                else:
                    self.simplified = True
                    self.text("".join(child.itertext()), flow)
            self.text(child.tail, flow)

    def text(self, text: str | None, flow: Flow) -> None:
        if text and flow.look.em > 0:
            self.writer.words(text, flow.look.char, flow.block, preserve=flow.preserve)

    def node(self, node: lxml.html.HtmlElement, flow: Flow) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise TooMuch
        tag = node.tag if ":" not in node.tag else "span"
        if tag in DROPPED:
            return
        attributes = {str(name): str(value) for name, value in node.attrib.items()}
        style = declarations(attributes["style"]) if "style" in attributes else {}
        if is_hidden(style, attributes):
            return
        element = Element(tag, style, attributes)
        if tag == "br":
            self.writer.line_break(flow.look.char, flow.block)
        elif tag == "img":
            self._picture(element, flow)
        elif tag == "hr":
            self.writer.end_paragraph()
            self.writer.rule(flow.block, QTextCharFormat())
        elif tag == "table":
            self._table(node, element, flow)
        elif (tag in BLOCK_TAGS and style.get("display") != "inline") or style.get("display") in ("block", "list-item"):
            self._block(node, element, flow)
        else:
            look = self.chars.apply(flow.look, element, ground=True)
            preserve = preserves(style, flow.preserve)
            self.children(node, replace(flow, look=look, preserve=preserve))

    def _picture(self, element: Element, flow: Flow) -> None:
        alt, style = element.attributes.get("alt", ""), element.style
        source = safe_picture(element.attributes.get("src", ""))
        if not source:  # blocked or gone: its words remain
            self.simplified = True
            self.text(alt, flow)
            return
        fmt = QTextImageFormat()
        fmt.merge(flow.look.char)
        fmt.setName(source)
        for name, set_length in (("width", fmt.setWidth), ("height", fmt.setHeight)):
            value = length(style.get(name), flow.look.em) or length(element.attributes.get(name), flow.look.em)
            if value and value >= 1:
                set_length(round(value))
        fmt.setProperty(P.ImageAltText.value, " ".join(alt.split()))
        self.writer.picture(fmt, flow.block, flow.look.char)

    def _table(self, node: lxml.html.HtmlElement, element: Element, flow: Flow) -> None:
        look = self.chars.apply(flow.look, element, ground=False)
        block = replace(flow.block, item=None)
        if flow.align_by_attribute:  # align= on a block does not reach into a table, text-align does
            block = replace(block, align="")
        read_table(self, node, element, replace(flow, look=look, block=block, listing=None, lists=0))

    # --- blocks --------------------------------------------------------------------------------------

    def _block(self, node: lxml.html.HtmlElement, element: Element, flow: Flow) -> None:
        tag = element.tag
        look = self.chars.apply(flow.look, element, ground=False)
        self.writer.end_paragraph()
        if tag in ("ul", "ol", "menu", "dir"):
            read_list(self, node, element, replace(flow, look=look))
            return
        block, by_attribute = block_style(element, flow, look.em)
        preserve = preserves(element.style, flow.preserve or block.pre)
        inner = replace(flow, look=look, block=block, preserve=preserve, align_by_attribute=by_attribute)
        if tag in ("html", "body"):
            self._body(node, element, inner)
        elif tag == "p" and (level := self._word_lists.level_of(element)):
            self._word_lists.read_item(self, node, inner, level)
        elif tag == "li" and flow.listing is not None:
            read_item(self, node, inner, flow.listing)
        else:
            if tag not in ("div", "span"):
                self._word_lists.forget()
            self._paragraph(node, element, inner)

    def _paragraph(self, node: lxml.html.HtmlElement, element: Element, flow: Flow) -> None:
        above, below = gaps(element, flow.look.em)
        self.writer.gap_above(above)
        before = self.writer.paragraphs
        if is_blank(node):
            self.writer.start(flow.block, flow.look.char)
        else:
            self.children(node, flow)
        self.writer.end_paragraph()
        if self.writer.paragraphs > before:
            self.writer.gap_below(below)

    def _body(self, node: lxml.html.HtmlElement, element: Element, flow: Flow) -> None:
        look = flow.look
        if (ink := colour(element.attributes.get("text"))) is not None:
            char = QTextCharFormat(look.char)
            char.setForeground(ink)
            look = replace(look, char=char)
        if (link := colour(element.attributes.get("link"))) is not None:
            look = replace(look, link_colour=link.name())
        self.children(node, replace(flow, look=look, block=replace(flow.block, left=0.0, right=0.0)))
        self.writer.end_paragraph()
