"""The bar: buttons do and show, nothing wraps, everything has a name and a key."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.compose.editor import asking
from ui.compose.editor.colours import ColourButton, ColourMenu
from ui.compose.editor.editor import Editor
from ui.compose.editor.format_bar import FormatBar
from ui.compose.editor.popups import FieldPopup
from ui.compose.editor.reading.foreign import import_html


class Sheet(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.editor = Editor(lambda: import_html)
        self.bar = FormatBar(self.editor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addWidget(self.editor, 1)

    def button(self, name: str) -> QToolButton:
        found = self.bar.findChild(QToolButton, name)
        assert isinstance(found, QToolButton)
        return found


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    found = Sheet()
    qtbot.addWidget(found)
    found.resize(900, 400)
    with qtbot.waitExposed(found):
        found.show()
    found.editor.setFocus()
    return found


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("bold", "<b>"),
        ("italic", "<i>"),
        ("underline", "<u>"),
        ("strike", "<s>"),
        ("bullets", "<ul"),
        ("numbers", "<ol"),
    ],
)
def test_buttons_format_the_selection_and_show_it(sheet: Sheet, qtbot: QtBot, name: str, tag: str) -> None:
    qtbot.keyClicks(sheet.editor, "word")
    sheet.editor.selectAll()
    qtbot.mouseClick(sheet.button(name), Qt.MouseButton.LeftButton)
    assert tag in sheet.editor.html()
    assert sheet.button(name).isChecked()
    qtbot.mouseClick(sheet.button(name), Qt.MouseButton.LeftButton)
    assert tag not in sheet.editor.html()
    assert not sheet.button(name).isChecked()


def test_a_click_leaves_the_keyboard_in_the_text(sheet: Sheet, qtbot: QtBot) -> None:
    qtbot.mouseClick(sheet.button("bold"), Qt.MouseButton.LeftButton)
    assert sheet.editor.hasFocus()
    qtbot.keyClicks(sheet.editor, "b")
    assert "<b>b</b>" in sheet.editor.html()


def test_the_bar_follows_the_cursor(sheet: Sheet) -> None:
    sheet.editor.load("<p>a</p><h2>h</h2><blockquote><p><b>q</b></p></blockquote>")
    style = next(box for box in sheet.bar.findChildren(QComboBox) if box.accessibleName() == "Paragraph style")
    assert style.currentData() == "p"
    sheet.editor.moveCursor(QTextCursor.MoveOperation.NextBlock)
    assert style.currentData() == "h2"
    sheet.editor.moveCursor(QTextCursor.MoveOperation.End)
    assert sheet.button("quote").isChecked()
    assert sheet.button("bold").isChecked()


def test_the_shown_font_and_size_are_those_of_the_text(sheet: Sheet) -> None:
    font = next(box for box in sheet.bar.findChildren(QComboBox) if box.accessibleName() == "Font")
    sheet.editor.load("<p style='font-family:Georgia,\"Times New Roman\",serif'>a</p><p style='font-family:Odd'>b</p>")
    sheet.editor.moveCursor(QTextCursor.MoveOperation.Right)
    assert font.currentData() == "Georgia"
    sheet.editor.moveCursor(QTextCursor.MoveOperation.End)
    assert font.currentText() == "Odd"


def test_it_folds_from_the_right_and_the_dots_take_over(sheet: Sheet, qtbot: QtBot) -> None:
    assert sheet.button("clear").isVisible()
    hidden_before = 0
    for width in (800, 740, 680, 620, 560):
        sheet.resize(width, 400)
        qtbot.waitUntil(lambda w=width: sheet.bar.width() == w)
        buttons = [b for b in sheet.bar.findChildren(QToolButton) if b.parent() is sheet.bar]
        shown = [b for b in buttons if b.isVisible()]
        assert max(b.geometry().right() for b in shown) < width, "no half buttons"
        assert len({b.geometry().center().y() for b in shown}) == 1, "never two lines"
        hidden = len(buttons) - len(shown)
        assert hidden >= hidden_before
        hidden_before = hidden
    assert not sheet.button("link").isVisible()
    more = next(b for b in sheet.bar.findChildren(QToolButton) if b.accessibleName() == "More")
    more.menu().aboutToShow.emit()
    names = [a.text() for a in more.menu().actions()]
    for name in ("Clear formatting", "Link", "Quote", "Indent", "Table", "Horizontal line"):
        assert name in names


def test_in_the_least_window_nothing_overlaps(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.resize(512, 400)

    def shown() -> list[QWidget]:
        controls = [*sheet.bar.findChildren(QToolButton), *sheet.bar.findChildren(QComboBox)]
        return sorted((w for w in controls if w.parent() is sheet.bar and w.isVisible()), key=lambda w: w.x())

    def apart() -> bool:
        pairs = itertools.pairwise(shown())
        return all(left.geometry().right() < right.geometry().left() for left, right in pairs)

    qtbot.waitUntil(lambda: sheet.bar.width() == 512 and apart())
    more = next(b for b in sheet.bar.findChildren(QToolButton) if b.accessibleName() == "More")
    more.menu().aboutToShow.emit()
    fonts = next(a.menu() for a in more.menu().actions() if a.text() == "Font")
    qtbot.keyClicks(sheet.editor, "word")
    sheet.editor.selectAll()
    next(a for a in fonts.actions() if a.text() == "Georgia").trigger()
    assert "Georgia" in sheet.editor.html()


def test_every_control_has_a_name_and_takes_no_focus_by_click(sheet: Sheet) -> None:
    for widget in [*sheet.bar.findChildren(QToolButton), *sheet.bar.findChildren(QComboBox)]:
        if widget.parent() is sheet.bar:
            assert widget.accessibleName()
            assert widget.toolTip()
            assert widget.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_colours_are_chosen_by_keyboard(sheet: Sheet, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.editor, "word")
    sheet.editor.selectAll()
    button = sheet.bar.findChildren(ColourButton)[0]
    menu = button.menu()
    assert isinstance(menu, ColourMenu)
    qtbot.keyClick(menu.swatches, Qt.Key.Key_Down)
    assert menu.swatches.accessibleName() == "red #c00000"
    qtbot.keyClick(menu.swatches, Qt.Key.Key_Return)
    assert "color:#c00000" in sheet.editor.html()
    menu.none.trigger()
    assert "color" not in sheet.editor.html()


def test_a_table_is_chosen_by_keyboard(sheet: Sheet, qtbot: QtBot) -> None:
    grid = sheet.bar.table_grid
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(grid, key)
    assert grid.accessibleName() == "2 by 3"
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert (sheet.editor.html().count("<tr"), sheet.editor.html().count("<td")) == (2, 6)


def test_link_popup_refuses_then_links(sheet: Sheet, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.editor, "here")
    sheet.editor.selectAll()
    qtbot.keyClick(sheet.editor, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    popup = sheet.editor.findChild(FieldPopup)
    assert isinstance(popup, FieldPopup)
    assert popup.fields[1].text() == "here"
    qtbot.keyClicks(popup.fields[0], "javascript:alert(1)")
    qtbot.keyClick(popup.fields[0], Qt.Key.Key_Return)
    assert popup.isVisible()
    assert "<a" not in sheet.editor.html()
    popup.fields[0].setText("example.org/page")
    qtbot.keyClick(popup.fields[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.editor.findChild(FieldPopup) is None)
    assert '<a href="https://example.org/page" style="color:#0563c1">here</a>' in sheet.editor.html()


def test_a_link_is_followed_outside(sheet: Sheet, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(asking.QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    sheet.editor.load('<p><a href="https://a.example/x">there</a> and <a href="cid:p">here</a></p>')
    cursor = sheet.editor.textCursor()
    cursor.setPosition(2)
    sheet.editor.setTextCursor(cursor)
    port, place = sheet.editor.viewport(), sheet.editor.cursorRect().center()
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=place)
    assert opened == [], "a click alone puts the cursor there"
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, pos=place)
    assert opened == ["https://a.example/x"]
    menus: list[QMenu] = []
    sheet.editor.menu_made.connect(menus.append)
    QApplication.sendEvent(port, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, port.mapToGlobal(place)))
    next(action for action in menus[0].actions() if action.text() == "Open link").trigger()
    menus[0].close()
    assert opened == ["https://a.example/x"] * 2


def test_the_context_menu_offers_what_fits_the_place(sheet: Sheet, qtbot: QtBot) -> None:
    def entries() -> list[str]:
        place = sheet.editor.cursorRect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, sheet.editor.mapToGlobal(place))
        sheet.editor.contextMenuEvent(event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        found = [action.text() for action in menu.actions()]
        menu.close()
        return found

    qtbot.keyClicks(sheet.editor, "x")
    assert not {"Table", "Remove link", "Describe the picture…"} & set(entries())
    sheet.editor.insert_link("https://x.org", "l")
    sheet.editor.moveCursor(QTextCursor.MoveOperation.Left)
    assert "Remove link" in entries()
    sheet.editor.moveCursor(QTextCursor.MoveOperation.End)
    sheet.editor.insert_picture("p.png", "p@x", QImage(9, 9, QImage.Format.Format_RGB32))
    assert "Describe the picture…" in entries()
    sheet.editor.insert_table(1, 1)
    assert "Table" in entries()


def test_ctrl_k_does_not_delete_the_rest_of_the_line(sheet: Sheet, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.editor, "stay")
    sheet.editor.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(sheet.editor, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert sheet.editor.text() == "stay"
