"""The front door: builds the use cases over storage and net, and starts and stops delivery.

Rooms that a first window does not need (keyring, TLS and SMTP, message building, the practice server)
are loaded on first use: that is why some imports here stand inside functions.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from app.errors import MailError
from app.events import Events, MailReceived
from app.model.account import Account, AuthMethod, Identity, Server
from app.model.address import Address
from app.model.draft import Draft
from app.model.notice import Notice
from app.model.practice import PracticeInfo
from app.net.job import Credentials as Proof
from app.net.job import Limits, StepResult
from app.net.transcript import Transcript
from app.paths import database as database_file
from app.service.accounts import Accounts
from app.service.clock import Clock, steady_seconds
from app.service.contacts import Contacts
from app.service.credentials import Credentials
from app.service.drafts import Drafts
from app.service.means import Frozen, Means, OpenAttachment, Session, Source
from app.service.outbox import Outbox
from app.service.preferences import Preferences
from app.storage import accounts as account_table
from app.storage.database import Database
from app.storage.owners import Owner
from app.storage.secrets import KeyringLike, Secrets
from app.storage.settings import profile_id
from app.storage.spool import Spool

if TYPE_CHECKING:
    from app.net.practice import Practice

log = logging.getLogger(__name__)


class Engine:
    """One profile, open. Make it with `Engine.open`; `stop` it in the end.

    `notices` are things to tell at start: a damaged database set aside, permissions put right.
    `practice` is None until the practice server runs.
    """

    def __init__(
        self, profile: Path, database: Database, owner: Owner, secrets: Secrets, clock: Clock, limits: Limits
    ) -> None:
        self.profile = profile
        self.notices: tuple[Notice, ...] = database.notices
        self.practice: PracticeInfo | None = None
        self.events = Events()
        self._database = database
        self._owner = owner
        self._limits = limits
        self._practice_server: Practice | None = None
        self._sweeping: asyncio.Task[None] | None = None
        self._credentials = Credentials(secrets)
        spool = Spool(profile)
        self.preferences = Preferences(database, self.events)
        self.contacts = Contacts(database, clock=clock.wall)
        self.drafts = Drafts(database, spool.parts, owner, self.events, clock=clock.wall)
        self.outbox = Outbox(
            Means(
                database=database,
                spool=spool,
                owner=owner,
                events=self.events,
                clock=clock,
                chance=random.random,
                settings=lambda: self.preferences.current,
                set_paused=self._set_paused,
                account_of=self._account_of,
                account_of_identity=self._account_of_identity,
                credentials_of=self._credentials_of,
                connect=self._connect,
                freeze=_freeze,
                read_source=_read_source,
                attach=self.drafts.attach_file,
                attach_bytes=self.drafts.attach_bytes,
                learn=self.contacts.learn,
            )
        )
        self.accounts = Accounts(
            database,
            secrets,
            self.events,
            check_server=_check_server,
            secret_for=self._credentials.secret_for,
            release_queued=self.outbox.release_queued,
        )

    @classmethod
    async def open(
        cls,
        profile: Path,
        *,
        clock: Callable[[], float] = time.time,
        steady: Callable[[], float] = steady_seconds,
        limits: Limits | None = None,
        open_keyring: Callable[[], KeyringLike] | None = None,
    ) -> Engine:
        """Open a profile, made if need be. Nothing is sent before `start`.

        `clock` is the wall clock, `steady` the one that nobody sets; `open_keyring` stands in for the
        desktop's keyring in tests. Raises MailError(STORAGE): DATABASE_NEWER, DATABASE_BUSY, READ_ONLY,
        DISK_FULL, STORAGE_FAILED.
        """
        database = await Database.open(database_file(profile))
        owner = Owner(profile)
        try:
            owner.acquire()
            secrets = Secrets(await database.read(profile_id), open_keyring or _open_keyring)
            engine = cls(profile, database, owner, secrets, Clock(clock, steady), limits or Limits())
            await engine.preferences.load()
        except BaseException:
            owner.release()
            await database.close()
            raise
        return engine

    def start(self) -> None:
        """Begin to deliver and to tidy up in the background. Needs a running loop."""
        self.outbox.start()
        if self._sweeping is None:
            self._sweeping = asyncio.create_task(self.sweep(), name="sweep the spool")

    async def stop(self, *, abort_sending: bool = True) -> None:
        """End delivery and close the profile; the object is useless afterwards.

        What is being sent is aborted and stays queued, or is waited for. A message whose end was said
        is given 5 seconds for its answer.
        """
        try:
            await self.outbox.stop(abort_sending=abort_sending)
            if self._sweeping is not None:
                await asyncio.wait({self._sweeping})
            if self._practice_server is not None:
                await self._practice_server.stop()
        finally:
            self._owner.release()
            await self._database.close()

    async def sweep(self) -> None:
        """Remove files that nothing refers to any more. Trouble is logged, never raised."""
        try:
            await self.drafts.sweep()
            await self.outbox.sweep()
            await asyncio.to_thread(self._owner.sweep)
        except (MailError, OSError) as error:
            log.info("tidying up was not finished: %s", error)

    async def start_practice(self) -> PracticeInfo:
        """Start the practice server of this profile, or find it running. It ends with the engine."""
        from app.net.practice import Practice

        if self.practice is None:
            server = Practice(self.profile / "practice", on_received=lambda path: self.events.publish(MailReceived()))
            await server.start()
            self._practice_server = server
            self.practice = PracticeInfo(
                host=server.host,
                port_starttls=server.port_starttls,
                port_tls=server.port_tls,
                user=server.user,
                password=server.password,
                ca_file=server.ca_file,
                folder=server.folder,
            )
        return self.practice

    async def _set_paused(self, paused: bool) -> None:
        await self.preferences.change(paused=paused)

    async def _account_of(self, account_id: int) -> Account:
        return await self._database.read(lambda connection: account_table.get(connection, account_id))

    async def _account_of_identity(self, identity_id: int) -> Account:
        if identity_id:
            return await self._database.read(lambda connection: account_table.of_identity(connection, identity_id))
        if (account := await self.accounts.default()) is not None:
            return account
        raise account_table.no_account({}, "There is no account yet; add one first.")

    async def _credentials_of(self, account: Account) -> Proof | None:
        if account.auth.method is AuthMethod.NONE:
            return None
        return Proof(account.auth.user_name, await self._credentials.secret_for(account) or "")

    async def _connect(self, account: Account, credentials: Proof | None, transcript: Transcript) -> Session:
        from app.net import smtp

        return await smtp.Session.open(
            account.server,
            credentials,
            allow_clear=account.auth.allow_clear,
            transcript=transcript,
            limits=self._limits,
        )


def _open_keyring() -> KeyringLike:
    from app.storage.keyrings import open_keyring

    return open_keyring()


async def _check_server(
    server: Server,
    credentials: Proof | None,
    identity_address: str,
    on_step: Callable[[StepResult], None],
    *,
    allow_clear: bool = False,
    transcript: Transcript | None = None,
) -> object:
    from app.net import smtp

    return await smtp.check(
        server, credentials, identity_address, on_step, allow_clear=allow_clear, transcript=transcript
    )


def _freeze(
    draft: Draft,
    identity: Identity,
    open_attachment: OpenAttachment,
    out: BinaryIO,
    *,
    alternative: str = "",
    to_look_at: bool = False,
) -> Frozen:
    from app.service.freeze import freeze

    return freeze(draft, identity, open_attachment, out, alternative=alternative, to_look_at=to_look_at)


def _read_source(path: Path, out: BinaryIO, sender: Address) -> Source:
    from app.message.source import read_for_sending

    return read_for_sending(path, out, sender=sender)
