"""Tool tips show what strangers wrote as it is written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget, QTableWidgetItem, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from ui.look.theme import Theme
from ui.widgets.basics import Elided

HOSTILE = 'Re: <img src="file:///tmp/secret.png"> & <b>news</b>'


@pytest.fixture(autouse=True)
def theme(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    sheet = qapp.styleSheet()
    found = Theme(qapp, tmp_path, "light")
    found.listen()
    yield
    QToolTip.hideText()
    found.undress()
    qapp.setStyleSheet(sheet)


def tip_at(widget: QWidget, place: QPoint) -> str:
    """What stands in the tool tip of this place, as a person reads it, and how it was written."""
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    return QToolTip.text()


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_the_tip_of_a_subject_that_is_cut_is_no_page(qtbot: QtBot) -> None:
    label = Elided(HOSTILE * 20)
    label.resize(200, 30)
    shown(qtbot, label)
    assert label.toolTip().startswith(HOSTILE), "what a screen reader is told is what was written"
    written = tip_at(label, QPoint(5, 5))
    assert "&lt;img" in written
    assert "<img" not in written
    assert "<b>" not in written


def test_the_tip_of_a_cell_is_no_page(qtbot: QtBot) -> None:
    table = QTableWidget(1, 1)
    cell = QTableWidgetItem("x")
    cell.setToolTip(HOSTILE)
    table.setItem(0, 0, cell)
    shown(qtbot, table)
    written = tip_at(table.viewport(), table.visualItemRect(cell).center())
    assert "&lt;img" in written
    assert "<img" not in written


def test_other_tips_are_left_to_qt(qtbot: QtBot) -> None:
    label = QLabel("x")
    label.setToolTip("Bold (Ctrl+B)\nR & D")
    shown(qtbot, label)
    assert tip_at(label, QPoint(2, 2)) == "Bold (Ctrl+B)\nR & D"
