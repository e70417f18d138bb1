"""Qt's constants are built quickly, and are what Python would have made of them."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from _thread import start_new_thread
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

from ui import constants

ROOT = Path(__file__).parents[1]
FOUND_OUT = "__objclass__"  # in which group the constant is
ALL = """
import hashlib, sys
if sys.argv[1] == "quick":
    from ui import binding
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
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(EnumType, "_create_", EnumType._create_)  # put back in the end
    constants.build_quickly()


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
    """One whose module is said is left to Python."""
    made = kind("Group", names, boundary=KEEP, module="somewhere")
    swift = kind("Group", names, boundary=KEEP)
    assert [member.name for member in swift] == [member.name for member in made]
    ours, theirs = vars(swift), vars(made)
    assert set(ours) == set(theirs)
    for name in set(theirs) - {"__dict__", "__weakref__", "__module__"}:
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


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("kind", [Enum, IntEnum, Flag, IntFlag])
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
    assert list(Enum("Group", [], boundary=KEEP)) == []
    with pytest.raises(TypeError):
        Enum("Group", [("one", 1), ("one", 2)], boundary=KEEP)
    with pytest.raises(ValueError, match="9"):
        Flag("Group", [("one", 1)], boundary=STRICT)(9)
    assert Enum("Group", [("one", 1)], boundary=KEEP).__module__ == __name__


def test_other_versions_of_python_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = EnumType._create_
    monkeypatch.setattr(constants, "KNOWN", ())
    constants.build_quickly()
    assert EnumType._create_ is whole


@pytest.mark.usefixtures("quick")
def test_groups_with_more_inside_than_is_known_are_left_to_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "_FILLED", frozenset(("_member_names_",)))
    assert Enum("Group", [("one", 1)], boundary=KEEP).one.value == 1


def test_a_program_that_starts_with_them_sees_the_same() -> None:
    kept = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    told = []
    for way in ("quick", "as ever"):
        command = [sys.executable, "-c", ALL, way]
        told.append(subprocess.run(command, env=kept, capture_output=True, text=True, check=True).stdout.split())
    assert told[0][:2] == told[1][:2]
    assert (told[0][2], told[1][2]) == (str(sys.version_info[:2] in constants.KNOWN), "False")


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
