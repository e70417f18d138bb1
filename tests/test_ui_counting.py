"""The word count in the bottom bar."""

from __future__ import annotations

import pytest
from compose_desk import ComposeDesk, Stage, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from app.model.draft import Draft
from ui.compose.text import counting
from ui.compose.text.counting import Counting
from ui.compose.window import ComposeWindow

HTML = (
    "<p>Hello Marta, here are three more words.</p><blockquote type='cite'><p>not these</p></blockquote>"
    "<table><tr><td>one cell</td><td>two</td></tr></table>"
)


async def opened(desk: ComposeDesk, html: str = HTML) -> ComposeWindow:
    window = await desk.open(Draft(to=("marta@ruiz.example",), subject="Winter", html=html))
    window.editor.setFocus()
    window.editor.moveCursor(QTextCursor.MoveOperation.Start)
    return window


def switch(window: ComposeWindow) -> None:
    next(action for action in window.actions_of.view.actions() if action.text() == "Word count").trigger()


def test_own_words_are_counted_while_writing(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        assert window.bottom.count.text() == ""
        switch(window)
        await desk.until(lambda: window.bottom.count.text() == "10 words")
        assert window.bottom.count.toolTip() == "10 words, 50 characters, 43 without blanks"
        QTest.keyClicks(window.editor, "And ")
        await desk.until(lambda: window.bottom.count.text() == "11 words")
        assert desk.engine.preferences.current.word_count
        second = await opened(desk, "<p>Hello</p>")  # a new window counts as well
        await desk.until(lambda: second.bottom.count.text() == "1 word")
        switch(window)
        await desk.until(lambda: window.bottom.count.text() == "" == second.bottom.count.text())

    stage(scene)


def test_the_selection_is_counted_too(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        switch(window)
        await desk.until(lambda: window.bottom.count.text() == "10 words")
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        press(window, Qt.Key.Key_Right, both)
        press(window, Qt.Key.Key_Right, both)
        await desk.until(lambda: window.bottom.count.text() == "2 of 10 words")
        window.editor.selectAll()  # the quote counts neither here nor there
        await desk.until(lambda: window.bottom.count.text() == "10 of 10 words")
        press(window, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        press(window, Qt.Key.Key_Home)
        await desk.until(lambda: window.bottom.count.text() == "10 words")

    stage(scene)


def test_selected_cells_are_counted_without_what_stands_between_them(stage: Stage) -> None:
    rows = "<tr><td>one cell</td><td>not this</td></tr><tr><td>two</td><td>nor this</td></tr>"

    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk, f"<p>Hello</p><table>{rows}</table>")
        switch(window)
        await desk.until(lambda: window.bottom.count.text() == "8 words")
        text = window.editor.toPlainText()
        cursor = window.editor.textCursor()
        cursor.setPosition(text.index("one"))
        cursor.setPosition(text.index("two") + 1, QTextCursor.MoveMode.KeepAnchor)
        window.editor.setTextCursor(cursor)
        await desk.until(lambda: window.bottom.count.text() == "3 of 8 words")

    stage(scene)


def test_a_long_text_is_counted_in_slices(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counting, "_SLICE", 0.0)  # every paragraph is a slice of its own

    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk, "".join(f"<p>one two three {n}</p>" for n in range(100)))
        switch(window)
        await desk.until(lambda: window.bottom.count.text() == "400 words")
        room = window.findChild(Counting)
        asked: list[str] = []
        real = counting.count
        monkeypatch.setattr(counting, "count", lambda text: asked.append(text) or real(text))
        QTest.keyClicks(window.editor, "four ")
        await desk.until(lambda: window.bottom.count.text() == "401 words")
        assert asked == ["four one two three 0"]  # only what changed is counted again
        assert room.is_on

    stage(scene)
