"""How much of a text changed, quickly: asked at every save of a draft."""

from __future__ import annotations


def share_changed(before: str, after: str) -> float:
    """How much of a text was changed at one place, between 0 and 1: everything between the equal ends."""
    if before == after:
        return 0.0
    shorter = min(len(before), len(after))
    start = _equal(before, after, shorter)
    end = _equal_end(before, after, shorter - start)
    longest = max(len(before), len(after))
    return (longest - start - end) / max(1, len(before))


def _equal(first: str, second: str, most: int) -> int:
    """The length of the common beginning, found by halving: comparing slices is quick."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if first[low:middle] == second[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _equal_end(first: str, second: str, most: int) -> int:
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if first[len(first) - middle : len(first) - low] == second[len(second) - middle : len(second) - low]:
            low = middle
        else:
            high = middle - 1
    return low
