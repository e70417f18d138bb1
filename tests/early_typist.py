"""`tintero --compose` with somebody who types and clicks at the first picture; says what the window holds then.

python early_typist.py PROFILE, on an X server of its own; needs xdotool.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication

from ui.compose.window import ComposeWindow
from ui.main import parse, start

ATTEMPTS = 600  # of 50 ms


def window() -> ComposeWindow:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, ComposeWindow))


def do(*words: object) -> None:
    subprocess.run(["xdotool", *map(str, words)], check=True, timeout=30)


def type_early() -> None:
    """Two fields by the keyboard, then a click and the text. Qt is not asked to take any of it yet."""
    head = window().head
    subject = head.subject.mapToGlobal(QPoint(20, head.subject.height() // 2))
    do("windowfocus", "--sync", int(window().winId()))
    do("type", "--delay", 5, "ann@example.test")
    do("mousemove", subject.x(), subject.y(), "click", 1)
    do("type", "--delay", 5, "Early words")
    do("key", "Tab")
    do("type", "--delay", 5, "Dear Ann")
    if head.subject.text():
        raise SystemExit("the first picture took keys before the window was whole")


def tell(left: int = ATTEMPTS) -> None:
    found = (window().head.to.texts(), window().head.subject.text(), window().editor.text())
    if left and not found[2].endswith("Ann"):
        QTimer.singleShot(50, lambda: tell(left - 1))
        return
    print(json.dumps(found), flush=True)
    os._exit(0)


def on_step(step: str) -> None:
    if step == "painted":
        type_early()
    elif step == "ready":
        tell()


if __name__ == "__main__":
    start(Path(sys.argv[1]), parse(["--compose", "--profile", sys.argv[1]]), on_step)
