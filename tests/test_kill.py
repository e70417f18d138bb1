"""The program is killed in the middle of sending: nothing is lost, nothing silently sent twice."""

from __future__ import annotations

from pathlib import Path

from kill_runner import kill_and_count


async def test_a_dozen_kills_lose_and_double_nothing(tmp_path: Path) -> None:
    tally = await kill_and_count(tmp_path, kills=12, seed=20)
    assert (tally.lost, tally.doubled, tally.untrue) == ([], [], [])
    assert tally.kills >= 12
    assert tally.states["SENT"] > 0
