"""How `packaging/dev.py` says what became of what it ran."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP / "packaging"))

import dev  # noqa: E402 - scripts beside the sources, not modules of the program


@pytest.mark.skipif(os.name != "posix", reason="shell commands are written for POSIX")
@pytest.mark.parametrize(
    ("does", "status", "said"),
    [
        ("kill -SEGV $$", 1, "was ended by signal 11 (SIGSEGV)."),
        ("kill -KILL $$", 1, "was ended by signal 9 (SIGKILL)."),
        ("exit 3", 3, "ended with status 3."),
        ("exit 0", 0, ""),
    ],
)
def test_how_a_chore_ended_is_said(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    does: str,
    status: int,
    said: str,
) -> None:
    program = tmp_path / "python"
    program.write_text(f"#!/bin/sh\n{does}\n")
    program.chmod(0o700)
    monkeypatch.setattr(dev, "PYTHON", program)
    monkeypatch.setattr(dev, "setup", lambda *, needs_web: None)
    assert dev.main(["demo"]) == status
    assert capfd.readouterr().err == (f"{program} {said}\n" if said else "")
