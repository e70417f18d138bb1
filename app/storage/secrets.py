"""Secrets of accounts: in the desktop's keyring, in a vault by choice, or in memory until the program ends."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import SecretPlace
from app.model.keeping import KeepingState, KeyringState, VaultState
from app.storage.worker import Worker

T = TypeVar("T")
KEYRING_SECONDS = 20.0
PATIENCE = 1.5
"""Seconds until a keyring that says nothing is told to be waiting for its person."""

VAULT_SECONDS = 60.0  # scrypt on a slow machine that has other things to do


class KeyringLike(Protocol):
    """The blocking side, see keyrings.py. Methods raise MailError(AUTH, KEYRING)."""

    def put(self, user: str, secret: str) -> None: ...
    def get(self, user: str) -> str | None: ...
    def delete(self, user: str) -> None: ...


class VaultLike(Protocol):
    """The blocking side, see vault.py."""

    def make(self, passphrase: str, contents: dict[str, str]) -> None: ...
    def open(self, passphrase: str) -> None: ...
    def change(self, old: str, new: str) -> None: ...
    def everything(self) -> dict[str, str]: ...
    def get(self, name: str) -> str | None: ...
    def put(self, name: str, secret: str) -> None: ...
    def update(self, secrets: dict[str, str]) -> None: ...
    def delete(self, name: str) -> None: ...
    def remove(self) -> None: ...


def _nothing(*_: object) -> None:
    """Nobody listens."""


class Secrets:
    """Secrets by account key, within one profile.

    `load_keyring` is called in the keyring's own thread when a secret is first needed, never at
    start: finding a back end takes longer than painting a window. It raises MailError(AUTH, KEYRING)
    when there is no usable one. Calls take at most `seconds`; while one is stuck in a prompt, others
    fail at once.

    A file at `vault_file` means that somebody chose the vault: it comes first then, and the keyring is asked only for
    what is not in it. `on_wanted` hears of a place that has to be opened by a person before a secret can be had;
    `on_change` hears that it can be asked again, or that another place is in use.
    """

    def __init__(
        self,
        profile_id: str,
        load_keyring: Callable[[], KeyringLike],
        *,
        seconds: float = KEYRING_SECONDS,
        patience: float = PATIENCE,
        vault_file: Path | None = None,
        load_vault: Callable[[Path], VaultLike] | None = None,
    ) -> None:
        self._profile_id = profile_id
        self._load = load_keyring
        self._seconds, self._patience = seconds, patience
        self._keyring: KeyringLike | None = None
        self._keyring_state = KeyringState.UNKNOWN
        self._session: dict[str, str] = {}
        self._worker = Worker("keyring")
        self._vault_file, self._load_vault = vault_file, load_vault
        self._vault: VaultLike | None = None
        self._vault_is_open = False
        self._vault_worker = Worker("vault")
        self._to_delete: set[str] = set()
        self.on_wanted: Callable[[SecretPlace], None] = _nothing
        self.on_change: Callable[[], None] = _nothing

    def __repr__(self) -> str:
        return f"Secrets({self._profile_id})"

    @property
    def state(self) -> KeepingState:
        """What is known without asking."""
        vault = VaultState.NONE
        if self.has_vault:
            vault = VaultState.OPEN if self._vault_is_open else VaultState.LOCKED
        return KeepingState(self._keyring_state, vault, len(self._session))

    @property
    def has_vault(self) -> bool:
        """Whether somebody chose the vault."""
        return self._vault_file is not None and self._vault_file.exists()

    async def put(self, account_key: str, secret: str) -> SecretPlace:
        """Keep a secret: VAULT or KEYRING, or SESSION when that place cannot take it now."""
        self._session[account_key] = secret
        self._to_delete.discard(account_key)
        try:
            if self.has_vault:
                await self._in_vault(lambda vault: vault.put(account_key, secret))
            else:
                await self._ask(lambda ring: ring.put(self._user(account_key), secret))
        except MailError:
            return SecretPlace.SESSION
        if self._session.get(account_key) == secret:
            del self._session[account_key]
        return SecretPlace.VAULT if self.has_vault else SecretPlace.KEYRING

    async def get(self, account_key: str) -> str | None:
        """The secret; None when there is none. Raises MailError(AUTH): KEYRING, VAULT_LOCKED, VAULT_DAMAGED."""
        if account_key in self._session:
            return self._session[account_key]
        if not self.has_vault:
            return await self._ask(lambda ring: ring.get(self._user(account_key)))
        found = await self._in_vault(lambda vault: vault.get(account_key))
        if found is not None:
            return found
        try:
            return await self._ask(lambda ring: ring.get(self._user(account_key)))
        except MailError:
            return None

    async def place(self, account_key: str) -> SecretPlace:
        """Where the secret is now; NONE also when the keyring cannot be asked. A locked vault is not asked for."""
        if account_key in self._session:
            return SecretPlace.SESSION
        if self.has_vault and not self._vault_is_open:
            return SecretPlace.VAULT
        try:
            if self.has_vault and await self._in_vault(lambda vault: vault.get(account_key)) is not None:
                return SecretPlace.VAULT
            return SecretPlace.KEYRING if await self.get(account_key) is not None else SecretPlace.NONE
        except MailError:
            return SecretPlace.NONE

    async def delete(self, account_key: str) -> None:
        """Forget a secret. Raises MailError(AUTH) when keyring or vault may still hold it; a locked vault drops it as
        soon as it is opened in this run.
        """
        self._session.pop(account_key, None)
        if self.has_vault:
            self._to_delete.add(account_key)
            if self._vault_is_open:
                await self._in_vault(lambda vault: vault.delete(account_key))
                self._to_delete.discard(account_key)
        await self._ask(lambda ring: ring.delete(self._user(account_key)))

    async def keyring_usable(self) -> bool:
        """Whether a secret would outlive the session in the keyring. May make the desktop ask to unlock it."""
        try:
            await self._ask(lambda ring: ring.get(self._user("usable")))
        except MailError:
            return False
        return True

    def stop_waiting(self) -> None:
        """Whoever waits for the keyring goes on without it: what is to be kept is kept for the session."""
        self._worker.give_up()

    # the vault

    async def make_vault(self, passphrase: str) -> None:
        """Choose the vault: what was known for the session only moves in. Raises MailError(AUTH, VAULT_PASSPHRASE)."""
        moving = dict(self._session)
        await self._with_vault(lambda vault: vault.make(passphrase, moving))
        self._vault_opened(moving)

    async def open_vault(self, passphrase: str) -> None:
        """Once per run. Raises MailError(AUTH): VAULT_PASSPHRASE, VAULT_DAMAGED."""
        moving, leaving = dict(self._session), set(self._to_delete)

        def work(vault: VaultLike) -> None:
            vault.open(passphrase)
            for name in leaving:
                vault.delete(name)
            if moving:
                vault.update(moving)

        await self._with_vault(work)
        self._to_delete -= leaving
        self._vault_opened(moving)

    async def change_passphrase(self, old: str, new: str) -> None:
        """Raises MailError(AUTH): VAULT_PASSPHRASE, VAULT_DAMAGED."""
        await self._with_vault(lambda vault: vault.change(old, new))
        self._vault_opened({})

    async def remove_vault(self) -> None:
        """Give the vault up. What is in an open one goes to the keyring, or stays for the session; what is in a locked
        one is gone. Raises MailError.
        """
        is_open = self._vault_is_open
        if is_open:
            self._session = {**await self._in_vault(lambda vault: vault.everything()), **self._session}
        await self._with_vault(lambda vault: vault.remove())
        self._vault_is_open = False
        self._to_delete.clear()
        self.on_change()
        for account_key, secret in list(self._session.items()) if is_open else ():
            await self.put(account_key, secret)

    def _vault_opened(self, moved: dict[str, str]) -> None:
        self._vault_is_open = True
        for account_key, secret in moved.items():
            if self._session.get(account_key) == secret:
                del self._session[account_key]
        self.on_change()

    async def _in_vault(self, question: Callable[[VaultLike], T]) -> T:
        """Ask the open vault; a locked one is told to be wanted."""
        try:
            if not self._vault_is_open:
                raise MailError(
                    Kind.AUTH,
                    Reason.VAULT_LOCKED,
                    "The vault is locked; its passphrase is needed.",
                    Retry.NEEDS_USER,
                    facts={"problem": "locked"},
                )
            return await self._with_vault(question)
        except MailError as error:
            if error.reason is Reason.VAULT_LOCKED:  # also when another program gave it another passphrase
                self._vault_is_open = False
                self.on_wanted(SecretPlace.VAULT)
            raise

    async def _with_vault(self, question: Callable[[VaultLike], T]) -> T:
        file, load = self._vault_file, self._load_vault
        if file is None or load is None:
            raise ValueError("these secrets have no vault")

        def work() -> T:
            if self._vault is None:
                self._vault = load(file)
            return question(self._vault)

        try:
            return await self._vault_worker.call(work, VAULT_SECONDS)
        except TimeoutError:
            detail = "The vault did not open in time."
            raise MailError(Kind.STORAGE, Reason.DATABASE_BUSY, detail, Retry.LATER, facts={}) from None

    # the keyring

    def _user(self, account_key: str) -> str:
        return f"{self._profile_id}:{account_key}"

    async def _ask(self, question: Callable[[KeyringLike], T]) -> T:
        def work() -> T:
            if self._keyring is None:
                self._keyring = self._load()
            return question(self._keyring)

        told: list[bool] = []

        def tell() -> None:
            told.append(True)
            self._wait_for_keyring()

        waiting = asyncio.get_running_loop().call_later(self._patience, tell)
        try:
            answer = await self._worker.call(work, self._seconds, self._keyring_answered)
        except TimeoutError:
            if not told:  # it is stuck with an older call
                self._wait_for_keyring()
            raise MailError(
                Kind.AUTH,
                Reason.KEYRING,
                "The keyring does not answer; it may be locked and waiting for you.",
                Retry.NEEDS_USER,
                facts={"problem": "silent"},
            ) from None
        except MailError as error:
            self._set_keyring(KeyringState.ABSENT if error.facts.get("problem") == "absent" else KeyringState.FAILED)
            raise
        finally:
            waiting.cancel()
        self._set_keyring(KeyringState.USABLE)
        return answer

    def _wait_for_keyring(self) -> None:
        self._keyring_state = KeyringState.WAITING
        self.on_wanted(SecretPlace.KEYRING)

    def _keyring_answered(self) -> None:
        self._set_keyring(KeyringState.UNKNOWN)

    def _set_keyring(self, state: KeyringState) -> None:
        waited = self._keyring_state is KeyringState.WAITING
        self._keyring_state = state
        if waited:
            self.on_change()
