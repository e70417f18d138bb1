"""The secrets of accounts, and of the own servers of their identities: put, found, given up."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Awaitable, Callable, Sequence

from app.errors import MailError
from app.model.account import Account, AuthMethod, Identity, SecretPlace
from app.storage.secrets import Secrets

log = logging.getLogger(__name__)

KEPT = (AuthMethod.PASSWORD, AuthMethod.OAUTH)
"""Ways of signing in whose secret is kept for the account."""


class AccountSecrets:
    """An account stands for itself, or for an own server that it was put on with `Account.over`.

    `newest` is what a permission has become since it was given, `give_up` tells the provider that it ends.
    """

    def __init__(
        self,
        secrets: Secrets,
        *,
        newest: Callable[[str], str],
        give_up: Callable[[Account, str], Awaitable[None]],
    ) -> None:
        self._secrets, self._newest, self._give_up = secrets, newest, give_up

    async def put(self, account: Account, secret: str) -> None:
        """Store it, the newest where a permission was renewed meanwhile. Raises MailError."""
        await self._secrets.put(account.secret_name, self._newest(secret))

    async def password(self, account: Account) -> str | None:
        """The stored one; None where there is none, or none can be had: it is asked for then."""
        if account.auth.method is AuthMethod.PASSWORD:
            with contextlib.suppress(MailError):  # as was said
                return await self._secrets.get(account.secret_name)
        return None

    async def permission(self, account: Account) -> str | None:
        """The stored one, as `password`."""
        if account.auth.method is AuthMethod.OAUTH:
            with contextlib.suppress(MailError):  # as was said
                return await self._secrets.get(account.secret_name)
        return None

    async def end(self, account: Account, permission: str) -> None:
        """Ask the provider to end what it permitted; it ends here in any case, and there by itself."""
        with contextlib.suppress(MailError):  # no network: it ends here all the same
            await self._give_up(account, permission)

    async def place(self, account: Account) -> SecretPlace:
        """Where the account's secret is kept."""
        match account.auth.method:
            case AuthMethod.NONE:
                return SecretPlace.NONE
            case AuthMethod.COMMAND:
                return SecretPlace.COMMAND
            case AuthMethod.PASSWORD | AuthMethod.OAUTH:
                return await self._secrets.place(account.secret_name)

    async def is_missing(self, account: Account) -> bool:
        """Whether its servers are to be shown a secret that nobody has."""
        ways = [account.over(identity) for identity in account.identities]
        for way in ways:
            if way.auth.method in KEPT and await self._secrets.place(way.secret_name) is SecretPlace.NONE:
                return True
        return False

    async def give_back(self, account: Account) -> None:
        """Forget it; a provider is asked to end what it permitted. Never fails for the network."""
        if (permission := await self.permission(account)) is not None:
            await self.end(account, permission)
        await self.forget(account)

    async def give_back_unused(self, before: Account, now: Sequence[Identity]) -> None:
        """Those of own servers that are gone, or where one signs in in another way than before."""
        ways = {identity.id: identity.auth.method for identity in now if identity.server is not None}
        for identity in before.identities:
            own = before.over(identity)
            if own.via and own.auth.method in KEPT and ways.get(identity.id) is not own.auth.method:
                await self.give_back(own)

    async def forget(self, account: Account) -> None:
        """A keyring that cannot be asked must not keep an account from being changed or removed."""
        try:
            await self._secrets.delete(account.secret_name)
        except MailError as error:
            log.info("the secret of account %s may still be in the keyring: %s", account.secret_name, error.detail)
