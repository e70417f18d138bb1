"""Earlier versions through the window: seen, compared, brought back, and nothing lost on the way."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from compose_desk import ComposeDesk, Stage, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.model.draft import Draft
from ui.compose.kept.history_room import VersionsDialog
from ui.compose.window import ComposeWindow

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "The winter catalogue goes to print on Monday, with forty pages and a new cover by Marta. " * 4


async def dialog_of(desk: ComposeDesk, window: ComposeWindow) -> VersionsDialog:
    window._fittings.rooms.writing.versions.trigger()
    await desk.until(lambda: any(one.isVisible() for one in window.findChildren(VersionsDialog)))
    found: VersionsDialog = next(one for one in window.findChildren(VersionsDialog) if one.isVisible())
    return found


async def stored(desk: ComposeDesk, window: ComposeWindow) -> None:
    window.work.save()
    await desk.idle()


def test_what_was_replaced_comes_back_and_what_replaced_it_is_kept(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open(Draft(subject="Winter"))
        window.editor.setFocus()
        window.editor.paste_words(LONG)
        window.editor.selectAll()  # not stored by hand: selecting much does it
        await desk.idle()
        QTest.keyClicks(window.editor, "Only this is left")
        await stored(desk, window)
        dialog = await dialog_of(desk, window)
        assert dialog.list.count() == 1
        await desk.until(lambda: "not in the message now" in dialog.summary.text())
        assert LONG.strip() in dialog.paper.toPlainText()
        assert dialog.paper.extraSelections()
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        await desk.idle()
        assert window.editor.toPlainText().strip() == LONG.strip()
        notice = window.notices.current()
        assert notice is not None
        assert notice.title == "The earlier version is back"
        (draft,) = await desk.engine.drafts.all()
        assert draft.text.strip() == LONG.strip()
        assert draft.subject == "Winter"
        texts = [(await desk.engine.history.get(v.id)).text for v in await desk.engine.history.versions(draft.id)]
        assert "Only this is left" in texts

    stage(scene)


def test_without_versions_it_says_when_they_come(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        dialog = await dialog_of(desk, window)
        assert dialog.list.count() == 0
        assert not dialog.back.isEnabled()
        assert "No earlier version yet" in dialog.summary.text()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await desk.idle()
        assert await desk.engine.drafts.all() == []

    stage(scene)


def test_looking_changes_nothing(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        window.editor.setFocus()
        window.editor.paste_words(LONG)
        await stored(desk, window)
        window.editor.selectAll()
        QTest.keyClicks(window.editor, "Short")
        await stored(desk, window)
        before = window.editor.html()
        dialog = await dialog_of(desk, window)
        await desk.until(lambda: bool(dialog.summary.text()))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await desk.idle()
        assert window.editor.html() == before
        press(window, Qt.Key.Key_Z, CTRL)
        assert window.editor.html() != before

    stage(scene)


def test_a_reopened_draft_keeps_what_it_was(stage: Stage) -> None:
    async def scene(desk: ComposeDesk) -> None:
        window = await desk.open()
        window.editor.setFocus()
        QTest.keyClicks(window.editor, "First day")
        await window.finish()
        await desk.idle()
        (draft,) = await desk.engine.drafts.all()
        again = await desk.open(draft)
        again.editor.setFocus()
        QTest.keyClicks(again.editor, "Second ")
        await stored(desk, again)
        versions = await desk.engine.history.versions(draft.id)
        assert [(await desk.engine.history.get(v.id)).text for v in versions] == ["First day"]

    stage(scene)
