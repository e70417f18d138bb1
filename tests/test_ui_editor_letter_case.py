"""Capital and small letters: formats, links, pictures and the selection stay; one step of undo."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot
from ui_editor_parts import faults

from ui.compose.editor.actions import EditorActions
from ui.compose.editor.editor import Editor
from ui.compose.editor.typing.letter_case import Case, turned
from ui.compose.text.importer import load_importer

HTML = (
    "<p>It's a s<b>tra</b>ße, 😀 <a href='https://a.example/Path'>the link</a></p>"
    "<p>McDONALD <img src='cid:p@x' alt='Word'>two</p>"
)


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    found = Editor(load_importer)
    qtbot.addWidget(found)
    found.load(HTML)
    return found


def body(editor: Editor) -> str:
    return "".join(editor.html().split("\n")[1:-1])


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("upper", ("IT'S A S<b>TRA</b>SSE, 😀 ", ">THE LINK</a>", "MCDONALD ", "TWO")),
        ("lower", ("it's a s<b>tra</b>ße, 😀 ", ">the link</a>", "mcdonald ", "two")),
        ("words", ("It's A S<b>tra</b>ße, 😀 ", ">The Link</a>", "Mcdonald ", "Two")),
    ],
)
def test_letters_of_all_that_is_selected(editor: Editor, name: str, expected: tuple[str, ...]) -> None:
    before = editor.html()
    actions = EditorActions(editor)
    editor.selectAll()
    actions[f"case-{name}"].trigger()
    for words in expected:
        assert words in editor.html()
    assert 'href="https://a.example/Path"' in editor.html()
    assert 'alt="Word"' in editor.html()
    assert faults(editor.html()) == []
    cursor = editor.textCursor()
    assert (cursor.selectionStart(), cursor.selectionEnd()) == (0, editor.document().characterCount() - 1)
    actions["case-lower"].trigger()
    editor.undo()
    editor.undo()
    assert editor.html() == before


def test_the_word_at_the_cursor_and_the_rest_stays(editor: Editor) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().begin().next().position() + 3)
    editor.setTextCursor(cursor)
    EditorActions(editor)["case-lower"].trigger()
    assert "mcdonald " in editor.html()
    assert "It's a s" in editor.html()
    assert not editor.textCursor().hasSelection()


def test_half_a_word_does_not_begin_one(editor: Editor) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().begin().next().position() + 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    EditorActions(editor)["case-words"].trigger()
    assert "Mcdonald " in body(editor)
    assert "Two" in body(editor)


def test_selected_cells(editor: Editor) -> None:
    editor.load("<table><tr><td>a b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>")
    table = editor.document().rootFrame().childFrames()[0]
    cursor = editor.textCursor()
    cursor.setPosition(table.cellAt(0, 0).firstPosition())
    cursor.setPosition(table.cellAt(1, 0).lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    EditorActions(editor)["case-upper"].trigger()
    assert [editor.html().count(f"{words}</td>") for words in ("A B", "c", "D", "e")] == [1, 1, 1, 1]


def test_greek_words_end_as_they_should() -> None:
    assert turned("\u039f\u0394\u039f\u03a3", Case.LOWER).endswith("\u03c2")
