"""Settings through their widgets, over a real engine."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from settings_desk import settings_window
from waiting import until

from app.engine import Engine
from app.model.account import Account, Auth, AuthMethod, Identity, Security, Server
from app.model.address import Address
from ui.settings.window import SettingsWindow

Run = Callable[[Coroutine[Any, Any, None]], None]


def account(name: str) -> Account:
    identity = Identity(Address.parse(f"{name}@prado.example"))
    auth = Auth(AuthMethod.COMMAND, name, command="printf x")
    return Account(name, (identity,), Server("smtp.prado.example", 465, Security.TLS), auth)


@asynccontextmanager
async def opened(profile: Path) -> AsyncIterator[tuple[SettingsWindow, Engine]]:
    engine = await Engine.open(profile)
    async with settings_window(engine) as window:
        for name in ("ana", "bo"):
            await engine.accounts.add(account(name), None)
        window.show()
        yield window, engine


def test_a_choice_is_stored_at_once_and_can_be_reset(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile) as (window, engine):
            window.list.setCurrentRow(window.stack.indexOf(window.sending))
            [(_, undo), *_] = window.sending._rows
            assert undo.reset.isHidden()
            window.sending.undo.setFocus()
            window.sending.undo.selectAll()
            QTest.keyClicks(window.sending.undo, "12")
            await until(lambda: engine.preferences.current.undo_seconds == 12)
            await until(lambda: not undo.reset.isHidden())
            QTest.mouseClick(undo.reset, Qt.MouseButton.LeftButton)
            await until(lambda: engine.preferences.current.undo_seconds == 5)
            await until(lambda: window.sending.undo.value() == 5)

    qrun(story())


def test_a_change_made_elsewhere_is_shown(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile) as (window, engine):
            await engine.preferences.change(theme="dark")
            await until(lambda: window.look.theme.value() == "dark")

    qrun(story())


def test_accounts_are_listed_and_the_usual_sender_chosen(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile) as (window, engine):
            window.show_page("accounts")
            page = window.accounts
            await until(lambda: page.list.count() == 2)
            page.list.setCurrentRow(1)
            await until(lambda: page.page.usual.isVisible())
            QTest.mouseClick(page.page.usual, Qt.MouseButton.LeftButton)
            await until(lambda: page.list.accounts()[1].is_default)
            default = await engine.accounts.default()
            assert default is not None
            assert default.name == "bo"
            asked: list[int] = []
            window.account_edit_wanted.connect(asked.append)
            QTest.mouseClick(page.page.server.edit, Qt.MouseButton.LeftButton)
            assert asked == [default.id]

    qrun(story())


def test_removing_asks_and_enter_keeps_the_account(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile) as (window, engine):
            window.show_page("accounts")
            page = window.accounts
            await until(lambda: page.list.count() == 2)
            for key, left in ((Qt.Key.Key_Return, 2), (None, 1)):
                QTest.mouseClick(page.page.remove, Qt.MouseButton.LeftButton)
                await until(lambda: window.findChildren(QDialog))
                [dialog] = window.findChildren(QDialog)
                if key is None:
                    dialog.accept()
                else:
                    QTest.keyClick(dialog.safe_button, key)
                await until(lambda: not window.findChildren(QDialog))
                await until(lambda left=left: page.list.count() == left)
            assert len(await engine.accounts.all()) == 1

    qrun(story())


def test_ways_of_writing_are_chosen(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with opened(profile) as (window, engine):
            current = engine.preferences
            window.list.setCurrentRow(window.stack.indexOf(window.writing))
            QTest.mouseClick(window.writing.markdown.button("off"), Qt.MouseButton.LeftButton)
            await until(lambda: not current.current.markdown)
            marks = window.writing.marks
            for _ in range(marks.findData("de")):
                QTest.keyClick(marks, Qt.Key.Key_Down)
            await until(lambda: current.current.quote_marks == "de")
            window.list.setCurrentRow(window.stack.indexOf(window.look))
            QTest.mouseClick(window.look.paper.button("dimmed"), Qt.MouseButton.LeftButton)
            await until(lambda: current.current.paper == "dimmed")
            row = next(made for field, made in window.look._rows if field == "paper")
            assert not row.reset.isHidden()
            row.reset.click()
            await until(lambda: current.current.paper == "light")

    qrun(story())


def test_an_account_stands_beside_the_list_where_there_is_room(qrun: Run, profile: Path) -> None:
    """Also when it needed more of it before it was known."""

    async def story() -> None:
        async with opened(profile) as (window, _engine):
            page = window.accounts
            wide, layout = QWidget(), page.page.layout()
            wide.setMinimumWidth(900)
            assert layout is not None
            layout.addWidget(wide)
            window.resize(860, 600)
            window.show_page("accounts")
            await until(lambda: page.list.count() == 2 and page.list.maximumWidth() > 1000)
            wide.hide()
            await until(lambda: page.list.maximumWidth() < 400)

    qrun(story())
