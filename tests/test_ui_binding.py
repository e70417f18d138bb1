"""The binding is loaded without its writers of stub files, and explains wrong calls as ever."""

from __future__ import annotations

import subprocess
import sys

QUICK = "from ui.start import binding; binding.load(); "
WRONG = "from PySide6.QtCore import QPoint\ntry:\n    QPoint('a', [])\nexcept TypeError as error:\n    print(error)\n"
SIGNATURE = (
    "from PySide6.QtCore import QPoint; import shibokensupport.signature as s; print(s.get_signature(QPoint.setX))"
)
LOADED = "import sys; print(*sorted(n for n in sys.modules if 'pyi_generator' in n or n == 'argparse'))"
STARS = "from PySide6.QtCore import *; from PySide6.QtWidgets import *; print(QObject.__name__, QTextEdit.__name__)"
RUN = "import sys, PySide6.support.signature.parser as p; print(hasattr(p, '__file__'), 'arglistParser' in vars(p))"
COMPILE = "import builtins; before = builtins.compile; {}; assert builtins.compile is before; print(eval('1 + 1'))"


def said(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert not done.stderr
    return done.stdout.strip()


def test_what_writes_stub_files_is_not_there() -> None:
    assert "argparse" in said("import PySide6.QtCore; " + LOADED), "the binding is lean by itself: binding.py can go"
    assert "argparse" not in said(QUICK + LOADED)


def test_a_wrong_call_is_explained_as_ever() -> None:
    assert "QPoint" in said(WRONG)
    assert said(QUICK + "\n" + WRONG) == said(WRONG)


def test_signatures_are_as_ever() -> None:
    assert "x: int" in said(SIGNATURE)
    assert said(QUICK + SIGNATURE) == said(SIGNATURE)


def test_what_explains_is_run_when_it_is_asked() -> None:
    assert said("import PySide6.QtCore; " + RUN) == "True True"
    assert said(QUICK + RUN) == "True False"
    assert said(QUICK + RUN + "; print(p.arglistParser is not None, 'try_to_guess' in vars(p))").endswith("True True")
    assert said(QUICK + WRONG.replace("print(error)", RUN)).endswith("True True")


def test_all_names_of_a_module_can_be_had() -> None:
    assert said(QUICK + STARS) == said(STARS) == "QObject QTextEdit"


def test_an_unknown_release_is_loaded_as_ever() -> None:
    assert said("from ui.start import binding; binding.KNOWN = '6.99'; binding.load(); " + RUN) == "True True"


def test_compile_is_left_as_it_was() -> None:
    assert said(COMPILE.format("from ui.start import binding; binding.load()")) == "2"
