"""Copies of what a mail says of its text, with something changed: tens of thousands of them for a large one."""

from __future__ import annotations

from typing import TypeVar

_Said = TypeVar("_Said")
_OF_ONE = "_formats"  # what a `Block` remembers was made of that one alone


def replace(found: _Said, **changes: object) -> _Said:
    """As that of `dataclasses`, for plain dataclasses, in a tenth of the time: it checks nothing but the names."""
    made = object.__new__(type(found))
    said = made.__dict__
    said.update(found.__dict__)
    if not changes.keys() <= said.keys():
        raise TypeError(f"{type(found).__name__} has no {', '.join(sorted(changes.keys() - said.keys()))}")
    said.update(changes)
    if _OF_ONE in said:
        said[_OF_ONE] = {}
    return made
