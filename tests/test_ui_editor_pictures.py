"""Pictures and tables on the sheet: how wide they are shown, and what room is around them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QTextCursor, QTextTable
from pytestqt.qtbot import QtBot

from ui.compose.editor.editor import Editor
from ui.compose.text.importer import load_importer
from ui.home.paper import Paper

TABLE = "<table><tr><td>x</td></tr></table>"


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    found = Editor(load_importer)
    qtbot.addWidget(found)
    found.resize(900, 500)
    with qtbot.waitExposed(found):
        found.show()
    return found


def picture(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    return image


def blocks(editor: Editor | Paper) -> list[QRectF]:
    layout, block, found = editor.document().documentLayout(), editor.document().begin(), []
    while block.isValid():
        found.append(layout.blockBoundingRect(block))
        block = block.next()
    return found


@pytest.mark.parametrize("zoom", [1.0, 1.6])
def test_a_picture_is_never_wider_than_the_sheet(editor: Editor, qtbot: QtBot, zoom: float) -> None:
    editor.set_zoom(zoom)
    editor.insert_picture("proof", "p@x", picture(1200, 600))
    for width in (900, 500, 380, 900):
        editor.resize(width, 500)
        line = editor.document().begin().layout().lineAt(0)
        assert line.naturalTextWidth() <= editor.viewport().width()
        assert editor.horizontalScrollBar().maximum() == 0
        assert line.height() == pytest.approx(line.naturalTextWidth() / 2, abs=2), "it keeps its shape"
    assert 'width="600" height="300"' in editor.html(), "the mail keeps the size that was chosen"


def test_a_picture_that_fits_is_not_made_larger(editor: Editor) -> None:
    editor.insert_picture("dot", "p@x", picture(40, 20))
    assert editor.document().begin().layout().lineAt(0).naturalTextWidth() == pytest.approx(40 * editor.scale(), abs=1)


def test_photos_that_no_sheet_shows_side_by_side_stand_under_each_other(editor: Editor) -> None:
    editor.load("<p>Look:</p><p>&nbsp;</p>")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    for name in ("a", "b", "c"):
        editor.insert_picture(name, f"{name}@x", picture(4000, 3000))
    pictured = [line for line in editor.html().splitlines() if "<img" in line]
    assert [line.count("<img") for line in pictured] == [1, 1, 1]
    for _ in range(3):
        editor.document().undo()
    assert "<img" not in editor.html()
    assert editor.document().blockCount() == 2


def test_small_pictures_stand_side_by_side(editor: Editor) -> None:
    for name in ("a", "b", "c"):
        editor.insert_picture(name, f"{name}@x", picture(240, 100))
    assert editor.document().blockCount() == 1


def test_photos_in_a_list_stay_in_their_item(editor: Editor) -> None:
    editor.load("<ul><li>Look:</li></ul>")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    for name in ("a", "b"):
        editor.insert_picture(name, f"{name}@x", picture(4000, 3000))
    assert editor.html().count("<li") == 1
    assert editor.html().count("<img") == 2
    assert "<br>" in editor.html()


def test_there_is_no_gap_under_a_picture(editor: Editor) -> None:
    editor.set_pictures(lambda _cid: picture(400, 300))
    editor.load('<p><img src="cid:p@x" width="400" height="300"></p><p>below</p>')
    shown, below = blocks(editor)
    assert below.top() - shown.bottom() < 40


@pytest.mark.parametrize("above", ["<p>one</p>", "<ul><li>one</li></ul>", TABLE + "<p>one</p>"])
def test_a_table_keeps_its_distance(editor: Editor, above: str) -> None:
    editor.load(f"{above}{TABLE}<p>two</p>")
    tables = [frame for frame in editor.document().rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert tables[-1].format().topMargin() >= 10


def test_the_preview_shows_pictures_no_wider_either(qtbot: QtBot) -> None:
    paper = Paper()
    qtbot.addWidget(paper)
    paper.resize(400, 400)
    with qtbot.waitExposed(paper):
        paper.show()
    html = '<p><img src="cid:p@x" width="600" height="300"></p>'
    paper.show_html(html, {"p@x": picture(600, 300)}, load_importer())
    assert paper.horizontalScrollBar().maximum() == 0
    line = paper.document().begin().layout().lineAt(0)
    assert line.height() == pytest.approx(line.naturalTextWidth() / 2, abs=2)
