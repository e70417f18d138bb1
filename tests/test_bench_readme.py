"""The README's table is made from what the benchmarks say."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.bench import readme

SAID = """## send: One file, from disk to accepted by the server: time and peak memory.
25 MB, ours                            0.310 s     52.1 MB
   25 MB raw file to accepted, against curl, finished message: ratio 1.60
   ours 6.6 round trips, smtplib 124.4
   1 message, 100 recipients at 50 ms a round trip, against smtplib: ratio 0.05
   short messages at 50 ms without PIPELINING, BDAT against DATA: ratio 0.75
   200 messages at 50 ms a round trip, 2 connections against one: ratio 0.50
   2 GB, peak memory over idle, against the 64 MB allowed: ratio 0.14
"""


def test_rows() -> None:
    assert readme.found(SAID) == [
        ("25 MB raw file to accepted", "curl, finished message", "1.60"),
        ("1 message, 100 recipients at 50 ms a round trip", "smtplib", "0.05"),
        ("short messages at 50 ms without PIPELINING, BDAT", "DATA", "0.75"),
        ("200 messages at 50 ms a round trip, 2 connections", "one", "0.50"),
        ("2 GB, peak memory over idle", "the 64 MB allowed", "0.14"),
    ]


def test_only_what_is_between_the_marks_changes() -> None:
    text = readme.README.read_text("utf-8")
    changed = readme.put(text, readme.table(SAID, 2))
    assert "| Short messages at 50 ms without PIPELINING, BDAT | DATA | 0.75 |" in changed
    assert changed.partition(readme.BEGIN)[0] == text.partition(readme.BEGIN)[0]
    assert changed.partition(readme.END)[2] == text.partition(readme.END)[2]
    assert readme.put(changed, readme.table(SAID, 2)) == changed
    with pytest.raises(ValueError, match="no marks"):
        readme.put("# Another", "")


def test_benchmarks_are_known_by_name() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench", "--help"],
        capture_output=True,
        text=True,
        check=True,
        cwd=readme.README.parent,
    )
    for name in ("chunks", "handshake", "huge", "recipients", "--write"):
        assert name in done.stdout
