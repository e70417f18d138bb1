"""PySide6 must not lose references to None and True: 6.12.0 does on Python 3.11 and then aborts.

Each probe runs in a process of its own, because a failing one takes its interpreter along. Python 3.12
and newer hide the fault: None and True are immortal there.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

COUNT = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, Signal
class Bell(QObject):
    rung = Signal()
application, bell = QCoreApplication([]), Bell()
before = sys.getrefcount({value})
for _ in range(300):
    {action}
lost = before - sys.getrefcount({value})
assert lost < 100, f"{{lost}} references lost"
"""
ENDURE = """
from PySide6.QtCore import QCoreApplication
application = QCoreApplication([])
for _ in range(20_000):
    application.processEvents()
"""
PROBES = {
    "emitting drops True": COUNT.format(value="True", action="bell.rung.emit()"),
    "void calls drop None": COUNT.format(value="None", action="bell.setObjectName('x')"),
    "the event loop survives": ENDURE,
}


@pytest.mark.parametrize("probe", PROBES.values(), ids=PROBES.keys())
def test_references_are_kept(probe: str) -> None:
    result = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stderr[-400:]
