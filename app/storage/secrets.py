"""Secrets of accounts: in the desktop's keyring, or in memory until the program ends. Never in a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from app.errors import Kind, MailError, Reason, Retry
from app.model.account import SecretPlace
from app.storage.worker import Worker

T = TypeVar("T")
KEYRING_SECONDS = 20.0


class KeyringLike(Protocol):
    """The blocking side, see keyrings.py. Methods raise MailError(AUTH, KEYRING)."""

    def put(self, user: str, secret: str) -> None: ...
    def get(self, user: str) -> str | None: ...
    def delete(self, user: str) -> None: ...


class Secrets:
    """Secrets by account key, within one profile.

    `load_keyring` is called in the keyring's own thread when a secret is first needed, never at
    start: finding a back end takes longer than painting a window. It raises MailError(AUTH, KEYRING)
    when there is no usable one. Calls take at most `seconds`; while one is stuck in a prompt, others
    fail at once.
    """

    def __init__(
        self, profile_id: str, load_keyring: Callable[[], KeyringLike], *, seconds: float = KEYRING_SECONDS
    ) -> None:
        self._profile_id = profile_id
        self._load = load_keyring
        self._seconds = seconds
        self._keyring: KeyringLike | None = None
        self._session: dict[str, str] = {}
        self._worker = Worker("keyring")

    def __repr__(self) -> str:
        return f"Secrets({self._profile_id})"

    async def put(self, account_key: str, secret: str) -> SecretPlace:
        """Keep a secret: KEYRING, or SESSION when the keyring cannot take it."""
        self._session[account_key] = secret
        try:
            await self._ask(lambda ring: ring.put(self._user(account_key), secret))
        except MailError:
            return SecretPlace.SESSION
        if self._session.get(account_key) == secret:
            del self._session[account_key]
        return SecretPlace.KEYRING

    async def get(self, account_key: str) -> str | None:
        """The secret; None when there is none. Raises MailError(AUTH, KEYRING)."""
        if account_key in self._session:
            return self._session[account_key]
        return await self._ask(lambda ring: ring.get(self._user(account_key)))

    async def place(self, account_key: str) -> SecretPlace:
        """Where the secret is now; NONE also when the keyring cannot be asked."""
        if account_key in self._session:
            return SecretPlace.SESSION
        try:
            return SecretPlace.KEYRING if await self.get(account_key) is not None else SecretPlace.NONE
        except MailError:
            return SecretPlace.NONE

    async def delete(self, account_key: str) -> None:
        """Forget a secret. Raises MailError(AUTH, KEYRING) when the keyring may still hold it."""
        self._session.pop(account_key, None)
        await self._ask(lambda ring: ring.delete(self._user(account_key)))

    async def keyring_usable(self) -> bool:
        """Whether a secret would outlive the session. May make the desktop ask to unlock its keyring."""
        try:
            await self._ask(lambda ring: ring.get(self._user("usable")))
        except MailError:
            return False
        return True

    def _user(self, account_key: str) -> str:
        return f"{self._profile_id}:{account_key}"

    async def _ask(self, question: Callable[[KeyringLike], T]) -> T:
        def work() -> T:
            if self._keyring is None:
                self._keyring = self._load()
            return question(self._keyring)

        try:
            return await self._worker.call(work, self._seconds)
        except TimeoutError:
            raise MailError(
                Kind.AUTH,
                Reason.KEYRING,
                "The keyring does not answer; it may be locked and waiting for you.",
                Retry.NEEDS_USER,
                facts={"problem": "silent"},
            ) from None
