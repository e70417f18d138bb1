"""Nothing moves where the desktop wants it so: what it says by its portal or its files, and who is told."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import threading
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

pytest.importorskip("jeepney", reason="the session bus is a thing of Linux")

from jeepney import HeaderFields, message_bus, new_method_return
from jeepney.io.blocking import open_dbus_connection

from ui.desktop import stillness
from ui.look import motion, theme

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
GNOME, PLASMA, FREEDESKTOP = "org.gnome.desktop.interface", "org.kde.kdeglobals.KDE", "org.freedesktop.appearance"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, False),
        ({FREEDESKTOP: {"reduced-motion": 1}}, True),
        ({FREEDESKTOP: {"reduced-motion": 0, "color-scheme": 1}}, False),
        ({GNOME: {"enable-animations": False}}, True),
        ({GNOME: {"enable-animations": True}}, False),
        ({PLASMA: {"AnimationDurationFactor": "0"}}, True),
        ({PLASMA: {"AnimationDurationFactor": "0.5"}}, False),
        ({PLASMA: {"AnimationDurationFactor": "fast"}}, False),
    ],
)
def test_what_the_portal_says(said: Mapping[str, Mapping[str, object]], expected: bool) -> None:
    assert stillness.says_still(said) is expected


@pytest.mark.parametrize(
    ("name", "words", "expected"),
    [
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=1\n", False),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=1\ngtk-font-name=50% Sans\n", False),
        ("gtk-3.0/settings.ini", "no section\n", False),
        ("gtk-3.0/settings.ini", "\udcff", False),
        ("nothing", "", False),
    ],
)
def test_what_the_files_say(tmp_path: Path, name: str, words: str, expected: bool) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_bytes(words.encode("utf-8", "surrogateescape"))
    assert stillness.is_wanted({"XDG_CONFIG_HOME": str(tmp_path)}, "linux") is expected


def test_the_whole_program_follows_and_asks_again_on_coming_back(
    qrun: QRun, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [True, False]
    monkeypatch.setattr(stillness, "is_wanted", lambda _environ: answers.pop(0))

    async def body() -> None:
        widget = QWidget()
        following = asyncio.ensure_future(stillness.follow(qapp))
        while not motion.is_still():
            await asyncio.sleep(0.005)
        assert theme.duration(widget, theme.APPEAR) == 0
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
        await asyncio.sleep(0)
        assert len(answers) == 1, "asked again only when the person is back"
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        while motion.is_still():
            await asyncio.sleep(0.005)
        motion.set_on(qapp, motion.STILL)
        assert motion.is_still(), "what was chosen here holds whatever the desktop wants"
        following.cancel()
        with suppress(asyncio.CancelledError):
            await following

    try:
        qrun(body())
    finally:
        motion.set_on(qapp, motion.SYSTEM)
        motion.set_of_desktop(qapp, False)


@pytest.fixture
def portal_bus(short_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus of its own, in which a portal answers, as jeepney on the other side makes one."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("there is no dbus-daemon here")
    command = ["dbus-daemon", "--session", "--nofork", f"--address=unix:path={short_folder}/bus", "--print-address=1"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.terminate()
    daemon.wait(10)
    daemon.stdout.close()


def _answer(address: str, is_ready: threading.Event) -> None:
    with suppress(OSError, EOFError, TimeoutError), open_dbus_connection(address) as connection:
        connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
        is_ready.set()
        while True:
            message = connection.receive(timeout=20)
            if message.header.fields.get(HeaderFields.member) == "ReadAll":
                assert GNOME in message.body[0]
                said = {GNOME: {"enable-animations": ("b", False), "font-name": ("s", "Sans")}}
                connection.send(new_method_return(message, "a{sa{sv}}", (said,)))


def test_the_portal_is_asked_over_the_bus(portal_bus: str, tmp_path: Path) -> None:
    environ = {"DBUS_SESSION_BUS_ADDRESS": portal_bus, "HOME": str(tmp_path)}
    assert not stillness.is_wanted(environ, "linux"), "there is no portal yet, and none is started"
    is_ready = threading.Event()
    threading.Thread(target=_answer, args=(portal_bus, is_ready), daemon=True).start()
    assert is_ready.wait(20)
    assert stillness.is_wanted(environ, "linux")
