"""Any table and any deeds: no word is lost, what is written is allowed and stable, and undo comes back to the start."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QTextCursor, QTextTable
from PySide6.QtWidgets import QApplication
from ui_editor_parts import faults

from ui.compose.editor.editor import Editor
from ui.compose.editor.table import table_look, table_shape, table_sort, table_widths, tables
from ui.compose.text.importer import load_importer

WORDS = ("", "12", "3.5", "b", "a c", "<ul><li>x</li><li>y</li></ul>", "<p>p</p><p><b>q</b></p>")


@st.composite
def html_tables(draw: st.DrawFn) -> str:
    rows, columns = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    out = []
    for _ in range(rows):
        cells = []
        for _ in range(columns):
            wide, high = draw(st.sampled_from([(1, 1), (1, 1), (2, 1), (1, 2)]))
            cells.append(f'<td colspan="{wide}" rowspan="{high}">{draw(st.sampled_from(WORDS))}</td>')
        out.append(f"<tr>{''.join(cells)}</tr>")
    way = draw(st.sampled_from(["", ' dir="rtl"']))
    return f"<p>above</p><table{way}>{''.join(out)}</table><p>below</p>"


Deed = Callable[[QTextCursor], object]
KEEPING: list[Deed] = [
    lambda c: table_shape.move(c, 1),
    lambda c: table_shape.move(c, -1),
    lambda c: table_shape.move(c, 1, columns=True),
    lambda c: table_shape.move(c, -1, columns=True),
    table_shape.split,
    table_sort.sort_rows,
    lambda c: table_sort.sort_rows(c, descending=True),
    lambda c: table_look.set_header(c.currentTable(), on=True),
    lambda c: table_look.set_borders(c.currentTable(), table_shape.area_of(c), table_look.Borders.THICK),
    lambda c: table_look.set_ground(c.currentTable(), table_shape.area_of(c), QColor("#ffe699")),
    lambda c: table_widths.widen(c, 1.0, 5),
    table_widths.even,
    lambda c: tables.add_row(c, below=True),
    lambda c: tables.add_column(c, after=False),
]


def letters(editor: Editor) -> list[str]:
    return sorted(c for c in editor.document().toPlainText() if not c.isspace())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    html_tables(),
    st.lists(st.tuples(st.integers(0, len(KEEPING) - 1), st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=4),
)
def test_no_deed_loses_a_word(qapp: QApplication, html: str, deeds: list[tuple[int, int, int]]) -> None:
    editor = Editor(load_importer)
    editor.load(html)
    start, words = editor.html(), letters(editor)
    for number, row, column in deeds:
        table = next(f for f in editor.document().rootFrame().childFrames() if isinstance(f, QTextTable))
        cell = table.cellAt(row % table.rows(), column % table.columns())
        editor.setTextCursor(cell.firstCursorPosition())
        with editor.one_step() as cursor:
            KEEPING[number](cursor)
        assert letters(editor) == words
        written = editor.html()
        assert faults(written) == []
    for _ in range(len(deeds)):
        if editor.document().isUndoAvailable():
            editor.undo()
    assert editor.html() == start
    editor.deleteLater()


@pytest.mark.parametrize("selected", [((0, 0), (1, 1)), ((0, 1), (2, 2)), ((1, 0), (2, 2))])
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(html=html_tables())
def test_merging_keeps_all_words(
    qapp: QApplication, html: str, selected: tuple[tuple[int, int], tuple[int, int]]
) -> None:
    editor = Editor(load_importer)
    editor.load(html)
    table = next(f for f in editor.document().rootFrame().childFrames() if isinstance(f, QTextTable))
    (r1, c1), (r2, c2) = selected
    start, words = editor.html(), letters(editor)
    cursor = table.cellAt(min(r1, table.rows() - 1), min(c1, table.columns() - 1)).firstCursorPosition()
    last = table.cellAt(min(r2, table.rows() - 1), min(c2, table.columns() - 1))
    cursor.setPosition(last.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    with editor.one_step() as step:
        table_shape.merge(step)
    assert letters(editor) == words
    assert faults(editor.html()) == []
    if editor.document().isUndoAvailable():
        editor.undo()
    assert editor.html() == start
    editor.deleteLater()
