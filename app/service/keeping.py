"""Where secrets are kept, what a person can choose about it, and going on once a locked place is open."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from app.errors import MailError
from app.events import Events, SecretsChanged, SecretsWanted
from app.model.account import SecretPlace
from app.model.keeping import KeepingState, VaultState
from app.storage.secrets import Secrets

log = logging.getLogger(__name__)


class Keeping:
    """The vault and the keyring as a person sees them. `release` lets mail go that waited for a secret's place.

    Whoever needs a secret that lies behind a lock fails at once with MailError(AUTH): the lock is told by
    `SecretsWanted`, and what waited goes on by itself after it is opened.
    """

    def __init__(self, secrets: Secrets, events: Events, release: Callable[[], Awaitable[None]]) -> None:
        self._secrets, self._events, self._release = secrets, events, release
        self._releasing: set[asyncio.Task[None]] = set()
        secrets.on_wanted = lambda place: events.publish(SecretsWanted(place))
        secrets.on_change = self._on_change

    def start(self) -> None:
        """Mail that waited for a locked vault in the last run asks for it again. Needs a running loop."""
        if self._secrets.state.vault is VaultState.LOCKED:
            self._go_on()

    def state(self) -> KeepingState:
        """What is known without asking anybody."""
        return self._secrets.state

    async def find_keyring(self) -> KeepingState:
        """Ask the keyring first. May take long while the desktop asks its person to unlock it."""
        await self._secrets.keyring_usable()
        self._events.publish(SecretsChanged())
        return self._secrets.state

    async def place(self, account_id: int) -> SecretPlace:
        """Where the secret of an account is now."""
        return await self._secrets.place(str(account_id))

    async def make_vault(self, passphrase: str) -> None:
        """Keep secrets in a file of the profile from now on, encrypted. What is known for the session moves in.

        Raises MailError(AUTH): VAULT_PASSPHRASE for one that is too short, VAULT_LOCKED when there is a vault already.
        """
        await self._secrets.make_vault(passphrase)

    async def unlock(self, passphrase: str) -> None:
        """Open the vault for this run; mail that waited for it goes. Raises MailError(AUTH): VAULT_PASSPHRASE,
        VAULT_DAMAGED.
        """
        await self._secrets.open_vault(passphrase)
        await self._release()

    async def change_passphrase(self, old: str, new: str) -> None:
        """Raises MailError(AUTH): VAULT_PASSPHRASE, VAULT_DAMAGED."""
        await self._secrets.change_passphrase(old, new)

    async def remove_vault(self) -> None:
        """Delete the vault. An open one gives its secrets to the keyring or the session first; those in a locked one
        are gone for good.
        """
        await self._secrets.remove_vault()

    def use_session(self) -> None:
        """Wait no longer for a keyring that does not answer."""
        self._secrets.stop_waiting()

    async def stop(self) -> None:
        """Nothing is told any more."""
        self._secrets.on_wanted, self._secrets.on_change = _to_nobody, _to_nobody
        for task in list(self._releasing):
            task.cancel()
        if self._releasing:
            await asyncio.wait(self._releasing)

    def _on_change(self) -> None:
        self._events.publish(SecretsChanged())
        self._go_on()

    def _go_on(self) -> None:
        task = asyncio.ensure_future(self._let_go())
        self._releasing.add(task)
        task.add_done_callback(self._releasing.discard)

    async def _let_go(self) -> None:
        try:
            await self._release()
        except MailError as error:
            log.info("mail that waited for a password stays as it is: %s", error.detail)


def _to_nobody(*_: object) -> None:
    """The program ends."""
