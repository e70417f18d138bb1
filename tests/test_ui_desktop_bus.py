"""Notifications over a session bus of the test's own, with a desktop that presses their buttons."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("jeepney", reason="the session bus is a thing of Linux")

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection

from ui.desktop import bus


def _service(address: str, calls: list[tuple[Any, ...]], ready_: threading.Event) -> None:
    """A desktop that shows nothing, remembers everything and presses the last button of what it is shown."""
    with suppress(OSError, EOFError, TimeoutError), open_dbus_connection(address) as connection:
        connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))
        ready_.set()
        place = DBusAddress("/org/freedesktop/Notifications", interface="org.freedesktop.Notifications")
        while True:
            message = connection.receive(timeout=20)
            if message.header.message_type is not MessageType.method_call:
                continue
            if message.header.fields.get(HeaderFields.member) != "Notify":
                return
            calls.append(message.body)
            connection.send(new_method_return(message, "u", (7,)))
            connection.send(new_signal(place, "ActionInvoked", "us", (7, message.body[5][-2])))
            connection.send(new_signal(place, "NotificationClosed", "uu", (7, 2)))


@pytest.fixture
def session_bus(short_folder: Path) -> Iterator[str]:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("there is no dbus-daemon here")
    where = f"unix:path={short_folder}/bus"
    command = ["dbus-daemon", "--session", "--nofork", f"--address={where}", "--print-address=1"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    yield address
    daemon.terminate()
    daemon.wait(10)
    daemon.stdout.close()


def test_a_notification_crosses_the_bus_and_its_button_comes_back(
    qtbot: QtBot, session_bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session_bus)
    calls: list[tuple[Any, ...]] = []
    is_ready = threading.Event()
    service = threading.Thread(target=_service, args=(session_bus, calls, is_ready), daemon=True)
    service.start()
    assert is_ready.wait(20)
    connection = bus.connect()
    assert connection is not None
    notices = bus.BusNotices(connection)
    pressed: list[str] = []
    notices.show("Not sent", "“Kiln” <b>& more</b>", [("help", "Try again")], pressed.append)
    qtbot.waitUntil(lambda: bool(pressed), timeout=20_000)
    assert pressed == ["help"]
    name, replaces, icon, title, body, actions, hints, _time = calls[0]
    assert (name, replaces, icon, title) == ("Tintero", 0, "tintero", "Not sent")
    assert body == "“Kiln” &lt;b&gt;&amp; more&lt;/b&gt;"  # a subject is never markup
    assert actions == ["default", "Not sent", "help", "Try again"]
    assert hints["desktop-entry"] == ("s", "tintero")
    qtbot.waitUntil(lambda: not notices._shown, timeout=20_000)
    notices.close()


def test_a_bus_where_nobody_shows_notifications(session_bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session_bus)
    assert bus.connect() is None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    assert bus.connect() is None
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert bus.connect() is None
