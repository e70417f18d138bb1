"""Owners: a lock file tells who lives, also when it died without a word."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import MailError
from app.storage.owners import Owner

LIVE = """
import sys
from pathlib import Path
from app.storage.owners import Owner
owner = Owner(Path(sys.argv[1]))
print(owner.acquire(), flush=True)
sys.stdin.read()
"""


def test_alive_until_released(profile: Path) -> None:
    one, two = Owner(profile), Owner(profile)
    first, second = one.acquire(), two.acquire()
    assert first != second
    assert one.is_alive(first)
    assert one.is_alive(second)
    assert two.is_alive(first)
    two.release()
    assert not one.is_alive(second)
    one.release()
    assert list((profile / "run").iterdir()) == []


@pytest.mark.parametrize("odd", ["", "nobody", "../../etc/passwd", "a b"])
def test_nobody_is_not_alive(profile: Path, odd: str) -> None:
    owner = Owner(profile)
    owner.acquire()
    assert not owner.is_alive(odd)
    owner.release()


@pytest.mark.skipif(os.name != "posix", reason="kills a process")
def test_a_killed_process_is_dead_and_swept(profile: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", LIVE, str(profile)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).resolve().parent.parent,
    )
    assert process.stdout is not None
    other = process.stdout.readline().strip()
    owner = Owner(profile)
    mine = owner.acquire()
    assert owner.is_alive(other)
    assert owner.sweep() == 0
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)
    assert not owner.is_alive(other)
    assert (profile / "run" / f"{other}.lock").exists()
    assert owner.sweep() == 1
    assert not owner.is_alive(other)
    assert owner.is_alive(mine)
    assert [p.stem for p in (profile / "run").iterdir()] == [mine]
    owner.release()


def test_a_profile_that_cannot_be_written_is_a_sentence(profile: Path) -> None:
    profile.write_text("in the way")
    with pytest.raises(MailError):
        Owner(profile).acquire()
