"""Pasting in a compose window: the choice after it, what is typed meanwhile, and clipboards of any size."""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import clipboards
import pytest
from compose_desk import ComposeDesk, Scene, play, press
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from app import workers
from app.model.draft import Disposition
from ui.compose.editor.contract import Manner
from ui.compose.text.paste_room import PasteRoom
from ui.compose.window import ComposeWindow

CTRL = Qt.KeyboardModifier.ControlModifier
LARGE = "<p>A paragraph of some words that <b>people</b> write.</p>\n" * 2_000


Stage = Callable[[Scene], None]


@pytest.fixture
def stage(qrun: Callable[[Coroutine[Any, Any, None]], None], tmp_path: Path) -> Stage:
    """Plays a scene on a fresh engine with a practice account."""
    return lambda scene: qrun(play(tmp_path, scene))


def clip(html: str, words: str = clipboards.WORDS) -> None:
    data = QMimeData()
    data.setHtml(html)
    data.setText(words)
    QGuiApplication.clipboard().setMimeData(data)


@pytest.fixture(autouse=True)
def clipboard() -> object:
    yield
    QGuiApplication.clipboard().clear()  # data made by Python must not outlive it


def room(window: ComposeWindow) -> PasteRoom:
    assert window._fittings is not None
    return window._fittings.rooms.paste_room()


def paste(window: ComposeWindow) -> None:
    window.editor.setFocus()
    press(window, Qt.Key.Key_V, CTRL)


def test_each_choice_is_a_step_of_undo_and_typing_ends_it(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        editor = window.editor
        QTest.keyClicks(editor, "so ")
        before = editor.html()
        clip("<p>one <b style='font-family:Georgia;color:#c00000'>two</b></p><ul><li>three</ul>", "one two three")
        paste(window)
        kept = editor.html()
        assert "Georgia" in kept
        choice = room(window).choice
        assert choice is not None
        assert choice.isVisible()
        press(window, Qt.Key.Key_V, CTRL | Qt.KeyboardModifier.AltModifier)
        assert choice.isAncestorOf(window.focusWidget())
        press(window, Qt.Key.Key_Right)
        matched = editor.html()
        assert "Georgia" not in matched
        assert "<b>two</b>" in matched
        assert "<li" in matched
        press(window, Qt.Key.Key_Right)
        assert editor.text() == "so one two three"
        assert "<li" not in editor.html()
        assert "<b>" not in editor.html()
        press(window, Qt.Key.Key_Left)
        assert editor.html() == matched
        press(window, Qt.Key.Key_Escape)
        assert not choice.isVisible()
        assert window.focusWidget() is editor
        for expected in ("so one two three", None, None):
            editor.undo()
            assert expected is None or editor.text() == expected
        assert editor.html() == kept
        editor.undo()
        assert editor.html() == before

    stage(scene)


def test_typing_on_takes_the_choice_away(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        clip("<p>one <i>two</i></p>")
        paste(window)
        assert room(window).choice is not None
        QTest.keyClicks(window.editor, "x")
        assert room(window).choice is None
        assert window.editor.text().endswith("twox")

    stage(scene)


def test_a_list_or_a_heading_leaves_nothing_behind_when_only_its_words_are_wanted(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        for html in ("<ul><li>a</ul>", "<h1>a</h1>", "<table border=1><tr><td>a</table>", "<pre>a</pre>"):
            window.editor.load("")
            clip(html, "a")
            paste(window)
            room(window)._switch(Manner.WORDS)
            assert window.editor.html().partition(">")[2] == '\n<p style="margin:0 0 7.5pt">a</p>\n</div>', html

    stage(scene)


def test_what_is_copied_here_is_pasted_as_it_is_without_a_question(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        window.editor.load("<p>one <b style='font-family:Calibri'>two</b></p>")
        before = window.editor.html()
        window.editor.selectAll()
        window.editor.copy()
        window.editor.load("")
        paste(window)
        assert window.editor.html() == before
        assert room(window).choice is None

    stage(scene)


def test_the_setting_says_how(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await desk.engine.preferences.change(paste="words")
        window = await desk.open()
        clip("<p>one <b>two</b></p>", "one two")
        paste(window)
        assert "<b>" not in window.editor.html()
        choice = room(window).choice
        assert choice is not None
        assert choice.manners.value() == "words"

    stage(scene)


def test_what_is_typed_during_a_large_paste_comes_behind_it_in_order(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        editor = window.editor
        clip(LARGE)
        paste(window)
        assert room(window).is_busy
        assert not window.bottom.send.isEnabled()
        QTest.keyClicks(editor, "and more")
        press(window, Qt.Key.Key_Backspace)
        press(window, Qt.Key.Key_Z, CTRL)  # nothing is undone half-way
        clip("<p><i>second</i></p>")
        editor.paste()
        assert editor.text() == ""
        await desk.until(lambda: not room(window).is_busy)
        assert window.bottom.send.isEnabled()
        text = editor.text()
        assert text.count("A paragraph of some words that people write.") == 2_000
        assert text.endswith("and morsecond")
        assert editor.html().count("<b>people</b>") == 2_000

    stage(scene)


def test_a_large_paste_is_one_step_of_undo(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        QTest.keyClicks(window.editor, "before after")
        for _ in "after":
            window.editor.moveCursor(QTextCursor.MoveOperation.Left)
        before = window.editor.html()
        clip(LARGE)
        paste(window)
        await desk.until(lambda: not room(window).is_busy)
        assert window.editor.text().startswith("before A paragraph")
        assert window.editor.text().endswith("after")
        window.editor.undo()
        assert window.editor.html() == before
        window.editor.redo()
        assert window.editor.html().count("<b>people</b>") == 2_000

    stage(scene)


def test_escape_stops_and_closing_waits_for_nothing(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        clip(LARGE)
        paste(window)
        press(window, Qt.Key.Key_Escape)
        assert not room(window).is_busy
        assert window.editor.html() == ""
        paste(window)
        assert room(window).is_busy
        window.close()
        await desk.until(lambda: "closed" in desk.told)

    stage(scene)


@pytest.mark.parametrize("broken", ["raise SystemExit(1)", "pass"])  # dies, or says nothing
def test_a_process_that_fails_leaves_the_words(stage: Stage, monkeypatch: pytest.MonkeyPatch, broken: str) -> None:
    monkeypatch.setattr(workers, "command", lambda _worker: (sys.executable, "-c", broken))

    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        clip(LARGE, "the words of it\nand more")
        paste(window)
        await desk.until(lambda: not room(window).is_busy)
        assert window.editor.text() == "the words of it\nand more"
        note = window.notices.current()
        assert note is not None
        assert note.key == "simplified"

    stage(scene)


def test_a_bomb_becomes_text_and_says_so(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        for html in ("<table><tr><td>deep " * 200, "<div>" * 20_000 + "deep", "<p>deep words<br>" * 400_000):
            window.editor.load("")
            clip(html, "deep")
            paste(window)
            await desk.until(lambda: not room(window).is_busy)
            assert "deep" in window.editor.text()
            note = window.notices.current()
            assert note is not None
            assert note.key == "simplified"
            window.notices.withdraw("simplified")
            assert len(window.editor.text()) <= 2_100_000

    stage(scene)


def test_pictures_become_files_of_the_message(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        clip(clipboards.LIBREOFFICE)
        paste(window)
        await desk.until(lambda: bool(window.strip.files()))
        await desk.idle()
        (file,) = window.strip.files()
        assert file.disposition is Disposition.INLINE
        assert file.content_type == "image/png"
        assert f"cid:{file.content_id}" in window.editor.html()
        assert window.editor._picture(f"cid:{file.content_id}") is not None
        window.editor.undo()
        assert window.strip.files() == ()

    stage(scene)


def test_pictures_of_the_web_are_told_and_in_no_text(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        clip(clipboards.BROWSER)
        paste(window)
        await desk.until(lambda: window.notices.current() is not None)
        note = window.notices.current()
        assert note is not None
        assert note.key == "pictures elsewhere"
        assert "shop.example/logo" not in window.editor.html()

    stage(scene)
