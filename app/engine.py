"""The front door: builds the use cases over storage and net, and starts and stops delivery.

Rooms that a first window does not need (keyring, TLS and SMTP, message building, the practice server)
are loaded on first use: that is why some imports here stand inside functions.
"""

from __future__ import annotations

import asyncio
import logging
import os
import random
import time
from collections.abc import Callable
from contextlib import AsyncExitStack
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from app import late
from app.errors import MailError
from app.events import Events, MailReceived
from app.model.account import Account, Identity
from app.model.draft import Original, OwnText
from app.model.notice import Notice
from app.model.practice import PracticeInfo
from app.model.signature import Signature
from app.net.job import Limits
from app.net.trust.revocation import Revocations
from app.paths import database as database_file
from app.paths import vault as vault_file
from app.service.account.signing_in import SigningIn
from app.service.accounts import Accounts
from app.service.clock import Clock, steady_seconds
from app.service.contacts import Contacts
from app.service.credentials import Credentials
from app.service.darkroom import Darkroom
from app.service.delivery.means import Means
from app.service.drafts import Drafts
from app.service.history import History, before_storing
from app.service.keeping import Keeping
from app.service.outbox import Outbox
from app.service.preferences import Preferences
from app.service.servers import Servers
from app.service.signatures import Signatures
from app.service.snippets import Snippets
from app.storage import accounts as account_table
from app.storage import restoring
from app.storage.database import Database
from app.storage.owners import Owner
from app.storage.secrets import KeyringLike, Secrets
from app.storage.settings import profile_id
from app.storage.spool import Spool

if TYPE_CHECKING:
    from app.message.answer.quoted import Quote
    from app.model.foreign import ForeignProfile
    from app.net.practice import Practice
    from app.net.trust.tickets import Tickets
    from app.net.web_pictures import WebPictures
    from app.service.letters import Letters
    from app.service.review import Review
    from app.service.spelling import Spelling
    from app.service.templates import Templates
    from app.service.unreadable import Unreadable

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
        self._practice_server: Practice | None = None
        self._starting_practice = asyncio.Lock()
        self._sweeping: asyncio.Task[None] | None = None
        self.signing_in = SigningIn(late.presets, late.client_of, late.converse, clock.wall)
        self._revocations = Revocations(late.find_revocation)
        self._credentials = Credentials(secrets, self.signing_in.permissions)
        self._servers = Servers(
            database,
            open_session=partial(late.open_session, limits, lambda: self._tickets, self._revocations),
            try_out=partial(late.check, revocations=self._revocations),
            renewed=self._credentials.renewed,
        )
        spool = Spool(profile)
        self._parts = spool.parts
        self._scratch = spool.parts.scratch(owner.id)
        self.preferences = Preferences(database, self.events)
        self.contacts = Contacts(database, clock=clock.wall)
        self.drafts = Drafts(database, spool.parts, owner, self.events, clock=clock.wall, before_storing=before_storing)
        self.history = History(database)
        self.signatures = Signatures(database, self.events, read_file=self._read_signature)
        self.snippets = Snippets(database, self.events)
        self.darkroom = Darkroom(profile / "spool", spool.parts, late.art)
        self.outbox = Outbox(self._means(spool, clock))
        self.keeping = Keeping(secrets, self.events, self.outbox.secrets_returned)
        self.accounts = Accounts(
            database,
            secrets,
            self.events,
            check_server=self._servers.check,
            proof_of=self._credentials.proof,
            newest=self.signing_in.permissions.newest,
            give_up=self._give_up,
            discover=late.discover,
            release_queued=self.outbox.release_queued,
        )

    def _means(self, spool: Spool, clock: Clock) -> Means:
        """What delivery has of its neighbours, as plain functions."""
        return Means(
            database=self._database,
            spool=spool,
            owner=self._owner,
            events=self.events,
            clock=clock,
            chance=random.random,
            settings=lambda: self.preferences.current,
            set_paused=self._set_paused,
            account_of=self._account_of,
            account_of_identity=self._account_of_identity,
            credentials_of=self._credentials.proof,
            connect=self._servers.connect,
            freeze=partial(late.freeze, self.darkroom),
            read_source=late.read_source,
            attach=self.drafts.attach_file,
            attach_bytes=self.drafts.attach_bytes,
            learn=self.contacts.learn,
            lines_of=late.lines_of,
            find_copy=partial(late.find_copy, self._revocations),
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
        told = await asyncio.to_thread(restoring.settle_if_free, profile) if restoring.is_due(profile) else ()
        database = await Database.open(database_file(profile))
        owner = Owner(profile)
        try:
            owner.acquire()
            secrets = Secrets(
                await database.read(profile_id),
                open_keyring or late.open_keyring,
                vault_file=vault_file(profile),
                load_vault=late.load_vault,
            )
            engine = cls(profile, database, owner, secrets, Clock(clock, steady), limits or Limits())
            engine.notices += told
            await engine.preferences.load()
        except BaseException:
            owner.release()
            await database.close()
            raise
        return engine

    def start(self) -> None:
        """Begin to deliver and to tidy up in the background. Needs a running loop."""
        self.outbox.start()
        self.keeping.start()
        if self._sweeping is None:
            self._sweeping = asyncio.create_task(self.sweep(), name="sweep the spool")

    async def stop(self, *, abort_sending: bool = True) -> None:
        """End delivery and close the profile; the object is useless afterwards.

        What is being sent is aborted and stays queued, or is waited for. A message whose end was said
        is given 5 seconds for its answer.
        """
        async with AsyncExitStack() as ending:  # from the last to the first, each whatever becomes of that before it
            ending.push_async_callback(self._database.close)
            ending.callback(self._owner.release)
            if self._practice_server is not None:
                ending.push_async_callback(self._practice_server.stop)
            if self._sweeping is not None:
                ending.push_async_callback(asyncio.wait, {self._sweeping})
            if "letters" in self.__dict__:
                ending.push_async_callback(self.letters.stop)
            if "spelling" in self.__dict__:
                ending.push_async_callback(self.spelling.stop)
            ending.push_async_callback(self.drafts.stop)
            ending.push_async_callback(self.outbox.stop, abort_sending=abort_sending)
            ending.push_async_callback(self.keeping.stop)

    async def sweep(self) -> None:
        """Remove files that nothing refers to any more. Trouble is logged, never raised."""
        try:
            await self.history.sweep()
            await self.drafts.sweep()
            await self.outbox.sweep()
            await asyncio.to_thread(self.darkroom.sweep)
            await asyncio.to_thread(self._owner.sweep)
        except (MailError, OSError) as error:
            log.info("tidying up was not finished: %s", error)

    @cached_property
    def templates(self) -> Templates:
        """Messages kept as files in the folder `templates` of the profile."""
        from app.service.templates import Templates

        return Templates(
            self.profile / "templates",
            attach_file=self.drafts.attach_file,
            attach_bytes=self.drafts.attach_bytes,
            path_of=self.drafts.path_of,
        )

    @cached_property
    def unreadable(self) -> Unreadable:
        """Drafts whose store was damaged."""
        from app.service.unreadable import Unreadable

        return Unreadable(self._database, self.profile / "unreadable")

    @cached_property
    def review(self) -> Review:
        """What to ask before a message goes."""
        from app.service.review import Review

        return Review(self._database, lambda: self.preferences.current)

    @cached_property
    def spelling(self) -> Spelling:
        """Which words are right. Its process begins with the first question and ends with the engine."""
        from app.service.spelling import Spelling

        return Spelling(self.profile, self.events)

    @cached_property
    def web_pictures(self) -> WebPictures:
        """Pictures on the web, for whoever asks for them by name. Nothing else in the program fetches any."""
        from app.net.web_pictures import WebPictures

        return WebPictures()

    async def save_backup(self, target: Path) -> None:
        """Write all of the profile but its secrets into one file. Raises MailError(STORAGE)."""
        from app.storage import backup_file

        await asyncio.to_thread(backup_file.write, self.profile, target)

    async def prepare_restore(self, source: Path) -> tuple[Account, ...]:
        """Look into such a file, and unpack it beside what is here. Says which accounts are in it.

        Raises MailError: INVALID (BACKUP_BROKEN), STORAGE (PROFILE_IN_USE).
        """
        from app.storage import backup_file

        return await asyncio.to_thread(backup_file.prepare, self.profile, source, self._owner)

    async def decide_restore(self, *, take: bool) -> None:
        """Take what was prepared at the next start, or throw it away. Raises MailError(STORAGE)."""
        await asyncio.to_thread(restoring.confirm if take else restoring.forget, self.profile)

    async def thunderbird(self) -> tuple[ForeignProfile, ...]:
        """The accounts of Thunderbird on this computer, without their secrets."""
        from app.storage import thunderbird

        return await asyncio.to_thread(lambda: thunderbird.read(thunderbird.folders(os.environ)))

    async def start_practice(self) -> PracticeInfo:
        """Start the practice server of this profile, or find it running. It ends with the engine."""
        from app.net.practice import Practice

        async with self._starting_practice:  # two windows may want it at once
            if self.practice is None:
                folder = self.profile / "practice"
                server = Practice(folder, on_received=lambda path: self.events.publish(MailReceived()))
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

    @cached_property
    def _tickets(self) -> Tickets:
        """TLS sessions of this run of the program."""
        from app.net.smtp import Tickets

        return Tickets()

    async def _read_signature(self, path: Path) -> Signature:
        from app.service.signature_file import read_signature

        return await read_signature(path, self.drafts.attach_file, self.drafts.attach_bytes)

    @cached_property
    def letters(self) -> Letters:
        """Messages of other people in files: read in a process of its own, answered, forwarded."""
        from app.service.letters import Letters
        from app.service.mail_reader import MailReader

        return Letters(
            MailReader(),
            self.drafts,
            self._scratch,
            now_at=self.outbox.now_at,
            identities=self._all_identities,
            read_quote=self._read_quote,
            own_text=lambda: OwnText.BELOW if self.preferences.current.reply_place == "below" else OwnText.ABOVE,
        )

    async def _all_identities(self) -> list[Identity]:
        accounts = sorted(await self.accounts.all(), key=lambda account: not account.is_default)  # usual first
        return [identity for account in accounts for identity in account.identities]

    async def _read_quote(self, original: Original) -> Quote:
        from app.service.delivery.freeze import read_quote

        return await asyncio.to_thread(read_quote, original, lambda file: self._parts.open(file.key, file.name))

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

    async def _give_up(self, account: Account, secret: str) -> None:
        await self.signing_in.give_up(account.auth, secret)
