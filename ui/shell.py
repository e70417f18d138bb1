"""Which windows exist, and how they find each other. Rooms are loaded when they are first shown."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.engine import Engine
from app.errors import MailError
from app.events import AccountsChanged, SettingsChanged
from app.model.account import Account
from app.model.draft import Draft
from ui import app_actions
from ui.error_words import FOR_ACCOUNT, Action
from ui.tasks import Tasks
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.accounts.wizard import Wizard
    from ui.aftermath import Aftermath
    from ui.compose.window import ComposeWindow
    from ui.home.window import HomeWindow
    from ui.network import Information
    from ui.reading import Reading

log = logging.getLogger(__name__)


class Shell(QObject):
    """Owner of the windows. `run` shows the first ones and returns when the program is to end."""

    def __init__(self, engine: Engine, tasks: Tasks, theme: Theme, app: QApplication) -> None:
        super().__init__(app)
        self.engine, self.tasks, self._theme, self._app = engine, tasks, theme, app
        self.home: HomeWindow | None = None
        self.composes: list[ComposeWindow] = []
        self._others: dict[str, QWidget] = {}
        self._accounts: list[Account] = []
        self._after: Aftermath | None = None
        self._ended, self._closing = asyncio.Event(), asyncio.Lock()
        self._is_quitting = self._is_closing = False
        self._deeds = app_actions.Deeds(
            new_message=self.new_message,
            home=self.show_home,
            settings=lambda: self.settings(),
            add_account=self.add_account,
            about=self.about,
            quit=self.quit,
        )
        self._unsubscribe = (
            engine.events.subscribe(AccountsChanged, lambda _event: self._read_accounts()),
            engine.events.subscribe(SettingsChanged, lambda _event: theme.set(engine.preferences.current.theme)),
        )

    # the beginning and the end

    async def prepare(self) -> None:
        """Read what the first window needs."""
        self._accounts = await self.engine.accounts.all()

    async def show_first(self, files: Sequence[Path] = ()) -> None:
        """What a start shows: the windows of a crash, the files handed in, the wizard, or home."""
        restored = await self.engine.drafts.open_in_windows()
        if files:
            self._take_files(files)
        elif not self._accounts and not restored and not await self.engine.drafts.all():
            self.add_account()
        else:
            self.show_home()
        for draft in restored:
            self.open_draft(draft)
        self._tell_notices()

    async def until_ended(self) -> None:
        await self._ended.wait()

    def watch_network(self, known: Information | None) -> None:
        """Tell the outbox each time that the network is back. `known` is None where the system cannot be asked."""
        from ui.network import Network

        Network(known, self._on_network, self)

    def _on_network(self) -> None:
        if not self._is_closing:
            self.tasks.start(self.engine.outbox.network_returned(), "the network is back")

    def quit(self) -> None:
        """Close everything, asking what to do with mail that waits."""
        if not self._is_quitting and not self._ended.is_set():
            self._is_quitting = True
            self.tasks.start(self._quit(), "quit")

    def end_now(self) -> None:
        """The system wants us gone: drafts are stored, nothing is asked."""
        self._ended.set()

    async def close_windows(self) -> bool:
        """Store and close every window. False: the person chose to stay, because text would be lost."""
        async with self._closing:
            return await self._close_windows()

    async def _close_windows(self) -> bool:
        for window in list(self.composes):
            if not await window.finish():
                return False
        self._is_closing = True
        for other in list(self._others.values()):
            other.close()
        if self.home is not None:
            self.home.close()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        return True

    async def _quit(self) -> None:
        from ui.quitting import may_leave

        try:
            if await may_leave(self.engine, self.tasks, self._app.activeWindow()) and await self.close_windows():
                self._ended.set()
        finally:
            self._is_quitting = False
            if not self._ended.is_set() and not self.visible_windows():
                self.show_home()

    # windows

    def show_home(self) -> HomeWindow:
        """The mail window, made on first use."""
        from ui.compose.text.importer import load_importer
        from ui.home.letter_drop import LetterDrop
        from ui.home.window import HomeWindow

        if self.home is None:
            home = self.home = HomeWindow(self.engine, self.tasks, load_importer=load_importer)
            home.compose_wanted.connect(lambda: self.new_message())
            home.draft_opened.connect(self.open_draft)
            home.account_wanted.connect(self.add_account)
            home.account_edit_wanted.connect(self.edit_account)
            home.settings_wanted.connect(self.settings)
            home.quit_wanted.connect(self.quit)
            home.closed.connect(self._forget_home)
            deeds = self._deeds
            own = (deeds.new_message, deeds.home, deeds.settings, deeds.add_account, deeds.quit)
            self.adopt(home, own=own)
            home.actions_.open_letter.triggered.connect(lambda _checked=False: self._reading.choose(home))
            home.deeds.letter_wanted.connect(lambda path: self._reading.open(path))
            LetterDrop(home).dropped.connect(self._take_files)
        self.present(self.home)
        return self.home

    def new_message(self, draft: Draft | None = None) -> ComposeWindow:
        """A compose window for `draft`, or for a new message of the usual sender."""
        from ui.compose.fittings import compose_window

        with self._theme.deaf():
            window = compose_window(self.engine.profile, self._accounts)
            self.take_over(window, draft or Draft(identity_id=window.head.identity_id()))
            self.present(window)
        return window

    def take_over(self, window: ComposeWindow, draft: Draft | None = None) -> None:
        """Give the window its work with `draft`, or with what it shows already, and own it."""
        from ui.compose.work import Work

        self.composes.append(window)
        window.sent.connect(lambda outgoing_id: self._aftermath().message_sent(window, outgoing_id))
        window.discarded.connect(lambda draft: self._aftermath().draft_discarded(draft))
        window.account_wanted.connect(self.add_account)
        window.help_wanted.connect(self._on_compose_help)
        window.settings_wanted.connect(self.settings)
        window.draft_wanted.connect(self.new_message)
        window.closed.connect(lambda: self._forget_compose(window))
        self.adopt(window)
        window.begin(Work(self.engine, self.tasks, window, draft))

    def open_draft(self, draft: Draft) -> ComposeWindow:
        """The window that writes this draft, there already or new."""
        for window in self.composes:
            if draft.id and window.draft_id == draft.id:
                self.present(window)
                return window
        return self.new_message(draft)

    def add_account(self) -> Wizard:
        """The wizard; what was typed into it earlier is still there."""
        from ui.accounts.wizard import Wizard

        wizard = self._others.get("wizard")
        if not isinstance(wizard, Wizard):
            made = wizard = Wizard(self.engine, self.tasks)
            made.finished.connect(lambda _account: self._finish_wizard(made))
            made.closed.connect(lambda: self._after_wizard(made))
            self._wire_wizard(made, "wizard")
        self.present(wizard)
        return wizard

    def edit_account(self, account_id: int) -> None:
        """The wizard over a stored account."""
        self.tasks.start(self._edit_account(account_id), "edit an account")

    def settings(self, page: str = "") -> None:
        from ui.settings.window import SettingsWindow

        window = self._others.get("settings")
        if not isinstance(window, SettingsWindow):
            window = made = SettingsWindow(self.engine, self.tasks)
            made.account_wanted.connect(self.add_account)
            made.account_edit_wanted.connect(self.edit_account)
            self.adopt(window, "settings")
        window.show_page(page)
        self.present(window)

    def about(self) -> None:
        from ui.about import AboutDialog

        dialog = AboutDialog(self._app.activeWindow())
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        dialog.open()

    def hand_over(self, arguments: Sequence[str]) -> None:
        """A second start: its files go into a new message, else home comes to the front."""
        files = [Path(name) for name in arguments if Path(name).exists()]
        if files:
            self._take_files(files)
        else:
            self.show_home()

    def _take_files(self, files: Sequence[Path]) -> None:
        """Messages are read; what else there is goes into a new message."""
        if rest := self._reading.take(files):
            self.new_message().add_files(rest)

    def _wire_wizard(self, wizard: Wizard, name: str) -> None:
        wizard.write_wanted.connect(self._write_first)
        wizard.another_wanted.connect(lambda: QTimer.singleShot(0, self, self._another_account))
        wizard.practice_wanted.connect(lambda: self.tasks.start(self._practise(wizard), "start practising"))
        self.adopt(wizard, name)

    def _another_account(self) -> None:
        self.add_account()

    def _write_first(self, account: Account) -> None:
        """The mail window stands behind it: there the newcomer sees what becomes of the message."""
        self.show_home()
        self.new_message(Draft(identity_id=account.identity.id))

    def _finish_wizard(self, wizard: Wizard) -> None:
        """It has made its account: the next one starts anew, this one lives until it is closed."""
        if self._others.get("wizard") is wizard:
            name = f"finished wizard {id(wizard)}"
            self._others[name] = self._others.pop("wizard")
            wizard.closed.connect(lambda: self.release(name))

    def _after_wizard(self, wizard: QWidget) -> None:
        """First start: whoever leaves the wizard still has a place to be, and can set up later."""
        if not self._is_closing and not self.visible_windows(but=wizard):
            self.show_home()

    async def _edit_account(self, account_id: int) -> None:
        from ui.accounts.entrance import first_page
        from ui.accounts.wizard import Wizard

        name = f"account {account_id}"
        wizard = self._others.get(name)
        if wizard is None:
            account = await self.engine.accounts.get(account_id)
            made = wizard = Wizard(self.engine, self.tasks, account, await first_page(self.engine, account))
            made.closed.connect(lambda: self.release(name))
            self._wire_wizard(made, name)
        self.present(wizard)

    async def _practise(self, wizard: Wizard) -> None:
        from ui.practising import practice_account

        account = await practice_account(self.engine)
        self._finish_wizard(wizard)
        wizard.close()
        self._write_first(account)

    def _aftermath(self) -> Aftermath:
        from ui.aftermath import Aftermath

        if self._after is None:
            self._after = Aftermath(self.engine, self.tasks, self)
        return self._after

    @cached_property
    def _reading(self) -> Reading:
        from ui.reading import Reading

        return Reading(self.engine, self.tasks, self)

    def _on_compose_help(self, action: Action, account_id: int) -> None:
        if action in FOR_ACCOUNT and account_id:
            self.edit_account(account_id)
        else:
            self.add_account()

    # keeping order

    def adopt(
        self,
        window: QWidget,
        name: str = "",
        *,
        with_actions: bool = True,
        own: Collection[Callable[[], object]] = (),
    ) -> None:
        """Own a window: its actions but those it has already, and the program's end when it was the last one.

        `name` keeps it alive until `release(name)`.
        """
        if name:
            self._others[name] = window
        if with_actions:
            app_actions.attach(window, self._deeds, own)
        window.installEventFilter(self)

    def release(self, name: str) -> None:
        """Forget a window that closes just now; it is deleted when that is over."""
        window = self._others.pop(name, None)
        if window is not None:
            window.deleteLater()
            QTimer.singleShot(0, self, lambda: _keep(window))

    def visible_home(self) -> HomeWindow | None:
        """The mail window, if a person can see it."""
        return self.home if self.home is not None and self.home.isVisible() else None

    def report(self, error: BaseException, name: str) -> None:
        """A task failed with an error of the world: say it, with what helps. Where nobody waits, it is a dialog."""
        from ui.saying import say_error

        if not isinstance(error, MailError):
            raise TypeError(f"{name} failed with {error!r}, which is not for here")
        log.info("%s: %r", name, error)
        say_error(self._app.activeWindow(), error)

    def show_bug(self, report: str) -> None:
        """Our own mistake, as what it is, with a report to copy."""
        from ui.saying import say_bug

        say_bug(report)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            QTimer.singleShot(0, self, self._look_for_the_end)
        return False

    def _look_for_the_end(self) -> None:
        """The last window is gone: so is the program, once the person knows about mail that waits."""
        if not self._is_closing and not self.visible_windows():
            self.quit()

    def visible_windows(self, but: QWidget | None = None) -> list[QWidget]:
        windows: list[QWidget] = [*self.composes, *self._others.values()]
        if self.home is not None:
            windows.append(self.home)
        return [w for w in windows if w is not but and w.isVisible()]

    def present(self, window: QWidget) -> None:
        """Bring a window to the front."""
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()

    def _forget_compose(self, window: ComposeWindow) -> None:
        if window in self.composes:
            self.composes.remove(window)

    def _forget_home(self) -> None:
        """A closed home window follows nothing any more; the next one is made anew."""
        if self.home is not None:
            self.home.deleteLater()
            self.home = None

    def _read_accounts(self) -> None:
        self.tasks.start(self.prepare(), "read the accounts")

    def _tell_notices(self) -> None:
        """What was put right at start: each said once, in a window of its own."""
        from ui.saying import say_notices

        say_notices(self._app.activeWindow(), self.engine.notices)


def _keep(window: QWidget) -> None:
    """The reference that a timer held has done its work."""
