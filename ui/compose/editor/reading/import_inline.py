"""Elements of foreign HTML that go on in a line of text."""

from __future__ import annotations

import lxml.html
from PySide6.QtGui import QTextCharFormat

from ui.compose.editor.formats import safe_place, unmake_link
from ui.compose.editor.reading.css import length
from ui.compose.editor.reading.import_buttons import LINES, button_at, is_label, read_button, stands_alone
from ui.compose.editor.reading.import_copies import replace
from ui.compose.editor.reading.import_elements import Element
from ui.compose.editor.reading.import_flow import (
    Flow,
    Span,
    Walker,
    apart_in_line,
    inline_marks,
    lined,
    padded_in_line,
    preserves,
)
from ui.compose.editor.reading.import_kinds import Kind
from ui.compose.editor.reading.import_raised import in_its_line, lifted

_WIDEST, _LABEL = 300.0, 40  # pixels; characters
_LETTER, _BLANK = 0.52, 0.28  # font sizes that they are wide, about


def read_in_line(walker: Walker, node: lxml.html.HtmlElement, element: Element, kind: Kind, flow: Flow) -> None:
    """Read an element that is no block."""
    span = walker.spans.get((flow, element))
    if span is None:
        span = walker.spans[flow, element] = _span(walker, element, kind, flow)
    inner = span.inner
    if span.is_plain:
        walker.children(node, inner)
        return
    if span.place:
        walker.writer.place(span.place)
    if kind is Kind.STANDING:
        walker.writer.stand_in_line(inner.block)
    if span.boxed and flow.buttons and element.tag in LINES and not walker.writer.is_open:
        button = button_at(walker, node, flow.look.em) if stands_alone(node) else None
        if button is not None and read_button(walker, button, flow):
            return
    if (span.apart[0] or (span.padded[0] and _meets_word_before(node))) and walker.writer.is_open:
        _keep_apart(walker, flow, inner)
    before, after = inline_marks(element, inner) if span.marked else ("", "")
    if before and node.text_content().strip():
        walker.text(before, inner)
        walker.children(node, inner)
        walker.text(after, inner)
    elif span.boxed and flow.buttons and is_label(element, inner.look, flow.look.under) and _has_company(walker, node):
        walker.text("\xa0", inner)
        walker.children(node, inner)
        walker.text("\xa0", inner)
    else:
        walker.children(node, inner)
    if span.boxed and (blanks := _blanks_behind(node, element, inner.look.em)):
        walker.text("\xa0" * blanks, flow)
    elif span.apart[1] or (span.padded[1] and _meets_word_behind(node)):
        _keep_apart(walker, flow, inner)


def _blanks_behind(node: lxml.html.HtmlElement, element: Element, em: float) -> int:
    """How many blanks fill what a label in a line is wider than its words, about; 0 where nothing stands beside it."""
    style, after = element.style, node.getnext()
    wide = length(style.get("width") or style.get("min-width"), em)
    if style.get("display") != "inline-block" or wide is None or not 0 < wide <= _WIDEST or em <= 0:
        return 0
    goes_on = (node.tail or "").strip() or (after is not None and str(after.tag).removeprefix("x-") in LINES)
    if not goes_on or len(node.text_content()) > _LABEL or "background-color" in style:
        return 0
    left = wide - em * _LETTER * len(node.text_content())
    return max(1, round(left / (em * _BLANK))) if left > 0 else 0


def _span(walker: Walker, element: Element, kind: Kind, flow: Flow) -> Span:
    tag, style = element.tag, element.style
    look = walker.chars.apply(flow.look, element, ground=True)
    block = flow.block
    if lifted(style, look.em):
        look = replace(look, char=in_its_line(look.char, style, look.em, block))
    else:
        block = lined(block, style, look.em)  # a line is as high as the text in it says
    if block is not flow.block:
        block = replace(block, of_text=True)
    inner = replace(flow, look=look, block=block, preserve=preserves(style, flow.preserve))
    place = safe_place("#" + element.attributes.get("name", "")) if tag == "a" else ""
    boxed = "display" in style or "padding-left" in style
    apart = apart_in_line(style, look.em) if style else (False, False)
    padded = padded_in_line(style, look.em) if style else (False, False)
    marked = tag == "q" or "dir" in element.attributes or "unicode-bidi" in style
    is_plain = not (place or boxed or any(apart) or any(padded) or marked or kind is Kind.STANDING)
    return Span(inner, is_plain, place[1:], boxed, apart, padded, marked)


def _has_company(walker: Walker, node: lxml.html.HtmlElement) -> bool:
    """Whether there are words in it, and others in its line."""
    return (walker.writer.is_open or not stands_alone(node)) and bool(node.text_content().strip())


def _meets_word_before(node: lxml.html.HtmlElement) -> bool:
    """Whether its first letter would stand right behind another one."""
    before, parent = node.getprevious(), node.getparent()
    words = (before.tail or before.text_content()) if before is not None else parent.text if parent is not None else ""
    return (words or "")[-1:].isalnum() and node.text_content()[:1].isalnum()


def _meets_word_behind(node: lxml.html.HtmlElement) -> bool:
    after = node.getnext()
    words = node.tail or (after.text_content() if after is not None else "")
    return words[:1].isalnum() and node.text_content()[-1:].isalnum()


def _keep_apart(walker: Walker, flow: Flow, inner: Flow) -> None:
    """A blank beside something in a line: as large as the text around, or as its own where that has no size."""
    char = flow.look.char
    if flow.look.em <= 0:
        char = QTextCharFormat(inner.look.char)
        unmake_link(char)
        char.clearBackground()
    walker.writer.words(" ", char, flow.block, preserve=False)
