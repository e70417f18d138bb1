"""Builds the binding's constants in a fraction of the time.

Qt has some six hundred groups of constants with six thousand names. The binding makes an `enum` of each when its
class is first used, the two hundred that a first window needs before that window is seen, and Python takes ten
microseconds for every name: a quarter of the time until then. What takes so long is to find out, for each name anew,
what all of these groups have in common: their values are whole numbers and their names are names. Here it is found
out once, from a group without names that Python made itself.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import suppress
from enum import KEEP, Enum, EnumType, Flag
from typing import Any

KNOWN = ((3, 11), (3, 12))
"""The versions of Python whose groups of constants are known here; with others they are made as ever."""
_QUICK = "is_quick"  # said of what builds them here
_FILLED = frozenset(("_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_"))
_OTHERWISE = frozenset(("name", "value", "mro", ""))  # names that mean something else in such a group
_OF_ITS_OWN = frozenset(("__dict__", "__weakref__", "__new__"))  # what each class is given anew


def build_quickly() -> None:
    """From now on, in this process. What looks at all unusual is left to Python."""
    maker: Any = EnumType
    build_whole = maker._create_
    if sys.version_info[:2] not in KNOWN or hasattr(build_whole, _QUICK):
        return
    empty: dict[EnumType, dict[str, Any] | None] = {}

    def create(cls: EnumType, class_name: str, names: Any, **named: Any) -> Any:
        is_plain = is_usual(names, **named)
        if named.get("module") is None:  # as Python does: who asked for it, if it was not Qt in a thread of its own
            with suppress(ValueError):
                named["module"] = sys._getframe(2).f_globals.get("__name__")
        if is_plain and cls not in empty:
            empty[cls] = _inside(build_whole(cls, class_name, [], **{**named, "module": __name__}))
        inside = empty[cls] if is_plain else None
        if inside is None:
            return build_whole(cls, class_name, names, **named)
        return _group(cls, class_name, names, {**inside, "__module__": named["module"] or __name__})

    setattr(create, _QUICK, True)
    maker._create_ = create


def is_usual(names: Any, boundary: object = None, start: object = 1, **others: object) -> bool:
    """Whether it is what the binding asks for: a list of names and whole numbers."""
    if boundary is not KEEP or start != 1 or any(other is not None for other in others.values()):
        return False
    if type(names) is not list or not names or any(type(pair) is not tuple or len(pair) != 2 for pair in names):
        return False
    known = {name for name, value in names if type(name) is str and type(value) is int and name[:1] != "_"}
    return len(known) == len(names) and known.isdisjoint(_OTHERWISE)


def _inside(group: EnumType) -> dict[str, Any] | None:
    """What stands in a group that has no names yet; None if more would have to be filled in than is known here."""
    found = {name: value for name, value in vars(group).items() if name not in _OF_ITS_OWN}
    fillable = {name for name, value in found.items() if isinstance(value, (list, dict, set))}
    return found if fillable == _FILLED else None


def _group(cls: EnumType, class_name: str, names: Iterable[tuple[str, int]], inside: dict[str, Any]) -> EnumType:
    """`inside`: what stands in the group beside its names."""
    order: list[str] = []
    by_name: dict[str, Any] = {}
    by_value: dict[int, Any] = {}
    inside |= {"_member_names_": order, "_member_map_": by_name, "_value2member_map_": by_value}
    inside["_unhashable_values_"] = []
    is_flag, base = issubclass(cls, Flag), cls._member_type_  # type: ignore[attr-defined]
    if is_flag:
        values = [value for _, value in names]
        mask = singles = 0
        for value in values:
            mask |= value
            singles |= value if _is_single_bit(value) else 0
        inside |= {"_flag_mask_": mask, "_singles_mask_": singles, "_all_bits_": 2 ** mask.bit_length() - 1}
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
    return made  # type: ignore[no-any-return]


def _is_single_bit(value: int) -> bool:
    return value != 0 and value & (value - 1) == 0
