"""The signature within a document: there is at most one, whatever is done, and the mail never shows its mark."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from ui_editor_parts import document, faults

from ui.compose.editor import signature as marks
from ui.compose.editor.emitting.serializer import serialise

SIGNATURES = (
    "<p><b>SIG</b> one</p><p>Studio</p>",
    "<table border=1><tr><td>logo</td><td>SIG two<br>x</td></tr></table>",
    "<ul><li>SIG three</li><li>b</li></ul>",
    "<h2>SIG four</h2>",
    "<p>SIG five</p><table><tr><td>a</td></tr></table>",
)
DEEDS = ("type", "enter", "none", "undo", "redo", "reopen", *range(len(SIGNATURES)))


def piece(number: int, *, separator: bool) -> QTextDocument:
    made = document(SIGNATURES[number])
    marks.prepare(made, separator=separator)
    return made


def put(page: QTextDocument, made: QTextDocument | None, stamp: int) -> None:
    place = marks.region(page)
    if place is not None:
        marks.substitute(page, place, made, stamp)
    elif made is not None:
        marks.insert(page, made, stamp)


def reopened(page: QTextDocument, stamp: int) -> QTextDocument:
    """As a draft is stored and read again."""
    place = marks.region(page)
    said = marks.words(page, place) if place is not None else ""
    again = document(serialise(page))
    assert place is None or marks.adopt(again, said, stamp)
    return again


@pytest.mark.usefixtures("qapp")
@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(DEEDS), max_size=12), st.booleans())
def test_there_is_never_more_than_one(deeds: list[str | int], separator: bool) -> None:
    page = document("<p>Hello <i>you</i></p>")
    for stamp, deed in enumerate(deeds, 1):
        cursor = QTextCursor(page)
        if isinstance(deed, int):
            put(page, piece(deed, separator=separator), stamp)
        elif deed == "type":
            cursor.insertText("own ")
        elif deed == "enter":
            cursor.insertBlock()
        elif deed == "none":
            put(page, None, 0)
        elif deed == "reopen":
            page = reopened(page, stamp)
        else:
            getattr(page, deed)()
        html, place = serialise(page), marks.region(page)
        assert html.count("SIG") == (place is not None)
        assert faults(html) == []
        assert "Hello" in html
        if place is not None:
            inside = marks.content(page, place)
            assert inside in html
            assert "Hello" not in inside
            assert "own" not in inside


@pytest.mark.parametrize("number", range(len(SIGNATURES)))
@pytest.mark.parametrize("separator", [True, False])
def test_taking_it_out_and_undo_leave_the_text_as_it_was(qapp: QApplication, number: int, separator: bool) -> None:
    page = document("<p>Hello</p><ul><li>one</li></ul>")
    before = serialise(page)
    put(page, piece(number, separator=separator), 1)
    signed = serialise(page)
    put(page, piece(0, separator=separator), 2)
    page.undo()
    assert serialise(page) == signed
    put(page, None, 0)
    assert serialise(page) == before
    page.undo()
    assert serialise(page) == signed
    page.undo()
    assert serialise(page) == before


def test_above_a_quote_at_the_end(qapp: QApplication) -> None:
    page = document("<p>Mine</p><blockquote type=cite><p>Theirs</p><p>More</p></blockquote>")
    put(page, piece(0, separator=False), 1)
    words = page.toPlainText()
    assert words.index("Mine") < words.index("SIG") < words.index("Theirs")
    put(page, None, 0)
    assert page.toPlainText() == "Mine\nTheirs\nMore"
