"""Send: what must be right first, then the way from the window into the outbox."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.engine import Engine
from app.errors import MailError
from app.model.draft import Draft
from ui.compose.autosave import Saver
from ui.compose.files.attaching import Attaching
from ui.compose.head import Head
from ui.compose.notices import Note, Notices
from ui.compose.send.checks import Obstacle, obstacle
from ui.compose.send.departure import USUAL, Departure, Way
from ui.tasks import Tasks
from ui.words import error_text

_SENDING = "sending"
Permits = Callable[[Draft], Awaitable[bool]]


class Sending(QObject):
    """Takes one message out of its window, once. While `is_busy` further presses mean nothing.

    `begun` and `ended` frame an attempt; after `queued(id)` the message lives in the outbox.
    """

    begun = Signal()
    ended = Signal()
    queued = Signal(int)
    account_wanted = Signal()
    help_wanted = Signal(object, int)
    invalid = Signal()
    """A recipient is no address; the keyboard is on it."""

    def __init__(
        self, engine: Engine, tasks: Tasks, head: Head, attaching: Attaching, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine, self._tasks = engine, tasks
        self._head, self._attaching, self._notices = head, attaching, notices
        self._take: Callable[[], Draft] = Draft
        self._saver: Saver | None = None
        self._permits: list[Permits] = []
        self._departure = USUAL
        self.is_busy = self._is_queued = False
        self._rests = asyncio.Event()  # no message is on its way from the window into the outbox
        self._rests.set()

    def bind(self, take: Callable[[], Draft], saver: Saver) -> None:
        """`take` reads the form and hands the draft to `saver`."""
        self._take, self._saver = take, saver

    def ask_first(self, permits: Permits) -> None:
        """Let `permits` look at each draft that could go. False: it stays, and the person was told why.

        Of several the latest is asked first.
        """
        self._permits.insert(0, permits)

    def send(self, departure: Departure = USUAL) -> None:
        """Send, or put what is in the way where the person sees it."""
        if self.is_busy or self._is_queued:
            return
        self._departure = departure
        QGuiApplication.inputMethod().commit()  # words that an input method still holds are not in the text
        for field in self._head.fields():
            field.commit()
        found = obstacle(self._take(), self._head.account() is not None)
        if found is not None:
            self._show(found)
            return
        self.is_busy = True
        self._notices.withdraw(_SENDING)
        self._tasks.start(self._send(), "send a message")

    def again(self) -> None:
        """Once more as the last press wanted it: at once, at its time, or simply so."""
        self.send(self._departure)

    async def _send(self) -> None:
        """Look, then queue. The window can be written in until nothing is in the way."""
        try:
            # a file that is still on its way is waited for: else it would be missed
            may_go = await self._attaching.settled() and await self._is_permitted()
            done = await self._queue() if may_go else None
        finally:
            self.is_busy = False
        if done is not None:
            self.queued.emit(done)

    async def _is_permitted(self) -> bool:
        for permits in tuple(self._permits):
            if not await permits(self._take()):
                return False
        return True

    async def _queue(self) -> int | None:
        """The outbox id; None when the message could not be queued, which was told."""
        self._rests.clear()
        self.begun.emit()
        try:
            return await self._hand_over()
        except MailError as error:
            self.show_problem(error)
            return None
        finally:
            self.is_busy = False
            self._rests.set()
            self.ended.emit()

    async def settled(self) -> None:
        """Wait for a message that is just going into the outbox: whoever closes the window stores no second one."""
        await self._rests.wait()

    async def _hand_over(self) -> int | None:
        """The outbox id, None when a file was refused on the way."""
        if not await self._attaching.settled():
            return None
        assert self._saver is not None
        self._take()
        draft = await self._saver.flush()
        outbox, (way, at) = self._engine.outbox, self._departure
        if way in (Way.LATER, Way.AT_SERVER):
            draft = replace(draft, not_before=at, by_server=way is Way.AT_SERVER)
        outgoing = await (outbox.queue_now(draft) if way is Way.NOW else outbox.queue(draft))
        self._is_queued = True
        with contextlib.suppress(MailError):  # the queue has the message now: nothing may invite to send it again
            await self._saver.close(keep=False)
        return outgoing.id

    # what is in the way

    def _show(self, found: Obstacle) -> None:
        if found is Obstacle.NO_RECIPIENTS:
            self._head.to.show_trouble(self.tr("There is nobody to send to yet. Write an address here."))
            self._head.to.setFocus()
        elif found is Obstacle.BAD_RECIPIENT:
            for field in self._head.fields():
                if field.focus_invalid():
                    break
            self.invalid.emit()
        else:
            self._show_no_account()

    def _show_no_account(self) -> None:
        title = self.tr("There is no account to send with")
        sentence = self.tr("Your message is kept in Drafts. Set up an account, then send it.")
        deed = (self.tr("Set up an account"), self.account_wanted.emit)
        self._notices.say(Note(_SENDING, "warn", title, sentence, (deed,)))

    def show_problem(self, error: MailError) -> None:
        """Why the message did not go, in words, with the button that helps."""
        advice = error_text.advice(error)
        deeds: list[tuple[str, Callable[[], None]]] = []
        if advice.action is error_text.Action.RETRY:
            deeds.append((advice.action_label, self.again))
        elif advice.action is not None:
            action, account = advice.action, self._head.account()
            number = account.id if account is not None else 0
            deeds.append((advice.action_label, lambda: self.help_wanted.emit(action, number)))
        self._notices.say(Note(_SENDING, "danger", advice.title, advice.sentence, tuple(deeds)))

    def accounts_changed(self) -> None:
        """There may be an account now."""
        if self._head.account() is not None:
            self._notices.withdraw(_SENDING)
