"""Removing rows, columns and tables: merged cells stay in their place, nothing else goes, and undo brings all back."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextTable
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui_editor_parts import faults

from ui.compose.editor.editor import Editor
from ui.compose.editor.table import table_removal, table_shape, table_sort
from ui.compose.text.importer import load_importer

A_B = '<tr><td>a</td><td rowspan="2">b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr>'
F_G_H = "<tr><td>f</td><td>g</td><td>h</td></tr>"


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    found = Editor(load_importer)
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    return found


def table_of(editor: Editor) -> QTextTable:
    return next(f for f in editor.document().rootFrame().childFrames() if isinstance(f, QTextTable))


def cells(editor: Editor) -> list[str]:
    """What each place of the table shows; a merged cell is in several."""
    table = table_of(editor)
    return ["|".join(table_sort.cell_words(table, r, c) for c in range(table.columns())) for r in range(table.rows())]


def remove(editor: Editor, what: str, first: tuple[int, int], last: tuple[int, int] | None = None) -> None:
    table = table_of(editor)
    cursor = table.cellAt(*first).firstCursorPosition()
    if last is not None:
        cursor.setPosition(table.cellAt(*last).lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    before = editor.html()
    editor.change_table(getattr(table_removal, what))
    after = editor.html()
    assert faults(after) == []
    editor.undo()
    assert editor.html() == before
    editor.redo()
    assert editor.html() == after
    editor.grab()


def test_a_cell_that_begins_in_the_removed_row_stays_in_its_column(editor: Editor) -> None:
    editor.load(f"<table>{A_B}{F_G_H}</table>")
    remove(editor, "remove_rows", (0, 0))
    assert cells(editor) == ["d|b|e", "f|g|h"]


def test_a_cell_that_began_above_becomes_lower(editor: Editor) -> None:
    editor.load(f"<table>{A_B}{F_G_H}</table>")
    remove(editor, "remove_rows", (1, 0))
    assert cells(editor) == ["a|b|c", "f|g|h"]
    assert table_of(editor).cellAt(0, 1).rowSpan() == 1


def test_a_merged_cell_goes_with_all_its_rows(editor: Editor) -> None:
    editor.load(f"<table>{A_B}{F_G_H}</table>")
    remove(editor, "remove_rows", (0, 1))
    assert cells(editor) == ["f|g|h"]


def test_a_merged_cell_goes_with_all_its_columns(editor: Editor) -> None:
    editor.load('<table><tr><td colspan="2">a</td><td>b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr></table>')
    remove(editor, "remove_columns", (0, 0))
    assert cells(editor) == ["b", "e"]


def test_a_cell_that_goes_on_beside_the_removed_column_keeps_its_words(editor: Editor) -> None:
    editor.load('<table><tr><td colspan="2">a</td><td>b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr></table>')
    remove(editor, "remove_columns", (1, 0))
    assert cells(editor) == ["a|b", "d|e"]


def test_what_holds_another_table_can_be_removed(editor: Editor) -> None:
    inner = "<table><tr><td>1</td></tr></table>"
    editor.load(f'<table><tr><td>a</td><td rowspan="2">x{inner}y</td></tr><tr><td>b</td></tr>{F_G_H}</table>')
    remove(editor, "remove_rows", (1, 1))
    assert cells(editor) == ["f|g|h"]


@pytest.mark.parametrize("what", ["remove_table", "remove_rows"])
def test_the_paragraphs_beside_a_table_stay_two(editor: Editor, what: str) -> None:
    editor.load("<h2>above</h2><table><tr><td>1</td></tr></table><ul><li>below</li></ul>")
    remove(editor, what, (0, 0))
    assert editor.toPlainText() == "above\nbelow"
    assert "<h2" in editor.html()
    assert "<li" in editor.html()


def test_a_table_within_a_cell_leaves_the_paragraphs_of_the_cell(editor: Editor) -> None:
    editor.load("<p>a</p><table><tr><td>1<table><tr><td>2</td></tr></table>3</td></tr></table><p>b</p>")
    inner = next(f for f in table_of(editor).childFrames() if isinstance(f, QTextTable))
    editor.setTextCursor(inner.cellAt(0, 0).firstCursorPosition())
    editor.change_table(table_removal.remove_table)
    assert editor.toPlainText() == "a\n1\n3\nb"


def test_a_table_alone_leaves_nothing(editor: Editor) -> None:
    editor.insert_table(2, 2)
    remove(editor, "remove_table", (0, 0))
    assert editor.html() == ""


WORDS = ("", "12", "b", "a c", "<ul><li>x</li><li>y</li></ul>", "<p>p</p><p><b>q</b></p>")
INNER = "n<table><tr><td>1</td><td>2</td></tr></table>m"


@st.composite
def html_tables(draw: st.DrawFn) -> str:
    out = []
    columns = draw(st.integers(1, 4))
    for _ in range(draw(st.integers(1, 4))):
        row = []
        for _ in range(columns):
            wide, high = draw(st.sampled_from([(1, 1), (1, 1), (2, 1), (1, 2), (2, 2), (1, 3)]))
            row.append(f'<td colspan="{wide}" rowspan="{high}">{draw(st.sampled_from((*WORDS, INNER)))}</td>')
        out.append(f"<tr>{''.join(row)}</tr>")
    return f"<p>above</p><table>{''.join(out)}</table><p>below</p>"


def kept_words(table: QTextTable, gone: range, *, columns: bool) -> list[str]:
    """Sorted words of all cells that are not wholly in the removed lines."""
    found = []
    for cell in table_shape.cells(table, table_shape.whole(table)):
        start, span = (cell.column(), cell.columnSpan()) if columns else (cell.row(), cell.rowSpan())
        if start not in gone or start + span - 1 not in gone:
            found.append(table_sort.cell_words(table, cell.row(), cell.column()))
    return sorted(found)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(html_tables(), st.integers(0, 20), st.integers(0, 20), st.integers(0, 20), st.integers(0, 20), st.booleans())
def test_any_lines_can_go(qapp: QApplication, html: str, r: int, c: int, r2: int, c2: int, columns: bool) -> None:
    editor = Editor(load_importer)
    editor.load(html)
    table, before = table_of(editor), editor.html()
    first = table.cellAt(r % table.rows(), c % table.columns())
    last = table.cellAt(r2 % table.rows(), c2 % table.columns())
    cursor = first.firstCursorPosition()
    cursor.setPosition(last.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    area = table_removal.reach(cursor)
    gone = range(area[2], area[2] + area[3]) if columns else range(area[0], area[0] + area[1])
    wanted = kept_words(table, gone, columns=columns)
    lines = (table.columns() if columns else table.rows()) - len(gone)
    editor.change_table(table_removal.remove_columns if columns else table_removal.remove_rows)
    tables = [f for f in editor.document().rootFrame().childFrames() if isinstance(f, QTextTable)]
    assert len(tables) == (lines > 0)
    after = editor.html()
    assert faults(after) == []
    for left in tables:
        assert (left.columns() if columns else left.rows()) == lines
        seen = table_shape.cells(left, table_shape.whole(left))
        assert sorted(table_sort.cell_words(left, s.row(), s.column()) for s in seen) == wanted
    editor.document().size()  # laid out
    editor.undo()
    assert editor.html() == before
    editor.redo()
    assert editor.html() == after
    editor.deleteLater()
