"""Follows one message of the outbox: the row is the truth, events only say when to look."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.engine import Engine
from app.errors import MailError, Reason
from app.events import OutboxChanged, SendProgress, SettingsChanged
from app.model.outgoing import Outgoing, SendState
from ui.compose.send.send_words import Deed, Progress, Speed, View, view_of
from ui.tasks import Tasks
from ui.words import error_text

_TICK = 250  # milliseconds; a countdown in seconds must not skip one
_GOOD_NEWS = 4000  # milliseconds that "Sent" stays


class SendFollower(QObject):
    """`view` is what to show now; `act` does what its button says. Whoever shows it calls `stop`.

    `undone` gives back the draft, `help_wanted` names an action that only the shell can do with the
    row, `finished` says that there is nothing (more) to show.
    """

    changed = Signal()
    undone = Signal(object)
    help_wanted = Signal(object, object)
    finished = Signal()

    def __init__(
        self,
        engine: Engine,
        tasks: Tasks,
        outgoing_id: int,
        *,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine, self._tasks, self._id, self._clock = engine, tasks, outgoing_id, clock
        self.row: Outgoing | None = None
        self.view = View("")
        self._account_name = ""
        self._speed, self._progress = Speed(), Progress(0, 0)
        self._reading = self._again = self._acting = self._stopped = False
        self._tick = QTimer(self, interval=_TICK)
        self._tick.timeout.connect(self._show)
        self._fade = QTimer(self, singleShot=True, interval=_GOOD_NEWS)
        self._fade.timeout.connect(self.finished)
        events = engine.events
        self._unsubscribe = (
            events.subscribe(OutboxChanged, self._on_changed),
            events.subscribe(SendProgress, self._on_progress),
            events.subscribe(SettingsChanged, lambda _event: self._show()),
        )
        self.read()

    @property
    def outgoing_id(self) -> int:
        return self._id

    def stop(self) -> None:
        """Look no more. The message goes on without anybody watching."""
        self._stopped = True
        self._tick.stop()
        self._fade.stop()
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    def read(self) -> None:
        """Look at the row, once, however often this is asked meanwhile."""
        if self._stopped:
            return
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._tasks.start(self._read(), "read a row of the outbox")

    async def _read(self) -> None:
        try:
            row = await self._engine.outbox.get(self._id)
            if self.row is None:
                self._account_name = await self._name_of(row.account_id)
        except MailError as error:
            if error.reason is Reason.NOT_FOUND and not self._stopped and not self._acting:
                self.finished.emit()
        else:
            self.row = row
            self._show()
        finally:
            self._reading = False
        if self._again:
            self._again = False
            self.read()

    async def _name_of(self, account_id: int) -> str:
        """Nothing where it cannot be read: what becomes of the message is worth saying all the same."""
        try:
            return (await self._engine.accounts.get(account_id)).name
        except MailError:
            return ""

    def _on_changed(self, event: OutboxChanged) -> None:
        if event.outgoing_id in (0, self._id):
            self.read()

    def _on_progress(self, event: SendProgress) -> None:
        if event.outgoing_id != self._id:
            return
        self._speed.add(time.monotonic(), event.sent)
        self._progress = Progress(event.sent, event.total, self._speed.value())
        if self.row is not None and self.row.state is SendState.SENDING:
            self._show()

    def _show(self) -> None:
        row = self.row
        if row is None or self._stopped:
            return
        if row.state is not SendState.SENDING:
            self._progress = Progress(0, 0)
        paused = self._engine.preferences.current.paused
        view = view_of(row, self._progress, self._clock(), self._account_name, paused)
        if row.state is SendState.QUEUED:
            self._tick.start()
        else:
            self._tick.stop()
        if view == self.view:
            return
        self.view = view
        self.changed.emit()
        if view.is_over and view.level == "ok":
            self._fade.start()

    def act(self) -> None:
        """What the button says. A second press while the first is at work means nothing."""
        if self._acting or self.row is None:
            return
        if self.view.deed in (Deed.UNDO, Deed.CANCEL):
            self._acting = True
            self._tasks.start(self._take_back(), "take a message back")
        elif self.view.deed is Deed.HELP and self.view.action is error_text.Action.RETRY:
            self._tasks.start(self._retry(), "try again")
        elif self.view.deed is Deed.HELP:
            self.help_wanted.emit(self.view.action, self.row)

    async def _take_back(self) -> None:
        try:
            draft = await self._engine.outbox.cancel(self._id)
        except MailError:
            self.read()  # too late: the row says what became of it
            return
        finally:
            self._acting = False
        if self._stopped:
            return  # nobody looks any more; the draft waits in Drafts
        if draft is not None:
            self.undone.emit(draft)
        self.finished.emit()

    async def _retry(self) -> None:
        await self._engine.outbox.retry(self._id)
