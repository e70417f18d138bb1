"""What somebody from another program expects of the keys: where paragraphs meet, over a selection, in links."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui_editor_parts import editor_in_use

from ui.compose.editor.actions import EditorActions
from ui.compose.editor.editor import Editor

Key = Qt.Key
Shift = Qt.KeyboardModifier.ShiftModifier
TITLE = "<p>one</p><h1>Title <i>x</i></h1><p>two <b>bold</b></p>"
THREE = "<p>one</p><p>two</p><p>three</p>"
LINK = '<p>see <a href="https://a.example/">the old page</a> now</p>'


editor = pytest.fixture(editor_in_use, name="editor")


def select(editor: Editor, words: str, upto: str = "") -> str:
    """Put the cursor before the words, or select to the end of others; what the mail is before anything is done."""
    text = editor.toPlainText()
    cursor = editor.textCursor()
    cursor.setPosition(text.index(words))
    if upto:
        cursor.setPosition(text.index(upto) + len(upto), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    return editor.html()


def bare(editor: Editor) -> str:
    """The inside of the mail without margins and blanks between elements."""
    found = re.sub(r' (?:style="(?:margin|font-family)[^"]*"|type="\w+")', "", editor.html().replace("\n", ""))
    return found.removeprefix("<div>").removesuffix("</div>")


@pytest.mark.parametrize(
    ("at", "key", "becomes"),
    [
        ("Title", Key.Key_Backspace, "<p>oneTitle <i>x</i></p><p>two <b>bold</b></p>"),
        ("\nTitle", Key.Key_Delete, "<p>oneTitle <i>x</i></p><p>two <b>bold</b></p>"),
        ("two", Key.Key_Backspace, "<p>one</p><h1>Title <i>x</i>two bold</h1>"),
    ],
)
def test_words_take_the_look_of_the_paragraph_they_come_into(
    editor: Editor, qtbot: QtBot, at: str, key: Key, becomes: str
) -> None:
    editor.load(TITLE)
    before = select(editor, at)
    qtbot.keyClick(editor, key)
    assert bare(editor) == becomes
    editor.undo()
    assert editor.html() == before


@pytest.mark.parametrize(
    ("first", "last", "becomes"),
    [
        ("ne", "Title", "<p>o <i>x</i></p><p>two <b>bold</b></p>"),
        (" x", "two", "<p>one</p><h1>Title bold</h1>"),
    ],
)
def test_so_do_words_that_a_deleted_selection_brings_together(
    editor: Editor, qtbot: QtBot, first: str, last: str, becomes: str
) -> None:
    editor.load(TITLE)
    before = select(editor, first, last)
    qtbot.keyClick(editor, Key.Key_Delete)
    assert bare(editor) == becomes
    editor.undo()
    assert editor.html() == before


def test_a_table_keeps_a_heading_beside_it_away(editor: Editor, qtbot: QtBot) -> None:
    editor.load("<h1>Title</h1><table><tr><td>1</td></tr></table><p>two</p>")
    before = select(editor, "\n1")
    qtbot.keyClick(editor, Key.Key_Delete)
    assert editor.html() == before
    select(editor, "two")
    qtbot.keyClick(editor, Key.Key_Backspace)
    assert editor.html() == before


def test_words_typed_over_cells_come_into_the_first(editor: Editor, qtbot: QtBot) -> None:
    editor.load("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>")
    before = select(editor, "a", "b")
    qtbot.keyClicks(editor, "new")
    assert editor.toPlainText().split() == ["new", "c", "d"]
    editor.undo()
    assert editor.html() == before
    select(editor, "a", "d")
    qtbot.keyClick(editor, Key.Key_Delete)
    qtbot.keyClicks(editor, "x")
    assert editor.toPlainText().split() == ["x"]
    assert editor.html().count("<td") == 4


def test_a_letter_of_an_input_method_replaces_paragraphs_in_one_step(editor: Editor) -> None:
    editor.load(TITLE)
    before = select(editor, "ne", "Title")
    event = QInputMethodEvent()
    event.setCommitString("é")
    QApplication.sendEvent(editor, event)
    assert bare(editor) == "<p>oé <i>x</i></p><p>two <b>bold</b></p>"
    editor.undo()
    assert editor.html() == before


def test_tab_moves_selected_paragraphs_and_never_replaces_them(editor: Editor, qtbot: QtBot) -> None:
    editor.load(THREE)
    before = select(editor, "one", "two")
    qtbot.keyClick(editor, Key.Key_Tab)
    assert editor.toPlainText() == "one\ntwo\nthree"
    blocks = [editor.document().findBlockByNumber(n) for n in range(3)]
    assert [block.blockFormat().leftMargin() > 0 for block in blocks] == [True, True, False]
    qtbot.keyClick(editor, Key.Key_Backtab, Shift)
    assert editor.html() == before
    editor.set_plain(True)
    editor.selectAll()
    qtbot.keyClick(editor, Key.Key_Tab)
    assert editor.toPlainText() == "one\ntwo\nthree"


def test_backspace_takes_an_indented_paragraph_out_before_it_joins_it(editor: Editor, qtbot: QtBot) -> None:
    editor.load(THREE)
    before = select(editor, "two")
    editor.indent()
    editor.indent()
    for _ in range(2):
        assert editor.html() != before
        qtbot.keyClick(editor, Key.Key_Backspace)
    assert editor.html() == before
    qtbot.keyClick(editor, Key.Key_Backspace)
    assert bare(editor) == "<p>onetwo</p><p>three</p>"


def test_a_list_made_above_another_counts_on_with_it(editor: Editor) -> None:
    editor.load("<p>one</p><ol><li>two</li><li>three</li></ol><ol start=7><li>seven</li></ol>")
    before = select(editor, "one")
    EditorActions(editor)["numbers"].trigger()
    assert bare(editor) == '<ol><li>one</li><li>two</li><li>three</li></ol><ol start="7"><li>seven</li></ol>'
    editor.undo()
    assert editor.html() == before


def test_a_list_goes_on_below_words_between_its_items(editor: Editor, qtbot: QtBot) -> None:
    editor.load("<ol><li>one</li><li>two</li></ol><p>between</p><p>x</p>")
    select(editor, "x")
    before = editor.html()
    qtbot.keyClicks(editor, "3. ")
    assert bare(editor) == '<ol><li>one</li><li>two</li></ol><p>between</p><ol start="3"><li>x</li></ol>'
    editor.undo()
    assert bare(editor).endswith("<p>3. x</p>"), "nobody has to want it"
    editor.undo()
    assert editor.html() == before


def test_items_pasted_into_a_list_are_items_of_it(editor: Editor, qtbot: QtBot) -> None:
    editor.load("<ol><li>one</li><li>two</li><li>three</li><li>four</li></ol>")
    select(editor, "two", "three\n")
    qtbot.keyClick(editor, Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert bare(editor) == "<ol><li>one</li><li>four</li></ol>"
    select(editor, "four")
    before = editor.html()
    qtbot.keyClick(editor, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert bare(editor) == "<ol><li>one</li><li>two</li><li>three</li><li>four</li></ol>"
    editor.undo()
    assert editor.html() == before
    select(editor, "\nfour")
    qtbot.keyClick(editor, Key.Key_Return)
    editor.paste_html("<ol start=5><li>A</li><li>B<ol><li>C</li></ol></li></ol>")
    assert bare(editor) == "<ol><li>one</li><li>A</li><li>B<ol><li>C</li></ol></li><li>four</li></ol>"


@pytest.mark.parametrize(
    ("first", "last", "words", "becomes"),
    [
        ("wo", "wo", "wo", "<p>end:<b>wo</b></p>"),  # a word of an item is a word
        ("two", "two", "two", "<p>end:t<b>wo</b></p>"),
        ("two", "three", "two\nthree", "<p>end:</p><ul><li>t<b>wo</b></li><li>three</li></ul>"),
        ("one", "three", "one\ntwo\nthree", "<p>end:</p><ul><li>one</li><li>t<b>wo</b></li><li>three</li></ul>"),
    ],
)
def test_what_is_copied_out_of_a_list_is_what_was_selected(
    editor: Editor, qtbot: QtBot, first: str, last: str, words: str, becomes: str
) -> None:
    editor.load("<ul><li>one</li><li>t<b>wo</b></li><li>three</li></ul><p>end:</p>")
    select(editor, first, last)
    qtbot.keyClick(editor, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == words
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert bare(editor).partition("</ul>")[2] == becomes


def test_a_whole_line_of_a_list_brings_no_empty_item(editor: Editor, qtbot: QtBot) -> None:
    editor.load("<ul><li>one</li><li>two</li></ul><p>end</p>")
    select(editor, "one", "one\n")  # what three clicks select
    qtbot.keyClick(editor, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().mimeData().html().count("<li>") == 1
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClick(editor, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert bare(editor).partition("</ul>")[2] == "<p>end</p><ul><li>one</li></ul>"
    select(editor, "two")
    qtbot.keyClick(editor, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert bare(editor).startswith("<ul><li>one</li><li>one</li><li>two</li></ul>")


def test_copied_cells_are_columns_for_others_and_bring_no_empty_lines(editor: Editor, qtbot: QtBot) -> None:
    editor.load("<table><tr><td>a</td><td>b<p>c</p></td></tr><tr><td>d</td><td>e</td></tr></table><p>end</p>")
    select(editor, "a", "e")
    qtbot.keyClick(editor, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QApplication.clipboard().mimeData()
    assert data.text() == "a\tb c\nd\te"
    assert "<table" in data.html()
    assert "&nbsp;" not in data.html()
    select(editor, "c", "c")
    qtbot.keyClick(editor, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "c"


def test_bold_that_was_chosen_before_a_list_is_there_behind_its_mark(editor: Editor, qtbot: QtBot) -> None:
    for mark, tag in (("- ", "ul"), ("1. ", "ol"), ("> ", "blockquote")):
        editor.load("")
        editor.toggle_bold()
        qtbot.keyClicks(editor, mark + "one")
        qtbot.keyClick(editor, Key.Key_Return)
        qtbot.keyClicks(editor, "two")
        assert f"<{tag}" in editor.html()
        assert re.findall(r"<b>(\w+)</b>", editor.html()) == ["one", "two"]


@pytest.mark.parametrize(
    ("first", "last", "link"),
    [
        ("the old page", "the old page", ""),  # all of it: what comes instead is something else
        ("page", "page", "the old place"),  # a part: it still says where it leads
        ("old", "old", "the place page"),
    ],
)
def test_words_of_a_link_are_replaced_as_one(editor: Editor, qtbot: QtBot, first: str, last: str, link: str) -> None:
    editor.load(LINK)
    before = select(editor, first, last)
    qtbot.keyClicks(editor, "place")
    assert re.findall(r"<a [^>]*>([^<]*)</a>", editor.html()) == ([link] if link else [])
    assert "place" in editor.toPlainText()
    editor.undo()
    assert editor.html() == before, "one step"
