"""The vault through its windows: made, opened, changed, given up; mail that waited goes; nobody's typing is stolen."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from outbox_scene import letter, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from servers import SmtpServer
from test_vault_use import PASSWORD, USER, Absent, Slow, account

from app import late
from app.engine import Engine
from app.events import SecretsWanted
from app.model.account import SecretPlace
from app.model.keeping import KeyringState, VaultState
from app.model.outgoing import SendState
from app.storage.secrets import KeyringLike
from app.storage.vault import Vault
from ui.accounts.keeping_box import KeepingBox
from ui.accounts.keyring_window import KeyringWindow
from ui.accounts.passphrase import PassphraseWindow, Purpose
from ui.accounts.wizard import SIGN_IN, Wizard
from ui.dialogs import Question
from ui.settings.window import SettingsWindow
from ui.start.unlocking import Unlocking
from ui.tasks import Tasks

Run = Callable[[Coroutine[Any, Any, None]], None]
WORDS, OTHER = "three unlikely words", "another passphrase"


@pytest.fixture(autouse=True)
def light_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(late, "load_vault", lambda file: Vault(file, work=15))


class Windows:
    """What the shell does for a window that nobody else owns."""

    def __init__(self) -> None:
        self.kept: dict[str, QWidget] = {}
        self.edited: list[int] = []

    def adopt(self, window: QWidget, name: str = "", *, with_actions: bool = True) -> None:
        self.kept[name] = window

    def release(self, name: str) -> None:
        self.kept.pop(name).deleteLater()

    def edit_account(self, account_id: int) -> None:
        self.edited.append(account_id)


@asynccontextmanager
async def scene(profile: Path, ring: Callable[[], KeyringLike]) -> AsyncIterator[tuple[Engine, Tasks]]:
    failures: list[str] = []
    tasks = Tasks(lambda error, name: failures.append(f"{name}: {error!r}"))
    engine = await Engine.open(profile, open_keyring=ring)
    try:
        if engine.preferences.current.undo_seconds:
            await engine.preferences.change(undo_seconds=0)
        yield engine, tasks
    finally:
        await tasks.close()
        await engine.stop()
    assert not failures


async def when(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(30):
        while not condition():
            await asyncio.sleep(0.01)


def fill(entry: QLineEdit, words: str) -> None:
    entry.setFocus()
    entry.selectAll()
    QTest.keyClick(entry, Qt.Key.Key_Delete)
    QTest.keyClicks(entry, words)


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def a_question() -> Question | None:
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, Question) and w.isVisible()), None)


def asked_by(box: KeepingBox) -> PassphraseWindow:
    assert box._window is not None
    return box._window


def test_the_words_have_the_whole_width_while_there_is_nothing_to_press(qrun: Run, profile: Path) -> None:
    """As long as the keyring is looked for."""

    async def story() -> None:
        async with scene(profile, Absent()) as (engine, tasks):
            box = KeepingBox(engine, tasks.start)
            box.resize(600, 80)
            box.show()
            assert engine.keeping.state().keyring is KeyringState.UNKNOWN
            await when(lambda: box.words.width() > 550)
            assert box._sign.x() == 0
            box.close()
            box.deleteLater()

    qrun(story())


def test_a_vault_in_the_settings(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with scene(profile, Absent()) as (engine, tasks):
            settings = SettingsWindow(engine, tasks)
            settings.show()
            settings.stack.setCurrentWidget(settings.privacy)
            box = settings.privacy.keeping
            await when(lambda: not box.make.isHidden())
            assert "no keyring" in box.words.text()
            press(box.make)
            window = asked_by(box)
            assert window.isVisible()
            assert not window.go.isEnabled()
            fill(window.new.entry, "short")
            fill(window.again.entry, "short")
            press(window.go)
            assert "8 characters" in window.new.error()
            fill(window.new.entry, WORDS)
            fill(window.again.entry, OTHER)
            press(window.go)
            assert window.again.error()
            assert engine.keeping.state().vault is VaultState.NONE
            fill(window.again.entry, WORDS)
            QTest.keyClick(window.again.entry, Qt.Key.Key_Return)
            await when(lambda: not box.change.isHidden())
            assert "vault" in box.words.text()
            assert box.make.isHidden()

            await when(lambda: box._window is None)
            press(box.change)
            window = asked_by(box)
            fill(window.old.entry, OTHER)
            fill(window.new.entry, OTHER)
            fill(window.again.entry, OTHER)
            press(window.go)
            await when(window.old.error)
            assert "not the passphrase" in window.old.error()
            fill(window.old.entry, WORDS)
            press(window.go)
            await when(lambda: box._window is None)
            await engine.keeping.unlock(OTHER)

            press(box.remove)
            await when(a_question)
            question = a_question()
            assert question is not None
            press(question.safe_button)
            await when(lambda: a_question() is None)
            assert engine.keeping.state().vault is VaultState.OPEN
            press(box.remove)
            await when(a_question)
            question = a_question()
            assert question is not None
            press(question.risky_button)
            await when(lambda: not box.make.isHidden())
            assert not (profile / "vault").exists()
            settings.close()
            settings.deleteLater()

    qrun(story())


def test_mail_that_waits_for_the_vault_goes_when_it_is_unlocked(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with SmtpServer(auth="PLAIN", users={USER: PASSWORD}) as server:
            async with scene(profile, Absent()) as (engine, _):
                await engine.keeping.make_vault(WORDS)
                await engine.accounts.add(account(server.port), PASSWORD)
            async with scene(profile, Absent()) as (engine, tasks):
                windows = Windows()
                unlocking = Unlocking(engine, tasks, windows)
                engine.events.subscribe(SecretsWanted, lambda event: unlocking.show(event.place))
                engine.start()
                first = await engine.outbox.queue(letter("bob@example.test"))
                await until(engine, first.id, SendState.NEEDS_USER)
                window = unlocking.shown[SecretPlace.VAULT]
                assert isinstance(window, PassphraseWindow)
                assert not window.isModal()
                await engine.outbox.retry(first.id)
                await until(engine, first.id, SendState.NEEDS_USER)
                assert list(windows.kept.values()) == [window]  # asked once
                QTest.keyClicks(window.old.entry, OTHER)
                QTest.keyClick(window.old.entry, Qt.Key.Key_Return)
                await when(window.old.error)
                fill(window.old.entry, WORDS)
                QTest.keyClick(window.old.entry, Qt.Key.Key_Return)
                await until(engine, first.id, SendState.SENT)
                await when(lambda: not unlocking.shown)
                assert not windows.kept

    qrun(story())


def test_not_now_leaves_the_mail_waiting_and_is_asked_again_when_wanted(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with SmtpServer(auth="PLAIN", users={USER: PASSWORD}) as server:
            async with scene(profile, Absent()) as (engine, _):
                await engine.keeping.make_vault(WORDS)
                await engine.accounts.add(account(server.port), PASSWORD)
                engine.keeping._secrets._vault_is_open = False
                row = await engine.outbox.queue(letter("bob@example.test"))
                engine.start()
                await until(engine, row.id, SendState.NEEDS_USER)
            async with scene(profile, Absent()) as (engine, tasks):
                unlocking = Unlocking(engine, tasks, Windows())
                engine.events.subscribe(SecretsWanted, lambda event: unlocking.show(event.place))
                engine.start()  # what waited in the last run asks again
                await when(lambda: unlocking.shown)
                QTest.keyClick(unlocking.shown[SecretPlace.VAULT], Qt.Key.Key_Escape)
                assert not unlocking.shown
                row = await until(engine, row.id, SendState.NEEDS_USER)
                await engine.outbox.retry(row.id)
                await when(lambda: unlocking.shown)
                assert not server.messages
                unlocking.shown[SecretPlace.VAULT].close()

    qrun(story())


def test_whoever_is_writing_goes_on_writing(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with scene(profile, Absent()) as (engine, tasks):
            await engine.keeping.make_vault(WORDS)
            engine.keeping._secrets._vault_is_open = False
            paper = QLineEdit()
            paper.show()
            paper.activateWindow()
            paper.setFocus()
            await when(paper.hasFocus)
            unlocking = Unlocking(engine, tasks, Windows())
            unlocking.show(SecretPlace.VAULT)
            window = unlocking.shown[SecretPlace.VAULT]
            assert window.isVisible()
            assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            focused = QApplication.focusWidget()
            assert focused is paper
            QTest.keyClicks(focused, "dear Bob")
            assert paper.text() == "dear Bob"
            await engine.keeping.unlock(WORDS)  # by another way
            await when(lambda: not unlocking.shown)
            paper.close()
            paper.deleteLater()

    qrun(story())


def test_a_keyring_that_waits_can_be_done_without(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        ring = Slow()
        try:
            async with scene(profile, lambda: ring) as (engine, tasks):
                engine.keeping._secrets._patience = 0.01
                windows = Windows()
                unlocking = Unlocking(engine, tasks, windows)
                engine.events.subscribe(SecretsWanted, lambda event: unlocking.show(event.place))
                adding = asyncio.ensure_future(engine.accounts.add(account(9), PASSWORD))
                await when(lambda: unlocking.shown)
                window = unlocking.shown[SecretPlace.KEYRING]
                assert isinstance(window, KeyringWindow)
                assert not adding.done()
                press(window.session)
                stored = await adding
                assert await engine.accounts.secret_place(stored.id) is SecretPlace.SESSION
                await when(lambda: not unlocking.shown)
        finally:
            ring.unlocked.set()

    qrun(story())


def test_the_window_goes_when_the_keyring_answers(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        ring = Slow()
        try:
            async with scene(profile, lambda: ring) as (engine, tasks):
                engine.keeping._secrets._patience = 0.01
                unlocking = Unlocking(engine, tasks, Windows())
                engine.events.subscribe(SecretsWanted, lambda event: unlocking.show(event.place))
                adding = asyncio.ensure_future(engine.accounts.add(account(9), PASSWORD))
                await when(lambda: unlocking.shown)
                ring.unlocked.set()
                stored = await adding
                await when(lambda: not unlocking.shown)
                assert await engine.accounts.secret_place(stored.id) is SecretPlace.KEYRING
        finally:
            ring.unlocked.set()

    qrun(story())


def test_the_wizard_offers_the_vault_where_there_is_no_keyring(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with scene(profile, Absent()) as (engine, tasks):
            wizard = Wizard(engine, tasks)
            wizard.show()
            fill(wizard.you.address.entry, "ana@prado.example")
            press(wizard.onward)
            assert wizard.current == SIGN_IN
            box = wizard.sign_in.kept
            await when(lambda: not box.make.isHidden())
            press(box.make)
            window = asked_by(box)
            fill(window.new.entry, WORDS)
            fill(window.again.entry, WORDS)
            press(window.go)
            await when(lambda: not box.change.isHidden())
            assert "vault" in box.words.text()
            await when(lambda: box._window is None)
            wizard.close()
            wizard.deleteLater()

    qrun(story())


def test_the_passphrase_can_be_looked_at_and_is_not_kept(qrun: Run, profile: Path) -> None:
    async def story() -> None:
        async with scene(profile, Absent()) as (engine, tasks):
            box = KeepingBox(engine, tasks.start)
            box.show()
            box._ask(Purpose.MAKE)
            window = asked_by(box)
            entry = window.new.entry
            [eye] = [action for action in entry.actions() if action.isCheckable()]
            QTest.keyClicks(entry, WORDS)
            assert entry.echoMode() is QLineEdit.EchoMode.Password
            eye.trigger()
            assert entry.echoMode() is QLineEdit.EchoMode.Normal
            fill(window.again.entry, WORDS)
            left: list[str] = []
            window.finished.connect(lambda _code: left.append(entry.text() + window.again.text()))
            press(window.go)
            await when(lambda: left)
            assert left == [""]
            assert engine.keeping.state().vault is VaultState.OPEN
            box.close()
            box.deleteLater()

    qrun(story())
