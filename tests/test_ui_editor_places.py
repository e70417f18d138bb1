"""Links that lead to a place in the same mail: footnotes, tables of contents."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot
from ui_editor_parts import emitted, faults

from app.message.markup.html import sanitise
from app.message.markup.html_rules import Purpose
from ui.compose.editor import places
from ui.compose.editor.actions import EditorActions
from ui.compose.editor.asking import Asking
from ui.compose.editor.editor import Editor
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading.foreign import import_html
from ui.home.paper import Paper

pytestmark = pytest.mark.usefixtures("qapp")

_NOTE = (
    '<p>The lock<a href="#_ftn1" name="_ftnref1">[1]</a> is old.</p>'
    '<p><a href="#_ftnref1" name="_ftn1">[1]</a> From 1803.</p>'
)


def foreign(html: str) -> str:
    found = QTextDocument()
    import_html(found, html)
    html = serialise(found)
    assert faults(html) == []
    assert emitted(html) == html
    return html


def links(html: str) -> list[str]:
    return re.findall(r'href="([^"]*)"', html)


def test_a_footnote_leads_to_its_words_and_back() -> None:
    html = foreign(_NOTE)
    assert 'The lock<a name="_ftnref1"></a><a href="#_ftn1">[1]</a> is old.' in html
    assert '<a name="_ftn1"></a><a href="#_ftnref1">[1]</a> From 1803.' in html


@pytest.mark.parametrize("tag", ["h2", "p", "div", "li", "td", "span", "a"])
def test_what_has_an_id_is_a_place_that_has_a_name(tag: str) -> None:
    holder = {"li": "<ul>{}</ul>", "td": "<table><tr>{}</tr></table>"}.get(tag, "{}")
    html = foreign(f"<p><a href='#there'>go</a></p>{holder.format(f'<{tag} id=there>words</{tag}>')}")
    assert '<a name="there"></a>words' in html
    assert links(html) == ["#there"]


def test_a_name_that_no_link_speaks_of_is_left_out() -> None:
    assert "name=" not in foreign("<h2 id=h.1><a name=_Toc2></a>Title</h2>")


@pytest.mark.parametrize("address", ["#gone", "#", "# x", "#a b", "#a\"onclick='x'", "page#x", "?q#x", "javascript:#x"])
def test_what_leads_to_no_place_stays_as_words(address: str) -> None:
    html = foreign(f"<p><a href='{address.replace(chr(39), '&#39;')}'>go</a> <a name=x></a>x</p>")
    assert links(html) == []
    assert ">go<" in html


def test_a_place_behind_all_text_of_a_paragraph_is_its_last_letter() -> None:
    html = foreign("<p>see <a href='#eq'>1</a></p><table><tr><td>E = mc (1)<a name=eq></a></td></tr></table>")
    assert 'E = mc (1<a name="eq"></a>)' in html


def test_two_names_of_one_place() -> None:
    html = foreign("<p><a href='#one'>1</a><a href='#two'>2</a></p><p><a name=one></a><a name=two></a>here</p>")
    assert '<a name="one"></a><a name="two"></a>here' in html


def test_a_name_is_written_once_and_the_first_place_counts() -> None:
    html = foreign("<p><a href='#x'>go</a></p><p id=x>first</p><p id=x>second</p>")
    assert html.count('name="x"') == 1
    assert '<a name="x"></a>first' in html


def test_a_link_to_a_place_that_was_deleted_is_only_words(qtbot: QtBot) -> None:
    editor = Editor(lambda: import_html)
    qtbot.addWidget(editor)
    editor.load(_NOTE)
    cursor = QTextCursor(editor.document().lastBlock())
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    cursor.removeSelectedText()
    assert links(editor.html()) == []
    assert "[1]" in editor.html()


def test_a_sealed_original_has_names_that_no_other_text_has() -> None:
    """Each program has a footnote `_ftn1`: the links of an original must not lead into the answer above it."""
    sealed = sanitise(_NOTE).html
    assert re.findall(r"name=\"([^\"]*)", sealed) == [link[1:] for link in reversed(links(sealed))]
    assert len(set(links(sealed) + links(sanitise(_NOTE + "<p>more</p>").html))) == 4
    assert links(sanitise(_NOTE, purpose=Purpose.EDIT).html) == ["#_ftn1", "#_ftnref1"]
    assert sanitise(_NOTE).html == sealed


@pytest.mark.parametrize("by_key", [False, True])
def test_who_reads_follows_it_with_a_click_or_a_key(qtbot: QtBot, by_key: bool) -> None:
    paper = Paper()
    qtbot.addWidget(paper)
    paper.resize(500, 400)
    html = "<p><a href='#there'>gogogogo</a></p>" + "<p>between</p>" * 60 + "<p id=there>here</p>" + "<p>more</p>" * 60
    paper.show_html(sanitise(html).html, {}, import_html)
    with qtbot.waitExposed(paper):
        paper.show()
    if by_key:
        paper.setFocus()
        qtbot.keyClick(paper, Qt.Key.Key_Tab)
        qtbot.keyClick(paper, Qt.Key.Key_Return)
    else:
        cursor = QTextCursor(paper.document())
        cursor.setPosition(4)
        qtbot.mouseClick(paper.viewport(), Qt.MouseButton.LeftButton, pos=paper.cursorRect(cursor).center())
    assert 0 <= paper.cursorRect(paper.document().find("here")).top() <= 20
    assert paper.verticalScrollBar().value() > 0


def test_a_place_outlives_the_look_of_its_words() -> None:
    editor = Editor(lambda: import_html)
    editor.load("<p><a href='#there'>go</a></p><p id=there><b>here</b></p>")
    editor.selectAll()
    editor.clear_format()
    assert '<a name="there"></a>here' in editor.html()
    assert links(editor.html()) == ["#there"]


def test_ctrl_and_a_click_go_there(qtbot: QtBot) -> None:
    editor = Editor(lambda: import_html)
    qtbot.addWidget(editor)
    editor.resize(500, 400)
    editor.load("<p><a href='#there'>gogogogo</a></p>" + "<p>between</p>" * 60 + "<p id=there>here</p>")
    with qtbot.waitExposed(editor):
        editor.show()
    cursor = QTextCursor(editor.document())
    cursor.setPosition(4)
    at: QPoint = editor.cursorRect(cursor).center()
    assert editor.anchorAt(at) == "#there"
    followed: list[str] = []
    editor.link_followed.connect(followed.append)
    qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at)
    assert editor.textCursor().block().text() == "here"
    assert editor.textCursor().position() == places.position_of(editor.document(), "there")
    assert editor.verticalScrollBar().value() > 0
    assert followed == []  # nothing outside


def test_such_a_link_may_keep_its_address_while_its_words_change() -> None:
    editor = Editor(lambda: import_html)
    editor.load("<p><a href='#there'>go</a> and</p><p id=there>here</p>")
    cursor = editor.textCursor()
    cursor.setPosition(1)
    editor.setTextCursor(cursor)
    assert editor.insert_link("#there", "further")
    assert '<a href="#there"' in editor.html()
    assert "further</a>" in editor.html()


def test_blanks_without_end_before_a_place_take_no_time() -> None:
    blanks = " " * 400_000
    assert "x" in sanitise(f"<a href={blanks}x>x</a> href{blanks} href={blanks}'{blanks}y", purpose=Purpose.EDIT).html


def test_the_menu_of_such_a_link_goes_there_and_its_tip_says_so(qtbot: QtBot) -> None:
    editor = Editor(lambda: import_html)
    qtbot.addWidget(editor)
    editor.load("<p><a href='#there'>go</a> <a href='#gone'>no</a></p><p>between</p><p id=there>here</p>")
    asking = Asking(editor, EditorActions(editor))
    assert "place in the text" in asking.tip_of("#there")
    assert asking.tip_of("nothing#there") == ""
    asking.follow_link("#there")
    assert editor.textCursor().block().text() == "here"
    asking.follow_link("#gone")  # stays where it is
    assert editor.textCursor().block().text() == "here"
