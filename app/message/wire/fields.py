"""Raw header blocks: cut into fields, and compared with what was meant to be written.

Source: RFC 5322 section 2.2. Works on bytes and decodes nothing, so that it sees what servers see.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.errors import Kind, MailError, Reason, Retry
from app.message.text import charsets

LONGEST_LINE = 998  # octets without CRLF, RFC 5322 section 2.1.1
_NAME = re.compile(rb"([!-9;-~]+)[ \t]*:")  # blanks before the colon: obsolete, but read by servers
_STRAY = re.compile(rb"\r(?!\n)|(?<!\r)\n|\x00")


@dataclass(frozen=True)
class Field:
    """One header field: its lower-case name and all its octets, folded lines and line ends included."""

    name: str
    raw: bytes

    @property
    def value(self) -> str:
        """The unfolded value. Octets beyond ASCII, as old programs wrote them, are read as what they look like."""
        octets = self.raw.partition(b":")[2].replace(b"\r", b"").replace(b"\n", b"").strip()
        return octets.decode("ascii") if octets.isascii() else charsets.decode(octets)[0]


def split(block: bytes) -> list[Field]:
    """The fields of a header block without its empty last line. Lines end in LF or CRLF.

    Raises ValueError with the number (from 1) of a line that is neither a field nor a continuation.
    """
    fields: list[Field] = []
    lines: list[bytes] = []
    name = ""
    for number, line in enumerate(_lines(block), 1):
        if line[:1] in (b" ", b"\t") and lines:
            lines.append(line)
            continue
        match = _NAME.match(line)
        if match is None:
            raise ValueError(number)
        if lines:
            fields.append(Field(name, b"".join(lines)))
        name, lines = match[1].decode("ascii").lower(), [line]
    if lines:
        fields.append(Field(name, b"".join(lines)))
    return fields


def check_plan(block: bytes, names: Sequence[str]) -> None:
    """Read a header block back and compare it with the names that were meant to be in it.

    The last guard against header injection: whatever slipped through an encoder shows here as a
    name too many, a stray line end or an overlong line. Raises MailError(INVALID, HEADERS_DIFFER).
    """
    try:
        found = [field.name for field in split(block)]
    except ValueError:
        found = []
    planned = [name.lower() for name in names]
    if (
        found != planned
        or _STRAY.search(block)
        or not block.endswith(b"\r\n")
        or any(len(line) > LONGEST_LINE or not line.strip() for line in block[:-2].split(b"\r\n"))
    ):
        raise MailError(
            Kind.INVALID,
            Reason.HEADERS_DIFFER,
            "The message was not built: its header would not be what was asked for.",
            Retry.NEVER,
            facts={"planned": ", ".join(planned), "found": ", ".join(found)},
        )


def _lines(block: bytes) -> list[bytes]:
    """Lines cut at LF only: `bytes.splitlines` also cuts at a bare CR, which is no line end here."""
    lines = block.split(b"\n")
    return [line + b"\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
