"""A program that hangs leaves a trace of where, and only one that really does."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from app import hangs, reports
from tests.test_ui_shell import account, program
from ui.trouble.fault import show_last

TOP = Path(__file__).resolve().parent.parent
QRun = Callable[[Coroutine[Any, Any, Any]], Any]
ONE = 'Timeout (0:00:08)!\nThread 0x0001 (most recent call first):\n  File "ui/x.py", line 9 in stuck_here\n'

HANGS = """
import os, sys, time
from pathlib import Path
from app import hangs
profile, how = Path(sys.argv[1]), sys.argv[2]
hangs.PATIENCE = 0.05
watch = hangs.Hangs(profile, "Tintero 9")
watch.begin()

def stuck_here(secret):
    while (profile / "log" / "hang.trace").read_text().count("Timeout (") < 2:
        time.sleep(0.01)

stuck_here("the text of a letter")
if how == "killed":
    os._exit(9)
watch.beat()
watch.beat()
stuck = (profile / "log" / "hang.trace").exists()  # one report is enough: it is not watched any more
watch.end()
raise SystemExit(stuck)
"""


def ran(script: str, *arguments: str) -> int:
    done = subprocess.run([sys.executable, "-c", script, *arguments], cwd=TOP, capture_output=True, timeout=60)
    assert not done.stderr, done.stderr
    return done.returncode


def trace(profile: Path, words: str) -> Path:
    path = profile / "log" / "hang.trace"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words)
    return path


def test_what_went_on_after_it_hung_has_left_a_report(profile: Path) -> None:
    assert ran(HANGS, str(profile), "goes on") == 0
    (path,) = reports.unseen(profile)
    assert reports.about(path) is reports.About.HANG
    said = reports.read(path)
    assert said.startswith("Tintero 9")
    assert "in stuck_here" in said
    assert "letter" not in said


def test_what_was_ended_while_it_hung_is_told_at_the_next_start(profile: Path) -> None:
    assert ran(HANGS, str(profile), "killed") == 9
    assert reports.unseen(profile) == []
    for _start in range(2):  # told once
        watch = hangs.Hangs(profile, "Tintero 10")
        watch.begin()
        watch.end()
    (path,) = reports.unseen(profile)
    assert "in stuck_here" in reports.read(path)


@pytest.mark.parametrize(("traces", "told"), [(0, 0), (1, 0), (2, 1), (3000, 1)])
def test_one_trace_is_no_proof(profile: Path, traces: int, told: int) -> None:
    """A suspended machine, a stopped process or a changed clock leaves one, when it goes on."""
    left = trace(profile, ONE * traces)
    watch = hangs.Hangs(profile, "Tintero 9")
    watch.begin()
    watch.end()
    assert len(reports.unseen(profile)) == told
    assert not told or reports.read(reports.unseen(profile)[0]).count("stuck_here") == 2
    assert not left.exists()


def test_a_single_trace_is_forgotten_at_the_next_beat(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    armed: list[object] = []
    monkeypatch.setattr(hangs, "is_debugged", lambda: False)
    monkeypatch.setattr(hangs.faulthandler, "dump_traceback_later", lambda *_a, **named: armed.append(named["file"]))
    watch = hangs.Hangs(profile, "Tintero 9")
    watch.begin()
    for _suspended in range(3):
        with (profile / "log" / "hang.trace").open("a") as left:
            left.write(ONE)
        watch.beat()
    assert len(armed) == 4
    watch.end()
    assert reports.unseen(profile) == []


def test_nobody_is_watched_who_is_looked_at_step_by_step(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor in tests, whose runner has the debugger at hand."""
    armed: list[object] = []
    monkeypatch.setattr(hangs.faulthandler, "dump_traceback_later", lambda *_a, **named: armed.append(named["file"]))
    watch = hangs.Hangs(profile, "Tintero 9")
    watch.begin()
    watch.beat()
    assert not armed


def test_a_profile_that_cannot_be_written_is_not_watched(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file")
    watch = hangs.Hangs(tmp_path, "Tintero 9")
    watch.begin()
    watch.beat()
    watch.end()


STUCK = """
import os, sys, time
from pathlib import Path
from app import hangs
from ui import main
profile = Path(sys.argv[1])
hangs.BEAT, beat, beats = 0.05, hangs.Hangs.beat, []

def stuck_here():
    while (profile / "log" / "hang.trace").read_text().count("Timeout (") < 2:
        time.sleep(0.01)
    os._exit(9)

def beat_and_hang(watch):
    beats.append(watch)
    if len(beats) == 2:  # the first is said when the watch begins, the second by the windows' own loop
        hangs.PATIENCE = 0.05
    beat(watch)
    if len(beats) == 2:
        stuck_here()

hangs.Hangs.beat = beat_and_hang
main.start(profile, main.parse([]))
"""


def test_the_program_itself_is_watched_from_when_it_is_ready(profile: Path) -> None:
    assert ran(STUCK, str(profile)) == 9
    watch = hangs.Hangs(profile, "")
    watch.begin()
    watch.end()
    (path,) = reports.unseen(profile)
    assert "stuck_here" in reports.read(path)


@pytest.mark.parametrize("ended", [False, True])
def test_the_words_tell_what_happened(qrun: QRun, profile: Path, ended: bool) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            reports.save(profile, ONE, reports.About.HANG)
            if ended:
                reports.save(profile, "Fatal Python error: Aborted")
            dialog = show_last(None, reports.unseen(profile), shell.new_message)
            assert "stuck_here" in dialog.words
            assert ("did not answer" in dialog.windowTitle()) is not ended
            dialog.accept()
            assert reports.unseen(profile) == []

    qrun(body())
