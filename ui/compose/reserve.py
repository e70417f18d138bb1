"""A compose window in reserve: made while nobody does anything, so that the next one is there at once.

It is nobody's window: never shown, without a draft, a file, or a place among the windows of the shell, and unknown to
assistive programs, which hear of windows that are shown. It follows theme, font and density as any other.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCursor, QGuiApplication

from ui.look import geometry

if TYPE_CHECKING:
    from app.model.account import Account
    from ui.compose.window import ComposeWindow

LOOK = 500
"""Milliseconds between two looks whether somebody does something, three of which have to find nothing new."""
AGAIN = 100
"""The same once windows are being opened: whoever opens two may open a third."""
SOON = 15
"""Milliseconds between two looks right after a window was opened: who did that rarely goes on within this moment. If
somebody does, it is begun when that is over.
"""
REST = 2
"""Milliseconds between two steps of making a window, which take some milliseconds each: what comes in is done first."""
_CALM = 3

_LOADED = (
    "ui.compose.editor.commands",
    "ui.compose.editor.editor",
    "ui.compose.editor.actions",
    "ui.compose.editor.format_bar",
    "ui.compose.fittings",
    "ui.compose.work",
)
"""What is not loaded yet where there was no compose window before: one after the other, it takes a while."""

Making = Generator[None, None, "ComposeWindow"]


class Reserve(QObject):
    """Where new compose windows come from. Once told to `keep` one, it does.

    `made_for` tells what a window must be made for at that moment, its accounts first: one that was made for something
    else is not handed out. `quietly` surrounds the making.
    """

    def __init__(
        self,
        profile: Path,
        made_for: Callable[[], tuple[Sequence[Account], object]],
        quietly: Callable[[], AbstractContextManager[None]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._profile, self._wanted, self._quietly = profile, made_for, quietly
        self._making: Making | None = None
        self._window: ComposeWindow | None = None
        self._made_for: object = None
        self._seen: object = None
        self._calm = 0
        self._pace, self._calm_wanted = LOOK, _CALM
        self._keeps = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)

    @property
    def is_full(self) -> bool:
        return self._window is not None

    def window(self) -> ComposeWindow:
        """A new one with an empty message, ready for its work: that in reserve, or one that is made now."""
        self._drop_other()
        while self._making is not None:
            self._step(self._making)
        self._timer.stop()
        self._pace, self._calm_wanted = SOON, 1
        window, self._window = self._window, None
        if window is not None:
            geometry.restore(window, self._profile, "compose")  # another may have been closed since
            return window
        from ui.compose.fittings import compose_window

        with self._quietly():
            return compose_window(self._profile, self._wanted()[0])

    def keep(self) -> None:
        """From now on have one, as soon as a window is shown and nobody does anything."""
        self._keeps = True

    def fill(self) -> None:
        """A window is shown: if none is in reserve it is time to make one soon."""
        self._drop_other()
        if self._keeps and self._window is None and not self._timer.isActive():
            self._calm, self._seen = 0, None
            self._timer.start(self._pace)

    def empty(self) -> None:
        """Have none any more."""
        self._keeps = False
        self._timer.stop()
        self._drop()

    def _drop(self) -> None:
        if self._making is not None:
            self._making.close()
        if self._window is not None:
            self._window.deleteLater()
        self._making = self._window = self._made_for = self._seen = None

    def _drop_other(self) -> None:
        if self._made_for not in (None, self._wanted()):
            self._drop()

    def _on_time(self) -> None:
        """A look; a step, while everything is calm."""
        now = _doing()
        self._calm = self._calm + 1 if now == self._seen else 0
        self._seen = now
        if self._calm < self._calm_wanted:
            if self._making is not None and self._pace == SOON:
                self._pace, self._calm_wanted = AGAIN, _CALM
            self._timer.setInterval(self._pace)
            return
        self._timer.setInterval(REST)
        self._drop_other()
        if self._making is None:
            self._made_for = self._wanted()
            self._making = _made(self._profile, self._wanted()[0])
        self._step(self._making)
        if self._window is not None:
            self._timer.stop()
            self._seen = None

    def _step(self, making: Making) -> None:
        try:
            with self._quietly():
                next(making)
        except StopIteration as made:
            self._window, self._making = made.value, None


def _made(profile: Path, accounts: Sequence[Account]) -> Making:
    """In steps: loading what no window needed so far, making, and what Qt does with widgets before they are shown."""
    for name in _LOADED:
        import_module(name)
        yield
    from ui.compose.fittings import made_slowly

    window = yield from made_slowly(profile, accounts)
    for part in window.parts():  # each with all that it holds
        yield
        part.ensurePolished()
    return window


def _doing() -> tuple[object, ...]:
    """What changes while somebody does something: where the pointer, the keyboard and the text cursor are."""
    return QCursor.pos(), QGuiApplication.focusObject(), QGuiApplication.inputMethod().cursorRectangle()
