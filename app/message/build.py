"""A message from its content: streamed, hashed, and checked against what was meant.

Sources: RFC 5322 (header), RFC 2156 and 2421 (Importance), RFC 8098 (read receipt), RFC 6532 (UTF-8).
No field tells the program, its version, the host or the time zone.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from enum import StrEnum
from typing import BinaryIO

from app.errors import Kind, MailError, Reason, Retry
from app.message.markup.html import document, referenced_cids
from app.message.text import plain_text
from app.message.text.clean import body_text, one_line
from app.message.text.flowing import flowed
from app.message.wire import headers
from app.message.wire.headers import Header
from app.message.wire.parts import Part, tree
from app.message.wire.sink import Sink
from app.model.address import Address
from app.model.draft import Priority
from app.model.outgoing import Envelope

_PRIORITY = {Priority.HIGH: ("high", "1"), Priority.LOW: ("low", "5")}
_NOBODY_NAMED = "undisclosed-recipients:;"


class Purpose(StrEnum):
    """What the built message is for: a message to look at needs no recipients."""

    SENDING = "sending"
    LOOKING = "looking"


@dataclass(frozen=True)
class Content:
    """What to build. `html` empty: text only; `text` empty: derived from `html`. `flowed`: the lines of a text without
    HTML are paragraphs, which readers may break where they like (RFC 3676).

    `in_reply_to` and `references` are message ids; what is not a valid one is dropped. `return_path` is who sends it,
    and hears of failures, when that is another address than From.
    """

    sender: Address
    return_path: Address | None = None
    reply_to: Address | None = None
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    subject: str = ""
    html: str = ""
    text: str = ""
    flowed: bool = False
    parts: tuple[Part, ...] = ()
    priority: Priority = Priority.NORMAL
    read_receipt: bool = False
    in_reply_to: str = ""
    references: tuple[str, ...] = ()


@dataclass(frozen=True)
class Built:
    """What was written. `message_id` has its angle brackets; `size` is in octets.

    `needs_8bit` is true when an octet above 127 was written, which only addresses in UTF-8 bring about.
    """

    envelope: Envelope
    message_id: str
    size: int
    sha256: str
    subject: str
    needs_8bit: bool


def write_message(
    content: Content,
    out: BinaryIO,
    *,
    now: datetime | None = None,
    message_id: str = "",
    purpose: Purpose = Purpose.SENDING,
) -> Built:
    """Write the message to `out` with CRLF line ends, in constant memory whatever its parts hold.

    Bcc is in the envelope only. `now` is the Date (a naive time is local), written in UTC. `message_id`
    must be valid if given (else ValueError). Nothing is written before recipients and header are right.

    Raises MailError: INVALID (NO_RECIPIENTS, BAD_ADDRESS, HEADERS_DIFFER, ATTACHMENT_UNREADABLE,
    ATTACHMENT_CHANGED), STORAGE (DISK_FULL, READ_ONLY, STORAGE_FAILED). What was written then is useless.
    """
    envelope = _envelope(content)
    if not envelope.recipients and purpose is Purpose.SENDING:
        raise MailError(Kind.INVALID, Reason.NO_RECIPIENTS, "The message has no recipients.", Retry.NEEDS_USER)
    own_id = _own_id(message_id, content.sender)
    text = content.text or plain_text.from_html(content.html)
    html = document(content.html) if content.html else ""
    is_flowed = content.flowed and not html
    text = flowed(body_text(text)) if is_flowed else text
    root = tree(text, html, content.parts, referenced_cids(content.html), flowed=is_flowed)
    top = [*_header(content, now or datetime.now(UTC), own_id), *root.headers()]
    block = headers.render(top)
    sink = Sink(out)
    sink.write(block + b"\r\n")
    root.write_body(sink)
    return Built(
        envelope=envelope,
        message_id=own_id,
        size=sink.size,
        sha256=sink.sha256,
        subject=one_line(content.subject),
        needs_8bit=not block.isascii(),
    )


def new_message_id(sender: Address) -> str:
    """A random id at the sender's domain (A-label), in angle brackets: it tells nothing else."""
    return f"<{secrets.token_hex(16)}@{sender.wire.rpartition('@')[2]}>"


def _own_id(message_id: str, sender: Address) -> str:
    if not message_id:
        return new_message_id(sender)
    found = headers.find_message_ids(message_id)
    if len(found) != 1:
        raise ValueError(f"not a message id: {message_id!r}")
    return found[0]


def _envelope(content: Content) -> Envelope:
    """Sender and each recipient once, in the order To, Cc, Bcc; every address is parsed once more.

    An `Address` can be made without parsing, and this is the last moment to find one that would break a
    command or a header. Raises MailError(INVALID, BAD_ADDRESS).
    """
    author, sender = _proved(content.sender), _proved(content.return_path or content.sender)
    others = [_proved(a) for a in (*content.to, *content.cc, *content.bcc)]
    reply_to = [_proved(content.reply_to)] if content.reply_to else []
    recipients: dict[str, str] = {}
    for address in others:
        recipients.setdefault(address.wire.lower(), address.wire)
    smtputf8 = any(address.needs_smtputf8 for address in (author, sender, *reply_to, *others))
    return Envelope(sender.wire, tuple(recipients.values()), smtputf8)


def _proved(address: Address) -> Address:
    parsed = Address.parse(address.spec)
    if parsed.spec != address.spec or parsed.name:
        raise MailError(
            Kind.INVALID,
            Reason.BAD_ADDRESS,
            "An address is not what it seems to be.",
            Retry.NEVER,
            facts={"address": parsed.spec, "problem": "local"},
        )
    return parsed


def _header(content: Content, now: datetime, message_id: str) -> list[Header]:
    """The fields of the message itself; those of the body's outermost part follow them."""
    found = [
        Header("Date", format_datetime(now.astimezone(UTC))),
        headers.addresses("From", [content.sender]),
    ]
    if content.reply_to:
        found.append(headers.addresses("Reply-To", [content.reply_to]))
    if content.to:
        found.append(headers.addresses("To", content.to))
    if content.cc:
        found.append(headers.addresses("Cc", content.cc))
    if content.bcc and not (content.to or content.cc):
        found.append(Header("To", _NOBODY_NAMED))
    found += [headers.text("Subject", content.subject), headers.message_ids("Message-ID", [message_id])]
    found += _thread(content)
    if content.priority in _PRIORITY:
        importance, x_priority = _PRIORITY[content.priority]
        found += [Header("Importance", importance), Header("X-Priority", x_priority)]
    if content.read_receipt:
        found.append(headers.addresses("Disposition-Notification-To", [content.sender]))
    return [*found, Header("MIME-Version", "1.0")]


def _thread(content: Content) -> list[Header]:
    """In-Reply-To and References; the id answered to ends the references (RFC 5322 section 3.6.4)."""
    answered = headers.find_message_ids(content.in_reply_to)[:1]
    known = [i for i in headers.find_message_ids(*content.references) if i not in answered]
    references = headers.find_message_ids(*known, *answered)
    return [
        headers.message_ids(name, ids) for name, ids in (("In-Reply-To", answered), ("References", references)) if ids
    ]
