"""Which windows exist, and how they find each other. Rooms are loaded when they are first shown."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.engine import Engine
from app.errors import MailError
from app.events import AccountsChanged, SettingsChanged
from app.model.account import Account
from app.model.draft import Draft
from app.model.outgoing import Outgoing
from ui import app_actions
from ui.compose.reserve import Reserve
from ui.look.theme import Theme
from ui.start.errand import NOTHING, Errand, read
from ui.tasks import Tasks
from ui.words.error_words import FOR_ACCOUNT, Action

if TYPE_CHECKING:
    from ui.accounts.wizard import Wizard
    from ui.aftermath import Aftermath
    from ui.commands.desk import Commands
    from ui.compose.window import ComposeWindow
    from ui.desktop.entrance import Entrance
    from ui.home.window import HomeWindow
    from ui.network import Information
    from ui.outside.door import Door
    from ui.wizards import Wizards

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
        self._ended, self._closing = asyncio.Event(), asyncio.Lock()
        self._is_quitting = self._is_closing = False
        self._desktop: Entrance | None = None
        self._language = engine.preferences.current.language
        self.reserve = Reserve(engine.profile, lambda: (self._accounts, self._language), theme.deaf, self)
        self._deeds = app_actions.Deeds(
            new_message=self.new_message,
            home=self.show_home,
            settings=lambda: self.settings(),
            add_account=self.add_account,
            about=self.about,
            quit=self.quit,
            commands=lambda window: self.commands.open(window),
            keys=lambda window: self.commands.show_sheet(window),
        )
        self._unsubscribe = (
            engine.events.subscribe(AccountsChanged, lambda _event: self._read_accounts()),
            engine.events.subscribe(SettingsChanged, lambda _event: self._on_settings()),
        )

    # the beginning and the end

    async def prepare(self) -> None:
        """Read what the first window needs."""
        self._accounts = await self.engine.accounts.all()

    async def show_first(self, errand: Errand = NOTHING, *, safely: bool = False) -> None:
        """What a start shows: the windows of a crash, what it was started for, the wizard, or home."""
        restored = [] if safely else await self.engine.drafts.open_in_windows()
        if errand.writes or errand.files or errand.hidden:
            self.door.take(errand)
        elif not self._accounts and not restored and not await self.engine.drafts.all():
            self.add_account()
        else:
            self.show_home()
        for draft in restored:
            self.open_draft(draft)
        self._tell_notices()

    async def until_ended(self) -> None:
        await self._ended.wait()

    def begin_desktop(self) -> None:
        """Tray and notifications, as the settings want them."""
        from ui.desktop.entrance import Entrance

        self._desktop = Entrance(self.engine, self.tasks, self)

    def help_with(self, action: Action, outgoing: Outgoing) -> None:
        """Do what helps with a message that a notification told about."""
        self.show_home().help_with(action, outgoing)

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
        await asyncio.gather(*(window.keep() for window in self.composes))  # one may wait longer than there is time
        for window in list(self.composes):
            if not await window.finish():
                return False
        self._is_closing = True
        self.reserve.empty()
        for other in list(self._others.values()):
            other.close()
        if self.home is not None:
            self.home.close()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        if self._desktop is not None:
            self._desktop.close()
        return True

    async def _quit(self) -> None:
        from ui.start.quitting import may_leave

        try:
            if await may_leave(self.engine, self.tasks, self._app.activeWindow()) and await self.close_windows():
                self._ended.set()
        finally:
            self._is_quitting = False
            if not (self._ended.is_set() or self._is_closing or self.visible_windows()):
                self.show_home()

    # windows

    def show_home(self) -> HomeWindow:
        """The mail window, made on first use."""
        from ui.home.wiring import wired

        if self.home is None:
            self.home = wired(self)
            self.home.closed.connect(self._forget_home)
            own = self._deeds
            self.adopt(self.home, own=(own.new_message, own.home, own.settings, own.add_account, own.quit))
        self.present(self.home)
        return self.home

    def new_message(self, draft: Draft | None = None) -> ComposeWindow:
        """A compose window for `draft`, or for a new message of the usual sender."""
        with self._theme.deaf():
            window = self.reserve.window()
            self.take_over(window, draft or Draft(identity_id=window.head.identity_id()))
            self._theme.deaf_until_painted(window)
            self.present(window)
        return window

    def take_over(self, window: ComposeWindow, draft: Draft | None = None) -> None:
        """Give the window its work with `draft`, or with what it shows already, and own it."""
        from ui.compose.work import Work

        self.composes.append(window)
        window.sent.connect(lambda outgoing_id: self._aftermath.message_sent(window, outgoing_id))
        window.discarded.connect(lambda draft: self._aftermath.draft_discarded(draft))
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
        return self._wizards.add()

    def edit_account(self, account_id: int) -> None:
        """The wizard over a stored account."""
        self._wizards.edit(account_id)

    async def sign_in(self, account: Account, beside: QWidget) -> None:
        """Ask for the password, or the permission, over the window where it is missed."""
        await self._wizards.sign_in(account, beside)

    def settings(self, page: str = "") -> None:
        """The settings, at the page of this name or where they were."""
        from ui.settings.window import SettingsWindow

        window = self._others.get("settings")
        if not isinstance(window, SettingsWindow):
            window = made = SettingsWindow(self.engine, self.tasks, lambda: self.commands.bindings())
            made.account_wanted.connect(self.add_account)
            made.account_edit_wanted.connect(self.edit_account)
            made.quit_wanted.connect(self.quit)
            self.adopt(window, "settings")
        window.show_page(page)
        self.present(window)

    def about(self) -> None:
        """What this program is, over the window in front."""
        from ui.about import AboutDialog
        from ui.trouble.fault import show_log

        window = self._app.activeWindow()
        dialog = AboutDialog(window, lambda: show_log(window, self.engine.profile, self.new_message))
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        dialog.open()

    def hand_over(self, said: Sequence[str]) -> None:
        """A second start: what it wants is done here."""
        self.door.take(read(said))

    @cached_property
    def _aftermath(self) -> Aftermath:
        from ui.aftermath import Aftermath

        return Aftermath(self.engine, self.tasks, self)

    @cached_property
    def _wizards(self) -> Wizards:
        from ui.wizards import Wizards

        return Wizards(self.engine, self.tasks, self)

    @cached_property
    def door(self) -> Door:
        """Where errands arrive."""
        from ui.outside.door import Door

        return Door(self.engine, self.tasks, self)

    def _on_compose_help(self, action: Action, account_id: int) -> None:
        if action in FOR_ACCOUNT and account_id:
            self.edit_account(account_id)
        else:
            self.add_account()

    # keeping order

    def adopt(
        self, window: QWidget, name: str = "", *, with_actions: bool = True, own: Collection[Callable[[], object]] = ()
    ) -> None:
        """Own a window: its actions but those it has already, and the program's end when it was the last one.

        `name` keeps it alive until `release(name)`.
        """
        if name:
            self._others[name] = window
        if with_actions:
            app_actions.attach(window, self._deeds, own)
            if self.engine.preferences.current.shortcuts:
                self.commands.give_keys([window])
        window.installEventFilter(self)

    def _on_settings(self) -> None:
        current = self.engine.preferences.current
        self._theme.follow(current)
        if current.language != self._language:
            from ui.renewing import speak

            self._language = current.language
            speak(self, self._app, current.language)
        if current.shortcuts or "commands" in self.__dict__:
            self.commands.give_keys(self.windows())

    @cached_property
    def commands(self) -> Commands:
        """The palette, the sheet of shortcuts, and keys of one's own."""
        from ui.commands.desk import Commands
        from ui.commands.spares import spares

        return Commands(self, spares(self.engine.profile, lambda window: app_actions.attach(window, self._deeds)))

    def named(self, name: str) -> QWidget | None:
        """The window that `adopt` keeps under this name."""
        return self._others.get(name)

    def rename(self, name: str, new: str) -> None:
        """Keep a window under another name from now on."""
        self._others[new] = self._others.pop(name)

    def release(self, name: str) -> None:
        """Forget a window that closes just now; it is deleted when that is over."""
        window = self._others.pop(name, None)
        if window is not None:
            window.deleteLater()
            QTimer.singleShot(0, self, lambda: _keep(window))

    @property
    def is_closing(self) -> bool:
        """Whether the windows are going for good."""
        return self._is_closing

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

        say_bug(report, self.new_message, self.engine.profile)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            QTimer.singleShot(0, self, self._look_for_the_end)
        return False

    def _look_for_the_end(self) -> None:
        """The last window is gone: so is the program, once the person knows about mail that waits."""
        stays = self._desktop is not None and self._desktop.keeps_running
        if not self._is_closing and not stays and not self.visible_windows():
            self.quit()

    def visible_windows(self, but: QWidget | None = None) -> list[QWidget]:
        return [w for w in self.windows() if w is not but and w.isVisible()]

    def windows(self) -> list[QWidget]:
        """All that are owned, seen or not."""
        return [*self.composes, *self._others.values(), *([self.home] if self.home is not None else [])]

    def present(self, window: QWidget) -> None:
        """Bring a window to the front."""
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()
        self.reserve.fill()

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
