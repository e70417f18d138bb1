"""Starts that fail: counted, answered with safe mode; and a program that hangs, ended by the next start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import reports, rough_starts
from tests.test_ui_shell import account, program, until, visible
from ui.dialogs import Question
from ui.start import not_answering, safe_mode
from ui.start.claim import Claim
from ui.start.not_answering import Answer
from ui.tasks import Tasks

TOP = Path(__file__).resolve().parent.parent
QRun = Callable[[Coroutine[Any, Any, Any]], Any]


def test_starts_are_counted_until_one_goes_well(profile: Path) -> None:
    assert [rough_starts.begin(profile) for _ in range(3)] == [0, 1, 2]
    rough_starts.settle(profile)
    assert rough_starts.begin(profile) == 0
    (profile / "log" / "starting").write_text("-5 nonsense")
    assert rough_starts.begin(profile) == 0
    rough_starts.settle(profile)
    rough_starts.settle(profile)


DIES = """
import os, sys
from pathlib import Path
from ui import main
from app import engine

async def fail(*_arguments, **_names):
    os._exit(9)

engine.Engine.open = fail
main.start(Path(sys.argv[1]), main.parse([]))
"""


def test_a_program_that_dies_at_its_start_has_begun_roughly(profile: Path) -> None:
    done = subprocess.run([sys.executable, "-c", DIES, str(profile)], cwd=TOP, capture_output=True, timeout=60)
    assert done.returncode == 9, done.stderr
    assert rough_starts.begin(profile) == 1


@pytest.mark.parametrize(("key", "safely"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, True), (None, False)])
def test_safe_mode_is_offered_and_is_the_safe_answer(qrun: QRun, key: Qt.Key | None, safely: bool) -> None:
    async def body() -> None:
        def answer() -> bool:
            question = visible(Question)
            if question is not None and key is not None:
                QTest.keyClick(question, key)
            elif question is not None:
                QTest.mouseClick(question.risky_button, Qt.MouseButton.LeftButton)
            return question is not None

        found: list[bool] = []

        async def ask() -> None:
            found.append(await safe_mode.is_wanted())

        tasks = Tasks(lambda error, name: None)
        tasks.start(ask(), "ask")
        await until(answer)
        await until(lambda: found)
        assert found == [safely]
        await tasks.close()

    qrun(body())


def test_safe_mode_says_what_it_is(qrun: QRun, profile: Path) -> None:
    async def body() -> None:
        async with program(profile, account()) as shell:
            home = shell.show_home()
            safe_mode.tell(shell)
            assert "Safe mode" in home.toasts.toast.words()

    qrun(body())


# --- one that hangs


HANGS = """
import signal, sys, time
from pathlib import Path
from app import reports
from ui.start.claim import Claim
profile = Path(sys.argv[1])
reports.watch(profile, "Tintero 9")
claim = Claim(profile)
assert claim.take()
signal.signal(signal.SIGTERM, signal.SIG_IGN)

def stuck_here():
    print("hangs", flush=True)
    while True:
        time.sleep(60)

stuck_here()
"""


@pytest.fixture
def hanging(profile: Path) -> Iterator[subprocess.Popen[str]]:
    """A program that has the windows and neither answers nor listens."""
    command = [sys.executable, "-c", HANGS, str(profile)]
    with subprocess.Popen(command, cwd=TOP, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "hangs\n"
        yield process
        process.kill()


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_what_hangs_is_ended_and_leaves_its_trace(profile: Path, hanging: subprocess.Popen[str]) -> None:
    claim = Claim(profile)
    assert not claim.take()
    assert not_answering.holder(profile) == hanging.pid
    # a parent that has not asked after its dead child keeps its number in use: nothing is waited for in vain
    not_answering.end(profile, patience=(0.05, 0.05, 0.05))
    assert hanging.wait(30) in (-signal.SIGABRT, -signal.SIGKILL)
    assert not_answering.holder(profile) is None
    assert claim.take()
    claim.release()
    not_answering.end(profile, patience=(9, 9, 9))  # nobody is there: nobody is ended


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_where_it_hung_is_told_at_the_next_start(profile: Path, hanging: subprocess.Popen[str]) -> None:
    os.kill(hanging.pid, signal.SIGABRT)
    assert hanging.wait(30) == -signal.SIGABRT
    reports.unwatch(reports.watch(profile, "Tintero 9"))
    (path,) = reports.unseen(profile)
    assert "stuck_here" in reports.read(path)


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("end_it", [False, True])
def test_the_person_decides(
    qapp: QApplication,
    profile: Path,
    hanging: subprocess.Popen[str],
    monkeypatch: pytest.MonkeyPatch,
    end_it: bool,
) -> None:
    asked: list[int] = []

    def answer(_application: QApplication) -> bool:
        asked.append(1)
        if not end_it:
            hanging.kill()  # "Try again", and meanwhile it ended by itself
            hanging.wait(30)
        return end_it

    monkeypatch.setattr(not_answering, "_is_to_end", answer)
    monkeypatch.setattr(not_answering, "_PATIENCE", (0.05, 0.05, 0.05))
    monkeypatch.setattr(not_answering.SingleInstance, "hand_over", lambda self, words: False)
    claim = Claim(profile)
    assert not_answering.hand_over(qapp, claim, profile, ["--compose"], visible=False) is Answer.NONE
    assert not asked
    assert not_answering.hand_over(qapp, claim, profile, ["--compose"], visible=True) is Answer.GONE
    assert asked  # on a slow machine it may take a second question until it is gone
    claim.release()


def test_what_answers_is_not_asked_about(qapp: QApplication, profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(not_answering.SingleInstance, "hand_over", lambda self, words: True)
    assert not_answering.hand_over(qapp, Claim(profile), profile, [], visible=True) is Answer.TAKEN
