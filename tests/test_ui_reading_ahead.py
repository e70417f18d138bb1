"""Autosave of a long message reads it a little at a time, and never an old text."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from compose_desk import ComposeDesk, Scene, play
from PySide6.QtTest import QTest

from ui.compose.text import reading_ahead

Stage = Callable[[Scene], None]
LONG = "<p>A paragraph of some <b>words</b>.</p>" * 400


@pytest.fixture
def stage(qrun: Callable[[Coroutine[Any, Any, None]], None], tmp_path: Path) -> Stage:
    return lambda scene: qrun(play(tmp_path, scene))


def test_what_is_saved_is_the_whole_text(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        window.editor.load(LONG)
        QTest.keyClicks(window.editor, "new ")
        work = window.work
        assert work is not None
        await desk.until(lambda: not work.autosave.is_waiting)
        assert not window.form.has_new_text
        assert work.saver.draft.html == window.editor.html()
        assert work.saver.draft.html.count("<b>words</b>") == 400

    stage(scene)


def test_a_key_in_between_begins_it_anew(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_ahead, "SLICE", -1.0)  # one paragraph at a time

    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        window.editor.load(LONG)
        QTest.keyClicks(window.editor, "one ")
        work = window.work
        assert work is not None
        ahead = work.findChild(reading_ahead.ReadingAhead)
        assert ahead is not None
        await desk.until(ahead._timer.isActive)
        QTest.keyClicks(window.editor, "two ")
        assert not ahead._timer.isActive()
        assert window.form.has_new_text
        await desk.until(lambda: not work.autosave.is_waiting)
        assert "one two " in work.saver.draft.text
        assert work.saver.draft.html == window.editor.html()

    stage(scene)
