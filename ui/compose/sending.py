"""Send: what must be right first, then the way from the window into the outbox."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.engine import Engine
from app.errors import MailError
from app.model.draft import Draft
from ui import error_text
from ui.compose.attaching import Attaching
from ui.compose.autosave import Saver
from ui.compose.checks import Obstacle, obstacle
from ui.compose.head import Head
from ui.compose.notices import Note, Notices
from ui.tasks import Tasks

_SENDING, _SUBJECT = "sending", "subject"
_DOUBLE_PRESS = 0.5  # seconds within which a second press is the same one


class Sending(QObject):
    """Takes one message out of its window, once. While `is_busy` further presses mean nothing.

    `begun` and `ended` frame an attempt; after `queued(id)` the message lives in the outbox.
    """

    begun = Signal()
    ended = Signal()
    queued = Signal(int)
    account_wanted = Signal()
    help_wanted = Signal(object, int)

    def __init__(
        self, engine: Engine, tasks: Tasks, head: Head, attaching: Attaching, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine, self._tasks = engine, tasks
        self._head, self._attaching, self._notices = head, attaching, notices
        self._take: Callable[[], Draft] = Draft
        self._saver: Saver | None = None
        self._asked_at: float | None = None
        self._now = False
        self.is_busy = False

    def bind(self, take: Callable[[], Draft], saver: Saver) -> None:
        """`take` reads the form and hands the draft to `saver`."""
        self._take, self._saver = take, saver

    def send(self, now: bool = False) -> None:
        """Send, or put what is in the way where the person sees it. `now`: without a chance to undo."""
        if self.is_busy:
            return
        self._now = now
        QGuiApplication.inputMethod().commit()  # words that an input method still holds are not in the text
        for field in self._head.fields():
            field.commit()
        draft = self._take()
        found = obstacle(draft, self._head.account() is not None, self._was_asked())
        if found is not None:
            self._show(found)
            return
        self._begin()

    def _was_asked(self) -> bool:
        """The question about the subject stands long enough to have been read: a press now answers it."""
        return self._asked_at is not None and time.monotonic() - self._asked_at > _DOUBLE_PRESS

    def subject_changed(self) -> None:
        """Somebody wrote a subject: the question is answered."""
        self._asked_at = None
        self._notices.withdraw(_SUBJECT)

    def _begin(self) -> None:
        self.is_busy = True
        self._notices.withdraw(_SUBJECT)
        self._notices.withdraw(_SENDING)
        self.begun.emit()
        self._tasks.start(self._queue(), "queue a message")

    async def _queue(self) -> None:
        try:
            done = await self._hand_over()
        except MailError as error:
            self.show_problem(error)
            done = None
        finally:
            self.is_busy = False
            self.ended.emit()
        if done is not None:
            self.queued.emit(done)

    async def _hand_over(self) -> int | None:
        """The outbox id, None when a file was refused on the way."""
        if not await self._attaching.settled():
            return None
        assert self._saver is not None
        self._take()
        draft = await self._saver.flush()
        outbox = self._engine.outbox
        outgoing = await (outbox.queue_now(draft) if self._now else outbox.queue(draft))
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
        elif found is Obstacle.NO_ACCOUNT:
            self._show_no_account()
        else:
            self._ask_for_subject()

    def _ask_for_subject(self) -> None:
        if self._asked_at is None:
            self._asked_at = time.monotonic()
            title = self.tr("There is no subject")
            sentence = self.tr("Nothing has been sent. Write one, or send the message without.")
            deed = (self.tr("Send anyway"), self._send_without_subject)
            self._notices.say(Note(_SUBJECT, "warn", title, sentence, (deed,)))
        self._head.subject.setFocus()

    def _send_without_subject(self) -> None:
        self._asked_at = 0.0
        self.send(self._now)

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
            deeds.append((advice.action_label, self.send))
        elif advice.action is not None:
            action, account = advice.action, self._head.account()
            number = account.id if account is not None else 0
            deeds.append((advice.action_label, lambda: self.help_wanted.emit(action, number)))
        self._notices.say(Note(_SENDING, "danger", advice.title, advice.sentence, tuple(deeds)))

    def accounts_changed(self) -> None:
        """There may be an account now."""
        if self._head.account() is not None:
            self._notices.withdraw(_SENDING)
