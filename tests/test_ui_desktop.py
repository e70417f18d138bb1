"""Tray, notifications and the default mail program."""

from __future__ import annotations

import asyncio
import stat
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from outbox_scene import add_account, letter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from servers import SmtpServer

from app.errors import Reason
from app.events import OutboxChanged
from app.model.outgoing import Envelope, Outgoing, SendState
from tests.test_ui_shell import LEFT, account, program, ready, until
from ui.desktop import counts, default_program, notifier, room, tray
from ui.desktop.counts import Counts
from ui.desktop.default_program import DefaultProgram, Standing
from ui.desktop.entrance import Entrance
from ui.desktop.notifier import Notifier, NotifierDeeds
from ui.desktop.tray import Tray, TrayDeeds
from ui.home.folders import Place
from ui.settings.general import GeneralPage
from ui.settings.window import SettingsWindow

QRun = Callable[[Coroutine[Any, Any, Any]], Any]


def outgoing(number: int = 1, state: SendState = SendState.SENT, **more: Any) -> Outgoing:
    row = Outgoing(number, 1, state, Envelope("a@b.example", ()), "", "", 1, "<x@y>", f"Kiln {number}", (), 0.0)
    return replace(row, display_to="Marta Ruiz", finished=4e9, **more)


# --- the tray


@pytest.mark.parametrize(
    ("said", "part"),
    [
        (Counts(), "Nothing"),
        (Counts(waiting=3), "3"),
        (Counts(waiting=3, paused=True), "paused"),
        (Counts(waiting=1, sending=2), "2"),
        (Counts(waiting=1, sending=2, needing=4), "4"),
    ],
)
def test_the_most_important_is_said(qapp: QApplication, said: Counts, part: str) -> None:
    assert part in counts.words(said)


def test_rows_are_counted() -> None:
    states = (SendState.QUEUED, SendState.QUEUED, SendState.SENDING, SendState.FAILED, SendState.UNCERTAIN)
    rows = [outgoing(n, state) for n, state in enumerate(states)]
    assert counts.count(rows, paused=True) == Counts(waiting=2, sending=1, needing=2, paused=True)


def test_the_icon_shows_what_waits(qapp: QApplication) -> None:
    """Three pictures that differ: nothing, something, something that needs a person."""
    images = [tray.picture(one).pixmap(64).toImage() for one in (Counts(), Counts(waiting=1), Counts(needing=1))]
    assert images[0] != images[1] != images[2] != images[0]
    assert tray.picture(Counts(waiting=5)).pixmap(64).toImage() == images[1]


def test_the_menu_of_the_tray_does_what_it_says(qapp: QApplication) -> None:
    done: list[object] = []
    deeds = TrayDeeds(
        home=lambda: done.append("home"),
        new_message=lambda: done.append("new"),
        pause=done.append,
        quit=lambda: done.append("quit"),
    )
    made = Tray(deeds)
    made.show_counts(Counts(waiting=2))
    assert "2" in made.state.text()
    for action in (made.home, made.new, made.pause, made.quit):
        action.trigger()
    made.icon.activated.emit(tray._Reason.Trigger)
    assert done == ["home", "new", True, "quit", "home"]
    made.close()


def test_with_the_tray_the_program_goes_on_without_a_window(
    qrun: QRun, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room.Desktop.__init__, "__defaults__", (room.open_bus, lambda: True))

    async def body() -> None:
        async with program(profile, account()) as shell:
            await shell.engine.preferences.change(tray=True)
            shell.begin_desktop()
            assert shell._desktop is not None
            assert shell._desktop.keeps_running
            home = shell.show_home()
            home.close()
            for _ in range(5):
                await asyncio.sleep(0)
            assert not shell._ended.is_set()
            desktop = shell._desktop.desktop
            assert desktop is not None
            await shell.engine.outbox.queue(ready(shell))
            await until(lambda: desktop.tray is not None and desktop.tray.counts.waiting == 1)
            assert desktop.tray is not None
            desktop.tray.pause.trigger()
            await until(lambda: shell.engine.preferences.current.paused or None)
            await shell.engine.preferences.change(tray=False)
            assert not shell._desktop.keeps_running

    qrun(body())


def test_nothing_of_the_desktop_is_loaded_before_there_is_a_reason(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            shell.begin_desktop()
            entrance = shell._desktop
            assert isinstance(entrance, Entrance)
            assert entrance.desktop is None
            await shell.engine.outbox.queue(ready(shell))
            assert await until(lambda: entrance.desktop) is not None

    qrun(body())


# --- notifications


class Recorder:
    """A messenger that remembers what it was asked to show."""

    def __init__(self) -> None:
        self.shown: list[tuple[str, str, list[str]]] = []
        self.press: Callable[[str], object] = print

    def show(
        self, title: str, body: str, actions: Sequence[tuple[str, str]], on_action: Callable[[str], object]
    ) -> None:
        self.shown.append((title, body, [label for _name, label in actions]))
        self.press = on_action

    def close(self) -> None:
        self.shown.clear()


class Rows:
    """An outbox of rows that a test changes."""

    def __init__(self) -> None:
        self.rows: dict[int, Outgoing] = {}

    async def get(self, number: int) -> Outgoing:
        return self.rows[number]


class FakeEngine:
    """As much of an engine as a notifier looks at."""

    def __init__(self, events: Any, accounts: Any) -> None:
        self.outbox, self.events, self.accounts = Rows(), events, accounts


async def told(
    shell: Any, changes: Sequence[Outgoing], level: str = notifier.ALL, *, in_front: bool = False
) -> tuple[Recorder, list[object]]:
    """What a notifier tells when these rows change."""
    engine, recorder, done = FakeEngine(shell.engine.events, shell.engine.accounts), Recorder(), list[object]()

    async def opened() -> Recorder:
        return recorder

    deeds = NotifierDeeds(
        show_outbox=lambda: done.append("outbox"),
        show_sent=lambda: done.append("sent"),
        help=lambda action, row: done.append((str(action), row.id)),
    )
    made = Notifier(engine, shell.tasks, deeds, lambda: level, opened, lambda: in_front)
    for row in changes:
        engine.outbox.rows[row.id] = row
        engine.events.publish(OutboxChanged(row.id))
        while made._reading:
            await asyncio.sleep(0)
    if made._timer.isActive():
        made._timer.stop()
        await made._tell()
    found = list(recorder.shown)
    made.close()
    recorder.shown = found
    return recorder, done


def test_what_is_told(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            sent, failed = outgoing(1), outgoing(2, SendState.FAILED, reason=Reason.TOO_BIG)
            recorder, done = await told(shell, [sent])
            assert recorder.shown == [("Sent: Kiln 1", "Marta Ruiz", [])]
            recorder.press("default")
            assert done == ["sent"]
            recorder, done = await told(shell, [failed])
            ((title, text, labels),) = recorder.shown
            assert title
            assert "Kiln 2" in text
            recorder.press("default")
            assert done == ["outbox"]
            if labels:
                recorder.press(notifier.HELP)
                assert done[-1][1] == 2

    qrun(body())


def test_what_is_not_told(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            sent, failed = outgoing(1), outgoing(2, SendState.FAILED, reason=Reason.TOO_BIG)
            old = replace(outgoing(3), finished=1.0)
            assert not (await told(shell, [sent], notifier.TROUBLE))[0].shown
            assert not (await told(shell, [failed], notifier.NONE))[0].shown
            assert not (await told(shell, [failed], in_front=True))[0].shown
            assert not (await told(shell, [old]))[0].shown
            again = replace(failed, acknowledged=True)
            assert len((await told(shell, [failed, again]))[0].shown) == 1
            waits = replace(failed, state=SendState.QUEUED)
            assert not (await told(shell, [failed, waits]))[0].shown

    qrun(body())


def test_many_become_one(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            recorder, _ = await told(shell, [outgoing(n) for n in range(1, 6)])
            assert len(recorder.shown) == 1
            assert "5" in recorder.shown[0][0]
            rows = [outgoing(n, SendState.NEEDS_USER, reason=Reason.PASSWORD_REFUSED) for n in range(1, 4)]
            recorder, done = await told(shell, rows)
            ((title, _text, labels),) = recorder.shown
            assert "3" in title
            assert len(labels) == 1
            recorder.press(notifier.HELP)
            assert done == [("sign_in", 1)]

    qrun(body())


def test_a_button_of_a_notification_leads_to_the_outbox(qrun: QRun, profile: Path) -> None:
    """Through the shell, from a row that failed to the window that it is shown in."""

    async def body() -> None:
        recorder = Recorder()

        async def opened() -> Recorder:
            return recorder

        async with program(profile, account()) as shell:
            desktop = room.Desktop(shell.engine, shell.tasks, shell, opened, lambda: False)
            assert desktop.notifier is not None
            desktop.notifier._in_front = lambda: False
            row = await shell.engine.outbox.queue(ready(shell))
            failed = replace(row, state=SendState.FAILED, reason=Reason.TOO_BIG)
            desktop.notifier._news[row.id] = failed
            await desktop.notifier._tell()
            recorder.press("default")
            assert shell.home is not None
            assert shell.home.place is Place.OUTBOX
            desktop.close()

    qrun(body())


# --- the default mail program


def desktop_of(folder: Path, *, installed: bool = True, tool: bool = False) -> DefaultProgram:
    """A home of its own; `tool` puts an xdg-mime there that writes what it was told."""
    if installed:
        (folder / "data/applications").mkdir(parents=True)
        (folder / "data/applications" / default_program.DESKTOP_FILE).touch()
    (folder / "bin").mkdir()
    if tool:
        script = folder / "bin/xdg-mime"
        script.write_text(
            "#!/bin/sh\n"
            f'if [ "$1" = query ]; then cat "{folder}/chosen" 2>/dev/null; else echo "$2" > "{folder}/chosen"; fi\n'
        )
        script.chmod(script.stat().st_mode | stat.S_IXUSR)
    environment = {
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_DATA_DIRS": str(folder / "none"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_CONFIG_DIRS": str(folder / "none"),
        "PATH": f"{folder / 'bin'}:/usr/bin:/bin" if tool else str(folder / "bin"),
    }
    return DefaultProgram(environment, "linux")


@pytest.mark.parametrize("tool", [False, True])
def test_becoming_the_default_program(tmp_path: Path, tool: bool) -> None:
    found = desktop_of(tmp_path, tool=tool)
    assert found.standing() is Standing.CAN_BE
    assert found.make_ours()
    assert found.standing() is Standing.IS_OURS


def test_other_choices_stay_as_they_are(tmp_path: Path) -> None:
    found = desktop_of(tmp_path)
    chosen = tmp_path / "config/mimeapps.list"
    chosen.parent.mkdir()
    before = "[Added Associations]\nx-scheme-handler/mailto=old.desktop;\n\n"
    before += "[Default Applications]\ntext/plain=edit.desktop\n"
    chosen.write_text(before + "x-scheme-handler/mailto=old.desktop\n[Other]\na=b\n")
    assert found.current() == "old.desktop"
    assert found.make_ours()
    lines = chosen.read_text().splitlines()
    assert "text/plain=edit.desktop" in lines
    assert lines[:2] == before.splitlines()[:2]
    assert lines[-2:] == ["[Other]", "a=b"]
    assert sum(line.startswith("x-scheme-handler/mailto=") for line in lines) == 2


def test_who_is_not_installed_cannot_be_the_default(tmp_path: Path) -> None:
    found = desktop_of(tmp_path, installed=False)
    assert found.standing() is Standing.NOT_INSTALLED
    assert not found.make_ours()
    assert not (tmp_path / "config").exists()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_where_only_the_person_can_choose(tmp_path: Path, platform: str) -> None:
    found = DefaultProgram({"HOME": str(tmp_path)}, platform)
    assert found.standing() is Standing.BY_HAND
    assert not found.make_ours()


def test_the_page_becomes_the_default_and_says_so(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            shell.settings("general")
            window = shell.named("settings")
            assert isinstance(window, SettingsWindow)
            page = window.general
            page._program = desktop_of(tmp_path)
            await page._look()
            assert page.make_default.isVisible()
            before = page.default.control.accessibleDescription()
            QTest.mouseClick(page.make_default, LEFT)
            await until(lambda: page.default.control.accessibleDescription() != before)
            assert not page.make_default.isVisible()
            assert not page.refusal.isVisible()

    qrun(body())


def test_a_desktop_that_does_not_take_it_is_told(qrun: QRun, profile: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            shell.settings("general")
            window = shell.named("settings")
            assert isinstance(window, SettingsWindow)
            page: GeneralPage = window.general
            page._program = desktop_of(tmp_path)
            (tmp_path / "config").write_text("a file where a folder should be")
            await page._look()
            QTest.mouseClick(page.make_default, LEFT)
            await until(page.refusal.isVisible)
            assert page.make_default.isVisible()

    qrun(body())


def test_settings_of_the_desktop_are_stored(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            shell.settings("general")
            window = shell.named("settings")
            assert isinstance(window, SettingsWindow)
            window.general.notifications.changed.emit("all")
            await until(lambda: shell.engine.preferences.current.notifications == "all")
            window.general.tray.changed.emit("on")
            await until(lambda: shell.engine.preferences.current.tray)

    qrun(body())


def test_an_account_that_needs_its_person_is_told(qrun: QRun, profile: Path) -> None:
    """From the server's refusal to the notification: an account's trouble concerns several messages at once."""

    async def body() -> None:
        refusal = {"AUTH": [b"535 5.7.8 no\r\n"]}
        async with SmtpServer(auth="PLAIN", replies=refusal) as server, program(profile) as shell:
            await shell.engine.preferences.change(undo_seconds=0)
            await add_account(shell.engine, server.at(), password="wrong")
            recorder, asked = Recorder(), list[object]()

            async def opened() -> Recorder:
                return recorder

            deeds = NotifierDeeds(lambda: None, lambda: None, help=lambda action, row: asked.append(row.id))
            made = Notifier(shell.engine, shell.tasks, deeds, lambda: notifier.TROUBLE, opened, lambda: False)
            rows = [await shell.engine.outbox.queue(letter()) for _ in range(2)]
            await shell.engine.outbox.run_until_idle()
            ((_title, text, labels),) = await until(lambda: recorder.shown)
            assert "Greetings" in text
            assert labels == ["Sign in…"]
            recorder.press(notifier.HELP)
            assert asked == [rows[0].id]
            made.close()

    qrun(body())


def test_who_has_closed_every_window_is_told_on_the_desktop(qtbot: QtBot) -> None:
    """Qt goes on calling a program active whose last window is closed while an icon in the tray keeps it running."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(notifier.is_in_front)
    window.close()
    assert not notifier.is_in_front()
