"""Random misbehaviour of a server never loses or doubles a message; more with `python tests/fault_storm.py`."""

from __future__ import annotations

import pytest
from fault_storm import blow

STORMS, EACH = 5, 8


@pytest.mark.parametrize("part", range(STORMS))
def test_storms_lose_and_double_nothing(part: int) -> None:
    assert [problem for seed in range(part * EACH, (part + 1) * EACH) for problem in blow(seed)[0]] == []
