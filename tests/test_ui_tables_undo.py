"""Tables, undo, and what is marked or selected beside them: Qt ends the process at a selection left half inside."""

from __future__ import annotations

import gc
import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat, QTextCursor, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit
from pytestqt.qtbot import QtBot
from ui_editor_parts import faults

from ui.compose.editor.actions import EditorActions
from ui.compose.editor.asking import Asking
from ui.compose.editor.editor import Editor
from ui.compose.editor.positions import Stretch
from ui.compose.editor.table import table_removal, table_widths
from ui.compose.editor.table.table_room import TableRoom
from ui.compose.text.importer import load_importer

TABLE = "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>"
HTML = f"<p>above</p>{TABLE}<p>below</p>"
NESTED = f"<p>above</p><table><tr><td>a</td><td>x{TABLE}y</td></tr><tr><td>c</td><td>d</td></tr></table><p>below</p>"
Key, Mod = Qt.Key, Qt.KeyboardModifier
Way = Callable[[Editor], None]


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    found = Editor(load_importer)
    qtbot.addWidget(found)
    found.resize(700, 400)
    with qtbot.waitExposed(found):
        found.show()
    found.load(HTML)
    return found


def selection(editor: Editor, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def mark(editor: Editor, *places: tuple[int, int], purpose: str = "find") -> None:
    marks = []
    for start, end in places:
        one = QTextEdit.ExtraSelection()
        one.cursor = selection(editor, start, end)
        one.format = QTextCharFormat()
        one.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        marks.append(one)
    editor.set_marks(purpose, marks)


def remove_row(editor: Editor, row: int) -> None:
    table = next(f for f in editor.document().rootFrame().childFrames() if isinstance(f, QTextTable))
    editor.setTextCursor(table.cellAt(row, 0).firstCursorPosition())
    EditorActions(editor)["table-remove-row"].trigger()


def by_keys(editor: Editor) -> None:
    QTest.keyClick(editor, Key.Key_Z, Mod.ControlModifier)


def by_menu(editor: Editor) -> None:
    editor.menu_made.connect(lambda menu: menu.findChild(type(menu.actions()[0]), "edit-undo").trigger())
    asking = Asking(editor, EditorActions(editor))
    place = editor.cursorRect().center()
    asking.show_menu(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, editor.mapToGlobal(QPoint(0, 0))))
    for shown in editor.findChildren(QMenu):
        shown.close()


@pytest.mark.parametrize("undo", [Editor.undo, by_keys, by_menu])
def test_undo_while_the_paragraph_above_the_table_is_selected(editor: Editor, undo: Way) -> None:
    before = editor.html()
    remove_row(editor, 0)
    editor.setTextCursor(selection(editor, 0, 5))
    undo(editor)
    assert editor.html() == before
    assert not editor.textCursor().hasSelection()


def test_redo_while_the_paragraph_above_the_table_is_selected(editor: Editor) -> None:
    table = editor.document().rootFrame().childFrames()[0]
    assert isinstance(table, QTextTable)
    editor.setTextCursor(table.cellAt(0, 0).firstCursorPosition())
    EditorActions(editor)["table-row-above"].trigger()
    after = editor.html()
    editor.undo()
    editor.setTextCursor(selection(editor, 0, 5))
    QTest.keyClick(editor, Key.Key_Z, Mod.ControlModifier | Mod.ShiftModifier)
    assert editor.html() == after


def test_what_cannot_be_undone_leaves_the_selection(editor: Editor) -> None:
    editor.setTextCursor(selection(editor, 0, 5))
    editor.undo()
    editor.redo()
    assert editor.textCursor().selectedText() == "above"


def test_marks_above_a_table_stay_what_they_were(editor: Editor) -> None:
    mark(editor, (0, 5))
    before = editor.html()
    for row in (0, 1, 0):
        remove_row(editor, row)
        editor.undo()
        assert [m.cursor.selectedText() for m in editor.extraSelections()] == ["above"]
        editor.grab()
    assert editor.html() == before


def test_a_mark_in_a_removed_row_is_gone_when_the_row_comes_back(editor: Editor) -> None:
    mark(editor, (10, 11), (0, 5))
    assert editor.extraSelections()[0].cursor.selectedText() == "3"
    remove_row(editor, 1)
    editor.undo()
    assert [m.cursor.selectedText() for m in editor.extraSelections()] == ["above"]


def test_a_stretch_of_text_outlives_the_table_below_it(editor: Editor) -> None:
    stretch = Stretch(selection(editor, 0, 5))
    for row in (0, 1):
        remove_row(editor, row)
        editor.undo()
    assert stretch.start == 0
    assert stretch.end >= 5


def _somewhere(draw: random.Random, editor: Editor) -> QTextCursor:
    last = editor.document().characterCount() - 1
    place = draw.randint(0, last)
    if draw.random() < 0.6:
        return selection(editor, place, place)
    return selection(editor, place, draw.choice([min(last, place + draw.randint(0, 9)), draw.randint(0, last)]))


def walk(editor: Editor, seed: int, steps: int) -> None:
    """Table commands, undo and redo at any place, with marks of words wherever there are some."""
    draw = random.Random(seed)
    actions = EditorActions(editor)
    room = TableRoom(editor, actions)
    deeds = [actions[name] for name in actions.names() if name.startswith("table-")] + list(room.actions.values())
    editor.load(draw.choice([HTML, NESTED, f"{HTML}{TABLE}", TABLE]))
    start = editor.html()
    stretches = []
    for _ in range(steps):
        kind = draw.random()
        if kind < 0.45:
            editor.setTextCursor(_somewhere(draw, editor))
            deed = draw.choice(deeds)
            if deed.isEnabled():
                deed.trigger()
        elif kind < 0.75:
            if draw.random() < 0.5:
                editor.setTextCursor(_somewhere(draw, editor))
            (editor.undo if draw.random() < 0.6 else editor.redo)()
        elif kind < 0.85:
            blocks = []
            block = editor.document().firstBlock()
            while block.isValid():
                blocks.append((block.position(), block.position() + block.length() - 1))
                block = block.next()
            mark(editor, *(b for b in blocks if b[0] < b[1]), purpose=draw.choice(["find", "spelling"]))
            stretches = [Stretch(_somewhere(draw, editor)) for _ in range(3)]
        elif kind < 0.93:
            QTest.keyClicks(editor, draw.choice(["a", "word ", "b c"]))
        elif kind < 0.96:
            QTest.keyClick(editor, draw.choice([Key.Key_Backspace, Key.Key_Delete, Key.Key_Return, Key.Key_Tab]))
        elif kind < 0.98:
            editor.grab()
        else:
            for stretch in stretches:
                assert stretch.start <= stretch.end
    assert faults(editor.html()) == []
    for _ in range(1000):
        if not editor.document().isUndoAvailable():
            break
        editor.undo()
    assert editor.html() == start


@pytest.mark.parametrize("seed", range(6))
def test_any_deeds_with_tables_and_marks(editor: Editor, qapp: QApplication, seed: int) -> None:
    walk(editor, seed, 60)


@pytest.mark.parametrize("start", [5, 6, 8])
def test_typing_over_a_table_is_one_step_and_leaves_its_cells_alone(editor: Editor, start: int) -> None:
    remove_row(editor, 1)
    before = editor.html()
    editor.setTextCursor(selection(editor, start, editor.document().characterCount() - 3))
    QTest.keyClicks(editor, "word")
    assert editor.document().rootFrame().childFrames() == []
    assert "word" in editor.toPlainText()
    assert faults(editor.html()) == []
    editor.undo()
    assert editor.html() == before


def test_the_document_outlives_a_table_that_was_measured_and_removed(editor: Editor) -> None:
    document = editor.document()
    table = document.rootFrame().childFrames()[0]
    assert isinstance(table, QTextTable)
    cursor = table.cellAt(0, 0).firstCursorPosition()
    table_widths.edges(table, 1.0)
    table_widths.height(table)
    table_removal.remove_table(cursor)
    del table  # as Python lets go of it
    gc.collect()
    assert document.toPlainText() == "above\nbelow"
