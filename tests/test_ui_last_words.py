"""The end of a run, when something goes wrong with it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.storage.database import lock_of
from app.storage.locks import FileLock
from ui.look.theme import Theme
from ui.shell import Shell
from ui.start.command_line import parse
from ui.start.running import Beginning, run


def test_what_fails_while_windows_close_leaves_the_profile_free(
    qapp: QApplication, qrun: Callable[[Coroutine[Any, Any, Any]], Any], profile: Path
) -> None:
    """It is told as a bug, and not by ways that end with the windows."""

    async def fail() -> bool:
        raise RuntimeError("a bug")

    def ready(shell: Shell) -> None:
        shell.close_windows = fail
        shell.end_now()

    options = parse(["--profile", str(profile)])
    sheet, theme = qapp.styleSheet(), Theme(qapp, profile / "cache", "light")
    try:
        with pytest.raises(RuntimeError, match="a bug"):
            qrun(run(Beginning(qapp, theme, profile, options, is_seen=False), ready))
    finally:
        theme.undress()
        qapp.setStyleSheet(sheet)
    assert sys.excepthook is sys.__excepthook__, "what ends the program now is said on the terminal"
    lock = FileLock(lock_of(profile / "tintero.db"))
    assert lock.take(shared=False), "the engine has stopped"
    lock.release()
