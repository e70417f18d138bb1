"""What a table says for its cells: they have little to say, and look and are written as if they said it all."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGuiApplication,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from table_sheet import Sheet
from ui_editor_parts import faults

from ui.compose.editor.formats import TABLE_FRAME, Sharing, collapse
from ui.compose.editor.table.table_says import LINES, in_full, insets, left_to, say, says_lines
from ui.compose.editor.table.table_shape import cells, whole

_Place = QTextCharFormat.VerticalAlignment
_ROW = "<tr><td>a</td><td>b</td></tr>"


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    return Sheet(qtbot)


def own(table: QTextTable) -> int:
    """How many properties the cell that says most has, beside what kind of thing it is."""
    return max(cell.format().propertyCount() for cell in cells(table, whole(table))) - 2


SAYING = {
    "plain": (f'<table border="1">{_ROW * 2}</table>', 1),
    "padded": (f'<table border="1">{_ROW * 2}</table>'.replace("<td>", '<td valign="top" style="padding:4px 8px">'), 2),
    "shared": (f'<table border="1" style="border-collapse:collapse">{_ROW * 2}</table>', 1),
    "of a sheet": (
        f'<table style="border-collapse:collapse">{_ROW * 2}</table>'.replace("<td>", '<td style="border:.5pt solid">'),
        1,
    ),
    "in pixels": (
        f'<table style="border-collapse:collapse">{_ROW * 2}</table>'.replace(
            "<td>", '<td width=65 style="border:.5pt solid windowtext">'
        ),
        1,
    ),
    "even": (f'<table border="1" cellspacing="3" width="100%">{_ROW}</table>'.replace("<td>", '<td width="50%">'), 1),
}


@pytest.mark.parametrize("kind", SAYING)
def test_a_table_says_what_all_its_cells_have(sheet: Sheet, kind: str) -> None:
    html, least = SAYING[kind]
    sheet.editor.load(f"<p>above</p>{html}")
    assert says_lines(sheet.table.format())
    assert own(sheet.table) == least
    written = sheet.editor.html()
    assert written.count("border:1px") + written.count("border:0.67px") >= 2
    sheet.editor.load(written)
    assert sheet.editor.html() == written
    assert own(sheet.table) == least


NOT_SAYING = {
    "in pixels": f'<table border="1">{_ROW}</table>'.replace("<td>", '<td width="50">'),
    "without a frame": f"<table>{_ROW}</table>".replace("<td>", '<td style="border:1px solid #808080">'),
    "thick": f'<table style="border-collapse:collapse">{_ROW}</table>'.replace("<td>", '<td style="border:3px solid">'),
    "a frame of its own": f'<table border="3">{_ROW}</table>',
    "of two colours": '<table border="1"><tr><td style="border-color:red">a</td><td>b</td></tr></table>',
    "a place without a cell": f'<table border="1">{_ROW}<tr><td>c</td></tr></table>',
    "without lines": f"<table>{_ROW}</table>",
}


@pytest.mark.parametrize("kind", NOT_SAYING)
def test_no_table_says_lines_that_not_all_its_cells_have(sheet: Sheet, kind: str) -> None:
    sheet.editor.load(f"<p>above</p>{NOT_SAYING[kind]}")
    assert not says_lines(sheet.table.format())
    written = sheet.editor.html()
    sheet.editor.load(written)
    assert sheet.editor.html() == written


def test_the_frame_of_a_table_is_seen(sheet: Sheet) -> None:
    row = _ROW.replace("a", "&nbsp;&nbsp;&nbsp;")
    sheet.editor.load(f'<p>above</p><table border="1" bordercolor="#ff0000" cellspacing="5">{row * 2}</table>')
    QApplication.processEvents()
    seen = sheet.editor.viewport().grab().toImage()
    layout = sheet.editor.document().documentLayout()
    at = layout.blockBoundingRect(sheet.table.cellAt(0, 0).firstCursorPosition().block()).toRect().left() + 5
    down = [seen.pixelColor(QPoint(at, y)).name() for y in range(seen.height())]
    assert down.count("#ff0000") == 6, "of two rows, and around them"


def test_cells_that_get_other_lines_say_them_and_all_of_them_together_do_not(sheet: Sheet) -> None:
    sheet.load("a|b", "c|d")
    assert own(sheet.table) == 2
    before = sheet.editor.html()
    sheet.go(0, 0)
    sheet.select((0, 0), (0, 1))
    sheet.entry("Lines", "Thick").trigger()
    assert not says_lines(sheet.table.format())
    assert sheet.editor.html().count("border:3px solid #bfbfbf") == 2
    assert sheet.editor.html().count("border-top:3px") == 2, "which the row below shares"
    sheet.check_undo(before)
    sheet.go(0, 0)
    sheet.entry("Lines", "Thin").trigger()
    assert says_lines(sheet.table.format())
    assert own(sheet.table) == 2
    assert sheet.editor.html() == before
    sheet.editor.undo()
    sheet.editor.undo()
    assert sheet.editor.html() == before
    assert says_lines(sheet.table.format())


def test_new_and_moved_cells_have_what_the_table_says(sheet: Sheet) -> None:
    sheet.load("b|x", "a|y")
    sheet.go(0, 1)
    for name in ("descending", "column-on", "row-down", "split", "header"):
        sheet.do(name)
    for deed in ("row-below", "column-after"):
        sheet.bar.actions_of[f"table-{deed}"].trigger()
    sheet.select((0, 0), (0, 1))
    sheet.do("merge")
    written, table = sheet.editor.html(), sheet.table
    assert says_lines(table.format())
    assert written.count("border:1px solid #bfbfbf") == written.count("<td") == len(cells(table, whole(table)))
    assert written.count("padding:4px 8px") == written.count("<td")
    assert faults(written) == []
    sheet.editor.load(written)
    assert sheet.editor.html() == written


def test_columns_in_pixels_are_as_wide_in_the_mail_as_before(sheet: Sheet) -> None:
    sheet.editor.load(f"<p>above</p>{SAYING['in pixels'][0]}")
    assert sheet.editor.html().count('width="65"') == 2
    wide = sheet.editor.document().documentLayout().frameBoundingRect(sheet.table).width()
    sheet.go(0, 0)
    sheet.entry("Lines", "Thick").trigger()
    assert sheet.editor.html().count('width="65"') == 2
    sheet.entry("Lines", "Thin").trigger()
    assert says_lines(sheet.table.format())
    assert abs(sheet.editor.document().documentLayout().frameBoundingRect(sheet.table).width() - wide) <= 2
    sheet.do("split")
    assert sheet.editor.html().count('width="32"') == 2
    assert sheet.editor.html().count('width="65"') == 1


def test_a_part_of_a_table_looks_the_same_elsewhere(sheet: Sheet) -> None:
    sheet.load("a|b", "c|d")
    cursor = QTextCursor(sheet.editor.document())
    cursor.select(QTextCursor.SelectionType.Document)
    sheet.editor.setTextCursor(cursor)
    sheet.editor.copy()
    before = sheet.editor.html()
    sheet.editor.load("")
    sheet.editor.paste()
    assert says_lines(sheet.table.format())
    assert sheet.editor.html().count("border:1px solid #bfbfbf") == before.count("border:1px solid #bfbfbf") == 4
    QGuiApplication.clipboard().clear()


# --- the rule itself ---------------------------------------------------------------------------------


@st.composite
def looks(draw: st.DrawFn) -> QTextTableCellFormat:
    found = QTextTableCellFormat()
    if draw(st.booleans()):
        found.setBorder(draw(st.sampled_from([1.0, 0.67, 3.0])))
        found.setBorderStyle(LINES[draw(st.sampled_from(["solid", "inset"]))])
        found.setBorderBrush(QBrush(QColor(draw(st.sampled_from(["#000000", "#808080"])))))
    if draw(st.booleans()):
        found.setTopPadding(draw(st.sampled_from([0.0, 1.0, 4.0])))
        found.setLeftPadding(draw(st.sampled_from([1.0, 8.0, 2.5])))
    if draw(st.booleans()):
        found.setVerticalAlignment(draw(st.sampled_from([_Place.AlignTop, _Place.AlignMiddle, _Place.AlignBottom])))
    return found


def said(fmt: QTextTableCellFormat) -> dict[int, object]:
    """All properties; brushes by their colour, for a dictionary compares what Python holds."""
    found = {number: fmt.property(number) for number in fmt.properties()}
    return {n: value.color().name() if isinstance(value, QBrush) else value for n, value in found.items()}


@settings(max_examples=120, deadline=None)
@given(
    st.lists(looks(), min_size=1, max_size=4),
    st.sampled_from(list(Sharing)),
    st.booleans(),
    st.sampled_from([0.0, 1.0, 8.0]),
)
def test_every_cell_looks_as_before(
    given_looks: list[QTextTableCellFormat], sharing: Sharing, pixels: bool, padding: float
) -> None:
    table = QTextTableFormat()
    table.setBorder(0)
    table.setCellPadding(padding)
    if sharing is Sharing.NOTHING:
        table.setCellSpacing(2)
        table.setProperty(TABLE_FRAME, "1 outset #808080")
    else:
        collapse(table, sharing)
    kind = QTextLength.Type.FixedLength if pixels else QTextLength.Type.PercentageLength
    table.setColumnWidthConstraints([QTextLength(kind, 50), QTextLength(kind, 50)])
    before = [in_full(look, table) for look in given_looks]
    for _ in range(2):  # what was said is said the same way again
        left = say(table, given_looks)
        assert [said(in_full(look, table)) for look in left] == [said(look) for look in before]
        assert [said(left_to(look, table)) for look in before] == [said(look) for look in left]
        for look, full in zip(left, before, strict=True):
            sides = (full.topPadding(), full.rightPadding(), full.bottomPadding(), full.leftPadding())
            lines = (full.topBorder(), full.rightBorder(), full.bottomBorder(), full.leftBorder())
            assert insets(look, table) == tuple(a + b for a, b in zip(sides, lines, strict=True))
        given_looks = before
