"""What a message tells beyond its words: read back from the octets that would be sent, so that nothing is promised.

Looks into pictures (Exif, XMP), Office and OpenDocument files (their own properties) and PDF files (the entries that
are not packed). A file that says nothing there may still say it elsewhere.
"""

from __future__ import annotations

import io
import mmap
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import parsedate_tz
from pathlib import Path

from app.message.image.pictures import look
from app.message.letter import mime
from app.message.letter.mime import Entity, Source
from app.message.letter.transfer_decoding import decoded
from app.message.markup.html_tokens import unescape
from app.message.markup.pictures_elsewhere import host_of
from app.message.text import charsets
from app.message.text.clean import one_line
from app.message.wire import address_header, file_name, headers
from app.model.address import Address
from app.model.picture import Details

_LARGEST = 64 * 1024 * 1024  # octets of a file that are looked into
_LARGEST_PROPERTIES = 1024 * 1024
_MOST_NAMES = 6
_EXPECTED = {
    "bcc", "cc", "content-transfer-encoding", "content-type", "date", "disposition-notification-to", "from",
    "importance", "in-reply-to", "message-id", "mime-version", "references", "reply-to", "subject", "to", "x-priority",
}  # fmt: skip
_ON_THE_WEB = re.compile(r'<img\b[^<>]*?\bsrc="(https?:[^"]*)"', re.IGNORECASE)
_PROPERTIES = ("docProps/core.xml", "docProps/app.xml", "meta.xml")
_NAMED = re.compile(
    rb"<(?:dc:creator|cp:lastModifiedBy|Company|Manager|meta:initial-creator|meta:printed-by)\b[^<>]*>([^<]{1,500})<"
)
_PDF_NAMED = re.compile(rb"/Author\s{0,9}\(((?:[^()\\]|\\.){1,500})\)", re.DOTALL)
_XMP_NAMED = re.compile(rb"<dc:creator>\s*<rdf:\w+>\s*<rdf:li[^<>]*>([^<]{1,500})<")
_ESCAPED = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_UNREADABLE = (
    zipfile.BadZipFile, OSError, ValueError, RuntimeError, EOFError, KeyError, struct.error, zlib.error,
)  # fmt: skip


@dataclass(frozen=True)
class FileTells:
    """What a file says of itself. `was_looked_into` is False for kinds of which nothing is known."""

    name: str
    is_picture: bool = False
    details: Details = Details.NONE
    people: tuple[str, ...] = ()
    was_looked_into: bool = True


@dataclass(frozen=True)
class Tells:
    """`readers` are the addresses in To and Cc. `clock` is minutes east of universal time, None if there is no date.

    `others` are the names of fields that none of our messages needs; `hosts` have pictures that readers load.
    """

    sender: Address | None = None
    reply_to: str = ""
    readers: tuple[Address, ...] = ()
    clock: int | None = None
    id_domain: str = ""
    answers: bool = False
    receipt_to: str = ""
    files: tuple[FileTells, ...] = ()
    hosts: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


def read(path: Path) -> Tells:
    """What the message in the file `path`, which this program wrote, tells; blocks. Raises OSError."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        return tells_of(mapped)


def tells_of(source: Source) -> Tells:
    """The same of octets."""
    root, _flaws = mime.read(source)
    files: list[FileTells] = []
    hosts: dict[str, None] = {}
    for part in _leaves(root):
        if part.kind in ("text/plain", "text/html") and part.disposition != "attachment" and not part.file_name:
            if part.kind == "text/html":
                hosts |= dict.fromkeys(_hosts(source, part))
        else:
            files.append(_file(source, part))
    authors = address_header.parse(root.values("from")).found
    others = dict.fromkeys(f.name for f in root.fields if f.name not in _EXPECTED)
    return Tells(
        sender=authors[0] if authors else None,
        reply_to=", ".join(a.spec for a in address_header.parse(root.values("reply-to")).found),
        readers=address_header.parse([*root.values("to"), *root.values("cc")]).found,
        clock=_clock(root.first("date")),
        id_domain="".join(headers.find_message_ids(root.first("message-id"))[:1]).strip("<>").rpartition("@")[2],
        answers=bool(root.first("in-reply-to") or root.first("references")),
        receipt_to=", ".join(a.spec for a in address_header.parse(root.values("disposition-notification-to")).found),
        files=tuple(files),
        hosts=tuple(hosts),
        others=tuple(others),
    )


def _leaves(entity: Entity) -> Iterator[Entity]:
    if not entity.kind.startswith("multipart/"):
        yield entity
    for child in entity.children:
        yield from _leaves(child)


def _clock(date: str) -> int | None:
    parts = parsedate_tz(date)
    return None if parts is None else round((parts[9] or 0) / 60)


def _hosts(source: Source, part: Entity) -> list[str]:
    octets = b"".join(decoded(source, part.start, part.end, part.encoding))
    html = charsets.decode(octets, part.parameters.get("charset", ""))[0]
    return [host for address in _ON_THE_WEB.findall(html) if (host := host_of(unescape(address).strip()))]


def _file(source: Source, part: Entity) -> FileTells:
    name = file_name.safe(part.file_name) if part.file_name else part.kind
    octets = b"".join(decoded(source, part.start, min(part.end, part.start + 2 * _LARGEST), part.encoding))
    if part.kind.startswith("image/"):
        facts = look(octets)
        return FileTells(name, True, facts.details if facts else Details.NONE, was_looked_into=facts is not None)
    people = people_of(octets[:_LARGEST])
    return FileTells(name, people=people or (), was_looked_into=people is not None)


def people_of(octets: bytes) -> tuple[str, ...] | None:
    """Who and which company a document names in its properties; None for a kind that is not known, or a damaged one."""
    if octets.startswith(b"%PDF-"):
        named = [_pdf_words(found) for found in _PDF_NAMED.findall(octets)]
        return _once([*named, *(_xml_words(found) for found in _XMP_NAMED.findall(octets))]) or None  # or it is packed
    if not octets.startswith(b"PK\x03\x04"):
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(octets)) as packed:
            inside = [name for name in _PROPERTIES if name in packed.NameToInfo]
            said = [packed.open(name).read(_LARGEST_PROPERTIES) for name in inside]
    except _UNREADABLE:
        return None
    if not inside:
        return None
    return _once([_xml_words(found) for properties in said for found in _NAMED.findall(properties)])


def _once(names: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))[:_MOST_NAMES]


def _xml_words(found: bytes) -> str:
    return one_line(unescape(found.decode("utf-8", "replace"))).strip()


def _pdf_words(found: bytes) -> str:
    """A literal string of a PDF file (ISO 32000 section 7.3.4.2)."""
    octets = _ESCAPED.sub(lambda e: bytes([int(e[1], 8) & 255]) if e[1][0] in b"01234567" else e[1], found)
    is_wide = octets.startswith(b"\xfe\xff")
    return one_line(octets[2:].decode("utf-16-be", "replace") if is_wide else octets.decode("latin-1")).strip()
