"""What is painted beside a text is found in the part of it that is seen, without asking where each block is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.compose.editor import positions
from ui.compose.editor.bullets import bullets_of
from ui.compose.editor.editor import Editor
from ui.compose.editor.formats import QUOTE_STEP
from ui.compose.editor.quote_bars import bars_of
from ui.compose.editor.reading.foreign import import_html

PART = (
    "<p>some words</p><blockquote type=cite><p>quoted</p><p>twice</p><blockquote type=cite>deeper</blockquote>"
    "</blockquote><table border=1><tr><td>a<p>b<p>c<td><ul><li>one<li>two</ul><tr><td>d<td>e</table>"
    "<ul><li>an item<li>another<ul><li>inner</ul></ul>"
    "<blockquote type=cite><table border=1><tr><td>x<td>y</table></blockquote>"
)


@pytest.mark.parametrize("place", [0.0, 0.1, 0.5, 0.93, 1.0])
def test_the_last_block_that_is_seen_saves_time_and_loses_nothing(qtbot: QtBot, place: float) -> None:
    editor = Editor(lambda: import_html)
    qtbot.addWidget(editor)
    editor.resize(600, 400)
    editor.load(PART * 8)
    with qtbot.waitExposed(editor):
        editor.show()
    bar, document = editor.verticalScrollBar(), editor.document()
    bar.setValue(round(bar.maximum() * place))
    QApplication.processEvents()
    area = editor.viewport().rect()
    shown = QRectF(area).translated(0, bar.value())
    first, last = (editor.cursorForPosition(point).block() for point in (QPoint(0, 0), area.bottomRight()))
    every = document.firstBlock()
    everything = QRectF(0, 0, 1e5, 1e6)
    bars = [box for box in bars_of(document, first, shown, QUOTE_STEP, 40, last) if box.intersects(shown)]
    assert bars == [box for box in bars_of(document, first, shown, QUOTE_STEP, 40) if box.intersects(shown)]
    assert bars
    ink = editor.palette().text().color()
    seen = {bullet.new.topLeft().toTuple() for bullet in bullets_of(document, first, shown, ink, last)}
    there = {b.new.topLeft().toTuple() for b in bullets_of(document, every, everything, ink) if b.new.intersects(shown)}
    assert there <= seen
    assert there


def test_what_is_seen_begins_at_the_top_while_a_long_text_is_laid_out(qtbot: QtBot) -> None:
    editor = Editor(lambda: import_html)
    qtbot.addWidget(editor)
    editor.resize(600, 400)
    editor.load("<p>" + "the quick brown fox jumps over the lazy dog. " * 20 + "</p>" + PART * 200)
    with qtbot.waitExposed(editor):
        editor.show()
    for _ in range(5):  # Qt would answer otherwise each time
        first, last = positions.seen(editor)
        assert first == 0
        assert 0 < last < 2000
    assert positions.at(editor, QPoint(5, 1)).position() == 0
