"""Text above or below its line by a distance, without being smaller."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument
from ui_editor_parts import emitted, faults, inside

from app.message.markup.html import sanitise
from app.message.markup.html_rules import Purpose
from ui.compose.editor.editor import Editor
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.formats import RAISED_BY
from ui.compose.editor.inline_formats import raised
from ui.compose.editor.reading.foreign import import_html

pytestmark = pytest.mark.usefixtures("qapp")


def foreign(html: str) -> str:
    found = QTextDocument()
    import_html(found, html)
    html = serialise(found)
    assert faults(html) == []
    assert emitted(html) == html
    return html


def test_apples_footnote_marks_push_their_line_apart() -> None:
    assert '<span style="vertical-align:3.75pt">1</span>' in foreign(
        '<p>x<span style="vertical-align:5.0px">1</span></p>'
    )


@pytest.mark.parametrize(
    ("line", "style", "said"),
    [
        ("18pt", "position:relative;top:-3.0pt", "vertical-align:3pt;line-height:109%"),  # (18 - 2 * 3) / 11
        ("200%", "position:relative;top:2.0pt", "vertical-align:-2pt;line-height:164%"),  # (22 - 2 * 2) / 11
        ("43.95pt", "font-size:60pt;position:relative;top:5pt", "vertical-align:-5pt;line-height:90%"),
    ],
)
def test_what_is_moved_out_of_its_place_leaves_its_line_as_it_is(line: str, style: str, said: str) -> None:
    html = foreign(f'<p style="line-height:{line}">lock <span style="{style}">text</span> behind</p>')
    assert said in html


@pytest.mark.parametrize(
    "style",
    [
        "position:absolute;top:3pt",
        "position:relative",
        "top:3pt",
        "position:relative;top:50%",
        "position:fixed;top:1px",
    ],
)
def test_other_places_are_nothing_to_a_mail(style: str) -> None:
    assert "vertical-align" not in foreign(f'<p>a <span style="{style}">b</span></p>')


def test_a_block_is_not_moved() -> None:
    assert "vertical-align" not in foreign('<p style="position:relative;top:4px">a</p>')


def test_raised_text_that_is_made_a_superscript_is_one() -> None:
    editor = Editor(lambda: import_html)
    editor.load('<p>x <span style="vertical-align:5px">up</span></p>')
    cursor = editor.textCursor()
    cursor.setPosition(2)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    assert cursor.charFormat().doubleProperty(RAISED_BY) == pytest.approx(3.75)
    editor.change_look(raised("sup"))
    assert "<sup>up</sup>" in editor.html()
    editor.change_look(raised(""))
    assert "up" in editor.html()
    assert "vertical-align" not in editor.html()


def test_it_is_seen_in_the_editor_as_well() -> None:
    found = QTextDocument()
    import_html(found, '<p>x<span style="vertical-align:5px">1</span></p>')
    cursor = QTextCursor(found)
    cursor.setPosition(2)
    assert cursor.charFormat().baselineOffset() > 20


def test_a_line_to_sign_on_keeps_its_size_above_small_words() -> None:
    blanks = "&nbsp;" * 20
    html = inside(f'<p style="margin:0"><u>{blanks}</u><br><span style="font-size:8pt">Date</span></p>')
    assert re.fullmatch(r'<p style="margin:0"><u>(&nbsp;)+</u><br><span style="font-size:8pt">Date</span></p>', html)


def test_what_was_made_safe_twice_is_still_raised() -> None:
    once = sanitise('<p>a <span style="position:relative;top:-3pt">b</span></p>', purpose=Purpose.EDIT).html
    assert "vertical-align:3pt" in foreign(once)


def test_a_mail_that_is_only_shown_says_nothing_of_it() -> None:
    assert "raise" not in sanitise('<p>a <span style="position:relative;top:-3pt">b</span></p>').html


def test_a_large_first_letter_is_seen_in_its_line() -> None:
    found = QTextDocument()
    letter = (
        '<p style="margin:0;line-height:43.95pt"><span style="font-size:60pt;position:relative;top:5pt">T</span></p>'
    )
    import_html(found, letter)
    cursor = QTextCursor(found)
    cursor.setPosition(1)
    assert cursor.charFormat().baselineOffset() > 20  # Qt alone would let it hang out below
