"""A draft becomes the bytes that are sent. Loaded when first needed: building HTML mail needs large libraries."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import BinaryIO

from app.message.build import Built, Content, Purpose, write_message
from app.message.parts import Part
from app.model.account import Identity
from app.model.address import Address
from app.model.draft import Attachment, Draft


def freeze(
    draft: Draft,
    identity: Identity,
    open_attachment: Callable[[Attachment], BinaryIO],
    out: BinaryIO,
    *,
    alternative: str = "",
    to_look_at: bool = False,
) -> Built:
    """Write the message of a draft; blocks.

    `alternative` is the plain text that goes with html, else it is derived. A message only
    `to_look_at` needs no recipients. Raises MailError as `write_message` does, INVALID (BAD_ADDRESS)
    for recipients that are none among them.
    """
    content = Content(
        sender=identity.address,
        reply_to=identity.reply_to,
        to=_addresses(draft.to),
        cc=_addresses(draft.cc),
        bcc=_addresses(draft.bcc),
        subject=draft.subject,
        html=draft.html,
        text=alternative if draft.html else draft.text,
        parts=tuple(
            Part(a.name, a.content_type, a.disposition, a.content_id, partial(open_attachment, a), a.size)
            for a in draft.attachments
        ),
        priority=draft.priority,
        read_receipt=draft.read_receipt,
        in_reply_to=draft.in_reply_to,
        references=draft.references,
    )
    return write_message(content, out, purpose=Purpose.LOOKING if to_look_at else Purpose.SENDING)


def _addresses(texts: tuple[str, ...]) -> tuple[Address, ...]:
    return tuple(Address.parse(text) for text in texts)
