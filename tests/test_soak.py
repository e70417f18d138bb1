"""Three hundred messages through a failing server by a program that is killed; more with `python -m tests.soak`."""

from __future__ import annotations

from pathlib import Path

from soak import soak


async def test_nothing_is_lost_nor_doubled_nor_grows(tmp_path: Path) -> None:
    found = await soak(300, 4, 7, tmp_path / "profile")
    assert found.problems == []
    assert sum(found.states.values()) == 300
    assert set(found.states) <= {"SENT", "UNCERTAIN"}
    assert found.states["SENT"] > 200
