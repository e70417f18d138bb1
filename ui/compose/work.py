"""What a compose window does with its message: keeps it, attaches to it, sends it, lets it go.

The window itself shows and takes; it can be painted before the engine is open, and gets its `Work` when it is.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from app.engine import Engine
from app.errors import MailError, Reason
from app.events import AccountsChanged
from app.model.account import Account, Server
from app.model.draft import Draft
from ui import dialogs
from ui.compose.autosave import Autosave
from ui.compose.files.attaching import Attaching
from ui.compose.files.originals import Originals
from ui.compose.own_tasks import OwnTasks
from ui.compose.people.completion import Suggestions
from ui.compose.send.departure import USUAL, Departure
from ui.compose.send.sending import Sending
from ui.compose.text.reading_ahead import ReadingAhead
from ui.look import geometry
from ui.tasks import Tasks
from ui.words import error_text

if TYPE_CHECKING:
    from ui.compose.window import ComposeWindow


class Work(QObject):
    """Writes one draft, new or stored, in one window.

    `draft` is put on the screen; without one the message is what the window holds already. It asks nothing when the
    window closes: what is not empty stays in Drafts, but for an answer or a forward that nobody wrote anything into.
    """

    def __init__(self, engine: Engine, tasks: Tasks, window: ComposeWindow, draft: Draft | None = None) -> None:
        super().__init__(window)
        tasks = OwnTasks(tasks)
        self.engine, self.tasks, self._window = engine, tasks, window
        self._is_leaving = self._is_touched = False
        self._begun = draft if draft is not None and not draft.id else Draft()
        self._limit_of: Server | None = None  # whose limit the strip shows
        self.may_close = False  # nothing of the message can be lost any more
        self._finishing: asyncio.Task[bool] | None = None
        head, editor, strip, notices = window.head, window.editor, window.strip, window.notices
        editor.set_zoom(engine.preferences.current.zoom)
        self.attaching = Attaching(engine, tasks, editor, strip, notices, self)
        self.originals = Originals(engine, tasks, editor, strip, notices, self)
        ahead = ReadingAhead(editor, window.form, self)
        self.autosave = Autosave(self._take, window.bottom, notices, self, ahead.take)
        self.sending = Sending(engine, tasks, head, self.attaching, notices, self)
        self.saver = engine.drafts.saver(draft or Draft(identity_id=head.identity_id()), self.autosave.on_state)
        head.suggest_from(Suggestions(tasks, engine.contacts.complete, engine.contacts.forget))
        self._wire()
        if draft is not None:
            window.form.show(draft)
            if not draft.id:
                window.form.ask_as_usual(engine.preferences.current)
            self.attaching.settle_loaded()
            if draft.identity_id not in (0, head.identity_id()):  # its account may be newer than the window's list
                self.tasks.start(self._reload_accounts(draft.identity_id), "read the accounts")
        else:
            window.form.ask_as_usual(engine.preferences.current)
            self._on_accounts()  # painted before the engine was open: only now are they known for sure

    def _wire(self) -> None:
        sending, window = self.sending, self._window
        sending.bind(self._take, self.saver)
        sending.begun.connect(lambda: window.show_sending(True))
        sending.ended.connect(lambda: window.show_sending(False))
        sending.queued.connect(self._on_queued)
        sending.account_wanted.connect(window.account_wanted)
        sending.help_wanted.connect(window.help_wanted)
        self.attaching.changed.connect(self.note_change)
        self.originals.changed.connect(self.note_change)
        self.autosave.save_wanted.connect(self.save)
        window.strip.cards_changed.connect(self._on_files)
        window.head.sender_changed.connect(self._on_files)
        self._unsubscribe = self.engine.events.subscribe(AccountsChanged, lambda _event: self._on_accounts())

    # the draft

    @property
    def draft_id(self) -> int:
        """The stored draft that is being written, 0 while there is none."""
        return self.saver.draft.id

    def note_change(self) -> None:
        """A person changed something."""
        if not self._is_leaving and not self.may_close:
            self._is_touched = True
            self.autosave.changed()

    def _take(self) -> Draft:
        """Read the form and hand what it holds to the saver."""
        draft = self._window.form.read(self.saver.draft)
        self.saver.changed(draft)
        return draft

    def save(self) -> None:
        self._begun = Draft()  # whoever saves it wants it, also an answer that has no word yet
        self.tasks.start(self._save(), "save a draft")

    async def _save(self) -> None:
        if self.may_close:
            return
        self._window.editor.settle()
        self.autosave.take()
        with contextlib.suppress(MailError):  # the saver's state has become a notice already
            await self.saver.flush()

    async def keep(self) -> None:
        """What a person wrote so far, before anything is waited for: the end of the program has little time."""
        if self._is_touched and not (self.may_close or self._is_leaving or self.sending.is_busy):
            await self._save()

    # files

    def add_files(self, paths: Sequence[Path], into_text: bool) -> None:
        self.attaching.add(paths, into_text)

    def add_picture(self, picture: QImage | bytes, name: str) -> None:
        self.attaching.add_picture(picture, name)

    def choose_files(self) -> None:
        self.tasks.start(self._choose(self.tr("Attach files"), "", into_text=False), "choose files")

    def choose_pictures(self, title: str, name_filter: str) -> None:
        """Files to put into the text."""
        self.tasks.start(self._choose(title, name_filter, into_text=True), "choose pictures")

    async def _choose(self, title: str, name_filter: str, *, into_text: bool) -> None:
        self.attaching.add(await dialogs.choose_files(self._window, title, name_filter), into_text=into_text)

    def look_at_originals(self) -> None:
        """The window is active again: somebody may have worked on a file meanwhile."""
        if not self.may_close:
            self.originals.look()

    def _on_files(self) -> None:
        """What the server takes stands beside what the files weigh."""
        account = self._window.head.account()
        if account is not None and account.server != self._limit_of and self._window.strip.files():
            self._limit_of = account.server
            self.tasks.start(self._show_limit(account), "read what the server takes")

    async def _show_limit(self, account: Account) -> None:
        with contextlib.suppress(MailError):  # good to know, no more
            self._window.strip.set_limit(await self.engine.accounts.size_limit(account))

    # sending

    def send(self, departure: Departure = USUAL) -> None:
        """See `Sending.send`."""
        self._window.editor.settle()
        self.sending.send(departure)

    def send_anyway(self) -> None:
        """Send as it was wanted before something came in between."""
        self._window.editor.settle()
        self.sending.again()

    def show_problem(self, error: MailError) -> None:
        """Tell why this message came back, with the button that helps."""
        self.sending.show_problem(error)
        limit = error.facts.get("limit", "")
        if error.reason is Reason.TOO_BIG and limit.isdigit():
            self._window.strip.set_limit(int(limit))

    def _on_queued(self, outgoing_id: int) -> None:
        self.may_close = True
        self._window.sent.emit(outgoing_id)
        self._window.close()

    def _on_accounts(self) -> None:
        self.tasks.start(self._reload_accounts(), "read the accounts")

    async def _reload_accounts(self, wanted: int = 0) -> None:
        accounts = await self.engine.accounts.all()
        if not self.may_close:
            self._window.head.show_accounts(accounts)
            if wanted:
                self._window.head.choose(wanted)
            self.sending.accounts_changed()

    # the end

    def discard(self) -> None:
        self.tasks.start(self._discard(), "discard a draft")

    async def _discard(self) -> None:
        if self.may_close or self._is_leaving or self.sending.is_busy:
            return
        self._window.editor.settle()
        draft = self._take()
        self._is_leaving = True
        try:
            await self.attaching.abandon()
            await self.saver.close(keep=False)
        except MailError as error:
            self.show_problem(error)
            return
        finally:
            self._is_leaving = False
        self.may_close = True
        if not draft.is_empty:
            self._window.discarded.emit(draft)
        self._window.close()

    def close(self) -> None:
        """The window was asked to close: it does when nothing can be lost."""
        if not self._is_leaving and not self.sending.is_busy:
            self._begin_finishing()

    async def finish(self) -> bool:
        """Keep what is worth keeping and close. False if the person chose to stay: the text would be lost.

        However many ask for it, it is done once, as a task of the window, which therefore outlives it: who asked from
        outside, such as the end of the program, would else go on in a window that the other one has closed.
        """
        return self.may_close or await asyncio.shield(self._begin_finishing())

    def _begin_finishing(self) -> asyncio.Task[bool]:
        if self._finishing is None or self._finishing.done():
            self._finishing = self.tasks.start(self._finish(), "close a compose window")
        return self._finishing

    async def _finish(self) -> bool:
        """A message that gets into the outbox meanwhile closes its window by itself: nothing of it is touched then."""
        if self.may_close:
            return True
        self._is_leaving = True
        self._window.set_writable(False)
        try:
            kept = await self._keep()
        finally:
            self._is_leaving = False
            if not self.may_close:
                self._window.set_writable(True)
        if kept and not self.may_close:
            self.may_close = True
            self._window.close()
        return kept

    async def _keep(self) -> bool:
        self.attaching.stop_fetching()
        await self.attaching.settled()
        await self.sending.settled()
        if self.may_close:
            return True
        self._window.editor.settle()
        if self._is_touched:
            self._take()
        try:
            await self.saver.close(keep=not self._is_bare())
        except MailError as error:
            return self.may_close or await self._may_lose(error)
        if not self.may_close:
            await self._keep_zoom()
        return True

    def _is_bare(self) -> bool:
        """An answer or a forward that was opened, looked at and closed again: there is nothing of the person in it."""
        begun = self._begun
        passes_on = begun.original is not None or any(f.content_type == "message/rfc822" for f in begun.attachments)
        has_text = bool(begun.html or begun.text)
        return passes_on and not has_text and not self.saver.draft.adds_to(begun)

    async def _keep_zoom(self) -> None:
        """How large this person wants text to be is remembered; it is not worth an error."""
        zoom = self._window.editor.zoom
        if zoom != self.engine.preferences.current.zoom:
            with contextlib.suppress(MailError):  # see above
                await self.engine.preferences.change(zoom=zoom)

    async def _may_lose(self, error: MailError) -> bool:
        advice = error_text.advice(error)
        lost = await dialogs.ask(
            self._window,
            self.tr("This message is not saved"),
            self.tr("{reason}. If the window closes, the text is lost.").format(reason=advice.title),
            safe=self.tr("Keep writing"),
            risky=self.tr("Close and lose the text"),
        )
        if lost:
            with contextlib.suppress(MailError):  # the person has chosen; there is nothing left to save
                await self.saver.close(keep=False)
        return lost

    def leave(self) -> None:
        """The window goes: follow nothing any more."""
        self.autosave.stop()
        self._unsubscribe()
        geometry.remember(self._window, self.engine.profile, "compose")
