"""Tells the desktop what became of messages while no window of ours is in front: sent, failed, needs a person."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from app.errors import MailError, Reason
from app.events import OutboxChanged
from app.model.outgoing import Outgoing, SendState
from ui.words.error_words import FOR_ACCOUNT, Action
from ui.words.outgoing_text import advice_for_row

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.tasks import Tasks

ALL, TROUBLE, NONE = "all", "trouble", "none"
"""What is told: everything, only what needs a person, nothing. Values of `Settings.notifications`."""
_SLACK = 30  # seconds: what is told may have happened a moment before anybody followed
GATHER_MS = 800
"""Milliseconds in which several outcomes become one notification."""
_ONGOING = (SendState.QUEUED, SendState.SENDING)
_TROUBLE = (SendState.NEEDS_USER, SendState.FAILED, SendState.UNCERTAIN)
HELP = "help"
"""The action of the one button: do what helps."""


class Messenger(Protocol):
    """What shows notifications."""

    def show(
        self, title: str, body: str, actions: Sequence[tuple[str, str]], on_action: Callable[[str], object]
    ) -> None: ...
    def close(self) -> None: ...


@dataclass(frozen=True)
class NotifierDeeds:
    """What its buttons do: show the outbox, or the sent mail; do what helps with a message."""

    show_outbox: Callable[[], object]
    show_sent: Callable[[], object]
    help: Callable[[Action, Outgoing], object]


def is_in_front() -> bool:
    """Whether the person looks at a window of ours, where it is seen anyway.

    Qt also calls a program active that has closed its last window and lives on in the tray.
    """
    is_active = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
    return is_active and QGuiApplication.focusWindow() is not None


class Notifier(QObject):
    """Follows the outbox. The messenger is opened with the first thing to tell; None: there is nobody to show it.

    `level` is asked each time. Only outcomes of this run are told.
    """

    def __init__(
        self,
        engine: Engine,
        tasks: Tasks,
        deeds: NotifierDeeds,
        level: Callable[[], str],
        open_messenger: Callable[[], Awaitable[Messenger | None]],
        in_front: Callable[[], bool] = is_in_front,
    ) -> None:
        super().__init__()
        self._engine, self._tasks, self._deeds = engine, tasks, deeds
        self._level, self._in_front = level, in_front
        self._open, self._is_open = open_messenger, False
        self._messenger: Messenger | None = None
        self._states: dict[int, SendState] = {}
        self._since = time.time() - _SLACK
        self._changed: set[int] = set()
        self._reading = False
        self._news: dict[int, Outgoing] = {}
        self._timer = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._timer.timeout.connect(lambda: self._tasks.start(self._tell(), "notify the desktop"))
        self._unsubscribe = engine.events.subscribe(OutboxChanged, self.hear)

    def close(self) -> None:
        """Follow nothing any more."""
        self._unsubscribe()
        self._timer.stop()
        if self._messenger is not None:
            self._messenger.close()
        self.deleteLater()

    def hear(self, event: OutboxChanged) -> None:
        """A message changed."""
        if event.outgoing_id and self._level() != NONE:
            self._changed.add(event.outgoing_id)
            if not self._reading:
                self._reading = True
                self._tasks.start(self._read(), "look what became of a message")

    async def _read(self) -> None:
        try:
            while self._changed:
                ids, self._changed = self._changed, set()
                for outgoing_id in ids:
                    await self._look(outgoing_id)
        finally:
            self._reading = False

    async def _look(self, outgoing_id: int) -> None:
        try:
            row = await self._engine.outbox.get(outgoing_id)
        except MailError as error:
            if error.reason is not Reason.NOT_FOUND:
                raise
            self._states.pop(outgoing_id, None)
            self._news.pop(outgoing_id, None)
            return
        before, self._states[outgoing_id] = self._states.get(outgoing_id, SendState.QUEUED), row.state
        if row.state in _ONGOING:
            self._news.pop(outgoing_id, None)
        elif before is not row.state and self._is_wanted(row):
            self._news[outgoing_id] = row
            self._timer.start()

    def _is_wanted(self, row: Outgoing) -> bool:
        is_new = row.state is SendState.SENT and row.finished >= self._since
        return row.state in _TROUBLE or (is_new and self._level() == ALL)

    async def _tell(self) -> None:
        news, self._news = list(self._news.values()), {}
        if not news or self._in_front() or self._level() == NONE:
            return
        if not self._is_open:
            self._is_open = True
            self._messenger = await self._open()
        if self._messenger is None:
            return
        self._tell_sent([row for row in news if row.state is SendState.SENT])
        await self._tell_trouble([row for row in news if row.state in _TROUBLE])

    def _tell_sent(self, rows: list[Outgoing]) -> None:
        if len(rows) == 1:
            self._show(self.tr("Sent: {subject}").format(subject=_subject(rows[0])), _people(rows), rows[0], None)
        elif rows:
            self._show(self.tr("%n messages sent", "", len(rows)), _subjects(rows), rows[0], None)

    async def _tell_trouble(self, rows: list[Outgoing]) -> None:
        names = {account.id: account.name for account in await self._engine.accounts.all()} if rows else {}
        if len(rows) == 1:
            said = advice_for_row(rows[0], names.get(rows[0].account_id, ""))
            body = "\n".join(part for part in (_subject(rows[0]), said.sentence) if part)
            self._show(said.title, body, rows[0], said.action, said.action_label)
        elif rows:
            first = advice_for_row(rows[0], names.get(rows[0].account_id, ""))
            one_cause = len({(row.account_id, row.reason) for row in rows}) == 1 and first.action in FOR_ACCOUNT
            label = first.action_label if one_cause else ""
            title = self.tr("%n messages need you", "", len(rows))
            self._show(title, first.title if one_cause else _subjects(rows), rows[0], first.action, label)

    def _show(self, title: str, body: str, row: Outgoing, action: Action | None, label: str = "") -> None:
        actions = [(HELP, label)] if action is not None and label else []

        def pressed(name: str) -> None:
            if name == HELP and action is not None:
                self._deeds.help(action, row)
            elif row.state is SendState.SENT:
                self._deeds.show_sent()
            else:
                self._deeds.show_outbox()

        assert self._messenger is not None
        self._messenger.show(title, body, actions, pressed)


def _subject(row: Outgoing) -> str:
    words = " ".join(row.subject.split())
    return words if len(words) <= 80 else f"{words[:79]}…"


def _subjects(rows: Iterable[Outgoing]) -> str:
    return "\n".join([_subject(row) for row in rows][:3])


def _people(rows: Iterable[Outgoing]) -> str:
    words = ", ".join(row.display_to for row in rows)
    return words if len(words) <= 120 else f"{words[:119]}…"
