"""Send later: the times beside Send, one's own, and what they are called today."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimeZone

from app.errors import MailError
from ui.compose.send.departure import Departure, Way
from ui.words.moments import Later, hour_words, moment_of

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from ui.compose.actions import Actions
    from ui.compose.window import ComposeWindow
    from ui.compose.work import Work


class SendLater(QObject):
    """The entries are there from birth, because they can be reached by keys; their words are found when they show."""

    def __init__(
        self,
        window: ComposeWindow,
        actions: Actions,
        ask: Callable[[QWidget, float, float], Awaitable[float | None]],
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`ask(parent, now, server_keeps)` gives the moment that the person picks, None for none; `server_keeps` is how
        many seconds at most the server keeps the message until then, 0 where this computer does.
        """
        super().__init__(window)
        self._window, self._ask_when, self._clock = window, ask, clock
        add = actions.action
        self.today = add(self.tr("Later today"), "send-later", "", partial(self._send, "today"))
        self.tomorrow = add(self.tr("Tomorrow"), "send-later", "", partial(self._send, "tomorrow"))
        self.monday = add(self.tr("Monday"), "send-later", "", partial(self._send, "monday"))
        self.choose = add(self.tr("Pick date and time…"), "calendar", "", partial(window.do, self._ask))
        self.by_server = add(
            self.tr("Let the server hold it until…"), "server", "", partial(window.do, self._hand_over)
        )
        self.by_server.setVisible(False)  # until it is known that the server does
        self._server_keeps = 0
        add(self.tr("Other ways to send"), "", "Ctrl+Shift+Return", window.bottom.send.open_menu)
        entries = (self.today, self.tomorrow, self.monday, self.choose)
        menu = actions.ways_of_sending
        menu.addSeparator()
        caption = menu.addAction(self.tr("Later, when this computer is on:"))
        caption.setEnabled(False)
        menu.addActions([*entries, self.by_server])
        menu.aboutToShow.connect(self._name)
        self._later = actions.message.addMenu(self.tr("Send later"))
        self._later.addActions([*entries, self.by_server])
        self._later.aboutToShow.connect(self._name)
        actions.message.insertMenu(actions.save, self._later)
        for entry in (*entries, self.by_server):
            actions.sending_changed.connect(entry.setDisabled)

    def _name(self) -> None:
        """What the entries mean at this moment."""
        self._window.do(lambda work: work.tasks.start(self._learn(work), "read whether the server holds messages"))
        zone, locale = QTimeZone.systemTimeZone(), QLocale()
        words: dict[Later, tuple[QAction, str]] = {
            Later.TODAY: (self.today, self.tr("Later today, {time}")),
            Later.TOMORROW: (self.tomorrow, self.tr("Tomorrow, {time}")),
            Later.MONDAY: (self.monday, self.tr("Monday, {time}")),
        }
        found = {later: self._moment(later) for later in Later}
        for later, (action, name) in words.items():
            when = found[later]
            action.setVisible(when is not None)
            if when is not None:
                action.setText(name.format(time=hour_words(when, zone, locale)))
        self.monday.setVisible(found[Later.MONDAY] != found[Later.TOMORROW])

    def _moment(self, later: Later) -> float | None:
        return moment_of(later, self._clock(), QTimeZone.systemTimeZone())

    def _send(self, name: str) -> None:
        if (when := self._moment(Later(name))) is not None:
            self._window.do(lambda work: work.send(Departure(Way.LATER, when)))

    def _ask(self, work: Work) -> None:
        work.tasks.start(self._send_when_asked(work, 0.0), "pick a time to send")

    def _hand_over(self, work: Work) -> None:
        work.tasks.start(self._send_when_asked(work, self._server_keeps), "pick a time for the server")

    async def _send_when_asked(self, work: Work, server_keeps: float) -> None:
        when = await self._ask_when(self._window, self._clock(), server_keeps)
        if when is not None:
            work.send(Departure(Way.AT_SERVER if server_keeps > 0 else Way.LATER, when))

    async def _learn(self, work: Work) -> None:
        """Whether the sender's server said, when it was last spoken to, that it keeps messages until their time."""
        account, identity = self._window.head.account(), self._window.head.identity()
        keeps = 0
        if account is not None and identity is not None:
            with contextlib.suppress(MailError):  # not known, not offered
                keeps = await work.engine.accounts.hold_seconds(account.route(identity.address.wire))
        self._server_keeps = keeps
        self.by_server.setVisible(keeps > 0)
