"""Which windows exist, and how the program begins and ends."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from waiting import until

from app.engine import Engine
from app.errors import Kind, MailError, Reason, Retry
from app.model.account import Account, Auth, Identity, Security, Server
from app.model.address import Address
from app.model.draft import Draft
from app.model.notice import Notice
from app.model.outgoing import SendState
from app.service import draft_saver
from ui import dialogs
from ui.compose.send.send_status import SendStatus
from ui.corner import CornerNote
from ui.look.theme import Theme
from ui.shell import Shell
from ui.start.practising import go_on, practice_account
from ui.start.quitting import Choice, MailQuit, waiting_words
from ui.tasks import Tasks
from ui.trial.no_keyring import NoKeyring
from ui.words.error_words import Action

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
T = TypeVar("T")
LEFT = Qt.MouseButton.LeftButton
TOP = Path(__file__).resolve().parent.parent


def visible(kind: type[T]) -> T | None:
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)


def account(address: str = "ana@prado.example") -> Account:
    """Its server is nowhere: what is queued stays queued."""
    return Account(
        name="Prado",
        identities=(Identity(Address("Ana Prado", address)),),
        server=Server("127.0.0.1", 9, Security.TLS),
        auth=Auth(),
    )


@asynccontextmanager
async def program(profile: Path, *accounts: Account, start: bool = False) -> AsyncIterator[Shell]:
    """A shell over a real engine that delivers nothing unless it is started."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    engine = await Engine.open(profile, open_keyring=NoKeyring)
    for wanted in accounts:
        await engine.accounts.add(wanted, None)
    failed: list[BaseException] = []
    shell: Shell | None = None

    def report(error: BaseException, name: str) -> None:
        if isinstance(error, MailError) and shell is not None:
            shell.report(error, name)
        else:
            failed.append(error)

    tasks = Tasks(report)
    palette, sheet = app.palette(), app.styleSheet()
    theme = Theme(app, profile / "cache", "light")
    theme.listen()
    shell = Shell(engine, tasks, theme, app)
    await shell.prepare()
    if start:
        engine.start()
    try:
        yield shell
    finally:
        await shell.close_windows()
        for widget in QApplication.topLevelWidgets():
            widget.hide()
        await tasks.close()
        await engine.stop()
        theme.undress()
        app.setStyleSheet(sheet)
        app.setPalette(palette)
    assert not failed, failed


def test_a_first_start_shows_the_wizard(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile) as shell:
            await shell.show_first()
            assert shell.add_account().isVisible()
            assert shell.home is None

    qrun(body())


def test_who_leaves_the_wizard_can_still_write(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile) as shell:
            await shell.show_first()
            wizard = shell.add_account()
            wizard.you.name.entry.setText("Ana")
            wizard.close()
            await until(lambda: shell.home and shell.home.isVisible())
            assert shell.add_account() is wizard  # and what was typed is still there
            assert wizard.you.name.entry.text() == "Ana"

    qrun(body())


def test_a_finished_wizard_stays_until_it_is_closed(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile) as shell:
            wizard = shell.add_account()
            wizard.finished.emit(account())
            gc.collect()
            assert wizard.isVisible()
            other = shell.add_account()
            assert other is not wizard
            other.close()
            wizard.close()
            await until(lambda: shell.home and shell.home.isVisible())
            assert not [name for name in shell._others if name.startswith("finished")]

    qrun(body())


START = """
import signal
import sys
from pathlib import Path
from ui import main

def step(name):
    print(name, *sorted(set(sys.modules) & set(sys.argv[2:])))
    if name == "ready":
        signal.raise_signal(signal.SIGTERM)

raise SystemExit(main.start(Path(sys.argv[1]), main.parse(["--compose"]), step))
"""


def test_a_first_window_loads_nothing_that_it_does_not_need(tmp_path: Path) -> None:
    """Each of these takes longer to load than a window to paint."""
    heavy = ("keyring", "lxml", "css_inline", "nh3", "aiosmtplib", "aiosmtpd", "cryptography", "PySide6.QtNetwork")
    rooms = ("ui.accounts.wizard", "ui.settings.window", "ui.home.window", "ui.trial.demo", "app.message.build")
    later = ("asyncio", "qasync", "app.engine", "app.storage.database", "ui.shell", "ui.compose.work")
    text, store = ("ui.compose.editor.editor", "app.model.address"), ("app.glance", "app.model.account", "sqlite3")
    command = [sys.executable, "-c", START, str(tmp_path / "profile"), *heavy, *rooms, *later, *text, *store]
    ready = " ".join(["ready", *sorted([*later, *text, *store])])
    told = []
    for start in ("first", "next", "with nothing kept"):  # the last one looks into the database before the picture
        if start == "with nothing kept":
            (tmp_path / "profile/look.ini").unlink()
        done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0, done.stderr
        told.append(done.stdout.splitlines())
    assert told[0] == told[1] == ["painted", " ".join(["complete", *sorted(text)]), ready]
    assert told[2] == [
        " ".join(["painted", "app.glance", "app.model.account", "app.model.address", "sqlite3"]),
        " ".join(["complete", *sorted([*text, *store])]),
        ready,
    ]


def test_an_account_changes_what_a_start_shows(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            await shell.show_first()
            assert shell.home is not None
            assert shell.home.isVisible()

    qrun(body())


def test_windows_of_a_crash_come_back(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:

            async def open_in_windows() -> list[Draft]:
                return [Draft(subject="Kiln", id=41), Draft(subject="Fair", id=42)]

            shell.engine.drafts.open_in_windows = open_in_windows
            await shell.show_first()
            assert [w.windowTitle() for w in shell.composes] == ["Kiln – Tintero", "Fair – Tintero"]

    qrun(body())


def test_a_new_message_starts_with_the_usual_sender(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        usual = replace(account("usual@prado.example"), is_default=True)
        async with program(profile, account(), usual) as shell:
            default = await shell.engine.accounts.default()
            assert default is not None
            window = shell.new_message()
            assert window in shell.composes
            assert window.head.identity_id() == default.identity.id

    qrun(body())


def test_one_draft_has_one_window(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            saver = shell.engine.drafts.saver(Draft())
            saver.changed(Draft(subject="Kiln"))
            draft = await saver.flush()
            first = shell.open_draft(draft)
            assert shell.open_draft(draft) is first
            assert len(shell.composes) == 1
            assert shell.new_message() is not first

    qrun(body())


def test_files_from_outside_go_into_a_new_message(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("notes")

    async def body() -> None:
        async with program(profile, account()) as shell:
            shell.hand_over([str(file)])
            window = shell.composes[0]
            banner = await until(window.notices.banner)
            QTest.mouseClick(banner.buttons[-1], LEFT)
            await until(window.strip.files)
            assert [f.name for f in window.strip.files()] == ["notes.txt"]
            shell.hand_over([])
            assert shell.home is not None

    qrun(body())


def ready(shell: Shell, subject: str = "Kiln") -> Draft:
    return Draft(to=("marta@ruiz.example",), subject=subject, html="<p>Hi</p>", text="Hi")


async def send(shell: Shell, subject: str = "Kiln") -> int:
    """Press Send in a window; the id in the outbox."""
    window = shell.new_message(ready(shell, subject))
    sent: list[int] = []
    window.sent.connect(sent.append)
    QTest.mouseClick(window.bottom.send.main, LEFT)
    await until(lambda: sent or None)
    return sent[0]


def test_sending_with_home_open_shows_a_card_there_and_undo_brings_the_message_back(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            home = shell.show_home()
            await send(shell)
            assert not shell.composes
            card = await until(lambda: home.toasts.card if home.toasts.card and home.toasts.card.isVisible() else None)
            assert "Kiln" in card.words()[0]
            QTest.mouseClick(card.button(), LEFT)
            await until(lambda: shell.composes or None)
            assert shell.composes[0].windowTitle() == "Kiln – Tintero"
            assert await shell.engine.outbox.all() == []

    qrun(body())


def test_sending_without_home_shows_a_small_window(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            await send(shell)
            status = await until(lambda: visible(SendStatus))
            await until(lambda: status.card.words()[0] or None)
            QTest.mouseClick(status.card.button(), LEFT)
            await until(lambda: shell.composes or None)

    qrun(body())


def test_a_window_that_waits_at_the_end_costs_no_other_its_last_words(
    qrun: QRun, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A session that ends gives a program a few seconds, and one window may need more: a file is still being copied."""
    monkeypatch.setattr(draft_saver, "QUIET", 3600.0)  # nothing is stored by itself
    monkeypatch.setattr(draft_saver, "AT_MOST", 3600.0)

    async def body() -> None:
        async with program(profile, account()) as shell:
            waits, other = shell.new_message(), shell.new_message()
            copied = asyncio.Event()
            assert waits.work is not None
            monkeypatch.setattr(waits.work.attaching, "settled", copied.wait)
            QTest.keyClicks(other.editor, "The last words")
            ending = asyncio.create_task(shell.close_windows())
            while not [draft for draft in await shell.engine.drafts.all() if "The last words" in draft.html]:
                await asyncio.sleep(0.005)
            assert not ending.done()
            copied.set()
            assert await ending

    qrun(body())


def test_a_discarded_draft_can_be_brought_back(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            window = shell.new_message(ready(shell))
            QTest.mouseClick(window.bottom.discard, LEFT)
            note = await until(lambda: visible(CornerNote))
            assert not shell.composes
            QTest.mouseClick(note.button, LEFT)
            await until(lambda: shell.composes or None)
            assert shell.composes[0].windowTitle() == "Kiln – Tintero"

    qrun(body())


def test_a_refused_message_comes_back_with_its_reason(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            row = await shell.engine.outbox.get(await send(shell))
            failed = replace(row, state=SendState.FAILED, reason=Reason.SENDER_REFUSED, facts={"host": "smtp.example"})
            shell._aftermath.help(Action.EDIT, failed, QWidget())
            await until(lambda: shell.composes or None)
            banner = shell.composes[0].notices.current()
            assert banner is not None
            assert banner.title == "The server refused the sender"

    qrun(body())


def test_closing_the_last_window_ends_the_program(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            home = shell.show_home()
            window = shell.new_message()
            home.close()
            for _ in range(20):
                await asyncio.sleep(0)
            assert not shell._ended.is_set()
            assert not shell._is_quitting
            window.close()
            await shell.until_ended()

    qrun(body())


def test_quitting_stores_what_is_being_written(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            window = shell.new_message()
            QTest.keyClicks(window.head.subject, "Half a thought")
            shell.quit()
            await shell.until_ended()
            assert [d.subject for d in await shell.engine.drafts.all()] == ["Half a thought"]

    qrun(body())


def test_quitting_while_mail_waits_asks(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            shell.show_home()
            await send(shell)
            shell.quit()
            question = await until(lambda: visible(MailQuit))
            assert "Kiln" in question.title.text()
            assert question.keep.isDefault()
            QTest.keyClick(question, Qt.Key.Key_Escape)
            await until(lambda: not shell._is_quitting or None)
            assert not shell._ended.is_set()
            shell.quit()
            question = await until(lambda: visible(MailQuit))
            QTest.keyClick(question, Qt.Key.Key_Return)
            await shell.until_ended()
            assert [row.state for row in await shell.engine.outbox.all()] == [SendState.QUEUED]

    qrun(body())


def test_quitting_can_wait_for_the_mail(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            waiting = await send(shell)
            shell.show_home()
            shell.quit()
            question = await until(lambda: visible(MailQuit))
            QTest.mouseClick(question.wait, LEFT)
            assert question.isVisible()
            await shell.engine.outbox.cancel(waiting)  # nothing waits any more, by whatever way
            await shell.until_ended()
            assert question.choice is Choice.DONE

    qrun(body())


def test_what_waits_is_named() -> None:
    assert waiting_words([]) == "0 messages have not gone yet"


def test_an_error_of_the_world_is_said_and_a_bug_is_not_taken_for_one(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile) as shell:
            error = MailError(Kind.STORAGE, Reason.DISK_FULL, "The disk is full.", Retry.LATER)
            shell.report(error, "save")
            question = await until(lambda: visible(dialogs.Question))
            assert question.windowTitle() == "The disk is full"
            question.close()
            with pytest.raises(TypeError):
                shell.report(ValueError("bug"), "save")
            shell.show_bug("Tintero 0.1\ntrace")
            told = await until(lambda: visible(dialogs.TextDialog))
            assert "trace" in told.words
            told.close()

    qrun(body())


def test_what_was_put_right_at_start_is_said(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            shell.engine.notices = (Notice(Reason.PROFILE_WAS_OPEN, {"path": "/home/ana/tintero"}),)
            await shell.show_first()
            question = await until(lambda: visible(dialogs.Question))
            assert question.windowTitle() == "Others could read your mail"

    qrun(body())


def test_settings_and_about_and_an_account(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            shell.settings()
            shell.settings()
            settings = shell._others["settings"]
            assert settings.isVisible()
            settings.close()
            shell.settings()
            assert settings.isVisible()
            shell.about()
            stored = await shell.engine.accounts.default()
            assert stored is not None
            shell.edit_account(stored.id)
            name = f"account {stored.id}"
            wizard = await until(lambda: shell._others.get(name))
            wizard.close()
            await until(lambda: name not in shell._others or None)

    qrun(body())


def test_the_theme_follows_the_setting(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile) as shell:
            assert not shell._theme.tokens.dark
            await shell.engine.preferences.change(theme="dark")
            assert shell._theme.tokens.dark

    qrun(body())


def test_the_first_message_is_written_in_front_of_the_mail_window(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile) as shell:
            stored = await shell.engine.accounts.add(account(), "secret")
            shell.add_account().write_wanted.emit(stored)
            assert [window.isVisible() for window in shell.composes] == [True]
            assert shell.visible_home() is not None, "what becomes of the message is seen there"

    qrun(body())


def test_practising_needs_one_click(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile) as shell:
            shell.add_account().practice_wanted.emit()
            await until(lambda: shell.composes or None)
            accounts = await shell.engine.accounts.all()
            assert [a.server.host for a in accounts] == ["127.0.0.1"]
            assert shell.home is not None
            window: QWidget = shell.composes[0]
            assert window.isVisible()

    qrun(body())


def test_the_practice_account_sends_after_the_next_start_too(qrun: QRun, profile: Path) -> None:
    """Its server ended with the program, and its port and password are others."""

    async def body() -> None:
        async with program(profile) as shell:
            await go_on(shell.engine)
            assert shell.engine.practice is None
            await practice_account(shell.engine)
        async with program(profile) as shell:
            await go_on(shell.engine)
            (account,) = await shell.engine.accounts.all()
            assert shell.engine.practice is not None
            assert account.server.port == shell.engine.practice.port_starttls
            await shell.engine.accounts.check(account, None, lambda _step: None)

    qrun(body())


def test_practising_again_keeps_the_account(qrun: QRun, profile: Path) -> None:
    async def once() -> Account:
        engine = await Engine.open(profile, open_keyring=NoKeyring)
        try:
            return await practice_account(engine)
        finally:
            await engine.stop()

    first, second = qrun(once()), qrun(once())
    assert first.id == second.id
    assert first.identities == second.identities
