"""Small things of writing: lines and headings that are pasted, the context menu, tips of links, any colour, words."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent, QImage, QKeySequence, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from ui_editor_parts import faults

from app.message.letter.bodies import html_of
from ui.compose.editor.asking import Asking
from ui.compose.editor.colour_choice import ColourChoice, Purpose, verdict
from ui.compose.editor.colours import ColourMenu
from ui.compose.editor.editor import Editor
from ui.compose.editor.format_bar import FormatBar
from ui.compose.editor.picture import pictures
from ui.compose.editor.reading.foreign import import_html
from ui.dialogs import LineDialog
from ui.settings.shelf import Shelf
from ui.tasks import Tasks

RULE = "<hr>"


class Sheet(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.editor = Editor(lambda: import_html)
        self.bar = FormatBar(self.editor)
        layout = QVBoxLayout(self)
        layout.addWidget(self.bar)
        layout.addWidget(self.editor, 1)


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    found = Sheet()
    qtbot.addWidget(found)
    found.resize(900, 400)
    with qtbot.waitExposed(found):
        found.show()
    found.editor.setFocus()
    return found


def blocks(html: str) -> list[str]:
    """Each paragraph as its tag and its words."""
    found = re.findall(r"<(p|h2|pre|hr|li)\b[^>]*>(?:(.*?)</\1>)?", html, re.DOTALL)
    return [f"{tag}:{re.sub('<[^>]*>|&nbsp;', '', words)}" for tag, words in found]


@pytest.mark.parametrize(
    ("moves", "pasted", "expected"),
    [
        (0, RULE, ["p:ab", "hr:", "p:"]),
        (1, RULE, ["p:a", "hr:", "p:b"]),
        (1, f"<p>x</p>{RULE}", ["p:ax", "hr:", "p:b"]),
        (1, f"{RULE}<p>y</p>", ["p:a", "hr:", "p:yb"]),
        (1, "<h2>H</h2><p>x</p>", ["p:a", "h2:H", "p:xb"]),
        (2, "<h2>H</h2><p>x</p>", ["h2:H", "p:xab"]),
        (1, "<p>x</p><h2>H</h2>", ["p:ax", "h2:H", "p:b"]),
        (2, "<h2>H</h2>", ["p:Hab"]),
    ],
)
def test_lines_and_headings_that_are_pasted_stay_what_they_are(
    sheet: Sheet, qtbot: QtBot, moves: int, pasted: str, expected: list[str]
) -> None:
    editor = sheet.editor
    qtbot.keyClicks(editor, "ab")
    before = editor.html()
    for _ in range(moves):
        editor.moveCursor(QTextCursor.MoveOperation.Left)
    editor.paste_html(pasted)
    assert blocks(editor.html()) == expected
    assert faults(editor.html()) == []
    editor.undo()
    assert editor.html() == before, "one step"


def test_writing_goes_on_below_a_line_that_was_pasted(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.editor.paste_html(RULE)
    qtbot.keyClicks(sheet.editor, "below")
    assert blocks(sheet.editor.html()) == ["hr:", "p:below"]


def shown_menu(editor: Editor) -> QMenu:
    place = editor.cursorRect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    editor.contextMenuEvent(QContextMenuEvent(reason, place, editor.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_context_menu_says_what_the_menu_edit_says_with_its_keys(sheet: Sheet, qtbot: QtBot) -> None:
    editor = sheet.editor
    QApplication.clipboard().setText("from elsewhere")
    qtbot.keyClicks(editor, "word")
    editor.selectAll()
    menu = shown_menu(editor)
    entries = {action.text(): action for action in menu.actions() if action.text()}
    wanted = ["Undo", "Redo", "Cut", "Copy", "Paste", "Paste as plain text", "Select all"]
    assert [words for words in entries if words in wanted] == wanted
    assert all(not entries[words].shortcut().isEmpty() for words in wanted)
    assert not any("&" in words for words in entries), "none of Qt's own entries"
    assert entries["Cut"].shortcut() == QKeySequence(QKeySequence.StandardKey.Cut)
    assert not entries["Redo"].isEnabled()
    entries["Cut"].trigger()
    menu.close()
    assert editor.text() == ""
    assert QApplication.clipboard().text() == "word"
    menu = shown_menu(editor)
    by_words = {action.text(): action for action in menu.actions()}
    assert not by_words["Copy"].isEnabled()
    by_words["Paste"].trigger()
    menu.close()
    assert editor.text() == "word"


def test_an_empty_clipboard_can_be_pasted_in_no_way(sheet: Sheet, qtbot: QtBot) -> None:
    """The command of the window stays what it is: something may be copied a moment later."""
    QApplication.clipboard().clear()
    menu = shown_menu(sheet.editor)
    entries = {action.text(): action for action in menu.actions()}
    assert not entries["Paste"].isEnabled()
    assert not entries["Paste as plain text"].isEnabled()
    assert sheet.bar.actions_of["paste-plain"].isEnabled()
    menu.close()


def test_any_colour_is_asked_for_where_one_writes(sheet: Sheet, qtbot: QtBot) -> None:
    """A command of its own opens no menu whose place could be taken."""
    sheet.move(300, 200)
    sheet.editor.setFocus()
    qtbot.waitUntil(sheet.editor.hasFocus)
    qtbot.keyClicks(sheet.editor, "words")
    menu = ColourMenu(Purpose.TEXT, parent=sheet)
    menu.more.trigger()
    choice = sheet.findChild(ColourChoice)
    assert choice is not None
    caret = sheet.editor.viewport().mapToGlobal(sheet.editor.cursorRect().bottomLeft())
    assert (choice.pos() - caret).manhattanLength() <= 6
    choice.close()


def test_the_keys_still_work_behind_the_menu(sheet: Sheet, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.editor, "word")
    shown_menu(sheet.editor).close()
    qtbot.keySequence(sheet.editor, "Ctrl+A")
    qtbot.keySequence(sheet.editor, "Ctrl+X")
    assert sheet.editor.text() == ""


def test_a_link_says_where_it_leads(sheet: Sheet, qtbot: QtBot) -> None:
    editor = sheet.editor
    editor.insert_link("https://a.example/x?b=<i>", "the page")
    editor.insertPlainText(" and words")
    port = editor.viewport()
    cursor = QTextCursor(editor.document())
    cursor.setPosition(3)
    over, beside = editor.cursorRect(cursor).center(), QPoint(port.width() - 4, port.height() - 4)
    QApplication.sendEvent(port, QHelpEvent(QHelpEvent.Type.ToolTip, over, port.mapToGlobal(over)))
    qtbot.waitUntil(QToolTip.isVisible)
    first, second = QToolTip.text().split("\n")
    assert first == "Ctrl and a click open:"
    assert second.startswith("https://a.example/x?b=")
    QApplication.sendEvent(port, QHelpEvent(QHelpEvent.Type.ToolTip, beside, port.mapToGlobal(beside)))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_long_address_is_shown_by_its_beginning(sheet: Sheet) -> None:
    asking = sheet.editor.findChild(Asking) or Asking(sheet.editor, sheet.bar.actions_of)
    said = asking.tip_of("https://a.example/" + "x" * 5000)
    assert len(said) < 200
    assert said.endswith("…")
    assert asking.tip_of("javascript:alert(1)") == ""


def test_a_link_behind_a_picture_is_no_picture(sheet: Sheet) -> None:
    editor = sheet.editor
    editor.insert_picture("p.png", "p@x", QImage(9, 9, QImage.Format.Format_RGB32))
    editor.insert_link("https://a.example/x", "the page")
    assert [position for position, _ in pictures.every(editor.document())] == [0]
    assert pictures.at(editor.textCursor()) is None
    assert editor.link_at_cursor() == ("https://a.example/x", "the page")
    assert editor.html().count("<img") == 1


def test_a_line_broken_behind_a_picture_is_no_picture(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.editor.insert_picture("p.png", "p@x", QImage(9, 9, QImage.Format.Format_RGB32))
    qtbot.keyClick(sheet.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pictures.at(sheet.editor.textCursor()) is None
    qtbot.keyClicks(sheet.editor, "words")
    assert "<br>words" in sheet.editor.html()


def test_any_colour_can_be_given_to_the_text(sheet: Sheet, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.editor, "word")
    sheet.editor.selectAll()
    sheet.editor.set_colour(QColor("#c00000"))
    menu = next(found for found in sheet.findChildren(ColourMenu) if found.none.text() == "Automatic")
    menu.more.trigger()
    choice = QApplication.activePopupWidget()
    assert isinstance(choice, ColourChoice)
    assert choice.value.text() == "#c00000", "it begins with the one that is set"
    assert "6.5 to 1" in choice.verdict.text()
    qtbot.keyClick(choice.hues, Qt.Key.Key_Up)
    assert choice.colour.lightnessF() > QColor("#c00000").lightnessF()
    choice.value.selectAll()
    qtbot.keyClicks(choice.value, "#12345")
    qtbot.keyClick(choice.value, Qt.Key.Key_Return)
    assert not choice.apply.isEnabled(), "half a value is none"
    qtbot.keyClicks(choice.value, "6")
    assert choice.hues.colour().name() == choice.colour.name() == "#123456"
    qtbot.keyClick(choice.value, Qt.Key.Key_Return)
    assert "color:#123456" in sheet.editor.html()
    assert faults(sheet.editor.html()) == []


def test_a_colour_of_the_message_is_offered_again(sheet: Sheet, qtbot: QtBot) -> None:
    menu = next(found for found in sheet.findChildren(ColourMenu) if found.none.text() == "Automatic")
    menu.aboutToShow.emit()
    assert not menu._of_message.isVisible()
    qtbot.keyClicks(sheet.editor, "one ")
    sheet.editor.set_colour(QColor("#abcdef"))
    qtbot.keyClicks(sheet.editor, "two")
    sheet.editor.set_colour(QColor("#c00000"))  # one of the palette
    qtbot.keyClicks(sheet.editor, "three")
    menu.aboutToShow.emit()
    assert menu._of_message.isVisible()
    sheet.editor.selectAll()
    qtbot.keyClick(menu.used, Qt.Key.Key_Return)
    assert sheet.editor.html().count("color:#abcdef") == 1
    assert "c00000" not in sheet.editor.html()


def test_menus_of_the_text_do_not_pile_up(sheet: Sheet, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.editor, "word")

    def menus() -> int:
        return len(sheet.editor.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly))

    before = menus()
    for _ in range(4):
        spot = sheet.editor.cursorRect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, sheet.editor.viewport().mapToGlobal(spot))
        sheet.editor.contextMenuEvent(event)
        popup = QApplication.activePopupWidget()
        assert popup is not None
        popup.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert menus() <= before + 1


def test_every_entry_of_a_menu_of_colours_is_reached_by_the_arrows(sheet: Sheet, qtbot: QtBot) -> None:
    menu = next(found for found in sheet.findChildren(ColourMenu) if found.none.text() == "Automatic")
    menu.popup(sheet.mapToGlobal(QPoint(40, 40)))
    try:
        qtbot.waitUntil(lambda: menu.activeAction() is not None)
        assert QApplication.focusWidget() is menu.swatches
        assert menu.activeAction() is not menu.none, "one thing is marked, not two"
        for _ in range(4):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        assert menu.activeAction() is menu.more
        for _ in range(5):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
        assert menu.activeAction() is menu.none
    finally:
        menu.close()


def test_a_grey_becomes_a_colour_when_a_hue_is_looked_for(qtbot: QtBot) -> None:
    choice = ColourChoice(None, Purpose.TEXT, QColor("#7f7f7f"))
    qtbot.addWidget(choice)
    assert choice.hues.colour().name() == "#7f7f7f"
    qtbot.keyClick(choice.hues, Qt.Key.Key_Up)
    assert choice.colour.hslSaturation() == 0
    assert choice.colour.lightness() > 0x7F
    qtbot.keyClick(choice.hues, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert choice.colour.hslSaturation() > 200
    for _ in range(12):
        qtbot.keyClick(choice.strength, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert choice.colour.hslSaturation() == 0


def test_what_a_colour_is_for_decides_how_well_it_is_read() -> None:
    yellow = QColor("#ffff00")
    assert "Hard" in verdict(Purpose.TEXT, yellow)[0]
    assert "well" in verdict(Purpose.GROUND, yellow)[0]
    assert verdict(Purpose.LINE, yellow)[0] == ""
    assert verdict(Purpose.TEXT, QColor("#808080"))[1] == "warn"


def test_the_style_box_has_room_for_its_longest_word(sheet: Sheet) -> None:
    box = sheet.bar._style
    widest = max(box.fontMetrics().horizontalAdvance(box.itemText(i)) for i in range(box.count()))
    assert box.width() >= widest + 30


def test_a_question_for_a_line_names_the_deed(qtbot: QtBot) -> None:
    dialog = LineDialog(None, "Save as template", "Name", "x", "Save")
    qtbot.addWidget(dialog)
    assert "Save" in [button.text() for button in dialog.findChildren(type(dialog.take))]


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("see https://e.example/page_(2) there", "https://e.example/page_(2)"),
        ("(see https://e.example/page_(2)).", "https://e.example/page_(2)"),
        ("(https://e.example/a)", "https://e.example/a"),
        ("'https://e.example/a'", "https://e.example/a"),
        ("https://e.example/it's-here!", "https://e.example/it&#x27;s-here"),
    ],
)
def test_plain_text_that_came_has_the_brackets_of_its_addresses(said: str, address: str) -> None:
    assert f'<a href="{address}">{address}</a>' in html_of(said)


def test_nothing_but_a_scheme_is_no_address() -> None:
    assert "<a" not in html_of("https://), http://...")


def test_nothing_can_be_removed_from_an_empty_shelf(qtbot: QtBot) -> None:
    shelf = _Shelf("Things", "signature", Tasks(lambda error, name: None))
    qtbot.addWidget(shelf)
    shelf.show()
    shelf.show_names([], -1)
    assert not shelf.remove.isEnabled()
    shelf.show_names(["one"], 0)
    assert shelf.remove.isEnabled()
    shelf.show_names([], -1)
    assert not shelf.remove.isEnabled()


class _Shelf(Shelf):
    def build(self) -> None:
        self.lay_out((), QWidget(), ("Nothing yet", "Words."))

    def reload(self) -> None:
        pass

    def show_chosen(self, number: int) -> None:
        pass

    def store(self) -> None:
        return None
