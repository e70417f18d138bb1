"""The caret where Qt shows none: between tables and above the first one; and the air below the last line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor, QTextTable
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from table_sheet import Key, Sheet

TABLE = (
    '<table cellspacing="0" cellpadding="4" width="300"><tr>'
    '<td style="border:1px solid #000000" bgcolor="#203060">a</td></tr></table>'
)


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    found = Sheet(qtbot)
    found.editor.load(TABLE * 2)
    return found


def tables(sheet: Sheet) -> list[QTextTable]:
    found = sheet.editor.document().rootFrame().childFrames()
    return [table for table in found if isinstance(table, QTextTable)]


def gaps(sheet: Sheet) -> list[int]:
    """Heights at which something else than a table is seen in its middle."""
    picture = sheet.editor.viewport().grab().toImage()
    ratio, middle = picture.devicePixelRatio(), 120
    rows = [round(y * ratio) for y in range(60)]
    return [row for row in rows if picture.pixelColor(round(middle * ratio), row).lightness() > 200]


def test_a_gap_is_seen_where_the_caret_is(sheet: Sheet) -> None:
    closed = gaps(sheet)
    sheet.editor.setTextCursor(tables(sheet)[0].firstCursorPosition())
    inside = gaps(sheet)
    sheet.press(Key.Key_Down)
    assert sheet.editor.textCursor().currentTable() is None
    between = gaps(sheet)
    assert len(between) >= len(inside) + 4
    assert closed != between
    QTest.keyClicks(sheet.editor, "x")
    first, second = tables(sheet)
    assert first.lastPosition() + 3 == second.firstPosition()
    assert "<p" in sheet.editor.html()
    sheet.press(Key.Key_Backspace)
    assert gaps(sheet) == between


def test_it_is_reached_from_below_and_shown_with_the_keyboard_alone(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.editor.setTextCursor(tables(sheet)[0].firstCursorPosition())
    inside = gaps(sheet)
    sheet.press(Key.Key_Up)
    assert sheet.editor.textCursor().position() == 0
    assert len(gaps(sheet)) > len(inside)
    sheet.bar.setFocus()
    sheet.editor.clearFocus()
    qtbot.waitUntil(lambda: not sheet.editor.hasFocus())
    assert gaps(sheet) == inside


def test_a_click_on_the_seam_goes_between(sheet: Sheet) -> None:
    editor = sheet.editor
    first, second = tables(sheet)
    layout = editor.document().documentLayout()
    seam = round(layout.blockBoundingRect(second.firstCursorPosition().block()).top()) - 5
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, seam))
    assert editor.textCursor().position() == first.lastPosition() + 1
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, seam + 12))
    assert editor.textCursor().currentTable() == second
    editor.setTextCursor(QTextCursor(editor.document()))
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, seam - 12))
    assert editor.textCursor().currentTable() == first


def test_nothing_of_it_is_in_the_mail(sheet: Sheet) -> None:
    before = sheet.editor.html()
    sheet.editor.setTextCursor(tables(sheet)[0].firstCursorPosition())
    sheet.press(Key.Key_Down)
    assert sheet.editor.html() == before
    assert not sheet.editor.document().isUndoAvailable()


def test_the_last_line_keeps_off_the_edge(qtbot: QtBot) -> None:
    sheet = Sheet(qtbot)
    editor = sheet.editor
    editor.load("<p>line</p>" * 60)
    sheet.press(Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    sheet.press(Key.Key_Return)
    QTest.keyClicks(editor, "jgq")
    bottom = editor.viewport().mapTo(editor, editor.cursorRect().bottomLeft()).y()
    assert editor.height() - bottom >= 18


def test_bars_stand_before_the_words_of_their_quote_at_every_size(sheet: Sheet) -> None:
    """Qt makes the indents of paragraphs no larger with the rest."""
    editor = sheet.editor
    quote = '<blockquote type="cite"><p>outer</p><blockquote type="cite"><p>inner</p></blockquote></blockquote>'
    editor.load(quote)
    document = editor.document()
    for zoom in (1.0, 2.0):
        editor.set_zoom(zoom)
        picture = editor.viewport().grab().toImage()
        ratio = picture.devicePixelRatio()
        for block in (document.begin(), document.begin().next()):
            cursor = QTextCursor(block)
            words, middle = editor.cursorRect(cursor).left(), editor.cursorRect(cursor).center().y()
            ground = picture.pixelColor(round(4 * ratio), round(middle * ratio))
            row = [picture.pixelColor(round(x * ratio), round(middle * ratio)) != ground for x in range(4, words - 2)]
            last = max(x for x, is_bar in enumerate(row, 4) if is_bar)
            assert 14 <= words - last <= 18, (zoom, block.text())
