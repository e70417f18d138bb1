"""What a screen reader hears while one goes from field to field and types."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui import spoken_windows
from ui.compose import menu_reveal
from ui.compose import window as compose
from ui.compose.fittings import compose_window
from ui.spoken_windows import SpokenWindows
from ui.widgets.banner import Banner
from ui.widgets.basics import column
from ui.widgets.toast import Toast


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    listener = SimpleNamespace(Event=QAccessible.Event, updateAccessibility=lambda event: said.append("focus"))
    monkeypatch.setattr(spoken_windows, "QAccessible", listener)
    return said


def test_the_keyboard_is_told_of_before_what_is_selected(qtbot: QtBot, heard: list[str]) -> None:
    """Else Orca takes the field for known and says nothing."""
    page, first, second = QWidget(), QLineEdit("Ana"), QLineEdit("ana@prado.example")
    page.setLayout(column(first, second))
    qtbot.addWidget(page)
    spoken = SpokenWindows()
    for field in (first, second):
        assert spoken._made("QLineEdit", field) is None  # Qt's own description of it is good
        field.selectionChanged.connect(lambda: heard.append("selection"))
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    first.setFocus()
    heard.clear()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert heard.index("focus") < heard.index("selection")


@pytest.mark.parametrize("listens", [False, True])
def test_a_reader_hears_letters_of_the_subject_and_not_a_title_for_each(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, profile: Path, listens: bool
) -> None:
    monkeypatch.setattr(compose, "is_listening", lambda: listens)
    window = compose_window(profile, ())
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    titles: list[str] = []
    window.windowTitleChanged.connect(titles.append)
    window.head.subject.setFocus()
    QTest.keyClicks(window.head.subject, "Kiln")
    assert len(titles) == (0 if listens else 4)
    QTest.keyClick(window.head.subject, Qt.Key.Key_Tab)
    assert window.windowTitle() == "Kiln – Tintero"
    assert len(titles) == (1 if listens else 4)
    window.head.subject.setText("Fair")  # by a template: nobody types
    assert window.windowTitle() == "Fair – Tintero"


def test_alt_alone_opens_no_menu_where_keys_come_late(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, profile: Path
) -> None:
    """A reader is told of keys first: Alt+3 has led elsewhere when its Alt comes, and would seem to be alone."""
    window = compose_window(profile, ())
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    for late in (True, False):
        monkeypatch.setattr(menu_reveal, "keys_come_late", lambda late=late: late)
        QTest.keyClick(window, Qt.Key.Key_Alt)
        assert window.menuBar().isHidden() is late
    QTest.keyClick(window, Qt.Key.Key_Alt)
    monkeypatch.setattr(menu_reveal, "keys_come_late", lambda: True)
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert not window.menuBar().isHidden()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a notice is announced")
def test_a_notice_is_what_desktops_call_a_notification(qtbot: QtBot) -> None:
    """Orca 43 knows no announcements, and reads those."""
    spoken = SpokenWindows()
    page = QWidget()
    qtbot.addWidget(page)
    for notice in (Toast(page), Banner("danger", "Not saved", "The disk is full.")):
        qtbot.addWidget(notice)
        made = spoken._made(type(notice).__name__, notice)
        assert made is not None
        assert made.role() is QAccessible.Role.Notification
        assert made.text(QAccessible.Text.Name) == ""  # its labels are read, and once is enough
