"""What a delivery report says, and the message of ours that it is about (RFC 3464)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.outgoing import Outgoing


class Fared(StrEnum):
    """How the message fared with one recipient: the field Action (RFC 3464 section 2.3.3)."""

    FAILED = "failed"
    DELAYED = "delayed"
    DELIVERED = "delivered"
    RELAYED = "relayed"
    EXPANDED = "expanded"


@dataclass(frozen=True)
class ReportedRecipient:
    """`addresses` are those that the report has for one recipient, the one that the sender used first."""

    addresses: tuple[str, ...]
    fared: Fared


@dataclass(frozen=True)
class DeliveryReport:
    """A stranger's text: it may be made up. `names` are what it calls the message, without angle brackets: its envelope
    id, and the Message-ID of what it brings back.
    """

    names: tuple[str, ...] = ()
    recipients: tuple[ReportedRecipient, ...] = ()


@dataclass(frozen=True)
class Reported:
    """A message of the outbox that a report is about, and how it says that it fared, by address.

    `proves`: if the report is true, a message of which nobody knows whether the server has it did get there.
    """

    outgoing: Outgoing
    told: tuple[tuple[str, Fared], ...] = ()
    proves: bool = False
