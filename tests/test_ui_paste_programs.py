"""Text of other programs: real lists, tables with their borders, no styles that leak, nothing harmful."""

from __future__ import annotations

from collections.abc import Iterator

import clipboards
import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextTable
from pytestqt.qtbot import QtBot
from ui_editor_parts import faults

from ui.compose.editor.contract import Manner
from ui.compose.editor.editor import Editor
from ui.compose.editor.reading.foreign import import_html
from ui.compose.editor.typing.paste_job import Pasted, PasteJob

LEAKS = ("calibri", "aptos", "liberation", "times", "segoe", "11pt;font", "background-color:#ffffff", "arial, sans")
HARM = ("alert", "javascript", "file:", "onerror", "msohtmlclip", "shop.example/logo")


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[Editor]:
    found = Editor(lambda: import_html)
    qtbot.addWidget(found)
    yield found
    assert faults(found.html()) == []


def paste(editor: Editor, html: str, manner: Manner, words: str = clipboards.WORDS) -> Pasted:
    """Small enough to be done at once."""
    told: list[Pasted] = []
    parent = QObject()
    job = PasteJob(editor.textCursor(), html, words, manner, parent)
    job.done.connect(told.append)
    job.start()
    assert len(told) == 1
    return told[0]


@pytest.mark.parametrize("name", sorted(clipboards.ALL))
def test_a_letter_of_another_program_keeps_its_meaning(editor: Editor, name: str) -> None:
    paste(editor, clipboards.ALL[name], Manner.KEEP)
    found = editor.html()
    inside = found.partition(">")[2]
    assert "<b>winter</b>" in inside
    assert inside.count("<li") == 2
    assert "<ul" in inside
    assert "·" not in inside  # Word's imitation of a bullet
    assert inside.count("<td") == 2
    assert "border:" in inside or "border-top:" in inside
    assert [leak for leak in LEAKS if leak in inside.lower()] == []
    assert [harm for harm in HARM if harm in inside.lower()] == []
    assert editor.document().availableUndoSteps() > 0
    editor.undo()
    assert editor.html() == ""


@pytest.mark.parametrize("name", sorted(clipboards.ALL))
def test_matching_leaves_structure_and_emphasis(editor: Editor, name: str) -> None:
    paste(editor, clipboards.ALL[name], Manner.MATCH)
    inside = editor.html().partition(">")[2]
    assert "<b>winter</b>" in inside
    assert inside.count("<li") == 2
    assert inside.count("<td") == 2
    assert "font-family" not in inside
    without_links = "".join(part.partition(">")[2] for part in inside.split("<a "))
    assert "<span" not in without_links
    assert "background-color" not in inside


@pytest.mark.parametrize("name", sorted(clipboards.ALL))
def test_words_alone_are_those_that_the_program_offers(editor: Editor, name: str) -> None:
    paste(editor, clipboards.ALL[name], Manner.WORDS)
    assert editor.text() == "Dear Marta,\nthe winter catalogue is late.\nPaper\nInk"
    assert "<b>" not in editor.html()


def test_cells_of_a_spreadsheet(editor: Editor) -> None:
    paste(editor, clipboards.EXCEL, Manner.KEEP)
    (table,) = [f for f in editor.document().rootFrame().childFrames() if isinstance(f, QTextTable)]
    assert (table.rows(), table.columns()) == (2, 2)
    inside = editor.html().partition(">")[2]
    assert "#ffc000" in inside
    assert "<b>Item</b>" in inside or "font-weight" in inside
    assert "1px solid #000000" in inside
    assert 'align="right"' in inside
    assert "calibri" not in inside.lower()
    assert "11pt" not in inside


def test_a_chosen_font_is_kept_and_a_usual_one_is_not(editor: Editor) -> None:
    paste(
        editor,
        "<p style='font:12pt Calibri'>usual <span style='font-family:Georgia'>chosen</span>"
        " <span style='font-size:18pt'>large</span></p>",
        Manner.KEEP,
    )
    inside = editor.html().partition(">")[2]
    assert "calibri" not in inside.lower()
    assert "Georgia" in inside
    assert "18pt" in inside
    assert "font-size:12pt" not in inside


def test_pictures_that_stand_in_the_text_come_along(editor: Editor) -> None:
    pasted = paste(editor, clipboards.LIBREOFFICE, Manner.KEEP)
    assert [picture.content_type for picture in pasted.pictures] == ["image/png"]
    assert pasted.pictures[0].data.startswith(b"\x89PNG")
    assert editor.picture_ids() == {pasted.pictures[0].content_id}
    assert pasted.left_out == 0


def test_pictures_elsewhere_are_counted_not_fetched(editor: Editor) -> None:
    assert paste(editor, clipboards.WORD, Manner.KEEP).left_out == 1
    assert editor.picture_ids() == set()
    pasted = paste(editor, clipboards.BROWSER, Manner.KEEP)
    assert pasted.left_out == 0
    assert editor.picture_ids() == set(pasted.elsewhere)
    assert [address.partition("//")[2][:12] for address in pasted.elsewhere.values()] == ["shop.example"]


def test_a_picture_that_is_no_picture_stays_out(editor: Editor) -> None:
    pasted = paste(
        editor,
        "<p>a<img src='data:text/html;base64,PHA+'><img src='data:image/svg+xml;base64,PHN2'><img src='data:x'></p>",
        Manner.KEEP,
    )
    assert pasted.pictures == ()
    assert pasted.left_out == 3
    assert "<img" not in editor.html()


def test_a_paste_takes_the_place_of_the_selection_as_one_step(editor: Editor) -> None:
    editor.load('<div><p style="margin:0">before</p></div>')
    before = editor.html()
    editor.selectAll()
    paste(editor, clipboards.ALL["word"], Manner.KEEP)
    assert "before" not in editor.html()
    editor.undo()
    assert editor.html() == before
