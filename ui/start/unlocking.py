"""When a password lies behind a lock: the window that asks for the key, over no other and never in the way."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.engine import Engine
from app.errors import Reason
from app.events import SecretsChanged
from app.model.account import SecretPlace
from app.model.keeping import KeyringState, VaultState
from app.model.outgoing import SendState
from ui.accounts.keyring_window import KeyringWindow
from ui.accounts.passphrase import PassphraseWindow, Purpose
from ui.tasks import Tasks


class Windows(Protocol):
    """The shell."""

    def adopt(self, window: QWidget, name: str = "", *, with_actions: bool = True) -> None: ...
    def release(self, name: str) -> None: ...
    def edit_account(self, account_id: int) -> None: ...


class Unlocking(QObject):
    """At most one window for each place. `show` is called each time that a secret is wanted from a locked place."""

    def __init__(self, engine: Engine, tasks: Tasks, windows: Windows) -> None:
        super().__init__()
        self._engine, self._tasks, self._windows = engine, tasks, windows
        self.shown: dict[SecretPlace, QDialog] = {}
        self._unsubscribe = engine.events.subscribe(SecretsChanged, lambda _event: self._on_changed())

    def show(self, place: SecretPlace) -> None:
        """Ask for what opens this place, unless somebody is asked already."""
        if place in self.shown:
            return
        window: QDialog
        if place is SecretPlace.VAULT:
            window = PassphraseWindow(self._engine, self._tasks.start, Purpose.OPEN)
        else:
            window = KeyringWindow()
            window.accepted.connect(self._without_keyring)
        name = f"locked {place}"
        self.shown[place] = window
        window.finished.connect(lambda _code: self._forget(place, name))
        self._windows.adopt(window, name, with_actions=False)
        # what somebody is writing just now must not end up as a passphrase
        writing = isinstance(QApplication.focusWidget(), QLineEdit | QTextEdit | QPlainTextEdit)
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, writing)
        window.show()
        window.raise_()
        if writing:
            QApplication.alert(window)
        else:
            window.activateWindow()

    def _forget(self, place: SecretPlace, name: str) -> None:
        self.shown.pop(place, None)
        self._windows.release(name)

    def _on_changed(self) -> None:
        """Opened, by whatever way: nobody need be asked any more."""
        state = self._engine.keeping.state()
        asking = self.shown.get(SecretPlace.VAULT)
        if isinstance(asking, PassphraseWindow) and state.vault is not VaultState.LOCKED and not asking.is_busy:
            asking.close()
        if state.keyring is not KeyringState.WAITING and SecretPlace.KEYRING in self.shown:
            self.shown[SecretPlace.KEYRING].close()

    def _without_keyring(self) -> None:
        """Whoever stores a password goes on at once; mail that waits needs its password typed."""
        self._engine.keeping.use_session()
        self._tasks.start(self._ask_for_password(), "use a password for this session")

    async def _ask_for_password(self) -> None:
        for row in await self._engine.outbox.all(states=[SendState.NEEDS_USER, SendState.SENDING]):
            if row.state is SendState.SENDING or row.reason is Reason.KEYRING:
                self._windows.edit_account(row.account_id)
                return
