"""A frozen message on its way: the row of the outbox. The row is the truth."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from app.errors import Reason
from app.model.draft import Draft
from app.model.reports import ALL_REPORTS


class SendState(StrEnum):
    """See docs/states.md for every transition. UNKNOWN is a state written by a newer program."""

    QUEUED = "QUEUED"
    SENDING = "SENDING"
    SENT = "SENT"
    NEEDS_USER = "NEEDS_USER"
    FAILED = "FAILED"
    UNCERTAIN = "UNCERTAIN"
    UNKNOWN = "UNKNOWN"


class Phase(StrEnum):
    """How far a SENDING attempt is. From EOD_INTENT on nobody can know without an answer."""

    NONE = ""
    ENVELOPE = "ENVELOPE"
    BODY = "BODY"
    EOD_INTENT = "EOD_INTENT"


class Fate(StrEnum):
    """What becomes of messages that wait when their account is removed."""

    DRAFTS = "drafts"
    DELETED = "deleted"


class RecipientState(StrEnum):
    PENDING = "PENDING"
    ACCEPTED = "ACCEPTED"
    TEMPORARY = "TEMPORARY"
    REFUSED = "REFUSED"


class Filing(StrEnum):
    """What became of the copy of a SENT message. LOST: the stored bytes are gone, so nothing can be filed any more."""

    NONE = ""
    DUE = "DUE"
    FILED = "FILED"
    FAILED = "FAILED"
    LOST = "LOST"


@dataclass(frozen=True)
class Recipient:
    """One addr-spec of the envelope and what the server said about it."""

    address: str
    state: RecipientState = RecipientState.PENDING
    code: int = 0
    enhanced: str = ""
    text: str = ""


@dataclass(frozen=True)
class Envelope:
    """What MAIL and RCPT carry (RFC 5321 section 2.3.1). Addresses are in wire form."""

    sender: str
    recipients: tuple[str, ...]
    smtputf8: bool = False


@dataclass(frozen=True)
class Outgoing:
    """One message of the outbox. Bytes, Message-ID and Date never change once queued.

    `spool_key` names the file with the message, `sha256` and `size` (octets) describe it.
    `not_before` and `next_attempt` are wall-clock seconds; `next_attempt` is the later of undo,
    schedule and back-off, 0 when nothing is planned: a QUEUED row then waits until its account works
    again. `reason`, `detail`, `reply` tell the last failure; `delayed_since` is when temporary
    failures began, `protocol_errors` counts those in a row. `delivery_report` asks for the reports `report_on`; the
    fact `dsn` = "unsupported" of a SENT row says that the server sends none. Of what is due in an account the lowest
    `place` goes first. `acknowledged`: a person
    has seen that some recipients were refused, or that no copy could be filed (`filing`, `filing_reason`).
    `draft` is kept so that the text can be edited again; it holds Bcc, the spool file never does.
    `display_to` is what lists show. `hold_until` is the time (wall clock) until which the server is to keep the
    message, 0 for none: a SENT one is the server's then, and nobody here can stop it.
    """

    id: int
    account_id: int
    state: SendState
    envelope: Envelope
    spool_key: str
    sha256: str
    size: int
    message_id: str
    subject: str
    recipients: tuple[Recipient, ...]
    created: float
    not_before: float = 0.0
    next_attempt: float = 0.0
    attempts: int = 0
    protocol_errors: int = 0
    delayed_since: float = 0.0
    phase: Phase = Phase.NONE
    reason: Reason | None = None
    detail: str = ""
    reply: str = ""
    facts: dict[str, str] = field(default_factory=dict)
    finished: float = 0.0
    display_to: str = ""
    snippet: str = ""
    has_files: bool = False
    needs_8bit: bool = False
    delivery_report: bool = False
    place: int = 0
    acknowledged: bool = False
    hold_until: float = 0.0
    filing: Filing = Filing.NONE
    filing_reason: Reason | None = None
    report_on: str = ALL_REPORTS
    report_whole: bool = False
    draft: Draft | None = None
