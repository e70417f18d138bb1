"""What compares start-up and memory of programs: windows are seen when they are painted, and all processes count."""

from __future__ import annotations

import ctypes.util
import os
import shutil
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP / "packaging/linux"))

import measuring  # noqa: E402 - scripts beside the sources, not modules of the program
from measuring import session  # noqa: E402 - see above
from peer_homes import OTHERS, SUBJECT, Program, settle  # noqa: E402 - see above
from screen import screen  # noqa: E402 - see above
from windows import watching  # noqa: E402 - see above

WINDOW = f"""
import subprocess, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QListWidget
child = subprocess.Popen([sys.executable, "-c", "import time; kept = b'x' * 40_000_000; time.sleep(60)"])
application = QApplication(sys.argv)
window = QListWidget()
window.addItems(["Dear Marta, " * 9, "as promised " * 9])
window.setWindowTitle("A window")
window.show()
QTimer.singleShot(300, lambda: window.setWindowTitle("{SUBJECT} - A window"))
application.exec()
"""


@pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("dbus-run-session") and ctypes.util.find_library("X11")),
    reason="Xvfb, dbus-run-session or libX11 is not here",
)
def test_a_program_is_measured_from_its_command_to_its_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "CALM", 1.0)
    (tmp_path / "window.py").write_text(WINDOW)
    program = Program("Window", "window", f"{sys.executable} {tmp_path}/window.py")
    person = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    with screen() as on, watching(on) as watch, session(on, watch, [], person) as here:
        here.do(f"touch {tmp_path}/prepared")
        assert (tmp_path / "prepared").exists()
        start = here.start(program)
        assert start.written is not None
        assert 0 < start.seen <= start.written  # its name comes later than its picture
        held = here.memory(program)
        assert held.processes == 2  # with its child
        assert held.shared_out > 40
        here.end()
        assert not watch.windows()
        assert on.is_black()


def test_peers_have_an_account_and_an_address_to_write_to(tmp_path: Path) -> None:
    for program in OTHERS:
        settle(program, tmp_path)
        assert "marta@ruiz.example" in program.command
        texts = [(tmp_path / name).read_text("utf-8") for name in program.files]
        assert any("ana@prado.example" in text for text in texts), program.name
