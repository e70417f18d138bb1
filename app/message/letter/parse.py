"""A stored message (`.eml`) read as a `Letter`; hostile input raises nothing but MailError.

Meant for a process of its own with limits of time and memory: see `app.message.letter.reader_process`.
"""

from __future__ import annotations

import mmap
import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from pathlib import Path
from typing import BinaryIO

from app.errors import Kind, MailError, Reason, Retry
from app.message.letter import delivery_report, mime
from app.message.letter.bodies import Leaf, find
from app.message.letter.mime import Entity, Source
from app.message.letter.sealing import Sealed, seal
from app.message.letter.transfer_decoding import decoded, decoded_size
from app.message.markup.html_words import words_of
from app.message.text import charsets
from app.message.text.clean import body_text, one_line
from app.message.wire import address_header, encoded_words, file_name, headers
from app.model.address import Address
from app.model.letter import Flaw, Letter, LetterFile

_LONGEST_SUBJECT = 2_000
_WORDS_READ = 512 * 1024  # octets
_OF_A_MESSAGE = {
    "bcc", "cc", "content-type", "date", "delivered-to", "from", "in-reply-to", "message-id", "mime-version",
    "received", "references", "reply-to", "return-path", "sender", "subject", "to",
}  # fmt: skip
_NOTED_BY_SERVERS = (
    "delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to", "x-forwarded-to", "resent-to",
    "resent-cc", "apparently-to",
)  # fmt: skip
_LIST_POST = re.compile(r"<\s*mailto:([^>?\s]{3,300})", re.IGNORECASE)
_ENDINGS = {
    "message/rfc822": ".eml", "text/calendar": ".ics", "text/html": ".html", "text/plain": ".txt",
    "message/delivery-status": ".txt", "text/rfc822-headers": ".txt",
}  # fmt: skip
_PICTURE_ENDINGS = {"jpeg": ".jpg", "svg+xml": ".svg", "x-icon": ".ico", "tiff": ".tif"}


@dataclass(frozen=True)
class Parsed:
    """A letter with the way to the octets of its files."""

    letter: Letter
    leaves: tuple[Leaf, ...]


def parse(source: Source, path: Path) -> Parsed:
    """The message in `source`, which was read from `path`. Raises MailError(INVALID, NOT_A_MESSAGE)."""
    root, flaws = mime.read(source)
    _check(root, path)
    found = find(source, root)
    usable = {leaf.entity.content_id: leaf for leaf in reversed(found.leaves) if _may_be_shown(leaf)}
    sealed = seal(found.bodies, frozenset(usable) - {""})
    flaws |= found.flaws
    if sealed.simplified:
        flaws.add(Flaw.SIMPLIFIED)
    shown = {id(usable[own]): used for used, own in (sealed.pictures or {}).items()}
    files = tuple(_file(source, leaf, number, shown) for number, leaf in enumerate(found.leaves))
    letter = _letter(root, path, sealed, files, frozenset(flaws))
    return Parsed(replace(letter, report=delivery_report.find(source, root)), tuple(found.leaves))


def parse_words(source: Source, path: Path) -> Letter:
    """The last resort: the head, and the words at the beginning as they stand there. Raises as `parse`."""
    root, _flaws = mime.read(source, mime.Limits(depth=0))
    _check(root, path)
    octets = b"".join(decoded(source, root.start, min(root.end, root.start + _WORDS_READ), root.encoding))
    text = body_text(charsets.decode(octets[:_WORDS_READ], root.parameters.get("charset", ""))[0])
    if root.kind == "text/html":
        text = words_of(text)
    return _letter(root, path, Sealed(text=text), (), frozenset({Flaw.WORDS_ONLY}))


def write_file(source: Source, leaf: Leaf, out: BinaryIO) -> int:
    """The octets of a file of the message; how many. In bounded memory."""
    size = 0
    for piece in decoded(source, leaf.start, leaf.end, leaf.encoding):
        size += out.write(piece)
    return size


def write_whole(source: Source, out: BinaryIO) -> int:
    """The message as it is, without Bcc: who got a blind copy is nobody else's business. How many octets."""
    root, _flaws = mime.read(source, mime.Limits(depth=0))
    kept = b"".join(f.raw for f in root.fields if f.name not in ("bcc", "resent-bcc"))
    end = b"\r\n" if b"\r\n" in kept[:2000] else b"\n"
    size = out.write(kept if kept.endswith(b"\n") else kept + end)
    size += out.write(end)
    for piece in decoded(source, root.start, root.end, ""):
        size += out.write(piece)
    return size


@contextmanager
def opened(path: Path) -> Iterator[Source]:
    """The octets of a regular file, mapped into memory.

    Raises MailError(INVALID): ATTACHMENT_MISSING, ATTACHMENT_NOT_A_FILE, ATTACHMENT_UNREADABLE, NOT_A_MESSAGE.
    """
    with _mapped(path) as mapped:
        yield with_line_feeds(mapped)


def _mapped(path: Path) -> mmap.mmap:
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        with open(os.open(path, flags), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise _unusable(path, Reason.ATTACHMENT_NOT_A_FILE, "is not a file")
            if not status.st_size:
                raise _not_a_message(path, "it is empty")
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except FileNotFoundError as error:
        raise _unusable(path, Reason.ATTACHMENT_MISSING, "does not exist") from error
    except IsADirectoryError as error:
        raise _unusable(path, Reason.ATTACHMENT_NOT_A_FILE, "is not a file") from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise _unusable(path, Reason.ATTACHMENT_UNREADABLE, f"cannot be read: {why}") from error


def with_line_feeds(source: Source) -> Source:
    """Old Macintosh files have only CR."""
    beginning = source[:65536]
    if b"\n" in beginning or b"\r" not in beginning:
        return source
    return source[: 64 * 1024 * 1024].replace(b"\r", b"\n")


def _check(root: Entity, path: Path) -> None:
    if not any(field.name in _OF_A_MESSAGE for field in root.fields):
        raise _not_a_message(path, "it has no mail header")


def _letter(root: Entity, path: Path, sealed: Sealed, files: tuple[LetterFile, ...], flaws: frozenset[Flaw]) -> Letter:
    def people(*names: str) -> tuple[Address, ...]:
        return address_header.parse([value for name in names for value in root.values(name)]).found

    date, zone = _date(root.first("date"))
    return Letter(
        path=path,
        author=people("from"),
        sender=people("sender"),
        reply_to=people("reply-to"),
        followup_to=people("mail-followup-to"),
        to=people("to"),
        cc=people("cc"),
        bcc=people("bcc"),
        delivered_to=people(*_NOTED_BY_SERVERS),
        list_post=_list_post(root.first("list-post")),
        subject=encoded_words.decode(root.first("subject"))[:_LONGEST_SUBJECT],
        message_id=next(iter(headers.find_message_ids(root.first("message-id"))), ""),
        in_reply_to=tuple(headers.find_message_ids(root.first("in-reply-to"))),
        references=tuple(headers.find_message_ids(*root.values("references"))),
        date=date,
        zone=zone,
        html=sealed.html,
        text=sealed.text,
        files=files,
        flaws=flaws,
        remote_pictures=sealed.remote_pictures,
    )


def _date(value: str) -> tuple[float | None, int]:
    """Seconds since the epoch and minutes from UTC. The library's function raises on some odd input."""
    try:
        parts = parsedate_tz(one_line(value)[:200])
        if parts is None or not 1 <= parts[0] <= 9998:
            return None, 0
        offset = max(-1439, min(1439, (parts[9] or 0) // 60))
        moment = datetime(*parts[:6], tzinfo=UTC if not offset else timezone(timedelta(minutes=offset)))
        return moment.timestamp(), offset
    except (ArithmeticError, LookupError, TypeError, ValueError):
        return None, 0


def _list_post(value: str) -> str:
    match = _LIST_POST.search(one_line(value))
    if match is None:
        return ""
    try:
        return Address.parse(match[1]).spec
    except MailError:
        return ""


def _may_be_shown(leaf: Leaf) -> bool:
    return leaf.kind in ("image/png", "image/jpeg", "image/jpg", "image/pjpeg", "image/gif", "image/webp", "image/bmp")


def _file(source: Source, leaf: Leaf, number: int, shown: dict[int, str]) -> LetterFile:
    kind = leaf.kind if leaf.kind != "image/jpg" else "image/jpeg"
    return LetterFile(
        number,
        _name(source, leaf, number),
        kind,
        decoded_size(source, leaf.start, leaf.end, leaf.encoding),
        shown.get(id(leaf), ""),
    )


def _name(source: Source, leaf: Leaf, number: int) -> str:
    """A harmless name; a nameless part gets one from what it is."""
    if leaf.name:
        return file_name.safe(leaf.name)
    if leaf.kind == "message/rfc822":
        inner, _flaws = mime.read(source[leaf.start : min(leaf.end, leaf.start + 65536)], mime.Limits(depth=0))
        subject = encoded_words.decode(inner.first("subject"))[:80].replace("/", " ").replace("\\", " ").strip()
        return file_name.safe(f"{subject or 'message'}.eml")
    main, _, sub = leaf.kind.partition("/")
    ending = _ENDINGS.get(leaf.kind, "")
    if main == "image":
        ending = _PICTURE_ENDINGS.get(sub, f".{sub}")
    return file_name.safe(f"part-{number + 1}{ending}")


def _not_a_message(path: Path, why: str) -> MailError:
    name = file_name.safe(path.name)
    return MailError(
        Kind.INVALID,
        Reason.NOT_A_MESSAGE,
        f"“{name}” is not a message: {why}.",
        Retry.NEVER,
        facts={"name": name, "why": why},
    )


def _unusable(path: Path, reason: Reason, why: str) -> MailError:
    name = file_name.safe(path.name)
    return MailError(Kind.INVALID, reason, f"“{name}” {why}.", Retry.NEVER, facts={"name": name})
