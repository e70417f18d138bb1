"""Taking away the colour that a pasted page, or a whole mail, stands on."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot
from ui_editor_parts import faults

from ui.compose.editor.actions import EditorActions
from ui.compose.editor.editor import Editor
from ui.compose.editor.reading.foreign import import_html

PAGE = (
    "<body bgcolor='#102030' style='color:#ffffff'><p>above</p><table><tr><td>in it</td>"
    "<td bgcolor='#ffff00' style='color:#0000cc'>own</td></tr></table>"
    "<p>below <b style='color:#aa0000'>red</b></p></body>"
)


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    found = Editor(lambda: import_html)
    qtbot.addWidget(found)
    return found


def remove(editor: Editor) -> None:
    EditorActions(editor)["ground-off"].trigger()


def go_to(editor: Editor, words: str) -> None:
    found = editor.document().find(words)
    found.clearSelection()
    editor.setTextCursor(found)


def test_a_mail_that_stands_on_a_colour(editor: Editor) -> None:
    editor.load(PAGE)
    before = editor.html()
    assert before.count("#102030") == 1
    go_to(editor, "below")
    remove(editor)
    html = editor.html()
    assert "#102030" not in html
    assert "#ffffff" not in html  # nobody could read it
    assert [colour in html for colour in ("#ffff00", "#0000cc", "#aa0000")] == [True, True, True]
    assert faults(html) == []
    editor.undo()
    assert editor.html() == before


@pytest.mark.parametrize("place", ["above", "in it", "below"])
def test_a_page_that_was_pasted(editor: Editor, place: str) -> None:
    """Also from behind its table, where nothing tells a person that the colour belongs to more than one paragraph."""
    editor.load("<p>mine</p><p style='background-color:#00ff00'>marked</p><p>last</p>")
    cursor = QTextCursor(editor.document().lastBlock())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.insertBlock()
    editor.setTextCursor(cursor)
    editor.paste_html(PAGE)
    before = editor.html()
    assert before.count("#102030") >= 3
    go_to(editor, place)
    remove(editor)
    html = editor.html()
    assert "#102030" not in html
    assert "#ffffff" not in html
    assert "#00ff00" in html
    editor.undo()
    assert editor.html() == before


def test_what_is_selected_alone(editor: Editor) -> None:
    editor.load("<p style='background-color:#00ff00'>one</p><p style='background-color:#00ff00'>two</p>")
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    remove(editor)
    assert editor.html().count("#00ff00") == 1
    assert editor.html().index("one") < editor.html().index("#00ff00") < editor.html().index("two")


def test_where_there_is_none_nothing_happens(editor: Editor) -> None:
    editor.load("<p>mine <span style='color:#ffffff'>white</span></p>")
    before = editor.html()
    go_to(editor, "mine")
    remove(editor)
    assert editor.html() == before
