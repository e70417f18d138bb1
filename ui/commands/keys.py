"""Keys of one's own: which actions have other keys than they were born with, stored as one text in the settings.

An action is known by a name that no language and no order changes: its object name, else its icon and first keys.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.commands import tips
from ui.commands.caps import caps_of
from ui.commands.found import Command, commands_of, plain

EVERYWHERE = "app."
"""How the object name of an action begins that every window has: its keys are the same in all of them."""
_BORN, _MOST = "keys it was born with", 500
_STRONG = {"Ctrl", "Alt", "Meta"}
_FUNCTION_KEYS = {f"F{n}" for n in range(1, 36)}
_Portable = QKeySequence.SequenceFormat.PortableText


@dataclass(frozen=True)
class Binding:
    """An action of some window with its keys, portable and perhaps none, and those it was born with."""

    id: str
    window: str
    name: str
    note: str
    keys: str
    born: str
    icon: str = ""


def parse(stored: str) -> dict[str, str]:
    """Ids and keys; nothing for what is damaged."""
    try:
        found = json.loads(stored or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict) or len(found) > _MOST:
        return {}
    return {name: keys for name, keys in found.items() if isinstance(keys, str)}


def text_of(own: Mapping[str, str]) -> str:
    """For `parse`; empty when nothing differs."""
    return json.dumps(dict(sorted(own.items()))) if own else ""


def bindings(window: QWidget, kind: str = "") -> list[Binding]:
    """Every action of a window that can have keys. `kind` is what it stands in for."""
    kind = kind or type(window).__name__
    return [
        Binding(
            id=name,
            window=kind,
            name=command.name,
            note=command.note,
            keys=portable(command.action.shortcuts()),
            born=portable(_born(command.action)),
            icon=command.icon.name(),
        )
        for name, command in _named(window, kind)
        if not _is_passing(command)
    ]


def apply(window: QWidget, own: Mapping[str, str], kind: str = "") -> None:
    """Give the actions of a window their keys: own ones, else those they were born with. Tool tips follow."""
    by_keys, now = dict[str, str](), dict[str, str]()
    for name, command in _named(window, kind or type(window).__name__):
        born, keys = _born(command.action), own.get(name)
        wanted = born if keys is None else [QKeySequence(keys, _Portable)] if keys else []
        if portable(wanted) != portable(command.action.shortcuts()):
            command.action.setShortcuts(wanted)
        by_keys.setdefault(portable(born), name)
        now[name] = portable(wanted)
    tips.follow(window, by_keys, now)


def _named(window: QWidget, kind: str) -> Iterator[tuple[str, Command]]:
    """Each command with a name of its own: of those that would share one, the later ones are numbered."""
    seen: dict[str, int] = {}
    for command in commands_of(window):
        name = id_of(kind, command.action)
        seen[name] = seen.get(name, 0) + 1
        yield (name if seen[name] == 1 else f"{name}#{seen[name]}"), command


def id_of(kind: str, action: QAction) -> str:
    """The name of an action of a window of this kind."""
    own = action.objectName()
    if own.startswith(EVERYWHERE):
        return own
    born, icon = portable(_born(action)), action.icon().name()
    return f"{kind}.{own or '|'.join(part for part in (icon, born) if part) or plain(action.text())}"


def portable(keys: Iterable[QKeySequence]) -> str:
    """The first of these keys, as it is stored."""
    return next((key.toString(_Portable) for key in keys), "")


def shown(keys: str) -> str:
    """Stored keys as this platform writes them."""
    return QKeySequence(keys, _Portable).toString(QKeySequence.SequenceFormat.NativeText)


def is_usable(keys: str) -> bool:
    """Whether keys may be an action's: one that also types a letter would take it away from every text."""
    if QKeySequence(keys, _Portable).count() != 1:
        return False
    *modifiers, key = caps_of(keys)
    return key in _FUNCTION_KEYS or bool(_STRONG & set(modifiers))


def rivals(keys: str, binding: Binding, others: Iterable[Binding]) -> list[Binding]:
    """Other actions that these keys would reach in the same window."""
    everywhere = binding.id.startswith(EVERYWHERE)
    return [
        other
        for other in others
        if keys
        and other.id != binding.id
        and other.keys == keys
        and (everywhere or other.window == binding.window or other.id.startswith(EVERYWHERE))
    ]


def _born(action: QAction) -> list[QKeySequence]:
    kept = action.property(_BORN)
    if kept is None:
        kept = [key.toString(_Portable) for key in action.shortcuts()]
        action.setProperty(_BORN, kept)
    return [QKeySequence(key, _Portable) for key in kept]


def _is_passing(command: Command) -> bool:
    """A word of a menu that comes and goes, such as a suggestion for a spelling, has no place to keep keys in."""
    return not command.action.objectName() and not command.icon.name() and not command.keys and not command.note
