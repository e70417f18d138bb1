"""The look of one place given to another: what comes along, what stays, one step of undo."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from ui_editor_parts import faults

from ui.compose.editor.actions import EditorActions
from ui.compose.editor.editor import Editor
from ui.compose.text.importer import load_importer

HTML = (
    "<h2 align='center'>The title</h2>"
    "<p>one <b style='color:#aa0000;font-size:15pt'>loud</b> word, <i>soft</i> <a href='https://a.example/'>link</a></p>"
    "<p>last line</p>"
)


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    found = Editor(load_importer)
    qtbot.addWidget(found)
    found.load(HTML)
    return found


def select(editor: Editor, words: str) -> None:
    editor.setTextCursor(editor.document().find(words))


def body(editor: Editor) -> str:
    return "".join(editor.html().split("\n")[1:-1])


def test_words_take_the_look_of_words(editor: Editor) -> None:
    actions, before = EditorActions(editor), editor.html()
    select(editor, "loud")
    actions["look-copy"].trigger()
    select(editor, "soft")
    actions["look-give"].trigger()
    assert body(editor).count("#aa0000") == 2
    assert "<i>" not in body(editor)
    assert "font-size:15pt" in body(editor).partition("soft")[0][-60:]
    editor.document().undo()
    assert editor.html() == before
    assert faults(editor.html()) == []


def test_without_a_selection_it_is_for_the_word_at_the_cursor(editor: Editor) -> None:
    actions = EditorActions(editor)
    select(editor, "loud")
    actions["look-copy"].trigger()
    place = editor.document().find("last")
    place.setPosition(place.selectionStart() + 2)
    editor.setTextCursor(place)
    actions["look-give"].trigger()
    assert ">last</" in body(editor)
    assert body(editor).endswith(" line</p>")


def test_a_whole_paragraph_takes_style_and_alignment(editor: Editor) -> None:
    actions = EditorActions(editor)
    select(editor, "title")
    actions["look-copy"].trigger()
    select(editor, "last line")
    actions["look-give"].trigger()
    assert body(editor).count("<h2") == 2
    assert body(editor).count("text-align:center") == 2
    select(editor, "word")
    actions["look-give"].trigger()
    assert body(editor).count("<h2") == 2, "a word is no paragraph"


def test_links_stay_what_they_are_and_give_nothing_of_it(editor: Editor) -> None:
    actions = EditorActions(editor)
    link = body(editor).partition("<a ")[2].partition(">")[0]
    select(editor, "link")
    actions["look-copy"].trigger()
    select(editor, "loud")
    actions["look-give"].trigger()
    assert body(editor).count("<a ") == 1
    assert "#aa0000" not in body(editor)
    select(editor, "soft")
    actions["look-copy"].trigger()
    select(editor, "link")
    actions["look-give"].trigger()
    assert f"<a {link}>" in body(editor)
    assert "<i>link</i>" in body(editor)


def test_nothing_copied_changes_nothing(editor: Editor) -> None:
    before = editor.html()
    select(editor, "soft")
    EditorActions(editor)["look-give"].trigger()
    assert editor.html() == before
