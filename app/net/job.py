"""The words between the outbox and the wire: what to send, what came back, how long to wait."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from app.errors import Kind, MailError, Reason, Reply, Retry
from app.model.account import Server
from app.model.check import Step as Step
from app.model.check import StepResult as StepResult
from app.model.check import StepState as StepState
from app.model.outgoing import Envelope, Recipient

BRIEF_SIZE = 64 * 1024
"""Octets. A shorter text leaves in one piece: one commit for who gets it and that its end comes."""


class SecretKind(StrEnum):
    """What a secret is, and with it how it is shown to a server."""

    PASSWORD = "password"
    TOKEN = "token"
    """An OAuth access token (RFC 6750)."""


@dataclass(frozen=True)
class Credentials:
    """Proof of who we are. The password, or the token in its place, never shows in a representation."""

    user_name: str
    password: str = field(repr=False)
    kind: SecretKind = SecretKind.PASSWORD


@dataclass(frozen=True)
class Trial:
    """What a server is tried out with, short of a message. `address` and `others` are addresses to send from, in wire
    form; only the first is tried as a recipient too. `allow_clear`: a password may go over an open line.
    """

    server: Server
    credentials: Credentials | None
    address: str
    others: tuple[str, ...] = ()
    allow_clear: bool = False


@dataclass(frozen=True)
class Limits:
    """Seconds to wait in each phase; see docs/states.md for what follows when one runs out.

    `silence` is how long a fresh connection may say nothing before we ask whether the port expects
    TLS from the first byte; `look` bounds the extra connection that reads a refused certificate, `revocation` how long
    the sign-in waits for what becomes known of a certificate's revocation.
    """

    connect: float = 30.0
    handshake: float = 60.0
    reply: float = 300.0
    data: float = 120.0
    stall: float = 180.0
    end_of_data: float = 600.0
    quit: float = 5.0
    silence: float = 5.0
    look: float = 10.0
    revocation: float = 1.0

    def within(self, seconds: float) -> Limits:
        """As a person set it: every wait for the server takes `seconds`; 0 changes nothing.

        The answer to a whole message is never waited for less than here: who gave up on it could not know whether it
        has arrived.
        """
        if not seconds:
            return self
        end = max(self.end_of_data, seconds)
        return replace(self, connect=seconds, handshake=seconds, reply=seconds, data=seconds, stall=seconds,
                       end_of_data=end)  # fmt: skip


@dataclass(frozen=True)
class ServerAbilities:
    """What EHLO promised on the connection as it is used (RFC 1869). `size_limit` in octets, None = no limit told.

    `size` says that MAIL may carry the size (RFC 1870), which servers without a limit offer too.
    """

    size_limit: int | None = None
    size: bool = False
    pipelining: bool = False
    chunking: bool = False
    smtputf8: bool = False
    eightbit: bool = False
    dsn: bool = False
    starttls: bool = False
    mechanisms: tuple[str, ...] = ()
    hold_seconds: int = 0
    """How long it keeps a message at most (RFC 4865), 0 when it keeps none; `hold_latest` is until when, 0 unsaid."""
    hold_latest: float = 0.0


@dataclass(frozen=True)
class Hold:
    """The server is to keep the message until `until` (seconds since the epoch), which is `seconds` from now."""

    until: float
    seconds: float


class Ask(StrEnum):
    """Which delivery reports to ask for (RFC 3461 section 4.1)."""

    NEVER = "NEVER"
    FAILURE = "FAILURE"
    DELAY = "FAILURE,DELAY"
    SUCCESS = "SUCCESS,FAILURE,DELAY"
    ONLY_SUCCESS = "SUCCESS"
    ONLY_DELAY = "DELAY"
    SUCCESS_OR_FAILURE = "SUCCESS,FAILURE"
    SUCCESS_OR_DELAY = "SUCCESS,DELAY"


@dataclass(frozen=True)
class Job:
    """One message for a session. `path` is the spool file, CRLF-canonical, `size` octets long.

    `sha256` (hex) is computed again while the file streams. `needs_8bit` asks for BODY=8BITMIME.
    `dsn` asks for delivery reports where the server offers them; None leaves it to the server. Reports bring
    the head of the message back, or all of it if `report_whole`; they name it by `message_id`, where that can
    be an ENVID (RFC 3461 section 4.4).
    """

    key: int
    envelope: Envelope
    path: Path
    size: int
    sha256: str
    needs_8bit: bool = False
    dsn: Ask | None = None
    message_id: str = ""
    report_whole: bool = False
    hold: Hold | None = None


@dataclass(frozen=True)
class Delivery:
    """The server took responsibility (2xx after the end of data) for every ACCEPTED recipient.

    Recipients in state TEMPORARY or REFUSED carry the server's words. The fact `dsn` = "unsupported"
    says that reports were asked for and the server sends none.
    """

    recipients: tuple[Recipient, ...]
    reply: Reply
    facts: Mapping[str, str] = field(default_factory=dict)


class RejectedError(MailError):
    """A refusal of this message; `recipients` tells what is known of each (empty before RCPT)."""

    def __init__(
        self,
        kind: Kind,
        reason: Reason,
        detail: str,
        retry: Retry,
        *,
        reply: Reply | None = None,
        facts: Mapping[str, str] | None = None,
        recipients: tuple[Recipient, ...] = (),
    ) -> None:
        super().__init__(kind, reason, detail, retry, reply=reply, facts=facts)
        self.recipients = recipients
