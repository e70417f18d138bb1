"""The wizard's windows: one for a new account, one over each account that is being changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.model.account import Account
from app.model.draft import Draft
from ui.accounts.entrance import first_page
from ui.accounts.in_place import Way
from ui.accounts.permission_sheet import sign_in_again
from ui.accounts.thunderbird import bring_from_thunderbird
from ui.accounts.wizard import Wizard
from ui.settings.backup import restore
from ui.start.practising import practice_account
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.engine import Engine
    from ui.compose.window import ComposeWindow
    from ui.home.window import HomeWindow

_NEW = "wizard"


class Windows(Protocol):
    """What is needed of the shell."""

    @property
    def is_closing(self) -> bool: ...
    def new_message(self, draft: Draft | None = None) -> ComposeWindow: ...
    def show_home(self) -> HomeWindow: ...
    def visible_windows(self, but: QWidget | None = None) -> list[QWidget]: ...
    def adopt(self, window: QWidget, name: str = "", *, with_actions: bool = True) -> None: ...
    def named(self, name: str) -> QWidget | None: ...
    def rename(self, name: str, new: str) -> None: ...
    def release(self, name: str) -> None: ...
    def settings(self, page: str = "") -> None: ...
    def quit(self) -> None: ...
    def present(self, window: QWidget) -> None: ...


class Wizards(QObject):
    """Makes them and owns none: the shell keeps the windows."""

    def __init__(self, engine: Engine, tasks: Tasks, windows: Windows) -> None:
        super().__init__()
        self._engine, self._tasks, self._windows = engine, tasks, windows

    def add(self) -> Wizard:
        """The wizard for a new account; what was typed into it earlier is still there."""
        wizard = self._windows.named(_NEW)
        if not isinstance(wizard, Wizard):
            made = wizard = Wizard(self._engine, self._tasks)
            made.finished.connect(lambda _account: self._finish(made))
            made.closed.connect(lambda: self._after(made))
            self._wire(made, _NEW)
        self._windows.present(wizard)
        return wizard

    def edit(self, account_id: int) -> None:
        """The wizard over a stored account."""
        self._tasks.start(self._edit(account_id), "edit an account")

    async def sign_in(self, account: Account, beside: QWidget) -> None:
        """Asked for over the window where it is missed; who wants to see more of the account goes to its settings."""
        if await sign_in_again(beside, self._engine, self._tasks, account) is Way.SETTINGS:
            self.edit(account.id)

    async def _edit(self, account_id: int) -> None:
        name = f"account {account_id}"
        wizard = self._windows.named(name)
        if wizard is None:
            account = await self._engine.accounts.get(account_id)
            made = wizard = Wizard(self._engine, self._tasks, account, await first_page(self._engine, account))
            made.closed.connect(lambda: self._windows.release(name))
            self._wire(made, name)
        self._windows.present(wizard)

    def _wire(self, wizard: Wizard, name: str) -> None:
        wizard.write_wanted.connect(self._write_first)
        wizard.another_wanted.connect(lambda: QTimer.singleShot(0, self, self._another))
        wizard.practice_wanted.connect(lambda: self._tasks.start(self._practise(wizard), "start practising"))
        wizard.thunderbird_wanted.connect(lambda: self._tasks.start(self._take_over(wizard), "take accounts over"))
        wizard.restore_wanted.connect(lambda: self._tasks.start(self._restore(wizard), "restore a backup"))
        self._windows.adopt(wizard, name)

    async def _restore(self, wizard: Wizard) -> None:
        if await restore(wizard, self._engine):
            self._windows.quit()

    async def _take_over(self, wizard: Wizard) -> None:
        """Their passwords are still missing: the page of the accounts shows where."""
        if await bring_from_thunderbird(wizard, self._engine):
            self._finish(wizard)
            self._windows.show_home()
            self._windows.settings("accounts")
            wizard.close()

    def _another(self) -> None:
        self.add()

    def _write_first(self, account: Account) -> None:
        """The mail window stands behind it: there the newcomer sees what becomes of the message."""
        self._windows.show_home()
        self._windows.new_message(Draft(identity_id=account.identity.id))

    def _finish(self, wizard: Wizard) -> None:
        """It has made its account: the next one starts anew, this one lives until it is closed."""
        if self._windows.named(_NEW) is wizard:
            name = f"finished wizard {id(wizard)}"
            self._windows.rename(_NEW, name)
            wizard.closed.connect(lambda: self._windows.release(name))

    def _after(self, wizard: QWidget) -> None:
        """First start: whoever leaves the wizard still has a place to be, and can set up later."""
        if not self._windows.is_closing and not self._windows.visible_windows(but=wizard):
            self._windows.show_home()

    async def _practise(self, wizard: Wizard) -> None:
        account = await practice_account(self._engine)
        self._finish(wizard)
        wizard.close()
        self._write_first(account)
