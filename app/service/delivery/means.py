"""What the outbox needs from the rest of the house: built by the engine, passed in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from app.events import Events
from app.model.account import Account, Identity, Incoming, Server
from app.model.address import Address
from app.model.draft import Attachment, Draft
from app.model.outgoing import Envelope, Recipient
from app.model.picture import SentPicture
from app.model.settings import Settings
from app.model.trace import Trace
from app.net.job import Credentials, Delivery, Job, ServerAbilities
from app.net.submission.transcript import Transcript
from app.service.clock import Clock
from app.storage.database import Database
from app.storage.owners import Owner
from app.storage.spool import Spool


class Frozen(Protocol):
    """A message as it was written: what app.message.build.Built holds."""

    @property
    def envelope(self) -> Envelope: ...
    @property
    def message_id(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def sha256(self) -> str: ...
    @property
    def subject(self) -> str: ...
    @property
    def needs_8bit(self) -> bool: ...


class Source(Protocol):
    """A message that came as a file: what app.message.source.SourceMessage holds."""

    @property
    def sender(self) -> Address | None: ...
    @property
    def to(self) -> tuple[Address, ...]: ...
    @property
    def cc(self) -> tuple[Address, ...]: ...
    @property
    def bcc(self) -> tuple[Address, ...]: ...
    @property
    def unreadable(self) -> tuple[str, ...]: ...
    @property
    def message_id(self) -> str: ...
    @property
    def subject(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def sha256(self) -> str: ...
    @property
    def needs_8bit(self) -> bool: ...
    @property
    def needs_smtputf8(self) -> bool: ...


class Session(Protocol):
    """One signed-in connection: what app.net.smtp.Session is."""

    @property
    def abilities(self) -> ServerAbilities: ...
    @property
    def alive(self) -> bool: ...
    async def send(
        self,
        job: Job,
        *,
        upcoming: Callable[[], Job | None] = ...,
        on_progress: Callable[[int, int], None],
        on_recipients: Callable[[tuple[Recipient, ...]], Awaitable[None]],
        before_end_of_data: Callable[[], Awaitable[None]],
    ) -> Delivery: ...
    async def close(self) -> None: ...
    def abort(self) -> None: ...


OpenAttachment = Callable[[Attachment], BinaryIO]


class Darkroom(Protocol):
    """Makes pictures into what is sent: what app.service.darkroom.Darkroom is. Both block."""

    def develop(self, attachment: Attachment, shown: tuple[int, int] | None) -> SentPicture: ...
    def open(self, sent: SentPicture) -> BinaryIO: ...


class Connect(Protocol):
    """Opens a session to an account's server. Raises MailError."""

    def __call__(
        self, account: Account, credentials: Credentials | None, transcript: Transcript
    ) -> Awaitable[Session]: ...


class Freeze(Protocol):
    """`app.service.delivery.freeze.freeze`; blocks."""

    def __call__(
        self,
        draft: Draft,
        identity: Identity,
        open_attachment: OpenAttachment,
        out: BinaryIO,
        *,
        alternative: str = "",
        to_look_at: bool = False,
    ) -> Frozen: ...


@dataclass(frozen=True)
class Means:
    """Storage, time and the neighbours' services as plain functions.

    `account_of` takes an account id, `account_of_identity` an identity id (0 for the default); both raise
    MailError(INVALID, NO_ACCOUNT). `credentials_of` raises MailError(AUTH). `learn` remembers people written to.
    `lines_of` tells how many connections at once a server is known to allow; blocks. `read_source` takes the file,
    where to write, and the sender for a message that names none. `find_copy` asks a server for a Message-ID, with the
    file of its authorities. `chance` gives numbers from 0 to 1 that spread
    the waits.
    """

    database: Database
    spool: Spool
    owner: Owner
    events: Events
    clock: Clock
    chance: Callable[[], float]
    settings: Callable[[], Settings]
    set_paused: Callable[[bool], Awaitable[None]]
    account_of: Callable[[int], Awaitable[Account]]
    account_of_identity: Callable[[int], Awaitable[Account]]
    credentials_of: Callable[[Account], Awaitable[Credentials | None]]
    connect: Connect
    freeze: Freeze
    read_source: Callable[[Path, BinaryIO, Address], Source]
    attach: Callable[[Path], Awaitable[Attachment]]
    attach_bytes: Callable[[str, str, bytes], Awaitable[Attachment]]
    learn: Callable[[Iterable[Address]], Awaitable[None]]
    lines_of: Callable[[Server], int]
    find_copy: Callable[[Incoming, Credentials, str, str], Awaitable[Trace]]
