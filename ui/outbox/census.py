"""Ten thousand rows at a glance: what each one is, worked out again only when it changed or its time came."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from app.model.outgoing import Outgoing, SendState
from ui.outbox.groups import REFUSALS_SHOWN, Group, Kind, belongs_here, group_of, kind_of

_CAN_GO = (Kind.UNDO, Kind.RETRY, Kind.HELD)


@dataclass(frozen=True)
class Sort:
    """What a row is from `since` until `until` (seconds since the epoch): clocks are set back, too."""

    row: Outgoing
    kind: Kind
    belongs: bool
    since: float
    until: float


@dataclass
class Count:
    """The rows of the page by kind, in no order, and the ids of those that "Send all" means."""

    of_kind: dict[Kind, list[Outgoing]] = field(default_factory=dict)
    can_go: list[int] = field(default_factory=list)
    needing: int = 0
    total: int = 0


class Census:
    """Remembers what it found out about each row."""

    def __init__(self) -> None:
        self._known: dict[int, Sort] = {}

    def count(self, rows: Iterable[Outgoing], now: float, is_off: Callable[[int], bool]) -> Count:
        """Go through `rows`, leaving out those that the outbox does not show. `is_off`: the account is switched off."""
        found, seen, off = Count(), dict[int, Sort](), dict[int, bool]()
        for row in rows:
            sort = self._known.get(row.id)
            if sort is None or sort.row is not row or not sort.since <= now < sort.until:
                sort = _sort(row, now)
            seen[row.id] = sort
            if not sort.belongs:
                continue
            if row.account_id not in off:
                off[row.account_id] = is_off(row.account_id)
            still = off[row.account_id] and row.state is SendState.QUEUED
            found.of_kind.setdefault(Kind.OFF if still else sort.kind, []).append(row)
        self._known = seen
        for kind, members in found.of_kind.items():
            found.total += len(members)
            if kind in _CAN_GO:
                found.can_go += [row.id for row in members]
            if group_of(kind) is Group.NEEDS_YOU:
                found.needing += len(members)
        found.can_go.sort()
        return found


def _sort(row: Outgoing, now: float) -> Sort:
    steps: tuple[float, ...] = ()
    if row.state is SendState.QUEUED:
        steps = (row.not_before, row.next_attempt)
    elif row.state is SendState.SENT:
        steps = (row.finished + REFUSALS_SHOWN, row.hold_until)
    since = max((t for t in steps if t <= now), default=-math.inf)
    until = min((t for t in steps if t > now), default=math.inf)
    return Sort(row, kind_of(row, now), belongs_here(row, now), since, until)
