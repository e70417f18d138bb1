"""Reading what servers report about a message of ours, from a letter of theirs (RFC 3464, 6522, 6533).

As everything in a letter it is a stranger's text: fields that are missing, doubled or broken are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.message.letter import mime
from app.message.letter.mime import Entity, Source
from app.message.letter.transfer_decoding import decoded
from app.message.text.clean import one_line
from app.message.wire import headers
from app.model.delivery_report import DeliveryReport, Fared, ReportedRecipient

_STATUS = frozenset({"message/delivery-status", "message/global-delivery-status"})
_HEAD = frozenset({"text/rfc822-headers", "message/rfc822-headers", "message/global-headers"})
_WHOLE = frozenset({"message/rfc822", "message/global"})
_READ = 512 * 1024  # octets of each part
_MOST_RECIPIENTS = 1_000
_LONGEST = 500  # characters of an address or a name
_BETWEEN = re.compile(rb"\r?\n[ \t]*\r?\n")
_CODED = re.compile(r"\+([0-9A-F]{2})")


def find(source: Source, root: Entity) -> DeliveryReport | None:
    """What `root` reports; None when it is no report of how a message fared. Never raises on odd input."""
    for report in _reports(root):
        statuses = [part for part in report.children if part.kind in _STATUS]
        if statuses:
            return _read(source, statuses[0], [p for p in report.children if p.kind in _HEAD | _WHOLE])
    return None


def _reports(part: Entity) -> Iterator[Entity]:
    if part.kind == "multipart/report":
        yield part
    for child in part.children:
        yield from _reports(child)


def _read(source: Source, status: Entity, returned: list[Entity]) -> DeliveryReport:
    groups = [mime.read(octets, mime.Limits(depth=0))[0] for octets in _groups(_beginning(source, status))]
    names = [name for group in groups[:1] for name in _envelope_ids(group)]
    for part in returned[:1]:
        head, _flaws = mime.read(_beginning(source, part), mime.Limits(depth=0))
        names += [found.strip("<>") for found in headers.find_message_ids(head.first("message-id"))]
    people = [person for group in groups if (person := _recipient(group)) is not None]
    return DeliveryReport(tuple(dict.fromkeys(name for name in names if name)), tuple(people))


def _beginning(source: Source, part: Entity) -> bytes:
    octets = b""
    for piece in decoded(source, part.start, min(part.end, part.start + 2 * _READ), part.encoding):
        octets += piece
        if len(octets) >= _READ:
            break
    return octets[:_READ]


def _groups(octets: bytes) -> list[bytes]:
    """Blocks of fields: one about the message, then one for each recipient."""
    blocks = (block.strip(b"\r\n") for block in _BETWEEN.split(octets, _MOST_RECIPIENTS + 1))
    return [block + b"\r\n" for block in blocks if block.strip()][: _MOST_RECIPIENTS + 1]


def _envelope_ids(group: Entity) -> list[str]:
    """As it stands there, and decoded: not every server decodes what it was given (RFC 3461 section 4)."""
    said = one_line(group.first("original-envelope-id")).strip("<> ")[:_LONGEST]
    return [said, _CODED.sub(lambda code: chr(int(code[1], 16)), said)]


def _recipient(group: Entity) -> ReportedRecipient | None:
    try:
        fared = Fared(one_line(group.first("action")).partition("(")[0].strip().lower())
    except ValueError:
        return None
    said = [_address(group.first(name)) for name in ("original-recipient", "final-recipient")]
    addresses = tuple(dict.fromkeys(address for address in said if address))
    return ReportedRecipient(addresses, fared) if addresses else None


def _address(value: str) -> str:
    """What stands behind the type of an address: `rfc822; a@b.example`."""
    kind, semicolon, rest = one_line(value).partition(";")
    address = (rest if semicolon else kind).strip("<> ")
    return address if "@" in address and len(address) <= _LONGEST else ""
