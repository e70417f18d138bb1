"""Back from the outbox: a queued message becomes a draft whose attachments are all in the spool."""

from __future__ import annotations

import asyncio
import email
import email.policy
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from app.errors import MailError
from app.model.address import Address
from app.model.draft import Attachment, Draft
from app.model.outgoing import Outgoing, RecipientState
from app.service.delivery.means import Means


def is_whole(draft: Draft) -> bool:
    """Whether every attachment has its copy: those of the command line were read where they are."""
    return all(attachment.key for attachment in draft.attachments)


async def made_whole(means: Means, row: Outgoing) -> Draft:
    """The draft of a message with copies of all attachments.

    A file that is gone or has changed is taken out of the frozen message. Raises MailError(INVALID,
    ATTACHMENT_...) when it is not found there either, MailError(STORAGE).
    """
    assert row.draft is not None
    attachments = [a if a.key else await _copied(means, row, a) for a in row.draft.attachments]
    return replace(row.draft, attachments=tuple(attachments))


def only_to(draft: Draft, addresses: Collection[str]) -> Draft:
    """A draft of its own to those recipients whose wire form is among `addresses`."""

    def kept(texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(text for text in texts if Address.parse(text).wire in addresses)

    return replace(draft, id=0, to=kept(draft.to), cc=kept(draft.cc), bcc=kept(draft.bcc))


def to_refused(draft: Draft, row: Outgoing) -> Draft:
    """A draft to those of its recipients alone whom the server refused; who stands in none of its fields is in To."""
    refused = {r.address.lower() for r in row.recipients if r.state is RecipientState.REFUSED}
    to, cc, bcc = (tuple(t for t in texts if _wire(t) in refused) for texts in (draft.to, draft.cc, draft.bcc))
    return replace(draft, to=to if to or cc or bcc else tuple(sorted(refused)), cc=cc, bcc=bcc)


def _wire(text: str) -> str:
    try:
        return Address.parse(text).wire.lower()
    except MailError:
        return ""


async def _copied(means: Means, row: Outgoing, attachment: Attachment) -> Attachment:
    try:
        copy = await means.attach(Path(attachment.origin))
        if (copy.size, copy.origin_mtime) == (attachment.size, attachment.origin_mtime):
            return replace(attachment, key=copy.key)
        gone = None
    except MailError as error:
        gone = error
    octets = await asyncio.to_thread(_octets_in, means.spool.path(row.spool_key), attachment)
    if octets is not None:
        copy = await means.attach_bytes(attachment.name, attachment.content_type, octets)
    elif gone is not None:
        raise gone
    return replace(attachment, key=copy.key, size=copy.size)


def _octets_in(path: Path, attachment: Attachment) -> bytes | None:
    """An attachment out of a message of our own making, by its name and size."""
    try:
        with path.open("rb") as file:
            message = email.message_from_binary_file(file, policy=email.policy.compat32)
    except OSError:
        return None
    for part in message.walk():
        octets = part.get_payload(decode=True) if part.get_filename() else None
        if isinstance(octets, bytes) and len(octets) == attachment.size:
            return octets
    return None
