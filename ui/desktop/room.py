"""Keeps tray and notifications as the settings want them, for as long as the program runs."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from app import aside
from app.events import OutboxChanged, SettingsChanged
from app.model.outgoing import Outgoing
from ui.desktop import counts, notifier, tray
from ui.desktop.notifier import Messenger, Notifier, NotifierDeeds
from ui.home.folders import Place
from ui.words.error_words import Action

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.compose.window import ComposeWindow
    from ui.home.window import HomeWindow
    from ui.tasks import Tasks

_GATHER_MS = 200


class Windows(Protocol):
    """What is needed of the shell."""

    def show_home(self) -> HomeWindow: ...
    def new_message(self) -> ComposeWindow: ...
    def quit(self) -> None: ...
    def help_with(self, action: Action, outgoing: Outgoing) -> None: ...


async def open_bus() -> Messenger | None:
    """Who shows notifications with buttons, on Linux and its relatives."""
    if sys.platform in ("win32", "darwin"):
        return None
    from ui.desktop import bus  # noqa: PLC0415  # with the first notification

    connection = await aside.made(bus.connect, lambda made: made.close() if made is not None else None)
    return bus.BusNotices(connection) if connection is not None else None


class Desktop(QObject):
    """`bus` finds who shows notifications with buttons; None where nobody does."""

    def __init__(
        self,
        engine: Engine,
        tasks: Tasks,
        windows: Windows,
        bus: Callable[[], Awaitable[Messenger | None]] = open_bus,
        tray_is_possible: Callable[[], bool] = tray.is_possible,
    ) -> None:
        super().__init__()
        self._engine, self._tasks, self._windows = engine, tasks, windows
        self._bus, self._tray_is_possible = bus, tray_is_possible
        self.tray: tray.Tray | None = None
        self._language = engine.preferences.current.language
        self.notifier: Notifier | None = None
        self._timer = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._timer.timeout.connect(lambda: tasks.start(self._count(), "count for the tray"))
        self._unsubscribe = (
            engine.events.subscribe(SettingsChanged, lambda _event: self._follow()),
            engine.events.subscribe(OutboxChanged, lambda _event: self._look()),
        )
        self._follow()

    def hear(self, event: OutboxChanged) -> None:
        """What happened a moment before this was made."""
        self._look()
        if self.notifier is not None:
            self.notifier.hear(event)

    @property
    def keeps_running(self) -> bool:
        """Whether the program goes on without a window."""
        return self.tray is not None

    def close(self) -> None:
        """Leave the desktop alone."""
        self._timer.stop()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._set_tray(False)
        self._set_notifier(False)

    def _follow(self) -> None:
        settings = self._engine.preferences.current
        if settings.language != self._language:  # a menu says what it was made with
            self._language = settings.language
            self._set_tray(False)
        self._set_tray(settings.tray and self._tray_is_possible())
        self._set_notifier(settings.notifications != notifier.NONE)
        self._look()

    def _look(self) -> None:
        if self.tray is not None and not self._timer.isActive():
            self._timer.start()

    def _set_tray(self, wanted: bool) -> None:
        if wanted and self.tray is None:
            deeds = tray.TrayDeeds(
                home=self._windows.show_home,
                new_message=lambda: self._windows.new_message(),
                pause=lambda on: self._tasks.start(self._pause(on), "pause sending"),
                quit=self._windows.quit,
            )
            self.tray = tray.Tray(deeds)
        elif not wanted and self.tray is not None:
            self.tray.close()
            self.tray = None

    def _set_notifier(self, wanted: bool) -> None:
        if wanted and self.notifier is None:
            deeds = NotifierDeeds(
                show_outbox=lambda: self._show(Place.OUTBOX),
                show_sent=lambda: self._show(Place.SENT),
                help=self._windows.help_with,
            )
            level = lambda: self._engine.preferences.current.notifications  # noqa: E731  # a name would say no more
            self.notifier = Notifier(self._engine, self._tasks, deeds, level, self._open)
        elif not wanted and self.notifier is not None:
            self.notifier.close()
            self.notifier = None

    def _show(self, place: Place) -> None:
        self._windows.show_home().show_place(place)

    async def _pause(self, on: bool) -> None:
        await (self._engine.outbox.pause() if on else self._engine.outbox.resume())

    async def _count(self) -> None:
        rows = await self._engine.outbox.all(states=counts.WATCHED)
        if self.tray is not None:
            self.tray.show_counts(counts.count(rows, paused=self._engine.preferences.current.paused))

    async def _open(self) -> Messenger | None:
        found = await self._bus()
        return found if found is not None else TrayMessenger(lambda: self.tray)


class TrayMessenger:
    """Notifications from the tray's icon, where there is one: without buttons, a click is the whole answer."""

    def __init__(self, of: Callable[[], tray.Tray | None]) -> None:
        self._of = of
        self._on_action: Callable[[str], object] | None = None
        self._heard: tray.Tray | None = None

    def show(
        self, title: str, body: str, actions: Sequence[tuple[str, str]], on_action: Callable[[str], object]
    ) -> None:
        """Of several only the latest can be clicked."""
        icon = self._of()
        if icon is None:
            return
        self._on_action = on_action
        if self._heard is not icon:
            self._heard = icon
            icon.icon.messageClicked.connect(self._clicked)
        icon.icon.showMessage(title, body, QSystemTrayIcon.MessageIcon.NoIcon)

    def close(self) -> None:
        """Its icon belongs to the tray."""
        self._on_action = None

    def _clicked(self) -> None:
        if self._on_action is not None:
            self._on_action("")
