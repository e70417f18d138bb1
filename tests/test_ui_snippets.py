"""Snippets while writing, by real key presses: expanded, undone, left alone, chosen from the list."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from compose_desk import ComposeDesk, Stage, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from ui_editor_parts import faults

from app.model.draft import Draft
from app.model.snippet import Snippet
from ui.compose.picker import Picker
from ui.compose.window import ComposeWindow

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
CTRL = Qt.KeyboardModifier.ControlModifier


async def opened(desk: ComposeDesk, draft: Draft | None = None) -> ComposeWindow:
    for snippet in (
        Snippet("addr", "<p><b>Calle Mayor 1</b><br>Madrid</p>"),
        Snippet("hi", text="Dear {cursor},\nkind regards, {name}"),
        Snippet("two", "<p>One</p><ul><li>Two {cursor}</li></ul>"),
    ):
        if snippet.key not in desk.engine.snippets.current:
            await desk.engine.snippets.store(snippet)
    window = await desk.open(draft)
    await desk.idle()
    window.editor.setFocus()
    return window


def said(window: ComposeWindow) -> str:
    return window.editor.toPlainText().replace("\u2028", "\n")


def test_a_key_and_a_blank_become_the_text_and_undo_gives_the_key_back(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        QTest.keyClicks(window.editor, "Come to ;ADDR ")
        assert said(window) == "Come to Calle Mayor 1\nMadrid"
        assert "<b>Calle Mayor 1</b>" in window.editor.html()
        assert faults(window.editor.html()) == []
        press(window, Qt.Key.Key_Z, CTRL)
        assert said(window) == "Come to ;ADDR "
        QTest.keyClicks(window.editor, " x")
        assert said(window) == "Come to ;ADDR  x"

    stage(scene)


def test_tab_expands_and_the_cursor_goes_to_its_place(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        QTest.keyClicks(window.editor, "(;hi")
        press(window, Qt.Key.Key_Tab)
        QTest.keyClicks(window.editor, "Marta")
        name = desk.accounts[0].identity.address.name
        assert said(window) == f"(Dear Marta,\nkind regards, {name}"
        assert window.editor.hasFocus()

    stage(scene)


def test_a_snippet_greets_whom_the_message_is_for(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        await desk.engine.snippets.store(Snippet("gr", text="Dear {to_first_name} of {to_company},"))
        window = await opened(desk)
        QTest.keyClicks(window.editor, ";gr ")
        assert said(window) == "Dear {to_first_name} of {to_company},", "said before it is sent"
        press(window, Qt.Key.Key_A, CTRL)
        window.head.to.entry().setFocus()
        QTest.keyClicks(window.head.to.entry(), "Ruiz, Marta <marta@prado.example>,half")
        window.editor.setFocus()
        QTest.keyClicks(window.editor, ";gr ")
        assert said(window) == "Dear Marta of Prado,"

    stage(scene)


def test_a_list_in_a_snippet_stays_one(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        QTest.keyClicks(window.editor, ";two ")
        QTest.keyClicks(window.editor, "and more")
        assert said(window) == "One\nTwo and more"
        assert "<li>Two and more" in window.editor.html()
        before = window.editor.html()
        assert faults(before) == []

    stage(scene)


@pytest.mark.parametrize("typed", ["x;addr ", ";nothing ", "; ", ";addr; ", "http://a.example/;addr "])
def test_what_is_no_key_stays_as_it_was_typed(stage: Stage, typed: str) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        QTest.keyClicks(window.editor, typed)
        assert said(window) == typed

    stage(scene)


def test_a_plain_message_gets_words(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk, Draft(plain=True))
        QTest.keyClicks(window.editor, ";addr ")
        assert said(window) == "Calle Mayor 1\nMadrid"
        assert window.form.read(Draft()).html == ""

    stage(scene)


def test_nothing_is_expanded_in_preformatted_text(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        window.editor.set_style("pre")
        QTest.keyClicks(window.editor, "x ;addr ")
        assert said(window) == "x ;addr "

    stage(scene)


def test_a_picture_of_a_snippet_comes_into_the_message(stage: Stage, tmp_path: Path) -> None:
    async def scene(desk: ComposeDesk) -> None:
        image = QImage(20, 10, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.red)
        image.save(str(tmp_path / "logo.png"))
        window = await opened(desk)
        file = await desk.engine.drafts.attach_file(tmp_path / "logo.png", picture_inline=True)
        html = f'<p>Logo <img src="cid:{file.content_id}" alt="logo"></p>'
        await desk.engine.snippets.store(Snippet("logo", html, pictures=(file,)))
        QTest.keyClicks(window.editor, ";logo ")
        assert [one.name for one in window.strip.files()] == ["logo.png"]
        assert f"cid:{file.content_id}" in window.editor.html()
        press(window, Qt.Key.Key_Z, CTRL)
        assert window.strip.files() == ()

    stage(scene)


def test_the_first_snippet_works_in_windows_that_are_open(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        await desk.idle()
        window.editor.setFocus()
        assert window.editor.expand is None
        await desk.engine.snippets.store(Snippet("new", text="Brand new"))
        QTest.keyClicks(window.editor, ";new ")
        assert said(window) == "Brand new"

    stage(scene)


def test_choosing_from_the_list_with_search(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        QTest.keyClicks(window.editor, "At ")
        window._fittings.rooms.writing.snippet.trigger()
        await desk.until(lambda: bool(window.findChildren(Picker)))
        (picker,) = window.findChildren(Picker)
        assert picker.list.count() == 3
        QTest.keyClicks(picker.search, "madrid")
        assert picker.list.count() == 1
        assert "Calle Mayor 1" in picker.words.toPlainText()
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
        await desk.idle()
        assert said(window) == "At Calle Mayor 1\nMadrid"
        assert window.focusWidget() is window.editor

    stage(scene)


def test_nothing_found_can_not_be_taken(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await opened(desk)
        window._fittings.rooms.writing.snippet.trigger()
        await desk.until(lambda: bool(window.findChildren(Picker)))
        (picker,) = window.findChildren(Picker)
        QTest.keyClicks(picker.search, "zzz")
        assert not picker.take.isEnabled()
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
        assert picker.isVisible()
        QTest.keyClick(picker.search, Qt.Key.Key_Escape)
        await desk.idle()
        assert said(window) == ""

    stage(scene)
