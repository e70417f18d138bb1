"""How cells look: lines, backgrounds, places; chosen in the menu, one step of undo, allowed in a mail."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from table_sheet import Sheet
from ui_editor_parts import faults

from ui.compose.editor.colours import ColourMenu
from ui.compose.editor.table import table_look, table_shape
from ui.compose.editor.table.table_look import Borders

Key = Qt.Key


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    return Sheet(qtbot)


def colours(sheet: Sheet, *way: str) -> ColourMenu:
    found = sheet.entry(*way).menu()
    assert isinstance(found, ColourMenu)
    return found


def test_lines_of_the_whole_table(sheet: Sheet) -> None:
    sheet.load("a|b", "c|d")
    before = sheet.editor.html()
    sheet.entry("Lines", "Thick").trigger()
    assert sheet.editor.html().count("border:3px solid #bfbfbf") == 4
    sheet.check_undo(before)
    sheet.go(0, 0)
    assert sheet.entry("Lines", "Thick").isChecked()
    colours(sheet, "Lines", "Colour of lines").chosen.emit(QColor("#c00000"))
    assert sheet.editor.html().count("border:3px solid #c00000") == 4
    before = sheet.editor.html()
    sheet.entry("Lines", "None").trigger()
    assert "solid" not in sheet.editor.html()
    assert "#c00000" not in sheet.editor.html()
    sheet.check_undo(before)


def test_lines_of_some_cells_are_shared_with_their_neighbours(sheet: Sheet) -> None:
    sheet.load("a|b|c", "d|e|f", "g|h|i")
    sheet.select((0, 0), (0, 1))
    before = sheet.editor.html()
    sheet.entry("Lines", "None").trigger()
    table = sheet.table
    assert table_look.borders_of(table, table_shape.Area(0, 1, 0, 2))[0] is Borders.NONE
    below = table.cellAt(1, 0).format().toTableCellFormat()
    beside = table.cellAt(0, 2).format().toTableCellFormat()
    assert (below.topBorder(), below.bottomBorder()) == (0, 1)
    assert (beside.leftBorder(), beside.rightBorder()) == (0, 1)
    assert table.cellAt(2, 2).format().toTableCellFormat().topBorder() == 1
    sheet.check_undo(before)


def test_backgrounds(sheet: Sheet) -> None:
    sheet.load("a|b", "c|d")
    sheet.select((0, 1), (1, 1))
    before = sheet.editor.html()
    colours(sheet, "Background of cells").chosen.emit(QColor("#ffe699"))
    assert sheet.editor.html().count('bgcolor="#ffe699"') == 2
    sheet.check_undo(before)
    sheet.go(0, 1)
    QTest.keyClicks(sheet.editor, "x")
    assert sheet.editor.html().count("#ffe699") == 2, "what is typed stands on its cell's colour and has none itself"
    colours(sheet, "Background of cells").chosen.emit(None)
    assert sheet.editor.html().count('bgcolor="#ffe699"') == 1


@pytest.mark.parametrize(
    ("words", "written"), [("At the top", 'valign="top"'), ("In the middle", ""), ("At the bottom", 'valign="bottom"')]
)
def test_words_stand_at_a_height(sheet: Sheet, words: str, written: str) -> None:
    table = sheet.load("a|b", "c|d")
    for cell in table_shape.cells(table, table_shape.whole(table)):
        table_look.change(cell, lambda fmt: fmt.setVerticalAlignment(table_look.Upright.MIDDLE.value))
    sheet.entry("Words in cells", words).trigger()
    html = sheet.editor.html()
    assert html.count("valign") == bool(written)
    assert written in html
    assert faults(html) == []
    assert sheet.entry("Words in cells", words).isChecked()


def test_words_are_centred_in_all_selected_cells(sheet: Sheet) -> None:
    sheet.load("a|b", "c|d")
    sheet.select((0, 0), (1, 0))
    before = sheet.editor.html()
    sheet.entry("Words in cells", "Centre").trigger()
    assert sheet.editor.html().count('align="center"') == 2
    sheet.check_undo(before)


def test_a_table_that_came_from_elsewhere_takes_every_look(sheet: Sheet) -> None:
    sheet.editor.load(
        '<table dir="rtl" border="1" cellspacing="3"><tr><th colspan=2>head</th></tr>'
        "<tr><td>a</td><td>b</td></tr></table>"
    )
    sheet.go(1, 0)
    for deed in (
        lambda: sheet.entry("Lines", "Thick").trigger(),
        lambda: sheet.entry("Header row").trigger(),
        lambda: sheet.entry("Sort", "Sort by this column, descending").trigger(),
        lambda: sheet.entry("Column width", "Wider column").trigger(),
    ):
        deed()
        html = sheet.editor.html()
        assert faults(html) == []
        sheet.editor.load(html)
        assert sheet.editor.html() == html, "it comes back as it was written"
        sheet.go(1, 0)


def test_everything_can_be_reached_with_the_keyboard(sheet: Sheet, qtbot: QtBot) -> None:
    """The menu key, arrows and Enter: no pointer at all."""
    sheet.load("b|x", "a|y")
    sheet.bar.actions_of.thing_menus = lambda menu: sheet.room.fill(menu)
    QTest.keyClick(sheet.editor, Key.Key_Menu)
    event_menu = next((w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()), None)
    if event_menu is None:  # offscreen sends no context menu event for the key
        event_menu = QMenu(sheet.page)
        sheet.room.fill(event_menu)
        event_menu.popup(sheet.page.mapToGlobal(sheet.page.rect().center()))
    wanted = next(a for a in event_menu.actions() if a.text() == "Sort")
    while event_menu.activeAction() is not wanted:
        QTest.keyClick(event_menu, Key.Key_Down)
    QTest.keyClick(event_menu, Key.Key_Right)
    below = wanted.menu()
    assert isinstance(below, QMenu)
    qtbot.waitUntil(below.isVisible)
    QTest.keyClick(below, Key.Key_Return)
    assert sheet.words() == ["a|y", "b|x"]


def test_undo_of_many_deeds_comes_back_to_the_start(sheet: Sheet) -> None:
    sheet.load("b|2", "a|1", "c|3")
    start = sheet.editor.html()
    for name in ("header", "row-down", "column-on", "split", "wider", "descending", "even", "column-back", "row-up"):
        sheet.go(1, 0)
        sheet.do(name)
        assert faults(sheet.editor.html()) == []
    count = 0
    while sheet.editor.document().isUndoAvailable():
        sheet.editor.undo()
        count += 1
        assert count < 20
    assert sheet.editor.html() == start


def test_selected_cells_are_seen_as_a_whole(sheet: Sheet) -> None:
    """Also empty ones: Qt only marks words."""
    sheet.load("a|b|c", "d||f")
    shade = sheet.room.shade
    assert shade.isHidden()
    sheet.select((0, 1), (1, 2))
    boxes = shade.boxes()
    assert len(boxes) == 4
    union = boxes[0].united(boxes[3])
    assert union.height() > 2 * sheet.editor.fontMetrics().height()
    picture = sheet.editor.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    selected = sheet.editor.palette().highlight().color()
    for box, wanted in ((boxes[2], True), (boxes[2].translated(-boxes[2].width(), 0), False)):  # an empty one; "d"
        point = (box.bottomRight() - QPointF(6, 6)) * ratio
        assert (picture.pixelColor(point.toPoint()) == selected) is wanted
    sheet.go(0, 0)
    assert shade.isHidden()


def test_the_colour_of_selected_cells_ends_with_the_table(sheet: Sheet) -> None:
    """Not with the space that is kept free below it."""
    sheet.editor.load("")
    sheet.editor.insert_table(2, 2)
    sheet.select((0, 0), (1, 1))
    box, table = sheet.room.shade.boxes()[3], sheet.table
    layout = sheet.editor.document().documentLayout()
    words = layout.blockBoundingRect(table.cellAt(1, 1).firstCursorPosition().block())
    assert abs(box.bottom() - words.bottom() - 5 * sheet.editor.scale()) <= 2  # padding and line


def test_a_menu_asked_for_in_any_selected_cell_is_about_all_of_them(sheet: Sheet) -> None:
    sheet.load("a|b|c", "d|e|f")
    asked = []
    sheet.editor.menu_wanted.connect(asked.append)
    for row, column, kept in ((0, 0, True), (1, 1, True), (0, 1, True), (1, 2, False)):
        sheet.select((0, 0), (1, 1))
        box = sheet.editor.cursorRect(sheet.table.cellAt(row, column).lastCursorPosition())
        spot = box.center() + QPoint(30, 0)  # beside the word
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, sheet.editor.viewport().mapToGlobal(spot))
        sheet.editor.contextMenuEvent(event)
        assert sheet.editor.textCursor().hasComplexSelection() is kept, (row, column)
    assert len(asked) == 4


def test_a_selection_keeps_its_colour_while_a_menu_has_the_keyboard(sheet: Sheet) -> None:
    """Words and cells alike: else the words of selected cells stand out from them."""
    groups, role = QPalette.ColorGroup, QPalette.ColorRole.Highlight
    palette = sheet.editor.palette()
    assert palette.color(groups.Inactive, role) == palette.color(groups.Active, role)


@pytest.mark.parametrize("columns", [1, 2, 3, 6, 7, 8])
def test_the_columns_of_a_new_table_are_as_wide_as_it_together(sheet: Sheet, columns: int) -> None:
    """Else its edge would jump when a line between two of them is pulled for the first time."""
    sheet.editor.insert_table(1, columns)
    widths = [int(width) for width in re.findall(r'<td width="(\d+)%"', sheet.editor.html())]
    assert (len(widths), sum(widths)) == (columns, 100)
    assert max(widths) - min(widths) <= 1
