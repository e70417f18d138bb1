"""Dimmed paper: everything can be read on it, and nothing of it is in the mail."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.compose.editor.dim import PURPOSE
from ui.compose.editor.editor import Editor
from ui.compose.editor.reading.foreign import import_html
from ui.look import theme
from ui.look.tokens import DARK, LIGHT

TEXT = """<p>plain</p><p><span style="color:#1f4e79">coloured</span></p>
<p><span style="background-color:#ffff00">marked</span></p>
<table border="1"><tr><td bgcolor="#e4dfec">cell</td></tr></table><p><span style="color:#ffffff">white</span></p>"""


@pytest.fixture
def dark(qtbot: QtBot) -> Iterator[QApplication]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = app.palette()
    app.setPalette(theme.palette(DARK))
    yield app
    app.setPalette(before)


@pytest.fixture
def editor(dark: QApplication, qtbot: QtBot) -> Editor:
    found = Editor(lambda: import_html)
    qtbot.addWidget(found)
    found.resize(600, 400)
    with qtbot.waitExposed(found):
        found.show()
    found.load(TEXT)
    return found


def row(editor: Editor, words: str) -> set[str]:
    """The colours in the line of these words."""
    found = editor.document().find(words)
    assert not found.isNull()
    box = editor.cursorRect(found)
    origin = editor.viewport().mapTo(editor, box.topLeft())
    picture = QImage(editor.size(), QImage.Format.Format_RGB32)
    picture.fill(QColor(DARK.paper_dim))
    editor.render(picture)
    left = editor.viewport().mapTo(editor, editor.viewport().rect().topLeft()).x()
    places = ((x, y) for y in range(origin.y(), origin.y() + box.height()) for x in range(left, origin.x()))
    return {picture.pixelColor(x, y).name() for x, y in places}


def test_the_dark_theme_alone_leaves_the_paper_light(editor: Editor) -> None:
    assert editor.palette().text().color() == QColor(LIGHT.ink)


def test_letters_without_a_colour_are_light_and_coloured_ones_lie_on_light(editor: Editor, qtbot: QtBot) -> None:
    editor.set_dimmed(True)
    assert editor.palette().text().color() == QColor(DARK.text)
    assert QColor(LIGHT.paper).name() not in row(editor, "plain")
    assert QColor(LIGHT.paper).name() in row(editor, "coloured")
    assert QColor(LIGHT.paper).name() not in row(editor, "marked"), "it has a ground of its own"
    editor.set_dimmed(False)
    assert QColor(LIGHT.paper).name() not in row(editor, "coloured")


def test_letters_on_light_grounds_are_dark(editor: Editor, qtbot: QtBot) -> None:
    editor.set_dimmed(True)
    qtbot.waitUntil(lambda: len(editor.extraSelections()) == 2)
    words = {mark.cursor.selectedText() for mark in editor.extraSelections()}
    assert words == {"marked", "cell"}
    editor.set_dimmed(False)
    assert editor.extraSelections() == []


def test_nothing_of_it_reaches_the_mail(editor: Editor, qtbot: QtBot) -> None:
    before = editor.html()
    editor.set_dimmed(True)
    qtbot.waitUntil(lambda: len(editor.extraSelections()) == 2)
    assert editor.html() == before
    qtbot.keyClicks(editor, "new ")
    assert DARK.text.lower() not in editor.html()


def test_marks_of_others_stay(editor: Editor, qtbot: QtBot) -> None:
    mark = editor.ExtraSelection()
    mark.cursor = editor.document().find("plain")
    mark.format.setBackground(QColor("red"))
    editor.set_marks("find", [mark])
    editor.set_dimmed(True)
    qtbot.waitUntil(lambda: len(editor.extraSelections()) == 3)
    editor.set_dimmed(False)
    assert len(editor.extraSelections()) == 1
    assert PURPOSE != "find"


def test_the_light_theme_dims_the_paper_only_a_little(qtbot: QtBot, tmp_path: Path) -> None:
    found = Editor(lambda: import_html)
    qtbot.addWidget(found)
    found.set_dimmed(True)
    assert found.palette().base().color() == QColor(theme.of_palette(QApplication.palette()).paper_dim)
    assert found.palette().text().color() == QColor(LIGHT.ink)
