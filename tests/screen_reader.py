"""A person who neither sees the screen nor touches keys: all that is known and done goes over AT-SPI.

The program is another process. What there is in it is asked for over the accessibility bus, as a screen reader does.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse

_SECONDS = 60
_ROOT = "/org/a11y/atspi/accessible/root"
_STATES = {"focusable": 11, "focused": 12, "enabled": 8, "showing": 25, "visible": 30}
"""Bits of the state set, as atspi-constants numbers them."""


@dataclass(frozen=True)
class Thing:
    """Something that a screen reader can talk about."""

    bus: str
    path: str
    role: str
    name: str

    def __str__(self) -> str:
        return f"{self.role} {self.name!r}"


class SessionBus:
    """A session bus of its own, on which the accessibility bus is started when somebody asks for it."""

    def __init__(self) -> None:
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()

    def close(self) -> None:
        self._daemon.kill()
        self._daemon.communicate()


class ScreenReader:
    """Finds things by what they are and what they are called, reads them, and does what they offer to do."""

    def __init__(self, session: SessionBus) -> None:
        with open_dbus_connection(session.address) as bus:
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            status = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")
            self.address = str(_ask(bus, where, "GetAddress"))
            for name in ("IsEnabled", "ScreenReaderEnabled"):
                bus.send_and_get_reply(Properties(status).set(name, "b", True), timeout=_SECONDS)
        self._bus: DBusConnection = open_dbus_connection(self.address)

    def close(self) -> None:
        self._bus.close()

    def things(self) -> Iterator[Thing]:
        """Everything of every program, windows first, each before what is in it."""
        waiting = [Thing("org.a11y.atspi.Registry", _ROOT, "desktop", "")]
        while waiting:
            thing = waiting.pop(0)
            if thing.path != _ROOT or thing.role != "desktop":
                yield thing
            waiting[:0] = self.children(thing)

    def children(self, thing: Thing) -> list[Thing]:
        found = []
        for bus, path in self._call(thing, "Accessible", "GetChildren", default=[]):
            role = self._call(Thing(bus, path, "", ""), "Accessible", "GetRoleName", default="")
            found.append(Thing(bus, path, role, self._get(Thing(bus, path, "", ""), "Accessible", "Name", "")))
        return found

    def find(self, role: str, name: str, *, holding: str = "") -> Thing:
        """The first thing on the screen of that role whose name begins and goes on so; waits until there is one."""
        end = time.monotonic() + _SECONDS
        seen: list[str] = []
        while time.monotonic() < end:
            seen = []
            for thing in self.things():
                right = thing.role == role and thing.name.startswith(name) and holding in thing.name
                if right and self.is_(thing, "showing"):
                    return thing
                seen.append(str(thing))
            time.sleep(0.1)
        raise LookupError(f"no {role} {name!r} among:\n" + "\n".join(seen))

    def is_(self, thing: Thing, state: str) -> bool:
        words = self._call(thing, "Accessible", "GetState", default=[0, 0])
        bit = _STATES[state]
        return bool(words[bit // 32] >> (bit % 32) & 1)

    def press(self, thing: Thing) -> None:
        """Do the first thing that it offers."""
        assert self._call(thing, "Action", "DoAction", "i", (0,)), f"{thing} cannot be pressed"

    def write(self, thing: Thing, words: str) -> None:
        """Put words where they are written, at the end of what is there."""
        there = len(self.read(thing))
        assert self._call(thing, "EditableText", "InsertText", "isi", (there, words, len(words.encode()))), thing

    def read(self, thing: Thing) -> str:
        return str(self._call(thing, "Text", "GetText", "ii", (0, -1), default=""))

    def focus(self, thing: Thing) -> None:
        self._call(thing, "Component", "GrabFocus")

    def until(self, condition: Callable[[], object], what: str) -> None:
        end = time.monotonic() + _SECONDS
        while not condition():
            if time.monotonic() > end:
                shown = [str(thing) for thing in self.things() if self.is_(thing, "showing")]
                raise AssertionError(f"waited in vain until {what}; there is:\n" + "\n".join(shown))
            time.sleep(0.05)

    def _call(
        self, thing: Thing, interface: str, method: str, kinds: str | None = None, body: tuple[Any, ...] = (),
        default: Any = None,
    ) -> Any:  # fmt: skip
        address = DBusAddress(thing.path, thing.bus, "org.a11y.atspi." + interface)
        try:
            return _ask(self._bus, address, method, kinds, body)
        except DBusErrorResponse:
            if default is None:
                raise
            return default  # it went away while it was looked at

    def _get(self, thing: Thing, interface: str, name: str, default: Any) -> Any:
        address = DBusAddress(thing.path, thing.bus, "org.a11y.atspi." + interface)
        try:
            answer = self._bus.send_and_get_reply(Properties(address).get(name), timeout=_SECONDS)
        except DBusErrorResponse:
            return default
        return answer.body[0][1] if answer.header.message_type.name == "method_return" else default


def _ask(
    bus: DBusConnection, address: DBusAddress, method: str, kinds: str | None = None, body: tuple[Any, ...] = ()
) -> Any:
    answer = bus.send_and_get_reply(new_method_call(address, method, kinds, body), timeout=_SECONDS)
    if answer.header.message_type.name == "error":
        raise DBusErrorResponse(answer)
    return answer.body[0] if answer.body else None
