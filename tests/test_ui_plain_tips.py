"""Tool tips show what strangers wrote as it is written, whoever watches the application or nobody."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget, QTableWidgetItem, QToolTip, QWidget
from pytestqt.qtbot import QtBot

import ui
from ui.look.plain_tips import as_words
from ui.widgets.basics import Elided

HOSTILE = 'Re: <img src="file:///tmp/secret.png"> & <b>news</b>'
JOINER = "\u2060"


@pytest.fixture(autouse=True)
def hidden() -> Iterator[None]:
    yield
    QToolTip.hideText()


def tip_at(widget: QWidget, place: QPoint) -> QLabel:
    """What Qt shows as the tool tip of this place."""
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    return next(
        found
        for found in QApplication.topLevelWidgets()
        if found.metaObject().className() == "QTipLabel" and isinstance(found, QLabel) and found.isVisible()
    )


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.mark.parametrize(
    "words",
    [
        HOSTILE,
        "<b>bold</b>",
        "&lt;b&gt;",
        '<?xml version="1.0"?><img src="file:///tmp/secret.png">',
        "<!DOCTYPE html><p>page",
        "  <br/>",
        "< b>< img src=x>",
        f"<{JOINER}b><i>",
    ],
)
def test_no_words_of_a_stranger_are_a_page(qtbot: QtBot, words: str) -> None:
    """A page is wrapped at any width, and words only where the screen ends: so Qt says what it takes a tip for."""
    label = QLabel("x")
    label.setToolTip(words)
    shown(qtbot, label)
    label.setToolTip(as_words(words))
    tip = tip_at(label, QPoint(2, 2))
    assert not tip.wordWrap()
    assert tip.text().replace(JOINER, "") == words.replace(JOINER, "")


def test_qt_would_take_them_for_a_page(qtbot: QtBot) -> None:
    """Else the test above would prove nothing."""
    label = QLabel("x")
    label.setToolTip("<b>bold</b>")
    shown(qtbot, label)
    assert tip_at(label, QPoint(2, 2)).wordWrap()


def test_the_tip_of_a_subject_that_is_cut_is_no_page(qtbot: QtBot) -> None:
    label = Elided(HOSTILE)
    label.resize(60, 30)
    shown(qtbot, label)
    tip = tip_at(label, QPoint(5, 5))
    assert not tip.wordWrap()
    assert tip.text().replace(JOINER, "") == HOSTILE


def test_the_tip_of_a_cell_is_no_page(qtbot: QtBot) -> None:
    table = QTableWidget(1, 1)
    cell = QTableWidgetItem("x")
    cell.setToolTip(as_words(HOSTILE))
    table.setItem(0, 0, cell)
    shown(qtbot, table)
    assert not tip_at(table.viewport(), table.visualItemRect(cell).center()).wordWrap()


def test_other_tips_stay_what_they_are() -> None:
    for words in ("Bold (Ctrl+B)\nR & D", "", "a &amp; b"):
        assert as_words(words) == words
    assert as_words(as_words(HOSTILE)) == as_words(HOSTILE)


def test_each_tip_is_set_as_words() -> None:
    """Only a sentence of our own may be set as it is."""
    wrong = []
    for path in sorted(Path(ui.__file__).parent.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "setToolTip":
                is_safe = len(node.args) == 1 and _is_safe(node.args[0])
            elif isinstance(node, ast.FunctionDef) and _answers_for_a_tip(node):
                is_safe = any(_is_call_of(part, "as_words") for part in ast.walk(node))
            else:
                continue
            if not is_safe:
                wrong.append(f"{path}:{node.lineno}")
    assert wrong == []


def _is_safe(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _is_safe(node.body) and _is_safe(node.orelse)
    if isinstance(node, ast.Constant) or _is_call_of(node, "as_words"):
        return True
    return any(_is_call_of(node, name) for name in ("tr", "translate"))


def _is_call_of(node: ast.AST, name: str) -> bool:
    if not isinstance(node, ast.Call):
        return False
    called = node.func
    return name == (called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", ""))


def _answers_for_a_tip(node: ast.FunctionDef) -> bool:
    return any(isinstance(part, ast.Attribute) and part.attr == "ToolTipRole" for part in ast.walk(node))
