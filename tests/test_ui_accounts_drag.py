"""Accounts are put into another order with the mouse."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from x_server import x_server


@pytest.mark.skipif(not shutil.which("Xvfb") or not shutil.which("xdotool"), reason="needs Xvfb and xdotool")
def test_an_account_is_dragged_to_another_place_and_stays_there(profile: Path) -> None:
    here = Path(__file__).resolve()
    with x_server() as display:
        done = subprocess.run(
            [sys.executable, str(here.with_name("account_dragger.py")), str(profile)],
            env={
                **os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb",
                "PYTHONPATH": os.pathsep.join((str(here.parent.parent), str(here.parent))),
            },
            capture_output=True,
            text=True,
            timeout=90,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["bo", "cy", "ana"]
