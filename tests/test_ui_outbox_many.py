"""Ten thousand messages in the outbox: what is looked at again when one of them changes, and the figures above them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from home_kit import NOW, OUTBOX, PART, FakeEngine, outgoing, raise_it, until
from hypothesis import given
from hypothesis import strategies as st

from app.events import OutboxChanged
from app.model.outgoing import Outgoing, SendState
from ui.outbox.card import Card
from ui.outbox.census import Census
from ui.outbox.groups import Group, Kind, belongs_here, group_of, kind_in, needs_you
from ui.outbox.page import CARDS, OutboxPage
from ui.tasks import Tasks

QRun = Callable[[Coroutine[Any, Any, Any]], Any]
MANY = 10_000
ROWS = (*OUTBOX, PART)


def test_one_change_among_ten_thousand_is_one_row_read_and_one_card_shown(
    qrun: QRun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [outgoing(n, f"Row {n}", "Marta", SendState.QUEUED, next_attempt=NOW - 1) for n in range(1, MANY + 1)]
    shown: list[int] = []
    show_row = Card.show_row

    def noted(card: Card, row: Outgoing, sight: Any) -> None:
        shown.append(row.id)
        show_row(card, row, sight)

    monkeypatch.setattr(Card, "show_row", noted)

    async def body() -> None:
        engine, tasks = FakeEngine(tmp_path, outbox=rows), Tasks(raise_it)
        page = OutboxPage(engine, tasks, clock=lambda: NOW)
        page.resize(1000, 800)
        page.show()
        await until(lambda: len(page._cards) == CARDS and page._rows.complete)
        assert page.summary.text() == f"{page.locale().toString(MANY)} messages"
        shown.clear()
        read: list[int] = []
        get = engine.outbox.get

        async def noted_get(outgoing_id: int) -> Outgoing:
            read.append(outgoing_id)
            return await get(outgoing_id)

        monkeypatch.setattr(engine.outbox, "get", noted_get)
        engine.outbox.put(replace(rows[4], subject="Another"))
        await until(lambda: page._cards[5].outgoing.subject == "Another")
        assert (shown, read) == ([5], [5])
        shown.clear()
        engine.outbox.rows[7] = replace(rows[6], subject="One of several")
        engine.events.publish(OutboxChanged(0))
        await until(lambda: page._cards[7].outgoing.subject == "One of several")
        assert shown == [7]
        page.close_page()
        page.close()
        await tasks.close()

    qrun(body())


@given(
    st.lists(st.tuples(st.sampled_from(ROWS), st.integers(1, 3)), max_size=30),
    st.lists(st.floats(-200_000, 5_000_000), min_size=1, max_size=4),
    st.sets(st.integers(1, 3)),
)
def test_the_census_agrees_with_each_row_looked_at_alone(
    picked: list[tuple[Outgoing, int]], steps: list[float], off: set[int]
) -> None:
    rows = [replace(row, id=n, account_id=account) for n, (row, account) in enumerate(picked, 1)]
    census = Census()
    for step in steps:  # the same census, whatever way the clock goes
        now = NOW + step
        found = census.count(rows, now, lambda account: account in off)
        there = [r for r in rows if belongs_here(r, now)]
        kinds = {r.id: kind_in(r, now, is_off=r.account_id in off) for r in there}
        assert found.total == len(there)
        assert {r.id: kind for kind, members in found.of_kind.items() for r in members} == kinds
        assert (
            found.needing
            == sum(needs_you(r, now) for r in there)
            == sum(group_of(k) is Group.NEEDS_YOU for k in kinds.values())
        )
        assert found.can_go == sorted(n for n, k in kinds.items() if k in (Kind.UNDO, Kind.RETRY, Kind.HELD))
