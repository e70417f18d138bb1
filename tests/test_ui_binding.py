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


def test_compile_is_left_as_it_was() -> None:
    assert said(COMPILE.format("from ui.start import binding; binding.load()")) == "2"
