"""The compose window in reserve: made while nobody does anything, nobody's until it is wanted, then like any other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from test_ui_shell import account, program, until

from app.model.draft import Draft
from ui.compose import reserve
from ui.compose.fittings import compose_window
from ui.compose.reserve import Reserve
from ui.compose.window import ComposeWindow
from ui.look.theme import Theme
from ui.shell import Shell

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reserve, "LOOK", 1)
    monkeypatch.setattr(reserve, "AGAIN", 1)
    monkeypatch.setattr(reserve, "SOON", 1)
    monkeypatch.setattr(reserve, "REST", 0)


async def kept(shell: Shell) -> ComposeWindow:
    """What the shell has in reserve, with a window open beside it."""
    shell.reserve.keep()
    shell.new_message()
    await until(lambda: shell.reserve.is_full)
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, ComposeWindow) and w not in shell.composes]
    return found


def test_ctrl_n_shows_the_one_in_reserve_and_the_next_is_made(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            spare = await kept(shell)
            first = shell.composes[0]
            first.activateWindow()
            await until(first.isActiveWindow)
            QTest.keyClick(first, Qt.Key.Key_N, CTRL)
            assert shell.composes == [first, spare]
            await until(spare.isActiveWindow)
            QTest.keyClicks(QApplication.focusWidget(), "marta@ruiz.example")
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, CTRL)
            await until(lambda: spare.draft_id)
            assert [d.to for d in await shell.engine.drafts.all()] == [("marta@ruiz.example",)]
            await until(lambda: shell.reserve.is_full)
            answer = shell.new_message(Draft(to=("ben@ruiz.example",), subject="Re: Kiln", html="<p>Hot.</p>"))
            assert (answer.head.subject.text(), answer.editor.text()) == ("Re: Kiln", "Hot.")

    qrun(body())


def test_nobody_knows_the_one_in_reserve(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            spare = await kept(shell)
            assert spare not in shell.windows()
            assert not spare.isVisible()
            assert spare.windowHandle() is None
            spoken = QAccessible.queryAccessibleInterface(QCoreApplication.instance())
            assert spare not in [spoken.child(i).object() for i in range(spoken.childCount())]
            assert spare.draft_id == 0
            assert await shell.engine.drafts.all() == []
            shell.composes[0].close()  # the last window there is: the program ends
            await asyncio.wait_for(shell.until_ended(), 20)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            assert not shiboken6.isValid(spare)

    qrun(body())


def test_one_that_was_made_for_other_accounts_is_not_shown(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            spare = await kept(shell)
            await shell.engine.accounts.add(account("ben@prado.example"), None)
            await until(lambda: len(shell._accounts) == 2)
            window = shell.new_message()
            assert window is not spare
            assert window.head.from_box.count() == 2
            shell.reserve.fill()
            await until(lambda: shell.reserve.is_full)
            assert shell.new_message().head.from_box.count() == 2

    qrun(body())


def made(profile: Path, words: list[str]) -> Reserve:
    """One that is filled step by step, by `_on_time`; its windows are for whatever stands in `words`."""
    found = Reserve(profile, lambda: ((), tuple(words)), nullcontext, QCoreApplication.instance())
    found.keep()
    return found


def stepped(of: Reserve) -> None:
    for _ in range(100):
        if of.is_full:
            return
        of._on_time()
    raise AssertionError("there is no window after a hundred steps")


def test_it_looks_like_one_made_now(qapp: QApplication, tmp_path: Path) -> None:
    """Also after everything about its looks has changed."""
    palette, sheet, theme = qapp.palette(), qapp.styleSheet(), Theme(qapp, tmp_path / "cache", "light")
    of = made(tmp_path, [])
    try:
        stepped(of)
        theme.set("dark")
        theme.set_density("compact")
        old, new = of.window(), compose_window(tmp_path, ())
        assert old.size() == new.size()
        assert old.grab().toImage() == new.grab().toImage()
    finally:
        of.empty()
        theme.set_density("comfortable")
        theme.undress()
        qapp.setStyleSheet(sheet)
        qapp.setPalette(palette)


def test_nothing_is_made_while_somebody_types(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reserve, "LOOK", 3_600_000)  # it looks when it is told to
    of, window, steps = made(tmp_path, []), compose_window(tmp_path, ()), list[object]()
    monkeypatch.setattr(of, "_step", steps.append)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.editor.setFocus()
    qtbot.waitUntil(window.editor.hasFocus)
    for letter in "a letter":
        QTest.keyClicks(window.editor, letter)
        of._on_time()
    assert not steps
    for _ in range(reserve._CALM):
        of._on_time()
    assert len(steps) == 1
    QTest.keyClicks(window.editor, "s")
    of._on_time()
    assert len(steps) == 1, "it goes on when nobody types any more"
    of.empty()


def test_after_one_was_taken_the_next_is_begun_as_soon_as_nothing_happens(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reserve, "SOON", 3_600_000)  # it looks when it is told to
    monkeypatch.setattr(reserve, "AGAIN", 3_600_000)
    of, steps = made(tmp_path, []), list[object]()
    window = of.window()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.editor.setFocus()
    qtbot.waitUntil(window.editor.hasFocus)
    of.fill()
    monkeypatch.setattr(of, "_step", lambda making: (steps.append(making), next(making)))
    of._on_time()
    QTest.keyClicks(window.editor, "a")
    of._on_time()
    assert not steps, "somebody types"
    of._on_time()
    assert len(steps) == 1, "nothing has happened between two looks"
    QTest.keyClicks(window.editor, "b")
    for _ in range(reserve._CALM):
        of._on_time()
        assert len(steps) == 1, "somebody goes on typing: it can wait"
    of._on_time()
    assert len(steps) == 2
    of.empty()


def test_its_menus_may_be_round_as_those_of_any_window(qapp: QApplication, tmp_path: Path) -> None:
    of = made(tmp_path, [])
    stepped(of)
    for window in (of.window(), compose_window(tmp_path, ())):
        menus = window.findChildren(QMenu)
        assert menus
        assert all(menu.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground) for menu in menus)
        window.deleteLater()
    of.empty()


class Movers(QObject):
    """The widgets that change parents with others in them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange and watched.findChildren(QWidget):
            self.found.append(type(watched).__name__)
        return False


def test_each_part_of_a_window_is_made_where_it_stays(qapp: QApplication, tmp_path: Path) -> None:
    """Under a style sheet Qt polishes a part, and all that it holds, anew at each change of parents: that made a new
    window take a fifth longer.
    """
    movers = Movers()
    qapp.installEventFilter(movers)
    try:
        window = compose_window(tmp_path, ())
    finally:
        qapp.removeEventFilter(movers)
    window.deleteLater()
    lists = [name for name in movers.found if name == "QListView"]  # of Qt's own boxes
    assert len(lists) <= 3
    assert [name for name in movers.found if name not in ("QListView", "QMenu")] == []


def test_one_that_is_begun_is_finished_when_it_is_wanted(qapp: QApplication, tmp_path: Path) -> None:
    of = made(tmp_path, [])
    while of._making is None:
        of._on_time()
    of._on_time()
    assert not of.is_full
    window = of.window()
    assert of._making is None
    assert not window.editor.text()
    of.empty()


def test_one_of_another_language_is_not_shown(qapp: QApplication, tmp_path: Path) -> None:
    language = ["en"]
    of = made(tmp_path, language)
    stepped(of)
    language[:] = ["es"]
    of.fill()
    assert not of.is_full
    of.empty()
