"""Templates as a place of the mail window: looked at, searched, used and removed, with the keyboard alone."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from waiting import until

from app.engine import Engine
from app.model.draft import Draft
from ui import dialogs
from ui.home.folders import Place
from ui.home.templates_page import TemplatesPage
from ui.home.window import HomeWindow
from ui.start.practising import practice_account
from ui.tasks import Tasks

Run = Callable[[Coroutine[Any, Any, None]], None]
Scene = Callable[[HomeWindow, list[Draft]], Awaitable[None]]
CTRL = Qt.KeyboardModifier.ControlModifier


def play(qrun: Run, profile: Path, scene: Scene, files: dict[str, str]) -> None:
    async def story() -> None:
        failures: list[BaseException] = []
        tasks = Tasks(lambda error, _name: failures.append(error))
        engine = await Engine.open(profile)
        await practice_account(engine)
        for name, words in files.items():
            (profile / "templates").mkdir(exist_ok=True)
            (profile / "templates" / name).write_text(words)
        window = HomeWindow(engine, tasks)
        opened: list[Draft] = []
        window.draft_opened.connect(opened.append)
        try:
            window.show()
            window.activateWindow()
            await until(lambda: window.library.loaded)
            await scene(window, opened)
        finally:
            window.close()
            window.deleteLater()
            await tasks.close()
            await engine.stop()
        assert not failures

    qrun(story())


FILES = {
    "Thanks.txt": "Subject: Thank you\n\nIt came on {date}.\n",
    "Offer.html": "<!-- Tintero template\nSubject: Our offer\n-->\n<p>Dear <b>reader</b></p>",
    "Broken.html": "<!-- Tintero template\nwhat is this\n-->\n<p>x</p>",
}


def key(page: QWidget, code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page.window().focusWidget() or page, code, modifier)


async def shown(window: HomeWindow) -> TemplatesPage:
    key(window, Qt.Key.Key_6, CTRL)
    assert window.place is Place.TEMPLATES
    page = window.templates
    await until(lambda: page.summary.text())
    return page


def test_a_message_is_made_of_one_by_keys(qrun: Run, profile: Path) -> None:
    async def scene(window: HomeWindow, opened: list[Draft]) -> None:
        page = await shown(window)
        assert window.stage.currentWidget() is page
        assert [page.list.item(row).text() for row in range(page.list.count())] == ["Broken", "Offer", "Thanks"]
        assert not page.use_button.isEnabled()  # the first one is broken, and says so
        await until(lambda: "not those of a template" in page.paper.toPlainText())
        key(window, Qt.Key.Key_F, CTRL)
        assert window.focusWidget() is page.search
        QTest.keyClicks(page.search, "thank")
        assert page.list.count() == 1
        await until(lambda: "It came on {date}" in page.paper.toPlainText())
        key(page, Qt.Key.Key_Return)
        await until(lambda: opened)
        assert opened[0].subject == "Thank you"
        assert "{" not in opened[0].text
        assert opened[0].identity_id

    play(qrun, profile, scene, FILES)


def test_what_it_says_is_shown_as_it_looks(qrun: Run, profile: Path) -> None:
    async def scene(window: HomeWindow, _opened: list[Draft]) -> None:
        page = await shown(window)
        page.list.setFocus()
        key(page, Qt.Key.Key_Down)
        await until(lambda: page.paper.toPlainText().strip() == "Dear reader")
        assert "Our offer" in page._facts.text()

    play(qrun, profile, scene, FILES)


def test_del_asks_and_removes_the_file(qrun: Run, profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(window: HomeWindow, _opened: list[Draft]) -> None:
        page = await shown(window)
        for sure in (False, True):

            async def ask(*_: object, sure: bool = sure, **__: object) -> bool:
                return sure

            monkeypatch.setattr(dialogs, "ask", ask)
            page.list.setFocus()
            key(page, Qt.Key.Key_Delete)
            if sure:
                await until(lambda: page.list.count() == 2)
            assert (profile / "templates" / "Broken.html").exists() != sure
            await asyncio.sleep(0)
        assert not page.findChildren(QDialog)

    play(qrun, profile, scene, FILES)


def test_an_empty_place_says_what_will_be_here_and_follows_the_folder(qrun: Run, profile: Path) -> None:
    async def scene(window: HomeWindow, _opened: list[Draft]) -> None:
        page = window.templates
        window.show_place(Place.TEMPLATES)
        await until(lambda: page.empty.isVisible())
        assert not page.use_button.isVisible()
        (profile / "templates").mkdir(exist_ok=True)
        (profile / "templates" / "New.txt").write_text("Hello\n")
        page.refresh()
        await until(lambda: page.list.count() == 1 and page.list.isVisible())
        assert not page.empty.isVisible()
        window.show_place(Place.DRAFTS)
        assert window.stage.currentWidget() is not page

    play(qrun, profile, scene, {})
