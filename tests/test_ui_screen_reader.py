"""From the first start to a message that arrived, by a person who has nothing but a screen reader."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from screen_reader import ScreenReader, SessionBus
from x_server import x_server

TOP = Path(__file__).resolve().parent.parent
REGISTRY = Path("/usr/libexec/at-spi2-registryd")


@pytest.fixture
def display() -> Iterator[str]:
    with x_server() as name:
        yield name


@pytest.fixture
def reader() -> Iterator[tuple[ScreenReader, str]]:
    session = SessionBus()
    screen_reader = ScreenReader(session)
    yield screen_reader, session.address
    screen_reader.close()
    session.close()


@pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("dbus-daemon") and REGISTRY.exists()),
    reason="needs Xvfb, dbus-daemon and at-spi2-core",
)
def test_a_message_is_set_up_written_and_sent(profile: Path, display: str, reader: tuple[ScreenReader, str]) -> None:
    at, address = reader
    environment = {
        **os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "DBUS_SESSION_BUS_ADDRESS": address,
        "LANG": "C.UTF-8", "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }  # fmt: skip
    program = subprocess.Popen(
        [sys.executable, "-m", "ui.main", "--profile", str(profile)], cwd=TOP, env=environment, stderr=subprocess.PIPE
    )
    try:
        at.find("frame", "Set up an account")
        at.press(at.find("push button", "Try it with a practice server"))
        at.find("frame", "New message")
        to = at.find("text", "To")
        at.write(to, "marta@example.com")
        subject = at.find("text", "Subject")
        at.focus(subject)  # the address becomes a chip when the field is left
        at.write(subject, "Heard, not seen")
        at.find("push button", "marta@example.com")
        text = at.find("text", "Message text")
        at.focus(text)
        at.write(text, "Written without looking.")
        assert at.read(text).strip() == "Written without looking."
        at.press(at.find("push button", "Send"))
        at.until(lambda: arrived(profile), "the practice server had the message")
        at.press(at.find("list item", "Practice inbox"))
        at.find("list item", "", holding="Heard, not seen")
    finally:
        program.send_signal(signal.SIGTERM)
        _, told = program.communicate(timeout=30)
    assert program.returncode == 0, told.decode()


def arrived(profile: Path) -> bool:
    """Whether what was typed is what the server stored."""
    letters = [message_from_bytes(path.read_bytes(), policy=default) for path in (profile / "practice").rglob("*.eml")]
    return any(
        letter["Subject"] == "Heard, not seen"
        and letter["To"] == "marta@example.com"
        and "Written without looking." in letter.get_body(("plain",)).get_content()
        for letter in letters
    )
