"""The clipboard and drops: what is taken first, and that nothing harmful comes in or goes out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor
from pytestqt.qtbot import QtBot
from ui_editor_parts import faults

from ui.compose.editor.contract import Manner
from ui.compose.editor.editor import Editor
from ui.compose.editor.formats import PARAGRAPH_GAP
from ui.compose.editor.reading.foreign import import_html
from ui.compose.editor.typing.paste import OWN_TYPE
from ui.compose.editor.typing.paste_job import PasteJob


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[Editor]:
    found = Editor(lambda: import_html)
    qtbot.addWidget(found)
    yield found
    assert faults(found.html()) == []


def mime(html: str = "", text: str = "", image: QImage | None = None, urls: list[QUrl] | None = None) -> QMimeData:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    if image is not None:
        data.setImageData(image)
    if urls:
        data.setUrls(urls)
    return data


PICTURE = QImage(4, 4, QImage.Format.Format_RGB32)


def test_files_are_announced_not_inserted(editor: Editor, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    data = mime(text=str(file), urls=[QUrl.fromLocalFile(str(file))])
    assert editor.canInsertFromMimeData(data)
    with qtbot.waitSignal(editor.files_dropped) as told:
        editor.insertFromMimeData(data)
    assert told.args == [[file]]
    assert editor.html() == ""


def test_html_comes_before_a_picture_and_a_picture_before_words(editor: Editor, qtbot: QtBot) -> None:
    editor.insertFromMimeData(mime(html="<b>html</b>", text="text", image=PICTURE))
    assert "<b>html</b>" in editor.html()
    with qtbot.waitSignal(editor.picture_pasted) as told:
        editor.insertFromMimeData(mime(text="text", image=PICTURE))
    assert told.args is not None
    assert told.args[0].size() == PICTURE.size()
    assert "text" not in editor.html()


@pytest.mark.parametrize(
    "html",
    [
        "<meta charset='utf-8'><img src='https://x.org/a.png' alt='a'/>",
        "<html><body><!--StartFragment--><a href='https://x.org'><img src='https://x.org/a.png'></a><!--EndFragment-->",
    ],
)
def test_a_picture_copied_in_a_browser_is_that_picture_and_not_its_address(
    editor: Editor, qtbot: QtBot, html: str
) -> None:
    with qtbot.waitSignal(editor.picture_pasted):
        editor.insertFromMimeData(mime(html=html, image=PICTURE))
    assert editor.html() == ""


def test_an_address_of_the_web_is_text(editor: Editor) -> None:
    editor.insertFromMimeData(mime(text="https://x.org/", urls=[QUrl("https://x.org/")]))
    assert editor.text() == "https://x.org/"


def test_hostile_html_is_made_safe(editor: Editor, tmp_path: Path) -> None:
    editor.insertFromMimeData(
        mime(
            html="<style>b{color:red}</style><script>alert(1)</script><b onclick='alert(2)'>bold</b>"
            "<a href='javascript:alert(3)'>a</a><img src='file:///etc/passwd'><img src='https://x.org/t.gif'>"
            "<form><input value=s></form><p style='position:fixed;background:url(http://x.org/)'>p</p>"
        )
    )
    found = editor.html()
    for bad in ("alert", "javascript", "file:", "x.org", "position", "url", "input"):
        assert bad not in found
    assert 'color:#ff0000"' in found


def test_inline_html_joins_the_line_and_blocks_make_their_own(editor: Editor) -> None:
    editor.paste_words("ab")
    editor.moveCursor(QTextCursor.MoveOperation.Left)
    editor.paste_html("<i>x</i>")
    assert '<p style="margin:0 0 7.5pt">a<i>x</i>b</p>' in editor.html()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.paste_html("<h2>h</h2><p>p</p>")
    assert "<h2" in editor.html()
    assert editor.html().index("b</p>") < editor.html().index("<h2")


def test_a_table_pasted_into_an_empty_paragraph_leaves_no_blank_lines(editor: Editor) -> None:
    editor.paste_html("<table><tr><td>a</td></tr></table>")
    assert "&nbsp;" not in editor.html()
    around = editor.html().partition("<table")[0] + editor.html().partition("</table>")[2]
    assert "<p" not in around


def test_words_keep_their_lines(editor: Editor) -> None:
    editor.insertFromMimeData(mime(text="one\r\ntwo\n\nthree"))
    assert "one<br>two</p>" in editor.html()
    assert editor.html().count("<p ") == 2


def test_paste_as_words_takes_the_format_of_the_place(editor: Editor, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setMimeData(mime(html="<b>rich</b>", text="plain"))
    editor.toggle_italic()
    editor.paste_plain()
    assert "<i>plain</i>" in editor.html()
    assert "rich" not in editor.html()
    QGuiApplication.clipboard().clear()  # data made by Python must not outlive it


def test_what_is_copied_is_our_html_and_comes_back_the_same(editor: Editor) -> None:
    source = "<p>a <b>b</b></p><ul><li>c</li><li>d</li></ul><table border=1><tr><td>e</td></tr></table><p>f</p>"
    editor.load(source)
    before = editor.html()
    editor.selectAll()
    data = editor.createMimeDataFromSelection()
    assert faults(data.html()) == []
    assert "qrichtext" not in data.html()
    assert data.hasFormat(OWN_TYPE)
    assert data.text().startswith("a b\nc\nd")
    editor.load("")
    editor.insertFromMimeData(data)
    assert editor.html() == before


def test_a_copied_word_pastes_into_the_middle_of_a_line(editor: Editor) -> None:
    editor.load("<p style='margin:0'>one <b>two</b></p>")
    cursor = editor.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    data = editor.createMimeDataFromSelection()
    cursor.setPosition(1)
    editor.setTextCursor(cursor)
    editor.insertFromMimeData(data)
    assert '<p style="margin:0">o<b>two</b>ne <b>two</b></p>' in editor.html()


@pytest.mark.parametrize(
    ("cells", "sharing", "collapse"),
    [
        ("<td style='border:1px solid'>a<td style='border:1px solid'>b", -1, False),
        ("<td style='border:1px solid'>a<td bgcolor=red style='border:1px solid;border-left:0'>b", 0, True),
        ("<td bgcolor=red>a<td>b", 0, False),
    ],
)
def test_shared_lines_are_quick_on_paper_where_the_picture_is_the_same(
    editor: Editor, cells: str, sharing: int, collapse: bool
) -> None:
    editor.load(f"<table style='border-collapse:collapse'><tr>{cells}</table>")
    fmt = editor.document().rootFrame().childFrames()[0].frameFormat().toTableFormat()
    assert (fmt.cellSpacing(), fmt.borderCollapse()) == (sharing, collapse)
    assert 'cellspacing="0"' in editor.html()
    again = editor.html()
    editor.load(again)
    assert editor.html() == again


@pytest.mark.parametrize("rest", ["", "rest"])
def test_words_below_a_pasted_table_do_not_stick_to_it(editor: Editor, qtbot: QtBot, rest: str) -> None:
    """Its page says how far what follows stands from it, and that was not copied."""
    qtbot.keyClicks(editor, rest)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    before = editor.html()
    html = "<table style='border-collapse:collapse'><tr><td style='border:1px solid #ccc'>a</td></tr></table>"
    job = PasteJob(editor.textCursor(), html, "", Manner.KEEP, editor)
    with qtbot.waitSignal(job.done, timeout=60_000):
        job.start()
    table = editor.document().rootFrame().childFrames()[0]
    assert table.frameFormat().bottomMargin() == PARAGRAPH_GAP
    if not rest:
        editor.moveCursor(QTextCursor.MoveOperation.End)
        qtbot.keyClicks(editor, "typed")
    assert f'</table>\n<p style="margin:7.5pt 0">{rest or "typed"}</p>' in editor.html()
    for _ in range(1 if rest else 2):
        editor.undo()
    assert editor.html() == before


NO_TEXT = "\x0c\ufffe\uffff&#1;&#12;&#xFFFE;"


def test_characters_that_are_none_end_no_paste(editor: Editor, qtbot: QtBot) -> None:
    """They came as far as a tree that refuses them: the paste never ended, and what was typed waited for it."""
    for html in (
        f"<p>words {NO_TEXT} of a paragraph</p>" * 1_200,
        "<p>" + f"words {NO_TEXT} " * 1_200 + "</p>",
        f'<div style="font-family:Arial"><p style="margin:0">{f"words {NO_TEXT} " * 1_200}</p></div>',  # as our own is
    ):
        job = PasteJob(editor.textCursor(), html, "", Manner.KEEP, editor)
        with qtbot.waitSignal(job.done, timeout=60_000):
            job.start()
        assert editor.toPlainText().count("words") == 1_200
        assert not set("\x0c\ufffe\uffff\x01") & set(editor.toPlainText())
        editor.load("")


def test_a_paste_that_fails_is_over(editor: Editor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    job = PasteJob(editor.textCursor(), "", "words " * 10_000, Manner.WORDS, editor)

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(job, "_put", fail)
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(job.done):
        job.start()
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
