"""Which windows a screen shows, asked of its X server by Xlib itself: no process is started for a look.

What `xdotool search --onlyvisible --name` says, some hundred times a second, and when a window has been painted.
"""

from __future__ import annotations

import contextlib
import ctypes
import mmap
import re
import time
from collections.abc import Callable, Iterator
from ctypes import POINTER, byref, c_char_p, c_int, c_uint, c_ulong, c_void_p
from dataclasses import dataclass
from typing import Any

from screen import SIZE, Nothing, Screen

_LOOK = 0.005  # seconds between two looks
_VIEWABLE = 2  # IsViewable of X.h
_COLOURS = 24  # an empty window has one or two, and one with words in it some dozens
_STEP = 3  # pixels from one that is looked at to the next


class _Attributes(ctypes.Structure):
    """XWindowAttributes; what is not asked for is only its size."""

    _fields_ = (
        ("x", c_int), ("y", c_int), ("width", c_int), ("height", c_int), ("border", c_int), ("depth", c_int),
        ("visual", c_void_p), ("root", c_ulong), ("kind", c_int), ("bit_gravity", c_int), ("win_gravity", c_int),
        ("backing_store", c_int), ("planes", c_ulong), ("pixel", c_ulong), ("save_under", c_int),
        ("colormap", c_ulong), ("map_installed", c_int), ("map_state", c_int), ("rest", c_ulong * 8),
    )  # fmt: skip


@dataclass(frozen=True)
class Window:
    """One that can be seen."""

    name: str
    x: int
    y: int
    width: int
    height: int


_Failed = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)
_GONE = _Failed(lambda _display, _error: 0)
"""A window may go between two questions: Xlib would end the program for that."""


class Watch:
    """A connection to one X server."""

    def __init__(self, display: str) -> None:
        x: Any = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.restype = c_void_p
        x.XDefaultRootWindow.restype = c_ulong
        for name in ("XDefaultRootWindow", "XQueryTree", "XGetWindowAttributes", "XGetWindowProperty", "XInternAtom"):
            getattr(x, name).argtypes = None
        x.XInternAtom.restype = c_ulong
        x.XSetErrorHandler(_GONE)
        self._x = x
        self._display = c_void_p(x.XOpenDisplay(display.encode()))
        if not self._display:
            raise Nothing(f"no X server at {display}")
        self._names = [c_ulong(x.XInternAtom(self._display, name, 0)) for name in (b"_NET_WM_NAME", b"WM_NAME")]

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)

    def windows(self) -> list[Window]:
        """Those right on the root that are seen and have a name: there is no window manager."""
        x, root = self._x, c_ulong(self._x.XDefaultRootWindow(self._display))
        children, count, unused = POINTER(c_ulong)(), c_uint(), c_ulong()
        if not x.XQueryTree(self._display, root, byref(unused), byref(unused), byref(children), byref(count)):
            return []
        found = []
        for at in range(count.value):
            facts = _Attributes()
            one = c_ulong(children[at])
            is_seen = x.XGetWindowAttributes(self._display, one, byref(facts)) and facts.map_state == _VIEWABLE
            if is_seen and (name := self._name(one)):
                found.append(Window(name, facts.x, facts.y, facts.width, facts.height))
        if children:
            x.XFree(children)
        return found

    def _name(self, window: c_ulong) -> str:
        kind, form, left, more, text = c_ulong(), c_int(), c_ulong(), c_ulong(), c_char_p()
        for atom in self._names:
            asked = (self._display, window, atom, c_ulong(0), c_ulong(256), c_int(0), c_ulong(0))
            self._x.XGetWindowProperty(
                *asked, byref(kind), byref(form), byref(left), byref(more), byref(text)
            )  # fmt: skip
            said = (text.value or b"").decode("utf-8", "replace")
            if text:
                self._x.XFree(text)
            if said:
                return said
        return ""


@contextlib.contextmanager
def watching(on: Screen) -> Iterator[Watch]:
    watch = Watch(on.display)
    try:
        yield watch
    finally:
        watch.close()


def is_painted(on: Screen, window: Window) -> bool:
    """Whether there is more in it than a ground."""
    left, right = max(window.x, 0), min(window.x + window.width, SIZE[0])
    top, bottom = max(window.y, 0), min(window.y + window.height, SIZE[1])
    seen: set[bytes] = set()
    with on.picture.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as picture:
        begin = len(picture) - SIZE[0] * SIZE[1] * 4
        for row in range(top, bottom, _STEP):
            at = begin + (row * SIZE[0] + left) * 4
            line = picture[at : at + max(right - left, 0) * 4]
            seen.update(line[i : i + 3] for i in range(0, len(line), 4 * _STEP))
            if len(seen) >= _COLOURS:
                return True
    return False


def awaited(on: Screen, watch: Watch, name: str, patience: float, lives: Callable[[], bool] = lambda: True) -> Window:
    """The first window seen, with something in it, whose name holds the pattern `name`. Raises Nothing."""
    until = time.monotonic() + patience
    while time.monotonic() < until and lives():
        for window in watch.windows():
            if re.search(name, window.name) and is_painted(on, window):
                return window
        time.sleep(_LOOK)
    raise Nothing(f"no window {name!r} within {patience:.0f} seconds")
