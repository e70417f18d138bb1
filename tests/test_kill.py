"""The program is killed in the middle of sending: nothing is lost, nothing silently sent twice.

`python tests/kills.py --sweep` kills at every call; these are some of them, at moments that a seed chooses.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from kill_ways import traced
from kills import KINDS, Kind, at_calls, at_random, count, failing
from program import Ended, Program
from servers import USER

needs_tracer = pytest.mark.skipif(not traced(), reason="needs strace")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_killed_by_the_clock(tmp_path: Path, kind: Kind) -> None:
    tally = await count(tmp_path, 20, at_random(10, [kind]))
    assert not tally.wrong
    assert tally.kills >= 10
    assert tally.states["SENT"] > 0


@needs_tracer
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_killed_at_calls(tmp_path: Path, kind: Kind) -> None:
    tally = await count(tmp_path, 21, at_calls([kind], most=10))
    assert not tally.wrong
    assert tally.kills >= 8
    assert tally.states["SENT"] > 0


@needs_tracer
async def test_killed_at_calls_of_a_chunk(tmp_path: Path) -> None:
    """The text as one chunk that is its own end: what is announced before it leaves is that end."""
    tally = await count(tmp_path, 23, at_calls([KINDS[1]], most=10), chunks=True)
    assert not tally.wrong
    assert tally.kills >= 8
    assert tally.states["SENT"] > 0


@needs_tracer
async def test_calls_that_fail(tmp_path: Path) -> None:
    """Disk full, a disk that breaks, one that may not be written to."""
    tally = await count(tmp_path, 22, failing(most=4))
    assert not tally.wrong
    assert tally.states["SENT"] > 0


@pytest.mark.skipif(not shutil.which("prlimit"), reason="needs prlimit")
@pytest.mark.parametrize("handles", range(8, 18))
async def test_few_file_handles(profile: Path, tmp_path: Path, handles: int) -> None:
    """Queued, or one sentence and nothing queued; with more handles the same command works."""
    program, text = Program(profile), tmp_path / "text.txt"
    text.write_text("Hello")
    words = ("send", "--to", "you@example.test", "--text", text, "--queue")
    added = await program("account", "add", "--address", USER, "--host", "127.0.0.1", "--port", 1, "--security", "none")
    assert added.status == 0
    process = await program.start(*words, under=("prlimit", f"--nofile={handles}:{handles}"))
    out, err = await process.communicate()
    ended = Ended(tuple(map(str, words)), process.returncode or 0, out, err)
    if ended.status:
        assert ended.sentence
    assert len(await program.rows()) == (0 if ended.status else 1)
    assert (await program(*words)).status == 0
