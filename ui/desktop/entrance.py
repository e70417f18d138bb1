"""Waits at every start for a reason to load tray and notifications, and costs nothing until there is one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.events import OutboxChanged, SettingsChanged

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.desktop.room import Desktop, Windows
    from ui.tasks import Tasks


class Entrance:
    """`close` it with the windows."""

    def __init__(self, engine: Engine, tasks: Tasks, windows: Windows) -> None:
        self._engine, self._tasks, self._windows = engine, tasks, windows
        self.desktop: Desktop | None = None
        self._unsubscribe: tuple[Callable[[], None], ...] = (
            engine.events.subscribe(OutboxChanged, self._load),
            engine.events.subscribe(SettingsChanged, lambda _event: self._load()),
        )
        if engine.preferences.current.tray:
            self._load()

    @property
    def keeps_running(self) -> bool:
        """Whether the program goes on without a window."""
        return self.desktop is not None and self.desktop.keeps_running

    def close(self) -> None:
        """Leave the desktop alone."""
        self._stop_waiting()
        if self.desktop is not None:
            self.desktop.close()

    def _load(self, event: OutboxChanged | None = None) -> None:
        self._stop_waiting()
        if self.desktop is None:
            from ui.desktop.room import Desktop  # noqa: PLC0415  # this is what is waited for

            self.desktop = Desktop(self._engine, self._tasks, self._windows)
            if event is not None:
                self.desktop.hear(event)

    def _stop_waiting(self) -> None:
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = ()
