"""The one way in which workers start, from a checkout and from a frozen program."""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app import workers
from app.workers import Worker

TOP = Path(__file__).resolve().parent.parent
HTML = "<p>Good <b>morning</b></p>"
ASKED = {
    Worker.LETTERS: json.dumps({"what": "words", "path": "{letter}", "seconds": 20, "megabytes": 1024}) + "\n",
    Worker.CLIPBOARD: HTML,
    Worker.SPELLING: json.dumps({"do": "check", "words": [], "dictionaries": []}) + "\n",
}
ANSWERED = {Worker.LETTERS: "Good morning", Worker.CLIPBOARD: "<b>morning</b>", Worker.SPELLING: '{"wrong":[]'}
# what stands in for a frozen program: an executable that gives its arguments to packaging/frozen.py
FROZEN = '#!/bin/sh\nexec "{python}" -P "{entry}" "$@"\n'


def ask(command: tuple[str, ...], worker: Worker, folder: Path) -> str:
    """What it answers. Its input ends only then: the spelling does not finish what nobody waits for."""
    letter = folder / "letter.eml"
    letter.write_bytes(b"From: eva@prado.example\r\nSubject: Hello\r\n\r\nGood morning\r\n")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    question = ASKED[worker].replace("{letter}", str(letter)).encode()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder, env=kept) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(question)
        process.stdin.flush()
        answer = b"" if worker is Worker.CLIPBOARD else process.stdout.readline()
        process.stdin.close()
        answer += process.stdout.read()
    assert process.returncode == 0
    return answer.decode()


@pytest.mark.parametrize("worker", Worker)
def test_a_worker_answers_wherever_it_is_started(worker: Worker, tmp_path: Path) -> None:
    (tmp_path / "json.py").write_text("raise RuntimeError('this is not the library')")
    assert ANSWERED[worker] in ask(workers.command(worker), worker, tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="the stand-in is a shell script")
@pytest.mark.parametrize("worker", Worker)
@pytest.mark.parametrize("name", ["tintero", "tintero-cli"])
def test_a_frozen_program_is_its_own_worker(
    worker: Worker, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / name
    program.write_text(FROZEN.format(python=sys.executable, entry=TOP / "packaging/frozen.py"))
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert ANSWERED[worker] in ask(workers.command(worker), worker, tmp_path)


def test_on_windows_the_terminal_program_works_for_both(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program of windows has no standard input there."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", "/programs/tintero.exe")
    assert workers.command(Worker.SPELLING) == ("/programs/tintero-cli.exe", workers.SIGN, "SPELLING")


@pytest.mark.parametrize("name", ["", "app.engine", "LETTERS ", "letters"])
def test_nothing_else_can_be_started_that_way(name: str) -> None:
    with pytest.raises(KeyError):
        workers.serve(name)


@pytest.mark.parametrize("worker", Worker)
def test_every_worker_has_its_way_in(worker: Worker) -> None:
    assert callable(importlib.import_module(worker).main)


def test_nobody_starts_an_interpreter_by_hand() -> None:
    """In a frozen program `sys.executable` is the program: what starts it as Python opens a window."""
    found = [
        f"{path.relative_to(TOP)}:{number}"
        for room in ("app", "ui")
        for path in sorted((TOP / room).rglob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search(r"(?<!Path\()\bsys\.executable\b", line) and path != TOP / "app/workers.py"
    ]
    assert found == []
