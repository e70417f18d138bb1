"""Builds the binding's constants in a fraction of the time.

Qt has some six hundred groups of constants with six thousand names. The binding makes an `enum` of each when its
class is first used, the two hundred that a first window needs before that window is seen, and Python takes ten
microseconds for every name: a fifth of the time until then. What takes so long is to find out, for each name anew,
what all of these groups have in common: their values are whole numbers and their names are names. Here it is found
out once, from a group without names that Python made itself.

How a group looks inside changes between releases of Python, even small ones, so nothing is taken on trust: before the
first group of a kind, samples are built in both ways and compared (`ui.start.likeness`). Where anything differs, or
raises, Python builds all of them from then on, as if this file did not exist.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import KEEP, Enum, EnumType, Flag, IntEnum, IntFlag
from typing import Any, NamedTuple

from ui.start.likeness import are_alike

Names = Sequence[tuple[str, int]]

KINDS = (Enum, IntEnum, Flag, IntFlag)
"""What the binding makes its groups of. Others can have a will of their own and are left to Python."""
SAMPLES: tuple[Names, ...] = (
    [("Both", 6), ("Four", 4), ("Nought", 0), ("Two", 2), ("Also", 4)],
    [("One", 1), ("Eight", 8), ("Nine", 9), ("Wide", 0x50)],
)
"""In no order and in order; with two names for one value, none, bits that have a name and bits that have none."""
_QUICK = "is_quick"  # said of what builds them here
_FILLED = frozenset(("_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_"))
_OF_ITS_OWN = frozenset(("__dict__", "__weakref__", "__new__"))  # what each class is given anew
_SINGLES = "_singles_mask_"  # of the bits with a name; early releases of Python 3.11 have them in `_flag_mask_` alone


class Kind(NamedTuple):
    """What all groups of one kind have in common."""

    cls: EnumType
    inside: dict[str, Any]  # what stands in a group beside its names
    taken: frozenset[str]  # names that mean something else in such a group


def build_quickly() -> None:
    """From now on, in this process, as long as it makes what Python makes. What looks unusual is left to Python."""
    maker: Any = EnumType
    build_whole = getattr(maker, "_create_", None)
    if sys.implementation.name != "cpython" or build_whole is None or hasattr(build_whole, _QUICK):
        return
    known: dict[EnumType, Kind] = {}

    def create(cls: EnumType, class_name: str, names: Any, **named: Any) -> Any:
        if named.get("module") is None:  # as Python does: who asked for it, if it was not Qt in a thread of its own
            with suppress(ValueError):  # nobody above: it goes without
                named["module"] = sys._getframe(2).f_globals.get("__name__")
        if maker._create_ is create and cls in KINDS and is_usual(names, **named):
            try:
                kind = known.get(cls) or known.setdefault(cls, _proven(cls, build_whole))
                if kind.taken.isdisjoint([name for name, _ in names]):
                    return _group(kind, class_name, names, named["module"] or __name__)
            except Exception:  # whatever it is: Python knows better, and starting is worth more than speed
                maker._create_ = build_whole
        return build_whole(cls, class_name, names, **named)

    setattr(create, _QUICK, True)
    maker._create_ = create


def is_usual(names: Any, boundary: object = None, start: object = 1, module: object = None, **others: object) -> bool:
    """Whether it is what the binding asks for: a list of names and whole numbers."""
    if boundary is not KEEP or start != 1 or any(other is not None for other in others.values()):
        return False
    if type(names) is not list or not names or any(type(pair) is not tuple or len(pair) != 2 for pair in names):
        return False
    known = {name for name, value in names if type(name) is str and type(value) is int and value >= 0}
    return len(known) == len(names) and all(name and name[0] != "_" for name in known)


def _proven(cls: EnumType, build_whole: Callable[..., EnumType]) -> Kind:
    """Raises ValueError if groups of this Python are not what is built here."""
    named = {"boundary": KEEP, "module": __name__}
    empty = build_whole(cls, "Sample", [], **named)
    inside = {name: value for name, value in vars(empty).items() if name not in _OF_ITS_OWN}
    if {name for name, value in inside.items() if isinstance(value, (list, dict, set))} != _FILLED:
        raise ValueError("groups have more to fill in than is known here")
    taken = {"mro"}.union(*map(vars, cls.__mro__))
    kind = Kind(cls, inside, frozenset(taken))
    for names in SAMPLES if issubclass(cls, Flag) else SAMPLES[:1]:
        if not are_alike(_group(kind, "Sample", names, __name__), build_whole(cls, "Sample", list(names), **named)):
            raise ValueError("Python makes them differently")
    return kind


def _group(kind: Kind, class_name: str, names: Names, module: str) -> EnumType:
    """`module`: where it says that it comes from."""
    order: list[str] = []
    by_name: dict[str, Any] = {}
    by_value: dict[int, Any] = {}
    inside = kind.inside | {"_member_names_": order, "_member_map_": by_name, "_value2member_map_": by_value}
    inside |= {"_unhashable_values_": [], "__module__": module}
    cls: Any = kind.cls
    is_flag, base = issubclass(cls, Flag), cls._member_type_
    if is_flag:
        inside |= _masks([value for _, value in names], _SINGLES in inside)
    made: Any = type.__new__(EnumType, class_name, (cls,), inside)
    made.__new__ = Enum.__new__
    put = type.__setattr__  # the group's own one looks whether the name is taken
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = base.__new__(made, value) if base is int else base.__new__(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(order)
            if not is_flag or _is_single_bit(value):
                order.append(name)
        by_name[name] = member
        put(made, name, member)
    if is_flag:
        found = [by_name[name]._value_ for name in order]
        if found != sorted(found):
            made._iter_member_ = made._iter_member_by_def_
    return made  # type: ignore[no-any-return]  # Python itself makes it of no known type


def _masks(values: Sequence[int], has_singles: bool) -> dict[str, int]:
    mask = singles = 0
    for value in values:
        mask |= value
        singles |= value if _is_single_bit(value) else 0
    bits = {"_all_bits_": 2 ** mask.bit_length() - 1}
    return bits | ({"_flag_mask_": mask, _SINGLES: singles} if has_singles else {"_flag_mask_": singles})


def _is_single_bit(value: int) -> bool:
    return value != 0 and value & (value - 1) == 0
