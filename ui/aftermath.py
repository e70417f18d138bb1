"""After Send and Discard: where the person sees it go on, can take it back, and is told when it fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.model.account import Account
from app.model.draft import Draft
from app.model.outgoing import Outgoing
from ui.compose.send.send_status import SendStatus
from ui.corner import CornerNote
from ui.tasks import Tasks
from ui.words.error_words import FOR_ACCOUNT, FOR_TEXT, Action
from ui.words.outgoing_text import error_of

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.compose.window import ComposeWindow, Place
    from ui.home.window import HomeWindow

_PLACES_KEPT = 50


class Windows(Protocol):
    """What is needed of the shell."""

    def visible_home(self) -> HomeWindow | None: ...
    def open_draft(self, draft: Draft) -> ComposeWindow: ...
    def add_account(self) -> object: ...
    def edit_account(self, account_id: int) -> None: ...
    async def sign_in(self, account: Account, beside: QWidget) -> None: ...
    def adopt(self, window: QWidget, name: str = "", *, with_actions: bool = True) -> None: ...
    def release(self, name: str) -> None: ...


class Aftermath(QObject):
    """Notes lie in the home window where there is one, else in the corner of the screen."""

    def __init__(self, engine: Engine, tasks: Tasks, windows: Windows) -> None:
        super().__init__()
        self._engine, self._tasks, self._windows = engine, tasks, windows
        self._places: dict[int, Place] = {}
        self._home: HomeWindow | None = None
        self._last = self._notes = 0

    def message_sent(self, window: ComposeWindow, outgoing_id: int) -> None:
        """Follow a message whose window closes now."""
        self._places[outgoing_id] = window.place()
        if len(self._places) > _PLACES_KEPT:
            del self._places[next(iter(self._places))]
        home = self._windows.visible_home()
        if home is None:
            self._in_the_corner(window, outgoing_id)
        else:
            self._in_home(home, outgoing_id)

    def draft_discarded(self, draft: Draft) -> None:
        """Offer to bring it back for a while."""
        words, undo = self.tr("Draft discarded"), self.tr("Undo")
        if (home := self._windows.visible_home()) is not None:
            home.show_toast(words, undo, lambda: self._bring_back(draft, _nothing))
            return
        self._notes += 1
        name = f"note {self._notes}"
        note = CornerNote(words, undo, lambda: self._bring_back(draft, note.close))
        note.closed.connect(lambda: self._windows.release(name))
        self._windows.adopt(note, name, with_actions=False)
        note.show()

    def help(self, action: Action, row: Outgoing, beside: QWidget) -> None:
        """Do what a button beside an error says. Questions lie over the window of the button."""
        self._tasks.start(self._help(action, row, beside), "help with a message")

    def _in_the_corner(self, window: ComposeWindow, outgoing_id: int) -> None:
        name = f"status {outgoing_id}"
        status = SendStatus(self._engine, self._tasks, outgoing_id, window.screen())
        status.undone.connect(lambda draft: self._undone(outgoing_id, draft))
        status.help_wanted.connect(lambda action, row: self.help(action, row, status))
        status.closed.connect(lambda: self._windows.release(name))
        self._windows.adopt(status, name, with_actions=False)
        status.show()

    def _in_home(self, home: HomeWindow, outgoing_id: int) -> None:
        if self._home is not home:
            self._home = home
            home.toasts.undone.connect(lambda draft: self._undone(self._last, draft))
        self._last = outgoing_id
        home.show_sending(outgoing_id)

    def _undone(self, outgoing_id: int, draft: Draft) -> None:
        window = self._windows.open_draft(draft)
        if (place := self._places.pop(outgoing_id, None)) is not None:
            window.go_to(place)

    def _bring_back(self, draft: Draft, then: Callable[[], object]) -> None:
        async def restore() -> None:
            try:
                self._windows.open_draft(await self._engine.drafts.restore(draft))
            finally:
                then()

        self._tasks.start(restore(), "bring a draft back")

    async def _help(self, action: Action, row: Outgoing, beside: QWidget) -> None:
        if action is Action.SIGN_IN:
            account = await self._engine.accounts.get(row.account_id)
            await self._windows.sign_in(account.route(row.envelope.sender), beside)
        elif action in FOR_ACCOUNT:
            self._windows.edit_account(row.account_id)
        elif action in FOR_TEXT:
            window = self._windows.open_draft(await self._engine.outbox.edit(row.id))
            if (error := error_of(row)) is not None:
                window.show_problem(error)
        elif action is Action.IT_ARRIVED:
            await self._engine.outbox.mark_arrived(row.id)
        elif action is Action.ADD_ACCOUNT:
            self._windows.add_account()
        else:
            await self._engine.outbox.retry(row.id)


def _nothing() -> None:
    """A toast goes by itself."""
