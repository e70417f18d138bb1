"""Ways to send: check, add, change, remove."""

from __future__ import annotations

import asyncio
import itertools
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.events import AccountsChanged, Events
from app.model.account import Account, AccountState, Identity, SecretPlace, TlsVersion
from app.model.address import Address
from app.model.candidate import Candidate, SearchStep
from app.model.outgoing import Fate
from app.net.job import Credentials, StepResult, Trial
from app.net.submission.transcript import Transcript
from app.service.account import account_file, account_state
from app.service.account.account_rules import tidied
from app.service.account.account_secrets import KEPT, AccountSecrets
from app.storage import accounts as table
from app.storage import habits, leases
from app.storage.database import Database
from app.storage.foreign_files import read_foreign, write_shared
from app.storage.secrets import Secrets


class Accounts:
    """The accounts of a profile. `proof_of`, `newest`, `give_up` and `release_queued` come from other use cases; for
    `newest` and `give_up` see `AccountSecrets`.
    """

    def __init__(
        self,
        database: Database,
        secrets: Secrets,
        events: Events,
        *,
        check_server: Callable[[Trial, Callable[[StepResult], None], Transcript], Awaitable[None]],
        proof_of: Callable[[Account, str | None], Awaitable[Credentials | None]],
        newest: Callable[[str], str],
        give_up: Callable[[Account, str], Awaitable[None]],
        discover: Callable[[Address, Callable[[SearchStep], None]], Awaitable[tuple[Candidate, ...]]],
        release_queued: Callable[[int, Fate, Callable[[sqlite3.Connection], None]], Awaitable[int]],
    ) -> None:
        self._database = database
        self._secrets = secrets
        self._events = events
        self._check_server = check_server
        self._proof_of = proof_of
        self._kept = AccountSecrets(secrets, newest=newest, give_up=give_up)
        self._discover = discover
        self._release_queued = release_queued
        self._changing = asyncio.Lock()

    async def all(self) -> list[Account]:
        """In the order of their list. Raises MailError(STORAGE)."""
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

    async def discover(self, address: str, on_step: Callable[[SearchStep], None]) -> tuple[Candidate, ...]:
        """Servers that mail of this address can be submitted to, the best first; within 10 seconds.

        `on_step` hears of each source as it is asked and answers. Cancel it at any time. Raises MailError(INVALID,
        BAD_ADDRESS), and nothing for the network.
        """
        return await self._discover(Address.parse(address), on_step)

    async def size_limit(self, account: Account) -> int:
        """What the account's server said that it takes (octets), 0 when it never did."""
        return await self._database.read(lambda c: habits.size_limit(c, account.server))

    async def hold_seconds(self, account: Account) -> int:
        """How long the server said that it keeps messages until their time, 0 when it does not."""
        return await self._database.read(lambda c: habits.hold_seconds(c, account.server))

    async def check(
        self,
        account: Account,
        secret: str | None,
        on_step: Callable[[StepResult], None],
        *,
        on_conversation: Callable[[str], None] | None = None,
    ) -> None:
        """Try the account against its server without sending anything, for each identity that sends over it.

        `secret` None means the stored one, or what the command says. Raises MailError: INVALID
        (BAD_ACCOUNT), AUTH, and what the server check raises, already told through `on_step`.
        `on_conversation` is given the redacted transcript in the end, also after a failure.
        """
        account = tidied(account)
        here = [identity for identity in account.identities if account.via or identity.server is None]
        first, *others = (identity.address.wire for identity in here or account.identities)
        credentials = await self._proof_of(account, secret)
        trial = Trial(account.server, credentials, first, tuple(others), account.auth.allow_clear)
        transcript = Transcript()
        try:
            await self._check_server(trial, on_step, transcript)
        finally:
            if on_conversation is not None:
                on_conversation(transcript.text())

    async def add(self, account: Account, secret: str | None) -> Account:
        """Store a new account: its secret first, its row second. The first one becomes the default.

        Raises MailError(INVALID, BAD_ACCOUNT), MailError(STORAGE).
        """
        account = replace(tidied(account), id=await self._database.run(table.draw_id))
        keeps_secret = secret is not None and account.auth.method in KEPT
        if secret is not None and keeps_secret:
            await self._kept.put(account, secret)

        def work(connection: sqlite3.Connection) -> Account:
            becomes_default = account.is_default or not table.every(connection)
            table.insert(connection, replace(account, is_default=False))
            if becomes_default:
                table.set_default(connection, account.id)
            return table.get(connection, account.id)

        try:
            stored = await self._database.run(work)
        except BaseException:  # it may be stored although nobody waits for it any more
            if keeps_secret and not await self._database.read(lambda c: table.is_known(c, account.id)):
                await self._kept.forget(account)
            raise
        self._events.publish(AccountsChanged())
        return stored

    async def update(self, account: Account, secret: str | None) -> Account:
        """Change an account; `secret` None keeps the stored one. An account stops being the default
        only when another becomes it.

        Raises MailError(INVALID, BAD_ACCOUNT or NO_ACCOUNT), MailError(STORAGE).
        """
        account = tidied(account)
        before = await self.get(account.id)
        if account.server.host != before.server.host and account.incoming == before.incoming:
            account = replace(account, incoming=())  # those of another provider are never shown the new secret
        is_another_way = before.auth.method is not account.auth.method
        ended = await self._kept.permission(before) if is_another_way else None
        keeps_secret = secret is not None and account.auth.method in KEPT
        if secret is not None and keeps_secret:
            await self._kept.put(account, secret)

        def work(connection: sqlite3.Connection) -> Account:
            was_default = table.get(connection, account.id).is_default
            table.update(connection, replace(account, is_default=was_default))
            if account.is_default and not was_default:
                table.set_default(connection, account.id)
            return table.get(connection, account.id)

        stored = await self._database.run(work)
        if is_another_way and not keeps_secret:
            await self._kept.forget(account)  # a permission is no password
        if ended is not None:
            await self._kept.end(before, ended)
        await self._kept.give_back_unused(before, stored.identities)
        self._events.publish(AccountsChanged(account.id))
        return stored

    async def sign_in(self, account_id: int, secret: str, identity_id: int = 0) -> None:
        """A new password, or permission, in place of the stored one; what waited for it goes on. `identity_id` names an
        identity that has a server, and so a password, of its own.

        Raises MailError(INVALID, NO_ACCOUNT).
        """
        account = await self.get(account_id)
        await self._kept.put(replace(account, via=identity_id), secret)
        self._events.publish(AccountsChanged(account_id))

    async def switch_off(self, account_id: int) -> Account:
        """From now on it sends nothing, and what is queued waits. Another account becomes the default, if there is one.

        Raises MailError(INVALID, NO_ACCOUNT), MailError(STORAGE).
        """
        stored = await self._change(account_id, disabled=True)
        if stored.is_default:
            await self._database.run(table.choose_default)
            self._events.publish(AccountsChanged())
        return await self.get(account_id)

    async def switch_on(self, account_id: int) -> Account:
        """It sends again, what waited first. Raises MailError as `switch_off`."""
        return await self._change(account_id, disabled=False)

    async def forget_pin(self, account_id: int, identity_id: int = 0) -> Account:
        """The exception for a certificate ends, that of the own server of an identity if one is named.

        Raises MailError as `switch_off`.
        """
        return await self._change_server(account_id, identity_id, pin=None)

    async def refuse_old_tls(self, account_id: int, identity_id: int = 0) -> Account:
        """The exception for old encryption ends, as `forget_pin`."""
        return await self._change_server(account_id, identity_id, oldest_tls=TlsVersion.V1_2)

    async def set_patience(self, account_id: int, seconds: float) -> Account:
        """See `Account`. Raises MailError as `switch_off`, and INVALID (BAD_ACCOUNT)."""
        return await self._change(account_id, patience=seconds)

    async def set_undo(self, account_id: int, seconds: int | None) -> Account:
        """See `Account`. Raises MailError as `switch_off`."""
        return await self._change(account_id, undo_seconds=seconds)

    async def set_identities(self, account_id: int, identities: Sequence[Identity]) -> Account:
        """Its identities in this order, new ones with id 0; those that are not named go.

        Raises MailError as `switch_off`, and INVALID (BAD_ACCOUNT).
        """
        return await self._change(account_id, identities=tuple(identities))

    async def arrange(self, account_ids: Sequence[int]) -> None:
        """The order of the list. Raises MailError(STORAGE)."""
        await self._database.run(lambda connection: table.arrange(connection, account_ids))
        self._events.publish(AccountsChanged())

    async def duplicate(self, account_id: int) -> Account:
        """Another account like this one, with its passwords; a permission of a provider is not shared.

        Raises MailError as `switch_off`.
        """
        account = await self.get(account_id)
        taken = {other.name for other in await self.all()}
        names = (f"{account.name} ({number})" for number in itertools.count(2))
        identities = tuple(replace(identity, id=0) for identity in account.identities)
        name = next(name for name in names if name not in taken)
        new = replace(account, id=0, name=name, identities=identities, is_default=False)
        made = await self.add(new, await self._kept.password(account))
        for old, identity in zip(account.identities, made.identities, strict=True):
            if old.server is not None and (secret := await self._kept.password(account.over(old))) is not None:
                await self._kept.put(made.over(identity), secret)
        return made

    async def state(self, account: Account) -> AccountState:
        """Whether it can send now, as far as is known. May wait for the keyring. Raises MailError(STORAGE)."""
        if account.disabled:
            return AccountState.PAUSED
        found = await self._database.read(lambda connection: account_state.of_queue(connection, account.id))
        if found is AccountState.READY and await self._kept.is_missing(account):
            return AccountState.NEEDS_SIGN_IN
        return found

    async def waiting(self, account_id: int) -> int:
        """How many of its messages are on their way. Raises MailError(STORAGE)."""
        return await self._database.read(lambda connection: leases.unsent(connection, account_id))

    async def export(self, path: Path) -> None:
        """Write all accounts to a file, without anything secret. Raises MailError(STORAGE)."""
        words = account_file.written(await self.all())
        await asyncio.to_thread(write_shared, path, words.encode("utf-8"))

    async def read_file(self, path: Path) -> tuple[Account, ...]:
        """The accounts of a file, without storing them. Raises MailError(INVALID): ACCOUNT_FILE_BROKEN, TOO_LONG, and
        ATTACHMENT_UNREADABLE.
        """
        data = await asyncio.to_thread(read_foreign, path, account_file.LONGEST + 1)
        return account_file.read(data, path.name)

    async def adopt(self, accounts: Sequence[Account]) -> tuple[Account, ...]:
        """Add accounts of a file, but for those that are here already (same address, same server).

        Raises MailError(STORAGE).
        """
        known, added = {_sign(account) for account in await self.all()}, []
        for account in accounts:
            if _sign(account) not in known:
                known.add(_sign(account))
                added.append(await self.add(replace(account, is_default=False), None))
        return tuple(added)

    async def _change(self, account_id: int, **values: Any) -> Account:
        async with self._changing:  # else two changes at once would undo each other
            return await self.update(replace(await self.get(account_id), **values), None)

    async def _change_server(self, account_id: int, identity_id: int, **values: Any) -> Account:
        async with self._changing:
            account = await self.get(account_id)
            if not identity_id:
                return await self.update(replace(account, server=replace(account.server, **values)), None)
            identities = tuple(
                replace(identity, server=replace(identity.server, **values))
                if identity.id == identity_id and identity.server is not None
                else identity
                for identity in account.identities
            )
            return await self.update(replace(account, identities=identities), None)

    async def remove(self, account_id: int, queued: Fate = Fate.DRAFTS) -> int:
        """Remove an account and its secret, and in the same transaction decide about its waiting messages; returns how
        many became drafts, or were deleted.

        Raises MailError(INVALID, NO_ACCOUNT), MailError(STORAGE).
        """
        account = await self.get(account_id)

        def work(connection: sqlite3.Connection) -> None:
            table.delete(connection, account_id)
            if not any(account.is_default for account in table.every(connection)):
                table.choose_default(connection)

        released = await self._release_queued(account_id, queued, work)
        await self._kept.give_back(account)
        await self._kept.give_back_unused(account, ())
        self._events.publish(AccountsChanged())
        return released

    async def sign_out(self, account: Account) -> None:
        """Forget the secret of an account, or of the own server that it was put on by `Account.over`; a provider is
        asked to end what it permitted. Never fails for the network.
        """
        await self._kept.give_back(account)
        self._events.publish(AccountsChanged(account.id))

    async def set_default(self, account_id: int) -> None:
        """Raises MailError(INVALID, NO_ACCOUNT)."""

        def work(connection: sqlite3.Connection) -> None:
            table.get(connection, account_id)
            table.set_default(connection, account_id)

        await self._database.run(work)
        self._events.publish(AccountsChanged())

    async def secret_place(self, account_id: int, identity_id: int = 0) -> SecretPlace:
        """Where the account's secret is, or that of the own server of an identity.

        Raises MailError(INVALID, NO_ACCOUNT).
        """
        account = await self.get(account_id)
        own = next((i for i in account.identities if i.id == identity_id), None)
        return await self._kept.place(account.over(own) if own is not None else account)

    async def keyring_usable(self) -> bool:
        """Whether a password would outlive the session. The desktop may ask to unlock its keyring."""
        return await self._secrets.keyring_usable()


def _sign(account: Account) -> tuple[str, str, int]:
    """What makes two accounts the same to a person."""
    return account.identity.address.wire.lower(), account.server.host.lower(), account.server.port
