"""Tables deep within one another: Qt needs minutes for some of them, so the innermost are read as paragraphs."""

from __future__ import annotations

import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument, QTextFrame
from PySide6.QtWidgets import QApplication
from ui_editor_parts import faults

from ui.compose.editor.contract import Imported
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading import import_depth
from ui.compose.editor.reading.import_boxes import MAX_NESTED
from ui.compose.editor.reading.importer import load_document


def nested(depth: int, breadth: int = 1, inside: str = "word") -> str:
    for _ in range(depth):
        inside = "<table><tr>" + f"<td>{inside}</td>" * breadth + "</tr></table>"
    return inside


def rows(count: int) -> str:
    return "<table>" + ("<tr>" + "<td>word word</td>" * 6 + "</tr>") * count + "</table>"


def beside(depth: int, inside: str) -> str:
    half = '<div style="display:inline-block;width:50%">'
    return f"<div>{half}word</div>{half}" * depth + inside + "</div></div>" * depth


def depth_of(frame: QTextFrame) -> int:
    return max((1 + depth_of(child) for child in frame.childFrames()), default=0)


def read(html: str) -> tuple[QTextDocument, Imported]:
    """Without a layout: too deep a document would be laid out for minutes."""
    document = QTextDocument()
    return document, load_document(document, html)


LARGE = {
    "many": nested(12) * 50,
    "broad": nested(10, 2),
    "rows far inside": nested(11, inside=rows(30)),
    "many rows inside": nested(7, inside=rows(300)),
    "words far inside": nested(11, inside="<p>" + "word " * 3000 + "</p>"),
    "deeper than any": nested(26),
    "lines around": '<div style="border:1px solid red">' * 4 + nested(8) * 40 + "</div>" * 4,
}


@pytest.mark.parametrize("html", LARGE.values(), ids=LARGE)
def test_what_would_take_too_long_is_simplified_and_keeps_its_words(qapp: QApplication, html: str) -> None:
    document, found = read(html)
    assert found.simplified
    assert document.toPlainText().count("word") == html.count("word")
    root = lxml.html.document_fromstring(serialise(document))
    assert import_depth._work(import_depth._units(root), depth_of(document.rootFrame())) <= import_depth.MOST
    assert faults(serialise(document)) == []


@pytest.mark.parametrize("html", LARGE.values(), ids=LARGE)
def test_what_was_simplified_stays_as_it_is(qapp: QApplication, html: str) -> None:
    once = serialise(read(html)[0])
    document, found = read(once)
    assert not found.simplified
    assert serialise(document) == once


def test_blocks_beside_each_other_are_bounded_too(qapp: QApplication) -> None:
    document, _found = read(beside(9, rows(100)))
    assert depth_of(document.rootFrame()) <= MAX_NESTED + 1
    assert document.toPlainText().count("word") == 9 + 1200


@pytest.mark.parametrize("html", [nested(12), nested(6, inside=rows(20)), rows(800), nested(4) * 60, nested(2, 8)])
def test_what_people_send_keeps_all_its_tables(qapp: QApplication, html: str) -> None:
    document, found = read(html)
    assert not found.simplified
    assert serialise(document).count("<table") == html.count("<table")


@st.composite
def deep_tables(draw: st.DrawFn) -> str:
    inside = draw(st.sampled_from(["word", "<p>word</p><p>word</p>", rows(3), "<ul><li>word</li></ul>"]))
    for _ in range(draw(st.integers(1, 7))):
        inside = nested(draw(st.integers(1, 4)), draw(st.integers(1, 2)), inside * draw(st.integers(1, 3)))
        if len(inside) > 60_000:
            break
    return inside


@settings(max_examples=15, deadline=None)
@given(deep_tables())
def test_whatever_is_nested_is_bounded(qapp: QApplication, html: str) -> None:
    document, _found = read(html)
    assert document.toPlainText().count("word") == html.count("word")
    written = serialise(document)
    root = lxml.html.document_fromstring(written)
    deep = depth_of(document.rootFrame())
    assert import_depth._work(import_depth._units(root), deep) <= 1.1 * import_depth.MOST or deep <= import_depth.LEAST


def test_a_number_of_thousands_of_digits_is_a_character_like_any_other() -> None:
    """Python refuses to read one; in the form of our own mails nothing cleans it before."""
    document, _ = read(f'<div style="font-family:Arial">one &#{"0" * 5_000}1; two</div>')
    assert document.toPlainText().startswith("one")
    assert document.toPlainText().endswith("two")
