"""Plain text to formatted text and back: the words and the lines stay."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.message.text.plain_text import from_html
from ui.compose.editor.editor import Editor
from ui.compose.editor.reading.foreign import import_html
from ui.compose.editor.typing.plain_sheet import as_html, what_is_lost

LINES = st.lists(st.text(alphabet="ab é&<日 ", max_size=12), min_size=1, max_size=8)


def usual(text: str) -> str:
    """Without blanks at line ends and with one empty line at a time."""
    lines = "\n".join(line.rstrip(" ") for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip("\n")


@given(LINES.map("\n".join))
def test_lines_come_back(text: str) -> None:
    assert usual(from_html(as_html(text), width=0)) == usual(text)


@pytest.mark.parametrize(
    "text",
    [
        "> said\n> more\n\nanswer",
        "> > deep\n>\n> less\n\nmine",
        "a\n> b\nc",
        "x\n\n  indented\n    more",
        "- one\n- two",
    ],
)
def test_quotes_and_indents_come_back_through_the_editor(qtbot: QtBot, text: str) -> None:
    editor = Editor(lambda: import_html)
    qtbot.addWidget(editor)
    editor.load(as_html(text))
    found = from_html(editor.html(), width=0)
    assert [line for line in found.split("\n") if line.strip(" >")] == [
        line for line in text.split("\n") if line.strip(" >")
    ]


@pytest.mark.parametrize(
    ("html", "lost"),
    [
        ("<p>a</p><ul><li>b</li></ul><blockquote><p>c</p></blockquote>", ()),
        ("<p>a <b>b</b></p>", ("formats",)),
        ('<p style="text-align:center">a</p>', ("formats",)),
        ('<p><a href="https://a.example">b</a></p>', ()),
        ("<p>a</p><table><tr><td>b</td></tr></table>", ("tables",)),
        ('<p><img src="cid:a@b" alt="c"></p>', ("pictures",)),
        ("<p>a &lt;b&gt; text-align: c</p>", ()),
        ("<h1>a</h1>", ("formats",)),
    ],
)
def test_only_what_is_lost_is_told(qtbot: QtBot, html: str, lost: tuple[str, ...]) -> None:
    editor = Editor(lambda: import_html)
    qtbot.addWidget(editor)
    editor.load(html)
    assert what_is_lost(editor.html()) == lost


def test_lines_are_paragraphs_and_undo_is_by_words(qtbot: QtBot) -> None:
    editor = Editor(lambda: import_html)
    qtbot.addWidget(editor)
    editor.load_lines("one\n\n\nfour")
    assert editor.document().blockCount() == 4
    assert editor.text() == "one\n\n\nfour"
    assert not editor.document().isUndoAvailable()
    qtbot.keyClicks(editor, "# **a** - www.b.example ")
    assert editor.text() == "# **a** - www.b.example one\n\n\nfour"
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.text() == "one\n\n\nfour"
