"""Every misbehaviour of servers, once: nothing lost, nothing doubled, the right state, and it heals.

The whole matrix and docs/faults.md: `python tests/fault_table.py --all --write`.
"""

from __future__ import annotations

import pytest
from fault_chunks import CHUNKED, ROWS
from fault_rows import LEFT_OUT, Expect, Row
from fault_run import one_config, one_scene_config, perform
from fault_scenes import SCENES

LASTING = [r for r in ROWS if r.expect is Expect.P or r.stays is not None]
LAST_NUMBER = 136


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_each_behaviour_has_its_outcome_and_heals(row: Row) -> None:
    assert perform(row.name, one_config(row)).problems == []


@pytest.mark.parametrize("row", LASTING, ids=lambda row: row.name)
def test_nonsense_three_times_in_a_row_needs_the_user(row: Row) -> None:
    assert perform(row.name, one_config(row), stubborn=True).problems == []


@pytest.mark.parametrize("name", SCENES)
def test_several_messages_and_accounts(name: str) -> None:
    assert perform(name, one_scene_config(name)).problems == []


def test_no_behaviour_is_forgotten() -> None:
    numbers = {r.number for r in ROWS if r not in CHUNKED} | {int(name.rstrip("abcdefgh")) for name in SCENES}
    assert numbers.isdisjoint(LEFT_OUT)
    assert numbers | set(LEFT_OUT) == set(range(1, LAST_NUMBER + 1))
