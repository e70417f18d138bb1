"""What the practice server received, read with the standard library's parser.

The files are whatever a client sent: every header and part may be broken, so reading never fails but
for the file itself. Functions here block; run them in a thread.
"""

from __future__ import annotations

import email
import email.policy
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from pathlib import Path

LIST_BYTES = 128 * 1024
"""Enough of a file for a row of a list."""

PREVIEW_BYTES = 16 * 1024 * 1024
"""Of a larger message the preview shows the beginning."""

_BROKEN = (AttributeError, LookupError, TypeError, ValueError)  # what the parser raises on hostile input


@dataclass(frozen=True)
class ReceivedFile:
    """A part that is not the text. `size` is octets after decoding, less if the message was cut; `content_id` is what
    the text calls a picture.
    """

    name: str
    content_type: str
    size: int
    content_id: str = ""


@dataclass(frozen=True)
class Received:
    """A stored message and its envelope. `text` may be empty when only `html` was sent."""

    path: Path
    size: int
    when: float
    mail_from: str
    rcpt_tos: tuple[str, ...]
    sender: str = ""
    to: str = ""
    cc: str = ""
    subject: str = ""
    text: str = ""
    html: str = ""
    files: tuple[ReceivedFile, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)


def read_received(path: Path, limit: int = LIST_BYTES) -> Received:
    """At most `limit` octets of `path`, with the envelope stored beside it. Raises OSError."""
    status = path.stat()
    with path.open("rb") as source:
        message = email.message_from_bytes(source.read(limit), policy=email.policy.default)
    mail_from, rcpt_tos = _envelope(path.with_suffix(".json"))
    text, html = _body(message, "plain"), _body(message, "html")
    parts = _parts(message)
    return Received(
        path=path,
        size=status.st_size,
        when=_date(message, status.st_mtime),
        mail_from=mail_from,
        rcpt_tos=rcpt_tos,
        sender=_header(message, "from"),
        to=_header(message, "to"),
        cc=_header(message, "cc"),
        subject=_header(message, "subject"),
        text=text,
        html=html,
        files=tuple(file for file, _content_id, _data in parts),
        pictures={content_id: data for _file, content_id, data in parts if content_id},
    )


def read_file(path: Path, number: int) -> bytes:
    """The octets of the file that `read_received` lists at `number`; empty if it is not there. Raises OSError."""
    with path.open("rb") as source:
        parts = _parts(email.message_from_binary_file(source, policy=email.policy.default))
    return parts[number][2] if number < len(parts) else b""


def read_all(paths: list[Path]) -> list[Received]:
    """The newest first; files that cannot be read are left out."""
    found = []
    for path in paths:
        try:
            found.append(read_received(path))
        except OSError:
            continue
    return sorted(found, key=lambda mail: mail.when, reverse=True)


def _envelope(path: Path) -> tuple[str, tuple[str, ...]]:
    try:
        stored = json.loads(path.read_text("utf-8"))
        return str(stored.get("mail_from", "")), tuple(str(a) for a in stored.get("rcpt_tos", ()))
    except (OSError, *_BROKEN):
        return "", ()


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message.get(name, "")).split())
    except _BROKEN:
        return ""


def _date(message: EmailMessage, otherwise: float) -> float:
    try:
        return parsedate_to_datetime(str(message.get("date", ""))).timestamp()
    except (OverflowError, OSError, *_BROKEN):
        return otherwise


def _body(message: EmailMessage, kind: str) -> str:
    try:
        part = message.get_body((kind,))
    except _BROKEN:
        return ""
    return _text(part) if isinstance(part, EmailMessage) else ""


def _text(part: EmailMessage) -> str:
    try:
        return str(part.get_content())
    except _BROKEN:
        payload = part.get_payload(decode=True)
        return payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""


def _parts(message: EmailMessage) -> list[tuple[ReceivedFile, str, bytes]]:
    """The parts that are not the text: what is told about them, Content-ID of a picture, octets."""
    found = []
    for part in message.walk():
        try:
            if part.is_multipart() or (part.get_content_maintype() == "text" and not part.get_filename()):
                continue
            payload = part.get_payload(decode=True)
            data = payload if isinstance(payload, bytes) else b""
            content_id = str(part.get("content-id", "")).strip().strip("<>")
            name = str(part.get_filename() or part.get_content_type())
            kind = part.get_content_type()
        except _BROKEN:
            continue
        content_id = content_id if kind.startswith("image/") else ""
        found.append((ReceivedFile(name, kind, len(data), content_id), content_id, data))
    return found
