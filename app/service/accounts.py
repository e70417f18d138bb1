"""Ways to send: check, add, change, remove."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Protocol

from app.errors import MailError
from app.events import AccountsChanged, Events
from app.model.account import Account, AuthMethod, SecretPlace, Server
from app.net.job import Credentials, StepResult
from app.net.transcript import Transcript
from app.service.account_rules import tidied
from app.storage import accounts as table
from app.storage.database import Database
from app.storage.secrets import Secrets

log = logging.getLogger(__name__)


class CheckServer(Protocol):
    """`app.net.smtp.check`."""

    async def __call__(
        self,
        server: Server,
        credentials: Credentials | None,
        identity_address: str,
        on_step: Callable[[StepResult], None],
        *,
        allow_clear: bool = False,
        transcript: Transcript | None = None,
    ) -> object: ...


class Accounts:
    """The accounts of a profile. `secret_for` and `release_queued` come from other use cases."""

    def __init__(
        self,
        database: Database,
        secrets: Secrets,
        events: Events,
        *,
        check_server: CheckServer,
        secret_for: Callable[[Account], Awaitable[str | None]],
        release_queued: Callable[[int], Awaitable[int]],
    ) -> None:
        self._database = database
        self._secrets = secrets
        self._events = events
        self._check_server = check_server
        self._secret_for = secret_for
        self._release_queued = release_queued

    async def all(self) -> list[Account]:
        return await self._database.read(table.every)

    async def get(self, account_id: int) -> Account:
        """Raises MailError(INVALID, NO_ACCOUNT)."""
        return await self._database.read(lambda c: table.get(c, account_id))

    async def default(self) -> Account | None:
        """The account that new messages start with; None only while there is no account."""
        return next((account for account in await self.all() if account.is_default), None)

    async def find(self, text: str) -> Account:
        """By id, address of an identity, or name; the default account wins among equals.

        Raises MailError(INVALID, NO_ACCOUNT).
        """
        wanted = text.strip().lower()
        every = sorted(await self.all(), key=lambda account: not account.is_default)
        ways: tuple[Callable[[Account], bool], ...] = (
            lambda account: str(account.id) == wanted,
            lambda account: any(
                wanted in (identity.address.spec.lower(), identity.address.wire.lower())
                for identity in account.identities
            ),
            lambda account: account.name.lower() == wanted,
        )
        for matches in ways:
            for account in every:
                if matches(account):
                    return account
        raise table.no_account({"text": text[:100]}, f"There is no account “{text[:100]}”.")

    async def check(
        self,
        account: Account,
        secret: str | None,
        on_step: Callable[[StepResult], None],
        *,
        on_conversation: Callable[[str], None] | None = None,
    ) -> None:
        """Try the account against its server without sending anything.

        `secret` None means the stored one, or what the command says. Raises MailError: INVALID
        (BAD_ACCOUNT), AUTH, and what the server check raises, already told through `on_step`.
        `on_conversation` is given the redacted transcript in the end, also after a failure.
        """
        account = tidied(account)
        credentials = None
        if account.auth.method is not AuthMethod.NONE:
            if secret is None:
                secret = await self._secret_for(account)
            credentials = Credentials(account.auth.user_name, secret or "")
        transcript = Transcript()
        try:
            await self._check_server(
                account.server,
                credentials,
                account.identity.address.wire,
                on_step,
                allow_clear=account.auth.allow_clear,
                transcript=transcript,
            )
        finally:
            if on_conversation is not None:
                on_conversation(transcript.text())

    async def add(self, account: Account, secret: str | None) -> Account:
        """Store a new account: its secret first, its row second. The first one becomes the default.

        Raises MailError(INVALID, BAD_ACCOUNT), MailError(STORAGE).
        """
        account = replace(tidied(account), id=await self._database.run(table.draw_id))
        keeps_secret = secret is not None and account.auth.method is AuthMethod.PASSWORD
        if secret is not None and keeps_secret:
            await self._secrets.put(str(account.id), secret)

        def work(connection: sqlite3.Connection) -> Account:
            becomes_default = account.is_default or not table.every(connection)
            table.insert(connection, replace(account, is_default=False))
            if becomes_default:
                table.set_default(connection, account.id)
            return table.get(connection, account.id)

        try:
            stored = await self._database.run(work)
        except BaseException:
            if keeps_secret:
                await self._forget_secret(account.id)
            raise
        self._events.publish(AccountsChanged())
        return stored

    async def update(self, account: Account, secret: str | None) -> Account:
        """Change an account; `secret` None keeps the stored one. An account stops being the default
        only when another becomes it.

        Raises MailError(INVALID, BAD_ACCOUNT or NO_ACCOUNT), MailError(STORAGE).
        """
        account = tidied(account)
        await self.get(account.id)
        by_password = account.auth.method is AuthMethod.PASSWORD
        if secret is not None and by_password:
            await self._secrets.put(str(account.id), secret)

        def work(connection: sqlite3.Connection) -> Account:
            was_default = table.get(connection, account.id).is_default
            table.update(connection, replace(account, is_default=was_default))
            if account.is_default and not was_default:
                table.set_default(connection, account.id)
            return table.get(connection, account.id)

        stored = await self._database.run(work)
        if not by_password:
            await self._forget_secret(account.id)
        self._events.publish(AccountsChanged(account.id))
        return stored

    async def remove(self, account_id: int) -> int:
        """Remove an account and its secret. Its waiting messages become drafts; returns their number.

        Raises MailError(INVALID, NO_ACCOUNT), MailError(STORAGE).
        """
        await self.get(account_id)
        released = await self._release_queued(account_id)

        def work(connection: sqlite3.Connection) -> None:
            table.delete(connection, account_id)
            left = table.every(connection)
            if left and not any(account.is_default for account in left):
                table.set_default(connection, left[0].id)

        await self._database.run(work)
        await self._forget_secret(account_id)
        self._events.publish(AccountsChanged())
        return released

    async def set_default(self, account_id: int) -> None:
        """Raises MailError(INVALID, NO_ACCOUNT)."""

        def work(connection: sqlite3.Connection) -> None:
            table.get(connection, account_id)
            table.set_default(connection, account_id)

        await self._database.run(work)
        self._events.publish(AccountsChanged())

    async def secret_place(self, account_id: int) -> SecretPlace:
        """Where the account's secret is. Raises MailError(INVALID, NO_ACCOUNT)."""
        match (await self.get(account_id)).auth.method:
            case AuthMethod.NONE:
                return SecretPlace.NONE
            case AuthMethod.COMMAND:
                return SecretPlace.COMMAND
            case AuthMethod.PASSWORD | AuthMethod.OAUTH:
                return await self._secrets.place(str(account_id))

    async def keyring_usable(self) -> bool:
        """Whether a password would outlive the session. The desktop may ask to unlock its keyring."""
        return await self._secrets.keyring_usable()

    async def _forget_secret(self, account_id: int) -> None:
        """A keyring that cannot be asked must not keep an account from being changed or removed."""
        try:
            await self._secrets.delete(str(account_id))
        except MailError as error:
            log.info("the secret of account %d may still be in the keyring: %s", account_id, error.detail)
