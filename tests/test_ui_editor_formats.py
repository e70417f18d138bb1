"""Raised text, code, sizes, spacing, markers of lists and the direction of reading, by key and by menu."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from ui_editor_parts import emitted, faults

from ui.compose.editor.editor import Editor
from ui.compose.editor.format_bar import FormatBar
from ui.compose.editor.format_menu import zoom_menu
from ui.compose.editor.popups import FieldPopup
from ui.compose.editor.reading.foreign import import_html

Key = Qt.Key
Shift = Qt.KeyboardModifier.ShiftModifier
Control = Qt.KeyboardModifier.ControlModifier
Alt = Qt.KeyboardModifier.AltModifier
HEBREW, ARABIC = "שלום", "مرحبا"


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[FormatBar]:
    editor = Editor(lambda: import_html)
    found = FormatBar(editor)
    qtbot.addWidget(editor)
    qtbot.addWidget(found)
    editor.resize(700, 400)
    with qtbot.waitExposed(editor):
        editor.show()
    editor.setFocus()
    yield found
    assert faults(editor.html()) == []
    assert emitted(editor.html()) == editor.html(), "comes back as it was"


@pytest.fixture
def editor(bar: FormatBar) -> Editor:
    return bar._editor


@pytest.mark.parametrize(("key", "tag"), [(Key.Key_Up, "sup"), (Key.Key_Down, "sub")])
def test_raised_and_lowered_text(editor: Editor, qtbot: QtBot, key: Key, tag: str) -> None:
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, key, Alt | Shift)
    qtbot.keyClicks(editor, "2")
    qtbot.keyClick(editor, key, Alt | Shift)
    qtbot.keyClicks(editor, "y")
    assert f"x<{tag}>2</{tag}>y" in editor.html()


def test_code_is_typewritten_on_grey_and_ends_when_switched_off(editor: Editor, bar: FormatBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "run ")
    qtbot.keyClick(editor, Key.Key_E, Control)
    assert bar.actions_of["code"].isChecked()
    qtbot.keyClicks(editor, "make")
    qtbot.keyClick(editor, Key.Key_E, Control)
    qtbot.keyClicks(editor, " now")
    assert re.search(
        r"run <span style=\"font-family:'Courier New',monospace;background-color:#f0f0f0\">make</span> now",
        editor.html(),
    )
    assert editor.state().highlight is None
    again = Editor(lambda: import_html)
    again.load(editor.html())
    again.moveCursor(QTextCursor.MoveOperation.Start)
    for _ in range(6):
        again.moveCursor(QTextCursor.MoveOperation.Right)
    assert again.state().code


def test_larger_and_smaller_go_through_the_sizes_that_are_offered(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "word")
    editor.selectAll()
    seen = []
    for key in (Key.Key_Greater, Key.Key_Greater, Key.Key_Less, Key.Key_Less, Key.Key_Less):
        qtbot.keyClick(editor, key, Control)
        seen.append(editor.state().size)
    assert seen == [12.0, 14.0, 12.0, 0.0, 10.0]
    editor.set_size(36)
    qtbot.keyClick(editor, Key.Key_Greater, Control)
    assert editor.state().size == 43.0


@pytest.mark.parametrize(("name", "written"), [("1", "120%"), ("1.15", "138%"), ("1.5", "180%"), ("2", "240%")])
def test_line_spacing(editor: Editor, bar: FormatBar, qtbot: QtBot, name: str, written: str) -> None:
    qtbot.keyClicks(editor, "some words")
    before = editor.html()
    bar.actions_of[f"lines-{name}"].trigger()
    assert f"line-height:{written}" in editor.html()
    assert bar.actions_of[f"lines-{name}"].isChecked()
    assert not bar.actions_of["lines-0"].isChecked()
    bar.actions_of["lines-0"].trigger()
    assert editor.html() == before


def test_space_below_paragraphs_but_not_below_items(editor: Editor, bar: FormatBar) -> None:
    editor.load("<p>a</p><ul><li>b</li></ul>")
    before = editor.html()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    bar.actions_of["gap-24"].trigger()
    assert editor.html() == before
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    bar.actions_of["gap-24"].trigger()
    assert "margin:11pt 0 18pt" in editor.html()
    assert bar.actions_of["gap-24"].isChecked()


@pytest.mark.parametrize("marker", ["disc", "circle", "square", "1", "a", "A", "i", "I"])
def test_every_marker_of_lists(editor: Editor, bar: FormatBar, qtbot: QtBot, marker: str) -> None:
    qtbot.keyClicks(editor, "one")
    bar.actions_of[f"marker-{marker}"].trigger()
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClicks(editor, "two")
    assert f'type="{marker}"' in editor.html()
    assert editor.html().count("<li>") == 2
    assert bar.actions_of[f"marker-{marker}"].isChecked()
    editor.undo()
    editor.undo()


def test_levels_keep_markers_of_their_own(editor: Editor, bar: FormatBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "1. one")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClick(editor, Key.Key_Tab)
    bar.actions_of["marker-I"].trigger()
    qtbot.keyClicks(editor, "inner")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.keyClick(editor, Key.Key_Backtab, Shift)
    qtbot.keyClicks(editor, "two")
    assert re.findall(r'<[ou]l type="(.)"|<li>(\w+)', editor.html()) == [
        ("1", ""), ("", "one"), ("I", ""), ("", "inner"), ("", "two"),
    ]  # fmt: skip


def start_popup(bar: FormatBar) -> FieldPopup:
    bar.actions_of["list-start"].trigger()
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, FieldPopup) and w.isVisible())


def test_a_list_starts_where_it_is_told(editor: Editor, bar: FormatBar, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.keyClicks(editor, "item" if editor.html() else "1. item")
        qtbot.keyClick(editor, Key.Key_Return)
    popup = start_popup(bar)
    popup.fields[0].setText("x")
    qtbot.keyClick(popup.fields[0], Key.Key_Return)
    assert popup.isVisible(), "that is no number"
    popup.fields[0].setText("7")
    qtbot.keyClick(popup.fields[0], Key.Key_Return)
    assert editor.html().count("<ol") == 2
    assert 'start="7"' in editor.html()
    editor.undo()
    assert "start" not in editor.html()


def test_counting_goes_on_after_other_words(editor: Editor, bar: FormatBar, qtbot: QtBot) -> None:
    editor.load("<ol><li>a</li><li>b</li></ol><p>between</p><ol><li>c</li><li>d</li></ol>")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.moveCursor(QTextCursor.MoveOperation.PreviousBlock)
    bar.actions_of["list-carry-on"].trigger()
    assert re.findall(r"<ol[^>]*?(?: start=\"(\d+)\")? style", editor.html()) == ["", "3"]


# --- direction --------------------------------------------------------------------------------------


def test_the_first_letter_decides(editor: Editor, qtbot: QtBot) -> None:
    editor.textCursor().insertText(HEBREW)
    assert 'dir="rtl"' in editor.html()
    assert editor.cursorRect().left() < editor.viewport().width() - 30
    editor.selectAll()
    qtbot.keyClicks(editor, "Latin")
    assert "dir=" not in editor.html()


def test_numbers_and_brackets_decide_nothing(editor: Editor) -> None:
    editor.textCursor().insertText("12 (" + ARABIC)
    assert 'dir="rtl"' in editor.html()


def test_an_empty_paragraph_below_begins_at_the_same_side(editor: Editor, qtbot: QtBot) -> None:
    editor.textCursor().insertText(HEBREW)
    qtbot.keyClick(editor, Key.Key_Return)
    assert editor.cursorRect().left() > editor.viewport().width() / 2
    qtbot.keyClicks(editor, "Latin")
    assert editor.html().count('dir="rtl"') == 1
    assert editor.cursorRect().left() < editor.viewport().width() / 2
    qtbot.keyClick(editor, Key.Key_Z, Control)
    assert editor.document().toPlainText() == HEBREW + "\n"
    assert 'dir="rtl"' in editor.html()
    assert 'dir="ltr"' not in editor.html()


@pytest.mark.parametrize("plain", [False, True])
def test_words_that_are_pasted_decide_as_well(editor: Editor, qtbot: QtBot, plain: bool) -> None:
    editor.set_plain(plain)
    editor.textCursor().insertText(HEBREW)
    for words in ("Latin", "more.\n\nLatin"):
        qtbot.keyClick(editor, Key.Key_Return)
        editor.paste_words(words)
    if not plain:
        qtbot.keyClick(editor, Key.Key_Return)
        editor.paste_html("<b>pasted</b>")
    block = editor.document().firstBlock().next()
    while block.isValid():
        assert not block.text() or block.textDirection() == Qt.LayoutDirection.LeftToRight, block.text()
        block = block.next()
    assert plain or editor.html().count('dir="rtl"') == 1


def test_the_person_has_the_last_word(editor: Editor, bar: FormatBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "Latin")
    qtbot.keyClick(editor, Key.Key_R, Control | Alt | Shift)
    assert 'dir="rtl"' in editor.html()
    assert bar.actions_of["direction-rtl"].isChecked()
    qtbot.keyClick(editor, Key.Key_A, Control | Alt | Shift)
    assert "dir=" not in editor.html()
    editor.selectAll()
    editor.textCursor().insertText(HEBREW)
    qtbot.keyClick(editor, Key.Key_L, Control | Alt | Shift)
    assert "dir=" not in editor.html()


def test_an_alignment_stays_at_the_side_where_it_is_seen(editor: Editor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "Latin")
    editor.align("right")
    qtbot.keyClick(editor, Key.Key_R, Control | Alt | Shift)
    assert editor.state().align == "right"
    assert "text-align" not in editor.html(), "that is where it starts anyway"


# --- menus ------------------------------------------------------------------------------------------


def entries(menu: QMenu) -> list[str]:
    found = []
    for action in menu.actions():
        if action.menu() is not None:
            found += entries(action.menu())
        elif not action.isSeparator():
            found.append(action.objectName())
    return found


def test_the_menus_hold_every_command_once(bar: FormatBar) -> None:
    menu, zoom = bar.actions_of.menu(), zoom_menu(bar.actions_of.__getitem__, bar.actions_of.names())
    found = entries(menu) + entries(zoom)
    assert sorted(found) == sorted(set(found))
    assert set(found) == set(bar.actions_of.names())
    below = [action.text() for action in menu.actions() if action.menu() is not None]
    assert {"Text", "Paragraph style", "Alignment", "Line spacing", "Direction", "List", "Quote"} <= set(below)
    assert len(menu.actions()) < 30


def test_no_two_commands_share_a_key(bar: FormatBar) -> None:
    keys = [key.toString() for name in bar.actions_of.names() for key in bar.actions_of[name].shortcuts()]
    assert sorted(keys) == sorted(set(keys))
