"""Tables under keys and pointer: rows and columns moved, merged, split, wider, each deed one step of undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QLocale, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from table_sheet import Sheet
from ui_editor_parts import faults

from ui.compose.editor.table import table_shape, table_sort, table_widths

Key, Mod = Qt.Key, Qt.KeyboardModifier
MOVE = Mod.ControlModifier | Mod.AltModifier | Mod.ShiftModifier


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    return Sheet(qtbot)


# --- order -------------------------------------------------------------------------------------------


def test_rows_and_columns_move_with_keys(sheet: Sheet) -> None:
    sheet.load("a|b|c", "d|e|f", "g|h|i")
    sheet.go(1, 1)
    before = sheet.editor.html()
    sheet.press(Key.Key_Down, MOVE)
    assert sheet.words() == ["a|b|c", "g|h|i", "d|e|f"]
    assert sheet.editor.textCursor().block().text() == "e", "the cursor goes along"
    sheet.check_undo(before)
    sheet.go(2, 1)
    sheet.press(Key.Key_Left, MOVE)
    assert sheet.words() == ["b|a|c", "h|g|i", "e|d|f"]
    sheet.press(Key.Key_Left, MOVE)
    assert sheet.words() == ["b|a|c", "h|g|i", "e|d|f"], "there is nothing further to the left"
    sheet.press(Key.Key_Up, MOVE)
    sheet.press(Key.Key_Right, MOVE)
    assert sheet.words() == ["a|b|c", "d|e|f", "g|h|i"]


def test_what_is_in_the_cells_moves_with_them(sheet: Sheet) -> None:
    html = (
        '<table><tr><td bgcolor="#ffcc00" style="padding:9px"><ul><li>one</li><li>two</li></ul></td><td>x</td></tr>'
        '<tr><td><p style="text-align:center">mid</p><p><b>bold</b> <a href="https://x.org">link</a></p></td>'
        "<td><table><tr><td>inner</td></tr></table></td></tr></table>"
    )
    sheet.editor.load(html)
    before = sheet.editor.html()
    sheet.go(0, 0)
    sheet.press(Key.Key_Down, MOVE)
    moved = sheet.editor.html()
    assert moved.index("inner") < moved.index("one")
    sheet.check_undo(before)
    sheet.go(1, 0)
    sheet.press(Key.Key_Up, MOVE)
    assert sheet.editor.html() == before, "there and back nothing is lost: lists, looks, links, tables within"


def test_rows_tied_together_move_as_one(sheet: Sheet) -> None:
    sheet.editor.load(
        "<table><tr><td>0</td><td>x</td></tr><tr><td rowspan=2>1</td><td>y</td></tr><tr><td>z</td></tr>"
        "<tr><td>3</td><td>w</td></tr></table>"
    )
    sheet.go(3, 0)
    before = sheet.editor.html()
    sheet.press(Key.Key_Up, MOVE)
    table = sheet.table
    assert [table_sort.cell_words(table, r, 1) for r in range(4)] == ["x", "w", "y", "z"]
    assert table.cellAt(2, 0).rowSpan() == 2
    sheet.check_undo(before)


def test_widths_move_with_their_columns(sheet: Sheet) -> None:
    table = sheet.load("a|b", "c|d")
    table_widths.set_shares(table, [70, 30])
    sheet.press(Key.Key_Right, MOVE)
    assert [round(w.rawValue()) for w in sheet.table.format().columnWidthConstraints()] == [30, 70]


@pytest.mark.parametrize(
    ("column", "ascending"),
    [
        (0, ["Äpfel|3.2.2026|1.200", "birnen|1.12.2025|90", "Zitronen|14.1.2026|-5"]),
        (1, ["birnen|1.12.2025|90", "Zitronen|14.1.2026|-5", "Äpfel|3.2.2026|1.200"]),
        (2, ["Zitronen|14.1.2026|-5", "birnen|1.12.2025|90", "Äpfel|3.2.2026|1.200"]),
    ],
)
def test_rows_are_sorted_by_words_days_and_numbers(sheet: Sheet, column: int, ascending: list[str]) -> None:
    old = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        sheet.load("Zitronen|14.1.2026|-5", "||", "Äpfel|3.2.2026|1.200", "birnen|1.12.2025|90")
        sheet.go(0, column)
        before = sheet.editor.html()
        sheet.do("ascending")
        assert sheet.words() == [*ascending, "||"], "what is empty goes to the end"
        assert sheet.editor.textCursor().block().text() == ["Zitronen", "14.1.2026", "-5"][column]
        sheet.check_undo(before)
        sheet.go(0, column)
        sheet.do("descending")
        assert sheet.words() == [*ascending[::-1], "||"]
    finally:
        QLocale.setDefault(old)


def test_the_row_that_names_the_columns_stays_on_top(sheet: Sheet) -> None:
    sheet.load("Name|Price", "b|2", "a|10")
    before = sheet.editor.html()
    sheet.do("header")
    html = sheet.editor.html()
    assert html.count("<b>") == 2
    assert "<th" not in html
    assert html.count('bgcolor="#efefef"') == 2
    sheet.check_undo(before)
    sheet.go(1, 1)
    sheet.do("descending")
    assert sheet.words() == ["Name|Price", "a|10", "b|2"]
    sheet.do("header")
    assert "<b>" not in sheet.editor.html()
    assert "#efefef" not in sheet.editor.html()


def test_words_typed_into_an_empty_cell_of_the_header_are_bold(sheet: Sheet) -> None:
    sheet.load("|", "a|b")
    sheet.do("header")
    QTest.keyClicks(sheet.editor, "Name")
    assert "<b>Name</b>" in sheet.editor.html()


@pytest.mark.parametrize(
    ("words", "locale", "value"),
    [
        ("1.234,50 €", "de_DE", 1234.5),
        ("1,234.50", "en_GB", 1234.5),
        ("1.234", "de_DE", 1234),
        ("1.234", "en_GB", 1.234),
        ("3,5", "en_GB", 3.5),
        ("1'234.50 CHF", "de_CH", 1234.5),
        ("1 200 kg", "fr_FR", 1200),
        ("−3 %", "en_GB", -3),
        ("(12)", "en_GB", -12),
        ("$ 7", "en_US", 7),
        ("1.2.2026", "de_DE", None),
        ("12 of 40", "en_GB", None),
        ("room", "en_GB", None),
        ("", "en_GB", None),
    ],
)
def test_numbers_are_read_as_people_write_them(words: str, locale: str, value: float | None) -> None:
    assert table_sort.number(words, QLocale(locale)) == value


@pytest.mark.parametrize(
    ("words", "locale", "iso"),
    [
        ("2026-02-03", "en_US", "2026-02-03"),
        ("3.2.2026", "de_DE", "2026-02-03"),
        ("2/3/2026", "en_US", "2026-02-03"),
        ("3/2/26", "en_GB", "2026-02-03"),
        ("3 February 2026", "en_GB", "2026-02-03"),
        ("3. Februar 2026", "de_DE", "2026-02-03"),
        ("31.2.2026", "de_DE", None),
        ("tomorrow", "en_GB", None),
    ],
)
def test_days_are_read_as_people_write_them(words: str, locale: str, iso: str | None) -> None:
    found = table_sort.day(words, QLocale(locale))
    assert (found.isoformat() if found else None) == iso


# --- merging and splitting ---------------------------------------------------------------------------


def test_cells_merge_and_split_again(sheet: Sheet) -> None:
    sheet.load("a|b|c", "d|e|f")
    sheet.select((0, 0), (1, 1))
    before = sheet.editor.html()
    sheet.do("merge")
    html = sheet.editor.html()
    assert 'colspan="2" rowspan="2"' in html
    assert all(letter in html for letter in "abcdef")
    sheet.check_undo(before)
    sheet.go(0, 0)
    before = sheet.editor.html()
    sheet.do("split")
    assert "colspan" not in sheet.editor.html()
    assert sheet.editor.html().count("border:1px solid #bfbfbf") == 6, "what comes back looks like the rest"
    sheet.check_undo(before)


def test_merging_is_offered_for_what_is_selected_now(sheet: Sheet) -> None:
    """Keys and the palette take the action as it stands: no menu need be opened first."""
    sheet.load("a|b", "c|d")
    merge = sheet.room.actions["merge"]
    assert not merge.isEnabled()
    sheet.select((0, 0), (0, 1))
    assert merge.isEnabled()
    sheet.go(1, 1)
    assert not merge.isEnabled()


def test_a_selection_that_would_cut_a_cell_takes_all_of_it(sheet: Sheet) -> None:
    sheet.editor.load("<table><tr><td colspan=2>ab</td><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr></table>")
    sheet.select((1, 1), (1, 2))
    cursor = sheet.editor.textCursor()
    assert table_shape.area_of(cursor) == table_shape.Area(1, 1, 1, 2)
    sheet.select((0, 2), (1, 1))
    sheet.do("merge")
    table = sheet.table
    assert {
        (c.row(), c.column(), c.rowSpan(), c.columnSpan()) for c in table_shape.cells(table, table_shape.whole(table))
    }
    assert faults(sheet.editor.html()) == []


def test_a_single_cell_is_split_in_two(sheet: Sheet) -> None:
    sheet.load("a|b", "c|d")
    sheet.go(0, 0)
    before = sheet.editor.html()
    sheet.do("split")
    table = sheet.table
    assert (table.columns(), table.cellAt(1, 0).columnSpan()) == (3, 2)
    assert [round(w.rawValue()) for w in table.format().columnWidthConstraints()] == [25, 25, 50]
    sheet.check_undo(before)
    sheet.go(0, 0)
    sheet.do("split")
    assert sheet.table.cellAt(1, 0).columnSpan() == 3, "a cell beneath that spans already grows"


# --- widths ------------------------------------------------------------------------------------------


def pointer(sheet: Sheet, kind: QEvent.Type, x: float, y: float, buttons: Qt.MouseButton) -> None:
    viewport = sheet.editor.viewport()
    place = QPointF(x, y)
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, place, viewport.mapToGlobal(place), button, buttons, Mod.NoModifier)
    QApplication.sendEvent(viewport, event)


def pull(sheet: Sheet, edge: int, by: float) -> None:
    """Take the line behind a column and let it go further on."""
    table = sheet.table
    x = table_widths.edges(table, sheet.editor.scale())[edge + 1] - sheet.editor.horizontalScrollBar().value()
    y = sum(table_widths.height(table)) / 2
    none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    pointer(sheet, QEvent.Type.MouseMove, x, y, none)
    assert sheet.editor.viewport().cursor().shape() is Qt.CursorShape.SplitHCursor
    pointer(sheet, QEvent.Type.MouseButtonPress, x, y, left)
    assert sheet.room.drag.is_held
    pointer(sheet, QEvent.Type.MouseMove, x + by, y, left)
    pointer(sheet, QEvent.Type.MouseButtonRelease, x + by, y, none)
    pointer(sheet, QEvent.Type.MouseMove, x + 60, y, none)


def widths(sheet: Sheet) -> list[int]:
    return [round(w.rawValue()) for w in sheet.table.format().columnWidthConstraints()]


def test_a_line_between_columns_can_be_pulled(sheet: Sheet) -> None:
    sheet.load("a|b|c", "d|e|f")
    sheet.editor.grab()
    first = table_widths.edges(sheet.table, sheet.editor.scale())
    before = sheet.editor.html()
    pull(sheet, 0, 80)
    share = 80 * 100 / (first[-1] - first[0])
    assert widths(sheet)[0] == pytest.approx(33.3 + share, abs=1.5)
    assert sum(widths(sheet)) == 100
    assert widths(sheet)[2] == pytest.approx(33, abs=1), "the others stay"
    assert f'width="{widths(sheet)[0]}%"' in sheet.editor.html()
    sheet.check_undo(before)
    sheet.editor.grab()
    assert table_widths.edges(sheet.table, sheet.editor.scale())[1] == pytest.approx(first[1] + 80, abs=8)


def test_the_last_line_makes_the_whole_table_narrower(sheet: Sheet) -> None:
    sheet.load("a|b", "d|e")
    sheet.editor.grab()
    before = sheet.editor.html()
    pull(sheet, 1, -200)
    share = sheet.table.format().width().rawValue()
    assert 60 < share < 90
    assert f'<table border="0" cellspacing="0" cellpadding="0" width="{round(share)}%"' in sheet.editor.html()
    sheet.check_undo(before)


def test_escape_lets_go_of_a_line(sheet: Sheet) -> None:
    sheet.load("a|b", "d|e")
    sheet.editor.grab()
    before = sheet.editor.html()
    x = table_widths.edges(sheet.table, sheet.editor.scale())[1]
    y = sum(table_widths.height(sheet.table)) / 2
    pointer(sheet, QEvent.Type.MouseButtonPress, x, y, Qt.MouseButton.LeftButton)
    pointer(sheet, QEvent.Type.MouseMove, x + 50, y, Qt.MouseButton.LeftButton)
    QTest.keyClick(sheet.editor.viewport(), Key.Key_Escape)
    assert not sheet.room.drag.is_held
    assert sheet.editor.html() == before


def test_widths_change_without_a_pointer(sheet: Sheet) -> None:
    sheet.load("a|b|c", "d|e|f")
    before = sheet.editor.html()
    sheet.do("wider")
    assert widths(sheet) == [38, 28, 34] or widths(sheet)[0] - widths(sheet)[1] == pytest.approx(10, abs=1)
    sheet.check_undo(before)
    sheet.go(0, 2)
    sheet.do("narrower")
    sheet.do("even")
    assert max(widths(sheet)) - min(widths(sheet)) <= 1


@pytest.mark.parametrize("html", [
    '<table width="500"><tr><td width="100">a</td><td width="400">b</td></tr></table>',
    "<table><tr><td>a</td><td>longer words</td></tr></table>",
    '<table dir="rtl"><tr><td>a</td><td>b</td></tr></table>',
])  # fmt: skip
def test_any_table_gets_widths_in_per_cent_when_a_line_is_pulled(sheet: Sheet, html: str) -> None:
    sheet.editor.load(html)
    sheet.go(0, 0)
    sheet.editor.grab()
    pull(sheet, 0, 30)
    assert sum(widths(sheet)) == 100
    assert faults(sheet.editor.html()) == []


@pytest.mark.parametrize("values", [[1, 1, 1], [70, 30], [98, 1, 1], [1] * 20, [0, 0, 5]])
def test_shares_are_whole_and_add_up(values: list[float]) -> None:
    found = table_widths._rounded(values)
    assert sum(found) == 100
    assert all(value == int(value) >= 1 for value in found)


# --- walking -----------------------------------------------------------------------------------------


def test_tab_walks_the_cells_and_arrows_leave_the_table(sheet: Sheet) -> None:
    sheet.load("a|b", "c|d")
    for letter in "bcd":
        sheet.press(Key.Key_Tab)
        assert sheet.editor.textCursor().block().text() == letter
    sheet.press(Key.Key_Tab)
    assert sheet.table.rows() == 3, "behind the last cell Tab adds a row"
    sheet.press(Key.Key_Backtab)
    assert sheet.editor.textCursor().block().text() == "d"
    sheet.press(Key.Key_Down)
    sheet.press(Key.Key_Down)
    assert sheet.editor.textCursor().currentTable() is None
    for _ in range(4):
        sheet.press(Key.Key_Up)
    assert sheet.editor.textCursor().currentTable() is None
    sheet.press(Key.Key_Right)
    assert sheet.editor.textCursor().block().text() == "a"
    sheet.press(Key.Key_Left)
    assert sheet.editor.textCursor().currentTable() is None


def test_no_action_of_a_table_outside_one(sheet: Sheet) -> None:
    sheet.load("a|b")
    sheet.editor.moveCursor(QTextCursor.MoveOperation.End)
    menu = QMenu()
    sheet.room.fill(menu)
    assert not any(action.isEnabled() for action in menu.actions() if not action.isSeparator())
    before = sheet.editor.html()
    for action in sheet.room.actions.values():
        action.setEnabled(True)
        action.trigger()
    assert sheet.editor.html() == before
