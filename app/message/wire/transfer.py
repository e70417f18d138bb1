"""Transfer encodings: base64 in a stream, quoted-printable, and which one a text gets.

Source: RFC 2045 section 6. 8bit is not used, so that a message need not be re-encoded (and its
signatures broken) by a server without 8BITMIME.
"""

from __future__ import annotations

import binascii
import re
import struct
from enum import StrEnum
from typing import BinaryIO, Protocol

from app.message.text.clean import body_text

_LINE_IN, _LINE_OUT = 57, 76  # octets of a base64 line before and after encoding
_LINES = 1_000
_BLOCK = _LINE_IN * _LINES  # 57 kB: larger blocks cost twice the time, as malloc returns them to the system each time
_CUT = struct.Struct(f"{_LINE_OUT}s" * _LINES)
_LONGEST_PLAIN_LINE = 78  # characters, the SHOULD of RFC 5322 section 2.1.1
_NOT_SEVEN_BIT = re.compile(rb"[^\t\x20-\x7e\r\n]|[ \t]\r\n|^From |^\.\r\n|=_", re.MULTILINE)
_EQUALS = 0x3D
_ESCAPED = re.compile(rb"[^\t\x20-\x3c\x3e-\x7e]")


class Encoding(StrEnum):
    SEVEN_BIT = "7bit"
    QUOTED_PRINTABLE = "quoted-printable"
    BASE64 = "base64"


class Writable(Protocol):
    def write(self, octets: bytes, /) -> None: ...


def write_base64(source: BinaryIO, out: Writable) -> int:
    """Encode `source` to its end in lines of 76 characters; returns the number of octets read.

    Constant memory. Lines are cut by `struct`, which makes the strings of a whole block in one call
    and is about as fast as the encoding itself.
    """
    total, pending = 0, b""
    while block := source.read(_BLOCK - len(pending)):
        total += len(block)
        pending = pending + block if pending else block
        if len(pending) == _BLOCK:
            out.write(b"\r\n".join((*_CUT.unpack(binascii.b2a_base64(pending, newline=False)), b"")))
            pending = b""
    if pending:
        out.write(base64_lines(pending))
    return total


def base64_lines(octets: bytes) -> bytes:
    """All of a small thing in base64, every line ended by CRLF."""
    encoded = binascii.b2a_base64(octets, newline=False)
    return b"".join(encoded[i : i + _LINE_OUT] + b"\r\n" for i in range(0, len(encoded), _LINE_OUT))


def encode_text(text: str) -> tuple[Encoding, bytes]:
    """A text body in UTF-8 with CRLF line ends, encoded so that every line is short and pure ASCII.

    A last line end is added where there is none. 7bit only for what every server leaves alone: short
    lines without blanks at their ends, without `From ` or a lone dot at their start, and without `=_`,
    which keeps our boundaries out (see `app.message.wire.parts`).
    """
    clean = body_text(text)
    octets = (clean if clean.endswith("\n") else clean + "\n").replace("\n", "\r\n").encode()
    if not _NOT_SEVEN_BIT.search(octets) and max(map(len, octets.split(b"\r\n"))) <= _LONGEST_PLAIN_LINE:
        return Encoding.SEVEN_BIT, octets
    escapes = len(_ESCAPED.findall(octets)) - 2 * octets.count(b"\r\n")
    if 2 * escapes > len(octets) / 3:
        return Encoding.BASE64, base64_lines(octets)
    return Encoding.QUOTED_PRINTABLE, quoted_printable(octets)


def quoted_printable(octets: bytes) -> bytes:
    """Text with CRLF line ends in quoted-printable (RFC 2045 section 6.7), lines of at most 76."""
    return b"\r\n".join(_quoted_line(line) for line in octets.split(b"\r\n"))


def _quoted_line(line: bytes) -> bytes:
    quoted = _ESCAPED.sub(lambda m: b"=%02X" % m[0][0], line)
    if quoted[-1:] in (b" ", b"\t"):  # servers strip blanks at the end of a line
        quoted = quoted[:-1] + b"=%02X" % quoted[-1]
    pieces: list[bytes] = []
    start = 0
    while True:
        lead = b""
        if quoted.startswith(b"From ", start):  # mbox files give these words a meaning
            lead, start = b"=46", start + 1
        if len(lead) + len(quoted) - start <= _LINE_OUT:
            last = lead + quoted[start:]
            return b"=\r\n".join([*pieces, b"=2E" if last == b"." else last])
        end = start + _LINE_OUT - 1 - len(lead)  # the soft line end takes one
        if quoted[end - 1] == _EQUALS:
            end -= 1
        elif quoted[end - 2] == _EQUALS:
            end -= 2
        pieces.append(lead + quoted[start:end])
        start = end
