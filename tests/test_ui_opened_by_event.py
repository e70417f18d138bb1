"""macOS: links and files that come as events begin messages like those that come as arguments. Posted here by hand."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent

WHOLE_PROGRAM = """
import json
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ui import main

main.opens_by_event = lambda: True  # as on macOS


def post(event):
    QCoreApplication.postEvent(QApplication.instance(), event)


def shown():
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def composes():
    return [window for window in shown() if type(window).__name__ == "ComposeWindow"]


def look(left=1600):
    letters = [window for window in shown() if type(window).__name__ == "ReaderWindow"]
    asked = [w for w in composes() if w.notices.current() is not None and w.notices.current().key == "outside"]
    if left and not (len(composes()) == 4 and letters and asked):
        QTimer.singleShot(50, lambda: look(left - 1))
        return
    print(json.dumps({
        "subjects": sorted(window.head.subject.text() for window in composes()),
        "letters": len(letters),
        "asked": [window.notices.current().sentence for window in asked],
    }))
    signal.raise_signal(signal.SIGTERM)


def step(name):
    if name == "painted":  # the desktop does not wait until the engine is open
        post(QFileOpenEvent(QUrl("mailto:marta@ruiz.example?subject=Early")))
    if name == "ready":
        post(QFileOpenEvent(QUrl("mailto:marta@ruiz.example?subject=Late%20b%C3%BCcher")))
        post(QFileOpenEvent(sys.argv[2]))  # chosen together: a letter and a picture
        post(QFileOpenEvent(sys.argv[3]))
        post(QFileOpenEvent(""))
        QTimer.singleShot(0, look)


raise SystemExit(main.start(Path(sys.argv[1]), main.parse(["--compose"]), step))
"""


def test_links_and_files_that_come_as_events_open_windows(tmp_path: Path) -> None:
    letter, table = tmp_path / "ü letter.eml", tmp_path / "table.csv"
    letter.write_bytes(b"From: eva@prado.example\r\nSubject: Hello\r\n\r\nGood morning\r\n")
    table.write_text("a,b\n")
    command = [sys.executable, "-c", WHOLE_PROGRAM, str(tmp_path / "profile"), str(letter), str(table)]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, timeout=110, check=False)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen["subjects"] == ["", "", "Early", "Late bücher"]  # the start's own, and the one with the file
    assert seen["letters"] == 1
    assert len(seen["asked"]) == 1  # nothing from outside is attached unasked
    assert "table.csv" in seen["asked"][0]
