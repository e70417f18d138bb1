"""Where passwords are kept on this computer, and what can be chosen about it: for the settings and the wizard."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.engine import Engine
from app.errors import MailError
from app.events import SecretsChanged, SecretsWanted
from app.model.keeping import KeepingState, KeyringState, VaultState
from ui import dialogs
from ui.accounts.passphrase import PassphraseWindow, Purpose, Start
from ui.look import theme
from ui.widgets.basics import FLUSH, Push, column, picture, push, row, text
from ui.words.error_text import advice


class KeepingBox(QWidget):
    """Says which place is in use; shows only the buttons that do something now. It follows what happens elsewhere."""

    def __init__(self, engine: Engine, start: Start) -> None:
        super().__init__()
        self._engine, self._start = engine, start
        self._was_searched = False
        self._window: PassphraseWindow | None = None
        self._sign = picture("lock", 16, "text_2")
        self.words = text("", "caption", "text_2", wrap=True)
        self.make: Push = push(self.tr("Keep them in a vault…"), "quiet")
        self.unlock: Push = push(self.tr("Unlock…"), "quiet")
        self.change: Push = push(self.tr("Change the passphrase…"), "quiet")
        self.remove: Push = push(self.tr("Delete the vault…"), "quiet")
        self.session: Push = push(self.tr("Use for this session only"), "quiet")
        self._buttons = QWidget()
        acts = (self.make, self.unlock, self.change, self.remove, self.session)
        self._buttons.setLayout(row(*acts, None, gap=theme.GAP_1))
        said = column(self.words, row(FLUSH, self._buttons, None), gap=theme.GAP_1)
        self.setLayout(row(column(1, self._sign, None), (said, 1), gap=theme.GAP_1 + 2))
        self.make.clicked.connect(lambda: self._ask(Purpose.MAKE))
        self.unlock.clicked.connect(lambda: self._ask(Purpose.OPEN))
        self.change.clicked.connect(lambda: self._ask(Purpose.CHANGE))
        self.remove.clicked.connect(lambda: self._start(self._remove(), "delete the vault"))
        self.session.clicked.connect(lambda: self._engine.keeping.use_session())
        self.refresh()
        events = engine.events
        stop = (
            events.subscribe(SecretsChanged, lambda _event: self.refresh()),
            events.subscribe(SecretsWanted, lambda _event: self.refresh()),
        )
        self.destroyed.connect(lambda: [end() for end in stop])

    def refresh(self) -> None:
        """Show what is known now."""
        state = self._engine.keeping.state()
        useless = state.keyring in (KeyringState.ABSENT, KeyringState.FAILED)
        absent = state.vault is VaultState.NONE and useless
        self._sign.set_picture("warning" if absent else "lock", "warn" if absent else "text_2")
        self.words.setText(self._sentence(state))
        waiting = state.vault is VaultState.NONE and state.keyring is KeyringState.WAITING
        shown = {
            self.make: absent or waiting,
            self.unlock: state.vault is VaultState.LOCKED,
            self.change: state.vault is VaultState.OPEN,
            self.remove: state.vault is not VaultState.NONE,
            self.session: waiting,
        }
        for button, on in shown.items():
            button.setVisible(on)
        self._buttons.setVisible(any(shown.values()))

    def search(self) -> None:
        """Find out about the keyring, once."""
        if not self._was_searched and self._engine.keeping.state().keyring is KeyringState.UNKNOWN:
            self._was_searched = True
            self._start(self._search(), "look for a keyring")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._window is not None and not self.window().isVisible():
            self._window.close()

    def _sentence(self, state: KeepingState) -> str:
        if state.vault is VaultState.OPEN:
            return self.tr("Kept in the vault: a file in Tintero's folder, encrypted with your passphrase. It is open.")
        if state.vault is VaultState.LOCKED:
            return self.tr(
                "Kept in the vault: a file in Tintero's folder, encrypted with your passphrase. It is locked."
            )
        if state.keyring is KeyringState.USABLE:
            return self.tr("Kept in the system's keyring, never in a file.")
        if state.keyring is KeyringState.WAITING:
            return self.tr("Waiting for the keyring… It may be locked; unlock it in the window that the system shows.")
        if state.keyring is KeyringState.UNKNOWN:
            return self.tr("Looking for the system's keyring…")
        if state.keyring is KeyringState.FAILED:
            return self.tr(
                "The system's keyring does not work now: passwords are known until Tintero ends, and asked for again "
                "next time. A vault, or a password command, avoids that."
            )
        return self.tr(
            "This system offers no keyring: passwords are known until Tintero ends, and asked for again next time. "
            "A vault, or a password command, avoids that."
        )

    async def _search(self) -> None:
        await self._engine.keeping.find_keyring()  # what is found is told as a change

    def _ask(self, purpose: Purpose) -> None:
        if self._window is not None:
            self._window.raise_()
            self._window.activateWindow()
            return
        window = self._window = PassphraseWindow(self._engine, self._start, purpose, self.window())
        window.finished.connect(lambda _code: self._forget(window))
        window.open()

    def _forget(self, window: PassphraseWindow) -> None:
        self._window = None
        window.deleteLater()
        self.refresh()

    async def _remove(self) -> None:
        is_open = self._engine.keeping.state().vault is VaultState.OPEN
        window = self.window()
        sure = await dialogs.ask(
            window,
            self.tr("Delete the vault?"),
            self.tr("Its passwords are known until Tintero ends, or go to the keyring if there is one now.")
            if is_open
            else self.tr("It is locked: the passwords in it are gone for good, and you type them again when asked."),
            safe=self.tr("Keep it"),
            risky=self.tr("Delete the vault"),
        )
        if not sure:
            return
        try:
            await self._engine.keeping.remove_vault()
        except MailError as error:
            said = advice(error)
            await dialogs.ask(window, said.title, said.sentence, safe=self.tr("Close"), details=said.details)
