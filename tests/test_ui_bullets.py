"""Bullets stand where mail programs set them, and what is seen is always what a picture of the whole would be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.compose.editor import lists
from ui.compose.editor.bullets import Bullet, bullets_of
from ui.compose.editor.editor import Editor
from ui.compose.editor.reading.foreign import import_html

_LISTS = (
    "<p>above</p><ul><li>one</li><li style='color:#c00'>two<ul><li>deeper<ul><li>deepest</li></ul></li></ul></li></ul>"
    "<ul style='font-size:24px'><li>large</li></ul><ul><li>low <span style='font-size:30px'>high</span></li></ul>"
    "<ul dir='rtl'><li>\u0634\u0643\u0631\u0627</li></ul>"
    "<table><tr><td style='background:#ffe0a0'><ul><li>in a cell</li></ul></td></tr></table>"
)


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    found = Editor(lambda: import_html)
    qtbot.addWidget(found)
    found.resize(600, 700)
    found.setCursorWidth(0)
    with qtbot.waitExposed(found):
        found.show()
    found.setFocus()
    return found


def bullets(editor: Editor) -> list[Bullet]:
    document = editor.document()
    everything = QRectF(0, 0, 10_000, 10_000)
    return list(bullets_of(document, document.firstBlock(), everything, editor.palette().text().color()))


def picture(editor: Editor) -> QImage:
    return editor.viewport().grab().toImage()


def shown(editor: Editor) -> QImage:
    QApplication.processEvents()
    return editor.screen().grabWindow(editor.winId()).toImage()


@pytest.mark.parametrize("zoom", [1.0, 1.6])
def test_the_bullet_is_away_from_its_words_and_nothing_is_left_of_the_one_that_was_nearer(
    editor: Editor, zoom: float
) -> None:
    editor.load(_LISTS)
    editor.set_zoom(zoom)
    seen, found = picture(editor), bullets(editor)
    assert len(found) == 8
    for bullet in found:
        ground = seen.pixelColor(bullet.old.center().toPoint()) if not bullet.new.intersects(bullet.old) else None
        assert ground is None or ground.name() in ("#ffffff", "#ffe0a0"), bullet
        ink = seen.pixelColor(bullet.new.center().toPoint())
        hollow = bullet.style is lists.Kind.ListCircle
        assert (ink.name() == bullet.ink.name()) is not hollow, bullet
        assert abs(bullet.new.center().x() - bullet.old.center().x()) >= 3


def test_each_dot_of_the_old_bullet_is_covered(editor: Editor, monkeypatch: pytest.MonkeyPatch) -> None:
    editor.load(_LISTS)
    ours = picture(editor)
    monkeypatch.setattr(editor._bullets, "paint", lambda _area: None)
    qts = picture(editor)
    for bullet in bullets(editor):
        around = bullet.old.adjusted(-1, -1, 2, 2).toAlignedRect()
        drawn = [
            (x, y)
            for x in range(around.left() - 1, around.right() + 2)
            for y in range(around.top() - 3, around.bottom() + 4)
            if not bullet.new.adjusted(-2, -2, 2, 2).contains(x, y) and qts.pixelColor(x, y).lightness() < 190
        ]
        dots = [place for place in drawn if around.contains(*place)]
        assert len(dots) >= bullet.old.width(), bullet
        assert all(ours.pixelColor(*place).lightness() > 190 for place in dots), bullet
        assert dots == drawn or bullet.style is lists.Kind.ListDisc, bullet


def test_what_changes_in_a_list_leaves_no_dots_behind(editor: Editor) -> None:
    editor.load("<p>above</p><ul><li>one</li><li>two</li></ul><p>below</p>")
    cursor = QTextCursor(editor.document().findBlockByNumber(2))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)
    for key in (
        Qt.Key.Key_X,
        Qt.Key.Key_Return,  # a third item
        Qt.Key.Key_Tab,  # one level deeper
        Qt.Key.Key_Y,
        Qt.Key.Key_Return,
        Qt.Key.Key_Return,  # out of the inner list
        Qt.Key.Key_Return,  # out of the list
        *[Qt.Key.Key_Backspace] * 8,
    ):
        QTest.keyClick(editor, key)
        left = shown(editor)
        editor.viewport().update()
        assert left == shown(editor), key


def test_a_list_that_is_barely_set_in_keeps_its_bullets_in_sight(editor: Editor) -> None:
    editor.load("<ul style='margin:0;padding-left:12px'><li>one</li></ul>")
    assert all(bullet.new.left() >= 0 for bullet in bullets(editor))


def test_a_sign_of_ones_own_is_drawn_where_the_bullet_would_be_and_given_up_for_another(editor: Editor) -> None:
    editor.load("<ul style=\"list-style-type:'– '\"><li>one</li><li>two</li></ul><ul><li>plain</li></ul>")
    dash, _, plain = bullets(editor)
    assert (dash.sign, plain.sign) == ("–", "")
    assert dash.new.right() == pytest.approx(plain.new.right(), abs=1)
    seen = picture(editor)
    drawn = [
        y
        for y in range(round(dash.new.top()), round(dash.new.bottom()))
        if seen.pixelColor(round(dash.new.center().x()), y).lightness() < 190
    ]
    assert drawn
    assert max(drawn) - min(drawn) <= 3
    with editor.one_step() as cursor:
        cursor.setPosition(0)
        assert lists.marker_of(cursor.block()) == ""
        lists.set_marker(cursor, "disc")
    assert [bullet.sign for bullet in bullets(editor)] == ["", "", ""]
    assert "list-style-type" not in editor.html()
