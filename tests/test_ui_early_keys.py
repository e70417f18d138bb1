"""What is typed and clicked between the first picture and the whole window waits, and arrives in order."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from x_server import x_server


@pytest.mark.skipif(not shutil.which("Xvfb") or not shutil.which("xdotool"), reason="needs Xvfb and xdotool")
def test_whoever_types_at_once_loses_nothing(profile: Path) -> None:
    with x_server() as display:
        typist = subprocess.run(
            [sys.executable, str(Path(__file__).with_name("early_typist.py")), str(profile)],
            env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            cwd=Path(__file__).resolve().parent.parent,
            capture_output=True,
            text=True,
            timeout=90,
        )
    assert typist.returncode == 0, typist.stderr
    assert json.loads(typist.stdout) == [["ann@example.test"], "Early words", "Dear Ann"]
