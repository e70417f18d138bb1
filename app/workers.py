"""Rooms of this program that run as a process of their own, and the command that starts one.

From a checkout or an installed package it is this interpreter with a line of code. A frozen program has no interpreter
beside it: there it is the program itself with a first argument that no person types, which `packaging/frozen.py`
hands to `serve` before anything else is loaded.
"""

from __future__ import annotations

import importlib
import sys
from enum import StrEnum
from pathlib import Path

SIGN = "--tintero-worker"
"""The first argument of a packaged program that is to be a worker. The name of the worker follows."""
_TOP = Path(__file__).resolve().parent.parent
_CODE = "import sys; sys.path.insert(0, sys.argv[1]); from app.workers import serve; serve(sys.argv[2])"


class Worker(StrEnum):
    """Each value is a module with a `main()`, which speaks on standard input and output until its input ends."""

    LETTERS = "app.message.letter.reader_process"
    CLIPBOARD = "app.message.markup.clipboard_process"
    SPELLING = "app.service.words.speller_process"


def command(worker: Worker) -> tuple[str, ...]:
    """What to start. Nothing of the folder of the moment or of the environment is taken for a module in it (-I)."""
    if not getattr(sys, "frozen", False):
        return (sys.executable, "-I", "-c", _CODE, str(_TOP), worker.name)
    program = Path(sys.executable)
    if sys.platform == "win32":  # a program of windows has no standard input there
        program = program.with_name("tintero-cli.exe")
    return (str(program), SIGN, worker.name)


def serve(name: str) -> None:
    """Be the worker with this name, until its input ends. Raises KeyError for any other name."""
    importlib.import_module(Worker[name]).main()
