"""Whether two groups of constants cannot be told apart, neither by what stands in them nor by how they behave.

It is asked before a window is seen: it uses what is loaded by then, and takes a fraction of a millisecond.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum, EnumType, Flag
from itertools import pairwise
from operator import and_, invert, or_, xor
from typing import Any

_OF_ITS_OWN = frozenset(("__dict__", "__weakref__"))  # what each class is given anew
_UNNAMED = (3, 0x200, -1)  # values that groups of few small numbers do not have


def are_alike(one: EnumType, other: EnumType) -> bool:
    """Two groups of one name and module. What they raise is compared too, when it is part of their use."""
    return all(ours == theirs for ours, theirs in zip(_traits(one), _traits(other), strict=True))


def _traits(group: Any) -> Iterator[object]:
    """What is found inside comes last: asking for a flag without a name makes one, which the group then keeps."""
    names: dict[str, Any] = dict(group.__members__)
    members: list[Any] = list(dict.fromkeys(names.values()))
    yield type(group), group.__name__, group.__qualname__, group.__mro__[1:], repr(group), len(group)
    yield [one.name for one in group], [one.name for one in reversed(group)], list(names)
    yield [(str(one), f"{one}", hash(one), bool(one), one.value) for one in members]
    yield [[_said(group, part) for part in one.__reduce_ex__(2)] for one in members]  # as it is pickled
    yield [(one in group, group[name] is one, getattr(group, name) is one) for name, one in names.items()]
    yield [group(one.value) is one for one in members]
    yield [_tried(group, group, value) for value in _UNNAMED], _tried(group, setattr, group, members[0].name, 1)
    if issubclass(group, Flag):
        yield [(_tried(group, invert, one), _tried(group, list, one)) for one in members]
        for one, two in pairwise(members):
            yield [_tried(group, deed, one, two) for deed in (or_, and_, xor)]
    yield {name: _said(group, value) for name, value in vars(group).items() if name not in _OF_ITS_OWN}
    for one in group._value2member_map_.values():
        yield type(one) is group, {name: _said(group, kept) for name, kept in vars(one).items()}


def _said(group: EnumType, value: Any) -> object:
    """What can be compared of something that belongs to a group."""
    if value is group:
        return "the group"
    if isinstance(value, Enum):
        return repr(value)
    if isinstance(value, dict):
        return [(key, _said(group, one)) for key, one in value.items()]
    if isinstance(value, (list, tuple)):
        return [_said(group, one) for one in value]
    return getattr(value, "__func__", value)


def _tried(group: EnumType, deed: Callable[..., object], *given: object) -> object:
    try:
        return _said(group, deed(*given))
    except Exception as error:  # that both raise the same is what is asked here
        return type(error), str(error)
