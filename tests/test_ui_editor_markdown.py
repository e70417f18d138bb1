"""Markdown, lists, links and typographic signs while typing: each a step of undo that gives back what was typed."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot
from ui_editor_parts import editor_in_use

from ui.compose.editor.editor import Editor
from ui.compose.editor.typing.habits import Habits, marks_of

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier


editor = pytest.fixture(editor_in_use, name="editor")


def bare(editor: Editor) -> str:
    """The mail without styles, and without the outermost element."""
    plain = re.sub(r"<(\w+)[^>]*>", r"<\1>", editor.html().replace("\n", ""))
    return plain.removeprefix("<div>").removesuffix("</div>")


def type_lines(qtbot: QtBot, editor: Editor, text: str) -> None:
    for n, line in enumerate(text.split("\n")):
        if n:
            qtbot.keyClick(editor, Key.Key_Return)
        qtbot.keyClicks(editor, line)


@pytest.mark.parametrize(
    ("typed", "result"),
    [
        ("a **bold** b", "<p>a <b>bold</b> b</p>"),
        ("a *sloping* b", "<p>a <i>sloping</i> b</p>"),
        ("a ***both*** b", "<p>a <b><i>both</i></b> b</p>"),
        ("a _sloping_ b", "<p>a <i>sloping</i> b</p>"),
        ("__bold__.", "<p><b>bold</b>.</p>"),
        ("_so_\nb", "<p><i>so</i></p><p>b</p>"),
        ("~~gone~~!", "<p><s>gone</s>!</p>"),
        ("use `ls -l` now", "<p>use <span>ls -l</span> now</p>"),
        ("see [the page](https://a.example/x) now", "<p>see <a>the page</a> now</p>"),
        ("see [the page](https://a.example/x_(y)) now", "<p>see <a>the page</a> now</p>"),
        ("see [her](marta@ruiz.example)", "<p>see <a>her</a></p>"),
        ("# One\ntext", "<h1>One</h1><p>text</p>"),
        ("### Three", "<h3>Three</h3>"),
        ("> said\nmore", "<blockquote><p>said</p><p>more</p></blockquote>"),
        ("> > deep", "<blockquote><blockquote><p>deep</p></blockquote></blockquote>"),
        ("above\n---\nbelow", "<p>above</p><hr><p>below</p>"),
        ("```\ncode **x**", "<pre>code **x**</pre>"),
        ("```python\nx = 1", "<pre>x = 1</pre>"),
        ("- one\ntwo", "<ul><li>one</li><li>two</li></ul>"),
        ("* one", "<ul><li>one</li></ul>"),
        ("1. one\ntwo", "<ol><li>one</li><li>two</li></ol>"),
        ("a) one", "<ol><li>one</li></ol>"),
        ("1. one\n\nbetween\n2. two\nthree", "<ol><li>one</li></ol><p>between</p><ol><li>two</li><li>three</li></ol>"),
        ("1. one\n\nbetween\n3. no", "<ol><li>one</li></ol><p>between</p><p>3. no</p>"),
        ("2026. a year", "<p>2026. a year</p>"),
        ("- **one** x", "<ul><li><b>one</b> x</li></ul>"),
        ("write to marta@ruiz.example, now", "<p>write to <a>marta@ruiz.example</a>, now</p>"),
    ],
)
def test_marks_become_what_they_mean(editor: Editor, qtbot: QtBot, typed: str, result: str) -> None:
    type_lines(qtbot, editor, typed)
    assert bare(editor) == result


def test_marks_behind_an_emoji(editor: Editor, qtbot: QtBot) -> None:
    """Qt counts it twice."""
    editor.textCursor().insertText("\U0001f600 ")
    qtbot.keyClicks(editor, "**x** [y](https://z.example) _a_ b")
    assert bare(editor) == "<p>\U0001f600 <b>x</b> <a>y</a> <i>a</i> b</p>"


@pytest.mark.parametrize(
    "typed",
    [
        "2*3*4 ",
        "a * b * c ",
        "** no ** ",
        "the_file_name_x ",
        "_private_name ",
        "a ` b ",
        "[1] (no)",
        "[x](javascript:alert) ",
        "say ## no",
        "#hashtag ",
        "-- ",
        "a > b ",
        "~ 5 ~ ",
        "C:\\*a* ",
        "3. Mai ",
        "b. Bus ",
    ],
)
def test_what_only_looks_like_marks_stays(editor: Editor, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClicks(editor, typed)
    assert editor.text().strip() == typed.strip()
    assert not re.search(r"<(b|i|s|a|ul|ol|h\d|blockquote|span)\b", editor.html())


@pytest.mark.parametrize(
    "typed", ["**bold**", "*so*", "~~gone~~", "`code`", "[a](https://b.example)", "# ", "> ", "- ", "1. ", "_a_ "]
)
def test_undo_right_after_gives_back_what_was_typed(editor: Editor, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClicks(editor, typed)
    converted = editor.html()
    assert editor.text() != typed.strip()
    qtbot.keyClick(editor, Key.Key_Z, Control)
    assert editor.document().toPlainText() == typed
    assert not re.search(r"<(b|i|s|a|ul|ol|h\d|blockquote|span)\b", editor.html())
    editor.redo()
    assert editor.html() == converted


def test_what_was_taken_back_is_not_done_again(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "**loud**")
    qtbot.keyClick(editor, Key.Key_Z, Control)
    qtbot.keyClick(editor, Key.Key_Backspace)
    qtbot.keyClicks(editor, "* and **other** end")
    assert bare(editor) == "<p>**loud** and <b>other</b> end</p>"


def test_a_list_that_was_taken_back_stays_words(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "- ")
    qtbot.keyClick(editor, Key.Key_Z, Control)
    qtbot.keyClicks(editor, "dash")
    assert bare(editor) == "<p>- dash</p>"


def test_the_rule_of_three_dashes_is_one_step(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "---")
    qtbot.keyClick(editor, Key.Key_Return)
    assert "<hr" in editor.html()
    qtbot.keyClick(editor, Key.Key_Z, Control)
    assert bare(editor) == "<p>---</p>"
    qtbot.keyClick(editor, Key.Key_Return)
    assert "<hr" not in editor.html(), "the person did not want it"


def test_code_and_links_are_left_alone(editor: Editor, qtbot: QtBot) -> None:
    editor.load("<p><a href='https://a.example/'>here</a></p><pre>x</pre>")
    editor.moveCursor(QTextCursor.MoveOperation.NextWord)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    for _ in range(2):
        editor.moveCursor(QTextCursor.MoveOperation.Right)
    qtbot.keyClicks(editor, "*a*")
    assert "<i>" not in editor.html()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " *a* www.a.example ")
    assert "<i>" not in editor.html()
    assert editor.html().count("<a ") == 1


def test_all_of_it_can_be_switched_off(editor: Editor, qtbot: QtBot) -> None:
    editor.habits = Habits(lists=False, links=False, markdown=False)
    qtbot.keyClicks(editor, "- **a** `b` [c](https://d.example) www.e.example ")
    assert not re.search(r"<(b|i|s|a|ul|span)\b", editor.html())


def test_bold_words_keep_their_other_formats_and_typing_goes_on_plainly(editor: Editor, qtbot: QtBot) -> None:
    editor.load("<p>a <i>sloping</i> b</p>")
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    for _ in range(2):
        editor.moveCursor(QTextCursor.MoveOperation.Right)
    qtbot.keyClicks(editor, "**")
    for _ in range(7):
        editor.moveCursor(QTextCursor.MoveOperation.Right)
    qtbot.keyClicks(editor, "**")
    assert "<b><i>sloping</i></b>" in editor.html()


@pytest.mark.parametrize(
    ("language", "typed", "result"),
    [
        ("en", "\"it's\" 'so' -- yes... ", "“it’s” ‘so’ – yes… "),
        ("de", "\"ja\" sagte 'er' ", "„ja“ sagte ‚er‘ "),
        ("fr", '"oui" ', "«\u202foui\u202f» "),
        ("es", '("si") ', "(“si”) "),
        ("en", "a--b ", "a—b "),
        ("en", "don't ", "don’t "),
        ("en", "-- ", "-- "),
        ("en", "rock 'n roll, rock 'n' roll ", "rock ’n roll, rock ’n’ roll "),
        ("en", "'Tis the '90s, get 'em. ", "’Tis the ’90s, get ’em. "),
        ("en", "'news' and 'em' ", "‘news’ and ‘em’ "),
        ("en", '("\'tis") ', "(“’tis”) "),
        ("en", "get 'em\nnow ", "get ’em\nnow "),
        ("es", "'em' ", "‘em’ "),
        ("nl", "'s avonds 't huis ", "’s avonds ’t huis "),
        ("de", "\"'n Kaffee\", hab's, 'er' hab's, 'er hab's' ", "„’n Kaffee“, hab’s, ‚er‘ hab’s, ‚er hab’s‘ "),
        ("fr", "\"c'est\" l'ami ", "«\u202fc’est\u202f» l’ami "),
        ("it", "\"l'amico 'caro' d'oro\" ", "«l’amico “caro” d’oro» "),
    ],
)
def test_typographic_signs(editor: Editor, qtbot: QtBot, language: str, typed: str, result: str) -> None:
    editor.habits = replace(Habits(), marks=marks_of(language))
    type_lines(qtbot, editor, typed)
    assert editor.document().toPlainText() == result


def test_a_typographic_sign_is_taken_back_alone(editor: Editor, qtbot: QtBot) -> None:
    editor.habits = replace(Habits(), marks=marks_of("en"))
    qtbot.keyClicks(editor, 'say "')
    assert editor.text() == "say “"
    qtbot.keyClick(editor, Key.Key_Z, Control)
    assert editor.text() == 'say "'
    qtbot.keyClicks(editor, "x")
    assert editor.text() == 'say "x'


def paste_words(editor: Editor, words: str) -> None:
    data = QMimeData()
    data.setText(words)
    editor.insertFromMimeData(data)


def test_pasted_addresses_become_links_which_is_taken_back_alone(editor: Editor, qtbot: QtBot) -> None:
    paste_words(editor, "see https://a.example/x?y=1, and www.b.example.\n\n\U0001f600 (http://c.example)")
    assert re.findall(r'href="([^"]*)"', editor.html()) == [
        "https://a.example/x?y=1",
        "https://www.b.example",
        "http://c.example",
    ]
    qtbot.keyClick(editor, Key.Key_Z, Control)
    assert "<a " not in editor.html()
    assert "www.b.example" in editor.text()
    qtbot.keyClick(editor, Key.Key_Z, Control)
    assert editor.text() == ""


def test_an_address_pasted_over_words_links_them(editor: Editor) -> None:
    editor.load("<p>the page</p>")
    editor.selectAll()
    paste_words(editor, " https://a.example/ ")
    assert bare(editor) == "<p><a>the page</a></p>"
    editor.undo()
    assert bare(editor) == "<p>the page</p>"


def test_a_long_list_of_addresses_has_a_bound(editor: Editor) -> None:
    paste_words(editor, "\n\n".join(f"https://a.example/{n}" for n in range(700)))
    assert editor.html().count("<a ") == 500


@pytest.mark.parametrize(
    "address", ["https://a.example/_x_", "https://a.example/*x*", "https://a.example/x~~y~~", "www.a.example/`x`"]
)
def test_addresses_keep_their_signs(editor: Editor, qtbot: QtBot, address: str) -> None:
    editor.habits = replace(Habits(), marks=marks_of("en"))
    qtbot.keyClicks(editor, address + "--z ")
    assert f">{address}--z</a>" in editor.html()
