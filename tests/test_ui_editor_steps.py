"""Undo takes back what a person did, one thing at a time, and exactly."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui_editor_parts import editor_in_use, faults

from ui.compose.editor.actions import EditorActions
from ui.compose.editor.editor import Editor
from ui.compose.editor.reading.foreign import import_html
from ui.compose.editor.typing import typing_paper
from ui.compose.editor.typing.habits import Habits, marks_of

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier
RICH = """<h1>Title</h1><p>One <b>two</b> <a href="https://a.example/">three</a> four</p>
<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>
<blockquote type="cite"><p>said</p></blockquote><pre>code</pre><p dir="rtl">שלום</p>
<table border="1"><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table><p>end</p>"""


editor = pytest.fixture(editor_in_use, name="editor")


def commands() -> list[str]:
    app = QApplication.instance() or QApplication([])
    assert app
    elsewhere = ("zoom", "link", "list-start", "table-")
    return [n for n in EditorActions(Editor(lambda: import_html)).names() if not n.startswith(elsewhere)]


def places(editor: Editor) -> list[QTextCursor]:
    """A cursor in each paragraph, a selection in each, and everything."""
    found = []
    block = editor.document().firstBlock()
    while block.isValid():
        cursor = QTextCursor(block)
        found.append(QTextCursor(cursor))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor)
        block = block.next()
    everything = QTextCursor(editor.document())
    everything.select(QTextCursor.SelectionType.Document)
    return [*found, everything]


@pytest.mark.parametrize("name", commands())
def test_each_command_is_one_step_that_undo_takes_back_exactly(editor: Editor, name: str) -> None:
    actions = EditorActions(editor)
    QApplication.clipboard().setText("pasted\n\nwords")
    editor.load(RICH)
    before = editor.html()
    for cursor in places(editor):
        editor.setTextCursor(cursor)
        actions[name].trigger()
        after = editor.html()
        assert faults(after) == []
        if editor.document().isUndoAvailable():
            editor.undo()
            assert editor.html() == before
            assert not editor.document().isUndoAvailable(), "one step"
            editor.redo()
            assert editor.html() == after
            editor.undo()
        else:
            assert after == before
        editor.document().clearUndoRedoStacks()


def test_colours_fonts_and_tables_are_one_step_each(editor: Editor) -> None:
    editor.load(RICH)
    before = editor.html()
    for deed in (
        lambda: editor.set_colour(QColor("red")),
        lambda: editor.set_highlight(QColor("yellow")),
        lambda: editor.set_family("Georgia"),
        lambda: editor.set_size(18.0),
        lambda: editor.insert_table(2, 2),
        lambda: editor.insert_link("https://b.example", "b"),
    ):
        cursor = QTextCursor(editor.document().firstBlock().next())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        deed()
        assert editor.html() != before
        editor.undo()
        assert editor.html() == before
        assert not editor.document().isUndoAvailable()


def test_typing_is_taken_back_word_by_word(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "one two  three")
    found = []
    while editor.document().isUndoAvailable():
        qtbot.keyClick(editor, Key.Key_Z, Control)
        found.append(editor.document().toPlainText())
    assert found == ["one two  ", "one ", ""]


def test_a_pause_parts_what_was_typed(editor: Editor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    qtbot.keyClicks(editor, "win")
    monkeypatch.setattr(typing_paper, "PAUSE", -1)
    qtbot.keyClicks(editor, "t")
    monkeypatch.setattr(typing_paper, "PAUSE", 10_000_000)
    qtbot.keyClicks(editor, "er")
    qtbot.keyClick(editor, Key.Key_Z, Control)
    assert editor.text() == "win"


def test_moving_the_cursor_parts_what_was_typed(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "ac")
    qtbot.keyClick(editor, Key.Key_Left)
    qtbot.keyClicks(editor, "b")
    qtbot.keyClick(editor, Key.Key_Right)
    qtbot.keyClicks(editor, "d")
    qtbot.keyClick(editor, Key.Key_Z, Control)
    assert editor.text() == "abc"
    qtbot.keyClick(editor, Key.Key_Z, Control)
    assert editor.text() == "ac"


def test_a_new_paragraph_is_a_step(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClicks(editor, "b")
    for expected in ("a\n", "a", ""):
        qtbot.keyClick(editor, Key.Key_Z, Control)
        assert editor.document().toPlainText() == expected


def test_typing_over_a_selection_is_one_step(editor: Editor, qtbot: QtBot) -> None:
    editor.load("<p>some words</p>")
    editor.selectAll()
    qtbot.keyClicks(editor, "new")
    assert editor.text() == "new"
    qtbot.keyClick(editor, Key.Key_Z, Control)
    assert editor.text() == "some words"


def compose(editor: Editor, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(editor, event)


def test_what_is_being_composed_is_no_text_yet_and_settles_when_it_must(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "a ")
    compose(editor, "にほ")
    assert "にほ" not in editor.html()
    editor.settle()
    assert "にほ" in editor.html()
    assert editor.textCursor().block().layout().preeditAreaText() == ""
    editor.settle()
    assert editor.text() == "a にほ"


def test_each_commit_of_an_input_method_is_a_step(editor: Editor, qtbot: QtBot) -> None:
    for words in ("日本", "語"):
        compose(editor, words[0])
        compose(editor, "", words)
    assert editor.text() == "日本語"
    qtbot.keyClick(editor, Key.Key_Z, Control)
    assert editor.text() == "日本"


def test_letters_from_dead_keys_belong_to_their_word(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "un caf")
    compose(editor, "\u00b4")
    compose(editor, "", "\u00e9")
    qtbot.keyClicks(editor, "s")
    assert editor.text() == "un caf\u00e9s"
    qtbot.keyClick(editor, Key.Key_Z, Control)
    assert editor.document().toPlainText() == "un "


def test_an_abandoned_composition_leaves_nothing(editor: Editor) -> None:
    compose(editor, "に")
    compose(editor, "")
    editor.settle()
    assert editor.html() == ""


def test_the_paper_scrolls_with_long_typing(editor: Editor, qtbot: QtBot) -> None:
    for _ in range(40):
        qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClicks(editor, "word")
    box = editor.cursorRect()
    assert editor.viewport().rect().contains(QPoint(box.left(), box.bottom() - 1))


TYPED = ("**", "*", "_", "~~", "`", "```", " ", "word", "# ", "> ", "- ", "1. ", "a) ", "---", '"', "'", "--", "...")
ADDRESSES = ("[a](https://b.example)", "https://c.example/_d_ ", "me@d.example ")
KEYS = (Key.Key_Return, Key.Key_Backspace, Key.Key_Tab, Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_Up)


@pytest.mark.parametrize("seed", range(16))
def test_whatever_was_done_is_taken_back_and_done_again(editor: Editor, qtbot: QtBot, seed: int) -> None:
    chance = random.Random(seed)
    editor.habits = Habits(marks=marks_of("en") if seed % 2 else None)
    actions = EditorActions(editor)
    names = [n for n in actions.names() if not n.startswith(("zoom", "link", "list-start", "table-", "paste"))]
    for _ in range(40):
        kind = chance.random()
        if kind < 0.6:
            qtbot.keyClicks(editor, chance.choice(TYPED + ADDRESSES))
        elif kind < 0.85:
            qtbot.keyClick(editor, chance.choice(KEYS))
        else:
            actions[chance.choice(names)].trigger()
    written = editor.html()
    steps = 0
    while editor.document().isUndoAvailable():
        editor.undo()
        steps += 1
        assert steps < 500
    assert editor.html() == ""
    for _ in range(steps):
        editor.redo()
    assert editor.html() == written
