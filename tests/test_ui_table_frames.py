"""The line around a table whose cells stand apart: seen while writing and reading as it is in the mail."""

from __future__ import annotations

import pytest
from compose_desk import ComposeDesk, Stage
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from app.model.draft import Draft
from ui.compose.editor.editor import Editor
from ui.compose.editor.reading.foreign import import_html
from ui.compose.editor.table.table_frames import frames_of
from ui.home.paper import Paper

HTML = (
    "<p>above</p><table cellspacing='6' style='border:4px solid #ff0000'><tr><td>a</td><td rowspan='2'>b<br>b</td></tr>"
    "<tr><td>c</td></tr></table><p>below</p>"
)
EVERYTHING = QRectF(0, 0, 10_000, 10_000)


def lines(view: QTextEdit, scale: float) -> tuple[QRectF, QImage, float]:
    """Where the only line should be on the viewport, and what is painted there."""
    ((box, pen),) = frames_of(view.document(), EVERYTHING, scale)
    assert pen.color() == QColor("#ff0000")
    assert pen.widthF() == pytest.approx(4 * scale)
    return box, view.viewport().grab().toImage(), pen.widthF()


def assert_painted(view: QTextEdit, scale: float) -> None:
    box, picture, _ = lines(view, scale)
    ratio = picture.devicePixelRatio()
    middles = (
        QPoint(round(box.center().x()), round(box.top())),
        QPoint(round(box.center().x()), round(box.bottom())),
        QPoint(round(box.left()), round(box.center().y())),
        QPoint(round(box.right()), round(box.center().y())),
    )
    assert [picture.pixelColor(place * ratio).name() for place in middles] == ["#ff0000"] * 4
    assert picture.pixelColor((box.topLeft() + QPoint(6, 6)).toPoint() * ratio).name() != "#ff0000"
    first = view.document().find("a", view.document().find("above"))
    place = view.cursorRect(first)
    assert box.contains(QRectF(place))
    assert place.left() - box.left() < 30 * scale
    assert place.top() - box.top() < 30 * scale


def test_while_reading(qtbot: QtBot) -> None:
    paper = Paper()
    qtbot.addWidget(paper)
    paper.resize(500, 400)
    paper.show_html(HTML, {}, import_html)
    with qtbot.waitExposed(paper):
        paper.show()
    assert_painted(paper, 1.0)


def test_while_writing_also_of_one_that_comes_later(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(Draft(to=("marta@ruiz.example",), subject="Winter", html="<p>mine</p>"))
        editor: Editor = window.editor
        editor.moveCursor(editor.textCursor().MoveOperation.End)
        editor.paste_html(HTML)
        assert "border:4px solid #ff0000" in editor.html()
        assert_painted(editor, editor.scale())

    stage(scene)


def test_tables_without_one_have_none(qtbot: QtBot) -> None:
    editor = Editor(lambda: import_html)
    qtbot.addWidget(editor)
    editor.insert_table(2, 2)
    assert list(frames_of(editor.document(), EVERYTHING, 1.0)) == []
