"""A draft becomes the bytes that are sent. Loaded when first needed: building HTML mail needs large libraries."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import BinaryIO

from app.errors import Kind, MailError, Reason, Retry
from app.message.answer import quoted
from app.message.answer.quoted import Quote
from app.message.build import Built, Content, Purpose, write_message
from app.message.image.picture_sizes import shown_sizes
from app.message.markup.pictures_elsewhere import left_out
from app.message.text import plain_text
from app.message.text.language import in_language
from app.message.wire.parts import Part
from app.model.account import Identity
from app.model.address import Address
from app.model.draft import Attachment, Disposition, Draft, Original
from app.service.delivery.means import Darkroom, OpenAttachment


def freeze(
    draft: Draft,
    identity: Identity,
    open_attachment: OpenAttachment,
    out: BinaryIO,
    *,
    alternative: str = "",
    to_look_at: bool = False,
    darkroom: Darkroom | None = None,
) -> Built:
    """Write the message of a draft; blocks.

    `alternative` is the plain text that goes with html, else it is derived. A message only
    `to_look_at` needs no recipients. Raises MailError as `write_message` does, INVALID (BAD_ADDRESS)
    for recipients that are none among them, STORAGE (SPOOL_MISSING) when the sealed original is gone.
    """
    present = frozenset(file.content_id for file in draft.attachments)
    language = draft.languages[0] if len(draft.languages) == 1 else ""
    draft = replace(draft, html=left_out(in_language(draft.html, draft.text, language), present))
    html, text = _bodies(draft, alternative, open_attachment)
    shown = shown_sizes(draft.html) if draft.attachments else {}
    files = (*(draft.original.pictures if draft.original and html else ()), *draft.attachments)
    content = Content(
        sender=sender_of(draft, identity),
        return_path=identity.address,
        reply_to=identity.reply_to,
        to=_addresses(draft.to),
        cc=_addresses(draft.cc),
        bcc=_addresses(draft.bcc),
        subject=draft.subject,
        html=html,
        text=text,
        flowed=draft.plain,
        parts=tuple(_part(a, open_attachment, darkroom if a in draft.attachments else None, shown) for a in files),
        priority=draft.priority,
        read_receipt=draft.read_receipt,
        in_reply_to=draft.in_reply_to,
        references=draft.references,
    )
    return write_message(content, out, purpose=Purpose.LOOKING if to_look_at else Purpose.SENDING)


def sender_of(draft: Draft, identity: Identity) -> Address:
    """Who stands in From. Raises MailError(INVALID, BAD_ADDRESS)."""
    if not draft.sender:
        return identity.address
    typed = Address.parse(draft.sender)
    return typed if typed.name else replace(typed, name=identity.address.name)


def read_quote(original: Original, open_attachment: OpenAttachment) -> Quote:
    """What the spool holds of a sealed original; blocks.

    Raises MailError(STORAGE): SPOOL_MISSING, ATTACHMENT_DAMAGED.
    """
    words: list[str] = []
    for file in (original.html, original.text):
        try:
            with open_attachment(file) as source:
                words.append(source.read().decode("utf-8", "replace"))
        except MailError as error:
            error.facts["name"] = original.title  # the person attached no file that is called like this one
            raise
        except OSError as error:
            detail = "The original of this reply is no longer stored."
            facts = {"name": original.title}
            raise MailError(Kind.STORAGE, Reason.SPOOL_MISSING, detail, Retry.NEEDS_USER, facts=facts) from error
    return Quote(words[0], words[1], original.heading, original.quoting, original.own_text)


def _bodies(draft: Draft, alternative: str, open_attachment: OpenAttachment) -> tuple[str, str]:
    """HTML and plain text with the original in its place. A message written as plain text stays one."""
    if draft.original is None:
        html = "" if draft.plain else draft.html
        return html, alternative if html else draft.text
    quote = read_quote(draft.original, open_attachment)
    signed = draft.signature
    piece = (signed.html, signed.words) if signed is not None and signed.below else ("", "")
    if draft.plain or (not draft.html and draft.text.strip()):
        own, below = _cut(draft.text, piece[1])
        return "", quoted.text_with(own, quote, below=below)
    own, below = quoted.cut_out(draft.html, piece[0])
    own_text = plain_text.from_html(own) if below or not alternative else alternative
    text = quoted.text_with(own_text, quote, below=plain_text.from_html(below))
    return quoted.html_with(own, quote, below=below), text


def _cut(text: str, words: str) -> tuple[str, str]:
    if not words.strip() or text.count(words) != 1:
        return text, ""
    return text.replace(words, ""), words


def _addresses(texts: tuple[str, ...]) -> tuple[Address, ...]:
    return tuple(Address.parse(text) for text in texts)


def _part(
    file: Attachment, open_attachment: OpenAttachment, darkroom: Darkroom | None, shown: dict[str, tuple[int, int]]
) -> Part:
    """A file in the message; a picture as the darkroom makes it, no larger than the text shows it."""
    if darkroom is not None:
        in_text = file.disposition is Disposition.INLINE and file.content_id in shown
        sent = darkroom.develop(file, shown[file.content_id] if in_text else None)
        if sent.key:
            opened = partial(darkroom.open, sent)
            return Part(sent.name, sent.content_type, file.disposition, file.content_id, opened, sent.size)
    opened = partial(open_attachment, file)
    return Part(file.name, file.content_type, file.disposition, file.content_id, opened, file.size)
