"""Qt's constants are built quickly, and are what Python would have made of them; else Python makes them."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from _thread import start_new_thread
from collections.abc import Callable
from enum import KEEP, STRICT, Enum, EnumType, Flag, IntEnum, IntFlag
from functools import partial
from itertools import chain
from operator import call
from pathlib import Path
from threading import Lock
from types import ModuleType
from typing import Any

import pytest
from PySide6 import QtCore, QtGui, QtWidgets

from ui.start import constants
from ui.start.likeness import are_alike

ROOT = Path(__file__).parents[1]
PYTHONS_OWN = EnumType._create_
IS_KNOWN = sys.version_info[:3] in ((3, 11, 2), (3, 11, 7), (3, 12, 1))  # any other may be left to build them itself
FOUND_OUT = "__objclass__"  # in which group the constant is
ALL = """
import hashlib, sys
if sys.argv[1] == "quick":
    from ui.start import binding
    binding.load()
from enum import EnumType
from PySide6 import QtCore, QtGui, QtWidgets
said = []
for module in (QtCore, QtGui, QtWidgets):
    for name in sorted(dir(module)):
        within = getattr(module, name)
        for group in (getattr(within, inner, None) for inner in dir(within)):
            if isinstance(group, EnumType):
                said.append(f"{group.__module__} {group.__qualname__} {list(group)} {dict(group.__members__)}")
print(len(said), hashlib.sha256("".join(said).encode()).hexdigest(), getattr(EnumType._create_, "is_quick", False))
"""


@pytest.fixture
def maker(monkeypatch: pytest.MonkeyPatch) -> Any:
    """What builds groups; Python's own until it is told otherwise, and put back in the end."""
    monkeypatch.setattr(EnumType, "_create_", PYTHONS_OWN)
    return EnumType


@pytest.fixture
def quick(maker: Any) -> None:
    constants.build_quickly()


def is_quick() -> bool:
    return hasattr(EnumType._create_, "is_quick")


def groups(module: ModuleType) -> list[EnumType]:
    within = [getattr(module, name) for name in dir(module)]
    found = [getattr(one, name, None) for one in within for name in dir(one)]
    return [group for group in found if isinstance(group, EnumType)]


def kind_of(group: EnumType) -> Any:
    return next(kind for kind in (IntFlag, IntEnum, Flag, Enum) if issubclass(group, kind))


def spelt(group: EnumType) -> list[tuple[str, int]]:
    return [(name, int(member.value)) for name, member in group.__members__.items()]


def said(value: object) -> object:
    """What can be compared of something that stands in a group."""
    if isinstance(value, Enum):
        inside = {name: kept for name, kept in vars(value).items() if name != FOUND_OUT}
        return repr(value), str(value), hash(value), inside
    if isinstance(value, dict):
        return {said(key): said(one) for key, one in value.items()}
    return getattr(value, "__func__", value)


def makes_alike(kind: Any, names: list[tuple[str, int]]) -> None:
    swift = kind("Group", names, boundary=KEEP)
    made = PYTHONS_OWN(kind, "Group", names, boundary=KEEP, module=__name__)
    assert [member.name for member in swift] == [member.name for member in made]
    ours, theirs = vars(swift), vars(made)
    assert set(ours) == set(theirs)
    for name in set(theirs) - {"__dict__", "__weakref__"}:
        assert said(ours[name]) == said(theirs[name]), name
        if isinstance(theirs[name], made):
            assert getattr(ours[name], FOUND_OUT) is swift


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("module", [QtCore, QtGui, QtWidgets], ids=lambda module: module.__name__)
def test_all_groups_of_qt_are_what_python_makes_of_them(module: ModuleType) -> None:
    found = groups(module)
    assert len(found) > 90
    for group in found:
        if spelt(group):
            makes_alike(kind_of(group), spelt(group))
    assert is_quick() or not IS_KNOWN


@pytest.mark.skipif(not IS_KNOWN, reason="perhaps left to this Python")
@pytest.mark.parametrize("kind", constants.KINDS)
def test_the_usual_is_built_here(maker: Any, kind: Any) -> None:
    """Asked for once as a sample, in each way, and never again."""
    asked: list[str] = []

    def counted(cls: EnumType, class_name: str, names: Any, **named: Any) -> Any:
        asked.append(class_name)
        return PYTHONS_OWN(cls, class_name, names, **named)

    maker._create_ = counted
    constants.build_quickly()
    assert kind("Group", [("one", 1)], boundary=KEEP).one.value == 1
    assert kind("Other", [("two", 2)], boundary=KEEP).two.value == 2
    assert is_quick()
    assert set(asked) == {"Sample"}


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("kind", constants.KINDS)
def test_they_are_used_as_ever(kind: Any) -> None:
    group = kind("Group", [("Two", 2), ("One", 1), ("Also", 1), ("Both", 3), ("None_", 0)], boundary=KEEP)
    assert group(1) is group.One is group["Also"] is group.Also
    assert group.Two in group
    assert repr(group.Both) == "<Group.Both: 3>"
    assert [member.name for member in group] == (
        ["Two", "One"] if issubclass(kind, Flag) else ["Two", "One", "Both", "None_"]
    )
    with pytest.raises(AttributeError):
        group.One = 5
    if issubclass(kind, Flag):
        assert group.Two | group.One is group.Both
        assert ~group.Two == group.One
        assert group(9).value == 9
    else:
        with pytest.raises(ValueError, match="9"):
            group(9)


@pytest.mark.usefixtures("quick")
def test_what_is_unusual_is_left_to_python() -> None:
    assert Enum("Group", [("name", 1), ("value", 2)], boundary=KEEP).name.name == "name"
    assert Enum("Group", "one two").two.value == 2
    assert Enum("Group", [("one", "1")], boundary=KEEP).one.value == "1"
    assert Enum("Group", [("one", -1)], boundary=KEEP).one.value == -1
    assert list(Enum("Group", [], boundary=KEEP)) == []
    for names in ([("one", 1), ("one", 2)], [("one",)]):
        with pytest.raises((TypeError, ValueError)):
            Enum("Group", names, boundary=KEEP)
    with pytest.raises(ValueError, match="9"):
        Flag("Group", [("one", 1)], boundary=STRICT)(9)
    assert Enum("Group", [("one", 1)], boundary=KEEP).__module__ == __name__
    assert is_quick() or not IS_KNOWN


@pytest.mark.usefixtures("quick")
def test_a_kind_with_a_will_of_its_own_is_left_to_python() -> None:
    class Louder(Enum):
        def __init__(self, value: int) -> None:
            self.loud = value * 10

    assert Louder("Group", [("one", 1)], boundary=KEEP).one.loud == 10


def test_another_kind_of_python_is_left_alone(maker: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.implementation, "name", "other")
    constants.build_quickly()
    assert maker._create_ is PYTHONS_OWN


def test_a_python_without_such_a_maker_is_left_alone(maker: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(EnumType, "_create_")
    constants.build_quickly()
    assert not hasattr(EnumType, "_create_")


def on_each_member(group: Any) -> None:
    for member in group.__members__.values():
        member.seen = True


def on_the_group(group: Any) -> None:
    type.__setattr__(group, "_more_", len(group.__members__))


def in_the_mask(group: Any) -> None:
    """As in the first releases of Python 3.11, where the mask had the bits with a name only, and in later ones."""
    type.__setattr__(group, "_flag_mask_", getattr(group, "_flag_mask_", 0) ^ len(group.__members__))


def in_the_order(group: Any) -> None:
    group._member_names_.reverse()


def in_the_look_up(group: Any) -> None:
    group._value2member_map_.pop(1, None)
    group._value2member_map_.pop(6, None)


def by_a_method(group: Any) -> None:
    type.__setattr__(group, "__repr__", lambda self: "a constant")


def by_more_to_fill(group: Any) -> None:
    type.__setattr__(group, "_hashable_values_", [])


def by_raising(group: Any) -> None:
    raise RuntimeError(f"{group} is not made this way")


FAKES = [on_each_member, on_the_group, in_the_mask, in_the_order, in_the_look_up, by_a_method, by_more_to_fill]


def other_python(change: Callable[[Any], None]) -> Callable[..., Any]:
    def create(cls: EnumType, class_name: str, names: Any, **named: Any) -> Any:
        group = PYTHONS_OWN(cls, class_name, names, **named)
        change(group)
        return group

    return create


@pytest.mark.parametrize("kind", constants.KINDS)
@pytest.mark.parametrize("change", FAKES)
def test_where_python_makes_them_otherwise_it_makes_them_all(maker: Any, change: Any, kind: Any) -> None:
    of_python = maker._create_ = other_python(change)
    constants.build_quickly()
    made = kind("Group", [("Both", 6), ("One", 1), ("Two", 2)], boundary=KEEP)
    assert maker._create_ is of_python, "it stepped back"
    assert said(vars(made).get("_more_", 3)) == 3
    told = PYTHONS_OWN(kind, "Group", [("Both", 6), ("One", 1), ("Two", 2)], boundary=KEEP, module=__name__)
    change(told)
    assert set(vars(made)) == set(vars(told))


@pytest.mark.parametrize("kind", constants.KINDS)
def test_a_sample_that_cannot_be_made_is_not_a_start_that_fails(maker: Any, kind: Any) -> None:
    def create(cls: EnumType, class_name: str, names: Any, **named: Any) -> Any:
        made = PYTHONS_OWN(cls, class_name, names, **named)
        return by_raising(made) if class_name == "Sample" else made

    maker._create_ = create
    constants.build_quickly()
    assert kind("Group", [("one", 1)], boundary=KEEP).one.value == 1
    assert maker._create_ is create


@pytest.mark.skipif(not IS_KNOWN, reason="perhaps left to this Python")
def test_what_fails_after_the_samples_is_made_by_python(maker: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    constants.build_quickly()
    Enum("First", [("one", 1)], boundary=KEEP)
    assert is_quick()
    monkeypatch.setattr(constants, "_group", lambda *given: by_raising(given[1]))
    assert Enum("Second", [("one", 1)], boundary=KEEP).one.value == 1
    assert maker._create_ is PYTHONS_OWN


@pytest.mark.usefixtures("maker")
@pytest.mark.parametrize("kind", constants.KINDS)
def test_likeness_sees_names_order_and_values(kind: Any) -> None:
    def made(*names: tuple[str, int]) -> EnumType:
        return kind("Group", list(names), boundary=KEEP, module=__name__)

    one, two, four, odd = ("One", 1), ("Two", 2), ("Four", 4), ("Odd", 0x50)
    assert are_alike(made(one, two, four, odd), made(one, two, four, odd))
    others = [made(two, one, four, odd), made(one, two, four), made(one, two, four, ("Odd", 0x60))]
    others += [made(one, two, four, ("Even", 0x50)), made(one, two, four, ("Odd", 4))]
    assert not any(are_alike(made(one, two, four, odd), other) for other in others)


def test_a_program_that_starts_with_them_sees_the_same() -> None:
    kept = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    told = []
    for way in ("quick", "as ever"):
        command = [sys.executable, "-c", ALL, way]
        told.append(subprocess.run(command, env=kept, capture_output=True, text=True, check=True).stdout.split())
    assert told[0][:2] == told[1][:2]
    assert told[0][2] == "True" or not IS_KNOWN
    assert told[1][2] == "False"


@pytest.mark.usefixtures("quick")
def test_a_group_that_no_python_asked_for_is_made_all_the_same() -> None:
    """As when Qt calls, in a thread of its own, something that is given a constant."""
    made: list[Any] = []
    ask = partial(Enum, "Group", [("one", 1)], boundary=KEEP)
    ended = Lock()
    ended.acquire()
    start_new_thread(made.extend, (chain(map(call, (ask,)), map(call, (ended.release,))),))
    assert ended.acquire(timeout=30)
    assert made[0].one.value == 1


def test_they_are_kept_and_found_again() -> None:
    for constant in (QtCore.Qt.Key.Key_A, QtCore.Qt.AlignmentFlag.AlignCenter, QtGui.QFont.Weight.Bold):
        assert pickle.loads(pickle.dumps(constant)) is constant


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("kind", constants.KINDS)
def test_what_is_built_here_is_kept_and_found_again(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    group = kind("Group", [("One", 1), ("Two", 2)], boundary=KEEP)
    monkeypatch.setattr(sys.modules[__name__], "Group", group, raising=False)
    assert pickle.loads(pickle.dumps(group.Two)) is group.Two
