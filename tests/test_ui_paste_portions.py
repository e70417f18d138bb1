"""A large paste comes in portions: nothing is lost between them, and what is seen in the end is all of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.compose.editor.contract import Manner
from ui.compose.editor.editor import Editor
from ui.compose.editor.emitting.serializer import serialise
from ui.compose.editor.reading.foreign import import_html
from ui.compose.editor.reading.import_memory import Memory
from ui.compose.editor.reading.importer import load_document, load_tree, parse
from ui.compose.editor.typing import glimpses
from ui.compose.editor.typing.paste_job import SMALL, PasteJob

BOLD = "<b><p>one</p><p>two</p></b>"
KINDS = {
    "full": "<table border=1><tr><td>some<td width=30>words</table>",
    "with bars": '<table border=1><tr><td><td width=4 bgcolor="#cc0000"></table>',
    "with a button": '<table><tr><td bgcolor="#0563c1"><a style="display:inline-block;padding:9px" href="https://a.example">Go</a>'
    "<td></table>",
    "with joined cells": "<table border=1><tr><td rowspan=2>a<td>b<tr><td>c</table>",
    "with a gap": "<table border=1><tr><td>a<td>b<tr><td>c</table>",
    "with columns": "<table border=1><col width=50><col width=90><tr><td>a<td>b</table>",
    "collapsed": '<table style="border-collapse:collapse"><tr><td style="border:1px solid #111111">a<td height=40>b'
    "</table>",
}


class Watch(QObject):
    """How many pictures there were."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self.pictures = 0
        editor.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.pictures += event.type() is QEvent.Type.Paint
        return False


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    found = Editor(lambda: import_html)
    qtbot.addWidget(found)
    found.resize(700, 500)
    found.setCursorWidth(0)
    with qtbot.waitExposed(found):
        found.show()
    return found


def paste(editor: Editor, html: str, qtbot: QtBot) -> None:
    job = PasteJob(editor.textCursor(), html, "", Manner.KEEP, editor, sheet=editor)
    with qtbot.waitSignal(job.done, timeout=60_000):
        job.start()


def shown(editor: Editor) -> QImage:
    QApplication.processEvents()
    return editor.screen().grabWindow(editor.winId()).toImage()


def test_what_is_seen_in_the_end_is_what_painting_all_of_it_would_show(editor: Editor, qtbot: QtBot) -> None:
    watch = Watch(editor)
    paste(editor, "<p>some <b>bold</b> words in a paragraph</p>" * 6_000, qtbot)
    seen, few = shown(editor), watch.pictures
    editor.viewport().update()
    assert shown(editor) == seen
    assert few
    assert editor.text().count("words") == 6_000


def test_a_sheet_that_takes_no_pictures_is_left_so(editor: Editor, qtbot: QtBot) -> None:
    editor.viewport().setUpdatesEnabled(False)
    paste(editor, "<p>some words</p>" * 4_000, qtbot)
    assert not editor.viewport().updatesEnabled()


@pytest.mark.parametrize("policy", Qt.ScrollBarPolicy)
def test_the_bar_at_the_side_is_afterwards_as_it_was(editor: Editor, qtbot: QtBot, policy: Qt.ScrollBarPolicy) -> None:
    editor.setVerticalScrollBarPolicy(policy)
    paste(editor, f"<p>{'<i></i>' * SMALL}few words</p>", qtbot)
    assert editor.text() == "few words"
    assert editor.verticalScrollBarPolicy() is policy
    assert editor.verticalScrollBar().isVisible() is (policy is Qt.ScrollBarPolicy.ScrollBarAlwaysOn)


@pytest.mark.parametrize("times", [1, 2_000])
def test_what_stands_around_paragraphs_is_kept(editor: Editor, qtbot: QtBot, times: int) -> None:
    html = f"<div>{BOLD * times}</div>"
    assert (len(html) > SMALL) == (times > 1)
    paste(editor, html, qtbot)
    assert editor.html().count("<b>one</b>") == editor.html().count("<b>two</b>") == times


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", KINDS)
def test_a_table_that_comes_again_is_read_as_it_was_the_first_time(name: str) -> None:
    def tables(html: str) -> list[str]:
        document = QTextDocument()
        load_document(document, html)
        return [part.partition("</table>")[0] for part in serialise(document).split("<table")[1:]]

    others = "<p>between</p>".join(KINDS.values())
    (alone,) = tables(f"<p>a</p>{KINDS[name]}<p>z</p>")
    again = tables(f"<p>a</p>{KINDS[name]}<p>between</p>{others}<p>between</p>{KINDS[name]}<p>z</p>")
    assert alone == again[0] == again[-1] == again[1 + list(KINDS).index(name)]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("manner", Manner)
def test_what_is_remembered_of_one_portion_changes_none_of_the_others(manner: Manner) -> None:
    """Lists count anew, and Word's lists, places and looks are those of each portion alone."""
    parts = [
        *KINDS.values(),
        "<body text=red link=green><ol start=3><li>a<li>b<ul><li>c</ul></ol><a href='https://a.example'>d</a>",
        "<p style='mso-list:l0 level1 lfo1'>e<p style='mso-list:l0 level2 lfo1'>f",
        "<blockquote type=cite><p style='font-size:20px;color:#c00'>g<pre>h\ni</pre></blockquote><a name=k></a>l",
        "<div style='border:1px solid'><h2 align=center>m</h2></div><img src='cid:n' width=9>",
    ]
    memory = Memory(manner=manner)
    for html in [*parts, *reversed(parts)]:
        alone, among = QTextDocument(), QTextDocument()
        load_tree(alone, parse(html), Memory(manner=manner), turns=False)
        load_tree(among, parse(html), memory, turns=False)
        assert serialise(among) == serialise(alone)


def test_between_two_glimpses_nothing_is_painted(editor: Editor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither is the caret, which comes along with what is written and would have all of it painted."""
    monkeypatch.setattr(glimpses, "APART", 1_000_000)
    seen = glimpses.Glimpses(editor, editor.textCursor())
    with seen.writing():
        editor.textCursor().insertText("first")
    QApplication.processEvents()
    watch = Watch(editor)
    for _ in range(3):
        with seen.writing():
            editor.textCursor().insertText("more\n")
        editor.ensureCursorVisible()
        QApplication.processEvents()
    assert watch.pictures == 0
    seen.show()
    QApplication.processEvents()
    assert watch.pictures
    assert editor.viewport().updatesEnabled()


def test_a_sheet_that_is_full_is_painted_anew_only_where_it_is_moved(
    editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(glimpses, "APART", 0)
    cursor = editor.textCursor()
    seen, watch = glimpses.Glimpses(editor, cursor), Watch(editor)

    def write() -> int:
        before = watch.pictures
        with seen.writing():
            cursor.insertText("some words\n" * 60)
        QApplication.processEvents()
        return watch.pictures - before

    assert [write(), write(), write()] == [1, 0, 0]
    editor.verticalScrollBar().setValue(40)
    assert [write(), write()] == [1, 0]
    editor.resize(editor.width(), editor.height() - 60)
    assert [write(), write()] == [1, 0]
    seen.show()
    QApplication.processEvents()
    assert watch.pictures > 3


def test_the_sheet_stays_where_the_paste_begins_until_all_of_it_is_there(editor: Editor) -> None:
    editor.textCursor().insertText("before it old")
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.PreviousWord, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    seen = glimpses.Glimpses(editor, cursor)
    for _ in range(3):
        with seen.writing():
            cursor.insertText("some words\n" * 60)
            cursor.insertTable(1, 1)
            cursor.movePosition(QTextCursor.MoveOperation.End)
        QApplication.processEvents()
        caret = editor.textCursor()
        assert (caret.position(), caret.hasSelection()) == (len("before it "), False)
        assert editor.verticalScrollBar().value() == 0
    seen.show()
    assert editor.textCursor().position() == cursor.position()
    assert editor.verticalScrollBar().value() > 0


def test_a_cell_that_is_written_into_moves_those_beside_it(editor: Editor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glimpses, "APART", 0)
    cell = editor.textCursor().insertTable(1, 2).cellAt(0, 0).firstCursorPosition()
    seen, watch = glimpses.Glimpses(editor, cell), Watch(editor)
    for written in range(3):
        before = watch.pictures
        with seen.writing():
            cell.insertText("some words\n" * 60)
        QApplication.processEvents()
        assert watch.pictures == before + 1, written


@pytest.mark.usefixtures("qapp")
def test_tables_written_alike_differ_where_their_content_does() -> None:
    document = QTextDocument()
    cell = "<table border=1><tr><td>{}<td>x</table>"
    load_document(document, "<p>a</p>" + "".join(f"<p>-</p>{cell.format(word)}" for word in ("one", "<b>two</b>", "")))
    found = serialise(document)
    assert found.count("<table") == 3
    assert ">one<" in found
    assert "<b>two</b>" in found
