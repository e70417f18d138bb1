"""Where an address of the web ends that stands in a sentence."""

from __future__ import annotations

_TRAILING = ".,;:!?)]}'’”\"»"
_OPENING = {")": "(", "]": "[", "}": "{"}


def without_trailing(address: str) -> str:
    """Without the marks of the sentence around it; a bracket that was opened in the address belongs to it."""
    end, excess = len(address), {mark: address.count(mark) - address.count(_OPENING[mark]) for mark in _OPENING}
    while end and address[end - 1] in _TRAILING:
        mark = address[end - 1]
        if mark in excess:
            if excess[mark] <= 0:
                break
            excess[mark] -= 1
        end -= 1
    return address[:end]
